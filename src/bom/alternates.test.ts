import { describe, expect, it } from 'vitest';
import type { Cell } from '../map/sheet.fixture.ts';
import { growsFaster, TIMES } from '../../test/support/growth.ts';
import { alternatesOf } from './alternates.ts';
import type { Bom } from './types.ts';
import { bomOf } from './bom.fixture.ts';

const groups = (...rows: readonly (readonly Cell[])[]): number[] => Array.from(alternatesOf(bomOf(rows)));
const HEADER = ['Part Number', 'Description', 'Qty'];

describe('alternatives for one position', () => {
  it('share a group in a column of groups, within one assembly', () => {
    const header = ['Level', ...HEADER, 'AltItemGroup'];
    const found = groups(
      header,
      [0, 'TOP-1', 'Pump', 1, null],
      [1, 'MOT-1', 'Motor A', 1, 'A1'],
      [1, 'MOT-2', 'Motor B', 1, 'A1'],
      [1, 'SCR-1', 'Screw', 4, null],
      [1, 'SUB-1', 'Fan unit', 1, null],
      [2, 'MOT-3', 'Motor C', 1, 'A1'],
    );
    expect(found).toEqual([-1, 1, 1, -1, -1, -1]);
  });

  it('name the part that they stand in for', () => {
    expect(
      groups(
        [...HEADER, 'Alternative'],
        ['MOT-1', 'Motor A', 1, null],
        ['SCR-1', 'Screw', 4, null],
        ['MOT-2', 'Motor B', 1, 'MOT-1'],
      ),
    ).toEqual([0, -1, 0]);
  });

  it('stand in another list, under the number that they stand in for', () => {
    const bill = [[...HEADER], ['MAG-1', 'Magnet A', 24], ['SCR-1', 'Screw', 4]]; // prettier-ignore
    const header = ['Component', 'Substitute', 'Description', 'Qty'];
    const others = [header, ['MAG-1', 'MAG-5', 'Magnet B', 24], ['NUT-1', 'NUT-2', 'Nut', 1], ['NUT-1', 'NUT-3', 'Nut', 1]]; // prettier-ignore
    // Those of a part that no list has are told of as a group.
    expect(Array.from(alternatesOf(bomOf(bill, others)))).toEqual([0, -1, 0, 3, 3]);
  });

  it('have a name and a number beside that of the line that they stand in for', () => {
    const header = [...HEADER, 'Alternate part', 'Alternate description'];
    expect(groups(header, ['MAG-1', 'Magnet A', 4, 'MAG-5', 'Magnet B'], ['SCR-1', 'Screw', 4, null, null])).toEqual([
      0, -1, 0,
    ]);
  });

  it('are named so in a column of kinds', () => {
    for (const kind of ['Type', 'Primary/Alternate'])
      expect(
        groups(
          ['Item', ...HEADER, kind],
          [10, 'MOT-1', 'Motor A', 1, 'Primary'],
          [10, 'MOT-2', 'Motor B', 1, 'Alternate'],
          [20, 'SCR-1', 'Screw', 4, 'Primary'],
        ),
      ).toEqual([0, 0, -1]);
  });

  it('name in a remark the part, or the place, that they stand in for', () => {
    for (const remark of ['alternate for MOT-1', 'Alternative to item 10', 'Alternativteil zu MOT-1', '替代MOT-1'])
      expect(
        groups(
          ['Item', ...HEADER, 'Remarks'],
          [10, 'MOT-1', 'Motor A', 1, null],
          [20, 'SCR-1', 'Screw', 4, 'alternative supplier allowed'],
          [30, 'MOT-2', 'Motor B', 1, remark],
        ),
      ).toEqual([0, -1, 0]);
  });

  it('stand on both sides of a row that says "or"', () => {
    for (const word of ['or', 'oder', '或', 'ALT'])
      expect(
        groups(HEADER, ['MOT-1', 'Motor A', 1], [null, word, null], ['MOT-2', 'Motor B', 1], ['SCR-1', 'Screw', 4]),
      ).toEqual([0, -1, 0, -1]);
  });

  it('say ALT instead of a position', () => {
    expect(
      groups(
        ['Pos', ...HEADER],
        ['10', 'MOT-1', 'Motor A', 1],
        ['ALT', 'MOT-2', 'Motor B', 1],
        ['20', 'SCR-1', 'Screw', 4],
      ),
    ).toEqual([0, 0, -1]);
  });

  it('repeat the position without a quantity', () => {
    const header = ['Line Item', 'Description', 'Qty', 'Mfr', 'MPN'];
    expect(
      groups(
        header,
        [1, 'Fan', 2, 'Sunon', 'MF-40'],
        [1, 'Fan', null, 'Delta', 'AFB-40'],
        [2, 'Screw', 4, 'X', 'S-400'],
      ),
    ).toEqual([0, 0, -1]);
  });

  it('repeat the whole line, quantity and all, with another maker', () => {
    const makers = ['Mfr', 'MPN'];
    const fan = ['100-200', 'Fan', 2];
    const screw = ['100-300', 'Screw', 4, 'X', 'S-400'];
    const sunon = ['Sunon', 'MF-40'];
    const delta = ['Delta', 'AFB-40'];
    // By position, by description and position, by the number alone.
    expect(
      groups(['Find No', ...HEADER, ...makers], [10, ...fan, ...sunon], [10, ...fan, ...delta], [20, ...screw]),
    ).toEqual([0, 0, -1]);
    expect(
      groups(
        ['Line Item', 'Description', 'Qty', ...makers],
        [1, 'Fan', 2, ...sunon],
        [1, 'Fan', 2, ...delta],
        [2, 'Screw', 4, 'X', 'S-400'],
      ),
    ).toEqual([0, 0, -1]);
    expect(groups([...HEADER, ...makers], [...fan, ...sunon], [...fan, ...delta], screw)).toEqual([0, 0, -1]);
  });

  it('are not two positions, quantities, sets of designators or things, nor one maker twice', () => {
    const header = ['Find No', ...HEADER, 'Mfr', 'MPN', 'Reference'];
    const none = [-1, -1];
    const sunon = ['Sunon', 'MF-40'];
    const delta = ['Delta', 'AFB-40'];
    expect(
      groups(header, [10, '100-200', 'Fan', 2, ...sunon, 'M1,M2'], [20, '100-200', 'Fan', 2, ...delta, 'M1,M2']),
    ).toEqual(none);
    expect(
      groups(header, [10, '100-200', 'Fan', 2, ...sunon, 'M1,M2'], [10, '100-200', 'Fan', 3, ...delta, 'M1,M2']),
    ).toEqual(none);
    expect(
      groups(header, [10, '100-200', 'Fan', 2, ...sunon, 'M1,M2'], [10, '100-200', 'Fan', 2, ...delta, 'M3,M4']),
    ).toEqual(none);
    expect(
      groups(header, [10, '100-200', 'Fan', 2, ...sunon, 'M1,M2'], [10, '100-201', 'Fan', 2, ...delta, 'M1,M2']),
    ).toEqual(none);
    expect(
      groups(header, [10, '100-200', 'Fan', 2, ...sunon, 'M1,M2'], [10, '100-200', 'Fan', 2, ...sunon, 'M1,M2']),
    ).toEqual(none);
  });

  it('are ticked as such beside what they are like', () => {
    const motors = (header: string, tick: string, count = 1, name = 'Motor B'): number[] =>
      groups(
        [...HEADER, header],
        ['MOT-1', 'Motor A', 1, null],
        ['MOT-2', name, count, tick],
        ['SCR-1', 'Screw', 4, 'No'],
      );
    for (const header of ['Alternate', 'Alternative?', 'Substitute', '代替品', 'Alternativteil'])
      for (const tick of ['Yes', 'X', 'ja']) expect(motors(header, tick)).toEqual([0, 0, -1]);
    // As many, a word in common, and no column that says what may be replaced, or how gladly.
    expect(motors('Alternate', 'Yes', 2)).toEqual([-1, -1, -1]);
    expect(motors('Alternate', 'Yes', 1, 'Fan')).toEqual([-1, -1, -1]);
    expect(motors('Alternate', 'No')).toEqual([-1, -1, -1]);
    for (const header of ['可替代', 'Interchangeable', 'Ersatzteil', 'Alt Priority', 'Alternate for'])
      expect(motors(header, 'Yes')).toEqual([-1, -1, -1]);
  });

  it('are not what priorities or a "no" in the column are', () => {
    expect(
      groups(
        [...HEADER, 'Alternative'],
        ['MOT-1', 'Motor A', 1, 'no'],
        ['MOT-2', 'Motor B', 1, 'no'],
        ['MOT-3', 'Motor C', 1, '-'],
      ),
    ).toEqual([-1, -1, -1]);
  });
});

it('substitutes of long lists are found in time that grows as the list does', () => {
  const lists = (count: number): Bom => {
    const numbers = Array.from({ length: count }, (_, at) => `P-${String(at)}`);
    const bill = [[...HEADER], ...numbers.map((number) => [number, 'Screw', 2])];
    const others = [['Component', 'Substitute', 'Description', 'Qty'], ...numbers.map((number, at) => [number, `Q-${String(at)}`, 'Screw', 2])]; // prettier-ignore
    return bomOf(bill, others);
  };
  const [long, short] = [lists(8000), lists(8000 / TIMES)];
  // What was found is kept by bill: each run is of a bill of its own.
  const found = (bom: Bom): Int32Array => alternatesOf({ ...bom });
  expect(found(short).filter((leader) => leader >= 0)).toHaveLength(2000);
  expect(
    growsFaster(
      () => found(long),
      () => found(short),
    ),
  ).toBe(false);
});
