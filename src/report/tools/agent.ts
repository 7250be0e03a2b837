import type { JudgedFinding, VerdictStream } from '../../judge/types.ts';
import type { Location } from '../../rules/types.ts';
import { shownClaimOf } from '../words/claim.ts';
import { nameOf } from '../words/plain.ts';
import { placeOf } from '../terminal/place.ts';
import { visible } from '../select.ts';
import { noticeSentences } from '../words/summary.ts';
import { escapeName, escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

/**
 * One line per finding with fields between tabs, for programs that read text: severity, `path:place`, part, rule, claim,
 * entries with what they mean in which movement (`inbound:1C902.a.4=applies`), and the status of their law where it is not in force
 * (`outbound:61-A1-P2-SmCo=ask(unverified)`) or rests on an origin that is presumed by policy (`ask(unverified;presumed-origin)`), state of the record. What was not checked has a line of its own, so has what is said once of the run, both readings of unverified law among it (`notice`), and the last line counts. An address of the
 * second field is what `lintanide explain` takes.
 */
export function* agent(verdict: VerdictStream, context: ReportContext): Generator<string> {
  for (const { path, error } of verdict.units)
    if (error !== null) yield line(['not-checked', escapeName(path), error.code, error.message, error.hint]);
  for (const unit of verdict.units) {
    for (const finding of visible(unit, context)) {
      const claim = shownClaimOf(finding, context.rules);
      yield line([
        finding.severity,
        addressOf(unit.path, finding.locations[0]),
        nameOf(finding),
        finding.ruleId,
        claim,
        bearings(finding) || '-',
        finding.record?.state ?? 'no-record',
      ]);
    }
  }
  for (const sentence of noticeSentences(verdict)) yield line(['notice', sentence]);
  const { files, checked, noBom, unreadable, errors, warnings, infos, traces, suppressed, baselined } = verdict.summary;
  // Traces have a line each where they are asked for, and count as none of the others.
  const listed = context.showTraces ? ` traces=${traces}` : '';
  yield line([
    'summary',
    `files=${files} checked=${checked} no-bom=${noBom} not-checked=${unreadable} errors=${errors} warnings=${warnings} infos=${infos}${listed} suppressed=${suppressed} baselined=${baselined} as-of=${verdict.asOf}`,
    'no finding is not a clearance; this is not legal advice',
  ]);
}

/** A code says nothing without its movement, what it means there, and whether its law runs; a pin is an opinion, and named. */
function bearings({ controls }: JudgedFinding): string {
  const words = controls.map(({ entry, movement, applies, status, pinned, presumption }) => {
    const standing = [
      ...(status === 'in-force' ? [] : [status]),
      ...(presumption === undefined ? [] : ['presumed-origin']),
      ...(pinned === undefined ? [] : [`pinned:${escapeText(pinned.branch)}`]),
    ];
    return `${movement}:${escapeText(entry)}=${applies}${standing.length === 0 ? '' : `(${standing.join(';')})`}`;
  });
  return [...new Set(words)].join(',');
}

/** `bom.xlsx:BOM!D17`, `bom.xml:line 40`, without the notes that a place has for people. */
function addressOf(file: string, location: Location | undefined): string {
  // As it stands it would be a flag.
  const path = escapeName(file.startsWith('-') ? `./${file}` : file);
  if (location === undefined) return path;
  const { sheet, row, column, cell, text, line: physical } = location;
  const place = placeOf({ sheet, row, column, cell, text, ...(physical === undefined ? {} : { line: physical }) });
  return place === '' ? path : `${path}:${place}`;
}

/** No field can hold a tab or a line end: escaping has turned both into spaces. */
const line = (fields: readonly string[]): string => `${fields.map(escapeText).join('\t')}\n`;
