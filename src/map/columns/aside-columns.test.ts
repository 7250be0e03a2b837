import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Table } from '../types.ts';

function tableOf(header: readonly string[], ...rows: (readonly Cell[])[]): Table {
  const { tables } = mapSheet(sheetOf([header, ...rows]));
  // What may be built in instead is a list beside it.
  expect(tables.filter(({ left }) => left === 0)).toHaveLength(1);
  return tables[0]!;
}
const fields = ({ columns }: Table, header: readonly string[]): Record<string, (string | undefined)[]> =>
  Object.fromEntries([...columns].map(([field, list]) => [field, list.map((column) => header[column])]));

const MAGNET = 'NdFeB magnet N42SH 20x10x5';

describe('what stands beside a part', () => {
  it.each([
    ['Alternate PN', 'Alternate Description'],
    ['Substitute PN', 'Substitute Description'],
    ['2nd source PN', '2nd source description'],
    ['Ersatzteilnummer', 'Ersatz Bezeichnung'],
    ['替代料号', '替代料名称'],
  ])('and may be used in its place is none of it: %s, %s', (number, text) => {
    const header = ['Item', 'Part Number', 'Description', 'Qty', number, text];
    const table = tableOf(
      header,
      ['1', 'S-1', 'Screw M4', 4, null, null],
      ['2', 'M-100', 'Ferrite magnet Y30', 8, 'M-200', MAGNET],
      ['3', 'B-1', 'Bracket', 1, null, null],
    );
    expect(fields(table, header)).toMatchObject({ partNumber: ['Part Number'], description: ['Description'] });
  });

  it('and is of rare earths does not pass in silence', async () => {
    const csv = `Item,Part Number,Description,Qty,Alternate PN,Alternate Description\n1,S-1,Screw M4,4,,\n2,M-100,Ferrite magnet Y30,8,M-200,${MAGNET}\n3,B-1,Bracket,1,,\n`;
    const { units } = await judgeText(mofcom, { csv });
    expect(units[0]?.findings.length).toBeGreaterThan(0);
  });

  it('as packing weighs nothing, where the net weight is said', () => {
    const header = ['Part', 'Description', 'Qty', 'Gross weight (g)', 'Net weight (g)'];
    const table = tableOf(header, ['M-1', MAGNET, 4, 50, 30], ['S-1', 'Screw', 2, 6, 5], ['B-1', 'Bracket', 1, 80, 70]);
    expect(fields(table, header)['massUnit']).toEqual(['Net weight (g)']);
  });

  it('as a lot that differs from line to line is no base, and one for all may be', () => {
    const header = ['Part Number', 'Description', 'Qty', 'Lot size'];
    const of = (...lots: readonly number[]): Table =>
      tableOf(header, ...lots.map((lot, at) => [`M-10${String(at)}`, `Magnet ${String(at)}`, 8 + at, lot]));
    expect(fields(of(100, 500, 1000), header)['quantityBase']).toBeUndefined();
    expect(fields(of(100, 100, 100), header)['quantityBase']).toEqual(['Lot size']);
  });
});

describe('a second quantity', () => {
  const second = (first: string, other: string): Partial<Record<string, (string | undefined)[]>> => {
    const header = ['Part Number', 'Description', first, other];
    return fields(tableOf(header, ['M-1', MAGNET, 8, 80], ['S-1', 'Screw', 4, 40], ['B-1', 'Bracket', 1, 10]), header);
  };

  it.each(['Qty per reel', 'Open qty', 'Qty per pack', 'Backorder Quantity', 'Back-Ordered Qty'])(
    'of a pack, or still to come, is none of the line: %s',
    (other) => {
      expect(second('Qty', other)).toMatchObject({ quantity: ['Qty'] });
      expect(second('Qty', other)['quantityTotal']).toBeUndefined();
    },
  );

  it('is none of the line where it is 0 throughout', () => {
    const header = ['Part Number', 'Description', 'Quantity', 'Short Quantity'];
    const table = tableOf(header, ['M-1', MAGNET, 8, 0], ['S-1', 'Screw', 4, 0], ['B-1', 'Bracket', 1, 0]);
    expect(fields(table, header)).toMatchObject({ quantity: ['Quantity'] });
    expect(fields(table, header)['quantityTotal']).toBeUndefined();
  });

  it.each(['Required qty', 'Cumulative qty', 'Total qty'])(
    'is that in all, on whichever side it stands: %s',
    (total) => {
      expect(second(total, 'Qty')).toMatchObject({ quantity: ['Qty'], quantityTotal: [total] });
      expect(second('Qty', total)).toMatchObject({ quantity: ['Qty'], quantityTotal: [total] });
    },
  );
});

