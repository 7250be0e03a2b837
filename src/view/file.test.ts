import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWorkbook, opened } from '../../test/support/opened.ts';
import type { OpenUnit } from '../batch/open-unit.ts';
import { nodeHost } from '../host/node.ts';
import type { UserMapping } from '../map/types.ts';
import { defaultLimits } from '../read/types.ts';
import { widthOf } from '../report/terminal/text.ts';
import { dumpText } from './dump-text.ts';
import { dumpPieces } from './dump.ts';
import { fileView, inspectUnit } from './file.ts';
import { inspectText } from './inspect-text.ts';
import type { FileView, MappingDraft, TableView } from './types.ts';
import { priceWords } from './words.ts';

const LIST = [
  'Level,Part number,Description,Qty,Mass [g],Colour',
  '0,A-100,Servo axis,1,900,ana',
  '1,A-110,Motor,2,400,ana',
  '2,A-111,Magnet N42SH,40,9,ben',
].join('\n');

const viewOf = (unit: OpenUnit, name = 'test.csv'): FileView => fileView(name, name, unit, 5);
const tableOf = (view: FileView): TableView => view.sheets.flatMap(({ tables }) => tables)[0]!;
const textOf = (view: FileView, width = 80): string => [...inspectText([view], { width, unicode: true })].join('');

/** A draft as the configuration would give it to the mapping. */
function mappingOf({ sheet, headerRow, columns }: MappingDraft): UserMapping {
  return {
    ...(sheet === null ? {} : { sheet }),
    ...(headerRow === null ? {} : { headerRow }),
    columns: Object.fromEntries(columns),
  };
}

const dumpOf = (unit: OpenUnit): string => [...dumpText(dumpPieces(unit))].join('');

