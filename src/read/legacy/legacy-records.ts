/** Why a stream of records is not as it was written. */
interface BiffDamage {
  readonly problem: string;
  /** Of the record, in the stream. */
  readonly offset: number;
}

/** The cells with a value of each sheet, in the order of the stream: what reading has to give. */
export type BiffCells = readonly (readonly number[])[];

/** A cell as one number: rows and columns of BIFF have 16 bits. */
const cellOf = (row: number, column: number): number => row * 0x1_0000 + column;

/** Row and column of such a number, from 0. */
export const placeOf = (cell: number): readonly [row: number, column: number] => [
  Math.floor(cell / 0x1_0000),
  cell % 0x1_0000,
];

const EOF = 0x0a;
const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
const LABEL_SST = 0xfd;
const LABEL = 0x204;
/** Characters of two bytes; what else may stand behind the text. */
const WIDE = 1;
const RICH = 0x0c;
const SST = 0xfc;
const MUL_RK = 0xbd;
const MUL_BLANK = 0xbe;
const FORMULAS = new Set([0x06, 0x206, 0x406]);
const STRINGS = new Set([0x07, 0x207]);
/** Cells with one value that begin with row and column. */
const VALUES = new Set([0x02, 0x03, 0x04, 0x05, 0xd6, LABEL_SST, 0x203, 0x204, 0x205, 0x27e]);
const BEGINNINGS = new Set([0x09, 0x209, 0x409, 0x809]);
/** Records that are always as long, from BIFF5 on: a length that is another one skips what follows, or reads it askew. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [LABEL_SST, 10],
  [0x201, 6],
  [0x203, 14],
  [0x205, 8],
  [0x208, 16],
  [0x27e, 10],
]);
/** Version that a BOF record says from which on all of this holds. */
const BIFF5 = 0x500;
/** What a BOF record calls the part before the sheets, and a sheet with cells; charts keep numbers in cells of their own. */
const GLOBALS = 0x05;
const WORKSHEET = 0x10;
/** What is longer goes on in a record of its own. */
const LONGEST = 8224;
/** Head of a formula: cell, format, result, flags, and the number of bytes that it takes. */
const FORMULA = 22;

interface Walk {
  /** Cells by the offset of the record that begins their sheet. */
  readonly cells: Map<number, number[]>;
  /** Where the list of sheets says that they begin. */
  readonly sheets: number[];
  depth: number;
  version: number;
  /** It begins with what all sheets have alike, the list of sheets among it. */
  isListed: boolean;
  isGlobal: boolean;
  strings: number;
  sheet: number[] | null;
  /** A formula whose text follows in a record of its own. */
  pending: number;
}

/**
 * Follows the records of a BIFF workbook from its first to its last. There is no checksum in it: what a wrong byte does is break
 * the chain, and whoever goes on reading behind that reads other cells, or none.
 *
 * @returns the cells, or the first thing that cannot be; null for a workbook with a password, whose records say nothing
 */
export function checkRecords(stream: Uint8Array): BiffCells | BiffDamage | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const walk: Walk = {
    cells: new Map(),
    sheets: [],
    depth: 0,
    version: 0,
    isListed: false,
    isGlobal: false,
    strings: -1,
    sheet: null,
    pending: -1,
  };
  let at = 0;
  for (; at + 4 <= stream.length;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const isBeginning = BEGINNINGS.has(id);
    // Sectors are filled up behind the last record.
    if (walk.depth === 0 && !isBeginning) break;
    if (id === FILE_PASS) return null;
    if (at + 4 + length > stream.length) return { problem: `record ${hex(id)} is longer than the file`, offset: at };
    if (isBeginning) {
      if (walk.depth++ === 0) begin(view, at, id, length, walk);
    } else if (id === EOF) walk.depth--;
    else {
      const problem = walk.version >= BIFF5 ? problemOf(view, at, id, length, walk) : null;
      if (problem !== null) return { problem, offset: at };
      if (walk.depth === 1) addCells(view, at + 4, id, length, walk);
    }
    at += 4 + length;
  }
  if (walk.depth > 0) return { problem: 'its last record is missing', offset: at };
  const sheets = walk.sheets.sort((a, b) => a - b);
  const lost = sheets.find((offset) => !walk.cells.has(offset));
  if (lost !== undefined) return { problem: 'a sheet is not where the list of sheets says', offset: lost };
  const unlisted = walk.isListed
    ? [...walk.cells].find(([offset, cells]) => offset > 0 && cells.length > 0 && !sheets.includes(offset))
    : undefined;
  if (unlisted !== undefined || (walk.isListed && sheets.length === 0))
    return { problem: 'a sheet is not in the list of sheets', offset: unlisted?.[0] ?? 0 };
  return sheets.map((offset) => walk.cells.get(offset) ?? []);
}

