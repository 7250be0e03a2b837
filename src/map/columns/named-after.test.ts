import { describe, expect, it } from 'vitest';
import { lineTexts } from '../cells/texts.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Table } from '../types.ts';

type Rows = readonly (readonly Cell[])[];

function tableOf(header: readonly string[], rows: Rows): Table {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

function columnsOf(header: readonly string[], rows: Rows): Record<string, string[]> {
  return Object.fromEntries(
    [...tableOf(header, rows).columns].map(([field, columns]) => [field, columns.map((column) => header[column] ?? '')]), // prettier-ignore
  );
}

/** An actuator that is itself in a gate. */
const CHAINED: Rows = [
  ['ACT-1', 'Linear actuator', 'RM-020', 'Spindle', 2],
  ['ACT-1', 'Linear actuator', 'RM-022', 'Steel tube', 3],
  ['GATE-2', 'Sliding gate', 'ACT-1', 'Linear actuator', 4],
  ['GATE-2', 'Sliding gate', 'RM-029', 'Hinge', 4],
];
/** The same with one line for each. */
const ONCE: Rows = [CHAINED[0] ?? [], CHAINED[2] ?? []];
/** Two products, of which neither is a part. */
const APART: Rows = [
  ...CHAINED.slice(0, 2),
  ['ACT-1', 'Linear actuator', 'RM-023', 'DC motor', 1],
  ['ROOF-2', 'Roof window', 'RM-030', 'Glass pane', 1],
  ['ROOF-2', 'Roof window', 'RM-029', 'Hinge', 4],
];

describe('a name belongs to the number that it is called after', () => {
  it.each([
    ['Product Code', 'Product Name', 'Material Code', 'Material Name', 'Quantity Required'],
    ['Product Code', 'Product Name', 'Component Code', 'Component Name', 'Qty'],
    ['Product Code', 'Product Name', 'Item Code', 'Item Name', 'Qty'],
    ['FG Code', 'FG Description', 'RM Code', 'RM Description', 'Qty'],
    ['Finished Good', 'Finished Good Name', 'Raw Material', 'Raw Material Name', 'Qty'],
    ['Assembly Number', 'Assembly Description', 'Part Number', 'Part Description', 'Qty'],
    ['articulo_transformado', 'desc_transformado', 'componente', 'desc_componente', 'cantidad'],
    ['Produktnummer', 'Produktbezeichnung', 'Komponentennummer', 'Komponentenbezeichnung', 'Menge'],
    ['Produkt', 'Produktbezeichnung', 'Material', 'Materialbezeichnung', 'Menge'],
    ['Code produit', 'Désignation produit', 'Code matière', 'Désignation matière', 'Quantité'],
    ['Codice prodotto', 'Descrizione prodotto', 'Codice materiale', 'Descrizione materiale', 'Quantità'],
    ['Kod wyrobu', 'Nazwa wyrobu', 'Kod materiału', 'Nazwa materiału', 'Ilość'],
    ['Termék kód', 'Termék megnevezés', 'Anyag kód', 'Anyag megnevezés', 'Mennyiség'],
    ['Код изделия', 'Наименование изделия', 'Код компонента', 'Наименование компонента', 'Кол-во'],
    ['成品编码', '成品名称', '物料编码', '物料名称', '用量'],
    ['製品コード', '製品名', '部品コード', '部品名', '員数'],
    ['제품코드', '제품명', '자재코드', '자재명', '소요량'],
  ])('%s, %s: of the assembly; %s, %s: of the line', (...header) => {
    for (const rows of [CHAINED, ONCE, APART]) {
      const columns = columnsOf(header, rows);
      expect(columns).toMatchObject({ parent: [header[0]], description: [header[3]] });
      expect(columns['partNumber']?.[0]).toBe(header[2]);
    }
  });

  it('so does that of an assembly whose components have a number only: it is not read of them at all', () => {
    const header = ['Product Code', 'Product Name', 'Component Code', 'Qty'];
    const rows = CHAINED.map(([whole, name, part, , count]) => [whole, name, part, count] as Cell[]);
    const columns = columnsOf(header, rows);
    expect(columns).toMatchObject({ parent: ['Product Code'], partNumber: ['Component Code'] });
    expect(columns['description']).toBeUndefined();
    expect(lineTexts(tableOf(header, rows), 0).map(({ text }) => text)).not.toContain('Linear actuator');
  });
});

describe('an assembly and its part', () => {
  const HEADER = ['Level', 'Product Code', 'Product Name', 'Material Code', 'Material Name', 'Qty'];
  const at = (levels: readonly number[]): Rows => APART.map((row, index) => [levels[index] ?? 1, ...row]);

  it('also stand beside a level; where levels draw a tree, they say what stands below what', () => {
    expect(columnsOf(HEADER, at([1, 1, 1, 1, 1]))).toMatchObject({ parent: ['Product Code'], description: ['Material Name'] }); // prettier-ignore
    const columns = columnsOf(HEADER, at([1, 2, 2, 1, 2]));
    expect(columns).toMatchObject({ level: ['Level'], partNumber: ['Material Code'], description: ['Material Name'] });
    expect(columns['parent']).toBeUndefined();
  });

  it('have the name that is called after them beside what else is said of the line', () => {
    const rows = APART.map((row) => [...row, 'black'] as Cell[]);
    const columns = columnsOf(['Product Code', 'Product Name', 'Material Code', 'Material Name', 'Qty', 'Description'], rows); // prettier-ignore
    expect(columns['description']).toContain('Material Name');
    expect(columns['material']).toBeUndefined();
  });

  it('and what a numbered line is made of stays a material', () => {
    const rows: Rows = [
      ['TOP', 'SH-1', 'Shaft', '1.7225', 'Alloy steel', 1],
      ['TOP', 'CV-2', 'Cover', '1.4301', 'Stainless steel', 1],
      ['SH-1', 'MG-3', 'Magnet', 'N42', 'NdFeB', 4],
    ];
    const header = ['Parent Item', 'Item', 'Description', 'Material Code', 'Material Name', 'Qty'];
    expect(columnsOf(header, rows)).toMatchObject({ partNumber: ['Item'], description: ['Description'] });
    expect(columnsOf(header, rows)['material']).toContain('Material Name');
  });
});

describe('the name of a line', () => {
  it('is one that changes from line to line below an assembly, whatever it is called', () => {
    const rows = CHAINED.map(([whole, , part, name, count]) => [whole, name, part, count] as Cell[]);
    const header = ['Product Code', 'Product Name', 'Component', 'Qty'];
    expect(columnsOf(header, rows)['description']).toEqual(['Product Name']);
  });

  it('is the part’s beside its parent: "Parent Part | Part | Part Name"', () => {
    const rows = CHAINED.map(([whole, , part, name, count]) => [whole, part, name, count] as Cell[]);
    expect(columnsOf(['Parent Part', 'Part', 'Part Name', 'Qty'], rows)['description']).toEqual(['Part Name']);
  });

  it('is that of a product with a number and a name of its own on each line, which a material is of', () => {
    const rows: Rows = [
      ['BR-1', 'Bracket', '1.4301', 'Stainless steel', 2],
      ['SH-2', 'Shaft', '1.7225', 'Alloy steel', 3],
      ['MG-3', 'Magnet', 'N42SH', 'NdFeB', 3],
    ];
    const columns = columnsOf(['Product Code', 'Product Name', 'Material Code', 'Material Name', 'Qty'], rows);
    expect(columns['parent']).toBeUndefined();
    expect(columns['description']).toEqual(['Product Name']);
    expect(columns['material']).toContain('Material Name');
  });

  it('stays beside what is made by others, what it is made of, its group, and what is used instead', () => {
    const rest = (rows: Rows): Rows => rows.map(([a, b, c, d, e]) => [c, d, a, b, e] as Cell[]);
    const own = (header: readonly string[]): unknown => columnsOf(header, rest(APART))['description'];
    expect(own(['Product Code', 'Product Name', 'Manufacturer Code', 'Manufacturer Name', 'Qty'])).toEqual(['Product Name']); // prettier-ignore
    expect(own(['Part Number', 'Part Name', 'Group Code', 'Group Name', 'Qty'])).toContain('Part Name');
    const replaced: Rows = [
      ['KT-1', 'Roller', 'KT-2', 'Wheel', 1],
      ['KT-2', 'Wheel', 'KT-3', 'Castor', 1],
      ['KT-4', 'Hinge', 'KT-5', 'Band', 1],
    ];
    const header = ['Product Code', 'Product Name', 'Alternate Code', 'Alternate Name', 'Qty'];
    expect(columnsOf(header, replaced)['description']?.[0]).toBe('Product Name');
    expect(columnsOf(header, replaced)['parent']).toBeUndefined();
  });
});

describe('products and materials without numbers', () => {
  const HEADER = ['Product', 'Material', 'Qty'];

  it.each([HEADER, ['Produkt', 'Material', 'Menge'], ['Produit', 'Matière', 'Quantité']])(
    'are assemblies and what goes into them, where several lines are of one product and name things: %s, %s',
    (...header) => {
      const rows: Rows = [
        ['Linear actuator', 'Spindle', 1],
        ['Linear actuator', 'Steel housing', 1],
        ['Linear actuator', 'Grease', 0.2],
        ['Sliding gate', 'Hinge', 2],
        ['Sliding gate', 'Roller', 4],
      ];
      expect(columnsOf(header, rows)).toMatchObject({ parent: [header[0]], description: [header[1]] });
    },
  );

  it('are things and of what they are made, where the materials are such', () => {
    const rows: Rows = [
      ['Screw', 'A2 stainless steel', 4],
      ['Screw', 'Brass', 4],
      ['Magnet', 'NdFeB N42SH', 2],
      ['Magnet', 'SmCo', 3],
    ];
    expect(columnsOf(HEADER, rows)).toMatchObject({ description: ['Product'], material: ['Material'] });
  });

  it('or where each line is another product, or one of the same', () => {
    const rows: Rows = [
      ['Linear actuator', 'Various', 1],
      ['Sliding gate', 'Larch, oiled', 1],
      ['Hinge', 'Sheet, folded', 2],
    ];
    expect(columnsOf(HEADER, rows)).toMatchObject({ description: ['Product'], material: ['Material'] });
    const same = [...rows, ...rows, ...rows];
    expect(columnsOf(HEADER, same)).toMatchObject({ description: ['Product'], material: ['Material'] });
  });
});

describe('columns beside those that are marked as the lines’', () => {
  it.each([
    ['Item', 'Item Description', 'Quantity', 'Item Code (Items)', 'Qty (Items)'],
    ['Product', 'Description', 'Quantity', 'BoM Lines/Component', 'BoM Lines/Quantity'],
  ])('are of the bill: %s, %s', (...header) => {
    const rows: Rows = [
      ['EB-1', 'E-bike with hub motor', 1, 'FR-7', 1],
      ['', '', '', 'SD-8', 2],
      ['GT-2', 'Sliding gate', 1, 'HG-9', 2],
    ];
    const table = tableOf(header, rows);
    expect(columnsOf(header, rows)['description']).toBeUndefined();
    expect(lineTexts(table, 0).map(({ text }) => text)).not.toContain('E-bike with hub motor');
  });

  it('are of the lines where each of these has another text', () => {
    const rows: Rows = [
      ['EB-1', 'Frame', 1, 'FR-7', 1],
      ['', 'Saddle', '', 'SD-8', 2],
      ['GT-2', 'Hinge', 1, 'HG-9', 2],
    ];
    const header = ['Item', 'Description', 'Quantity', 'Item Code (Items)', 'Qty (Items)'];
    expect(columnsOf(header, rows)['description']).toEqual(['Description']);
  });
});
