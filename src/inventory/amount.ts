import type { ElementSymbol, Range } from '../materials/types.ts';
import { FACTORS, type Amount, type Factor } from './types.ts';
import { compareText } from '../order.ts';

/** No bill weighs more; a product of quantities stops here, and is no figure then. */
export const MAX_GRAMS = 1e15;
const MAX_COUNT = Number.MAX_SAFE_INTEGER;

/** A sum in the making. `width`: by factor, how far it alone moves the sum while the others stay typical. */
export interface Sum {
  min: number;
  typ: number;
  max: number;
  readonly width: [number, number, number, number];
  readonly unknown: [number, number, number, number];
}

export type Sums = Map<ElementSymbol, Sum>;

/** The factor of what is there for sure. */
export const CERTAIN: Range = { min: 1, typ: 1, max: 1 };

function empty(): Sum {
  return { min: 0, typ: 0, max: 0, width: [0, 0, 0, 0], unknown: [0, 0, 0, 0] };
}

function sumOf(sums: Sums, symbol: ElementSymbol): Sum {
  let sum = sums.get(symbol);
  if (sum === undefined) sums.set(symbol, (sum = empty()));
  return sum;
}

const cap = (value: number): number => Math.min(MAX_GRAMS, value);
const capCount = (value: number): number => Math.min(MAX_COUNT, value);

/** Adds presence × fraction × mass to the sum of an element; null where a factor is not known. */
export function addProduct(
  sums: Sums,
  symbol: ElementSymbol,
  presence: Range,
  fraction: Range | null,
  mass: Range | null,
): void {
  const sum = sumOf(sums, symbol);
  const missing: Factor | null = mass === null ? 'mass' : fraction === null ? 'fraction' : null;
  if (mass === null || fraction === null) {
    if (missing !== null) addUnknown(sums, symbol, missing, 1);
    return;
  }
  const factors = [presence, fraction, mass, CERTAIN];
  const product = (pick: (range: Range) => number): number => factors.reduce((value, range) => value * pick(range), 1);
  sum.min = cap(sum.min + product(({ min }) => min));
  sum.typ = cap(sum.typ + product(({ typ }) => typ));
  sum.max = cap(sum.max + product(({ max }) => max));
  for (const [index, own] of factors.entries()) {
    const others = factors.reduce((value, range, other) => (other === index ? value : value * range.typ), 1);
    sum.width[index] = cap((sum.width[index] ?? 0) + (own.max - own.min) * others);
  }
}

function addUnknown(sums: Sums, symbol: ElementSymbol, factor: Factor, count: number): void {
  const { unknown } = sumOf(sums, symbol);
  const index = FACTORS.indexOf(factor);
  unknown[index] = capCount((unknown[index] ?? 0) + count);
}

/** Adds `times` of the sums below, or a range of times. An unknown stays one unknown however often it is used. */
export function addTimes(
  sums: Sums,
  below: Sums,
  times: number,
  range: { readonly min: number; readonly max: number } = { min: times, max: times },
): void {
  if (range.max === 0) return;
  for (const [symbol, part] of below) {
    const sum = sumOf(sums, symbol);
    sum.min = cap(sum.min + part.min * range.min);
    sum.typ = cap(sum.typ + part.typ * times);
    sum.max = cap(sum.max + part.max * range.max);
    for (let index = 0; index < FACTORS.length; index++) {
      const own = FACTORS[index] === 'quantity' ? part.typ * (range.max - range.min) : 0;
      sum.width[index] = cap((sum.width[index] ?? 0) + (part.width[index] ?? 0) * times + own);
      sum.unknown[index] = capCount((sum.unknown[index] ?? 0) + (part.unknown[index] ?? 0));
    }
  }
}

/** Widens a sum to what one of two alternatives brings: the least and the most of both; the typical value stays that of the first. */
export function addAlternative(sums: Sums, other: Sums): void {
  for (const [symbol, sum] of sums) if (!other.has(symbol)) widen(sum, empty());
  for (const [symbol, own] of other) {
    const sum = sums.get(symbol);
    if (sum === undefined) sums.set(symbol, widen(empty(), own));
    else widen(sum, own);
  }
}

/** Raises sums to what is known to be there: of an element, the least, typical and most are not below it. */
export function raiseTo(sums: Sums, least: Sums): void {
  for (const [symbol, { min, typ, max }] of least) {
    const sum = sumOf(sums, symbol);
    sum.min = Math.max(sum.min, min);
    sum.typ = Math.max(sum.typ, typ);
    sum.max = Math.max(sum.max, max);
    // No factor can move a sum that is fixed.
    if (sum.min === sum.max) sum.width.fill(0);
  }
}

function widen(sum: Sum, own: Sum): Sum {
  const before = sum.max - sum.min;
  sum.min = Math.min(sum.min, own.min);
  sum.max = Math.max(sum.max, own.max);
  for (let index = 0; index < FACTORS.length; index++) {
    sum.width[index] = Math.max(sum.width[index] ?? 0, own.width[index] ?? 0);
    sum.unknown[index] = Math.max(sum.unknown[index] ?? 0, own.unknown[index] ?? 0);
  }
  // What the choice leaves open is whether the material is there.
  const presence = FACTORS.indexOf('presence');
  sum.width[presence] = cap((sum.width[presence] ?? 0) + Math.max(0, sum.max - sum.min - before));
  return sum;
}

/** Something is there, and how often is not said. */
export function addUncounted(sums: Sums, below: Sums): void {
  for (const symbol of below.keys()) addUnknown(sums, symbol, 'quantity', 1);
}

function widestOf({ width, unknown }: Sum): Factor | null {
  // What is not known at all is wider than any range.
  const list = unknown.some((count) => count > 0) ? unknown : width;
  const most = Math.max(...list);
  return most > 0 ? (FACTORS[list.indexOf(most)] ?? null) : null;
}

/** A sum that was cut off is no weight: quantities have multiplied to nonsense, and what it is stays unknown. */
function known(sum: Sum): Sum {
  if (sum.max < MAX_GRAMS) return sum;
  const [presence, fraction, mass, quantity] = sum.unknown;
  return { ...empty(), unknown: [presence, fraction, mass, capCount(quantity + 1)] };
}

/** Sums as data, the largest typical amount first. */
export function amountsOf(sums: Sums | undefined): Amount[] {
  const amounts = [...(sums ?? [])]
    .map(([symbol, whole]) => [symbol, known(whole)] as const)
    .map(([symbol, sum]) => ({
      symbol,
      min: figures(sum.min),
      typ: figures(sum.typ),
      max: figures(sum.max),
      unknown: { presence: sum.unknown[0], fraction: sum.unknown[1], mass: sum.unknown[2], quantity: sum.unknown[3] },
      widest: widestOf(sum),
    }));
  return amounts.sort((a, b) => b.typ - a.typ || b.max - a.max || compareText(a.symbol, b.symbol));
}

function figures(value: number): number {
  return Number(value.toPrecision(6));
}
