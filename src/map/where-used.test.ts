import { describe, expect, it } from 'vitest';
import { assemble } from '../bom/assemble.ts';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './sheet.fixture.ts';
import type { Field, Table } from './types.ts';
import { TITLES } from './where-used.ts';

const HEADER = ['Level', 'Item', 'Part No', 'Description', 'Qty', 'Usage', 'Plant'];
const LINES = [
  ['0', '', '7001', 'Magnet segment Sm2Co17', '1.000', 1, '0100'],
  ['1', '0010', '6001', 'Rotor, complete', '12.000', 1, '0100'],
  ['2', '0020', '5001', 'Pump CP 40-160', '1.000', 1, '0100'],
];

function tableBelow(...above: (readonly Cell[])[]): Table {
  const [table] = mapSheet(sheetOf([...above, HEADER, ...LINES])).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}
const parents = (table: Table): number[] => [...assemble([table]).parent];
const COUNTED: readonly Field[] = ['level', 'quantity', 'quantityTotal'];

describe('a where-used list', () => {
  it.each(TITLES)('is one by its title, and puts nothing below anything: %s', (title) => {
    const table = tableBelow(['Report of 2025'], [`${title}: 7001`], []);
    expect(table.dialect).toBe('where-used');
    expect(parents(table)).toEqual([-1, -1, -1]);
    expect([...table.lines.quantity]).toEqual([NaN, NaN, NaN]);
    expect(COUNTED.filter((field) => table.columns.has(field))).toEqual([]);
    expect(table.columns.get('description')).toEqual([3]);
  });

  it('is none where the words only head a column, or say nothing of the kind', () => {
    for (const above of ['Where used', 'Multilevel list', 'Used parts', '物料清单']) {
      const table = tableBelow([above], []);
      expect(table.dialect ?? null).toBeNull();
      expect(parents(table)).toEqual([-1, 0, 1]);
    }
  });

  it('numbers what stands in its lines by the column of what uses the part', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Impieghi'],
        ['Componente:', '7001', 'Magnete'],
        ['Livello', 'Codice padre', 'Descrizione padre', 'Quantità'],
        ['1', '6001', 'Supporto', '8'],
        ['2', '5001', 'Macchina', '1'],
      ]),
    ).tables;
    expect(table?.columns.get('partNumber')).toEqual([1]);
    expect(table?.columns.get('description')).toEqual([2]);
    expect(table && parents(table)).toEqual([-1, -1]);
  });
});
