import { percentOf } from '../materials/chance.ts';
import type { Range } from '../materials/types.ts';
import {
  FACTORS,
  type Amount,
  type Factor,
  type InventoryRow,
  type LineQuantity,
  type NotCounted,
  type RowContent,
} from './types.ts';

const FACTOR_WORDS: Readonly<Record<Factor, string>> = {
  presence: 'presence',
  fraction: 'mass fraction',
  mass: 'mass',
  quantity: 'quantity',
};

const BASIS_WORDS: Readonly<Record<NonNullable<RowContent['basis']>, string>> = {
  geometry: 'dimensions x density',
  stated: 'stated mass',
  'class-fraction': 'stated mass x share of the class',
  'class-range': 'range of the class',
  quantity: 'the quantity is a mass',
};

const LEFT_OUT_WORDS: Readonly<Record<NonNullable<RowContent['leftOut']>, string>> = {
  'listed-below': 'not counted: what it holds is listed below',
  trace: 'trace, never summed',
  unlikely: 'not counted: unlikely',
  phantom: 'not counted: a phantom is what is listed below it',
};

const EXCLUDED_WORDS = 'not counted';
const FLOOR_WORDS = 'not added: it is listed below, and the sum is not less';

/** Name of what a figure is uncertain by: "mass fraction". */
export const factorWord = (factor: Factor): string => FACTOR_WORDS[factor];

/** Two figures in a unit: `0-16 g`, `1.9 kg`. */
function scaleOf(grams: number): { readonly unit: string; readonly of: (value: number) => string } {
  const [unit, factor] = grams >= 1000 ? ['kg', 1e-3] : grams >= 0.01 || grams === 0 ? ['g', 1] : ['mg', 1e3];
  return { unit, of: (value) => String(Number((value * factor).toPrecision(2))) };
}

/** `6.2 g (0-16)`, `up to 15 g`, `9.1 g`. */
export function gramWords(range: Range): string {
  // One amount reads alike wherever it stands, however far its range goes: the unit is that of what is typical.
  const { unit, of } = scaleOf(range.typ === 0 ? range.max : range.typ);
  const [min, typ, max] = [of(range.min), of(range.typ), of(range.max)];
  if (min === max) return `${typ} ${unit}`;
  return range.typ === 0 ? `up to ${max} ${unit}` : `${typ} ${unit} (${min}-${max})`;
}

/** `Dy 6.2 g (0-16) + 2 unknown (mass)`. */
export function amountWords(amount: Amount): string {
  const missing = FACTORS.filter((factor) => amount.unknown[factor] > 0);
  const count = missing.reduce((sum, factor) => sum + amount.unknown[factor], 0);
  const reason = missing.map(factorWord).join(', ');
  if (count > 0 && amount.max === 0) return `${amount.symbol} unknown (${reason})`;
  return `${amount.symbol} ${gramWords(amount)}${count === 0 ? '' : ` + ${String(count)} unknown (${reason})`}`;
}

/** `mass fraction (Dy, Tb), presence (Sm)`; '' where nothing is open. */
export function widestWords(amounts: readonly Amount[]): string {
  return FACTORS.map((factor) => ({
    factor,
    symbols: amounts.filter(({ widest }) => widest === factor).map(({ symbol }) => symbol),
  }))
    .filter(({ symbols }) => symbols.length > 0)
    .map(({ factor, symbols }) => `${factorWord(factor)} (${symbols.join(', ')})`)
    .join(', ');
}

const count = (value: number): string => String(Number(value.toPrecision(6)));

/** `8 x`, `4-6 x`, `0-4 x (A 4, B 0)`, `2 kg`, `? x`. */
export function quantityWords(quantity: LineQuantity): string {
  if (quantity.kind === 'unknown') return '? x';
  if (quantity.kind === 'pieces') {
    const { range, variants } = quantity;
    const times =
      range === undefined || range.min === range.max
        ? count(quantity.count)
        : `${count(range.min)}-${count(range.max)}`;
    if (variants === undefined) return `${times} x`;
    const each = Object.entries(variants)
      .slice(0, 6)
      .map(([label, pieces]) => `${label.slice(0, 20)} ${pieces === null ? '?' : count(pieces)}`);
    return `${times} x (${each.join(', ')}${Object.keys(variants).length > 6 ? ', …' : ''})`;
  }
  const { unit, of } = scaleOf(Math.abs(quantity.grams));
  return `${of(quantity.grams)} ${unit}`;
}

const NOT_COUNTED_WORDS: Readonly<Record<NotCounted, string>> = {
  'not-fitted': 'not counted: it is not fitted',
  'by-product': 'not counted: a by-product comes out of the process and is no content',
  alternative: 'an alternative: of the group only the widest range is counted, not the sum',
};

/** What is particular about how a line counts; empty where nothing is. Places are put in by the caller. */
export function standingWords({
  notCounted,
  expired,
  quantity,
}: Pick<InventoryRow, 'notCounted' | 'expired' | 'quantity'>): string[] {
  const words: string[] = [];
  if (quantity.kind === 'unknown' && quantity.unit !== undefined)
    words.push(
      quantity.packs === undefined
        ? `the unit "${quantity.unit.slice(0, 24)}" is not known: not counted in pieces`
        : `how many pieces one of "${quantity.unit.slice(0, 24)}" holds is not said: not counted in pieces`,
    );
  if (quantity.kind === 'unknown' && quantity.beyond !== undefined)
    words.push(`the quantity ${count(quantity.beyond)} is more than any bill holds: not counted`);
  if (quantity.kind === 'pieces' && quantity.perSet !== undefined)
    words.push(
      quantity.range === undefined
        ? `in sets of ${String(quantity.perSet)}, as its text says`
        : `its text says sets of ${String(quantity.perSet)}: whether pieces or sets are counted is not said`,
    );
  if (notCounted !== null) words.push(NOT_COUNTED_WORDS[notCounted]);
  if (expired !== null) words.push(`valid until ${expired} only; counted all the same`);
  return words;
}

/** `sintered Nd-Fe-B proven, 9.1 g each by stated mass`. */
export function contentWords(content: RowContent): string {
  const { presence, confidence, grams, basis, leftOut } = content;
  // What is excluded is no matter of chance.
  const sure =
    presence === 'proven' || presence === 'excluded' ? presence : `${presence} (${String(percentOf(confidence))} %)`;
  const inside = content.component === null ? '' : ` inside (${content.component})`;
  const mass =
    grams === null ? 'mass unknown' : `${gramWords(grams)} by ${basis === null ? 'estimate' : BASIS_WORDS[basis]}`;
  const left = leftOut === null ? mass : presence === 'excluded' ? EXCLUDED_WORDS : LEFT_OUT_WORDS[leftOut];
  const note = content.isFloor === true ? FLOOR_WORDS : left;
  return `${content.name}${inside}: ${sure}; ${note}`;
}
