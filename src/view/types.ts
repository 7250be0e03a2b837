import type { UnitError } from '../batch/types.ts';
import type { HierarchyStyle } from '../bom/types.ts';
import type { Field } from '../map/types.ts';

/**
 * How a column came to its field. `exact`: its header is in the dictionary; `bare`: so it is without unit or number;
 * `contained`: a word of the dictionary is in it; `content`: its cells; `dialect`: the export's own names; `user`: a mapping.
 */
export type HowKnown = 'exact' | 'bare' | 'contained' | 'content' | 'dialect' | 'user';

export interface FieldUse {
  readonly field: Field;
  readonly how: HowKnown;
  /** 0…1; how well header and cells speak for the field. */
  readonly confidence: number;
  /** 1: asked first. Later columns speak where the earlier are empty; descriptions are joined. */
  readonly rank: number;
  readonly of: number;
}

export interface ColumnView {
  /** 0-based. */
  readonly column: number;
  /** Letters, or the name in a document of elements. */
  readonly name: string;
  /** As the file prints it; '' if there is none. */
  readonly header: string;
  readonly fields: readonly FieldUse[];
  /** Left out of the table: a pick-list beside it, or nothing a dialect reads. */
  readonly ignored: boolean;
  /** A few different cells, shortened. */
  readonly samples: readonly string[];
}

export type LineKindName = 'part' | 'heading' | 'total' | 'note' | 'reference' | 'substance';

/** A line as it is understood; '' where the list says nothing. */
export interface LineView {
  readonly kind: LineKindName;
  /** 1-based row of the file; for documents the line on which the element opens. */
  readonly row: number;
  /** 0 for the outermost. */
  readonly level: number;
  readonly partNumber: string;
  readonly mpn: string;
  readonly description: string;
  /** All cells, for a row that is no part; '' for a part. */
  readonly words: string;
  /** Null where the list states none that can be read. */
  readonly quantity: number | null;
  readonly quantityText: string;
  readonly unit: string;
  readonly material: string;
  readonly manufacturer: string;
  readonly hidden: boolean;
}

/** A row that is no part, with its words: what to look at when a part is missing. */
export interface OtherRow {
  readonly kind: Exclude<LineKindName, 'part'>;
  readonly row: number;
  readonly text: string;
}

export type QuantityBasis = 'none' | 'in-names' | 'per-parent' | 'per-list' | 'per-base' | 'in-all';

/** For how many pieces prices are: one, as many as the header says, as a column says line by line, or that is open. */
export interface PriceView {
  readonly basis: 'one' | 'header' | 'column' | 'open';
  readonly pieces: number | null;
  /** 0-based: the column that says it. */
  readonly column: number;
}

export interface TableView {
  readonly range: string;
  /** 1-based; null where there is none. */
  readonly headerRow: number | null;
  /** Where parts stand in columns: the column with the names of the fields. */
  readonly headerColumn?: string;
  readonly dialect: string | null;
  /** Top assembly that is named above the header. */
  readonly root: string | null;
  /** Who supplies what the list holds, as is said above its header. */
  readonly supplier: string | null;
  readonly hierarchy: HierarchyStyle;
  /** Depth of the deepest line, 1 for a flat list. */
  readonly depth: number;
  readonly quantityBasis: QuantityBasis;
  /** Null: no column holds prices of one or so many. */
  readonly prices: PriceView | null;
  readonly decimal: '.' | ',' | null;
  readonly confidence: number;
  readonly columns: readonly ColumnView[];
  readonly counts: Readonly<Record<LineKindName, number>>;
  readonly hiddenLines: number;
  /** Names of its columns that are hidden. */
  readonly hiddenColumns: readonly string[];
  readonly struckLines: number;
  /** Columns, by name, with rows that are read with the text of a merged cell above them, and how many. */
  readonly merged: readonly { readonly name: string; readonly rows: number }[];
  /** Columns, by name, with cells that say "as above", which are read as what stands there, and how many. */
  readonly ditto: readonly { readonly name: string; readonly rows: number }[];
  readonly first: readonly LineView[];
  /** The first of each kind. */
  readonly others: readonly OtherRow[];
  /** What may be wrong. */
  readonly doubts: readonly Doubt[];
  /** The mapping in effect as a user would write it; null where a mapping could not single out this table. */
  readonly mapping: MappingDraft | null;
}

export interface Doubt {
  readonly code: string;
  readonly message: string;
}

/** A mapping to be written into a configuration. */
export interface MappingDraft {
  readonly sheet: string | null;
  readonly headerRow: number | null;
  /** Path of the records, or several, for a document of elements: the columns are paths from there. Absent: a table. */
  readonly records?: string | readonly string[];
  /** Field → header texts, or `#3` where a text would not find the column. */
  readonly columns: readonly (readonly [Field, readonly string[]])[];
  /** What else stands in the table, for comments: header or `#3`, and a few cells. */
  readonly unused: readonly ColumnNote[];
  /** Cells of the columns that are used. */
  readonly seen: readonly ColumnNote[];
}

export interface ColumnNote {
  readonly reference: string;
  readonly field: Field | null;
  readonly samples: readonly string[];
}

export interface SheetView {
  readonly name: string | null;
  readonly hidden: boolean;
  readonly verdict: 'tables' | 'no-table' | 'not-understood';
  readonly reason: string;
  readonly tables: readonly TableView[];
  /** Best guess for a sheet that is not understood. */
  readonly guess: MappingDraft | null;
}

export interface ContainerView {
  readonly format: string;
  /** What the bytes are, in words. */
  readonly title: string;
  /** Extension that says otherwise, with the dot; null where it does not. */
  readonly wrongExtension: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** What else the reader had to decide or mend. */
  readonly notes: readonly string[];
}

export interface SkippedView {
  readonly sheet: string | null;
  readonly rows: string;
  readonly reason: string;
}

/** Elements of a document that repeat and carry data: what `records` of a mapping may name. */
export interface RecordView {
  /** `/Root/Parts/Part` */
  readonly path: string;
  readonly count: number;
  /** Names below it that hold something. */
  readonly names: readonly string[];
}

/** How one file was understood. */
export interface FileView {
  readonly path: string;
  /** What a configuration calls the file: a glob relative to its folder. */
  readonly glob: string;
  readonly status: 'understood' | 'not-understood' | 'no-bom' | 'unreadable';
  readonly error: UnitError | null;
  readonly container: ContainerView | null;
  readonly sheets: readonly SheetView[];
  readonly skipped: readonly SkippedView[];
  /** Documents that no format knows; else absent. */
  readonly records?: readonly RecordView[];
  /** Where a document that is not understood, or not by one kind of record, may be read by paths. */
  readonly byPaths?: MappingDraft;
}