function begin(view: DataView, at: number, id: number, length: number, walk: Walk): void {
  if (walk.version === 0) walk.version = id === 0x809 && length >= 2 ? view.getUint16(at + 4, true) : id;
  const cells: number[] = [];
  const type = length >= 4 ? view.getUint16(at + 6, true) : 0;
  walk.cells.set(at, cells);
  walk.isGlobal = type === GLOBALS;
  walk.isListed ||= walk.isGlobal && at === 0 && walk.version >= BIFF5;
  walk.sheet = type === WORKSHEET ? cells : null;
  walk.pending = -1;
}

function problemOf(view: DataView, at: number, id: number, length: number, walk: Walk): string | null {
  const wanted = LENGTHS.get(id);
  if (wanted !== undefined && length !== wanted)
    return `record ${hex(id)} has ${String(length)} bytes, not ${String(wanted)}`;
  if (length > LONGEST) return `record ${hex(id)} is longer than records are`;
  if (walk.isGlobal && VALUES.has(id) && id > 0x05) return 'a cell stands in no sheet';
  const body = at + 4;
  if (FORMULAS.has(id)) {
    if (length < FORMULA || view.getUint16(body + FORMULA - 2, true) + FORMULA > length)
      return 'a formula is longer than its record';
  } else if (id === MUL_RK || id === MUL_BLANK) {
    const size = id === MUL_RK ? 6 : 2;
    const last = length < 6 ? -1 : view.getUint16(body + length - 2, true);
    if (last - view.getUint16(body + 2, true) + 1 !== (length - 6) / size)
      return `record ${hex(id)} is not as long as its cells`;
  } else if (id === LABEL && walk.version > BIFF5) {
    const flags = length < 9 ? WIDE : view.getUint8(body + 8);
    const wide = (flags & WIDE) === 0 ? 1 : 2;
    if ((flags & RICH) === 0 && length !== 9 + view.getUint16(body + 6, true) * wide)
      return 'a text is not as long as its record';
  } else if (id === BOUND_SHEET && length >= 4 && walk.cells.size === 1) walk.sheets.push(view.getUint32(body, true));
  else if (id === SST) {
    if (walk.cells.size > 1 || length < 8) return 'its texts stand in a sheet';
    walk.strings = view.getUint32(body + 4, true);
  } else if (id === LABEL_SST && view.getUint32(body + 6, true) >= walk.strings && walk.strings >= 0)
    return 'a cell shows a text that is not there';
  return null;
}

function addCells(view: DataView, body: number, id: number, length: number, walk: Walk): void {
  const { sheet } = walk;
  if (sheet === null) return;
  if (STRINGS.has(id) && walk.pending >= 0) {
    sheet.push(walk.pending);
    walk.pending = -1;
    return;
  }
  if (length < 4) return;
  const row = view.getUint16(body, true);
  const column = view.getUint16(body + 2, true);
  if (VALUES.has(id)) sheet.push(cellOf(row, column));
  else if (id === MUL_RK) {
    const last = view.getUint16(body + length - 2, true);
    for (let one = column; one <= last; one++) sheet.push(cellOf(row, one));
  } else if (FORMULAS.has(id) && walk.version >= BIFF5) {
    const isText = view.getUint16(body + 12, true) === 0xffff && view.getUint8(body + 6) === 0;
    if (isText) walk.pending = cellOf(row, column);
    else sheet.push(cellOf(row, column));
  }
}

const hex = (id: number): string => `0x${id.toString(16)}`;
