import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './sheet.fixture.ts';
import { headingText, lineTexts } from './cells/texts.ts';
import { LineKind, type MappedSheet, type Table } from './types.ts';

const map = (rows: readonly (readonly Cell[])[]): MappedSheet => mapSheet(sheetOf(rows));

function only(mapped: MappedSheet): Table {
  expect(mapped.verdict).toBe('tables');
  expect(mapped.tables).toHaveLength(1);
  return mapped.tables[0]!;
}

/** Lines as `row kind`, for reading. */
function kinds(table: Table): string[] {
  const names = Object.entries(LineKind);
  return Array.from(table.lines.kind, (kind, line) => {
    const row = table.sheet.rowNumber(table.lines.ordinal[line]!);
    return `${row} ${names.find(([, value]) => value === kind)![0]}`;
  });
}

describe('finding the header', () => {
  it('is the first row of a plain list', () => {
    const table = only(map([['Part No', 'Description', 'Qty'], ['A-1', 'Bracket', 2], ['A-2', 'Shaft', 1]])); // prettier-ignore
    expect(table.headerRow).toBe(1);
    expect(table.columns.get('partNumber')).toEqual([0]);
    expect(table.columns.get('description')).toEqual([1]);
    expect(table.columns.get('quantity')).toEqual([2]);
    expect(Array.from(table.lines.quantity)).toEqual([2, 1]);
  });

  it.each([
    [['م', 'رقم القطعة', 'الوصف', 'الكمية', 'الشركة المصنّعة', 'ملاحظات'], [1, 'AR-100', 'محرك خطوي', 2, 'Moons', 'عاجل'], [2, 'AR-101', 'حامل محرك', 4, 'Moons', '']],
    [['ردیف', 'کد کالا', 'شرح کالا', 'تعداد', 'سازنده', 'توضیحات'], [1, 'FA-100', 'استپر موتور', 2, 'Moons', 'فوری'], [2, 'FA-101', 'پایه موتور', 4, 'Moons', '']],
    [['מס״ד', 'מק״ט', 'תיאור', 'כמות', 'יצרן', 'הערות'], [1, 'HE-100', 'מנוע צעד', 2, 'Moons', 'דחוף'], [2, 'HE-101', 'תושבת מנוע', 4, 'Moons', '']],
    [['No. Urut', 'Kode Barang', 'Nama Barang', 'Jumlah', 'Merek', 'Keterangan'], [1, 'ID-100', 'Motor stepper', 2, 'Moons', 'segera'], [2, 'ID-101', 'Braket motor', 4, 'Moons', '']],
    [['Bil.', 'No. Bahagian', 'Perihal', 'Kuantiti', 'Pengilang', 'Catatan'], [1, 'MS-100', 'Motor pelangkah', 2, 'Moons', 'segera'], [2, 'MS-101', 'Pendakap motor', 4, 'Moons', '']],
  ])('is read in languages of the East: %j', (...rows) => {
    const table = only(map([['BOM 2026'], [], ...rows]));
    expect(table.headerRow).toBe(3);
    expect(Array.from(table.lines.quantity)).toEqual([2, 4]);
    const fields = ['findNo', 'partNumber', 'description', 'quantity', 'manufacturer', 'remarks'] as const;
    expect(fields.map((field) => table.columns.get(field))).toEqual(fields.map((_, column) => [column]));
  }); // prettier-ignore

  it.each([
    [['Poz.', 'Číslo dielu', 'Názov', 'Množstvo', 'Výrobca', 'Poznámka'], [1, 'SK-100', 'Krokový motor', 2, 'Moons', 'súrne'], [2, 'SK-101', 'Držiak motora', 4, 'Moons', '']],
    [['Zap. št.', 'Šifra', 'Naziv', 'Količina', 'Proizvajalec', 'Opomba'], [1, 'SL-100', 'Koračni motor', 2, 'Moons', 'nujno'], [2, 'SL-101', 'Nosilec motorja', 4, 'Moons', '']],
    [['Red. br.', 'Šifra artikla', 'Naziv', 'Kol.', 'Proizvođač', 'Napomena'], [1, 'HR-100', 'Koračni motor', 2, 'Moons', 'hitno'], [2, 'HR-101', 'Nosač motora', 4, 'Moons', '']],
    [['Р. бр.', 'Шифра', 'Назив', 'Количина', 'Произвођач', 'Напомена'], [1, 'SR-100', 'Корачни мотор', 2, 'Moons', 'хитно'], [2, 'SR-101', 'Носач мотора', 4, 'Moons', '']],
  ])('is read in Slovak, Slovene, Croatian and Serbian: %j', (...rows) => {
    const table = only(map([['BOM 2026'], [], ...rows]));
    expect(table.headerRow).toBe(3);
    expect(Array.from(table.lines.quantity)).toEqual([2, 4]);
    const fields = ['findNo', 'partNumber', 'description', 'quantity', 'manufacturer', 'remarks'] as const;
    expect(fields.map((field) => table.columns.get(field))).toEqual(fields.map((_, column) => [column]));
  }); // prettier-ignore

  it('may stand below a title, a metadata block and blank rows', () => {
    const mapped = map([
      ['Bill of materials'],
      ['Model:', 'Kit 26'],
      ['Cutting area:', '1000 mm'],
      [],
      ['Pos.', 'Benennung', 'Menge'],
      [1, 'Motorhalter', 2],
      [2, 'Welle', 4],
    ]);
    const table = only(mapped);
    expect(table.headerRow).toBe(5);
    expect(table.lines.count).toBe(2);
    expect(mapped.skipped).toEqual([{ sheet: 'BOM', rows: '1-3', reason: expect.any(String) as string }]);
  });

  it('is not the totals row above it', () => {
    const table = only(map([['', 'Total', '', 853.4], ['Entreprise', 'Pièce', 'Quantité', 'Prix HT'], ['RS', 'Moteur', 1, 107.1], ['RS', 'Poulie', 3, 2.4]])); // prettier-ignore
    expect(table.headerRow).toBe(2);
  });

  it('may have two rows, the group over the sub-header', () => {
    const sheet = sheetOf([
      ['Part Number', 'Description', 'Manufacturer', null, 'Qty'],
      [null, null, 'Name', 'Part Number', null],
      ['P-100', 'Servo motor', 'Acme', 'SM-9', 2],
      ['P-101', 'Encoder', 'Acme', 'EN-1', 2],
    ]);
    sheet.merges.push({ top: 1, left: 3, bottom: 1, right: 4 });
    const table = only(mapSheet(sheet));
    expect(table.headers.get(3)).toBe('Manufacturer / Part Number');
    expect(table.columns.get('manufacturer')).toEqual([2]);
    expect(table.columns.get('mpn')).toEqual([3]);
    expect(table.lines.count).toBe(2);
  });

  it('may have two rows where a cell spans what the second one names', () => {
    const sheet = sheetOf([
      ['Item', 'Part', null, 'Qty'],
      [null, 'Number', 'Description', null],
      [1, 'P-1001', 'Magnet N42SH', 2],
      [2, 'P-1002', 'Screw M3x8', 2],
    ]);
    sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 1 }, { top: 1, left: 2, bottom: 1, right: 3 }, { top: 1, left: 4, bottom: 2, right: 4 }); // prettier-ignore
    const table = only(mapSheet(sheet));
    expect([...table.headers.values()]).toEqual(['Item', 'Part / Number', 'Part / Description', 'Qty']);
    expect([table.columns.get('partNumber'), table.columns.get('description'), table.lines.count]).toEqual([[1], [2], 2]); // prettier-ignore
  });

  it('is one word above a single column', () => {
    const table = only(map([['manf#'], ['A759MW157M1JAAE048'], ['ZLLS350TA'], ['ZHCS1000']]));
    expect(table.columns.get('mpn')).toEqual([0]);
    expect(table.lines.count).toBe(3);
  });

  it('printed again on each page is a note', () => {
    const header = ['Part No', 'Description', 'Qty'];
    const table = only(map([header, ['A-1', 'Bracket', 2], ['A-2', 'Shaft', 1], header, ['A-3', 'Rotor', 1]]));
    expect(kinds(table)).toEqual(['2 part', '3 part', '4 note', '5 part']);
  });
});

