import { jsonText } from './json-text.ts';
import { measuresJson } from '../notices/law-named-json.ts';
import { addNamed } from '../notices/law-named.ts';
import type { JudgedFinding, JudgedUnit, SuppressedFinding, VerdictStream } from '../../judge/types.ts';
import { occurrences } from '../words/plain.ts';
import type { Severity } from '../../rules/types.ts';
import { cutSentence, MOST_RESULTS, ORDER, pick, type Picked } from './sarif-limits.ts';
import { artifactOf, notificationsOf } from './sarif-notifications.ts';
import { resultOf } from './sarif-result.ts';
import { rulesOf } from './sarif-rules.ts';
import { visible } from '../select.ts';
import type { ReportContext } from '../types.ts';

/** Address of the schema as the standard publishes it. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0 within the limits of GitHub's code scanning. All rules are listed, hit or not, so that they keep their
 * place; suppressed findings are left out unless asked for; a file that was not checked is a notification of the run.
 */
export function* sarif(verdict: VerdictStream, context: ReportContext): Generator<string> {
  const { tool, packs, asOf, summary } = verdict;
  const { total, unknown } = lookOver(verdict, context);
  const rules = rulesOf(unknown, context.rules);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const render = ({ unit, finding, number }: Entry): string =>
    jsonText(resultOf(finding, unit.path, number, indexes.get(finding.ruleId) ?? 0, context));
  const picked = pick(bySeverity(verdict, context), total, render, context.packedSize);
  yield `{"$schema":${jsonText(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":`;
  const { notifications, descriptors } = notificationsOf(verdict, cutSentence(picked), context);
  yield jsonText({ name: tool.name, version: tool.version, rules, notifications: descriptors });
  yield `},"columnKind":"utf16CodeUnits","invocations":${jsonText([
    {
      executionSuccessful: summary.unreadable === 0,
      exitCode: verdict.exitCode,
      toolExecutionNotifications: notifications,
    },
  ])},"artifacts":${jsonText(artifacts(verdict, context))},"results":[`;
  const named = new Set<string>();
  yield* results(verdict, context, picked, (entry) => {
    addNamed(named, entry.finding);
    return render(entry);
  });
  const measures = measuresJson(named, asOf, context);
  const properties = {
    asOf,
    packs,
    summary,
    ...(measures.length === 0 ? {} : { measures }),
    ...(picked.left === 0 ? {} : { resultsLeftOut: picked.left }),
  };
  yield `\n],"properties":${jsonText(properties)}}]}\n`;
}

/** A finding on its way to a result. */
interface Entry {
  readonly unit: JudgedUnit;
  readonly finding: JudgedFinding | SuppressedFinding;
  /** Tells findings of one fingerprint in a file apart. */
  readonly number: number;
  /** Which of all entries it is, in order of the report. */
  readonly at: number;
}

function* allEntries({ units }: VerdictStream, context: ReportContext): Generator<Entry> {
  let at = 0;
  for (const unit of units) for (const entry of entriesOf(unit, context)) yield { ...entry, at: at++ };
}

/** How many there are, and one of each rule that is not known. */
function lookOver(
  verdict: VerdictStream,
  context: ReportContext,
): { readonly total: number; readonly unknown: readonly JudgedFinding[] } {
  const unknown = new Map<string, JudgedFinding>();
  let total = 0;
  for (const { finding } of allEntries(verdict, context)) {
    total++;
    if (!context.rules.has(finding.ruleId)) unknown.set(finding.ruleId, finding);
  }
  return { total, unknown: [...unknown.values()] };
}

/** The most severe first, one walk over the units for each severity that there is. */
function* bySeverity(verdict: VerdictStream, context: ReportContext): Generator<Entry> {
  const counts = new Map<Severity, number>();
  for (const [at, severity] of ORDER.entries()) {
    if (at > 0 && !counts.has(severity)) continue;
    for (const entry of allEntries(verdict, context)) {
      if (at === 0) counts.set(entry.finding.severity, 1);
      if (entry.finding.severity === severity) yield entry;
    }
  }
}

function entriesOf(unit: JudgedUnit, context: ReportContext): Omit<Entry, 'at'>[] {
  const suppressed = context.showSuppressed === true ? (unit.suppressed ?? []) : [];
  // Numbered over all, so that what is shown does not change the number.
  const numbers = occurrences([...unit.findings, ...suppressed]);
  return [...visible(unit, context), ...suppressed].map((finding) => ({
    unit,
    finding,
    number: numbers.get(finding) ?? 1,
  }));
}

function* results(
  verdict: VerdictStream,
  context: ReportContext,
  picked: Picked,
  render: (entry: Entry) => string,
): Generator<string> {
  let first = true;
  for (const entry of allEntries(verdict, context)) {
    if (!picked.has(entry.at)) continue;
    yield `${first ? '' : ','}\n${render(entry)}`;
    first = false;
  }
}

/** Every input, so that a reader of the file sees what was looked at, up to the number of results. */
function artifacts(verdict: VerdictStream, context: ReportContext): unknown[] {
  const listed: unknown[] = [];
  for (const { path, status, format } of verdict.units) {
    if (listed.length === MOST_RESULTS) break;
    listed.push({
      location: artifactOf(path, context),
      properties: { status, ...(format === null ? {} : { format }) },
    });
  }
  return listed;
}
