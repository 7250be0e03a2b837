// What a worker thread begins with; an entry of the build.
import { parentPort, workerData } from 'node:worker_threads';
import { Packer } from '../batch/packed.ts';
import type { Unit } from '../discover/types.ts';
import { LintanideError } from '../errors.ts';
import { lintWhole } from '../run/files/lint-file.ts';
import { packResult } from '../run/files/packed-result.ts';
import { Stats } from '../run/stats.ts';
import { together } from '../run/files/together.ts';
import { openBytes } from '../run/files/unit-bytes.ts';
import { sizeOf } from './machine.ts';
import { Hand, Queue } from './queue.ts';
import { linting } from './setup.ts';
import type { Message, WorkerStart } from './types.ts';

/** A message for each small file would cost as much as the file: results wait for each other, but not for long. */
const MOST_FILES = 64;
const MOST_CHARACTERS = 1 << 20;
const MOST_MILLISECONDS = 100;
/** Messages on the way, so that results do not heap up where they are taken slowly. */
const MOST_SENT = 8;

const start = workerData as WorkerStart;
const send = (message: Message): void => parentPort?.postMessage(message);

async function work(): Promise<void> {
  const stats = start.isTimed ? new Stats() : null;
  const run = await linting(start, stats);
  const hand = new Hand(start.hand);
  const queue = new Queue(start.queue);
  send({ kind: 'ready' });

  const packer = new Packer();
  let places: number[] = [];
  let fresh: string[] = [];
  let bodies: string[] = [];
  let characters = 0;
  let since = performance.now();
  let sent = 0;
  const flush = (): void => {
    if (places.length > 0) {
      hand.waitFor(sent++, MOST_SENT);
      send({ kind: 'done', places, fresh, bodies });
    }
    [places, fresh, bodies, characters] = [[], [], [], 0];
    since = performance.now();
  };
  const lintAt = async (some: readonly number[]): Promise<void> => {
    hand.take(some);
    const results = await Promise.all(
      some.map((place) => lintWhole(start.units[place] as Unit, openBytes, run, start.wanted)),
    );
    for (const [at, result] of results.entries()) {
      const packed = packResult(packer, result);
      places.push(some[at] as number);
      for (const text of packed.fresh) fresh.push(text);
      bodies.push(packed.body);
      characters += packed.body.length;
      if (characters >= MOST_CHARACTERS && at + 1 < results.length) flush();
    }
    hand.place = null;
    if (places.length >= MOST_FILES || characters >= MOST_CHARACTERS || performance.now() - since >= MOST_MILLISECONDS)
      flush();
  };
  stats?.begin();
  // What a worker before left is done one by one: it may have ended at any of them.
  for (const place of start.first) await lintAt([place]);
  if (!start.isAlone)
    for (const some of together(taken(queue), (place) => sizeOf(start.units[place] as Unit))) await lintAt(some);
  flush();
  if (stats !== null) send({ kind: 'times', stages: stats.stages, rules: stats.rules });
}

/** Places as they are taken, to the last. */
function* taken(queue: Queue): Generator<number> {
  for (let place = queue.take(start.worker); place !== null; place = queue.take(start.worker)) yield place;
}

void work()
  .catch((error: unknown) => {
    if (!(error instanceof LintanideError)) throw error;
    const { name, code, message, hint, stack = '' } = error;
    send({ kind: 'fault', fault: { name, code, message, hint, stack } });
  })
  .finally(() => parentPort?.close());