describe('the view of a file', () => {
  it('says of every column what it is and by what', async () => {
    const table = tableOf(viewOf(await opened(LIST)));
    expect(
      table.columns.map(({ name, header, fields }) => [name, header, fields[0]?.field ?? null, fields[0]?.how ?? null]),
    ).toEqual([
      ['A', 'Level', 'level', 'exact'],
      ['B', 'Part number', 'partNumber', 'exact'],
      ['C', 'Description', 'description', 'exact'],
      ['D', 'Qty', 'quantity', 'exact'],
      ['E', 'Mass [g]', 'massUnit', 'exact'],
      ['F', 'Colour', null, null],
    ]);
    expect(table).toMatchObject({
      headerRow: 1,
      hierarchy: 'level',
      depth: 3,
      quantityBasis: 'per-parent',
      dialect: null,
    });
    expect(table.first[2]).toMatchObject({ row: 4, level: 2, partNumber: 'A-111', quantity: 40 });
  });

  it('says which columns a user or a dialect named', async () => {
    const own = tableOf(viewOf(await opened(LIST, 'test.csv', [{ columns: { remarks: 'Colour' } }])));
    expect(own.columns[5]?.fields).toEqual([{ field: 'remarks', how: 'user', confidence: 1, rank: 1, of: 1 }]);
  });

  it.each([
    ['Part number,Description,Qty\nP-1,plate,2\nP-2,bolt,4\nP-3,nut,1', 'per-list'],
    ['Part number,Description\nP-1,plate\nP-2,bolt\nP-3,nut', 'none'],
    ['Part number,Description,Total quantity\nP-1,plate,2\nP-2,bolt,4\nP-3,nut,1', 'in-all'],
  ])('says what a quantity counts', async (csv, basis) => {
    expect(tableOf(viewOf(await opened(csv))).quantityBasis).toBe(basis);
  });

  it('doubts what is missing and what could not be read', async () => {
    const csv = 'Description;Qty;Unit\nplate;2;pc\nbolt;1.2.3x;pc\nnut;;pc\npin;4;pc\nring;1;pc';
    const messages = tableOf(viewOf(await opened(csv))).doubts.map(({ code }) => code);
    expect(messages).toEqual(['no-part-number', 'unread-quantity', 'empty-quantity']);
  });

  it('says how to state the sign of a number that may be either', async () => {
    const doubt = async (cell: string): Promise<string | undefined> =>
      tableOf(viewOf(await opened(`Description;Qty;Unit\nplate;2;pc\nbolt;${cell};pc\nring;1;pc`))).doubts.find(
        ({ code }) => code === 'unread-quantity',
      )?.message;
    expect(await doubt('1,000')).toMatch(/unknown, not 0\. In a mapping, "decimal" says what its sign is\.$/);
    expect(await doubt('1.2.3x')).toMatch(/unknown, not 0\.$/);
  });

  it('takes a range for what it is', async () => {
    const csv = 'Part number;Description;Qty\nP-1;plate;10-20\nP-2;bolt;4\nP-3;nut;1';
    expect(tableOf(viewOf(await opened(csv))).doubts).toEqual([]);
  });

  it('doubts a cell of a matrix by its own place; a stroke there is none of the thing', async () => {
    const csv = 'Part number,Description,Default/QTY.,Long/QTY.\nP-1,plate,2,2\nP-2,bolt,-,2\nP-3,nut,1,1.2.3x';
    const doubts = tableOf(viewOf(await opened(csv))).doubts.map(({ message }) => message);
    expect(doubts).toEqual(['1 quantity cell could not be read as a number, first D4 "1.2.3x": unknown, not 0.']);
  });

  it('tells for how many pieces prices are, and doubts those of which that is open', async () => {
    const of = async (head: string, ...cells: string[]) =>
      tableOf(
        viewOf(
          await opened(
            `Part number,Description,Qty,${head}\n${cells.map((cell, at) => `A-${String(at)},plate,2,${cell}\n`).join('')}`,
          ),
        ),
      );
    expect((await of('Price', '2', '3')).prices).toEqual({ basis: 'one', pieces: 1, column: 3 });
    expect((await of('Price per 100', '2', '3')).prices).toEqual({ basis: 'header', pieces: 100, column: 3 });
    const table = await of('Preis,Preiseinheit', '2,100', '3,C');
    expect(table.prices).toEqual({ basis: 'column', pieces: null, column: 4 });
    expect(priceWords(table)).toBe('for as many pieces as column E "Preiseinheit" says');
    expect(table.doubts.map(({ message }) => message)).toEqual([
      '1 price of which it is not known for how many pieces, first by E3 "C": unknown, no price of one piece.',
    ]);
  });

  it('doubts masses without a unit', async () => {
    const codes = async (header: string, cell: string) =>
      tableOf(
        viewOf(await opened(`Part number,Description,Qty,${header}\nA-1,plate,2,${cell}\nA-2,bolt,1,${cell}`)),
      ).doubts.map(({ code }) => code);
    expect(await codes('Weight', '0.5')).toEqual(['mass-without-unit']);
    expect(await codes('Weight_g', '0.5')).toEqual([]);
    expect(await codes('Weight', '0.5 g')).toEqual([]);
  });

  it('joins two header rows of a workbook, where the first has merged cells', async () => {
    const rows = [
      ['Part', '', 'Qty'],
      ['Number', 'Description', ''],
      ['P-1001', 'Magnet N42SH', 2],
      ['P-1002', 'Screw M3x8', 2],
    ];
    const table = tableOf(
      viewOf(await opened(listWorkbook({ name: 'BOM', rows, merges: ['A1:B1', 'C1:C2'] })), 'a.xlsx'),
    );
    expect(table.columns.map(({ header, fields }) => [header, fields[0]?.field])).toEqual([
      ['Part / Number', 'partNumber'],
      ['Part / Description', 'description'],
      ['Qty', 'quantity'],
    ]);
    expect(table.counts.part).toBe(2);
  });

  it('says which columns are read from merged cells', async () => {
    const rows = [
      ['Part number', 'Description', 'Material', 'Qty'],
      ['SEG-1001', 'Segment', 'NdFeB', 2],
      ['SEG-1002', 'Segment', '', 4],
      ['SEG-1003', 'Segment', '', 4],
    ];
    const view = viewOf(await opened(listWorkbook({ name: 'BOM', rows, merges: ['C2:C4'] })), 'a.xlsx');
    expect(tableOf(view).merged).toEqual([{ name: 'C', rows: 2 }]);
    expect(textOf(view, 120)).toContain(
      'merged     cells count for each row that they cover: column C in 2 further rows',
    );
    expect(textOf(viewOf(await opened(LIST)))).not.toContain('merged');
  });

  it('tells of an extension that lies, of hidden rows and of what stands beside the list', async () => {
    const rows = [
      ['Part number', 'Description', 'Qty', '', '', 'Budget'],
      ['P-1', 'plate', 2, '', '', ''],
      ['P-2', 'bolt', 4, '', '', ''],
      ['P-3', 'nut', 1],
    ];
    const view = viewOf(await opened(listWorkbook({ name: 'BOM', rows, hidden: [3] })), 'a.csv');
    const text = textOf(view);
    expect(text).toContain('the name says .csv');
    expect(text).toContain('1 of the rows are hidden');
    const column = viewOf(await opened(listWorkbook({ name: 'BOM', rows, hiddenColumns: [2] })), 'a.csv');
    expect([tableOf(column).hiddenColumns, textOf(column).includes('hidden columns: B; they are read')]).toEqual([
      ['B'],
      true,
    ]);
    expect(text).toContain('column F beside the list, not read ("Budget")');
  });

  it('of a list that is not understood ends with a mapping that is understood', async () => {
    const csv = 'Zeile,Txt1,Txt2,Txt3\nq,a,3,b\nr,c,4,d\ns,e,5,f\nt,a,1,b';
    const view = viewOf(await opened(csv));
    expect(view.status).toBe('not-understood');
    const guess = view.sheets[0]!.guess!;
    expect(textOf(view)).toContain('"quantity": "Txt2"');
    const again = await opened(csv, 'test.csv', [mappingOf(guess)]);
    expect(viewOf(again).status).toBe('understood');
  });

  it('of a short list without a header that names a magnet is read loosely, as the lint does, and ends with a mapping', async () => {
    const csv = '1,MAG-001,Magnet NdFeB N42SH 20x10x5,4\n2,SCR-002,Screw M3x8,10\n3,MOT-003,Servo motor 400W,1';
    const options = { host: nodeHost, limits: defaultLimits, encoding: null, mappings: [] };
    const view = await inspectUnit('a.csv', 'a.csv', new TextEncoder().encode(csv), 5, options);
    expect(view).toMatchObject({ status: 'understood', error: null });
    const text = textOf(view);
    expect(text).toContain('The columns are known with 20 % confidence only.');
    expect(text).toMatch(/"partNumber": "#2"/);
    expect(text).toMatch(/"description": "#3"/);
  });

  it.each([80, 120])('fits %i columns with Chinese cells, however long', async (width) => {
    const csv = `序号,物料编码,名称,规格型号,数量,供应商\n${Array.from({ length: 6 }, (_, i) => `${String(i + 1)},YF-${String(1000 + i)},${'无刷电机'.repeat(20)},${'钕铁硼磁铁 '.repeat(9)},2,云帆动力`).join('\n')}`;
    for (const line of textOf(viewOf(await opened(csv)), width).split('\n'))
      expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('shows no character of a file that a terminal would act on', async () => {
    const csv = LIST.replace('Servo axis', 'Servo\u202eaxis').replace('Colour', 'Co\u200blour');
    expect(textOf(viewOf(await opened(csv)))).not.toMatch(/[\u202e\u200b]/);
  });
});

describe('the mapping that is shown', () => {
  const header = fc.constantFrom(
    'Part number',
    'Description',
    'Qty',
    'Unit',
    'Material',
    'Manufacturer',
    'Level',
    'Name',
    'Notes',
    'Item',
    'Foo',
    'Qty',
    'Drawing no.',
  );
  const cell = fc.constantFrom(
    '',
    'A-100',
    'B200-77',
    'plate',
    'motor bracket',
    '1',
    '2',
    '40',
    'pc',
    'steel',
    'Acme',
    '0.5',
  );

  it('names below it what else is known, as a line of it would', async () => {
    const csv =
      'Part number,Description,Qty,Price,Remarks,Foo\nA-100,Motor bracket,1,2.50,x,1\nA-200,Plate,2,1.10,y,2\n';
    const text = textOf(viewOf(await opened(csv)), 200);
    expect(text).toContain(
      'found as before without a line of their own, and fixed by one: "unitCost": "Price", "remarks": "Remarks"\n',
    );
    expect(textOf(viewOf(await opened(csv.replace(',Price,Remarks', ',Foo 2,Foo 3'))), 200)).not.toContain('as before');
  });

  it('names the columns of one field as a list', async () => {
    const csv =
      'Part number,Description,Qty,Unit price (USD),Price (USD)\nA-100,Motor bracket,2,2.50,5.00\nA-200,Plate,3,1.10,3.30\n';
    expect(textOf(viewOf(await opened(csv)), 200)).toContain('"unitCost": ["Unit price (USD)", "Price (USD)"]');
  });

  it('gives the same lines when it is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(header, { minLength: 2, maxLength: 7 }),
        fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 4, maxLength: 9 }),
        async (headers, rows) => {
          const csv = [headers, ...rows.map((row) => row.slice(0, headers.length))]
            .map((row) => row.join(','))
            .join('\n');
          const unit = await opened(csv);
          const mappings = viewOf(unit).sheets.flatMap(({ tables }) =>
            tables.flatMap(({ mapping }) => (mapping === null ? [] : [mappingOf(mapping)])),
          );
          // Where the header was not understood and cells alone were asked, a mapping, which names the header, is asked of its words again.
          fc.pre(
            unit.tables.length === 1 &&
              (unit.tables[0]?.confidence ?? 0) > 0.5 &&
              unit.tables[0]?.headerRow !== null &&
              mappings[0] !== undefined &&
              Object.keys(mappings[0].columns).length > 0,
          );
          expect(dumpOf(await opened(csv, 'test.csv', mappings))).toBe(dumpOf(unit));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names a column by number where its header stands twice', async () => {
    const csv = 'Part number,Notes,Qty,Notes,Description\nP-1,x,1,y,plate\nP-2,x,2,y,bolt\nP-3,x,3,y,nut';
    const { mapping } = tableOf(viewOf(await opened(csv.replaceAll('Notes', 'Material'))));
    expect(mapping?.columns).toContainEqual(['material', ['#2', '#4']]);
  });

  it('names a column by number where its header stands once more in a list beside it', async () => {
    const csv = 'Qty,Name,Qty,Name\n,,,2\n,,,2\n,0.5,,1\n,,,40\n,B200-77,,plate';
    const unit = await opened(csv);
    const { mapping } = tableOf(viewOf(unit));
    expect(mapping?.columns).toEqual([
      ['description', ['#2']],
      ['quantity', ['#1']],
    ]);
    expect(dumpOf(await opened(csv, 'test.csv', [mappingOf(mapping!)]))).toBe(dumpOf(unit));
  });

  it('names the sheet where a workbook has several', async () => {
    const rows = [
      ['Part number', 'Description', 'Qty'],
      ['P-1', 'plate', 2],
      ['P-2', 'bolt', 4],
      ['P-3', 'nut', 1],
    ];
    const book = listWorkbook({ name: 'BOM', rows }, { name: 'Old', rows: [['nothing']] });
    expect(tableOf(viewOf(await opened(book))).mapping?.sheet).toBe('BOM');
  });
});
