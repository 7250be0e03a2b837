import { TextArena } from '../arena.ts';
import { addCounted, countedSheet } from './counted-list.ts';
import type { ReadResult } from '../types.ts';

/** "Vitamins:" */
const HEADING = /^\s{0,4}(\p{L}[^:|]{0,60}):\s*$/u;
/** "  2 Stepper motor NEMA17 x 40mm" */
const COUNTED = /^\s{0,12}(\d{1,6})[ \t]{1,8}(\S.{0,4000})$/u;
const CELL = /^\s{0,12}\d{0,6}\s{0,12}$/;
const MOST_BYTES = 1024 ** 2;
const LONGEST = 4096;
const FEWEST = 2;

/** What a row counts: `  | 1| 1|  2 Stepper motor`; `isSum`: in all as many as its cells have. */
function rowOf(line: string): { readonly count: string; readonly thing: string; readonly isSum: boolean } | null {
  const bar = line.length > LONGEST ? -1 : line.lastIndexOf('|');
  const [, count, thing] = bar < 0 ? [] : (COUNTED.exec(line.slice(bar + 1)) ?? []);
  if (count === undefined || thing === undefined) return null;
  const cells = line.slice(0, bar).split('|');
  if (!cells.every((cell) => CELL.test(cell))) return null;
  return { count, thing: thing.trim(), isSum: cells.reduce((sum, cell) => sum + Number(cell), 0) === Number(count) };
}

/** Names of assemblies that are written downwards, a letter for each line. */
const isLetters = (line: string): boolean => !/\S\S/.test(line);

/**
 * The bill that scripts of OpenSCAD print: a column for each assembly, and behind the last bar how many there are in all, and of what. One
 * sheet of quantities and things, filed under the headings; null: it is no such text.
 */
export function readMatrix(bytes: Uint8Array, encoding: string): ReadResult | null {
  if (bytes.length > MOST_BYTES || !bytes.includes(0x7c)) return null;
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  const rows = lines.map(rowOf);
  const counted = rows.filter((row) => row !== null);
  // Sums that come out are no chance.
  if (counted.length < FEWEST || counted.filter(({ isSum }) => isSum).length * 5 < counted.length * 4) return null;
  const filled = lines.filter((line) => line.trim() !== '' && !isLetters(line)).length;
  const sheet = countedSheet(new TextArena());
  const left: number[] = [];
  let heading = '';
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, title] = HEADING.exec(line) ?? [];
    const [, count, thing] = COUNTED.exec(line) ?? [];
    const row = rows[at] ?? (count === undefined || thing === undefined ? null : { count, thing: thing.trim() });
    if (row !== null) addCounted(sheet, at + 1, row, heading);
    else if (title !== undefined) heading = title;
    else left.push(at + 1);
  }
  if (sheet.rowCount * 2 < filled) return null;
  return {
    format: 'text',
    texts: sheet.texts,
    sheets: [sheet],
    details: { encoding },
    ...(left.length > 0 && {
      skipped: [
        { what: `lines ${shown(left)}`, reason: 'names of assemblies above their columns, or no row of the bill' },
      ],
    }),
  };
}

const shown = (lines: readonly number[]): string => `${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ', …' : ''}`;
