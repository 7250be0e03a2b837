/** A cell of a sample: text, number, empty, or what only a workbook can hold. */
export type Cell =
  | string
  | number
  | null
  | { readonly formula: string; readonly result: number }
  | { readonly text: string; readonly link: string };

export type Presence = 'proven' | 'likely' | 'possible';

/** What the linter must say of a row that carries rare-earth content. */
export interface Expectation {
  /** Material family in words, to be mapped to the knowledge base's ids by the test that runs the linter. */
  readonly material: string;
  /** Symbols that the content must name, among its elements or in an `anyOf`. */
  readonly elements: readonly string[];
  /** Control entries that must be among the controls, whatever their `applies`. */
  readonly entries: readonly string[];
  /** Entries that must not be among them. */
  readonly mustNot?: readonly string[];
  /** Presence of the material, any of these. */
  readonly presence: readonly Presence[];
  readonly why: string;
}

export interface SampleRow {
  readonly cells: readonly Cell[];
  readonly finding?: Expectation;
  /** Why a row that looks suspicious must not be flagged. Rows without a mark must not be flagged either. */
  readonly negative?: string;
  /** Why a finding of category `trace`, and only that, is allowed. */
  readonly trace?: string;
}

export interface SampleSheet {
  readonly name: string | null;
  /** 1-based row (or record) number of the header, null on a sheet without a parts list. */
  readonly headerRow: number | null;
  /** 0-based column of the part number. */
  readonly partColumn: number;
  readonly rows: readonly SampleRow[];
  /** Lines of the parts list, where there is only one way to count them. */
  readonly lines?: number;
  readonly widths?: readonly number[];
  readonly merges?: readonly string[];
}

export interface Sample {
  readonly file: string;
  readonly format: string;
  readonly story: string;
  readonly sheets: readonly SampleSheet[];
}

export function row(...cells: Cell[]): SampleRow {
  return { cells };
}

export function hit(finding: Expectation, ...cells: Cell[]): SampleRow {
  return { cells, finding };
}

export function not(negative: string, ...cells: Cell[]): SampleRow {
  return { cells, negative };
}

export function trace(why: string, ...cells: Cell[]): SampleRow {
  return { cells, trace: why };
}
