import type { Facts } from '../batch/types.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { Unit } from '../discover/types.ts';
import type { FileResult, Wanted } from '../run/files/lint-file.ts';
import type { IsoDate } from '../regulation/types.ts';

/** All that linting depends on beside the bundled plugins, which each worker loads itself. Can be cloned. */
export interface Shared {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly facts: Facts;
  /** Number of substances of each declaration of the run, by path of its unit. */
  readonly declared: ReadonlyMap<string, { readonly substances: number }>;
  readonly wanted: Wanted;
  /** Whether the time of stages and rules is counted. */
  readonly isTimed: boolean;
}

/** What a worker is started with. */
export interface WorkerStart extends Shared {
  /** In the order of the queue. */
  readonly units: readonly Unit[];
  readonly queue: SharedArrayBuffer;
  readonly hand: SharedArrayBuffer;
  /** From 1; a successor has a number of its own. */
  readonly worker: number;
  /** Places to do before any from the queue: a worker before took them. */
  readonly first: readonly number[];
  /** Whether to stop after those. */
  readonly isAlone: boolean;
}

/** What a worker sends. */
export type Message =
  | { readonly kind: 'ready' }
  /** Files that are done: places and packed results, in turn, with the texts that they share and that are new. */
  | {
      readonly kind: 'done';
      readonly places: readonly number[];
      readonly fresh: readonly string[];
      readonly bodies: readonly string[];
    }
  /** An error that ends the run: configuration or a plugin. */
  | { readonly kind: 'fault'; readonly fault: Fault }
  | {
      readonly kind: 'times';
      readonly stages: ReadonlyMap<string, number>;
      readonly rules: ReadonlyMap<string, number>;
    };

/** An error that is told by name, since classes are not cloned. */
export interface Fault {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly stack: string;
}

/** Told of each file that is done. `place` is that of the unit in the list that was given. */
export type OnResult = (place: number, result: FileResult) => Promise<void>;
