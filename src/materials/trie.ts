/**
 * A double-array trie over small numbers ("classes" of characters). From state `s` class `c` leads to `base[s] + c` if
 * `check` of that slot is `s`, nowhere else. Three flat arrays: nothing to build when they come from a file, and a
 * twentieth of a dense table.
 */
export interface TrieTables {
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** Value + 1 of the key that ends in a state, 0 for none. */
  readonly value: Int32Array;
}

/** Keys of one root. A key is a string whose char codes are classes, 1 … `width` − 1. */
export type Keys = readonly { readonly key: string; readonly value: number }[];

/** Slots are handed out from here on, so that `base` is never negative, and a state without children leads nowhere. */
function firstSlot(width: number, roots: number): number {
  return Math.max(width, roots);
}

/** Builds one trie with several roots: root `r` is state `r`. Of equal keys the first counts. */
export function buildTrie(roots: readonly Keys[], width: number): TrieTables {
  const slots = new Slots(firstSlot(width, roots.length), width);
  const jobs: { state: number; keys: Keys; from: number; to: number; depth: number }[] = [];
  roots.forEach((list, state) => {
    // Equal keys stay in the order given.
    const keys = [...list].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    jobs.push({ state, keys, from: 0, to: keys.length, depth: 0 });
  });
  for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
    const { state, keys, to, depth } = job;
    let { from } = job;
    // Sorted, so keys that end here come first.
    while (from < to && keys[from]?.key.length === depth) {
      if (slots.value[state] === 0) slots.value[state] = (keys[from]?.value ?? 0) + 1;
      from++;
    }
    if (from === to) continue;
    const classes: number[] = [];
    const starts: number[] = [];
    for (let i = from; i < to; i++) {
      const cls = keys[i]?.key.charCodeAt(depth) ?? 0;
      if (cls === classes.at(-1)) continue;
      classes.push(cls);
      starts.push(i);
    }
    const base = slots.place(state, classes);
    classes.forEach((cls, i) => {
      jobs.push({ state: base + cls, keys, from: starts[i] ?? to, to: starts[i + 1] ?? to, depth: depth + 1 });
    });
  }
  return slots.tables();
}

/** The arrays while they grow, with a list of the free slots. */
class Slots {
  base = new Int32Array(0);
  check = new Int32Array(0);
  value = new Int32Array(0);
  private nextFree = new Int32Array(0);
  private readonly width: number;
  private head: number;
  private last: number;

  constructor(first: number, width: number) {
    this.width = width;
    this.head = first;
    this.last = first;
    this.grow(first + 4 * width + 1024);
  }

  /** Takes slots for the children of a state and returns its base. */
  place(state: number, classes: readonly number[]): number {
    const lead = classes[0] as number;
    let before = -1;
    let slot = this.head;
    while (!this.fits(slot - lead, classes)) {
      before = slot;
      slot = this.nextFree[slot] as number;
    }
    const base = slot - lead;
    this.base[state] = base;
    for (const cls of classes) {
      const taken = base + cls;
      while (before < 0 ? this.head !== taken : this.nextFree[before] !== taken) {
        before = before < 0 ? this.head : (this.nextFree[before] as number);
      }
      const after = this.nextFree[taken] as number;
      if (before < 0) this.head = after;
      else this.nextFree[before] = after;
      this.check[taken] = state;
      this.last = Math.max(this.last, taken);
    }
    return base;
  }

  tables(): TrieTables {
    // Any class may be asked of any state, so the arrays reach one width past the last slot.
    const length = this.last + this.width + 1;
    return {
      base: this.base.slice(0, length),
      check: this.check.slice(0, length),
      value: this.value.slice(0, length),
    };
  }

  private fits(base: number, classes: readonly number[]): boolean {
    if (base + 2 * this.width >= this.check.length) this.grow(this.check.length * 2);
    for (const cls of classes) if (this.check[base + cls] !== -1) return false;
    return true;
  }

  private grow(length: number): void {
    const from = Math.max(this.base.length, this.head);
    const enlarge = (array: Int32Array<ArrayBuffer>, fill: number): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(length).fill(fill);
      larger.set(array);
      return larger;
    };
    this.base = enlarge(this.base, 0);
    this.value = enlarge(this.value, 0);
    this.check = enlarge(this.check, -1);
    this.nextFree = enlarge(this.nextFree, 0);
    // The free list is in order of slots and its last member always points at the slot that comes with the next growth.
    for (let slot = from; slot < length; slot++) this.nextFree[slot] = slot + 1;
  }
}
