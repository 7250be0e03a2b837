import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../bom/assemble.ts';
import { mapSheet } from '../map/map-sheet.ts';
import { sheetOf } from '../map/sheet.fixture.ts';
import { hashOf } from './keys.ts';
import { keysOf, numbersOf } from './masters.ts';

const cell = fc.constantFrom(
  '',
  ' ',
  'ACME',
  'acme ',
  'Böhm',
  'A-1001',
  'a-1001',
  '12345',
  '[200-00420] Magnet',
  'x',
  'ЕК-77001',
);

describe('what a bill wants of masters', () => {
  it('are the hashes of the keys of its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
        const head = ['Item', 'Part Number', 'Description', 'Manufacturer', 'MPN', 'Qty'];
        const sheet = sheetOf([
          head,
          ...rows.map(([own, maker, mpn], at) => [String(at + 1), own, 'Bolt', maker, mpn, '2']),
        ]);
        const { tables } = mapSheet(sheet);
        const bom = assemble(tables);
        for (const masterJoins of [[], [{ id: 0, key: null, joins: 'MPN' }]]) {
          const keys = tables.flatMap((table) =>
            [...table.lines.kind].flatMap((kind, line) => (kind === 0 ? keysOf(table, line, masterJoins) : [])),
          );
          const { wanted } = numbersOf({ path: 'a.xlsx', format: 'xlsx', tables, bom, masterJoins });
          expect([...wanted]).toEqual([...new Set(keys.map((key) => hashOf(key)))].sort((a, b) => a - b));
        }
      }),
    );
  });
});
