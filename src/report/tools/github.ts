import type { JudgedFinding, JudgedUnit, VerdictStream } from '../../judge/types.ts';
import {
  bySeverity,
  fileAtRoot,
  fileOnDisk,
  findingSentences,
  lineOf,
  NO_CLEARANCE,
  notCheckedSentence,
  tally,
} from '../words/plain.ts';
import { noticeSentences, plural } from '../words/summary.ts';
import { escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

/** Annotations that GitHub shows of each kind for one step; what is more it drops without a word. */
const MOST_OF_A_KIND = 10;
type Kind = 'error' | 'warning' | 'notice';
const KIND = { error: 'error', warning: 'warning', info: 'notice', off: 'notice' } as const;

/**
 * GitHub's workflow commands: files that were not checked first, then the most severe findings, ten of a kind; then plain
 * lines that say how many are not among them, and on which law this was judged.
 */
export function* github(verdict: VerdictStream, context: ReportContext): Generator<string> {
  const shown: Record<Kind, number> = { error: 0, warning: 0, notice: 0 };
  const left: Record<Kind, number> = { error: 0, warning: 0, notice: 0 };
  const isShown = (kind: Kind): boolean => {
    const counts = shown[kind] < MOST_OF_A_KIND ? shown : left;
    counts[kind]++;
    return counts === shown;
  };
  for (const unit of verdict.units)
    if (unit.error !== null && isShown('error')) yield notChecked(unit, unit.error.code, context);
  for (const { path, finding } of bySeverity(verdict, context)) {
    const kind = KIND[finding.severity];
    if (isShown(kind)) yield annotation(kind, path, finding, context);
  }
  yield `Lintanide: ${tally(verdict, context)}; as of ${verdict.asOf}. ${NO_CLEARANCE}\n`;
  const count = left.error + left.warning + left.notice;
  if (count > 0) {
    const where =
      context.hasJobSummary === true ? 'in the summary of this job' : 'in a report with --reporter NAME=FILE';
    yield `Not annotated, since GitHub shows ${String(MOST_OF_A_KIND)} of a kind for one step: ${plural(left.error, 'error')}, ${plural(left.warning, 'warning')}, ${plural(left.notice, 'info')}; all of them are ${where}.\n`;
  }
  for (const sentence of noticeSentences(verdict)) yield `${sentence}\n`;
}

function notChecked(unit: JudgedUnit, code: string, context: ReportContext): string {
  return command('error', { file: fileAtRoot(unit.path, context), title: `read/${code}` }, notCheckedSentence(unit));
}

function annotation(kind: Kind, path: string, finding: JudgedFinding, context: ReportContext): string {
  const location = finding.locations[0];
  const file = fileOnDisk(path);
  // Of a text file the column counts fields and no characters; of a workbook there is nothing else to count.
  const col = location?.line === undefined ? (location?.column ?? null) : null;
  const inside = file === path ? '' : `${escapeText(path.slice(file.length + 2))}: `;
  return command(
    kind,
    {
      file: fileAtRoot(path, context),
      line: String(lineOf(location)),
      ...(col === null ? {} : { col: String(col) }),
      title: finding.ruleId,
    },
    inside + findingSentences(finding, context),
  );
}

function command(kind: Kind, properties: Readonly<Record<string, string>>, text: string): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(escapeText(value))}`);
  return `::${kind} ${given.join(',')}::${escapeData(escapeText(text))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
