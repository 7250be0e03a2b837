// A worker that is at several files at once, and ends where a bad one is among them.
import { parentPort, workerData } from 'node:worker_threads';
import { Packer } from '../../src/batch/packed.ts';
import { packResult } from '../../src/run/files/packed-result.ts';
import { lostFile } from '../../src/workers/lost.ts';
import { Hand, Queue } from '../../src/workers/queue.ts';
import type { Message, WorkerStart } from '../../src/workers/types.ts';

const { units, queue: list, hand: handed, worker, first } = workerData as WorkerStart;
const queue = new Queue(list);
const hand = new Hand(handed);
const clock = new Int32Array(new SharedArrayBuffer(4));

function doAt(places: readonly number[]): void {
  hand.take(places);
  // The others take theirs meanwhile.
  Atomics.wait(clock, 0, 0, 200);
  if (places.some((place) => units[place]!.path.includes('bad'))) process.exit(7);
  for (const place of places) {
    const { fresh, body } = packResult(new Packer(), lostFile(units[place]!, { kind: 'exit', code: 1 }));
    const message: Message = { kind: 'done', places: [place], fresh, bodies: [body] };
    parentPort?.postMessage(message);
  }
  hand.place = null;
}

for (const place of first) doAt([place]);
for (;;) {
  const places: number[] = [];
  for (let place: number | null = 0; places.length < 4 && place !== null;) {
    place = queue.take(worker);
    if (place !== null) places.push(place);
  }
  if (places.length === 0) break;
  doAt(places);
}
parentPort?.close();
