import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findCas } from '../../materials/symbols/cas.ts';
import { gramsIn } from '../../map/cells/mass.ts';
import { parseNumber } from '../../map/cells/numbers.ts';
import { firstText, lineField } from '../../map/cells/texts.ts';
import type { Field, Table } from '../../map/types.ts';

/** What is known of substances by their CAS numbers, and of elements. */
export type Substances = Pick<Knowledge, 'cas' | 'weights'>;

/** Per cent: from here on a material is that substance. */
export const WHOLE = 90;

/** What a cell for a share says where a substance is not there; "< 0.1 %" says that it may be. A dash says so of a row alone. */
const NONE =
  /^(?:0(?:[.,]0{1,6})? ?(?:%|ppm|wt\.? ?%|gew\.? ?-?%)?|n\.? ?d\.?|n\/d|none|nil|absent|not (?:present|detected|contained)|nicht (?:enthalten|vorhanden|nachweisbar|nachgewiesen)|keine?|non (?:pr[eé]sente?|d[eé]tect[eé]e?|contenu|presente|rilevato|contenuto)|absente?|aucune?|no (?:presente|detectad[oa]|contiene)|ausente|assente|n[aã]o (?:presente|detectad[oa]|cont[eé]m)|nie (?:zawiera|wykryto)|не (?:содержит(?:ся)?|обнаружено)|отсутствует|未[检檢検]出|不含有?|无|無|なし|不検出|含有なし|불검출|미검출|없음|불포함)$/i;
const DASH = /^[-\u2013\u2014]{1,3}$/;

/** Headers of the lower and the upper end of a share: `From [%]`, `Share min (%)`, `Anteil bis`, 下限. */
const LOWER_END =
  /(?:^|[^\p{L}])(?:from|min|minimum|lower|von|ab|mini|desde|dal?|od|от|від|från|fra|van)(?:[^\p{L}]|$)|下限|最小|最低|하한|최소/iu;
const UPPER_END =
  /(?:^|[^\p{L}])(?:to|max|maximum|upper|bis|maxi|hasta|al?|do|до|till|til|tot)(?:[^\p{L}]|$)|上限|最大|最高|상한|최대/iu;
const PERCENT = /[%％]|percent|prozent|百分/iu;

/** The columns that say how much of a substance there is; found once for each table. */
interface AmountColumns {
  /** Columns of shares in per cent, one for each way of stating them. */
  readonly shares: readonly number[];
  /** The ends of a share, [] where it is not stated as a span. */
  readonly ends: readonly number[];
  readonly ppm: readonly number[];
  readonly masses: readonly number[];
}

const found = new WeakMap<Table, AmountColumns>();

function columnsOf(table: Table): AmountColumns {
  let columns = found.get(table);
  if (columns === undefined) found.set(table, (columns = amountColumns(table)));
  return columns;
}

function amountColumns(table: Table): AmountColumns {
  const of = (field: Field): readonly number[] => table.columns.get(field) ?? [];
  const mapped = new Set([...table.columns].flatMap(([field, list]) => (field === 'substancePercent' ? [] : list)));
  const isShare = new Set(of('substancePercent'));
  const heads = [...table.headers].filter(([column]) => !mapped.has(column));
  const end = (which: RegExp): number[] => heads.filter(([column, head]) => which.test(head) && (isShare.has(column) || PERCENT.test(head))).map(([column]) => column); // prettier-ignore
  const least = end(LOWER_END).filter((column) => !UPPER_END.test(table.headers.get(column) ?? ''));
  const most = end(UPPER_END).filter((column) => column === (least[0] ?? NaN) + 1 || column === (least[0] ?? NaN) + 2);
  const ends = least.length === 1 && most.length > 0 ? [least[0] as number, most[0] as number] : [];
  const shares = of('substancePercent').filter((column) => !ends.includes(column));
  return {
    shares: shares.length + ends.length > 0 || !listsSubstances(table) ? shares : inPercent(table),
    ends,
    ppm: of('substancePpm'),
    masses: of('substanceMass').filter((column) => !of('massUnit').includes(column)),
  };
}

/** Whether a table names substances and the materials they are in: beside a mere CAS number a figure in per cent may be a tax or a discount. */
const listsSubstances = ({ columns }: Table): boolean =>
  (['cas', 'substance', 'material'] as const).every((field) => columns.has(field));

