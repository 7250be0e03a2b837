import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes read at once. */
const PIECE = 1 << 18;

export interface ScannedLine {
  /** Without the line end; valid until the next line is asked for. */
  readonly bytes: Buffer;
  /** Where it begins in the file. */
  readonly offset: number;
  /** False for the last one if the file ends without a line end. */
  readonly isEnded: boolean;
}

/** The lines of a file, one after the other: memory goes by the longest. The file is closed when the walk ends. */
export function* scanLines(path: string, from = 0): Generator<ScannedLine> {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.allocUnsafe(PIECE);
    let [start, end, searched] = [0, 0, 0];
    let position = from;
    for (;;) {
      const at = buffer.subarray(0, end).indexOf(0x0a, searched);
      if (at >= 0) {
        yield { bytes: buffer.subarray(start, at), offset: position - end + start, isEnded: true };
        start = searched = at + 1;
        continue;
      }
      searched = end;
      if (start > 0) {
        buffer.copyWithin(0, start, end);
        [end, searched, start] = [end - start, end - start, 0];
      }
      if (buffer.length - end < PIECE) {
        const larger = Buffer.allocUnsafe(buffer.length * 2);
        buffer.copy(larger, 0, 0, end);
        buffer = larger;
      }
      const read = readSync(file, buffer, end, PIECE, position);
      if (read === 0) break;
      end += read;
      position += read;
    }
    if (end > start) yield { bytes: buffer.subarray(start, end), offset: position - end + start, isEnded: false };
  } finally {
    closeSync(file);
  }
}
