import type { Unit } from '../discover/types.ts';
import { onePlan, type Concurrency, type Machine, type Plan } from './one-plan.ts';

export type { Concurrency, Machine, Plan } from './one-plan.ts';

const MIB = 1024 ** 2;
/** Bytes of files, by compressed and plain formats, for which a thread of its own is worth its start. */
const WORTH = 2 * MIB;
/**
 * Bytes from which on two cores gain by two threads: one has the other core compile its code and clean up, and two compile it twice
 * (2,000 small workbooks take a twelfth longer in two, 3,000 as long, 10,000 an eighth less).
 */
const WORTH_OF_TWO = 24 * MIB;
/** What a worker holds before the first file. */
const BASE = 120 * MIB;
/** Bytes of memory that a file takes at the most, for each of its own. */
const PACKED = 16;
const PLAIN = 5;
/** Share of what is free that workers may count on. */
const SHARE = 0.7;
const LEAST_HEAP = 256;

const isPacked = (path: string): boolean => /\.(?:xls[xmb]|ods|zip|gz|pdx|3dxml|stpxz)$/i.test(path);

/** Bytes of memory for linting a file of so many bytes. */
export function memoryFor({ path }: Pick<Unit, 'path'>, size: number): number {
  return size * (isPacked(path) ? PACKED : PLAIN);
}

/**
 * How many workers for files of these sizes. The largest files are taken first, so at any time there are at most as many
 * of them in memory as there are workers.
 */
export function planWorkers(
  asked: Concurrency,
  files: readonly { readonly path: string; readonly size: number }[],
  { cores, memory, heap }: Machine,
): Plan {
  if (files.length < 2) return onePlan('there is one file to read');
  let workers = asked === 'auto' ? byWork(files, cores) : Math.min(asked, files.length);
  if (workers < 2)
    return onePlan(asked === 'auto' ? 'there is too little to do for threads' : `--concurrency ${asked}`);
  const takes = files.map((file) => memoryFor(file, file.size)).sort((a, b) => b - a);
  const needed = (count: number): number => takes.slice(0, count).reduce((sum, bytes) => sum + bytes, count * BASE);
  const wanted = workers;
  while (workers > 1 && needed(workers) > memory * SHARE) workers--;
  if (workers < 2) return onePlan('there is too little memory for threads');
  const each = Math.floor((memory * SHARE) / workers / MIB);
  return {
    workers,
    memory: Math.max(LEAST_HEAP, Math.min(each, Math.floor(heap / MIB))),
    reason:
      workers < wanted
        ? `${wanted} were wanted, and memory is for ${workers}`
        : asked === 'auto'
          ? `by ${cores} cores and what there is to do`
          : `--concurrency ${asked}`,
  };
}

/** One file cannot be shared out: no more workers than the largest file goes into the whole. */
function byWork(files: readonly { readonly size: number }[], cores: number): number {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (cores <= 2 && total < WORTH_OF_TWO) return 1;
  const largest = files.reduce((most, { size }) => Math.max(most, size), WORTH);
  return Math.min(cores, files.length, Math.floor(total / largest));
}