/** A figure with the sign of per cent, as workbooks show shares of one. */
const IN_PERCENT = /^[<>≤≥~]? {0,2}\d[\d.,]{0,12}(?: ?[-–] ?\d[\d.,]{0,12})? ?[%％]$/u;
/** Rows that are looked at for that, and how many of ten have to be so. */
const ROWS = 100;
const MOST_OF_TEN = 8;

/** The first column, whatever its header, whose cells are figures with the sign of per cent. */
function inPercent({ sheet, firstRow, lastRow, left, right, headers }: Table): readonly number[] {
  for (let column = left; column <= right; column++) {
    if (!headers.has(column)) continue;
    let [filled, matching] = [0, 0];
    for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS); row++) {
      const text = sheet.text(row, column).trim();
      if (text === '') continue;
      filled++;
      if (IN_PERCENT.test(text)) matching++;
    }
    if (filled > 1 && matching * 10 >= filled * MOST_OF_TEN) return [column];
  }
  return [];
}

/**
 * Whether a table says how much of anything there is in what its rows are of. Without numbers of substances only a share does: `Element`
 * and `Weight` head lists of parts as well.
 */
export function hasAmounts(table: Table): boolean {
  const { shares, ends, ppm, masses } = columnsOf(table);
  return shares.length > 0 || (table.columns.has('cas') && ends.length + ppm.length + masses.length > 0);
}

/** The columns of a table, what its cells alone show to be shares among them. */
export function withShares(table: Table): Map<Field, readonly number[]> {
  const { shares, ends } = columnsOf(table);
  const columns = new Map(table.columns);
  if (shares.length + ends.length > 0) columns.set('substancePercent', [...shares, ...ends]);
  return columns;
}

/** All columns of a table that say which substance a row is, and how much of it there is. */
export function substanceColumns(table: Table): ReadonlySet<number> {
  const { shares, ends, ppm, masses } = columnsOf(table);
  return new Set([...(['substance', 'cas'] as const).flatMap((field) => table.columns.get(field) ?? []), ...shares, ...ends, ...ppm, ...masses]); // prettier-ignore
}

/** Figures of a text, two at most: `5.2`, `4,5 - 6`. */
const figuresOf = (text: string, decimal: Table['decimal']): readonly number[] =>
  (text.match(/\d[\d.,]*/g) ?? []).slice(0, 2).map((figure) => parseNumber(figure, decimal));

/** What a row says of the share of its substance, in words of the file. */
export const shareText = (table: Table, line: number): string => firstText(table, line, columnsOf(table).shares);

const PPM = /ppm|mg\/kg/i;

/** "< 0.5 %": there may be none. */
const AT_MOST = /^\s{0,4}(?:[<≤≦]|max\.?|up to|bis|jusqu|hasta|fino|до\s)/iu;

/** Per cent by weight of a material: one figure, or the two ends of a span. */
export interface Share {
  readonly least: number;
  readonly most: number;
}

/** The middle of a share, by which it is weighed; NaN: none is stated. */
export const middle = ({ least, most }: Share): number => (least + most) / 2;

export const NO_SHARE: Share = { least: NaN, most: NaN };

/** The share that two figures at most state, of which each is one part in so many hundreds; `NO_SHARE` where that is none. */
function shareIn(figures: readonly number[], hundreds = 1): Share {
  const [first = NaN, second = first] = figures.map((figure) => figure / hundreds);
  const [least, most] = second < first ? [first, first] : [first, second];
  return least + most > 0 && most <= 100 ? { least, most } : NO_SHARE;
}

/** By the sign in its cell, else by the unit beside it. */
const isPpm = (text: string, table: Table, line: number): boolean =>
  PPM.test(text) || (/\d$/.test(text.trim()) && PPM.test(lineField(table, line, 'unit')));

