import * as XLSX from '@e965/xlsx';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { membersOf } from './archive.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from '../types.ts';

const WORDS = new Set(['Part', 'Part Number', 'Description', 'Qty']);
const options: ReadOptions = {
  host: nodeHost,
  limits: defaultLimits,
  encoding: null,
  scoreSample: (rows) => Math.max(0, ...rows.map((row) => row.filter((cell) => WORDS.has(cell.trim())).length)),
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (content: string | Uint8Array, name = 'bom.xls'): Promise<ReadResult> =>
  readUnit(typeof content === 'string' ? utf8(content) : content, name, options);
const cells = ({ sheets }: ReadResult, at = 0): string[][] => {
  const sheet = sheets[at]!;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.text(row, column)),
  );
};

function zip(members: Readonly<Record<string, string>>): Uint8Array {
  const files = XLSX.CFB as unknown as {
    utils: { cfb_new(options: object): object; cfb_add(container: object, name: string, body: Uint8Array): void };
    write(container: object, options: object): Uint8Array;
  };
  const container = files.utils.cfb_new({ fileType: 'zip' });
  for (const [name, body] of Object.entries(members)) files.utils.cfb_add(container, `/${name}`, utf8(body));
  return Uint8Array.from(files.write(container, { fileType: 'zip', type: 'array' }));
}

const CSV = 'Part,Qty\nMagnet,8\n';
const LIST = [
  ['Part', 'Qty'],
  ['Magnet', '8'],
];

describe('packed files', () => {
  it('gzip is unpacked and read as what is in it', async () => {
    const result = await read(new Uint8Array(gzipSync(CSV)), 'a.csv.gz');
    expect([result.format, result.details['packed'], cells(result)]).toEqual(['csv', 'gzip', LIST]);
  });

  it('gzip of several members is what they come to together, and all of them have to be whole', async () => {
    const members = [CSV, 'Motor,2\n', 'Screw,4\n'].map((text) => new Uint8Array(gzipSync(text)));
    const all = Uint8Array.from(members.flatMap((member) => [...member]));
    expect(cells(await read(all, 'a.csv.gz'))).toEqual([...LIST, ['Motor', '2'], ['Screw', '4']]);
    await expect(read(all.subarray(0, all.length - 3), 'a.csv.gz')).rejects.toMatchObject({ code: 'gzip-broken' });
    await expect(
      read(
        all.map((byte, i) => (i === 20 ? byte ^ 1 : byte)),
        'a.csv.gz',
      ),
    ).rejects.toMatchObject({ code: 'gzip-broken' });
  });

  it.each([
    ['cut off', (packed: Uint8Array) => packed.subarray(0, packed.length - 12)],
    [
      'with a wrong checksum',
      (packed: Uint8Array) => packed.map((byte, i) => (i === packed.length - 6 ? byte ^ 1 : byte)),
    ],
  ])('gzip %s is an error, never part of a list', async (_, damage) => {
    const packed = damage(new Uint8Array(gzipSync(CSV.repeat(50))));
    await expect(read(packed)).rejects.toMatchObject({ code: 'gzip-broken' });
  });

  it('an archive gives each of its tables as a unit of its own, named by archive and member', () => {
    const bytes = zip({ 'readme.txt': 'hello', 'b/d.csv': CSV, 'a.csv': CSV, '__MACOSX/a.csv': 'x' });
    const found = [...membersOf('in/z.zip', bytes, options)];
    expect(found.map(({ path }) => path)).toEqual(['in/z.zip!/a.csv', 'in/z.zip!/b/d.csv']);
  });

  it('an archive whose directory tells that its tables are too much together is not unpacked', () => {
    const bytes = zip({ 'a.csv': CSV.repeat(9), 'b.csv': CSV.repeat(9) });
    const unpacked: number[] = [];
    const host = {
      ...nodeHost,
      inflateRaw: (data: Uint8Array, most: number) => (unpacked.push(most), nodeHost.inflateRaw(data, most)),
    };
    const codes = (limits: Partial<typeof defaultLimits>): unknown[] =>
      [...membersOf('z.zip', bytes, { host, limits: { ...defaultLimits, ...limits } })].map((one) => [
        one.path,
        'error' in one ? one.error.code : 'read',
      ]);
    const size = CSV.length * 18;
    expect(codes({ totalBytes: size - 1 })).toEqual([['z.zip', 'limit-total-bytes']]);
    expect(codes({ ratio: 0.1, ratioFloor: size - 1 })).toEqual([['z.zip', 'limit-ratio']]);
    expect(unpacked).toEqual([]);
    expect(codes({ totalBytes: size })).toEqual([
      ['z.zip!/a.csv', 'read'],
      ['z.zip!/b.csv', 'read'],
    ]);
  });

  it('an archive with no table, a package, and any other file stay what they are', () => {
    for (const bytes of [zip({ 'a.pdf': '%PDF' }), zip({ 'pdx.xml': '<a/>', 'b.csv': CSV }), utf8(CSV), utf8('PK')]) {
      expect([...membersOf('x', bytes, options)]).toEqual([{ path: 'x', bytes }]);
    }
  });

  it('an export without a telling name is found in its archive by its bytes', async () => {
    expect(cells(await read(zip({ 'export.dat': CSV })))).toEqual(LIST);
  });
});

