import type { JudgedFinding, JudgedUnit, SuppressedFinding, Verdict } from '../judge/types.ts';
import { occurrences } from './plain.ts';
import { cutSentence, MOST_RESULTS, pick, type Picked } from './sarif-limits.ts';
import { artifactOf, notificationsOf } from './sarif-notifications.ts';
import { resultOf } from './sarif-result.ts';
import { rulesOf } from './sarif-rules.ts';
import { visible } from './select.ts';
import type { ReportContext } from './types.ts';

/** Address of the schema as the standard publishes it. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0 within the limits of GitHub's code scanning. All rules are listed, hit or not, so that they keep their
 * place; suppressed findings are left out unless asked for; a file that was not checked is a notification of the run.
 */
export function* sarif(verdict: Verdict, context: ReportContext): Generator<string> {
  const { tool, packs, asOf, summary } = verdict;
  const entries = verdict.units.flatMap((unit) => entriesOf(unit, context));
  const rules = rulesOf(entries.map(({ finding }) => finding), context.rules); // prettier-ignore
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const render = ({ unit, finding, number }: Entry): string =>
    JSON.stringify(resultOf(finding, unit.path, number, indexes.get(finding.ruleId) ?? 0, context));
  const picked = pick(entries, render, context.packedSize);
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":`;
  const { notifications, descriptors } = notificationsOf(verdict, cutSentence(picked));
  yield JSON.stringify({ name: tool.name, version: tool.version, rules, notifications: descriptors });
  yield `},"columnKind":"utf16CodeUnits","invocations":${JSON.stringify([
    {
      executionSuccessful: summary.unreadable === 0,
      exitCode: verdict.exitCode,
      toolExecutionNotifications: notifications,
    },
  ])},"artifacts":${JSON.stringify(artifacts(verdict))},"results":[`;
  yield* results(entries, picked, render);
  const properties = { asOf, packs, summary, ...(picked.left === 0 ? {} : { resultsLeftOut: picked.left }) };
  yield `\n],"properties":${JSON.stringify(properties)}}]}\n`;
}

/** A finding on its way to a result. `number` tells findings of one fingerprint in a file apart. */
export interface Entry {
  readonly unit: JudgedUnit;
  readonly finding: JudgedFinding | SuppressedFinding;
  readonly number: number;
}

function entriesOf(unit: JudgedUnit, context: ReportContext): Entry[] {
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
  entries: readonly Entry[],
  picked: Picked<Entry>,
  render: (entry: Entry) => string,
): Generator<string> {
  let first = true;
  for (const entry of entries) {
    if (!picked.has(entry)) continue;
    yield `${first ? '' : ','}\n${render(entry)}`;
    first = false;
  }
}

/** Every input, so that a reader of the file sees what was looked at, up to the number of results. */
function artifacts(verdict: Verdict): unknown[] {
  return verdict.units.slice(0, MOST_RESULTS).map(({ path, status, format }) => ({
    location: artifactOf(path),
    properties: { status, ...(format === null ? {} : { format }) },
  }));
}
