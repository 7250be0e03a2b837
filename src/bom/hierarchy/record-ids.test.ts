import { describe, expect, it } from 'vitest';
import type { Cell } from '../../map/sheet.fixture.ts';
import { bomOf, links, partOf } from '../bom.fixture.ts';
import { usesOf } from '../uses.ts';

const ROWS: readonly Cell[][] = [
  ['bom_motor', 'prod_1001', 'BLDC motor 48V', 1, null],
  ['line_1', 'prod_1002', 'Shaft', 1, 'bom_motor'],
  ['line_2', 'prod_1003', 'Magnet N42SH', 8, 'bom_motor'],
  ['bom_machine', 'prod_1004', 'Machine', 1, null],
  ['line_3', 'prod_1001', 'BLDC motor 48V', 2, 'bom_machine'],
];
const LINKED = ['prod_1001', 'prod_1002 < prod_1001', 'prod_1003 < prod_1001', 'prod_1004', 'prod_1001 < prod_1004']; // prettier-ignore

describe('records that name the record of what they are part of', () => {
  it.each([
    ['id', 'product_id/id', 'bom_id/id'],
    ['.id', 'product_id/.id', 'bom_id/.id'],
    ['id', 'default_code', 'parent_id/id'],
    ['External ID', 'Part Number', 'Parent/External ID'],
  ])('by its external id, which is no part number: %s, %s, %s', (id, product, parent) => {
    const bom = bomOf([[id, product, 'name', 'product_qty', parent], ...ROWS]);
    expect(links(bom)).toEqual(LINKED);
    expect(bom.issues).toEqual([]);
    // In the motor by itself, and in that of the machine.
    expect(usesOf(bom, partOf(bom, 'pn:prod_1003'))).toBe(2);
  });

  it('and not where the numbers of parts are meant', () => {
    const byNumber = ROWS.map(([id, product, name, qty, parent]): Cell[] => [
      id ?? null,
      product ?? null,
      name ?? null,
      qty ?? null,
      parent === null ? null : parent === 'bom_motor' ? 'prod_1001' : 'prod_1004',
    ]);
    expect(links(bomOf([['id', 'product_id/id', 'name', 'product_qty', 'parent_id/id'], ...byNumber]))).toEqual(LINKED);
  });
});
