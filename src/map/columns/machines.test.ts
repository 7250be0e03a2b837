import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

/** Whether the third column numbers the parts of their maker. */
function isModelOfPart(header: string, ...rows: readonly (readonly [string, string, string])[]): boolean {
  const lines = rows.map((row, at): Cell[] => [...row, 1 + (at % 3)]);
  const { columns } = mapSheet(sheetOf([['Артикул', 'Наименование', header, 'Кол.'], ...lines])).tables[0]!;
  return columns.get('mpn')?.includes(2) === true;
}

describe('a model', () => {
  it.each(['Модель', 'Model', 'Typ', '機種'])('is the machine that spare parts are for: %s', (header) => {
    expect(
      isModelOfPart(
        header,
        ['1619P06244', 'Щётка угольная', 'GBH 2-26'],
        ['1614010227', 'Якорь 230В', 'GBH 2-26'],
        ['1614220118', 'Статор 230В', 'GBH 2-26'],
        ['160702266E', 'Двигатель бесщёточный', 'GSR 18V-60C'],
        ['1130-400-1201', 'Маховик с магнитом', 'MS180'],
        ['1130-640-2004', 'Сцепление в сборе', 'MS180'],
        ['2609199359', 'Кольцо магнитное', 'GWS'],
      ),
    ).toBe(false);
  });

  it('is which one of the maker’s a thing is, where things of one model are called alike', () => {
    expect(
      isModelOfPart(
        'Model',
        ['P-101', 'Feed pump A', 'CR32-4'],
        ['P-102', 'Feed pump B', 'CR32-4'],
        ['M-201', 'X motor', '17HS4401'],
        ['M-202', 'Y motor', '17HS4401'],
        ['V-300', 'Valve', 'VFS-20'],
      ),
    ).toBe(true);
  });

  it('is that where each thing has its own', () => {
    expect(
      isModelOfPart('Model', ['A-1', 'Servo', 'MG996R'], ['A-2', 'Stepper', '17HS4401'], ['A-3', 'Screw', 'M3x8-A2']),
    ).toBe(true);
  });
});

it.each(['Modèle', 'Model', 'Модель'])('above ratings is a specification, and no number of a maker: %s', (header) => {
  const fieldOf = (...models: readonly string[]): string | undefined =>
    [...mapSheet(sheetOf([['Component', header, 'Qty'], ...models.map((model, at): Cell[] => [['Motor', 'Battery', 'Fan'][at] ?? '', model, 2])])).tables[0]!.columns] // prettier-ignore
      .find(([, list]) => list.includes(1))?.[0];
  expect(fieldOf('48V 500W', '48 V 20 Ah', '12V / 0.3A')).toBe('description');
  expect(fieldOf('MY1016', 'LP48-20', 'XH-M604')).toBe('mpn');
});
