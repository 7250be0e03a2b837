import { statSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import type { Unit } from '../discover/types.ts';
import type { Machine } from './plan.ts';

/** Set by the build to the module that a worker begins with, relative to the folder of modules; absent when run from source. */
declare const __WORKER__: string | undefined;

/** Module that a worker begins with; null when run from source, which node alone cannot read. */
export function workerEntry(): URL | null {
  return typeof __WORKER__ === 'string' ? new URL(__WORKER__, import.meta.url) : null;
}

/** What there is of cores and memory, as a container limits them. */
export function machine(): Machine {
  const free = freemem();
  // Node 20.13 and newer know the limit of the control group; older ones know of the machine only.
  const available = (process as { availableMemory?: () => number }).availableMemory?.() ?? free;
  return {
    cores: availableParallelism(),
    memory: Math.min(free, available),
    // Loaded here, since a lint of one file does without.
    heap: process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit,
  };
}

/** Bytes of a file; 0 for one that is not there. */
export function sizeOf({ absolute, missing }: Unit): number {
  if (missing) return 0;
  try {
    return statSync(absolute).size;
  } catch {
    return 0;
  }
}
