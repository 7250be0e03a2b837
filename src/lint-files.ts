import type { UnitRecord } from './batch/types.ts';
import type { ResolvedConfig } from './config/types.ts';
import type { Unit } from './discover/types.ts';
import type { UnitBytes } from './read/unit-bytes.ts';
import { type FileLinting, type FileResult, lintWhole } from './lint-file.ts';
import { machine, sizeOf, workerEntry } from './workers/machine.ts';
import { type Concurrency, onePlan, type Plan, planWorkers } from './workers/plan.ts';

/** The files of a run, and how they are to be linted. */
export interface FilesRun {
  readonly units: readonly Unit[];
  readonly run: FileLinting;
  readonly read: (unit: Unit) => Promise<UnitBytes | UnitRecord>;
  /** Whether files are noted for what they give to others and take from them. */
  readonly isNoted: boolean;
  readonly concurrency: Concurrency;
  /** Why this run must stay in one thread; null: it need not. */
  readonly stays: string | null;
  /** MiB of objects that a worker may hold; default: by what there is. */
  readonly workerMemory?: number;
  readonly onProgress: (done: number, path: string | null) => void;
  /** Asked before each file but the first: true ends the run there. */
  readonly isEnough: (() => Promise<boolean>) | null;
  /** Told of each file, one after the other: in order in one thread, else as they are done. */
  readonly onResult: (index: number, result: FileResult) => Promise<void>;
}

/** Lints the files, in this thread or in workers. `left`: files that were not looked at, since it was enough. */
export async function lintFiles(files: FilesRun): Promise<{ readonly left: number; readonly plan: Plan }> {
  const { units, stays, concurrency, workerMemory } = files;
  const one = stays ?? (units.length < 2 ? 'there is one file' : concurrency === 1 ? '--concurrency 1' : null);
  if (one !== null) return { left: await inTurn(files), plan: onePlan(one) };
  const sizes = units.map(sizeOf);
  const asked = planWorkers(concurrency, units.map(({ path }, index) => ({ path, size: sizes[index] ?? 0 })), machine()); // prettier-ignore
  const entry = workerEntry();
  const barred = asked.workers < 2 ? null : entry === null ? 'run from source' : whyNotSent(files.run.config);
  const plan = barred !== null ? onePlan(barred) : workerMemory === undefined ? asked : { ...asked, memory: workerMemory }; // prettier-ignore
  if (entry === null || plan.workers < 2) return { left: await inTurn(files), plan };
  await inWorkers(files, plan, entry, sizes);
  return { left: 0, plan };
}

/** Functions cannot be sent to another thread. */
function whyNotSent(config: ResolvedConfig): string | null {
  try {
    structuredClone(config);
    return null;
  } catch {
    return 'the configuration holds what cannot be sent to another thread';
  }
}

async function inTurn({ units, run, read, isNoted, onProgress, isEnough, onResult }: FilesRun): Promise<number> {
  for (const [index, unit] of units.entries()) {
    if (index > 0 && (await isEnough?.()) === true) return units.length - index;
    onProgress(index, unit.path);
    await onResult(index, await lintWhole(unit, read, run, isNoted));
  }
  return 0;
}

async function inWorkers(
  { units, run, isNoted, workerMemory, onProgress, onResult }: FilesRun,
  plan: Plan,
  entry: URL,
  sizes: readonly number[],
): Promise<void> {
  const { lintInWorkers } = await import('./workers/pool.ts');
  // The largest first: a large file begun last would keep one worker busy when the others are done.
  const order = units.map((_, index) => index).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const { config, asOf, facts, stats } = run;
  const declared = new Map([...run.declared].map(([path, { substances }]) => [path, { substances }]));
  let done = 0;
  onProgress(0, null);
  await lintInWorkers({
    entry,
    workers: plan.workers,
    memory: plan.memory,
    memoryAlone: workerMemory ?? null,
    units: order.map((index) => units[index] as Unit),
    shared: { config, asOf, facts, declared, isNoted, isTimed: stats !== undefined },
    stats: stats ?? null,
    onResult: async (place, result) => {
      await onResult(order[place] as number, result);
      onProgress(++done, result.unit.path);
    },
  });
}
