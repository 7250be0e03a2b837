import type { Content } from '../materials/types.ts';
import { addOwn, holdsMagnet, listsMagnet } from './own.ts';
import { addTimes, addUncounted, type Sum, type Sums } from './amount.ts';
import type { LineQuantity } from './types.ts';

export interface Tree {
  readonly lineCount: number;
  /** Parent line, -1 for a root; never cyclic. */
  readonly parent: Int32Array;
  /** Line that breaks the same part down elsewhere, else -1. */
  readonly brokenDownBy: Int32Array;
  readonly quantityOf: (line: number) => LineQuantity;
  readonly contentsOf: (line: number) => readonly Content[];
}

export interface RollUp {
  /** Per line, the elements in one piece of it; undefined where there are none. */
  readonly sums: readonly (Sums | undefined)[];
  readonly magnetBelow: Uint8Array;
  readonly componentBelow: Uint8Array;
}

/** Grams from the leaves to the roots, each line once. */
export function rollUp(tree: Tree): RollUp {
  const { lineCount, parent } = tree;
  const sums: (Sums | undefined)[] = [];
  sums.length = lineCount;
  const magnetBelow = new Uint8Array(lineCount);
  const componentBelow = new Uint8Array(lineCount);
  const settled = new Uint8Array(lineCount);
  const hasBelow = new Uint8Array(lineCount);
  for (const line of leavesFirst(tree)) {
    const by = tree.brokenDownBy[line] ?? -1;
    const contents = tree.contentsOf(line);
    const quantity = tree.quantityOf(line);
    settled[line] = 1;
    // A loop in the parts leaves a line without its breakdown: it counts with what it says itself.
    const breakdown = by >= 0 && settled[by] === 1 ? by : -1;
    if (breakdown >= 0) {
      sums[line] = sums[breakdown];
      magnetBelow[line] = magnetBelow[breakdown] ?? 0;
      componentBelow[line] = componentBelow[breakdown] ?? 0;
      hasBelow[line] = 1;
    } else if (contents.length > 0) {
      const own: Sums = sums[line] ?? new Map<string, Sum>();
      const below = { magnet: magnetBelow[line] === 1, component: componentBelow[line] === 1 };
      addOwn(own, contents, below, quantity.kind === 'grams' ? quantity.grams : null);
      if (own.size > 0) sums[line] = own;
    }
    const above = parent[line] ?? -1;
    if (above < 0) continue;
    hasBelow[above] = 1;
    if (magnetBelow[line] === 1 || listsMagnet(contents)) magnetBelow[above] = 1;
    if (componentBelow[line] === 1 || holdsMagnet(contents)) componentBelow[above] = 1;
    const amounts = sums[line];
    if (amounts === undefined) continue;
    // Kilograms of an assembly are no number of pieces.
    const times: LineQuantity = quantity.kind === 'grams' && hasBelow[line] === 1 ? { kind: 'unknown' } : quantity;
    contribute((sums[above] ??= new Map<string, Sum>()), amounts, times);
  }
  return { sums, magnetBelow, componentBelow };
}

/** What a line brings into a sum above it. */
export function contribute(sums: Sums, amounts: Sums, quantity: LineQuantity): void {
  if (quantity.kind === 'unknown') addUncounted(sums, amounts);
  else addTimes(sums, amounts, quantity.kind === 'pieces' ? quantity.count : 1);
}

/** Lines in an order in which each comes after its children and after the line that breaks it down. */
function leavesFirst({ lineCount, parent, brokenDownBy }: Tree): number[] {
  const waiting = new Int32Array(lineCount);
  const firstAlias = new Int32Array(lineCount).fill(-1);
  const nextAlias = new Int32Array(lineCount).fill(-1);
  for (let line = lineCount - 1; line >= 0; line--) {
    const above = parent[line] ?? -1;
    if (above >= 0) waiting[above] = (waiting[above] ?? 0) + 1;
    const by = brokenDownBy[line] ?? -1;
    if (by < 0) continue;
    waiting[line] = (waiting[line] ?? 0) + 1;
    nextAlias[line] = firstAlias[by] ?? -1;
    firstAlias[by] = line;
  }
  const order: number[] = [];
  const done = new Uint8Array(lineCount);
  const release = (line: number): void => {
    waiting[line] = (waiting[line] ?? 0) - 1;
    if (waiting[line] === 0 && done[line] === 0) ready.push(line);
  };
  const ready: number[] = [];
  for (let line = 0; line < lineCount; line++) if (waiting[line] === 0) ready.push(line);
  for (let start = 0; ;) {
    for (let line = ready.pop(); line !== undefined; line = ready.pop()) {
      if (done[line] === 1) continue;
      done[line] = 1;
      order.push(line);
      const above = parent[line] ?? -1;
      if (above >= 0) release(above);
      for (let alias = firstAlias[line] ?? -1; alias >= 0; alias = nextAlias[alias] ?? -1) release(alias);
    }
    // Only lines that wait for a breakdown they are part of are left: one of them goes without.
    while (start < lineCount && (done[start] === 1 || (brokenDownBy[start] ?? -1) < 0)) start++;
    if (start >= lineCount) return order;
    ready.push(start++);
  }
}
