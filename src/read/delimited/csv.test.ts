import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { findDialect } from './csv-dialect.ts';
import { records } from './csv-records.fixture.ts';
import { readCsv } from './csv.ts';
import { toUtf8Text } from '../encoding/encoding.ts';
import type { Sheet } from '../sheet.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from '../types.ts';

const HEADERS = new Set(['level', 'part', 'description', 'qty', 'menge', 'unit', 'material']);
const options: ReadOptions = {
  host: nodeHost,
  limits: defaultLimits,
  encoding: null,
  scoreSample: (rows) =>
    Math.max(0, ...rows.slice(0, 20).map((row) => row.filter((cell) => HEADERS.has(cell.trim().toLowerCase())).length)),
};

function read(text: string, changed: Partial<ReadOptions> = {}): ReadResult {
  const used = { ...options, ...changed };
  return readCsv(toUtf8Text(new TextEncoder().encode(text), used), used);
}

function sheetOf(text: string): Sheet {
  return read(text).sheets[0]!;
}

function rows(sheet: Sheet): string[][] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.text(row, column)),
  );
}

describe('quotes that are not those of RFC 4180', () => {
  const header = 'part,description,qty';

  it('with a backslash before them are those of a text where records are even so', () => {
    const text = [header, String.raw`A-1,"{\"rpm\": \"2880\", \"path\": \"C:\\x\"}",2`, 'A-2,Screw,8'].join('\n');
    expect(rows(sheetOf(text)).slice(1)).toEqual([
      ['A-1', String.raw`{"rpm": "2880", "path": "C:\x"}`, '2'],
      ['A-2', 'Screw', '8'],
    ]);
    expect(read(text).details['quotes']).toContain('backslash');
  });

  it('may be single ones, and an apostrophe is none', () => {
    const text = ["'part','description','qty'", "'A-1','Magnet, N42SH','3'", "'A-2','5'' disk','8'"].join('\n');
    expect(rows(sheetOf(text))).toEqual([
      ['part', 'description', 'qty'],
      ['A-1', 'Magnet, N42SH', '3'],
      ['A-2', "5' disk", '8'],
    ]);
    expect(rows(sheetOf(`${header}\nA-1,'Bob',2\nA-2,Bob's disk,8`)).slice(1)).toEqual([
      ['A-1', "'Bob'", '2'],
      ['A-2', "Bob's disk", '8'],
    ]);
  });

  it('may be none: a backslash stands before a delimiter, a line end and a backslash', () => {
    const text = [
      'part|description|qty',
      String.raw`LS-301|Magnet N38 ring 40\|20x6|1`,
      'LS-302|Voice coil 4 ohm \\',
      'bifilar|1',
      String.raw`LS-304|C:\\cad\\x|2`,
      'LS-305|Nut|8',
    ].join('\n');
    const sheet = sheetOf(text);
    expect(rows(sheet).slice(1)).toEqual([
      ['LS-301', 'Magnet N38 ring 40|20x6', '1'],
      ['LS-302', 'Voice coil 4 ohm \nbifilar', '1'],
      ['LS-304', String.raw`C:\cad\x`, '2'],
      ['LS-305', 'Nut', '8'],
    ]);
    const path = ['part,folder,qty', String.raw`A-1,C:\cad\,2`, String.raw`A-2,D:\,8`].join('\n');
    expect(rows(sheetOf(path))[1]).toEqual(['A-1', 'C:\\cad\\', '2']);
  });

  it('close a path that ends in a backslash', () => {
    const text = [header, String.raw`A-1,"C:\drawings\",2`, String.raw`A-2,"D:\",8`].join('\n');
    expect(rows(sheetOf(text)).slice(1)).toEqual([
      ['A-1', String.raw`C:\drawings` + '\\', '2'],
      ['A-2', 'D:\\', '8'],
    ]);
  });

  it('read back as they were written, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\\', 'é', '磁', '{', ':'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (cells) => {
        const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
        // The first line shows how quotes are written: read otherwise it has more fields.
        const shown = ['{"a", "b", "c"}', '1'];
        const lines = [header, ...[shown, ...cells].map((row, at) => `P${String(at)},${row.map(quoted).join(',')}`)];
        const sheet = sheetOf(lines.join('\n'));
        fc.pre(read(lines.join('\n')).details['quotes'] !== undefined);
        expect(rows(sheet).slice(1)).toEqual([shown, ...cells].map((row, at) => [`P${String(at)}`, ...row]));
      }),
    );
  });
});

