import type { Sheet } from '../../read/sheet.ts';
import { headerCandidates, isTerm } from './dictionary.ts';
import { HEADER_LENGTH, Look, looksOf } from '../cells/looks.ts';
import type { Field } from '../types.ts';

/** What a row looks like as a header. */
export interface HeaderRow {
  readonly ordinal: number;
  /** Filled columns, left to right. */
  readonly columns: readonly number[];
  /** Cells that are dictionary terms as they stand. */
  readonly exact: number;
  readonly contained: number;
  /** Cells that are symbols of rare earths, three at least, or two with what says that they are shares: a survey has a column for each. */
  readonly symbols: number;
  /** Two of them at least are shares in so many words: "Dy wt%", "Tb content". */
  readonly shares: boolean;
  readonly fields: ReadonlySet<Field>;
  /** Terms that could name what a line is, or how many. */
  readonly identity: boolean;
  readonly quantity: boolean;
}

const SYMBOL = /^(?:La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Sc|Y)$/;
const FEWEST_SYMBOLS = 3;
/** "Dy wt%", "Tb (ppm)", "Dy content", 镝含量: a symbol, and that it is a share. */
const SHARE =
  /^(?:(?:La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Sc|Y)(?:[\s_(,/[-]{1,3}(?:%|ppm|wt|mass|gew|at[.%-]|cont|gehalt|anteil|share|teneur|teor|obsah|zawart|[含质重質]量?)|%|含量)|[镧铈镨钕钐铕钆铽镝钬铒铥镱镥钪钇]含量)/;
const FEWEST_SHARES = 2;

const IDENTITY = new Set<Field>([
  'name',
  'description',
  'specification',
  'partNumber',
  'mpn',
  'material',
  'supplierPn',
  'refDes',
  'customerPn',
]);

/** Terms that a row must be of to be the header of another list, inside one. */
const INSIDE = 2;

/**
 * Reads one row as a header; null when its cells rule that out. `inside`: below another header, where only `isHeader` in its strict form counts;
 * `isLower`: right below a header, where signs of money head prices.
 */
export function readHeaderRow(sheet: Sheet, ordinal: number, inside = false, isLower = false): HeaderRow | null {
  const looks = looksOf(sheet.texts);
  let filled = 0;
  let foreign = 0;
  for (let column = 0; column < sheet.columnCount; column++) {
    const id = sheet.id(ordinal, column);
    if (id === 0) continue;
    const marks = looks.marks(id);
    if ((marks & Look.empty) !== 0) continue;
    filled++;
    if ((marks & (Look.word | Look.sign)) === 0 && !(isLower && /^[€$£¥]/.test(sheet.text(ordinal, column)))) foreign++; // prettier-ignore
  }
  // Most rows are ruled out by their numbers: nothing is made of them.
  if (filled === 0 || foreign > filled * 0.3) return null;
  const columns: number[] = [];
  /** Ids of texts that may be words of a header. */
  const words: number[] = [];
  let exact = 0;
  let contained = 0;
  let identity = false;
  let quantity = false;
  for (let column = 0; column < sheet.columnCount; column++) {
    const id = sheet.id(ordinal, column);
    const marks = id === 0 ? Look.empty : looks.marks(id);
    if ((marks & Look.empty) !== 0) continue;
    columns.push(column);
    if ((marks & Look.word) !== 0) words.push(id);
    else if ((marks & Look.sign) !== 0) exact++;
  }
  // `Model: | Kit 26` is a label with its value.
  const isLabel = (column: number): boolean => /[:：]\s*$/u.test(sheet.text(ordinal, column));
  if (isLabel(columns[0] ?? 0) && isForm(columns, isLabel)) return null;
  // Most rows of a list are none: what their texts contain is not looked for.
  if (inside && exact + words.filter((id) => isTerm(sheet.texts.text(id).trim())).length < INSIDE) return null;
  const fields = new Set<Field>();
  for (const id of words) {
    const candidates = headerCandidates(sheet.texts.text(id).trim());
    const first = candidates[0];
    if (first === undefined) continue;
    if (first.kind === 'contained') {
      if (first.score >= 0.5) contained++;
    } else {
      exact++;
    }
    for (const { field, kind } of candidates) {
      if (kind !== 'contained') fields.add(field);
      if (kind === 'contained' && first.score < 0.5) continue;
      identity ||= IDENTITY.has(field);
      quantity ||= field === 'quantity' || field === 'quantityTotal';
    }
  }
  const count = (is: RegExp): number => columns.length < FEWEST_SYMBOLS ? 0 : columns.filter((column) => is.test(sheet.text(ordinal, column).trim())).length; // prettier-ignore
  const said = count(SHARE);
  const symbols = said + count(SYMBOL);
  const shares = said >= FEWEST_SHARES;
  return {
    ordinal,
    columns,
    exact,
    contained,
    symbols: symbols < FEWEST_SYMBOLS && !shares ? 0 : symbols,
    shares,
    fields,
    // What something is made of: `Ingredient | CAS No. | wt%`.
    identity: identity || (fields.has('cas') && (fields.has('substancePercent') || columns.some((column) => sheet.text(ordinal, column).trim() === '%'))), // prettier-ignore
    quantity,
  };
}

/**
 * `Номенклатура: | Датчик | Код: | 00-12`: labels, each with its value behind it. A header that ends its words with colons has no values:
 * `Name: | Quantity: | Component:`.
 */
function isForm(columns: readonly number[], isLabel: (column: number) => boolean): boolean {
  if (columns.length <= 3) return columns.length === 1 || !columns.every(isLabel);
  return columns.every((column, at) => isLabel(column) === (at % 2 === 0));
}

/** Whether a row is the header of a parts list. `strict` is for rows inside a table, where a part may be named by a header word. */
export function isHeader(row: HeaderRow, strict = false): boolean {
  const filled = row.columns.length - row.symbols;
  // Shares of elements stand above nothing but lines.
  if (row.shares && !strict && row.exact + row.contained > 0) return true;
  if (filled < 2 || !(row.identity || row.quantity)) return false;
  const hits = row.exact + row.contained * 0.6;
  if (strict) return row.exact >= INSIDE && row.fields.size >= INSIDE && hits >= filled * 0.6 && filled >= 3;
  // Exports of PLM systems have dozens of columns of their own beside the few that every list has.
  if (row.exact >= 3 && row.fields.size >= 3 && row.identity) return true;
  if (row.exact >= 2 && row.fields.size >= 2) return hits >= filled * 0.25;
  return row.exact + row.contained >= 2 && row.exact >= 1 && hits >= filled * 0.5;
}

/** A list of one column under one word: `manf#` above 400 part numbers. */
export function isSingleHeader(row: HeaderRow): boolean {
  if (row.columns.length !== 1 || row.exact !== 1) return false;
  return (['partNumber', 'mpn', 'description', 'name', 'supplierPn'] as const).some((field) => row.fields.has(field));
}

/** A header that no word of the dictionary is in. */
export const wordless = (ordinal: number, texts: ReadonlyMap<number, string>): HeaderRow => ({
  ordinal,
  columns: [...texts.keys()],
  exact: 0,
  contained: 0,
  symbols: 0,
  shares: false,
  fields: new Set(),
  identity: false,
  quantity: false,
});

/** Whether a row is a header once more, as it stands. */
export const printsAgain = (sheet: Sheet, row: number, { ordinal, columns }: HeaderRow): boolean =>
  columns.every((column) => sheet.id(row, column) === sheet.id(ordinal, column));

/** Header row in a list: how well it reads, for choosing among neighbours. */
export function headerStrength(row: HeaderRow): number {
  return row.exact + row.contained * 0.5 + (row.identity ? 0.5 : 0) + (row.quantity ? 0.5 : 0);
}

/** `C2`, `U12`: where a part stands on a board, and lists of them part by commas. */
const PLACE = /^[A-Z]{1,2}\d{1,4}$/;

/**
 * Number of header words in the best row of a decoded sample; shows which decoding reads as a parts list.
 * Row lengths may differ; no error.
 */
export function scoreHeaderSample(cells: readonly (readonly string[])[]): number {
  let best = 0;
  for (const row of cells) {
    const texts = row
      .map((cell) => cell.trim())
      .filter((text) => text !== '' && text.length <= HEADER_LENGTH && !PLACE.test(text));
    let score = 0;
    let left = texts.length;
    for (const text of texts) {
      // A line below the header has as many cells, and none of them is a word of it.
      if (score + left <= best) break;
      left--;
      const kind = headerCandidates(text)[0]?.kind;
      if (kind !== undefined) score += kind === 'contained' ? 0.25 : 1;
    }
    if (score > best) best = score;
  }
  return best;
}
