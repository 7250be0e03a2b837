/**
 * A double-array trie over small numbers ("classes" of characters). From state `s` class `c` leads to `base[s] + c` if
 * `check` of that slot is `c`, nowhere else: no two states have the same base. Three flat arrays: nothing to build when they
 * come from a file, and a thirtieth of a dense table.
 */
export interface TrieTables {
  readonly base: Int32Array;
  /** The class that leads to a slot, `FREE` for none. */
  readonly check: Uint16Array;
  /** Value + 1 of the key that ends in a state, 0 for none. */
  readonly value: Uint16Array;
}

/** What no class is. */
const FREE = 0xffff;

/** Keys of one root. A key is a string whose char codes are classes, 1 … `width` − 1. */
export type Keys = readonly { readonly key: string; readonly value: number }[];

/** Slots are handed out from here on, so that `base` is never negative, and a state without children leads nowhere. */
function firstSlot(width: number, roots: number): number {
  return Math.max(width, roots);
}

/** Builds one trie with several roots: root `r` is state `r`. Of equal keys the first counts. Throws `RangeError` past 65,534 classes or values. */
export function buildTrie(roots: readonly Keys[], width: number): TrieTables {
  if (width > FREE || roots.some((keys) => keys.some(({ value }) => value >= FREE)))
    throw new RangeError('A trie holds numbers of two bytes.');
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

/** Marks the states on a way to one that one of these classes leads to. */
export function leadingTo(classes: ReadonlySet<number>, base: Int32Array, check: Uint16Array): Uint8Array {
  const leads = new Uint8Array(check.length);
  // No two states have the same base, so a slot tells from which state it is reached.
  const owner = new Int32Array(check.length).fill(-1);
  for (let state = 0; state < base.length; state++) if (base[state] !== 0) owner[base[state] as number] = state;
  for (let slot = 0; slot < check.length; slot++) {
    const cls = check[slot] as number;
    if (!classes.has(cls)) continue;
    let state = owner[slot - cls] ?? -1;
    while (state >= 0 && leads[state] === 0) {
      leads[state] = 1;
      const from = check[state] as number;
      state = from === FREE ? -1 : (owner[state - from] ?? -1);
    }
  }
  return leads;
}

/** The arrays while they grow, with a list of the free slots. */
class Slots {
  base = new Int32Array(0);
  check = new Uint16Array(0);
  value = new Uint16Array(0);
  /** Slots that are the base of a state. */
  private isBase = new Uint8Array(0);
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
    this.isBase[base] = 1;
    for (const cls of classes) {
      const taken = base + cls;
      while (before < 0 ? this.head !== taken : this.nextFree[before] !== taken) {
        before = before < 0 ? this.head : (this.nextFree[before] as number);
      }
      const after = this.nextFree[taken] as number;
      if (before < 0) this.head = after;
      else this.nextFree[before] = after;
      this.check[taken] = cls;
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
    if (this.isBase[base] === 1) return false;
    for (const cls of classes) if (this.check[base + cls] !== FREE) return false;
    return true;
  }

  private grow(length: number): void {
    const from = Math.max(this.base.length, this.head);
    this.base = enlarged(this.base, new Int32Array(length));
    this.value = enlarged(this.value, new Uint16Array(length));
    this.check = enlarged(this.check, new Uint16Array(length).fill(FREE));
    this.isBase = enlarged(this.isBase, new Uint8Array(length));
    this.nextFree = enlarged(this.nextFree, new Int32Array(length));
    // The free list is in order of slots and its last member always points at the slot that comes with the next growth.
    for (let slot = from; slot < length; slot++) this.nextFree[slot] = slot + 1;
  }
}

function enlarged<T extends Int32Array | Uint16Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
