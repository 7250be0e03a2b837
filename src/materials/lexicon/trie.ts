/**
 * A double-array trie over small numbers ("classes" of characters). From state `s` class `c` leads to `base[s] + c` if
 * `check` of that slot is `c`, nowhere else: states have the same base where the same is below them, and only there. Three flat arrays:
 * nothing to build when they come from a file, and a thirtieth of a dense table.
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
type Keys = readonly { readonly key: string; readonly value: number }[];

/** Slots are handed out from here on, so that `base` is never negative, and a state without children leads nowhere. */
function firstSlot(width: number, roots: number): number {
  return Math.max(width, roots);
}

/** What is below a state: for each class in order the value of the state that it leads to, and what is below that. */
interface Block {
  readonly classes: readonly number[];
  readonly values: readonly number[];
  readonly blocks: readonly number[];
}

/**
 * Builds one trie with several roots: root `r` is state `r`. Of equal keys the first counts. States with the same below them share it, so
 * that endings that many keys have are kept once. Throws `RangeError` past 65,534 classes or values.
 */
export function buildTrie(roots: readonly Keys[], width: number): TrieTables {
  if (width > FREE || roots.some((keys) => keys.some(({ value }) => value >= FREE)))
    throw new RangeError('A trie holds numbers of two bytes.');
  const blocks: Block[] = [{ classes: [], values: [], blocks: [] }];
  const known = new Map<string, number>([['', 0]]);
  /** The block below the state that the keys from `from` to `to` have come to at `depth`. */
  function below(keys: Keys, from: number, to: number, depth: number): number {
    const block = { classes: [] as number[], values: [] as number[], blocks: [] as number[] };
    for (let at = from; at < to;) {
      const cls = keys[at]?.key.charCodeAt(depth) ?? 0;
      let end = at + 1;
      while (end < to && keys[end]?.key.charCodeAt(depth) === cls) end++;
      // Sorted, so keys that end here come first; equal ones in the order given.
      let longer = at;
      while (longer < end && keys[longer]?.key.length === depth + 1) longer++;
      block.classes.push(cls);
      block.values.push(longer === at ? 0 : (keys[at]?.value ?? 0) + 1);
      block.blocks.push(below(keys, longer, end, depth + 1));
      at = end;
    }
    const written = block.classes
      .map((cls, at) => `${String(cls)}:${String(block.values[at])}:${String(block.blocks[at])}`)
      .join();
    let id = known.get(written);
    if (id === undefined) known.set(written, (id = blocks.push(block) - 1));
    return id;
  }
  const tops = roots.map((list) => {
    const keys = list.filter(({ key }) => key !== '').sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return below(keys, 0, keys.length, 0);
  });
  const slots = new Slots(firstSlot(width, roots.length), width);
  /** Bases of blocks; below a state without children is none. */
  const bases = new Int32Array(blocks.length);
  // What is below is placed first. The widest would find room sooner, but this keeps together what is walked together.
  for (let id = 1; id < blocks.length; id++) {
    const block = blocks[id] as Block;
    const base = slots.place(block.classes);
    bases[id] = base;
    block.classes.forEach((cls, at) =>
      slots.fill(base + cls, block.values[at] as number, bases[block.blocks[at] as number] as number),
    );
  }
  tops.forEach((id, root) => slots.fill(root, 0, bases[id] as number));
  roots.forEach((list, root) => {
    const own = list.find(({ key }) => key === '');
    if (own !== undefined) slots.value[root] = own.value + 1;
  });
  return slots.tables();
}

/** Marks the states on a way to one that one of these classes leads to. */
export function leadingTo(classes: ReadonlySet<number>, base: Int32Array, check: Uint16Array): Uint8Array {
  const leads = new Uint8Array(check.length);
  // States that lead to the same slots: the last by their base, and for each the one before it.
  const last = new Int32Array(check.length).fill(-1);
  const before = new Int32Array(base.length).fill(-1);
  for (let state = 0; state < base.length; state++) {
    const to = base[state] as number;
    if (to === 0) continue;
    before[state] = last[to] as number;
    last[to] = state;
  }
  const open: number[] = [];
  for (let slot = 0; slot < check.length; slot++) if (classes.has(check[slot] as number)) open.push(slot);
  const seen = new Uint8Array(check.length);
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    const to = slot - (check[slot] as number);
    if (to < 0 || seen[to] === 1) continue;
    seen[to] = 1;
    for (let state = last[to] as number; state >= 0; state = before[state] as number) {
      if (leads[state] === 1) continue;
      leads[state] = 1;
      if (check[state] !== FREE) open.push(state);
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

  /** What a slot holds: the value of the key that ends in it, + 1, and where its children are. */
  fill(slot: number, value: number, base: number): void {
    this.value[slot] = value;
    this.base[slot] = base;
  }

  /** Takes slots for what is below a state and returns its base. */
  place(classes: readonly number[]): number {
    const lead = classes[0] as number;
    let before = -1;
    let slot = this.head;
    while (!this.fits(slot - lead, classes)) {
      before = slot;
      slot = this.nextFree[slot] as number;
    }
    const base = slot - lead;
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
