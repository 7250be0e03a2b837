import { ConfigError } from '../../errors.ts';

/** A record of a CSV text, with its place in it, so that it can be edited where it stands. */
export interface CsvRecord {
  /** Physical line on which the record starts, 1-based. */
  readonly line: number;
  readonly fields: readonly string[];
  /** The same fields as they are written, quotes included. */
  readonly raw: readonly string[];
  /** Offsets of the record in the text, a byte order mark counted, its line end not. */
  readonly start: number;
  readonly end: number;
}

/** A register is kept by hand; one of this size is not a register. */
const MOST_CHARACTERS = 32 * 1024 ** 2;

/** Comma, semicolon or tab: whichever stands most often in the first line outside quotes (Excel's choice is the locale's). */
export function delimiterOf(text: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Fields alone, for tables without a meaning of their own. */
export function parseRecords(text: string, name = 'the table'): (readonly string[])[] {
  return parseCsv(text, name).map(({ fields }) => fields);
}

/** RFC 4180 records of a small text with their lines. Blank records are left out. `name` is for the error's sentence. */
export function parseCsv(text: string, name: string): CsvRecord[] {
  if (text.length > MOST_CHARACTERS) {
    throw new ConfigError(
      'register-too-large',
      `${name} holds more than 32 MiB.`,
      'Split it: a register applies to its folder and below.',
    );
  }
  const marked = text.startsWith('\uFEFF') ? 1 : 0;
  const source = text.slice(marked);
  const delimiter = delimiterOf(source);
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let raw: string[] = [];
  let line = 1;
  let start = 1;
  let at = 0;
  let from = 0;
  const finish = (end: number): void => {
    if (fields.some((field) => field.trim() !== ''))
      records.push({ line: start, fields, raw, start: from + marked, end: end + marked });
    fields = [];
    raw = [];
  };
  while (at < source.length) {
    let field = '';
    const opens = at;
    if (source[at] === '"') {
      const opened = line;
      at++;
      for (;;) {
        const close = source.indexOf('"', at);
        if (close === -1) {
          throw new ConfigError(
            'register-quote',
            `${name}:${String(opened)}: a quoted field is not closed.`,
            'Close it with "; a quote inside a field is written twice.',
          );
        }
        field += source.slice(at, close);
        at = close + 1;
        if (source[at] !== '"') break;
        field += '"';
        at++;
      }
      line += field.split('\n').length - 1;
    }
    let end = at;
    while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end++;
    fields.push(field + source.slice(at, end));
    raw.push(source.slice(opens, end));
    at = end;
    if (source[at] === delimiter) {
      at++;
      if (at === source.length) {
        fields.push('');
        raw.push('');
      }
      continue;
    }
    if (source[at] === '\r') at++;
    if (source[at] === '\n') at++;
    finish(end);
    line++;
    start = line;
    from = at;
  }
  finish(source.length);
  return records;
}
