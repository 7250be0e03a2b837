import type { Sheet } from '../read/sheet.ts';
import type { Decimal } from './cells/numbers.ts';
import type { Assigned } from './columns/columns.ts';
import type { DialectHierarchy } from './dialect/dialect.ts';
import type { Aside } from './headers/told-below.ts';

/** The logical fields of a BOM line. Names are the field's usual terms; see `headers.json`. */
export const FIELDS = [
  'level', 'parent', 'findNo', 'partNumber', 'revision', 'name', 'description', 'specification', 'quantity', 'quantityTotal',
  'quantityBase', 'assemblyQuantity', 'unit', 'material', 'grade', 'dimensions', 'massUnit', 'massTotal', 'massUom', 'manufacturer', 'mpn', 'supplier',
  'supplierPn', 'countryOfOrigin', 'hsCode', 'eccn', 'cas', 'substance', 'substancePercent', 'substanceMass', 'unitCost',
  'totalCost', 'currency', 'endUse', 'endUser', 'technologyOrigin', 'remarks', 'drawing', 'lifecycle', 'refDes', 'makeBuy',
  'alternate', 'itemType', 'category', 'footprint', 'scrap', 'validFrom', 'validTo', 'dnp', 'variant', 'path', 'link', 'document',
  'customerPn', 'substancePpm', 'plant', 'elementShare', 'priceUnit', 'magnetMass', 'shipFrom', 'shipTo',
] as const; // prettier-ignore
export type Field = (typeof FIELDS)[number];

/** What numbers a part, in the order in which a part is called by it. */
export const PART_NUMBER_FIELDS = ['partNumber', 'mpn', 'supplierPn', 'customerPn'] as const satisfies readonly Field[];

/** What a line of a list is, as `lines.kind` holds it. */
export const LineKind = {
  /** A part, an assembly, a material: something that can hold content. */
  part: 0,
  /** A section heading: context for the lines below, no part itself. */
  heading: 1,
  /** A total, a subtotal, a page footer. */
  total: 2,
  /** A title, a note, a repeated header. */
  note: 3,
  /** A document, a drawing, a text position: listed, but no content. */
  reference: 4,
} as const;
export type LineKind = (typeof LineKind)[keyof typeof LineKind];

/** Lines of one table, columnar: index i of every array is line i. */
export interface LineColumns {
  readonly count: number;
  /** Row ordinal in the sheet. */
  readonly ordinal: Int32Array;
  readonly kind: Uint8Array;
  /** Quantity as the table states it; NaN when unknown. Its basis is the table's. */
  readonly quantity: Float64Array;
  /** Index of the heading line that governs this line, or -1. */
  readonly heading: Int32Array;
}

/** Where a cell stands that came from another place; as `Location` of a finding, with the file where it is another one. */
export interface ForeignPlace {
  readonly file?: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly cell: string | null;
  readonly text: string;
  readonly line?: number;
  readonly path?: string;
}

/** Columns of a table whose cells stand elsewhere: what an item master says of the same parts, or the rows above the table. */
interface JoinedCells {
  readonly columns: ReadonlyMap<number, Field>;
  /** By row ordinal and column; null where there is no such cell. */
  readonly placeOf: (ordinal: number, column: number) => ForeignPlace | null;
}

/** An item master as the configuration names it: which of its columns is which column of a bill. */
export interface MasterColumns {
  /** Tells the item masters of a configuration apart. */
  readonly id: number;
  /** Header text, field, or `#3`; null: the part number. */
  readonly key: string | null;
  readonly joins: string | null;
}

