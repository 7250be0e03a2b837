import type { Content } from '../materials/types.ts';
import { endsPlain, MagnetsBelow, magnetBits } from '../materials/listed-below.ts';
import { addOwn, holdsMagnet, raiseToStated } from './own.ts';
import { addAlternative, addTimes, addUncounted, type Sum, type Sums } from './amount.ts';
import type { LineQuantity } from './types.ts';

export interface Tree {
  readonly lineCount: number;
  /** Parent line, -1 for a root; never cyclic. */
  readonly parent: Int32Array;
  /** Line that breaks the same part down elsewhere, else -1. */
  readonly brokenDownBy: Int32Array;
  readonly quantityOf: (line: number) => LineQuantity;
  readonly contentsOf: (line: number) => readonly Content[];
  /** Lines that add nothing to what they stand under; not given: all add. */
  readonly counts?: (line: number) => boolean;
  /** First line of the group of alternatives that a line belongs to, else -1; not given: there are none. */
  readonly alternativeTo?: Int32Array;
  /** Lines that are a name for what stands below them; not given: none. */
  readonly isPhantom?: (line: number) => boolean;
  /** Whether the magnet of a line is only read by a sensor; absent: no line's is. */
  readonly isSensing?: (line: number) => boolean;
  /** Whether a line is a magnet of a named family without rare earths; absent: none is. */
  readonly isPlainMagnet?: (line: number) => boolean;
}

export interface RollUp {
  /** Per line, the elements in one piece of it; undefined where there are none. */
  readonly sums: readonly (Sums | undefined)[];
  readonly magnetBelow: Uint8Array;
  readonly componentBelow: Uint8Array;
  /** Lines with others below them, here or where they are broken down. */
  readonly hasBelow: Uint8Array;
}

/** Grams from the leaves to the roots, each line once. */
export function rollUp(tree: Tree): RollUp {
  const { lineCount, parent } = tree;
  const groups = alternatives(tree);
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
      const below = {
        magnet: magnetBelow[line] ?? 0,
        component: componentBelow[line] === 1,
        any: hasBelow[line] === 1 && tree.isPhantom?.(line) === true,
      };
      const lineGrams = quantity.kind === 'grams' ? quantity.grams : null;
      addOwn(own, contents, below, lineGrams);
      raiseToStated(own, contents, below, lineGrams);
      if (own.size > 0) sums[line] = own;
    }
    const above = parent[line] ?? -1;
    if (above < 0) continue;
    hasBelow[above] = 1;
    if (tree.counts?.(line) === false) continue;
    let magnets = (magnetBelow[line] ?? 0) | magnetBits(contents, () => tree.isSensing?.(line) === true);
    if (tree.isPlainMagnet?.(line) === true) magnets |= MagnetsBelow.plain;
    if ((magnets & MagnetsBelow.plain) !== 0) {
      if (tree.isSensing?.(line) === true) magnets |= MagnetsBelow.sensing;
      if (endsPlain(contents) || tree.isSensing?.(line) === true) magnets &= ~MagnetsBelow.plain;
    }
    magnetBelow[above] = (magnetBelow[above] ?? 0) | magnets;
    if (componentBelow[line] === 1 || holdsMagnet(contents)) componentBelow[above] = 1;
    const amounts = sums[line];
    // Kilograms of an assembly are no number of pieces.
    const times: LineQuantity = quantity.kind === 'grams' && hasBelow[line] === 1 ? { kind: 'unknown' } : quantity;
    groups.add(line, amounts, times, (added) => {
      const total = (sums[above] ??= new Map<string, Sum>());
      contribute(total, added.amounts, added.times);
    });
  }
  return { sums, magnetBelow, componentBelow, hasBelow };
}

/** What a line brings into a sum above it. */
export function contribute(sums: Sums, amounts: Sums, quantity: LineQuantity): void {
  if (quantity.kind === 'unknown') addUncounted(sums, amounts);
  else if (quantity.kind === 'pieces') addTimes(sums, amounts, quantity.count, quantity.range);
  else addTimes(sums, amounts, 1);
}

interface Added {
  readonly amounts: Sums;
  readonly times: LineQuantity;
}

/**
 * Lets lines pass into a sum, those of a group of alternatives together and once: as the widest range over the group, when its last line
 * has come. The first line of the group says what is typical.
 */
export function alternatives({
  lineCount,
  alternativeTo,
  counts,
}: Pick<Tree, 'lineCount' | 'alternativeTo' | 'counts'>): {
  add: (line: number, amounts: Sums | undefined, times: LineQuantity, pass: (added: Added) => void) => void;
} {
  const waiting = new Map<number, number>();
  const members = new Map<
    number,
    { readonly line: number; readonly amounts: Sums | undefined; readonly times: LineQuantity }[]
  >();
  if (alternativeTo !== undefined) {
    for (let line = 0; line < lineCount; line++) {
      const leader = alternativeTo[line] ?? -1;
      if (leader >= 0 && counts?.(line) !== false) waiting.set(leader, (waiting.get(leader) ?? 0) + 1);
    }
  }
  return {
    add(line, amounts, times, pass) {
      const leader = alternativeTo?.[line] ?? -1;
      if (leader < 0) {
        if (amounts !== undefined) pass({ amounts, times });
        return;
      }
      const group = members.get(leader) ?? [];
      group.push({ line, amounts, times });
      members.set(leader, group);
      if (group.length < (waiting.get(leader) ?? 0)) return;
      group.sort((a, b) => a.line - b.line);
      const widest: Sums = new Map();
      for (const [at, member] of group.entries()) {
        const own: Sums = new Map();
        // A further source without a quantity of its own is used as often as the first.
        const often = member.times.kind === 'unknown' ? (group[0]?.times ?? member.times) : member.times;
        if (member.amounts !== undefined) contribute(own, member.amounts, often);
        if (at === 0) for (const [symbol, sum] of own) widest.set(symbol, sum);
        else addAlternative(widest, own);
      }
      if (widest.size > 0) pass({ amounts: widest, times: { kind: 'pieces', count: 1 } });
    },
  };
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
