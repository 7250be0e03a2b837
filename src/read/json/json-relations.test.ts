import { describe, expect, it } from 'vitest';
import { isReadOtherwise, withRelations } from './json-relations.ts';

describe('records that mean others by their id and what they are called', () => {
  it('are read by code and name, and those above by their code alone', () => {
    expect(
      withRelations({
        bom_id: [10, 'A-1: Unit'],
        parent_product_tmpl_id: [1, '[A-1] Unit'],
        product_id: [2, '[B-1] Bench [long]'],
        product_uom_id: [1, 'Units'],
        x_alloy_id: [4, 'NdFeB'],
        x_finish: [7, 'Nickel'],
        x_mpn: false,
      }),
    ).toEqual({
      bom_id: 'A-1',
      parent_product_tmpl_id: 'A-1',
      product_id: { part_number: 'B-1', name: 'Bench [long]' },
      product_uom_id: 'Units',
      x_alloy_id: 'NdFeB',
      x_finish: 'Nickel',
    });
    expect(withRelations({ bom_id: [10, 'V2: [A-1] Unit'] })).toEqual({ bom_id: 'A-1' });
    expect(withRelations({ bom_id: [10, 'Unit'] })).toEqual({ bom_id: 'Unit' });
    expect(isReadOtherwise({ product_id: [2, '[B-1] Bench'] }, 'product_id')).toBe(true);
  });

  it.each([
    { size: [2, 'mm'], x_size: [2, 'mm'], spare: false },
    { product_id: ['2', '[B-1] Bench'], spare: false },
    { product_id: [2, '[B-1] Bench', 3] },
    { refs_id: [1, 2] },
  ])('and other lists are none: %j', (record) => {
    expect(withRelations(record)).toBe(record);
    expect(Object.keys(record).some((key) => isReadOtherwise(record, key))).toBe(false);
  });
});

describe('lines that name their assembly and the part under one key', () => {
  it('are of the part, below the number of the assembly', () => {
    const record = {
      part: 1,
      sub_part: 2,
      quantity: 4,
      part_detail: { pk: 1, IPN: 'A-1', name: 'Servo motor, rebuilt' },
      sub_part_detail: { pk: 2, IPN: 'S-1', name: 'Screw M3', full_name: 'S-1 | Screw M3' },
    };
    expect(withRelations(record)).toEqual({
      parent: 'A-1',
      sub_part: 2,
      quantity: 4,
      sub_part_detail: { pk: 2, IPN: 'S-1', name: 'Screw M3' },
    });
    expect(Object.keys(record).filter((key) => isReadOtherwise(record, key))).toEqual([
      'part',
      'part_detail',
      'sub_part_detail',
    ]);
    expect(
      withRelations({ item: { number: '', name: 'Unit' }, child_item: { number: 'S-1', name: 'Screw' }, qty: 2 }),
    ).toEqual({ parent: 'Unit', child_item: { number: 'S-1', name: 'Screw' }, qty: 2 });
  });

  it.each([
    { item: 1, sub_item: 'a', part_number: 'S-1' },
    { sub_part_detail: { name: 'Screw' }, sub_part: 2 },
    { part: 1, part_detail: { IPN: 'S-1', name: 'Screw' } },
  ])('and no others: %j', (record) => {
    expect(withRelations(record)).toBe(record);
  });
});