describe('columns', () => {
  it('tells Item the number from Item the name by the cells', () => {
    const number = only(map([['Item', 'Description', 'Qty'], [1, 'Bolt', 4], [2, 'Nut', 4], [3, 'Plate', 1]])); // prettier-ignore
    expect(number.columns.get('findNo')).toEqual([0]);
    const name = only(map([['Item', 'Qty', 'Link'], ['Stepper motor 42', 4, 'https://a.example/1'], ['Nylon spacer', 4, 'https://a.example/2'], ['Base plate', 1, '']])); // prettier-ignore
    expect(name.columns.get('description')).toEqual([0]);
    const code = only(map([['Item', 'Description', 'Qty'], ['10-4711', 'Bolt', 4], ['10-4712', 'Nut', 4], ['10-4720', 'Plate', 1]])); // prettier-ignore
    expect(code.columns.get('partNumber')).toEqual([0]);
  });

  it('tells Units the count from Units the measure', () => {
    const count = only(map([['Part', 'Units', 'Unit Cost'], ['Fuse holder', 5, 1.5], ['Relay socket', 1, 2.5]])); // prettier-ignore
    expect(count.columns.get('quantity')).toEqual([1]);
    const measure = only(map([['Part', 'Qty', 'Units'], ['Wire red', 5, 'm'], ['Relay socket', 1, 'pcs']])); // prettier-ignore
    expect(measure.columns.get('unit')).toEqual([2]);
  });

  it('reads Comment as the value in a circuit list and as a remark elsewhere', () => {
    const circuit = only(map([['Comment', 'Designator', 'Footprint', 'LCSC part #'], ['10k', 'R1, R2', '0603', 'C1'], ['100n', 'C1', '0603', 'C2']])); // prettier-ignore
    expect(circuit.columns.get('description')).toEqual([0]);
    const other = only(map([['Name', 'Qty', 'Comment'], ['Shaft', 1, 'cut to size'], ['Rail', 2, 'see drawing']])); // prettier-ignore
    expect(other.columns.get('remarks')).toEqual([2]);
  });

  it('tells Material the number (SAP) from Material the substance', () => {
    const substance = only(map([['Part Number', 'Material', 'Qty'], ['A-100', 'Steel S235', 1], ['A-101', 'NdFeB', 8]])); // prettier-ignore
    expect(substance.columns.get('material')).toEqual([1]);
    const number = only(map([['Material', 'Object description', 'Quantity', 'Un'], ['000000000010000430', 'Rotor', 1, 'EA'], ['000000000010000431', 'Magnet', 8, 'EA']])); // prettier-ignore
    expect(number.columns.get('partNumber')).toEqual([0]);
  });

  it('keeps all texts that describe the thing, and every other text too', () => {
    const table = only(map([['Name', 'Spec', 'Qty', 'Shade'], ['Magnet', 'N42SH 20x10x3', 8, 'silver'], ['Shaft', '8 mm', 1, 'black']])); // prettier-ignore
    expect(table.columns.get('description')).toEqual([0, 1]);
    expect(lineTexts(table, 0)).toEqual([
      { field: 'description', column: 0, text: 'Magnet' },
      { field: 'description', column: 1, text: 'N42SH 20x10x3' },
      { field: 'quantity', column: 2, text: '8' },
      { field: 'remarks', column: 3, text: 'silver' },
    ]);
  });

  it('takes remarks that stand on every row, where nothing else describes the parts, for what they are', () => {
    const described = (remarks: readonly string[]) => only(map([['Item', 'Part No', 'Remarks', 'Qty'], ...remarks.map((remark, row): Cell[] => [row + 1, `P-${String(row)}`, remark, 2])])).columns.get('description'); // prettier-ignore
    expect([described(['Housing', 'DC motor', 'Loudspeaker', 'Screw']), described(['', 'see drawing', '', ''])]).toEqual([[2], undefined]); // prettier-ignore
  });

  it('finds the name column when its header is missing', () => {
    const table = only(map([[null, 'Qty', 'Notes'], ['Linear rail 300 mm', 2, 'cut'], ['Ball screw', 1, ''], ['Stepper motor', 4, '']])); // prettier-ignore
    expect(table.columns.get('description')).toEqual([0]);
  });

  it('takes a part number column that holds names for both', () => {
    const table = only(map([['ITEM NO.', 'PART NUMBER', 'QTY.'], [1, 'base plate', 1], [2, 'drive motor', 2], [3, 'T plate left', 2]])); // prettier-ignore
    expect(table.columns.get('partNumber')).toEqual([1]);
    expect(table.columns.get('description')).toEqual([1]);
    expect(lineTexts(table, 1).filter((cell) => cell.column === 1)).toEqual([
      { field: 'description', column: 1, text: 'drive motor' },
    ]);
  });

  it('splits the quantity per assembly from the quantity in all', () => {
    const table = only(map([['subassembly', 'name', 'qty_subassembly', 'qty_robot'], ['leg', 'Motor', 1, 2], ['leg', 'Screw M3', 4, 8]])); // prettier-ignore
    expect(table.columns.get('quantity')).toEqual([2]);
    expect(table.columns.get('quantityTotal')).toEqual([3]);
  });

  it('reads the head of an ERP export as the parent', () => {
    const table = only(map([['ID', 'Item', 'Quantity', 'Item Name', 'Item Code (Items)', 'Qty (Items)'], ['BOM-1', 'EB-1000', 1, 'E-bike', null, null], [null, null, null, null, 'COMP-0007', 2], [null, null, null, null, 'COMP-0009', 1]])); // prettier-ignore
    expect(table.columns.get('parent')).toEqual([1]);
    expect(table.columns.get('partNumber')?.[0]).toBe(4);
    expect(table.columns.get('quantity')).toEqual([5]);
  });

  it.each([
    ['Components/Internal Reference', 'Components/Display Name'],
    ['Component/Internal Reference', 'Component/Name'],
    ['BoM Lines/Component/Internal Reference', 'BoM Lines/Component/Name'],
  ])('takes the one quantity beside %s for that of the line', (number, name) => {
    const table = only(map([['BoM/Product', number, name, 'Quantity', 'Unit of Measure'], ['Robot arm', 'SM-4', 'Servo motor', 2, 'Units'], ['Robot arm', 'MG-1', 'Screw M3', 8, 'Units']])); // prettier-ignore
    expect(table.columns.get('parent')).toEqual([0]);
    expect(table.columns.get('partNumber')).toEqual([1]);
    expect(table.columns.get('description')).toEqual([2]);
    expect(table.columns.get('quantity')).toEqual([3]);
    expect(table.columns.get('unit')).toEqual([4]);
    expect(table.columns.has('quantityBase')).toBe(false);
  });

  it('tells the quantity of the bill from that of its lines where both are there', () => {
    const table = only(map([['BoM/Product', 'Quantity', 'Components/Display Name', 'Components/Quantity'], ['Robot arm', 10, 'Servo motor', 20], ['Robot arm', 10, 'Screw M3', 80]])); // prettier-ignore
    expect(table.columns.get('quantityBase')).toEqual([1]);
    expect(table.columns.get('quantity')).toEqual([3]);
  });
});

