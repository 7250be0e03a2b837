import { ReadError } from '../../errors.ts';
import { TextArena, TextKind } from '../arena.ts';
import { limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

const decoder = new TextDecoder();
/** What stands on the second line of a number that has no value. */
const FAILED: ReadonlyMap<string, string> = new Map([
  ['NA', '#N/A'],
  ['ERROR', '#ERROR!'],
]);

/**
 * DIF, the Data Interchange Format of old spreadsheets: one sheet as pairs of lines (`1,0` and `"Magnet"`, `0,4` and `V`),
 * a row behind each `BOT`.
 *
 * @param utf8 the file, decoded
 * @throws ReadError `dif-malformed` with the line, `limit-…`
 */
export function readDif(utf8: Uint8Array, { limits }: ReadOptions): ReadResult {
  const lines = decoder.decode(utf8).split(/\r\n|\r|\n/);
  const texts = new TextArena();
  const sheet = new Sheet(null, texts);
  let at = 0;
  while (at < lines.length && lines[at]?.trim() !== 'DATA') at += 3;
  if (at >= lines.length) throw malformed('has no data behind its head', 0);
  at += 3;
  let row = 0;
  let column = 0;
  let ordinal = -1;
  let cells = 0;
  for (; at + 1 < lines.length; at += 2) {
    const [, type, number = ''] = /^\s{0,8}(-?\d)\s{0,8},(.{0,400})$/.exec(lines[at] ?? '') ?? [];
    const second = (lines[at + 1] ?? '').trim();
    if (type === '-1') {
      if (second === 'EOD') return { format: 'dif', texts, sheets: [sheet], details: {} };
      if (second !== 'BOT') throw malformed(`has "${second.slice(0, 20)}" where a row begins or the data end`, at + 1);
      if (++row > limits.rows) throw limitError('rows', limits, 'The file');
      column = 0;
      ordinal = -1;
      continue;
    }
    if ((type !== '0' && type !== '1') || row === 0) throw malformed('has a line that is no value', at);
    if (column >= limits.columns) throw limitError('columns', limits, 'The file');
    const id = type === '1' ? texts.intern(unquoted(second)) : numberOf(texts, number.trim(), second);
    if (id !== 0) {
      if (++cells > limits.cells) throw limitError('cells', limits, 'The file');
      if (ordinal < 0) ordinal = sheet.addRow(row);
      sheet.set(ordinal, column, id);
    }
    column++;
  }
  throw malformed('does not end with "EOD": it is cut off', lines.length - 1);
}

const unquoted = (text: string): string => text.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"');

function numberOf(texts: TextArena, number: string, state: string): number {
  const failed = FAILED.get(state);
  if (failed !== undefined) return texts.intern(failed, TextKind.error);
  if (state === 'TRUE' || state === 'FALSE') return texts.intern(state, TextKind.boolean);
  return texts.intern(number, TextKind.number);
}

function malformed(problem: string, line: number): ReadError {
  return new ReadError(
    'dif-malformed',
    `The DIF file ${problem} (line ${String(line + 1)}).`,
    'Export the list again, as .xlsx or .csv.',
    { line: line + 1 },
  );
}
