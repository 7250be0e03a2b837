import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';

const described = (rows: readonly (readonly (string | number)[])[]): readonly number[] | undefined =>
  mapSheet(sheetOf(rows.map((row) => [...row]))).tables[0]?.columns.get('description');

describe('columns that say what a thing is, beside the one that names it', () => {
  it('are headed by what they hold one of', () => {
    expect(
      described([
        ['Joint', 'Motor', 'Spec', 'Qty'],
        ['X, Y', 'Nema 23', '1.8 Nm, 2.8 A', 2],
        ['Z', 'Nema 17', '65 Ncm, 2.1 A', 1],
        ['A', 'Nema 17', '1.3 A, 5/34 mm', 1],
        ['B', 'Nema 17', '24 Ncm, 1.2 A', 2],
      ]),
    ).toContain(1);
  });

  it('hold models by name, and no part numbers', () => {
    const of = (header: string, ...models: string[]) =>
      described([['Component', header, 'Qty'], ...models.map((model, at) => [`Unit ${String(at)}`, model, 1])]);
    const named = [
      'Ryzen 5 5600G six core processor',
      'Seagate IronWolf 4 TB hard disk',
      'Hebi Robotics X5-9 actuator',
    ];
    expect(of('Model', ...named)).toEqual([0, 1]);
    expect(of('Manufacturer / Model', ...named)).toEqual([0, 1]);
    expect(of('Manufacturer', 'Texas Instruments Inc', 'Analog Devices Inc', 'Hebi Robotics Inc')).toEqual([0]);
    expect(of('Model', 'STM32F103C8T6', 'ATMEGA328P-AU', 'LM7805CT')).toEqual([0]);
  });
});

it('whole numbers below a price are no quantities', () => {
  const { tables } = mapSheet(
    sheetOf([
      ['Subsystem', 'Cost (€)'],
      ['Drone', '12,960'],
      ['Rover', '29,800'],
      ['Server', '14,200'],
      ['Dock', '9,100'],
    ]),
  );
  expect(tables.every(({ columns }) => !columns.has('quantity'))).toBe(true);
});

it('what is said row after row is what things are filed under, where another column names them', () => {
  const rows = [
    ['項目', '品名', '仕様', '数'],
    ...Array.from({ length: 10 }, (_, at) => [
      at < 6 ? '発電機' : '翼',
      ['ネオジム磁石', '鉄板', 'ワイヤ', '治具', '型枠', '樹脂', 'マット', '木', '塗料', '軸'][at] ?? '',
      `${String(at)} mm`,
      1,
    ]),
  ];
  const columns = mapSheet(sheetOf(rows)).tables[0]?.columns;
  expect([columns?.get('category'), columns?.get('description')?.includes(0)]).toEqual([[0], false]);
});

it('numbers of one series count the lines, and designate no capacitors', () => {
  const list = (numbers: readonly string[], header: string, ...more: string[]) =>
    mapSheet(
      sheetOf([
        [header, 'Désignation', 'Quantité', ...more],
        ...numbers.map((number, at) => [number, `Pièce ${'abcdefgh'.charAt(at)}`, 1, ...more.map(() => 'C_0805')]),
      ]),
    ).tables[0]?.columns;
  expect(list(['C1', 'C2', 'C3', 'C4', 'C5'], 'Réf')?.get('findNo')).toEqual([0]);
  expect(list(['C1', 'R2', 'C3', 'U4', 'J5'], 'Réf')?.get('refDes')).toEqual([0]);
  expect(list(['C1', 'C2', 'C3', 'C4', 'C5'], 'Réf', 'Footprint')?.get('refDes')).toEqual([0]);
});