describe('quantities', () => {
  it('follow the decimal separator that the column proves', () => {
    const table = only(map([['Teilenummer', 'Benennung', 'Menge'], ['A-1', 'Blech', '1,000'], ['A-2', 'Kleber', '0,150-'], ['A-3', 'Draht', '1.234,5']])); // prettier-ignore
    expect(Array.from(table.lines.quantity)).toEqual([1, -0.15, 1234.5]);
    expect(table.decimal).toBe(',');
  });

  it('are unknown where the cell does not state one', () => {
    const table = only(map([['Part No', 'Description', 'Qty'], ['A-1', 'Grease', 'AR'], ['A-2', 'Bolt', '9a@%'], ['A-3', 'Nut', '8 pcs'], ['A-4', 'Pin', '<3']])); // prettier-ignore
    expect(Array.from(table.lines.quantity)).toEqual([NaN, NaN, 8, NaN]);
  });
});

describe('lines', () => {
  const header = ['Part', 'Description', 'Qty', 'Notes'];

  it('are governed by the heading above them, over blank rows', () => {
    const table = only(
      map([
        header,
        ['Electronics'],
        ['Driver', 'ODrive 3.6', 6],
        [],
        ['Encoder', 'AS5047P', 12],
        [],
        ['Bearings'],
        ['Thin bearing', '37 x 30 x 4', 8, 'one per leg'],
      ]),
    );
    expect(kinds(table)).toEqual(['2 heading', '3 part', '5 part', '7 heading', '8 part']);
    expect([1, 2, 4].map((line) => headingText(table, line))).toEqual([['Electronics'], ['Electronics'], ['Bearings']]);
  });

  it('are governed by a category that stands only on the first row of its group', () => {
    const table = only(
      map([
        ['Category', 'Part', 'Spec', 'Qty'],
        ['Fasteners', 'M4x12', 'SHCS', 35],
        [null, 'M4x16', 'SHCS', 40],
        ['Steppers', 'NEMA23', '2.2 Nm', 4],
        [null, 'Driver', 'HBS57', 4],
      ]),
    );
    expect([0, 1, 2, 3].map((line) => headingText(table, line))).toEqual([[], ['Fasteners'], [], ['Steppers']]);
    expect(kinds(table)).toEqual(['2 part', '3 part', '4 part', '5 part']);
  });

  it('with a name and no quantity are still parts', () => {
    const table = only(map([['name', 'link', 'price', 'count'], ['Sensor AS5600', 'x', 8, 5], ['Post 100'], ['Post 40'], ['Post 90'], ['Belt pulley', 'y', 4, 2]])); // prettier-ignore
    expect(kinds(table)).toEqual(['2 part', '3 part', '4 part', '5 part', '6 part']);
  });

  it.each([
    'TOTAL',
    'Total général',
    'Summe Brutto:',
    '合計参考',
    '合计',
    'Итого',
    'Razem',
    'Jumlah',
    'Jumlah keseluruhan',
  ])('end in a total: %s', (label) => {
    const table = only(
      map([
        ['Part', 'Qty', 'Price', 'Sum'],
        ['Fuse box', 2, 1.5, 3],
        ['Relay', 1, 2, 2],
        [label, null, null, 5],
      ]),
    );
    expect(kinds(table).at(-1)).toBe('4 total');
  });

  it('are parts where a quantity and a name stand beside what looks like the label of a total', () => {
    const parts = ['Housing', 'Screw M3', 'Nut M3', 'Cable'].map((name, i) => [i + 1, `P-10${String(i)}`, name, 2]);
    const rows = [['Item', 'Part No', 'Description', 'Qty'], ...parts, ['Sum magnets', null, 'Neodymium magnet N42SH', 4], ['Sum', null, null, 12]]; // prettier-ignore
    expect(kinds(only(map(rows))).slice(-2)).toEqual(['6 part', '7 total']);
  });

  it('end in sums without a label, and leave numbered empty rows out', () => {
    const table = only(map([['No', 'Name', 'Qty', 'Weight', 'Sum'], [1, 'Rod', 2, 0.1, 0.2], [2, 'Foot', 1, 0.2, 0.2], [3, null, null, null, 0], [4], [null, null, null, null, 0.4]])); // prettier-ignore
    expect(kinds(table)).toEqual(['2 part', '3 part', '6 total']);
  });

  it('that are hidden are lines like others', () => {
    const sheet = sheetOf([header, ['Motor', 'DC', 1], ['Fan', '24 V', 1]]);
    sheet.setRowFlag(1, 1);
    expect(only(mapSheet(sheet)).lines.count).toBe(2);
  });

  it('of item category D under an SAP header are references', () => {
    const table = only(map([['Level', 'Component number', 'Object description', 'Quantity', 'ICt'], [1, 'P-1000', 'Rotor', 1, 'L'], [1, 'D-2000', 'Drawing', 1, 'D']])); // prettier-ignore
    expect(kinds(table)).toEqual(['2 part', '3 reference']);
  });
});

