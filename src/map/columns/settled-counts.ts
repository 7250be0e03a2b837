import { profileOf, type Assigned, type ColumnInput } from './column-inputs.ts';
import { isCounted } from './counted-numbers.ts';
import type { Meanings } from './meanings.ts';
import type { Profile } from './profile.ts';
import { NUMBER } from './settled-numbers.ts';

/* Quantities, the units of masses, and the price of a piece below headers that say less than that. */

/** 2, 4, 1 set: small, again and again, and no counter of lines. */
const counts = (p: Profile): boolean =>
  p.quantity >= 0.7 &&
  p.meanLength < 4 &&
  p.longDigits === 0 &&
  ((p.filled >= 3 && p.ascending < 0.7 && p.distinct < 0.8) || (p.filled > 1 && p.filled <= 3 && p.ascending === 0));

/** "Number" above 2, 4, 1, or above "1 set". */
export function countsBelowNumber(list: Meanings): void {
  list.change(
    ['partNumber', 'findNo'],
    'quantity',
    (p, header) => NUMBER.test(header) && (counts(p) || isCounted(list, p)),
  );
}

const MASS_UNIT = /^(?:[kmµ]?g|kilo(?:gram)?s?|gram(?:m|me)?s?|lbs?|oz|t|[кмk]?г|千克|公斤|克)\.?$/iu;

const areMassUnits = (p: Profile): boolean => p.filled >= 2 && p.mostly(1, (text) => MASS_UNIT.test(text));

/** Columns whose mass the one behind them may give the unit of. */
const massesOf = ({ assigned }: Meanings): ReadonlySet<number> =>
  new Set(assigned.filter(({ field }) => field === 'massUnit' || field === 'massTotal').map(({ column }) => column));

/** "Quantity | Weight | Unit": what the figure beside it is measured in. */
export function unitsOfMasses(list: Meanings): void {
  const masses = massesOf(list);
  list.change(['unit'], 'massUom', (p, _, { column }) => masses.has(column - 1) && areMassUnits(p));
}

/** 组件数量 | 单位 | 净重 | 单位: of two that the words of a system name alike, the second. */
export function unitsOfMassesInSystems(list: Meanings): void {
  const { inputs, assigned } = list;
  const masses = massesOf(list);
  const isSecond = ({ field, column }: Assigned): boolean =>
    field === 'unit' && assigned.some((other) => other.field === 'unit' && other.column < column);
  for (const [at, each] of assigned.entries()) {
    const profile =
      each.kind !== 'user' && isSecond(each) && masses.has(each.column - 1)
        ? profileOf(inputs, each.column)
        : undefined;
    if (profile !== undefined && areMassUnits(profile)) assigned[at] = { ...each, field: 'massUom' };
  }
}

/** "Total" and no word for money. */
const TOTAL =
  /^(?:(?:grand )?totals?|sum|summe|gesamt|insgesamt|totale|totaal|suma|razem|celkem|spolu|итого|всего|разом|toplam|合計|合计|总计|總計|总数|總數|합계|총계)$/iu;
const isWhole = ({ filled, integer, money, decimals }: Profile): boolean =>
  filled >= 3 && integer >= 0.9 && money === 0 && decimals === 0;

/** "3", and "3 (R2, R8)", where it is said which. */
const SAID_WHICH = /^(\d{1,6})(?:\s?[(（][^()（）]{1,200}[)）])?$/;
const figureOf = (text: string): number => (text === '' ? 0 : Number(SAID_WHICH.exec(text)?.[1] ?? NaN));

/** 左 1, 右 1, 合計 2: a total of whole numbers right behind several columns of such that are no field is one of pieces. */
function isSum(inputs: readonly ColumnInput[], assigned: readonly Assigned[], total: Profile, header: string): boolean {
  if (!TOTAL.test(header) || total.money > 0) return false;
  const open = inputs.filter(({ column }) => column < total.column && assigned.every((each) => each.column !== column));
  const before = open.filter(({ profile }) => isWhole(profile));
  const sumOf = ({ texts }: Profile): number => texts().reduce((sum, text) => sum + Number(text), 0);
  if (isWhole(total) && before.length > 1)
    return before.reduce((sum, { profile }) => sum + sumOf(profile), 0) <= sumOf(total) * 1.001;
  // Few rows, or words beside a figure: each row has to come out.
  const figures = open
    .map(({ profile }) => profile.cells().map(figureOf))
    .filter((cells) => cells.some((one) => one > 0));
  const sums = total.cells().map(figureOf);
  return (
    total.filled > 1 &&
    figures.length > 1 &&
    sums.every((sum, row) => sum === figures.reduce((all, cells) => all + (cells[row] ?? 0), 0))
  );
}

export function sumsOfPieces(list: Meanings): void {
  list.change(['totalCost'], 'quantity', (p, header) => isSum(list.inputs, list.assigned, p, header));
}

/** How many it takes at least, or are to be ordered; a "Min Qty" is what a shop sells at least. */
const AT_LEAST =
  /^(?:(?:to )?order|pedido|bestellen|commander|ordinare|comprar)$|^min(?:\.|imum|imal)? ?(?:amt\.?|amount|number|no\.?|count|needed|required|anzahl)$/iu;

/** "Min Amt." above 1, 3, 2: as many as it takes, where nothing else counts. */
export function leastCounts(list: Meanings): void {
  for (const { column, header, profile } of list.inputs)
    if (AT_LEAST.test(header.trim()) && counts(profile) && list.isFree(column)) list.add('quantity', column, 0.6);
}

/** What a price per piece is headed with where the word says no more. */
const EACH = /^(?:unit|each|ea|per unit|unité|unidad|unidade|stück|stk|einzeln|unità|eenheid|sztuka|шт|за шт)\.?$/iu;

export function pricesOfEach(list: Meanings): void {
  for (const { column, header, profile } of list.inputs)
    if (profile.money > 0.5 && EACH.test(header.trim()) && list.isFree(column)) list.add('unitCost', column, 0.6);
}

/** 总量 above 20.5 beside what one piece weighs, and no unit that would say what is counted. */
export function massesInAll(list: Meanings): void {
  list.change(['quantityTotal'], 'massTotal', (p, header) => /^[总總]量$/.test(header) && p.decimals > 0.3);
}
