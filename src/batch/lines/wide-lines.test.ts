import { expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { assemble } from '../../bom/assemble.ts';
import { knowledge } from '../../knowledge/index.ts';
import { mapSheet } from '../../map/map-sheet.ts';
import { createDecomposer } from '../../materials/decompose.ts';
import { TextArena } from '../../read/arena.ts';
import { Sheet } from '../../read/sheet.ts';
import { decomposeParts } from './decompose-parts.ts';
import { createLineScreen } from './line-screen.ts';
import { LONGEST_KEY, ShortKeys } from './short-keys.ts';

const decomposer = createDecomposer(knowledge());

/** A list with so many columns that describe its parts, of which each line fills some. */
function tablesOf(columns: number, lines: number, fills: (line: number, column: number) => boolean) {
  const texts = new TextArena();
  const sheet = new Sheet('BOM', texts);
  const row = (number: number, cells: readonly string[]): void => {
    const ordinal = sheet.addRow(number);
    cells.forEach((text, column) => sheet.set(ordinal, column, texts.intern(text, 0)));
  };
  const all = Array.from({ length: columns }, (_, at) => at);
  row(1, ['Part number', 'Qty', ...all.map(() => 'Description')]);
  for (let line = 0; line < lines; line++)
    row(line + 2, [
      `P-${String(1000 + line)}`,
      '1',
      ...all.map((at) => (fills(line, at) ? `NdFeB magnet ${String(line)}` : '')),
    ]);
  return mapSheet(sheet).tables;
}

it('the key of a line does not grow with the columns that it leaves empty', () => {
  const lengthOf = (columns: number): number =>
    Math.max(
      ...tablesOf(columns, 3, (line, column) => line === column).map(
        (table) => createLineScreen(table, decomposer).keyOf(0)?.length ?? 0,
      ),
    );
  expect(lengthOf(20)).toBeGreaterThan(0);
  expect(lengthOf(4000)).toBeLessThan(lengthOf(20) + 20);
});

it('twice the lines of a wide list, each with a column of its own, are about twice the work', { timeout: 90_000 }, () => {
  const decomposed = (lines: number): (() => unknown) => {
    const bom = assemble(tablesOf(2000, lines, (line, column) => line === column)); // as records come to, each with a key of its own
    return () => decomposeParts(bom, decomposer);
  };
  decomposed(400)();
  expect(growsFaster(decomposed(800), decomposed(800 / TIMES))).toBe(false);
}); // prettier-ignore

it('long keys are told apart by short ones, which are equal for equal keys alone', () => {
  const keys = new ShortKeys();
  const long = (end: string): string => `${'1:2345,'.repeat(LONGEST_KEY)}${end}`;
  expect(keys.of('1:2,3:4')).toBe('1:2,3:4');
  const [one, two] = [keys.of(long('8')), keys.of(long('9'))];
  expect(one).not.toBe(two);
  expect(keys.of(long('8'))).toBe(one);
  expect(one.length).toBeLessThan(100);
  keys.forget();
  expect([one, two]).not.toContain(keys.of(long('7')));
});