/** The share of a material that a row states: a figure, a span in one cell or in two, or parts per million. */
export function shareOf(table: Table, line: number): Share {
  const { shares, ends, ppm } = columnsOf(table);
  const text = firstText(table, line, shares);
  const figures = figuresOf(text, table.decimal);
  const stated = shareIn(AT_MOST.test(text) ? [0, ...figures] : figures, isPpm(text, table, line) ? 10_000 : 1);
  if (stated !== NO_SHARE) return stated;
  const spanned = shareIn(
    ends.flatMap((column) => figuresOf(firstText(table, line, [column]), table.decimal).slice(0, 1)),
  );
  return spanned === NO_SHARE ? shareIn(figuresOf(firstText(table, line, ppm), table.decimal), 10_000) : spanned;
}

/** Grams of the substance of a row, where it has a column of its own for them; NaN: none are stated. */
export function gramsOf(table: Table, line: number): number {
  for (const column of columnsOf(table).masses) {
    const id = table.sheet.id(table.lines.ordinal[line] as number, column);
    const grams = id === 0 ? null : gramsIn(table, column, id);
    if (grams !== null) return grams;
  }
  return NaN;
}

/** Whether a row declares that its substance is not there. */
export function isDenied(table: Table, line: number): boolean {
  const text = shareText(table, line);
  return (NONE.test(text) || DASH.test(text)) && !/[1-9]/.test(lineField(table, line, 'substanceMass'));
}

const NEODYMIUM = /^n[eé]od[iyí]m(?:ium|io|e)?$/i;

/**
 * What a substance says of its material: an element of rare earths by its symbol, since "neodymium" alone is what magnets are called; of
 * an oxide the element that it brings ("Y2O3 8 %": Y 6.3 %), since a material with some of it is no oxide; any other by its name.
 *
 * @param isMixed nothing names the whole: it is a mixture of its substances, oxides among them
 */
export function toldBy(
  name: string,
  cas: string,
  share: Share,
  { cas: known, weights }: Substances,
  isMixed = false,
): string {
  const { elements, formula } = known.get(cas.trim()) ?? {};
  const [symbol = NEODYMIUM.test(name) ? 'Nd' : undefined, ...others] = elements ?? [];
  const isCompound = typeof formula === 'string' && /[A-Z].*[A-Z]/.test(formula);
  if (symbol === undefined || others.length > 0 || share.most >= WHOLE || (isMixed && isCompound))
    return `${name} ${percent(share)}`;
  let [own, all] = [0, 0];
  for (const [, atom = '', count] of (formula ?? '').matchAll(/([A-Z][a-z]?)(\d*)/g)) {
    const weight = (weights.get(atom) ?? NaN) * Number(count === '' ? 1 : count);
    all += weight;
    if (atom === symbol) own += weight;
  }
  const part = own > 0 && all > 0 ? own / all : 1;
  return `${symbol} ${percent({ least: share.least * part, most: share.most * part })}`;
}

/** "Dy 0 %"; a dash denies nothing of what the material is. */
export const noneOf = (table: Table, line: number, name: string, known: Substances): string =>
  DASH.test(shareText(table, line)) ? '-' : toldBy(name, lineField(table, line, 'cas'), { least: 0, most: 0 }, known);

const rounded = (share: number): string => String(Number(share.toPrecision(4)));

/** `5.2 %`, `0.5-1.5 %`, `0-0.5 %`. */
const percent = ({ least, most }: Share): string => `${rounded(least)}${most > least ? `-${rounded(most)}` : ''} %`;

/** Whether a row has a CAS number whose check digit is right. */
export const hasCas = (table: Table, line: number): boolean =>
  findCas(lineField(table, line, 'cas')).some(({ valid }) => valid);

/** Whether what a substance is called, or its number, may be that of a rare earth: its row is never left out of what is told. */
export const mayBeFollowed = (table: Table, line: number, known: Substances): boolean =>
  !hasCas(table, line) || (known.cas.get(lineField(table, line, 'cas').trim())?.elements ?? []).length > 0;

/** Substances that are told of one material at most, so that its text stays one that is judged whole. */
const MOST_TOLD = 40;

/** Those of a material's substances that are told, in their order: of a long list what may be a rare earth goes first. */
export function toldFirst<T>(substances: readonly T[], isFollowed: (one: T) => boolean): readonly T[] {
  if (substances.length <= MOST_TOLD) return substances;
  const others = substances.filter((one) => !isFollowed(one));
  const told = new Set([...substances.filter(isFollowed), ...others].slice(0, MOST_TOLD));
  return substances.filter((one) => told.has(one));
}
