import type { Plan } from '../../workers/one-plan.ts';
import type { FilesRun, Place } from './lint-files.ts';

/** Lints files in worker threads, in the order in which they are given. */
export async function inWorkers(
  { units, run, wanted, workerMemory, cache, onProgress, onResult }: FilesRun,
  places: readonly Place[],
  plan: Plan,
  entry: URL,
): Promise<void> {
  const { lintInWorkers } = await import('../../workers/pool.ts');
  const { config, asOf, facts, stats } = run;
  const declared = new Map([...run.declared].map(([path, { substances }]) => [path, { substances }]));
  let done = units.length - places.length;
  onProgress(done, null);
  await lintInWorkers({
    entry,
    workers: plan.workers,
    memory: plan.memory,
    memoryAlone: workerMemory ?? null,
    units: places.map(({ unit }) => unit),
    shared: { config, asOf, facts, declared, wanted, isTimed: stats !== undefined },
    stats: stats ?? null,
    onResult: async (at, result) => {
      cache?.keep(result);
      await onResult((places[at] as Place).index, result);
      onProgress(++done, result.unit.path);
    },
  });
  // This thread has waited; what workers did in that time, they have told.
  stats?.begin();
}
