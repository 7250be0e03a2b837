import { severalOf } from '../cells/per-several.ts';
import { TextKind } from '../../read/arena.ts';
import type { Sheet } from '../../read/sheet.ts';
import type { Decimal } from '../cells/numbers.ts';
import { parseAmount } from '../cells/numbers.ts';
import { wordedCount } from '../cells/worded-count.ts';
import type { Aside } from '../headers/told-below.ts';
import { RowClassifier } from './row-kind.ts';
import { isOfTools } from '../../read/lists/tool-titles.ts';
import { leaveOutTools } from './tool-sections.ts';
import { LineKind, type Field, type LineColumns } from '../types.ts';
import { variantLabels } from '../columns/variants.ts';

/** The frame of a table: where it stands and what its columns mean. Columns are 0-based, rows are ordinals. */
export interface Frame {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly ignored: ReadonlySet<number>;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly headers: ReadonlyMap<number, string>;
  /** Decimal separator of the quantity column, null if its cells do not say. */
  readonly decimal: Decimal | null;
  /** Rows that print the header again. */
  readonly repeated: ReadonlySet<number>;
  /** Rows that list no parts. */
  readonly asides?: readonly Aside[];
  /** Every row is a line of the bill, whatever it holds. */
  readonly allParts?: boolean;
}

/** Whether a row stands in what lists no parts. */
export const isAside = ({ asides = [] }: { readonly asides?: readonly Aside[] }, row: number): boolean =>
  asides.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);

/** Reads quantities, remembered per distinct text. NaN: not stated, or not provable. */
function quantityReader(sheet: Sheet, decimal: Decimal | null): (id: number) => number {
  const memo = new Map<number, number>();
  return (id) => {
    if (id === 0) return NaN;
    const held = memo.get(id);
    if (held !== undefined) return held;
    const text = sheet.texts.text(id);
    const kind = sheet.texts.kind(id);
    const value =
      kind === TextKind.number
        ? Number(text)
        : kind === TextKind.string
          ? (parseAmount(text, decimal)?.value ?? wordedCount(text, decimal))
          : NaN;
    memo.set(id, value);
    return value;
  };
}

/** Column of the quantity that a table states: per assembly, else in all; -1 if it states none. */
export function quantityColumnOf(columns: ReadonlyMap<Field, readonly number[]>): number {
  return columns.get('quantity')?.[0] ?? columns.get('quantityTotal')?.[0] ?? -1;
}

/** Columns of which the first filled one states the quantity: more than one in a matrix of variants. */
export function quantityColumnsOf({ columns, headers }: Pick<Frame, 'columns' | 'headers'>): readonly number[] {
  const variants = variantLabels(headers, columns).map(({ column }) => column);
  if (variants.length > 0) return variants;
  const column = quantityColumnOf(columns);
  return column < 0 ? [] : [column];
}

/** Turns the rows of a table into lines: what each row is, its quantity, and the heading that governs it. Linear in rows. */
export function buildLines(frame: Frame): LineColumns {
  const size = Math.max(0, frame.lastRow - frame.firstRow + 1);
  const ordinal = new Int32Array(size);
  const kind = new Uint8Array(size);
  const quantity = new Float64Array(size);
  const heading = new Int32Array(size);
  const read = quantityReader(frame.sheet, frame.decimal);
  const rows = new RowClassifier(frame, read);
  const quantities = quantityColumnsOf(frame);
  // "Qty per 100"
  const header = quantities.length === 1 ? (frame.headers.get(quantities[0] as number) ?? '') : '';
  const several = /\d{3}/.test(header) ? severalOf(header) : 1;
  const categories = sparseCategories(frame);
  let count = 0;
  let section = -1;
  let group = -1;
  let hasTools = false;
  const { titles } = frame.sheet;
  for (let row = frame.firstRow; row <= frame.lastRow; row++) {
    if (titles >= 0) hasTools ||= isOfTools(frame.sheet.text(row, titles));
    const found = frame.allParts === true ? LineKind.part : rows.classify(row);
    if (found === null) continue;
    const line = count++;
    ordinal[line] = row;
    kind[line] = found;
    quantity[line] =
      found === LineKind.part || found === LineKind.reference
        ? read(firstFilled(frame.sheet, row, quantities)) / several
        : NaN;
    if (found === LineKind.heading) {
      // A heading right below another refines it; after lines it replaces it.
      heading[line] = line > 0 && kind[line - 1] === LineKind.heading ? line - 1 : -1;
      section = line;
      group = -1;
      hasTools ||= isOfTools(frame.sheet.text(row, frame.sheet.filled(row)[0] ?? 0));
      continue;
    }
    const own = categories.some((column) => frame.sheet.id(row, column) !== 0);
    heading[line] = !own && group >= 0 ? group : section;
    if (own && found === LineKind.part) group = line;
  }
  const lines = {
    count,
    ordinal: ordinal.slice(0, count),
    kind: kind.slice(0, count),
    quantity: quantity.slice(0, count),
    heading: heading.slice(0, count),
  };
  if (hasTools) leaveOutTools(frame, lines);
  return lines;
}

/** Text id of the first filled of the columns, 0 if none is. */
export function firstFilled(sheet: Sheet, row: number, columns: readonly number[]): number {
  for (let i = 0; i < columns.length; i++) {
    const id = sheet.id(row, columns[i] as number);
    if (id !== 0) return id;
  }
  return 0;
}

/** Category columns that are filled only where a group begins; a dense column speaks for each line itself. */
function sparseCategories(frame: Frame): readonly number[] {
  const columns = frame.columns.get('category') ?? [];
  return columns.filter((column) => {
    let filled = 0;
    let rows = 0;
    for (let row = frame.firstRow; row <= frame.lastRow && rows < 2000; row++, rows++)
      if (frame.sheet.id(row, column) !== 0) filled++;
    return filled > 0 && filled < rows * 0.7;
  });
}

/** Some lines of a table, in order; headings that are not among them govern nothing. */
export function keepLines(lines: LineColumns, keep: readonly number[]): LineColumns {
  const place = new Map(keep.map((line, index) => [line, index]));
  return {
    count: keep.length,
    ordinal: Int32Array.from(keep, (line) => lines.ordinal[line] as number),
    kind: Uint8Array.from(keep, (line) => lines.kind[line] as number),
    quantity: Float64Array.from(keep, (line) => lines.quantity[line] as number),
    heading: Int32Array.from(keep, (line) => place.get(lines.heading[line] as number) ?? -1),
  };
}
