import { TextArena, TextKind } from '../arena.ts';
import { limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { leftOut } from './left-out.ts';

const MOST_BYTES = 8 * 1024 ** 2;
const LONGEST = 1000;
const MOST_KEYS = 40;
const FEWEST_CARDS = 2;
/** Words of headers among the keys of most cards; more where no dots lead to the values. */
const FEWEST_WORDS = { led: 2, plain: 3 } as const;
/** Share of the lines of cards that are fields of them. */
const LEAST_FIELDS = { led: 0.7, plain: 0.95 } as const;

/** `Description  . . : `, `Bezeichnung ........ `, `名称……：`: a key, and dots that lead to its value. */
const LED =
  /(?:^|\s{2})\s{0,40}(\p{L}[^:：=.…·\n]{0,40}?(?:\.(?=\s?\p{L})[^:：=.…·\n]{1,20}?)?)\s{0,20}(?:[.·]\s?[.·][.·\s]{0,120}|…[…\s]{0,60})(?:[:：=]|(?<=[.·…\s]))(?=\s|$|[^\s.·…:])/gu;
/** `Description: `, `Bezeichnung = `, and nothing else before it. */
const PLAIN = /^\s{0,40}(\p{L}[^:：=\n]{0,40}?)\s{0,30}(?:：|[:=](?=\s|$|\P{ASCII}))/gu;
const RULE = /^[\s\-_=+|*.#]{3,}$/;
const GOES_ON = /^\s{8}/;

interface Field {
  readonly key: string;
  readonly value: string;
}

/** Fields of a line; none: it has no key. */
function fieldsOf(line: string, pattern: RegExp): readonly Field[] {
  if (line.length > LONGEST) return [];
  const keys = [...line.matchAll(pattern)];
  return keys.map((match, at) => ({
    key: (match[1] ?? '').trim(),
    value: line.slice(match.index + match[0].length, keys[at + 1]?.index).trim(),
  }));
}

/**
 * Cards, one for each part, with a key and a value on each line (`Description . . : Servo motor`), as enterprise systems print their
 * items: a row for each card, and a column for each key; null: the text is none of these.
 *
 * @throws ReadError `limit-…`
 */
export function readCards(bytes: Uint8Array, encoding: string, options: ReadOptions): ReadResult | null {
  if (bytes.length > MOST_BYTES) return null;
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r|\f/);
  return cardsOf(lines, 'led', encoding, options) ?? cardsOf(lines, 'plain', encoding, options);
}

function cardsOf(
  lines: readonly string[],
  kind: 'led' | 'plain',
  encoding: string,
  options: ReadOptions,
): ReadResult | null {
  const pattern = kind === 'led' ? LED : PLAIN;
  const read = lines.map((line) => (RULE.test(line) ? [] : fieldsOf(line, pattern)));
  const [opening, from] = openingOf(read, options);
  if (opening === null) return null;
  const columns = new Map<string, number>();
  const counts = countsOf(read.slice(from).flat());
  for (const key of counts.keys()) columns.set(key, columns.size);
  // What most cards have.
  const shared = [...counts].flatMap(([key, count]) =>
    count > 1 && count * 2 >= (counts.get(opening) ?? 0) ? [key] : [],
  );
  if (columns.size > MOST_KEYS || options.scoreSample([shared]) < FEWEST_WORDS[kind]) return null;
  // Numbers of pages, in a table of contents.
  if (read.every((own) => own.every(({ value }) => /^\d{0,4}$/.test(value)))) return null;
  const filled = lines.flatMap((line, at) => (at < from || line.trim() === '' || RULE.test(line) ? [] : [at]));
  const fields = filled.filter((at) => (read[at] ?? []).length > 0 || GOES_ON.test(lines[at] ?? ''));
  if (fields.length < filled.length * LEAST_FIELDS[kind]) return null;
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');

  const texts = new TextArena();
  const sheet = new Sheet(null, texts);
  sheet.columnNames = [...columns.keys()];
  const left: number[] = [];
  let ordinal = -1;
  let column = -1;
  for (const [at, line] of lines.entries()) {
    const own = read[at] ?? [];
    if (own.length === 0) {
      if (line.trim() === '' || RULE.test(line)) column = -1;
      else if (at > from && column >= 0 && GOES_ON.test(line))
        sheet.set(
          ordinal,
          column,
          texts.intern(`${sheet.text(ordinal, column)} ${line.trim()}`.trim(), TextKind.string),
        );
      else left.push(at + 1);
      continue;
    }
    if (at < from) left.push(at + 1);
    for (const { key, value } of at < from ? [] : own) {
      if (key === opening || ordinal < 0) {
        ordinal = sheet.addRow(at + 1);
        sheet.setLine(ordinal, at + 1);
      }
      column = columns.get(key) as number;
      const before = sheet.text(ordinal, column);
      sheet.set(ordinal, column, texts.intern(before === '' ? value : `${before} ${value}`, TextKind.string));
    }
  }
  if (sheet.rowCount < FEWEST_CARDS) return null;
  return { format: 'text', texts, sheets: [sheet], details: { encoding }, ...leftOut([left, 'no field of a card']) };
}

function countsOf(fields: readonly Field[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The key that each card begins with, and the line of the first: the first key that is a word of headers and stands there again. */
function openingOf(
  read: readonly (readonly Field[])[],
  { scoreSample }: ReadOptions,
): readonly [string | null, number] {
  const counts = countsOf(read.flatMap((fields) => fields.slice(0, 1)));
  for (const [at, [field]] of read.entries()) {
    if (field === undefined || (counts.get(field.key) ?? 0) < FEWEST_CARDS) continue;
    return scoreSample([[field.key]]) >= 1 ? [field.key, at] : [null, 0];
  }
  return [null, 0];
}
