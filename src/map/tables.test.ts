import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './sheet.fixture.ts';
import { LineKind } from './types.ts';

function partRows(rows: readonly (readonly Cell[])[]): number[] {
  const [table] = mapSheet(sheetOf(rows)).tables;
  if (table === undefined) return [];
  const parts = Array.from(table.lines.ordinal).filter((_, line) => table.lines.kind[line] === LineKind.part);
  return parts.map((row) => table.sheet.rowNumber(row));
}

describe('rows that are no lines', () => {
  it('explain the columns of an import template, down to where the data starts', () => {
    const rows = partRows([
      ['Column Name:', 'item_code', 'qty', 'stock_uom'],
      ['Mandatory:', 'Yes', 'Yes', 'No'],
      ['Type:', 'Link', 'Float', 'Link'],
      ['Start entering data below this line'],
      ['', '200-00420', 8, 'Nos'],
      ['', '300-00009', 2.5, 'Gram'],
    ]);
    expect(rows).toEqual([5, 6]);
  });

  it('are the title block of a drawing sheet', () => {
    const head = ['Поз. обозначение', 'Наименование', 'Кол.', 'Примечание'];
    const block = ['Изм.', 'Лист', '№ докум.', 'Подп.'];
    expect(partRows([head, ['C1', 'Конденсатор К10-17', 2, ''], ['R1', 'Резистор С2-33', 1, ''], block])).toEqual([
      2, 3,
    ]);
    expect(mapSheet(sheetOf([head, block])).tables).toEqual([]);
  });
});

describe('"Material" over a column', () => {
  const names = ['Spacer', 'Bracket', 'Pulley', 'Belt', 'Toolhead', 'Idler', 'Foot', 'Cover', 'Lid', 'Hinge'];
  const things = names.flatMap((name) => [name, `${name}, small`]);
  const columnsOf = (cells: readonly Cell[]) =>
    mapSheet(
      sheetOf([
        ['Name', 'Quantity', 'Material'],
        ...things.map((name, at): Cell[] => [name, 1 + (at % 3), cells[at % cells.length] ?? '']),
      ]),
    ).tables[0]?.columns;

  it('is what parts are made of where the same few words stand in it, also where most are dashes', () => {
    expect(columnsOf(['PLA', '-', '-', 'ABS', '-'])?.get('material')).toEqual([2]);
    expect(columnsOf(['PLA', '-', '-', 'ABS', '-'])?.has('partNumber')).toBe(false);
  });

  it('is their number where numbers do', () => {
    const columns = columnsOf(things.map((_, at) => `4711-${String(at)}`));
    expect(columns?.get('partNumber')).toEqual([2]);
  });
});

describe('a quantity', () => {
  it('is unknown where a cell says a share of something', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Part number', 'Description', 'Qty'],
        ['A-1', 'Rotor', 2],
        ['A-2', 'Varnish', '100%'],
        ['A-3', 'Shaft', '4'],
        ['A-4', 'Resin', '12,5 %'],
      ]),
    ).tables;
    expect(table?.columns.get('quantity')).toEqual([2]);
    expect([...(table?.lines.quantity ?? [])]).toEqual([2, NaN, 4, NaN]);
    expect([...(table?.lines.kind ?? [])]).toEqual([LineKind.part, LineKind.part, LineKind.part, LineKind.part]);
  });
});

describe('columns of a small board list', () => {
  it('are designators where the cells are, also with a comma at the end', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Item', 'Quantity', 'Reference', 'Part'],
        [1, 3, 'C1,C2,', '100n'],
        [2, 1, 'U1', 'DRV5055A1'],
        [3, 1, 'U2', 'DRV5055A2'],
      ]),
    ).tables;
    expect(table?.columns.get('refDes')).toEqual([2]);
    expect(table?.columns.get('findNo')).toEqual([0]);
  });

  it('are designators where a program put each in quotes', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Value', 'Count', 'References'],
        ['10k', 3, 'R505" "R701" "R702'],
        ['100nF', 2, 'C1" "C2'],
        ['HEADPHONES', 1, 'J803'],
      ]),
    ).tables;
    expect(table?.columns.get('refDes')).toEqual([2]);
    expect(table?.columns.get('description')).toEqual([0]);
  });

  it('hold addresses, be it one', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Item', 'Qty', 'Sources'],
        ['OMC 2504 S55', 6, 'https://shop.example/nema-17-stepper-motor'],
        ['Belt', 2],
        ['Bolts', 4],
      ]),
    ).tables;
    expect(table?.columns.get('link')).toEqual([2]);
  });
});

describe('a column of places', () => {
  it.each(['箇所', 'Location', 'Einbauort', 'Место установки'])(
    'does not say what the parts of a list with numbers are: %s',
    (place) => {
      const rows = ['J1 base, J2 shoulder', 'J3 elbow', 'J4 wrist'].map((at, i): Cell[] => [
        ['MG996R', 'MG90S', 'SG92R'][i] ?? '',
        i + 1,
        at,
      ]);
      const columns = mapSheet(sheetOf([['Part number', 'Qty', place], ...rows])).tables[0]?.columns;
      expect(columns?.get('description')).toBeUndefined();
      expect(columns?.get('partNumber')).toEqual([0]);
    },
  );
});

it('a line below a header is none, though its words are those of headers', () => {
  const { tables } = mapSheet(
    sheetOf([
      ['Type', 'Part No.', 'Description', 'Quantity', 'Unit'],
      ['Item', 'A-101', 'Impeller', 1, 'PCS'],
      ['Comment', null, 'Pump housing first', null, null],
      ['Item', 'A-102', 'Magnet', 8, 'PCS'],
      ['Item', 'A-103', 'Shaft', 1, 'PCS'],
    ]),
  );
  expect(tables.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([[1, 4]]);
});

it('a header in two languages, one below the other in each cell, heads its columns', () => {
  const [table] = mapSheet(
    sheetOf([
      ['TEILELISTE / PARTS LIST', '', '', '', 'Typ / Model: X'],
      [],
      ['Pos.\nItem', 'Sachnummer\nPart number', 'Benennung\nDescription', 'Werkstoff\nMaterial', 'Menge\nQuantity'],
      [1, 'K-1', 'Ring', 'SmCo5', 2],
      [2, 'K-2', 'Deckel', 'ABS', 1],
    ]),
  ).tables;
  expect(table?.headerRow).toBe(3);
  expect(Object.fromEntries(table?.columns ?? [])).toEqual({
    findNo: [0],
    partNumber: [1],
    description: [2],
    material: [3],
    quantity: [4],
  });
});

it('a column of single letters says nothing of the thing, though its group is called after it', () => {
  const columnsOf = (marks: readonly string[]) =>
    mapSheet(
      sheetOf([
        ['Pos.', 'Teilenummer', 'Teil / ZI', 'Benennung', 'Menge'],
        ...marks.map((mark, at) => [at + 1, `LE-000${String(at)}`, mark, `Träger Größe ${String(at)}`, 2]),
      ]),
    ).tables[0]?.columns.get('description');
  expect(columnsOf(['a', 'a', 'b', ''])).toEqual([3]);
  expect(columnsOf(['Motor', 'Deckel', 'Welle', ''])).toEqual([3, 2]);
});
