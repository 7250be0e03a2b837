/** The next place in the list, in shared memory. */
const NEXT = 0;
/** Not 0 once no more files are to be taken. */
const STOPPED = 1;
const OWNERS = 2;

/**
 * A list of files that threads take from, one after the other, whichever is free. What is shared are numbers: the next
 * place, and for each place the worker that took it.
 */
export class Queue {
  readonly #cells: Int32Array;

  constructor(shared: SharedArrayBuffer) {
    this.#cells = new Int32Array(shared);
  }

  static for(count: number): SharedArrayBuffer {
    return new SharedArrayBuffer((OWNERS + count) * Int32Array.BYTES_PER_ELEMENT);
  }

  get length(): number {
    return this.#cells.length - OWNERS;
  }

  /** The next place for a worker (its number is from 1), or null when there is none. */
  take(worker: number): number | null {
    if (Atomics.load(this.#cells, STOPPED) !== 0) return null;
    const place = Atomics.add(this.#cells, NEXT, 1);
    if (place >= this.length) return null;
    this.give(place, worker);
    return place;
  }

  /** Whether a place was left that nobody took. */
  get isEmpty(): boolean {
    return Atomics.load(this.#cells, STOPPED) !== 0 || Atomics.load(this.#cells, NEXT) >= this.length;
  }

  give(place: number, worker: number): void {
    Atomics.store(this.#cells, OWNERS + place, worker);
  }

  /** Places that a worker took, ascending. */
  takenBy(worker: number): number[] {
    const places: number[] = [];
    const end = Math.min(Atomics.load(this.#cells, NEXT), this.length);
    for (let place = 0; place < end; place++)
      if (Atomics.load(this.#cells, OWNERS + place) === worker) places.push(place);
    return places;
  }

  stop(): void {
    Atomics.store(this.#cells, STOPPED, 1);
  }
}

/** In place of a place: the worker is at several files at once, and nobody knows at which it would end. */
const SEVERAL = -1;

/** What one worker and the thread that started it tell each other without a message. */
export class Hand {
  readonly #cells: Int32Array;

  constructor(shared: SharedArrayBuffer) {
    this.#cells = new Int32Array(shared);
  }

  static make(): SharedArrayBuffer {
    return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  }

  /** The place that the worker is at; null between files, and where it is at several. */
  get place(): number | null {
    const place = Atomics.load(this.#cells, 0);
    return place === 0 || place === SEVERAL ? null : place - 1;
  }

  set place(place: number | null) {
    Atomics.store(this.#cells, 0, place === null ? 0 : place + 1);
  }

  get isAtSeveral(): boolean {
    return Atomics.load(this.#cells, 0) === SEVERAL;
  }

  /** The worker is at these places, until `place` is set. */
  take(places: readonly number[]): void {
    const [first] = places;
    if (places.length > 1) Atomics.store(this.#cells, 0, SEVERAL);
    else this.place = first ?? null;
  }

  /** Told by the one that takes messages, after each. */
  received(): void {
    Atomics.add(this.#cells, 1, 1);
    Atomics.notify(this.#cells, 1);
  }

  /** Waits in the worker until fewer than `most` of the messages it has sent are not yet taken. */
  waitFor(sent: number, most: number): void {
    for (let taken = Atomics.load(this.#cells, 1); sent - taken >= most; taken = Atomics.load(this.#cells, 1))
      Atomics.wait(this.#cells, 1, taken, 1000);
  }
}
