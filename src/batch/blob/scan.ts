import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes read at once. */
const PIECE = 1 << 18;

/** A line of a blob as bytes, not yet checked. */
interface ScannedLine {
  /** Without the line end; valid until the next line is asked for. */
  readonly bytes: Buffer;
  /** Where it begins in the file. */
  readonly offset: number;
  /** False for the last one if the file ends without a line end. */
  readonly isEnded: boolean;
}

/**
 * The lines of a file, one after the other: memory goes by the longest. The file is open only while a piece is read, so
 * that ten thousand can be walked through side by side.
 */
export function* scanLines(path: string, piece = PIECE): Generator<ScannedLine> {
  let buffer = Buffer.allocUnsafe(2 * piece);
  let [start, end, searched] = [0, 0, 0];
  /** In the file, of the end of what is in the buffer. */
  let position = 0;
  for (;;) {
    const at = buffer.subarray(0, end).indexOf(0x0a, searched);
    if (at >= 0) {
      yield { bytes: buffer.subarray(start, at), offset: position - end + start, isEnded: true };
      start = searched = at + 1;
      continue;
    }
    if (start > 0) {
      buffer.copyWithin(0, start, end);
      [end, start] = [end - start, 0];
    }
    searched = end;
    if (buffer.length - end < piece) {
      const larger = Buffer.allocUnsafe(buffer.length * 2);
      buffer.copy(larger, 0, 0, end);
      buffer = larger;
    }
    const read = readPiece(path, buffer, end, piece, position);
    if (read === 0) break;
    end += read;
    position += read;
  }
  if (end > start) yield { bytes: buffer.subarray(start, end), offset: position - end + start, isEnded: false };
}

function readPiece(path: string, buffer: Buffer, at: number, length: number, position: number): number {
  const file = openSync(path, 'r');
  try {
    return readSync(file, buffer, at, length, position);
  } finally {
    closeSync(file);
  }
}
