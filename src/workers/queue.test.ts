import { describe, expect, it } from 'vitest';
import { Hand, Queue } from './queue.ts';

describe('Queue', () => {
  it('gives each place once, in order, whoever asks', () => {
    const queue = new Queue(Queue.for(5));
    expect([queue.take(1), queue.take(2), queue.take(2), queue.take(1), queue.take(3)]).toEqual([0, 1, 2, 3, 4]);
    expect(queue.take(1)).toBeNull();
    expect(queue.isEmpty).toBe(true);
    expect([1, 2, 3].map((worker) => queue.takenBy(worker))).toEqual([[0, 3], [1, 2], [4]]);
  });

  it('is one list for all that share its memory', () => {
    const shared = Queue.for(3);
    const [one, other] = [new Queue(shared), new Queue(shared)];
    expect([one.take(1), other.take(2), one.take(1), other.take(2)]).toEqual([0, 1, 2, null]);
    expect(other.takenBy(1)).toEqual([0, 2]);
  });

  it('gives nothing more once it is stopped', () => {
    const queue = new Queue(Queue.for(3));
    queue.take(1);
    queue.stop();
    expect(queue.take(1)).toBeNull();
    expect(queue.isEmpty).toBe(true);
  });

  it('hands what a worker took to its successor', () => {
    const queue = new Queue(Queue.for(2));
    queue.take(1);
    queue.give(0, 2);
    expect([queue.takenBy(1), queue.takenBy(2)]).toEqual([[], [0]]);
  });
});

describe('Hand', () => {
  it('tells the place that a worker is at, the first too', () => {
    const shared = Hand.make();
    const [worker, starter] = [new Hand(shared), new Hand(shared)];
    expect(starter.place).toBeNull();
    worker.place = 0;
    expect(starter.place).toBe(0);
    worker.place = null;
    expect(starter.place).toBeNull();
  });

  it('tells no place where the worker is at several: at which of them it ended, nobody knows', () => {
    const shared = Hand.make();
    const [worker, starter] = [new Hand(shared), new Hand(shared)];
    worker.take([0, 1, 2]);
    expect([starter.place, starter.isAtSeveral]).toEqual([null, true]);
    worker.take([4]);
    expect([starter.place, starter.isAtSeveral]).toEqual([4, false]);
    worker.place = null;
    expect([starter.place, starter.isAtSeveral]).toEqual([null, false]);
  });
});
