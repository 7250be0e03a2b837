/** What quotes are in delimited text. */
export interface Quoting {
  /** Byte of the quote. */
  readonly quote: number;
  /**
   * A backslash takes away what a backslash behind it means, in a field in quotes what a quote does, and in one without what a delimiter
   * or a line end does, as databases write it.
   */
  readonly escapes: boolean;
  /** Fields of most records, where that is known. */
  readonly fields?: number;
}

/** The byte `"`. */
export const QUOTE = 0x22;
/** Of RFC 4180: a quote in a quoted field is written twice. */
export const USUAL: Quoting = { quote: QUOTE, escapes: false };
const BACKSLASH = 0x5c;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** A quoted field that runs longer than this is taken for a stray quote: a cell of Excel has 32,767 characters at most. */
const LONGEST_QUOTED = 128 * 1024;
const MOST_QUOTED_LINES = 500;
/** After so many stray quotes the file does not quote at all; without a bound a hostile file would be read again and again. */
const MOST_STRAY = 100;

/** Is told of fields and records as they are scanned, in order. */
export interface CsvSink {
  /** One field, without its quotes: UTF-8 bytes `from`…`to` of `source`, valid during the call. `column` is 0-based. */
  field(column: number, source: Uint8Array, from: number, to: number): void;
  /**
   * End of a record. `number` counts every record from 1, blank ones too; `line` is where it starts; `stray` is the line of
   * its first quote that does not close, 0 if there is none; `lines` is how many it has, from byte `from` to byte `to`. `false` stops.
   */
  record(number: number, line: number, fields: number, stray: number, lines: number, from: number, to: number): boolean;
}

/** What was not well-formed: physical lines of quotes that never close. */
interface CsvNotes {
  readonly strayQuotes: readonly number[];
}

/**
 * Splits delimited text into records and fields (RFC 4180, leniently: LF, CRLF and CR mixed, quotes inside unquoted
 * fields literal, spaces around quotes). A quote that does not close sensibly is read as a character, so that one
 * stray inch mark does not swallow the rest of the file.
 *
 * @param bytes UTF-8 without byte order mark
 * @param delimiter byte, or -1 when there is none
 */
export function scanCsv(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  sink: CsvSink,
  { quote, escapes, fields }: Quoting = USUAL,
): CsvNotes {
  const end = bytes.length;
  const strayQuotes: number[] = [];
  let scratch = new Uint8Array(256);
  let at = start;
  let line = 1;
  let number = 1;

  /** Reads the quoted field that opens at `open`; returns where its delimiter or line end is, -1 if it does not close. */
  const quoted = (open: number, column: number): number => {
    const limit = Math.min(end, open + LONGEST_QUOTED);
    let from = open + 1;
    let held = 0;
    let lines = 0;
    /** `"O" ring`: a quote that closes nothing stood on the first line. */
    let isBare = false;
    for (let i = open + 1; i < limit; i++) {
      const byte = bytes[i] as number;
      if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) {
        if (++lines > MOST_QUOTED_LINES) return -1;
      } else if (escapes && byte === BACKSLASH && (bytes[i + 1] === quote || bytes[i + 1] === BACKSLASH)) {
        scratch = append(scratch, held, bytes, from, i);
        held += i - from;
        from = i + 1;
        i++;
      } else if (byte === quote) {
        if (bytes[i + 1] === quote) {
          scratch = append(scratch, held, bytes, from, i + 1);
          held += i + 1 - from;
          from = i + 2;
          i++;
          continue;
        }
        const after = skipSpaces(bytes, i + 1);
        if (after >= end || isEnd(bytes[after] as number, delimiter)) {
          // What closes lines below it, behind an inch mark as like as not, belongs to other records, if its own line is whole without.
          if (isBare && lines > 0 && (fields === undefined || column + fieldsFrom(bytes, open, delimiter) === fields))
            return -1;
          if (held === 0) sink.field(column, bytes, from, i);
          else {
            scratch = append(scratch, held, bytes, from, i);
            sink.field(column, scratch, 0, held + i - from);
          }
          line += lines;
          return after;
        }
        isBare ||= lines === 0;
        // On a later line, right behind a delimiter: this quote opens a field, so the first one was a stray.
        if (lines > 0 && isEnd(lastBefore(bytes, i), delimiter)) return -1;
      }
    }
    return -1;
  };

  while (at < end) {
    const recordLine = line;
    const from = at;
    let column = 0;
    let stray = 0;
    for (; ; column++) {
      const first = strayQuotes.length < MOST_STRAY ? skipSpaces(bytes, at) : end;
      let stop = -1;
      if (first < end && bytes[first] === quote) {
        stop = quoted(first, column);
        if (stop < 0) {
          strayQuotes.push(line);
          if (stray === 0) stray = line;
        }
      }
      if (stop < 0) {
        stop = at;
        let held = 0;
        let taken = at;
        while (stop < end && !isEnd(bytes[stop] as number, delimiter)) {
          // A backslash before the delimiter, a line end or another backslash: that belongs to the text.
          if (escapes && bytes[stop] === BACKSLASH && isTaken(bytes[stop + 1], delimiter)) {
            scratch = append(scratch, held, bytes, taken, stop);
            held += stop - taken;
            taken = ++stop;
            if (bytes[stop] === LF) line++;
          }
          stop++;
        }
        if (taken === at) sink.field(column, bytes, at, stop);
        else {
          scratch = append(scratch, held, bytes, taken, stop);
          sink.field(column, scratch, 0, held + stop - taken);
        }
      }
      at = stop + 1;
      if (stop >= end) break;
      const byte = bytes[stop] as number;
      if (byte === delimiter) continue;
      if (byte === CR && bytes[at] === LF) at++;
      line++;
      break;
    }
    if (!sink.record(number++, recordLine, column + 1, stray, Math.max(1, line - recordLine), from, at)) break;
  }
  return { strayQuotes };
}

/** Fields from a byte to the end of its line, quotes read as characters. */
function fieldsFrom(bytes: Uint8Array, from: number, delimiter: number): number {
  let count = 1;
  for (let i = from; i < bytes.length && bytes[i] !== LF && bytes[i] !== CR; i++) if (bytes[i] === delimiter) count++;
  return count;
}

const isTaken = (byte: number | undefined, delimiter: number): boolean =>
  byte === delimiter || byte === LF || byte === BACKSLASH;

function isEnd(byte: number, delimiter: number): boolean {
  return byte === delimiter || byte === LF || byte === CR;
}

function skipSpaces(bytes: Uint8Array, at: number): number {
  while (bytes[at] === SPACE) at++;
  return at;
}

function lastBefore(bytes: Uint8Array, at: number): number {
  let i = at - 1;
  while (bytes[i] === SPACE) i--;
  return bytes[i] ?? -1;
}

function append(
  scratch: Uint8Array,
  held: number,
  source: Uint8Array,
  from: number,
  to: number,
): Uint8Array<ArrayBuffer> {
  let room = scratch as Uint8Array<ArrayBuffer>;
  if (held + to - from > room.length) {
    room = new Uint8Array(Math.max(room.length * 2, held + to - from));
    room.set(scratch.subarray(0, held));
  }
  room.set(source.subarray(from, to), held);
  return room;
}
