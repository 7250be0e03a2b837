import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { LineKind } from '../types.ts';

/** Parts of all tables of a sheet: what each is called, and how many of it. */
function partsOf(...rows: readonly (readonly Cell[])[]): [string, number][] {
  return mapSheet(sheetOf(rows)).tables.flatMap(({ sheet, columns, lines }) =>
    Array.from({ length: lines.count }, (_, line) => line)
      .filter((line) => lines.kind[line] === LineKind.part)
      .map((line): [string, number] => [
        sheet.text(lines.ordinal[line] as number, columns.get('description')?.[0] ?? -1),
        lines.quantity[line] as number,
      ]),
  );
}

const FIRST: (readonly Cell[])[] = [
  ['Part', 'Qty', 'Notes'],
  ['Arduino Uno', 2, 'clone'],
  ['Breadboard', 1],
];
const ABOVE: [string, number][] = [
  ['Arduino Uno', 2],
  ['Breadboard', 1],
];
const BELOW: (readonly Cell[])[] = [
  [4, 'Servo MG996R'],
  [7, 'Frame bracket'],
];
const BOTH = [...ABOVE, ['Servo MG996R', 4], ['Frame bracket', 7]];

describe('a list below another, with a header of two words', () => {
  it.each([
    ['Qty', 'Part'],
    ['Amount', 'Item'],
    ['Menge', 'Bezeichnung'],
    ['Cantidad', 'Pieza'],
    ['Qté', 'Désignation'],
    ['Q.tà', 'Componente'],
    ['Aantal', 'Onderdeel'],
    ['Ilość', 'Nazwa'],
    ['Adet', 'Parça'],
    ['Кол-во', 'Наименование'],
    ['数量', '名称'],
    ['個数', '部品名'],
    ['수량', '부품명'],
    ['Qt.', 'Description'],
  ])('has columns of its own: %s, %s', (count, name) => {
    expect(partsOf(...FIRST, [], [count, name], ...BELOW)).toEqual(BOTH);
    expect(partsOf(...FIRST, [count, name], ...BELOW)).toEqual(BOTH);
    expect(partsOf(...FIRST, ['Drives'], [count, name], ...BELOW)).toEqual(BOTH);
    expect(partsOf(...FIRST, ['Total', 3], [], [count, name], ...BELOW)).toEqual(BOTH);
  });

  it('may call its things by what they are', () => {
    expect(partsOf(...FIRST, [], ['Qty', 'Motors'], ...BELOW)).toEqual(BOTH);
    expect(partsOf(...FIRST, [], ['Stk.', 'Mechanik'], ...BELOW)).toEqual(BOTH);
    expect(partsOf(...FIRST, [], ['数量', '电机'], [4, 'MG996R'], [7, 'SG90'])).toEqual([...ABOVE, ['MG996R', 4], ['SG90', 7]]); // prettier-ignore
  });

  it('may say no quantities', () => {
    const things = [...ABOVE, ['Gear motor', NaN], ['Power supply', NaN]];
    const rows: (readonly Cell[])[] = [
      ['Conrad', 'Gear motor'],
      ['Amazon', 'Power supply'],
    ];
    expect(partsOf(...FIRST, [], ['Supplier', 'Part'], ...rows)).toEqual(things);
    expect(partsOf(...FIRST, [], ['Lieferant', 'Bauteil'], ...rows)).toEqual(things);
  });

  it('may have the columns of the one above, whose header comes again', () => {
    expect(partsOf(...FIRST, [], ['Part', 'Qty'], ['Servo', 4])).toEqual([...ABOVE, ['Servo', 4]]);
    expect(partsOf(...FIRST, ['Part', 'Qty'], ['Servo', 4])).toEqual([...ABOVE, ['Servo', 4]]);
  });

  it('is read as lines of the one above where it names nothing', () => {
    expect(partsOf(...FIRST, [], ['Qty', 'Where'], [4, 'Amazon'], [7, 'Conrad'])).toHaveLength(5);
  });
});

describe('a row of words that heads no other list', () => {
  it('is a line of which the quantity is unknown', () => {
    const names = partsOf(
      ...FIRST,
      ['Hardware', 'Req'],
      ['Fastener', '', 'St'],
      ['Servo', 4],
      [],
      ['Electronics', '', 'Source'],
      ['Link', 2],
    ).map(([name]) => name);
    expect(names).toEqual(['Arduino Uno', 'Breadboard', 'Hardware', 'Fastener', 'Servo', 'Electronics', 'Link']);
  });

  it('is a title above lines that have more than it says', () => {
    const [table, ...more] = mapSheet(
      sheetOf([
        ['Part', 'Qty', 'Price', 'Link'],
        ['Arduino Uno', 2, '12.00', 'https://shop.example/a'],
        [],
        ['Motors', 'Qty'],
        ['Servo MG996R', 4, '8.00', 'https://shop.example/b'],
      ]),
    ).tables;
    expect(more).toEqual([]);
    expect([...(table?.lines.kind ?? [])]).toEqual([LineKind.part, LineKind.note, LineKind.part]);
  });
});

it('lines above a further header are those of the list above, whatever their last quantity is', () => {
  const first = [...FIRST, ['Cable', 1]];
  expect(partsOf(...first, ['Item', 'Quantity', 'Cost'], ['Servo', 4, 8])).toEqual([...ABOVE, ['Cable', 1], ['Servo', 4]]); // prettier-ignore
});

it('a title right above the next header is no part of a list that counts its lines', () => {
  expect(partsOf(...FIRST, ['Drive unit'], ['Part', 'Qty', 'Supplier'], ['Servo', 4, 'Conrad'])).toEqual([...ABOVE, ['Servo', 4]]); // prettier-ignore
});
