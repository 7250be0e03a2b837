import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './sheet.fixture.ts';
import { lineTexts } from './cells/texts.ts';
import { LineKind, type MappedSheet, type Table } from './types.ts';

const map = (rows: readonly (readonly Cell[])[]): MappedSheet => mapSheet(sheetOf(rows));

function only(mapped: MappedSheet): Table {
  expect(mapped.tables).toHaveLength(1);
  return mapped.tables[0]!;
}

describe('several tables in a sheet', () => {
  it('stacked with different headers are two', () => {
    const mapped = map([
      ['ID', 'Name', 'Quantity'],
      [1, 'Stepper motor', 1],
      [2, 'Driver', 6],
      [],
      ['PRINTED PARTS'],
      ['ID', 'Assembly', 'Part name', 'Quantity'],
      [201, 'Arm', 'Cover', 1],
      [202, 'Arm', 'Gripper', 2],
    ]);
    expect(mapped.tables.map((table) => table.headerRow)).toEqual([1, 6]);
    expect(mapped.tables.map((table) => table.lines.kind.filter((kind) => kind === LineKind.part).length)).toEqual([
      2, 2,
    ]);
  });

  it('columns of text alone are the table, and stand beside none', () => {
    const table = only(
      map([
        ['Function', 'Reference selection', 'Notes'],
        ['Cover glass', 'strengthened aluminosilicate', 'anti-glare'],
        ['Front panel', 'machined aluminium', 'anodised'],
        ['Feet', 'silicone, isolating', 'replaceable'],
        ['Gaskets', 'closed-cell foam', 'display and drivers'],
      ]),
    );
    expect([...table.columns.keys()].sort()).toEqual(['description', 'endUse', 'remarks']);
  });

  it('side by side are two, with their own columns', () => {
    const mapped = map([
      ['电控', null, null, null, '机械'],
      ['零件名称', '数量', '备注', null, '零件名称', '数量'],
      ['云台电机', 1, '', null, '木底板', 2],
      ['径向磁铁', 1, '', null, '螺丝', 10],
      [null, null, null, null, '轴承', 3],
    ]);
    expect(mapped.tables.map(({ left, right }) => [left, right])).toEqual([[0, 2], [4, 5]]); // prettier-ignore
    expect(mapped.tables.map((table) => table.lines.count)).toEqual([2, 3]);
  });

  it('side by side are two where their headers are the same and say nothing of quantities', () => {
    const mapped = map([
      ['Nom', 'Commentaires', 'Nom', 'Commentaires'],
      ['Vis M3', 'inox', 'Moteur avec encodeur', '12 V'],
      ['Câble', '', 'Moteur pas-à-pas', ''],
      ['Écrou', '', 'Fer à souder', ''],
    ]);
    expect(mapped.tables.map(({ left, right }) => [left, right])).toEqual([[0, 1], [2, 3]]); // prettier-ignore
    expect(mapped.tables.map((table) => table.lines.count)).toEqual([3, 3]);
  });

  it('are one where a blank column stands beside every column, however sparsely some are filled', () => {
    const table = only(
      map([
        ['No', null, 'Category', null, 'Label', null, 'Brand'],
        [1, null, 'Traction', null, 'Synchronous machine', null, 'Faxi'],
        [null, null, null, null, 'Rotary encoder', null, 'Shenghao'],
        [null, null, null, null, 'Brake', null, 'Faxi'],
        [2, null, 'Cabinet', null, 'Control cabinet', null, 'Monarch'],
      ]),
    );
    expect([table.left, table.right, table.lines.count]).toEqual([0, 6, 4]);
    expect(lineTexts(table, 1).map((cell) => cell.text)).toContain('Rotary encoder');
  });

  it('that touch are two where each has a title, and the count comes again', () => {
    const rows = [
      ['Axis', 'Type', 'Maker', 'Qty', 'Name', 'Size', 'Qty'],
      ['X', 'HG-KR43', 'Mitsubishi', 1, 'Cap screw', 'M4x12', 40],
      ['Y', 'HG-KR43', 'Mitsubishi', 1, 'Cap screw', 'M5x16', 24],
      ['Z', 'HG-KR43B', 'Mitsubishi', 1, 'Washer', 'M4', 60],
    ];
    const bounds = (titles: readonly (string | null)[]): number[][] =>
      map([titles, ...rows]).tables.map(({ left, right }) => [left, right]);
    expect(bounds(['Motors', null, null, null, 'Screws'])).toEqual([[0, 3], [4, 6]]); // prettier-ignore
    // A group of columns that counts no second time is one of the same table.
    rows[0] = ['Axis', 'Type', 'Maker', 'Qty', 'Name', 'Size', 'Price'];
    expect(bounds(['Motor', null, null, null, 'Bolt'])).toEqual([[0, 6]]);
  });

  const RFQS = [
    ['Part', 'Description', 'Qty', 'Status'],
    ['8001', 'Rotor magnet', 4000, 'sent'],
    ['8002', 'Magnet wire', 30, 'sent'],
    ['8009', 'Motor mount', 60, 'open'],
  ];
  const beside = (gap: number, other: readonly (readonly Cell[])[], titles?: readonly [string, string]): Cell[][] => [
    ...(titles === undefined ? [] : [[titles[0], ...Array<Cell>(3 + gap).fill(null), titles[1]]]),
    ...RFQS.map((row, at) => [...row, ...Array<Cell>(gap).fill(null), ...(other[at] ?? [])]),
  ];
  const bounds = (rows: readonly (readonly Cell[])[]): number[][] => map(rows).tables.map(({ left, right }) => [left, right]); // prettier-ignore

  it('behind blank columns, with names of their own, are two, though both have as many rows', () => {
    const stock = [['Code', 'Name', 'Grade'], ['M1', 'Disc', 'N42'], ['M2', 'Ring', 'N35'], ['M3', 'Arc', 'N38']]; // prettier-ignore
    expect(bounds(beside(3, stock))).toEqual([[0, 3], [7, 9]]); // prettier-ignore
  });

  it('behind one blank column are two where both have titles and names, and end in different rows', () => {
    const stock = [['Code', 'Name', 'Grade'], ['M1', 'Disc', 'N42'], ['M2', 'Ring', 'N35']]; // prettier-ignore
    expect(bounds(beside(1, stock, ['Open', 'Stock']))).toEqual([[0, 3], [5, 7]]); // prettier-ignore
    // Without titles the column is a rule between groups.
    expect(bounds(beside(1, [...stock, ['M3', 'Arc', 'N38']]))).toEqual([[0, 7]]);
  });

  it('are one where what stands behind the blank columns says more of the same lines', () => {
    const more = [['Supplier', 'Price'], ['Acme', 2], ['Acme', 3], ['Bolt', 4]]; // prettier-ignore
    expect(bounds(beside(2, more))).toEqual([[0, 7]]);
  });

  it('are not mixed with whom to call for what', () => {
    const firms = [['Supplier', 'Country', 'Product', 'E-mail'], ['Nord', 'CN', 'sintered NdFeB', 'a@b.example'], ['Bolt', 'DE', 'distributor', 'c@d.example'], ['Reco', 'US', 'SmCo', 'e@f.example']]; // prettier-ignore
    expect(bounds(beside(3, firms, ['Open RFQs', 'Suppliers to contact']))).toEqual([[0, 3]]);
  });

  it('beside a pick-list stay one, and the words of the pick-list are no parts', () => {
    const table = only(
      map([
        ['Line', 'Description', 'Qty', 'Class', 'PCB', 'Rigid'],
        [1, 'Connector', 2, 'SMT', 'SMT', 'Flex'],
        [2, 'Screw', 4, 'MECH', 'MECH', 'Passive'],
        [null, null, null, null, 'SPEAKER', 'Active'],
        [null, null, null, null, 'RELAY', 'BGA'],
        [null, null, null, null, 'MOTOR', 'Metals'],
      ]),
    );
    expect(table.lines.count).toBe(2);
    expect(table.ignored).toEqual([4, 5]);
    expect(lineTexts(table, 0).map((cell) => cell.text)).not.toContain('Flex');
  });
});

it('thousands of tables side by side take as long as they are many', () => {
  const many = <T>(...cells: readonly T[]): T[] => Array.from({ length: 4000 }, () => cells).flat();
  const { tables } = map([
    many<Cell>('Part Number', 'Description', 'Qty'),
    many<Cell>('A-1', 'Screw M3', 2),
    many<Cell>('A-2', 'Nut M3', 4),
  ]);
  expect(tables.length).toBe(4000);
});