describe('lines that stand in quotes as a whole', () => {
  it('are parted within them', () => {
    const text = '"part,description,qty"\r\n"A-1,""Magnet, N42SH"",3"\r\n"A-2,Screw M4,8"\r\n';
    expect(rows(sheetOf(text))).toEqual([
      ['part', 'description', 'qty'],
      ['A-1', 'Magnet, N42SH', '3'],
      ['A-2', 'Screw M4', '8'],
    ]);
    expect(read(text).details['evened']).toBe('every line stands in quotes as a whole');
    expect(rows(sheetOf(text.replaceAll('"\r\n', '";;\r\n')))[1]).toEqual(['A-1', 'Magnet, N42SH', '3']);
  });

  it('are texts where nothing parts them, or where a line is several', () => {
    expect(rows(sheetOf('"part"\n"A-1, left"\n"A-2"\n'))).toEqual([['part'], ['A-1, left'], ['A-2']]);
    expect(rows(sheetOf('"part","qty"\n"A-1","3"\n'))).toEqual([
      ['part', 'qty'],
      ['A-1', '3'],
    ]);
  });

  it('read as those that were put into quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', 'é', '磁'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (cells) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const lines = [
          'part,description,qty',
          ...cells.map((row, at) => `P${String(at)},${row.map(quoted).join(',')}`),
        ];
        expect(rows(sheetOf(lines.map(quoted).join('\n')))).toEqual(rows(sheetOf(lines.join('\n'))));
      }),
    );
  });
});

describe('columns that are aligned by tabs', () => {
  it('are parted by as many as it takes', () => {
    const text =
      'part\t\tdescription\t\t\tqty\nA-1\t\tMagnet N42SH\t\t\t8\nA-1234567\tMotor\t\t\t\t1\nA-3\t\tRing\t\t\t\t2\n';
    expect(rows(sheetOf(text))).toEqual([
      ['part', 'description', 'qty'],
      ['A-1', 'Magnet N42SH', '8'],
      ['A-1234567', 'Motor', '1'],
      ['A-3', 'Ring', '2'],
    ]);
    expect(read(text).details['evened']).toBe('several tabs part two columns as one does');
  });

  // What was done is told by what was done, not by the sign that parts the columns afterwards.
  it('are told from lines in quotes that tabs part', () => {
    const text = '"part\tdescription\tqty"\n"A-1\tMagnet ""N42SH""\t8"\n"A-2\tMotor\t1"\n';
    expect(rows(sheetOf(text))[1]).toEqual(['A-1', 'Magnet "N42SH"', '8']);
    expect(read(text).details['evened']).toBe('every line stands in quotes as a whole');
  });

  it('keep their empty cells where all lines have as many tabs', () => {
    const text = 'part\tdescription\tqty\tunit\nA-1\t\t8\t\nA-2\tMotor\t\t\nA-3\t\t2\tpcs\n';
    expect(rows(sheetOf(text))[1]).toEqual(['A-1', '', '8', '']);
  });
});

