import type { UnitRecord } from '../../batch/types.ts';
import { UsageError } from '../../errors.ts';
import { isIsoDate } from '../../judge/register/dates.ts';
import { judge } from '../../judge/judge.ts';
import { didYouMean } from '../../suggest.ts';
import { judgeContextOf } from '../../run/judging/judging.ts';
import { branchNames, underBranch } from '../../regulation/branches.ts';
import { redater } from '../../regulation/timeline-redate.ts';
import type { IsoDate, Pack } from '../../regulation/types.ts';
import { type Scenario, whatIfJson, whatIfText } from '../../report/commands/whatif.ts';
import { jsonText } from '../../report/tools/json-text.ts';
import type { Args } from '../flags/args.ts';
import { suppressedWords } from '../says/aside-messages.ts';
import { type CliDeps, type CliIo, isClosedPipe } from '../deps.ts';
import { contextOf } from './lint-command.ts';
import { suppressing } from '../judge-run.ts';
import { badDate, noPathsFor } from '../says/messages.ts';
import { lintFor, runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';

/** One state of the law: a date, and the reading that is taken where no source settles it. */
interface State {
  readonly asOf: IsoDate;
  readonly branch: string | null;
}

/**
 * `lintanide whatif (--as-of D1 --as-of D2 | --branch B1 --branch B2) PATHS`: what changes between two states of the law.
 * Every unit is linted once: what is in a part does not turn on the date, so only statuses are looked up again. Exit 3
 * where a file could not be read, else 0.
 */
export async function whatifCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (args.words.length === 0) throw noPathsFor('whatif');
  const by = await settled(args, io, deps);
  const { config, rules, packs } = by;
  const [a, b] = statesOf(args, packs, by.asOf);
  const linted = await lintFor({ config, asOf: a.asOf }, args.words, io, deps);
  const { records } = linted;
  const scenario = async ({ asOf, branch }: State): Promise<Scenario> => {
    const law = branch === null ? packs : underBranch(packs, branch);
    const run = { ...runOf({ ...by, packs: law, asOf }, linted), isScheduled: true };
    const aside = await suppressing(
      args,
      run,
      records.map(({ path }) => path),
      io,
      deps,
    );
    const verdict = judge(datedRecords(records, law, asOf), {
      ...(await judgeContextOf(run)),
      ...(aside && { aside }),
    });
    return { label: branch === null ? asOf : `${asOf}, if ${branch}`, asOf, branch, verdict };
  };
  const [before, after] = [await scenario(a), await scenario(b)];
  const plain = contextOf(args, rules, packs, io);
  const context =
    config.locale === 'en' || args.has('json')
      ? plain
      : await (await import('../says/localised.ts')).localised(plain, config.locale, packs);
  const chunks = args.has('json')
    ? [`${jsonText(whatIfJson(before, after, context), 2)}\n`]
    : whatIfText(before, after, context);
  try {
    await io.stdout.write([...chunks].join(''));
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  if (after.verdict.summary.suppressed > 0) await io.stderr.write(suppressedWords(after.verdict.summary.suppressed));
  return after.verdict.summary.unreadable > 0 ? 3 : 0;
}

function datedRecords(records: readonly UnitRecord[], packs: readonly Pack[], asOf: IsoDate): UnitRecord[] {
  const dated = redater(packs, () => asOf);
  return records.map((record) => ({
    ...record,
    findings: record.findings.map((finding) => ({ ...finding, controls: dated(finding.controls) })),
  }));
}

/** Two dates under one reading or none, or two readings on one date. */
function statesOf(args: Args, packs: readonly Pack[], today: IsoDate): readonly [State, State] {
  const dates = args.values('as-of');
  const branches = args.values('branch');
  const bad = dates.find((date) => !isIsoDate(date));
  if (bad !== undefined) throw badDate(bad);
  const known = branchNames(packs);
  for (const branch of branches) if (!known.includes(branch)) throw unknownBranch(branch, known);
  const [d1, d2] = dates;
  const [b1 = null, b2] = branches;
  if (dates.length === 2 && d1 === d2) throw notTwoStates(`, and was given ${d1 ?? ''} twice`);
  if (branches.length === 2 && b1 === b2) throw notTwoStates(`, and was given ${b1} twice`);
  if (dates.length === 2 && branches.length <= 1 && d1 !== undefined && d2 !== undefined)
    return [
      { asOf: d1, branch: b1 },
      { asOf: d2, branch: b1 },
    ];
  if (branches.length === 2 && dates.length <= 1 && b2 !== undefined)
    return [
      { asOf: d1 ?? today, branch: b1 },
      { asOf: d1 ?? today, branch: b2 },
    ];
  throw notTwoStates();
}

function unknownBranch(branch: string, known: readonly string[]): UsageError {
  const hint =
    known.length === 0 ? 'No measure of the packs in effect has an unsettled status.' : didYouMean(branch, known);
  return new UsageError('unknown-branch', `No measure has a reading "${branch}".`, hint);
}

function notTwoStates(instead = ''): UsageError {
  return new UsageError(
    'not-two-states',
    `whatif compares two states of the law, two dates or two readings of an unverified status${instead}.`,
    'For example: lintanide whatif --as-of 2026-11-10 --as-of 2026-11-24 boms/   or: lintanide whatif --branch lapsed --branch extended boms/',
  );
}
