import { companyIn, isNoNumber } from '../../batch/names/placeholders.ts';
import { isSilentTrace } from '../../judge/judge.ts';
import { atLeast } from '../../judge/severity.ts';
import type { JudgedFinding, JudgedUnit, VerdictStream } from '../../judge/types.ts';
import { operand, shellWord } from '../../shell-word.ts';
import { isForCounsel } from '../words/ask.ts';
import { shownClaimOf } from '../words/claim.ts';
import { questionOf } from '../words/message.ts';
import { placeOf } from './place.ts';
import { readingsOf } from '../notices/readings.ts';
import { cutEnd, cutMiddle, escapeText } from './text.ts';
import type { ReportContext } from '../types.ts';

const MOST_NAMED = 6;
const LONGEST = 160;
/** The same where a claim holds the law as well: what is refused is not told without the measure that refuses it. */
const LONGEST_LAW = 640;
/** A part number is never cut; a description that stands in for one may be. */
const LONGEST_NAME = 48;
const HAS_RECORD = new Set(['open', 'partial', 'answered']);

/**
 * For a hook: what is new in at most three lines. The first counts, the second tells the worst of it (what is refused or barred before what
 * needs a licence), the third says what to do about it. Where no source settles the law that it names, a last line gives both readings.
 */
export function* hook(verdict: VerdictStream, context: ReportContext): Generator<string> {
  const parts = new Map<string, string>();
  let [remarks, known, bars, infos] = [0, 0, 0, 0];
  const unread: JudgedUnit[] = [];
  const [questioned, any] = [new Worst(), new Worst()];
  for (const unit of verdict.units) {
    if (unit.error !== null) unread.push(unit);
    for (const finding of unit.findings) {
      if (isSilentTrace(finding)) continue;
      if (HAS_RECORD.has(finding.record?.state ?? '')) {
        known++;
        continue;
      }
      // What stops no commit is counted, and is not known for that.
      if (!atLeast(finding.severity, 'warning')) {
        infos++;
        continue;
      }
      any.see({ unit, finding });
      if (finding.category !== 'content' && finding.category !== 'trade') {
        remarks++;
        continue;
      }
      questioned.see({ unit, finding });
      if (isBar(finding)) {
        bars++;
        continue;
      }
      parts.set(finding.partKey, nameOf(finding));
    }
  }
  known += verdict.summary.baselined;
  const short = [...parts.values()].map((name) => cutMiddle(name, LONGEST_NAME, true));
  const names =
    short.length > MOST_NAMED
      ? [...short.slice(0, MOST_NAMED), `and ${String(short.length - MOST_NAMED)} more`]
      : short;
  const counts = [
    ...(unread.length === 0 ? [] : [`${count(unread.length, 'file')} NOT checked${othersOf(unread)}`]),
    ...(bars === 0 ? [] : [bars === 1 ? '1 new refusal or bar' : `${String(bars)} new refusals or bars`]),
    parts.size === 0 ? 'no new question' : `${count(parts.size, 'new question')} (${names.join(', ')})`,
    ...(remarks === 0 ? [] : [`${count(remarks, 'new remark')} on the data`]),
    ...(infos === 0 ? [] : [count(infos, 'new info')]),
    ...(verdict.summary.suppressed === 0 ? [] : [`${String(verdict.summary.suppressed)} suppressed`]),
    `${String(known)} known`,
  ];
  yield `${counts.join(', ')} (no clearance, no legal advice)\n`;
  const [broken] = unread;
  if (broken?.error != null) {
    // Most messages begin with the name.
    yield line(
      broken.error.message.startsWith(broken.path) ? broken.error.message : `${broken.path}: ${broken.error.message}`,
    );
    yield line(`try: ${broken.error.hint}`);
    return;
  }
  const worst = questioned.worst ?? any.worst;
  if (worst === undefined) return;
  yield line(reasonOf(worst, context), worst.finding.controls.length === 0 ? LONGEST_LAW : LONGEST);
  yield `  ${nextOf(worst.finding, context)}\n`;
  for (const sentence of readingsOf([worst.finding], verdict.asOf, context, verdict.notices))
    yield line(`law: ${sentence}`);
}

/** The names of several files; of one the next line tells. */
function othersOf(units: readonly JudgedUnit[]): string {
  if (units.length < 2) return '';
  const names = units.slice(0, MOST_NAMED).map(({ path }) => cutMiddle(escapeText(path), LONGEST_NAME, true));
  const rest = units.length - names.length;
  return ` (${names.join(', ')}${rest === 0 ? '' : `, and ${String(rest)} more`})`;
}

interface Placed {
  readonly unit: JudgedUnit;
  readonly finding: JudgedFinding;
}

/** What was given of the movement is refused or barred: no answer of a supplier lets it pass, so it is no question to one. */
const isBar = (finding: JudgedFinding): boolean => finding.severity === 'error' && isForCounsel(finding);

const rank = (finding: JudgedFinding): number => (isBar(finding) ? 2 : finding.severity === 'error' ? 1 : 0);

/** The first bar, else the first error, else the first of all. */
class Worst {
  worst: Placed | undefined;

  see(one: Placed): void {
    if (this.worst === undefined || rank(one.finding) > rank(this.worst.finding)) this.worst = one;
  }
}

function reasonOf({ unit, finding }: Placed, { rules }: ReportContext): string {
  const place = placeOf(finding.locations[0]);
  const where = place === '' ? unit.path : `${unit.path}:${place}`;
  const state = finding.record === null ? 'no record' : finding.record.state;
  const isAsked = (finding.category === 'content' || finding.category === 'trade') && !isForCounsel(finding);
  const why = isAsked ? `, ${state}` : '';
  return `${where} ${finding.severity}${why}: ${nameOf(finding)}: ${shownClaimOf(finding, rules)}`;
}

function nextOf(finding: JudgedFinding, { rules }: ReportContext): string {
  const { category, record } = finding;
  // The register holds what suppliers answer, and no answer of theirs settles this.
  if (isForCounsel(finding)) return `next: ${escapeText(questionOf(finding, rules) ?? 'ask trade counsel')}`;
  if (category === 'data' || category === 'structure')
    return 'next: correct the list, or say why not in lintanide.suppressions.json';
  const part = finding.partNumber === null || isNoNumber(finding.partNumber) ? null : finding.partNumber;
  const overdue = record !== null && record.state === 'overdue';
  if (part === null) return 'next: give the part a number, then ask: lintanide ask PART --owner NAME --due DATE';
  const company = companyIn(finding.manufacturer);
  const maker = company === null ? '' : ` --mfr ${shellWord(short(company, 'MAKER'))}`;
  const flags = overdue ? maker : ' --owner NAME --due DATE';
  return `next: lintanide ${overdue ? 'answer' : 'ask'} ${operand(short(part, 'PART'), flags)}, then "git add" lintanide.parts.csv`;
}

/** A name for a command, or a word that stands for it: a command that is cut is another command. */
function short(name: string, standIn: string): string {
  const shown = escapeText(name);
  return shown.length > LONGEST_NAME ? standIn : shown;
}

function nameOf({ partNumber, description }: JudgedFinding): string {
  return escapeText(partNumber ?? description ?? 'a part without a number');
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}

const line = (text: string, longest = LONGEST): string => `  ${cutEnd(escapeText(text), longest)}\n`;