it.each([
  ['Qty per 100', 0.08],
  ['Menge je 1000 Stück', 0.008],
  ['Qty', 8],
])('quantities are for as many of the whole as their header says: %s', (header, quantity) => {
  const table = tableOf(['Part Number', 'Description', header], ['M-1', MAGNET, 8], ['S-1', 'Screw', 400]);
  expect(table.lines.quantity[0]).toBeCloseTo(quantity, 9);
});

describe('a size', () => {
  it.each([
    ['Medidas cm', 'Peso bruto kg'],
    ['Size (cm)', 'G.W.(KGS)'],
    ['Maße Karton', 'Menge je VE'],
    ['Dimensions', 'Case no'],
    ['Abmessungen [cm]', 'Bruttogewicht [kg]'],
    ['外箱尺寸', '备注'],
    ['Kích thước thùng (cm)', 'Ghi chú'],
    ['Размер коробки', 'Примечание'],
    ['Dimensioni collo', 'Note'],
  ])('is the size of a carton and none of the part: %s beside %s', (size, other) => {
    const header = ['Part Number', 'Description', 'Qty', other, size];
    const table = tableOf(header, ['M-1', MAGNET, 400, '10', '40x30x25'], ['S-1', 'Screw', 4000, '12', '60x40x30']);
    expect(table.columns.get('dimensions')).toBeUndefined();
  });

  it.each([
    ['Size (mm)', 'Cartons', '20x10x5'],
    ['Dimensions', 'Gross weight (kg)', '20x10x2.5'],
    ['Maße [mm]', 'Menge', '40x30x25'],
    ['Size (cm)', 'Note', '4x3x2.5'],
  ])('is the size of the part: %s beside %s', (size, other, text) => {
    const header = ['Part Number', 'Description', 'Qty', other, size];
    const table = tableOf(header, ['M-1', 'NdFeB magnet', 400, 10, text], ['S-1', 'Magnet', 4000, 12, text]);
    expect(fields(table, header)['dimensions']).toEqual([size]);
  });
});

describe('a list of changes', () => {
  const rows: (readonly Cell[])[] = [
    ['A-1', 'M-35', 'Magnet N35H', 46, 'M-42', 'Magnet N42H', 40],
    ['A-1', null, null, 0, 'C-77', 'Clip', 3],
    ['A-2', 'S-18', 'Hall sensor', 3, null, null, 0],
    ['A-2', 'B-60', 'Bearing', 2, 'B-61', 'Bearing low friction', 2],
  ];

  it.each([
    [['Parent', 'Old part no.', 'Old description', 'Old qty', 'New part no.', 'New description', 'New qty']],
    [
      [
        'Baugruppe',
        'Alte Teilenummer',
        'Alte Bezeichnung',
        'Alte Menge',
        'Neue Teilenummer',
        'Neue Bezeichnung',
        'Neue Menge',
      ],
    ],
    [['親品番', '旧品番', '旧品名', '旧数量', '新品番', '新品名', '新数量']],
    [['父项', '变更前料号', '变更前名称', '变更前用量', '变更后料号', '变更后名称', '变更后用量']],
  ])('is of what there is behind the change, by number, name and count: %j', (header) => {
    const table = tableOf(header, ...rows);
    expect(fields(table, header)).toMatchObject({
      partNumber: [header[4]],
      description: [header[5]],
      quantity: [header[6]],
    });
    const taken = [...table.columns.values()].flat();
    expect([1, 2, 3].filter((column) => taken.includes(column))).toEqual([]);
  });

  it('is found below labels that stand above its header', () => {
    const header = [
      'Action',
      'Old part no.',
      'Old description',
      'Old qty',
      'New part no.',
      'New description',
      'New qty',
    ];
    const [table] = mapSheet(
      sheetOf([
        ['ECN No.', '25-0388', 'Product', 'Hub drive', 'Priority', 'B'],
        ['Reason', 'cost'],
        ['Affected items'],
        header,
        ...rows,
      ]),
    ).tables;
    expect([table?.headerRow, table?.lines.count]).toEqual([4, 4]);
  });

  it('is none where a column is new and none is old', () => {
    const header = ['Old part no.', 'Part Number', 'Description', 'New status', 'Qty'];
    const table = tableOf(header, ['X-1', 'M-1', MAGNET, 'released', 4], ['X-2', 'S-1', 'Screw', 'open', 8]);
    expect(fields(table, header)).toMatchObject({ partNumber: ['Part Number'], description: ['Description'], quantity: ['Qty'] }); // prettier-ignore
  });
});
