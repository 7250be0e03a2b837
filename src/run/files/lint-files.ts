import type { Cache } from '../../cache/cache.ts';
import type { UnitRecord } from '../../batch/types.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Unit } from '../../discover/types.ts';
import { type FileLinting, type FileResult, lintWhole, type Wanted } from './lint-file.ts';
import { milliseconds } from '../../host/clock.ts';
import { inWorkers } from './in-workers.ts';
import type { UnitBytes } from '../../read/unit-bytes.ts';
import { type Concurrency, onePlan, type Plan } from '../../workers/one-plan.ts';
import { planWorkers } from '../../workers/plan.ts';

/** The files of a run, and how they are to be linted. */
export interface FilesRun {
  readonly units: readonly Unit[];
  readonly run: FileLinting;
  readonly read: (unit: Unit) => Promise<UnitBytes | UnitRecord>;
  readonly wanted: Wanted;
  readonly concurrency: Concurrency;
  /** Why this run must stay in one thread; null: it need not. */
  readonly stays: string | null;
  /** MiB of objects that a worker may hold; default: by what there is. */
  readonly workerMemory?: number;
  readonly cache: Cache | null;
  readonly onProgress: (done: number, path: string | null) => void;
  /** Asked before each file but the first: true ends the run there. */
  readonly isEnough: (() => Promise<boolean>) | null;
  /** Told of each file, one after the other: in order in one thread, else as they are done. */
  readonly onResult: (index: number, result: FileResult) => Promise<void>;
}

/** Milliseconds after which other work of the thread has its turn: small files are read without a pause. */
const BREATH = 50;

/** A file with its place in the run. */
export interface Place {
  readonly index: number;
  readonly unit: Unit;
}

/** Lints the files, in this thread or in workers. `left`: files that were not looked at, since it was enough. */
export async function lintFiles(files: FilesRun): Promise<{ readonly left: number; readonly plan: Plan }> {
  const { stays, concurrency, workerMemory } = files;
  const all = files.units.map((unit, index) => ({ unit, index }));
  if (stays !== null) return { left: await inTurn(files, all), plan: onePlan(stays) };
  const places = files.cache === null ? all : await notKnown(files, files.cache, all);
  const one =
    places.length === 0
      ? 'there is no file to read'
      : places.length < 2
        ? 'there is one file to read'
        : concurrency === 1
          ? '--concurrency 1'
          : null;
  if (one !== null) return { left: await inTurn(files, places), plan: onePlan(one) };
  // What a run of one file does without is loaded here.
  const { machine, sizeOf, workerEntry } = await import('../../workers/machine.ts');
  const sized = places.map((place) => ({ ...place, path: place.unit.path, size: sizeOf(place.unit) }));
  const asked = planWorkers(concurrency, sized, machine());
  const entry = workerEntry();
  const barred = asked.workers < 2 ? null : entry === null ? 'run from source' : whyNotSent(files.run.config);
  const plan =
    barred !== null ? onePlan(barred) : workerMemory === undefined ? asked : { ...asked, memory: workerMemory };
  if (entry === null || plan.workers < 2) return { left: await inTurn(files, places), plan };
  // The largest first: a large file begun last would keep one worker busy when the others are done.
  await inWorkers(
    files,
    sized.sort((a, b) => b.size - a.size || a.index - b.index),
    plan,
    entry,
  );
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

/** The files that the cache does not know; what it knows is told of. */
async function notKnown({ onResult, run }: FilesRun, cache: Cache, places: readonly Place[]): Promise<Place[]> {
  const left: Place[] = [];
  for (const place of places) {
    const known = await cache.find(place.unit);
    if (known === null) left.push(place);
    else await onResult(place.index, known);
  }
  run.stats?.mark('cache');
  return left;
}

async function inTurn(files: FilesRun, places: readonly Place[]): Promise<number> {
  const { units, run, read, wanted, cache, isEnough, onProgress, onResult } = files;
  const before = units.length - places.length;
  let since = milliseconds();
  let at = 0;
  for (const some of isEnough === null ? await partedOf(places) : places.map((place) => [place])) {
    if (at > 0 && (await isEnough?.()) === true) return places.length - at;
    if (milliseconds() - since > BREATH) {
      await new Promise((settle) => setImmediate(settle));
      since = milliseconds();
    }
    onProgress(before + at, some[0]?.unit.path ?? null);
    const results = await Promise.all(
      some.map(async ({ unit }) => {
        const known = isEnough === null ? null : ((await cache?.find(unit)) ?? null);
        const result = known ?? (await lintWhole(unit, read, run, wanted));
        if (known === null) cache?.keep(result);
        return result;
      }),
    );
    for (const [i, result] of results.entries()) await onResult((some[i] as Place).index, result);
    at += some.length;
  }
  return 0;
}

/** Small files are linted together. */
async function partedOf(places: readonly Place[]): Promise<Iterable<readonly Place[]>> {
  if (places.length < 2) return [places];
  const { together } = await import('./together.ts');
  const { sizeOf } = await import('../../workers/machine.ts');
  return together(places, ({ unit }) => sizeOf(unit));
}