describe('records', () => {
  it('number every record from 1, header and blank ones included, and start on a physical line', () => {
    const sheet = sheetOf('part,qty\n"a\nb",1\n\nc,2\n');
    expect(rows(sheet)).toEqual([
      ['part', 'qty'],
      ['a\nb', '1'],
      ['c', '2'],
    ]);
    expect([0, 1, 2].map((row) => [sheet.rowNumber(row), sheet.line(row)])).toEqual([
      [1, 1],
      [2, 2],
      [4, 5],
    ]);
  });

  it('start on a physical line also where nothing is quoted, whatever parts fields and ends lines', () => {
    const lines = (text: string) => {
      const sheet = sheetOf(text);
      return Array.from({ length: sheet.rowCount }, (_, row) => [sheet.text(row, 0), sheet.line(row)]);
    };
    const expected = [
      ['part', 1],
      ['Ä-1', 2],
      ['零件', 4],
    ];
    expect(lines('part,qty\nÄ-1,1\n\n零件,2\n')).toEqual(expected);
    expect(lines('\uFEFFpart;qty\r\nÄ-1;1\r\n\r\n零件;2\r\n')).toEqual(expected);
    expect(lines('part\tqty\rÄ-1\t1\r\r零件\t2\r')).toEqual(expected);
    expect(lines('sep=;\npart;qty\nÄ-1;1\n')).toEqual([
      ['part', 2],
      ['Ä-1', 3],
    ]);
  });

  it('in columns of blanks stand on their line, and a new page is none', () => {
    const sheet = sheetOf('Part   Description   Qty\nA-1    Magnet        4\n\fPart   Description   Qty\nA-2    Bearing       8\n'); // prettier-ignore
    expect(sheet.columnCount).toBe(3);
    expect(Array.from({ length: sheet.rowCount }, (_, row) => sheet.line(row))).toEqual([1, 2, 3, 4]);
  });

  it('end with LF, CRLF or CR, mixed in one file', () => {
    expect(records('a,b\r\nc,d\re,f\ng,h', ',')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('keep their own number of fields, and a trailing delimiter makes no column', () => {
    const sheet = sheetOf('part,qty,\na,1,\nb,2,extra,more,\n');
    expect(sheet.columnCount).toBe(4);
    expect(rows(sheet)[2]).toEqual(['b', '2', 'extra', 'more']);
  });

  it('of delimiters only are blank', () => {
    const sheet = sheetOf('part,qty\na,1\n,\n,\n');
    expect(sheet.rowCount).toBe(2);
  });

  it('lose their NUL bytes, which is said', () => {
    const { sheets, details } = read('part,qty\na\0b,1\n');
    expect(sheets[0]!.text(1, 0)).toBe('ab');
    expect(details['nul']).toContain('1 NUL');
  });
});

describe('quotes', () => {
  it('hold delimiters, line ends and doubled quotes', () => {
    expect(records('"a,b","say ""x""","c\r\nd"', ',')).toEqual([['a,b', 'say "x"', 'c\r\nd']]);
  });

  it('inside an unquoted field are characters', () => {
    expect(records('5" disk,3/4" bolt', ',')).toEqual([['5" disk', '3/4" bolt']]);
  });

  it('that are not doubled inside a quoted field stay in it', () => {
    expect(records('"5" disk, black",2', ',')).toEqual([['5" disk, black', '2']]);
  });

  it('may have blanks around them', () => {
    expect(records('a, "b, c" ,d', ',')).toEqual([['a', 'b, c', 'd']]);
  });

  it('that never close do not swallow the rest of the file', () => {
    const text = `part,qty\n"bolt M3,1\n${Array.from({ length: 1000 }, (_, i) => `p${String(i)},${String(i)}`).join('\n')}\n`;
    const { sheets, details } = read(text);
    expect(sheets[0]!.rowCount).toBe(1002);
    expect(sheets[0]!.text(1, 0)).toBe('"bolt M3');
    expect(details['strayQuotes']).toContain('on lines 2');
  });

  it('that pair up over other records do not swallow them', () => {
    const lines = Array.from({ length: 41 }, (_, i) => `P-${String(i)},Bracket type,3`);
    lines[10] = 'P-010,"Bracket type,3';
    lines[20] = 'MAG-1,Magnet N42SH,8';
    lines[30] = 'P-030,Bracket",3';
    const text = `part,description,qty\n${lines.join('\n')}\n`;
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'csv-quotes',
        location: { line: 12 },
        message: expect.stringContaining('line 12 to line 32') as string,
      }),
    );
  });

  it.each([
    ['an address', '"Example Ltd\n5 High Street, Unit 3\nSpringfield"'],
    ['a note with commas', '"Use with care, see drawing\nglue, cure, grind\nand pack, as ever"'],
    ['a note of two lines', '"Bolt,M3\nzinc,black"'],
    ['lines of numbers', '"20\n30\n40"'],
    ['names with as many separators, and others without', '"a,b,c\nx\ny\nd,e,f"'],
  ])('hold line ends: %s', (_, cell) => {
    const text = `part,description,qty\n${'P-1,Bolt,4\n'.repeat(20)}P-2,${cell},3\n`;
    expect(sheetOf(text).rowCount).toBe(22);
  });

  it('around a first word close there, and no inch mark lines below does', () => {
    const text =
      'part,description,qty\nA-1,"O" ring 12x2,4\nA-2,Motor 5" frame,1\nA-3,Hose 3/8",2\nA-4,"Plate, 4"" x 6""",1\n';
    expect(rows(sheetOf(text)).slice(1)).toEqual([
      ['A-1', '"O" ring 12x2', '4'],
      ['A-2', 'Motor 5" frame', '1'],
      ['A-3', 'Hose 3/8"', '2'],
      ['A-4', 'Plate, 4" x 6"', '1'],
    ]);
  });

  it('that are not doubled in a text of two lines stay in it', () => {
    const text = 'part,description,qty\nA-1,"Magnet 5" disk\nglued",4\nA-2,Screw,8\nA-3,Nut,8\n';
    expect(rows(sheetOf(text)).slice(1, 3)).toEqual([
      ['A-1', 'Magnet 5" disk\nglued', '4'],
      ['A-2', 'Screw', '8'],
    ]);
  });

  it('that would only close in a later field are stray', () => {
    expect(records('"bolt,1\nnut,"M3",2\nwasher,3\n', ',')).toEqual([
      ['"bolt', '1'],
      ['nut', 'M3', '2'],
      ['washer', '3'],
    ]);
  });

  it('by the ten thousand, none of them closing, are read in linear time', () => {
    const text = '"a,'.repeat(200_000);
    expect(records(text, ',')[0]).toHaveLength(200_001);
  });

  it('behind an equals sign guard a text, and are no part of it', () => {
    const sheet = sheetOf('part,qty\n="0010",1\n"=""0020""",2\n');
    expect([sheet.text(1, 0), sheet.text(2, 0)]).toEqual(['0010', '0020']);
  });
});

