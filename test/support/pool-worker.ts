// A worker that ends at the first file of the list, and does each other file one message after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { Packer } from '../../src/batch/packed.ts';
import { packResult } from '../../src/run/files/packed-result.ts';
import { lostFile } from '../../src/workers/lost.ts';
import { Hand, Queue } from '../../src/workers/queue.ts';
import type { Message, WorkerStart } from '../../src/workers/types.ts';

const { units, queue: list, hand: handed, worker } = workerData as WorkerStart;
const queue = new Queue(list);
const hand = new Hand(handed);
const clock = new Int32Array(new SharedArrayBuffer(4));
for (let place = queue.take(worker); place !== null; place = queue.take(worker)) {
  const unit = units[place];
  if (unit === undefined) break;
  hand.place = place;
  Atomics.wait(clock, 0, 0, 10);
  if (place === 0) process.exit(7);
  const packed = packResult(new Packer(), lostFile(unit, { kind: 'exit', code: 1 }));
  const message: Message = { kind: 'done', places: [place], fresh: packed.fresh, bodies: [packed.body] };
  parentPort?.postMessage(message);
  hand.place = null;
}
parentPort?.close();
