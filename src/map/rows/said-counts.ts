import { bareCount, countsBarely, pluralCount } from '../../read/lists/bare-counts.ts';
import type { Sheet } from '../../read/sheet.ts';
import { quantityColumnOf } from './lines.ts';
import { LineKind, type Field, type LineColumns } from '../types.ts';

/** "2 x stepper", "(2x) NEMA 17": behind such a number stands a word, where a size goes on with a figure. */
const TIMES = /^\s{0,8}\(?([1-9]\d{0,3}) ?[x×✕]\)?[ \t]{1,4}(?=[\p{L}"«“(])/iu;
/** "サーボ×2", "Motor × 4", "contactors ×2 (GV200 class)": no size, for no figure stands before the sign. */
const TIMES_BEHIND = /[\p{L})）]\s?[×✕] ?([1-9]\d{0,3}) ?[個个개]?\s*(?:[(（][^()（）]{0,60}[)）]\s*)?$/u;

const NAMING: readonly Field[] = ['name', 'description', 'specification'];
/** Longer lists are masters, which count nothing. */
const MOST_LINES = 2000;

/**
 * Gives lines of a list without a quantity in a column those that their names begin or end with: all of them, where nearly every name begins
 * with a bare number ("1 Arduino Uno", "2 Motores DC"), else those with a sign for it ("2 x stepper").
 */
export function countInNames(sheet: Sheet, columns: ReadonlyMap<Field, readonly number[]>, lines: LineColumns): void {
  const naming = new Set(NAMING.flatMap((field) => columns.get(field) ?? []));
  const [column, ...others] = [...naming].sort((a, b) => a - b);
  const counted = quantityColumnOf(columns);
  if (column === undefined || lines.count > MOST_LINES) return;
  const parts: number[] = [];
  for (let line = 0; line < lines.count; line++)
    if (lines.kind[line] === LineKind.part && Number.isNaN(lines.quantity[line])) {
      // What a column says of it is not read otherwise.
      if (counted < 0 || sheet.id(lines.ordinal[line] ?? 0, counted) === 0) parts.push(line);
    }
  const texts = parts.map((line) => sheet.text(lines.ordinal[line] ?? 0, column));
  const isBare =
    counted < 0 &&
    texts.filter((text) => /^\s{0,8}\d/.test(text)).length * 10 >= texts.length * 9 &&
    countsBarely(texts);
  parts.forEach((line, at) => {
    const text = texts[at] ?? '';
    const count =
      TIMES.exec(text)?.[1] ?? TIMES_BEHIND.exec(text)?.[1] ?? (isBare ? bareCount : pluralCount)(text)?.count;
    if (count !== undefined) lines.quantity[line] = Number(count);
  });
  // "Motors | 3 × NEMA 17", "Pulleys | 3 × GT2": a column beside the names, of which most cells begin so.
  if (counted >= 0 || parts.some((line) => !Number.isNaN(lines.quantity[line]))) return;
  for (const other of others) {
    const said = parts.map((line) => TIMES.exec(sheet.text(lines.ordinal[line] ?? 0, other))?.[1]);
    const times = said.filter((count) => count !== undefined).length;
    if (times < 2 || times * 2 < said.length) continue;
    parts.forEach((line, at) => {
      if (said[at] !== undefined) lines.quantity[line] = Number(said[at]);
    });
    return;
  }
}