describe('flat OpenDocument', () => {
  it('is a workbook; a million repeated empty rows are not written out; hidden columns are marked', async () => {
    const cell = (text: string): string =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const result = await read(
      `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="BOM"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-row>${cell('Part')}${cell('Qty')}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document>`,
    );
    expect([result.format, cells(result)]).toEqual(['fods', [['Part', 'Qty']]]);
    expect(result.sheets[0]!.hiddenColumns).toEqual([{ left: 2, right: 3 }]);
  });
});

describe('markup', () => {
  it.each(['P', 'a', 'p', 'table', 'body', 'div', 'font'])(
    'with the root <%s> is XML unless cells of HTML follow',
    async (root) => {
      const xml = await read(`<${root}><line pn="A-1" qty="8"/><line pn="A-2" qty="4"/></${root}>`);
      expect([xml.format, cells(xml)]).toEqual([
        'xml',
        [
          ['A-1', '8'],
          ['A-2', '4'],
        ],
      ]);
      const table = '<table><tr><td>Part<td>Qty<tr><td>Magnet<td>8</table>';
      const html = await read(root === 'table' ? table : `<${root}>x</${root}>${table}`);
      expect([html.format, cells(html)]).toEqual(['html', LIST]);
    },
  );

  it('HTML keeps what is not shown apart from what is', async () => {
    const result = await read(
      '<table><col><col style="display:none"><tr><td>Part<td>Qty</tr><tr hidden><td>Magnet<span style="display: none">0042</span><td x:num="45306">15.01.2024</tr></table>',
    );
    expect(cells(result)).toEqual([
      ['Part', 'Qty'],
      ['Magnet', '15.01.2024'],
    ]);
    const sheet = result.sheets[0]!;
    expect([sheet.isHiddenRow(1), sheet.comments.get('2:0'), sheet.hiddenColumns]).toEqual([
      true,
      '0042',
      [{ left: 2, right: 2 }],
    ]);
  });

  it('a frame page names the pages that hold its sheets', async () => {
    await expect(
      read('<html><frameset><frame src="b_files/sheet001.htm"><frame src="b_files/tabstrip.htm"></frameset></html>'),
    ).rejects.toThrow('b_files/sheet001.htm.');
  });

  it('a web archive names its sheets as the workbook did', async () => {
    const page = (body: string, name: string): string =>
      `--x\nContent-Location: file:///C:/f/${name}\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${body.replaceAll('=', '=3D')}\n`;
    const sheet = (name: string, file: string, more = ''): string =>
      `<x:ExcelWorksheet><x:Name>${name}</x:Name><x:WorksheetSource HRef="f/${file}"/>${more}</x:ExcelWorksheet>`;
    const table = '<table><tr><td>Part</td></tr></table>';
    const { sheets } = await read(
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${page(`<xml>${sheet('Parts &amp; more', 's1.htm')}${sheet('Old', 's2.htm', '<x:Visible>SheetHidden</x:Visible>')}</xml>`, 'f.htm')}${page(table, 's1.htm')}${page(table, 's2.htm')}--x--\n`,
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Parts & more', false],
      ['Old', true],
    ]);
  });
});

describe('text', () => {
  it('in columns of blanks is split where header and lines are blank; rules are no rows, and a title is not cut', async () => {
    const result = await read(
      [
        'Parts of the drive, as of today',
        'Item Part Number Description              Qty',
        '---- ----------- ---------------------- -----',
        '10   A-1         Rotor magnet N42SH         8',
        '20   A-2         Screw, M3                 12',
        '30   A-3         磁石 N42                   4',
        '',
      ].join('\n'),
    );
    expect(cells(result)).toEqual([
      ['Parts of the drive, as of today', '', '', ''],
      ['Item', 'Part Number', 'Description', 'Qty'],
      ['10', 'A-1', 'Rotor magnet N42SH', '8'],
      ['20', 'A-2', 'Screw, M3', '12'],
      ['30', 'A-3', '磁石 N42', '4'],
    ]);
    expect(result.sheets[0]!.rowNumber(2)).toBe(4);
  });

  it('in columns that dashes part is split by them, whatever the words above them are', async () => {
    const list = [
      'QQRP060  LIST OF SOMETHING       PAGE 1',
      '',
      'QQFA ITQQ     ITDQ                QQN   ON-QQ',
      '---- -------- ------------------- --- -------',
      'V1   VM-1001  MTR GEARED DC 24V   EA     1240',
      'V1   VM-1002  MTR MTG CLIP SPIRAL EA     2300',
      'V1   VM-1003  SPIRAL WIRE 12 LH   EA      900',
      '                    *** END ***',
    ];
    const rows = cells(await read(list.join('\n')));
    expect(rows[2]).toEqual(['V1', 'VM-1001', 'MTR GEARED DC 24V', 'EA', '1240']);
    // Dashes that hardly any line keeps to part nothing.
    const prose = [
      'Some words',
      '---- -------- -------',
      'that go on and on over the edges',
      'of whatever is drawn above',
      'these lines of text here',
    ];
    expect(cells(await read(prose.join('\n')))[1]).toHaveLength(1);
  });

  it('a quote without its partner is a character where the line stays as wide as the others, else an error', async () => {
    expect(cells(await read('Part,Qty\n"5 disk,1\nNut,2\n'))[1]).toEqual(['"5 disk', '1']);
    await expect(read('Part,Qty\n"Magnet, big,8\nNut,2\nBolt,3\n')).rejects.toMatchObject({
      code: 'csv-quotes',
      location: { line: 2 },
    });
    await expect(read('Part,Description,Qty\nNut,x,2\nBolt,"a')).rejects.toMatchObject({
      code: 'csv-truncated',
      location: { line: 3 },
    });
  });

  it('with an unresolved merge conflict is not read; a line of equals signs alone is none', async () => {
    const text = 'Part,Qty\n<<<<<<< HEAD\nNut,1\n=======\nNut,2\n>>>>>>> other\n';
    await expect(read(text)).rejects.toMatchObject({ code: 'merge-conflict', location: { line: 2 } });
    expect(cells(await read('Part,Qty\n=======\nNut,2\n'))).toHaveLength(3);
  });

  it('of SYLK has its accents and signs', async () => {
    const result = await read('ID;P\nC;Y1;X1;K"L\u001bNHaufer 25\u001bN0C\u001b :2;; \u001bN5F"\nE\n');
    expect(cells(result)).toEqual([['Läufer 25°C\n2; µF']]);
  });
});

describe('what is recognised and not read says what it is and what to export', () => {
  it.each([
    ['STEP', "ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('AUTOMOTIVE_DESIGN'));\n"],
    ['KiCad schematic', '(kicad_sch (version 20230121)\n'],
    ['DXF', '  0\nSECTION\n  2\nHEADER\n'],
    ['JT', 'Version 9.5 JT  DM 6.1.0\n'],
    ['Access', '\0\x01\0\0Standard ACE DB\0'],
    ['SQLite', 'SQLite format 3\0'],
    ['dBase', `\x03\x7c\x01\x01\x01\0\0\0\x41\0\x0b\0${'\0'.repeat(60)}`],
    ['JAMA', `"1","JAMA/JAPIA","Ver.2.40"${',""'.repeat(45)}\r\n"","","MG-1","x","4.6"${',""'.repeat(43)}\r\n`],
    ['CATIA', 'V5_CFV2\0\0'],
    ['AutoCAD', 'AC1032\0\0'],
    ['Lotus', '\0\0\x02\0\x06\x04'],
    ['e-mail', 'From: a@b\nTo: c@d\nSubject: BOM\nDate: today\n\nHello\n'],
    ['WebP', 'RIFF\0\0\0\0WEBPVP8 '],
    ['PDF', '\r\n%PDF-1.7\n'],
  ])('%s', async (word, bytes) => {
    const error = (await read(latin1(bytes)).catch((caught: unknown) => caught)) as Error & {
      hint: string;
      code: string;
    };
    expect(error.code).toMatch(/^(?:format-unsupported|not-a-table)$/);
    expect(error.message).toContain(word);
    expect(error.hint.length).toBeGreaterThan(20);
  });

  it.each([
    ['Apple Numbers', { 'Index/Tables/DataList.iwa': 'x' }],
    ['SCIP', { 'a_0.i6d': '<x/>', 'manifest.xml': '<m/>' }],
    ['FreeCAD', { 'Document.xml': '<D/>', 'GuiDocument.xml': '<D/>' }],
  ])('%s', async (word, members) => {
    await expect(read(zip(members))).rejects.toThrow(word);
  });

  it('a byte order mark and nothing else is empty', async () => {
    await expect(read('\ufeff\n')).rejects.toMatchObject({ code: 'empty' });
  });
});

describe('what an archive holds beside its tables', () => {
  const opened = (members: Readonly<Record<string, string>>): { members: string[]; left: readonly string[] } => {
    let left: readonly string[] = [];
    const found = [...membersOf('a.zip', zip(members), options, (names) => (left = names))];
    return { members: found.map(({ path }) => path.replace('a.zip!/', '')), left };
  };

  it('is read where its content is a list, whatever its name, and where it is an archive that cannot be opened', () => {
    const { members } = opened({
      'a.csv': CSV,
      BOM: CSV,
      'e.csv.bak': CSV,
      'b.xlt': CSV,
      'more.7z': '7z',
      LICENSE: CSV,
    });
    expect(members).toEqual(['BOM', 'a.csv', 'b.xlt', 'e.csv.bak', 'more.7z']);
  });

  it('is read where a note counts things or holds a table, and not where it only tells of the files', () => {
    const notes = {
      'a.csv': CSV,
      'readme.txt': '4x magnet N42\n1x DC motor\n',
      'magnets.md': '| Part | Qty |\n|---|---|\n| Magnet | 4 |\n',
      'license.txt': 'Copyright 2026\nAll rights reserved, 2 copies at most.\n',
      'readme.md': '# Robot\n\n| File | For |\n|---|---|\n| a.csv | motors |\n',
    };
    expect(opened(notes).members).toEqual(['a.csv', 'magnets.md', 'readme.txt']);
  });

  it('is told of where it is passed over', () => {
    const members = { 'a.csv': CSV, 'bom.pdf': '%PDF-1.7', 'sub/photo.jpg': 'x', 'readme.md': 'x', '.hidden': 'x' };
    expect(opened(members)).toEqual({ members: ['a.csv'], left: ['bom.pdf', 'sub/photo.jpg'] });
    expect(opened({ 'a.csv': CSV }).left).toEqual([]);
  });
});
