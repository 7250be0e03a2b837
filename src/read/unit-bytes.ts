/**
 * A file too large to hold through a lint: an XML document, as pieces from where it lies, or a workbook, whole while it is read.
 * Only what was sniffed as one of these is handed on so; everything else that is read comes whole.
 */
export interface FileBytes {
  /** Bytes in all. */
  readonly size: number;
  /** The first bytes, enough to know root element and encoding by. */
  readonly head: Uint8Array;
  /** All bytes from the start, cut anywhere; a piece is valid until the next is asked for. May be asked for again. */
  chunks(): Iterable<Uint8Array>;
  /** All of it in memory, for readers that need that. */
  whole(): Uint8Array;
}

/** The bytes of one unit. */
export type UnitBytes = Uint8Array | FileBytes;

const PIECE = 1 << 18;

/** Bytes of the unit. */
export const sizeOf = (bytes: UnitBytes): number => (bytes instanceof Uint8Array ? bytes.length : bytes.size);

/** The beginning of the unit, or all of it where it is in memory. */
export const headOf = (bytes: UnitBytes): Uint8Array => (bytes instanceof Uint8Array ? bytes : bytes.head);

/** All bytes of the unit; of a file that is not in memory they are read now. */
export const wholeOf = (bytes: UnitBytes): Uint8Array => (bytes instanceof Uint8Array ? bytes : bytes.whole());

/** The bytes in pieces: what is worked on in one go stays small, wherever it comes from. */
export function* piecesOf(bytes: UnitBytes): Generator<Uint8Array> {
  if (!(bytes instanceof Uint8Array)) {
    yield* bytes.chunks();
    return;
  }
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
