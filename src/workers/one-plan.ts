/** `auto`, or the number of workers that is asked for. */
export type Concurrency = number | 'auto';

/** What the machine has to give. */
export interface Machine {
  /** Cores that this process may use. */
  readonly cores: number;
  /** Bytes that may still be taken. */
  readonly memory: number;
  /** Bytes of objects that node allows a thread. */
  readonly heap: number;
}

export interface Plan {
  /** 1: no thread, the files are linted in this one. */
  readonly workers: number;
  /** MiB of objects that a worker may hold; null: what node allows. */
  readonly memory: number | null;
  /** Why so many, for `--debug`. */
  readonly reason: string;
}

/** No workers, and why. */
export function onePlan(reason: string): Plan {
  return { workers: 1, memory: null, reason };
}
