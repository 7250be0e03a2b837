import { Worker } from 'node:worker_threads';
import type { Unit } from '../discover/types.ts';
import * as errors from '../errors.ts';
import type { Stats } from '../run/stats.ts';
import { unpackResult } from '../run/files/packed-result.ts';
import { type Ending, lostFile } from './lost.ts';
import { Hand, Queue } from './queue.ts';
import type { Fault, Message, OnResult, Shared, WorkerStart } from './types.ts';

interface PoolOptions {
  /** Module that a worker begins with. */
  readonly entry: URL;
  readonly workers: number;
  /** MiB of objects that a worker may hold; null: what node allows. */
  readonly memory: number | null;
  /** The same for one that works with no other beside it. */
  readonly memoryAlone: number | null;
  /** In the order in which they are taken. */
  readonly units: readonly Unit[];
  readonly shared: Shared;
  /** Told of every file exactly once, one after the other, in the order in which they are done. */
  readonly onResult: OnResult;
  readonly stats: Stats | null;
}

/** Workers of one slot that may end one after the other with no file in hand: more, and it is not for a file that they end. */
const MOST_FAILED = 3;

/**
 * Lints files in worker threads.
 *
 * @throws ConfigError, PluginError as a worker found them; the error that kept a worker from starting; what `onResult` throws
 */
export async function lintInWorkers(options: PoolOptions): Promise<void> {
  const pool = new Pool(options);
  try {
    await pool.run();
  } finally {
    await pool.end();
  }
}

class Pool {
  readonly #options: PoolOptions;
  readonly #list: SharedArrayBuffer;
  readonly #queue: Queue;
  readonly #isDone: Uint8Array;
  readonly #running = new Set<Worker>();
  /** Files at which a worker ran out of memory beside others: once more, with none beside it. */
  readonly #again: number[] = [];
  #lastWorker = 0;
  #isStopped = false;
  /** Results are given on one after the other. */
  #given = Promise.resolve();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#list = Queue.for(options.units.length);
    this.#queue = new Queue(this.#list);
    this.#isDone = new Uint8Array(options.units.length);
  }

  async run(): Promise<void> {
    const { workers } = this.#options;
    await Promise.all(Array.from({ length: workers }, () => this.#work([], false)));
    for (const place of this.#again) {
      this.#isDone[place] = 0;
      await this.#work([place], true);
    }
    await this.#given;
    // None can be left over; if one is all the same, it must not be missing from the report.
    const left = this.#options.units.flatMap((_, place) => (this.#isDone[place] === 0 ? [place] : []));
    if (left.length > 0) await this.#work(left, true);
    await this.#given;
  }

  async end(): Promise<void> {
    this.#isStopped = true;
    this.#queue.stop();
    await Promise.all([...this.#running].map((worker) => worker.terminate()));
  }

  /** Runs a worker, and its successors until nothing is left that one of them took. */
  async #work(places: readonly number[], isAlone: boolean): Promise<void> {
    let first = places;
    let failed = 0;
    do {
      const number = ++this.#lastWorker;
      for (const place of first) this.#queue.give(place, number);
      const { hand, ending } = await this.#start(number, first, isAlone);
      if (this.#isStopped) return;
      await this.#given;
      const left = this.#queue.takenBy(number).filter((place) => this.#isDone[place] === 0);
      // What a file left behind may end its worker a moment later: then it is the last that was done and not yet told of.
      // Of several at once each is done by itself, and then it is known.
      const lost = hand.isAtSeveral ? undefined : (hand.place ?? (ending === null ? undefined : left.at(-1)));
      if (lost === undefined) {
        // One that ends at several has them in hand: its successor does each by itself.
        if (ending !== null && !hand.isAtSeveral && ++failed > MOST_FAILED) throw failure(ending);
        first = left;
      } else {
        failed = 0;
        first = left.filter((place) => place !== lost);
        await this.#lose(lost, ending ?? { kind: 'exit', code: 0 }, isAlone);
      }
    } while (first.length > 0 || (!isAlone && !this.#queue.isEmpty));
  }

  async #lose(place: number, ending: Ending, isAlone: boolean): Promise<void> {
    if (ending.kind === 'memory' && !isAlone && this.#options.workers > 1) {
      this.#again.push(place);
      this.#isDone[place] = 1;
      return;
    }
    const unit = this.#options.units[place] as Unit;
    this.#isDone[place] = 1;
    await this.#tell(() => this.#options.onResult(place, lostFile(unit, ending)));
  }

  /** What a worker did and what one lost are told of in turn: a blob's writer counts on that. */
  #tell(give: () => Promise<void>): Promise<void> {
    return (this.#given = this.#given.then(give));
  }

  /** Runs one worker to its end; `ending` is null where it ended as it should. */
  async #start(
    number: number,
    first: readonly number[],
    isAlone: boolean,
  ): Promise<{ readonly hand: Hand; readonly ending: Ending | null }> {
    const { entry, shared, units } = this.#options;
    const memory = isAlone ? this.#options.memoryAlone : this.#options.memory;
    const handed = Hand.make();
    const hand = new Hand(handed);
    const start: WorkerStart = { ...shared, units, queue: this.#list, hand: handed, worker: number, first, isAlone };
    const worker = new Worker(entry, {
      workerData: start,
      // By them it knows which compiled code is for it (src/host/loader.ts).
      argv: process.argv.slice(2),
      ...(memory !== null && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
    });
    this.#running.add(worker);
    const taken: unknown[] = [];
    let ending: Ending | null = null;
    try {
      await new Promise<void>((settle, reject) => {
        worker.on('message', (message: Message) => {
          if (message.kind === 'done') {
            this.#give(message, taken, hand).catch(reject);
          } else if (message.kind === 'fault') reject(errorOf(message.fault));
          else if (message.kind === 'times') this.#options.stats?.add(message.stages, message.rules);
        });
        worker.on('error', (error: Error) => {
          ending = isOutOfMemory(error) ? { kind: 'memory' } : { kind: 'error', error };
        });
        worker.on('exit', (code) => {
          if (code !== 0) ending ??= { kind: 'exit', code };
          settle();
        });
      });
    } finally {
      this.#running.delete(worker);
      await worker.terminate();
    }
    return { hand, ending };
  }

  /** Gives results on; a file that was done twice, since its worker ended before it had told, counts once. */
  #give({ places, fresh, bodies }: Extract<Message, { kind: 'done' }>, taken: unknown[], hand: Hand): Promise<void> {
    for (const text of fresh) taken.push(JSON.parse(text));
    const give = async (): Promise<void> => {
      for (const [at, place] of places.entries()) {
        if (this.#isDone[place] !== 0) continue;
        this.#isDone[place] = 1;
        const unit = this.#options.units[place] as Unit;
        await this.#options.onResult(
          place,
          unpackResult(unit, bodies[at] ?? '', (n) => taken[n]),
        );
      }
      hand.received();
    };
    return this.#tell(give);
  }
}

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function failure(ending: Ending): Error {
  if (ending.kind === 'error') return ending.error;
  return new Error(
    ending.kind === 'memory'
      ? 'A worker had too little memory to start.'
      : `A worker ended before it was at any file (exit code ${ending.code}).`,
  );
}

/** The error that a worker told of, of its class again. */
function errorOf({ name, code, message, hint, stack }: Fault): Error {
  const kinds: Readonly<Record<string, typeof errors.ConfigError>> = {
    ConfigError: errors.ConfigError,
    PluginError: errors.PluginError,
    UsageError: errors.UsageError,
  };
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  const error = new (kind ?? errors.LintanideError)(code, message, hint);
  error.stack = stack;
  return error;
}