describe('the delimiter', () => {
  const find = (text: string): string => {
    const { delimiter } = findDialect(new TextEncoder().encode(text), options.scoreSample);
    return delimiter < 0 ? 'none' : String.fromCharCode(delimiter);
  };

  it.each([
    ['part,qty\na,1\n', ','],
    ['Part;Menge;Material\nMagnet, 5 mm;1,5;Stahl, blank\nMotor, gross;2,5;Kupfer, rot\n', ';'],
    ['part\tdescription\na\tx, y; z\n', '\t'],
    ['| part | qty |\n| a | 1 |\n| b | 2 |\n', '|'],
  ])('of %j is found', (text, delimiter) => {
    expect(find(text)).toBe(delimiter);
  });

  it('is the one a "sep=" line names, and that line is no row', () => {
    const sheet = sheetOf('sep=;\npart;qty\na,b;1\n');
    expect(rows(sheet)).toEqual([
      ['part', 'qty'],
      ['a,b', '1'],
    ]);
    expect(sheet.rowNumber(0)).toBe(2);
  });

  it('is counted outside quotes', () => {
    expect(find('"a;b;c","d"\n"e;f;g","h"\n')).toBe(',');
  });

  it('is none when punctuation comes and goes: the file is one column', () => {
    const text = 'Magnet N52\nMotor, big\nScrew\nNut\nBolt\n';
    expect(find(text)).toBe('none');
    expect(rows(sheetOf(text)).map(([cell]) => cell)).toEqual(['Magnet N52', 'Motor, big', 'Screw', 'Nut', 'Bolt']);
  });

  it('gives the format its name', () => {
    expect(read('part\tqty\na\t1\n').format).toBe('tsv');
    expect(read('part;qty\na;1\n').format).toBe('csv');
  });
});

describe('limits', () => {
  it.each([
    ['rows', 'a\nb\nc\n', 'limit-rows'],
    ['columns', 'a,b,c\n', 'limit-columns'],
    ['cells', 'a,b,c\n', 'limit-cells'],
    ['textBytes', 'abc,d\n', 'limit-text-bytes'],
  ] as const)('on %s are errors, not cuts', (limit, text, code) => {
    const limits = { ...defaultLimits, [limit]: 2 };
    expect(() => read(text, { limits })).toThrow(expect.objectContaining({ code }));
  });
});
