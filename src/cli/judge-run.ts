import type { AsideHost } from '../run/judging/aside.ts';
import type { UnitRecord } from '../batch/types.ts';
import type { Baseline } from '../judge/aside/baseline.ts';
import { judge } from '../judge/judge.ts';
import type { PuttingAside } from '../judge/aside/put-aside.ts';
import type { Verdict } from '../judge/types.ts';
import { judgeContextOf, type Run } from '../run/judging/judging.ts';
import type { Args } from './flags/args.ts';
import { baselineFlags } from './says/aside-messages.ts';
import type { CliDeps, CliIo, Linted } from './deps.ts';
import type { OpenSource } from './sources.ts';

/** Where lists and what is kept beside them come from, where that is not the disk as it is. */
interface From {
  /** Lists as they are staged, or given. */
  readonly source?: OpenSource | null;
  /** What was there at a commit. */
  readonly since?: Baseline | null;
}

/** Suppressions and baseline of a run over these paths, as the flags want them and from where its units come. */
export async function asideFor(
  args: Args,
  { config, rules, packs }: Pick<Run, 'config' | 'rules' | 'packs'>,
  paths: readonly string[],
  io: CliIo,
  deps: CliDeps,
  { source = null, since = null }: From = {},
): Promise<PuttingAside | undefined> {
  if (args.has('baseline') && args.has('no-baseline')) throw baselineFlags();
  const { asideOf, isWholeRun, readBaseline } = await import('../run/judging/aside.ts');
  const host = hostOf(source, io, deps);
  const kept = args.has('no-baseline') ? null : await readBaseline(config, host);
  const isWhole = source === null && isWholeRun(config, args.words);
  return asideOf({ config, paths, isWhole, baseline: both(kept, since), known: { rules, packs } }, host);
}

/** Suppressions alone: what a baseline knows is in the goods all the same, and has to be in what goes with them. */
export async function suppressing(
  args: Args,
  run: Pick<Run, 'config' | 'rules' | 'packs'>,
  paths: readonly string[],
  io: CliIo,
  deps: CliDeps,
): Promise<PuttingAside | undefined> {
  const { asideOf, isWholeRun } = await import('../run/judging/aside.ts');
  const given = { config: run.config, paths, isWhole: isWholeRun(run.config, args.words), baseline: null, known: run };
  return asideOf(given, hostOf(null, io, deps));
}

/** Judges what was linted under suppressions and baseline. */
async function judgeRun(records: readonly UnitRecord[], run: Run, aside: PuttingAside | undefined): Promise<Verdict> {
  const verdict = judge(records, { ...(await judgeContextOf(run)), ...(aside && { aside }) });
  if (run.config.itemMasters.length === 0) return verdict;
  return (await import('../run/across/master-notices.ts')).withMasterNotices(verdict, run.config);
}

/** Judges what was linted under the suppressions and the baseline that the flags want. `paths` absent: those of all records. */
export async function judged(
  args: Args,
  {
    records,
    paths = records.map(({ path }) => path),
  }: Pick<Linted, 'records'> & { readonly paths?: readonly string[] },
  run: Run,
  io: CliIo,
  deps: CliDeps,
  from: From = {},
): Promise<Verdict> {
  return judgeRun(records, run, await asideFor(args, run, paths, io, deps, from));
}

/** What is kept beside staged lists counts as it is staged. */
function hostOf(source: OpenSource | null, io: CliIo, deps: CliDeps): AsideHost {
  if (source?.kind !== 'staged') return deps;
  const inside = (path: string): string => (path.startsWith(`${io.cwd}/`) ? path.slice(io.cwd.length + 1) : path);
  return { readText: (path) => source.readText(inside(path)), exists: (path) => deps.exists(path) };
}

/** Known from either is known. */
function both(kept: Baseline | null, since: Baseline | null): Baseline | null {
  if (kept === null || since === null) return since ?? kept;
  return { ...since, records: [...kept.records, ...since.records] };
}