describe('element tables', () => {
  it('are mapped by element and attribute names', () => {
    const sheet = sheetOf(
      [
        ['100-1', 'Rotor', '1'],
        ['200-2', 'Magnet N42SH', '8'],
      ],
      null,
    );
    sheet.columnNames = ['@itemIdentifier', 'Part/Description', 'itemQuantity'];
    const table = only(mapSheet(sheet));
    expect(table.headerRow).toBeNull();
    expect(table.columns.get('partNumber')).toEqual([0]);
    expect(table.columns.get('description')).toEqual([1]);
    expect(Array.from(table.lines.quantity)).toEqual([1, 8]);
  });
});

describe('whatever the cells hold', () => {
  it('mapping ends, covers each row at most once per table, and keeps lines in order', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Part Number',
        'Description',
        'Qty',
        'Total',
        '__proto__',
        'constructor',
        '',
        '-',
        'M3x10',
        'Level',
        '.1',
        '1.1',
      ),
      fc.string({ maxLength: 12 }),
      fc.integer({ min: 0, max: 30 }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 }), (rows) => {
        for (const table of map(rows).tables) {
          const ordinals = Array.from(table.lines.ordinal);
          expect(ordinals).toEqual([...new Set(ordinals)].sort((a, b) => a - b));
          for (let line = 0; line < table.lines.count; line++) {
            lineTexts(table, line);
            headingText(table, line);
            expect(table.lines.heading[line]!).toBeLessThan(line);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
