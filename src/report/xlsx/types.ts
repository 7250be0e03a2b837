/** How a cell looks; a reader knows a severity by its word, the colour only helps. */
export type Look =
  'plain' | 'title' | 'big' | 'muted' | 'head' | 'strong' | 'error' | 'warning' | 'info' | 'good' | 'note';

export interface Cell {
  /** Text of any origin; made safe where it is written. Never a formula. */
  readonly value: string | number | null;
  readonly look?: Look;
  /** Sheet and row (from 1) that a click leads to. */
  readonly to?: { readonly sheet: string; readonly row: number };
  readonly align?: 'left' | 'right' | 'center';
  /** A place to fill in. */
  readonly isField?: boolean;
  /** May be written into all the same, and does not ask for it. */
  readonly isFree?: boolean;
}

export interface Row {
  readonly cells: readonly (Cell | string | number | null)[];
  /** The first cell runs over so many columns. */
  readonly span?: number;
  /** First and last columns (from 1) of further cells that run over several. */
  readonly groups?: readonly (readonly [number, number])[];
  /** Points; default: by the text. */
  readonly height?: number;
}

/** One sheet as data; what it takes to write it is in `render.ts`. */
export interface SheetSpec {
  readonly name: string;
  /** Columns in widths of the digit 0. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Rows that stay when one scrolls down, columns when one scrolls to the right. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** A table that can be filtered: the row of its header (from 1) to the last row, as wide as the header. */
  readonly table?: { readonly name: string; readonly header: number };
  readonly portrait?: boolean;
  /** Cells that no field is made of are locked. */
  readonly locked?: boolean;
}
