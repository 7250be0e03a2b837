import { expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../test/support/growth.ts';
import { bomOf } from '../bom/bom.fixture.ts';
import { fieldText } from '../bom/access.ts';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './sheet.fixture.ts';

/** A list with so many columns that name things, each the same on every line. */
const wide = (columns: number): readonly Cell[][] => [
  ['Part Number', 'Qty', ...Array.from({ length: columns }, (_, at) => (at % 2 === 0 ? 'Description' : 'Name'))],
  ...Array.from({ length: 12 }, (_, row): Cell[] => [
    `P-${String(1000 + row)}`,
    1,
    ...Array.from({ length: columns }, (_, at) => `bracket of group ${String(at)}`),
  ]),
];

it('twice the columns are about twice the work', { timeout: 60_000 }, () => {
  const mapped = (columns: number): (() => void) => {
    const rows = wide(columns);
    return () => {
      expect(mapSheet(sheetOf(rows)).tables[0]?.columns.get('description')).toHaveLength(columns);
    };
  };
  mapped(2000)();
  expect(growsFaster(mapped(4000), mapped(4000 / TIMES))).toBe(false);
});

it('a line says what each of its columns says, however many there are', () => {
  const line = (texts: readonly string[]): string => {
    const rows = [
      ['Part Number', 'Qty', ...texts.map(() => 'Description')],
      ['P-1000', 1, ...texts],
      ['P-1001', 2, ...texts.map((_, at) => `Cover plate ${String(at)}`)],
      ['P-1002', 3, ...texts.map((_, at) => `Other plate ${String(at)}`)],
    ];
    return fieldText(bomOf(rows), 0, 'description');
  };
  expect(line(['Steel plate 3 mm', 'Steel plate', 'Steel plate 3 mm', 'zinc coated'])).toBe(
    'Steel plate 3 mm · zinc coated',
  );
  const many = Array.from({ length: 300 }, (_, at) => `Steel plate ${String(at)}`);
  expect(line(many).split(' · ').sort()).toEqual([...many].sort());
});
