import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWorkbook, opened } from '../../test/support/opened.ts';
import { dumpCsv } from './dump-csv.ts';
import { dumpJson } from './dump-json.ts';
import { dumpText, escapeCell } from './dump-text.ts';
import { dumpPieces } from './dump.ts';

async function dump(content: string | Uint8Array): Promise<string[]> {
  return [...dumpText(dumpPieces(await opened(content)))].join('').trimEnd().split('\n');
}

const HEAD = 'Level,Part number,Description,Qty,Unit,Remarks';
const LIST = [
  HEAD,
  '0,A-100,Servo axis,1,pc,',
  '1,A-110,Motor,2,pc,see drawing',
  '2,A-111,Magnet N42SH,40,pc,',
  '1,A-120,Cover,1,pc,',
];

describe('a dump', () => {
  it('has one line per line, indented by level, fields in fixed order, other cells with their column', async () => {
    expect(await dump(LIST.join('\n'))).toEqual([
      '# parts list',
      '# columns: Level | Part number | Description | Qty | Unit | Remarks',
      '# part number | revision | description | quantity | unit | material | manufacturer | mpn | other cells',
      'A-100 | ~ | Servo axis | 1 | pc',
      '  A-110 | ~ | Motor | 2 | pc | ~ | ~ | ~ | Remarks: see drawing',
      '    A-111 | ~ | Magnet N42SH | 40 | pc',
      '  A-120 | ~ | Cover | 1 | pc',
    ]);
  });

  it('changes one line where a row is added, also where the list counts its rows', async () => {
    const rows = (names: readonly string[]) =>
      [
        'Pos,Part number,Description,Qty',
        ...names.map((name, at) => `${String(at + 1)},P-${name},${name} plate,1`),
      ].join('\n');
    const before = await dump(rows(['top', 'left', 'right', 'base']));
    const after = await dump(rows(['top', 'new', 'left', 'right', 'base']));
    expect(after.filter((line) => !before.includes(line))).toEqual(['P-new | ~ | new plate | 1']);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  it('keeps a number that does more than count', async () => {
    const text = ['Pos,Part number,Description,Qty', '10,P-1,plate,1', '40,P-2,bolt,2', '20,P-3,nut,2', '40,P-4,pin,2'];
    expect(await dump(text.join('\n'))).toContain('P-3 | ~ | nut | 2 | ~ | ~ | ~ | ~ | Pos: 20');
  });

  it('writes a number in one way, and what is no plain number as it stands', async () => {
    const text = ['Part number;Description;Qty', 'P-1;plate;1,50', 'P-2;bolt;2,0', 'P-3;glue;14 g', 'P-4;tape;AR'];
    expect((await dump(text.join('\n'))).slice(-4)).toEqual([
      'P-1 | ~ | plate | 1.5',
      'P-2 | ~ | bolt | 2',
      'P-3 | ~ | glue | 14 g',
      'P-4 | ~ | tape | AR',
    ]);
  });

  it('marks headings and totals, hidden rows, and prints what is in no list', async () => {
    const book = listWorkbook(
      {
        name: 'BOM',
        hidden: [6],
        rows: [
          ['Drive 4711, revision B'],
          [],
          ['Part number', 'Description', 'Qty', 'Price'],
          ['Motors'],
          ['P-1', 'Motor', 2, 10],
          ['P-2', 'Plate', 1, 3],
          ['P-3', 'Bolt', 4, 1],
          ['', 'Total', '', 27],
        ],
      },
      { name: 'Notes', rows: [['Check with Lund'], ['']] },
    );
    expect(await dump(book)).toEqual([
      '# parts list of sheet "BOM"',
      '# columns: Part number | Description | Qty | Price',
      '# part number | revision | description | quantity | unit | material | manufacturer | mpn | other cells',
      '[heading] Motors',
      'P-1 | ~ | Motor | 2 | ~ | ~ | ~ | ~ | Price: 10',
      'P-2 | ~ | Plate | 1 | ~ | ~ | ~ | ~ | Price: 3 | (hidden)',
      'P-3 | ~ | Bolt | 4 | ~ | ~ | ~ | ~ | Price: 1',
      '[total] Total | 27',
      '',
      '# rows of sheet "BOM" that are in no parts list',
      'Drive 4711, revision B',
      '',
      expect.stringMatching(/^# rows of sheet "Notes" that are in no parts list: /),
      'Check with Lund',
    ]);
  });

  it('prints the rows of a file that is no list, or not understood', async () => {
    expect((await dump('Zeile,Txt1,Txt2,Txt3\nq,a,3,b\nr,c,4,d\ns,e,5,f\nt,a,1,b')).slice(1)).toEqual([
      'Zeile | Txt1 | Txt2 | Txt3',
      'q | a | 3 | b',
      'r | c | 4 | d',
      's | e | 5 | f',
      't | a | 1 | b',
    ]);
  });

  it('holds every cell of any list, whatever is in it, and one line for each row', async () => {
    const cell = fc
      .string({
        unit: fc.constantFrom('a', 'B', '7', ' ', '|', '\\', '\n', '\u202e', '磁'),
        minLength: 1,
        maxLength: 8,
      })
      .filter((text) => /[a7]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }), async (rows) => {
        const quote = (text: string): string => `"${text}"`;
        const csv = [
          'Part number,Description,Qty,Remarks',
          ...rows.map(
            ([name, note], at) =>
              `P-${String(at)}00,plate ${String(at)},${String(at + 1)},${quote(`x${name}${note}x`)}`,
          ),
        ].join('\n');
        const lines = await dump(csv);
        expect(lines).toHaveLength(rows.length + 3);
        for (const [at, [name, note]] of rows.entries()) {
          const plain = `x${name}${note}x`.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n');
          expect(lines[at + 3]).toBe(
            `P-${String(at)}00 | ~ | plate ${String(at)} | ${String(at + 1)} | ~ | ~ | ~ | ~ | Remarks: ${escapeCell(plain)}`,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('other formats of a dump', () => {
  it('CSV is a record per line, with level and kind, and no formula to run', async () => {
    const text = [...dumpCsv(dumpPieces(await opened([...LIST, '1,A-130,=1+1,1,pc,"a,b"'].join('\n'))))].join('');
    const records = text.split('\r\n');
    expect(records[0]).toBe(
      '\uFEFFsheet,kind,level,partNumber,revision,description,quantity,unit,material,manufacturer,mpn,other,marks',
    );
    expect(records[3]).toBe(',part,2,A-111,,Magnet N42SH,40,pc,,,,,');
    expect(records[5]).toBe(`,part,1,A-130,,'=1+1,1,pc,,,,"Remarks: a,b",`);
  });

  it('JSON is one document, one piece on a line', async () => {
    const text = [...dumpJson(dumpPieces(await opened(LIST.join('\n'))), '1.2.3')].join('');
    const { schemaVersion, pieces } = JSON.parse(text) as { schemaVersion: number; pieces: unknown[] };
    expect(schemaVersion).toBe(1);
    expect(pieces).toHaveLength(5);
    expect(pieces[2]).toMatchObject({
      type: 'line',
      kind: 'part',
      level: 1,
      fields: { partNumber: 'A-110', quantity: '2' },
      other: [{ column: 'Remarks', text: 'see drawing' }],
    });
    expect(text.split('\n')).toHaveLength(1 + 5 + 2);
  });
});
