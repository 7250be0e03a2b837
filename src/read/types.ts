import type { XmlRoot } from './sniff/sniff-xml.ts';
import type { TextArena } from './arena.ts';
import type { RecordPaths } from './format/mapped.ts';
import type { XmlFormat } from './format/types.ts';
import type { Sheet } from './sheet.ts';

/** What reading needs of the machine. Everything else between bytes and findings is pure. */
export interface ReadHost {
  /** Inflates raw deflate data; throws `RangeError` when the output would exceed `maxBytes`. */
  inflateRaw(data: Uint8Array, maxBytes: number): Uint8Array;
  /** The same in pieces, for parts too large to hold. */
  inflateRawChunks(data: Uint8Array, maxBytes: number): AsyncIterable<Uint8Array>;
  /** CRC-32 of a piece, going on from the value of the pieces before (0 at first). Without it nothing is checked. */
  crc32?(data: Uint8Array, value: number): number;
  /** Does the work; false if it took longer and was given up on. For libraries that may come to no end. */
  within?(milliseconds: number, work: () => void): boolean;
}

/** Limits of one unit; a breach is a `ReadError` that names the limit. */
export interface ReadLimits {
  /** Entries in a ZIP directory. */
  readonly entries: number;
  /** Bytes of one inflated part. */
  readonly partBytes: number;
  /** Bytes of all parts together that were inflated. */
  readonly totalBytes: number;
  /** Inflated bytes per compressed byte, checked above `ratioFloor` bytes. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Rows (1-based, as Excel counts) and columns of a sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold something, per unit. */
  readonly cells: number;
  /** Shared strings of a workbook. */
  readonly strings: number;
  /** Elements of a part that is kept as objects: relationships, styles, comments. */
  readonly elements: number;
  /** Element nesting in XML. */
  readonly depth: number;
  /** Bytes of one text. */
  readonly textBytes: number;
}

/** Limits where a configuration sets no others: sheets as large as Excel's, 10,000 parts and 8 GiB of one archive. */
export const defaultLimits: ReadLimits = {
  entries: 10_000,
  partBytes: 4 * 1024 ** 3,
  totalBytes: 8 * 1024 ** 3,
  ratio: 1000,
  ratioFloor: 10 * 1024 ** 2,
  rows: 1_048_576,
  columns: 16_384,
  cells: 60_000_000,
  strings: 60_000_000,
  elements: 4_000_000,
  depth: 1000,
  textBytes: 16 * 1024 ** 2,
};

/** How a unit is read. */
export interface ReadOptions {
  readonly host: ReadHost;
  readonly limits: ReadLimits;
  /** Forces an encoding for text files (a WHATWG label); `null`: found by evidence. */
  readonly encoding: string | null;
  /**
   * How well a decoded sample reads as a parts list: the number of header words in its best row. Handed in by the
   * caller, since `read` may not know what a header word is.
   */
  readonly scoreSample: (cells: readonly (readonly string[])[]) => number;
  /** Formats of plugins that may claim an XML document by its root element, loaded when one does; null: none does. */
  readonly formatOf?: (root: XmlRoot) => Promise<XmlFormat | null>;
  /** Where a user says that the records of an XML document stand: goes before every format. */
  readonly recordPaths?: RecordPaths;
  /** A user named columns of the unit: it is a table, whatever it looks like. */
  readonly isMapped?: boolean;
  /** The unit stands as a text in another document. */
  readonly isInside?: boolean;
  /** Whether the name of the unit says that it is a parts list: what a text lists by bullets are its lines. */
  readonly isList?: () => boolean;
  /** Whether the unit is a note by its name: where it has items and no table, they are a list, whatever it is called. */
  readonly isNote?: () => boolean;
  /** Whether a title in a text says that a list of parts is below it; `first`: the first line of a text, which may be a sentence. */
  readonly isListTitle?: (title: string, how?: 'first') => boolean;
}

/** What of a unit was not read, and why, in words. */
export interface SkippedPart {
  /** Rows (`1001-5000`), a cell, or the path of elements. */
  readonly what: string;
  readonly reason: string;
  readonly sheet?: string | null;
  /** It belongs to what was read: see `Skipped` in `batch`. */
  readonly isCut?: true;
}

/** A unit as it was read: every sheet, every cell, as text. */
export interface ReadResult {
  /** xlsx | xls | xlsb | ods | csv | tsv | xml | spreadsheetml | html | … */
  readonly format: string;
  readonly texts: TextArena;
  readonly sheets: readonly Sheet[];
  /** What the reader had to decide: encoding, delimiter. */
  readonly details: Readonly<Record<string, string>>;
  /** XML: local name and namespace of the root element. */
  readonly root?: { readonly name: string; readonly namespace: string | null };
  /** What a format did not read, and why. */
  readonly skipped?: readonly SkippedPart[];
  /** A report that this tool wrote: it holds no list, whatever it is called. */
  readonly isOwn?: true;
}