/** A table found in a sheet. Columns are 0-based column indexes of the sheet. */
export interface Table {
  readonly sheet: Sheet;
  /** 1-based row number of the header; null where there is none (columns known by content or by element name). */
  readonly headerRow: number | null;
  /** Ordinals of the first and last row of the body, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  /** Header texts by column, as the file prints them. */
  readonly headers: ReadonlyMap<number, string>;
  /** 0…1: how sure the mapping is. */
  readonly confidence: number;
  readonly decimal: '.' | ',' | null;
  /** Columns between `left` and `right` that are not the table's: pick-lists stored beside it. */
  readonly ignored?: readonly number[];
  /** Rows among them that tell of changes or of work. */
  readonly asides?: readonly Aside[];
  readonly lines: LineColumns;
  /** How columns came to their fields; empty or absent where cells alone decided. */
  readonly assigned?: readonly Assigned[];
  /** Name of the dialect whose columns these are; null or absent: none. */
  readonly dialect?: string | null;
  /** How the dialect writes hierarchy; absent: to be found out. */
  readonly hierarchy?: DialectHierarchy;
  /** Column with the bill that breaks the line's item down, where parents are named by their bills. */
  readonly bill?: number;
  /** Top assembly that the report names above its header. */
  readonly root?: TableRoot | null;
  /** Each line stands in for the one of another list that is on the same row. */
  readonly isInstead?: true;
  /** By column, how many rows got their text from a merged cell above them. Absent: none. */
  readonly merged?: ReadonlyMap<number, number>;
  /** By column, how many cells say "as above", and were given the text above them. Absent: none. */
  readonly ditto?: ReadonlyMap<number, number>;
  /** Who supplies what the list holds, as the rows above its header say; absent: they do not. */
  readonly supplier?: string;
  /** From where all that the list holds is shipped, as the rows above its header say; absent: they do not. */
  readonly shipFrom?: string;
  /** Pieces of the assembly that all quantities are for, as a row above the header says; NaN: it could not be read. Absent: none does. */
  readonly base?: number;
  /** Columns of what was there before a change, where others say what is there now; absent: none. */
  readonly replaced?: readonly number[];
  /** Columns that say what the assembly above a line is, and nothing of the line; absent: none. */
  readonly above?: readonly number[];
  /** Further columns, behind its own. */
  readonly joined?: JoinedCells;
  /** What the name of its sheet, or of its file, says all its lines are ("Magnets"); absent: nothing. */
  title?: string;
  /** The cell that the title stands in: ordinal row and 0-based column of the sheet. Absent: it is the name of a sheet, of a file or of an element. */
  titleCell?: readonly [number, number];
  /** What rows of substances below a line say that it is made of, by its row ordinal; absent: no line has such rows. */
  composed?: ReadonlyMap<number, readonly Substance[]>;
  /** Grams of one piece by row ordinal, where the masses of rows are those of the substances in it. */
  wholes?: ReadonlyMap<number, number>;
  /** Texts of categories, by id, that are groups of other parts; absent: there are none, or nobody looked. */
  groups?: ReadonlySet<number>;
}

/** What stands between substances where several are told of a line as one text. */
export const SUBSTANCES_JOINED_BY = ', ';

/** A substance that a row below a line lists. */
export interface Substance {
  /** As it is told of the line: `Dy 5.2 %`. */
  readonly told: string;
  /** The cell that names it: ordinal row and 0-based column of the sheet. */
  readonly ordinal: number;
  readonly column: number;
}

/** The thing a whole list is of, where no line of the list is it. */
export interface TableRoot {
  readonly text: string;
  /** 1-based row. */
  readonly row: number;
}

/** Rows of a sheet that are in no list, and why, in words. */
export interface SkippedRows {
  readonly sheet: string | null;
  /** `1-40`, 1-based row numbers. */
  readonly rows: string;
  readonly reason: string;
  /** Lines that were understood, and are no parts by where they stand. */
  readonly isLeftOut?: true;
}

/** What mapping made of one sheet. */
export interface MappedSheet {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  readonly skipped: readonly SkippedRows[];
  /**
   * `tables`: understood. `no-table`: readable, and no parts list. `not-understood`: looks like a parts list, but its
   * columns are not understood (an error for the user, never a clean file); `reason` says what was seen.
   */
  readonly verdict: 'tables' | 'no-table' | 'not-understood';
  readonly reason: string;
  /** Of a sheet with tables: what looks like a further list, and is not understood. */
  readonly refused?: string | null;
}

/** A user's own mapping for files that match: field → header text, `#3` for the third column. */
export interface UserMapping {
  readonly sheet?: string;
  /** 1-based; 0: the list has no header. */
  readonly headerRow?: number;
  /** What stands before the decimals of a number that does not show it by itself: `1,000`. */
  readonly decimal?: Decimal;
  /** XML: where the records stand (`/Root/Parts/Part`); the columns are paths from there. */
  readonly records?: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, string | readonly string[]>>>;
}
