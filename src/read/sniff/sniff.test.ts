import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { readUnit } from '../read-unit.ts';
import { sniff } from './sniff.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const reading: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Uint8Array => Uint8Array.from(Array.from(text).flatMap((c) => [c.charCodeAt(0), 0]));

function workbook(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ['Part', 'Qty'],
      ['Magnet', 8],
    ]),
    'BOM',
  );
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** Names of an archive's members are all that sniffing needs: local headers without content. */
function zipOf(...names: string[]): Uint8Array {
  return latin1(
    names.map((name) => `PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}`).join(''),
  );
}

describe('a note in Markdown', () => {
  it('is no XML for the pictures below its items', () => {
    const note = `---\ntitle: Parts\n---\n\n${['servo', 'board', 'stepper', 'belt'].map((name) => `- ${name}\n\n  <img src="./images/${name}.jpeg" width="400" height="400">\n`).join('')}`;
    expect(sniff(utf8(note)).kind).toBe('text');
    expect(sniff(utf8(note.replaceAll('<img', '<part'))).kind).toBe('xml');
  });
});

describe('containers', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
    ['biff8', 'xls'],
    ['biff5', 'xls'],
    ['xlml', 'spreadsheetml'],
    ['sylk', 'sylk'],
    ['html', 'html'],
  ] as const)('%s', (bookType, kind) => {
    expect(sniff(workbook(bookType)).kind).toBe(kind);
  });

  it('in ZIP are told by their members', () => {
    expect(sniff(zipOf('pdx.xml', 'drawing.pdf'))).toEqual({ kind: 'zip' });
    expect(sniff(zipOf('[Content_Types].xml', 'word/document.xml'))).toMatchObject({
      kind: 'zip',
      detail: 'Word document',
    });
    expect(sniff(zipOf('[Content_Types].xml', 'xl\\workbook.bin')).kind).toBe('xlsb');
    expect(sniff(zipOf('[Content_Types].xml', 'strange/part1.xml')).kind).toBe('xlsx');
  });

  it('in ZIP that lack a part are what they are all the same, so that their reader says so', () => {
    expect(sniff(zipOf('styles.xml', 'meta.xml', 'META-INF/manifest.xml')).kind).toBe('ods');
    expect(sniff(zipOf('content.xml', 'mimetype')).kind).toBe('ods');
    expect(sniff(zipOf('xl/workbook.xml', 'xl/worksheets/sheet1.xml')).kind).toBe('xlsx');
    expect(sniff(zipOf('xl/worksheets/sheet1.xml')).kind).toBe('xlsx');
    expect(sniff(zipOf('xl/workbook.bin')).kind).toBe('xlsb');
    expect(sniff(zipOf('data/content.xml', 'styles.csv'))).toEqual({ kind: 'zip' });
  });

  it('of OLE2 with an encrypted package are encrypted', () => {
    const files = XLSX.CFB as unknown as {
      utils: { cfb_new(): object; cfb_add(container: object, name: string, body: number[]): void };
      write(container: object, options: object): number[];
    };
    const container = files.utils.cfb_new();
    files.utils.cfb_add(container, '/EncryptedPackage', [1]);
    const bytes = Uint8Array.from(files.write(container, { type: 'array' }));
    expect(sniff(bytes)).toMatchObject({ kind: 'encrypted' });
  });
});

describe('XML', () => {
  it('is known by local name and namespace of its root, whatever the prefix', () => {
    const root = { name: 'IPC-2581', namespace: 'http://webstds.ipc.org/2581' };
    expect(
      sniff(utf8('<?xml version="1.0"?>\n<!-- x > y -->\n<p:IPC-2581 a="1" xmlns:p="http://webstds.ipc.org/2581">')),
    ).toEqual({ kind: 'xml', root });
    expect(sniff(utf8("<IPC-2581\n  xmlns='http://webstds.ipc.org/2581'/>"))).toEqual({ kind: 'xml', root });
    expect(sniff(utf8('<export version="D">'))).toEqual({ kind: 'xml', root: { name: 'export', namespace: null } });
  });

  it('is found behind a DOCTYPE longer than any head', () => {
    const dtd = `<!DOCTYPE P [\n${'<!ELEMENT a (b?)> <!-- ] > --> <!ATTLIST a x CDATA "]>">\n'.repeat(3000)}]>`;
    expect(dtd.length).toBeGreaterThan(150_000);
    expect(sniff(utf8(`<?xml version="1.0"?>${dtd}<P/>`))).toEqual({
      kind: 'xml',
      root: { name: 'P', namespace: null },
    });
  });

  it.each([
    ['a letter before the root', '<?xml version="1.0"?>\nx<bom/>'],
    ['a declaration that does not end', '<?xml version="1.0" >\n<bom/>'],
    ['a comment that does not end', '<!-- made by x\n<bom/>'],
    ['a declaration that is cut off', '<?xml vers'],
    [
      'the notice of a program before it',
      'Notice: Undefined index: q in /x.php on line 5\n<?xml version="1.0"?><bom/>',
    ],
    ['the head of a message before it', 'HTTP/1.1 200 OK\nContent-Type: text/xml\n\n<?xml version="1.0"?><bom/>'],
    ['its first character lost', '?xml version="1.0"?><bom/>'],
    ['no declaration, and text before it', 'x <bom><part n="1"/><part n="2"/></bom>'],
  ])('with %s is still XML, whose reader says what is wrong', async (_, text) => {
    expect(sniff(utf8(text))).toEqual({ kind: 'xml' });
    await expect(readUnit(utf8(text), 'a.xml', reading)).rejects.toMatchObject({ code: 'xml-malformed' });
  });

  it.each([
    ['an apostrophe in an instruction of the DOCTYPE', `<!DOCTYPE b [<?note don't ?>]>`],
    ['more comments before the root than are looked through', `<!-- ${'x'.repeat(5_000_000)} -->`],
  ])('with %s is read', async (_, before) => {
    const { sheets } = await readUnit(
      utf8(`<?xml version="1.0"?>${before}<b><i n="1"/><i n="2"/></b>`),
      'a.xml',
      reading,
    );
    expect(sheets[0]?.rowCount).toBe(2);
  });

  it('is not seen in a list that names tags or holds a declaration in a cell', () => {
    expect(sniff(utf8('part,text,qty\nA,<b>Bolt</b>,1\nB,Nut,2\nC,<i>x</i>,3\n'.repeat(3))).kind).toBe('text');
    expect(sniff(utf8('part,text\nA,"<?xml version=""1.0""?>"\nB\t<?xml version="1.0"?>\n')).kind).toBe('text');
  });

  it('of HTML with text before it is HTML', () => {
    const text = 'Warning: x\n<table><tr><td>Part</td><td>Qty</td></tr><tr><td>A</td><td>1</td></tr></table>';
    expect(sniff(utf8(text)).kind).toBe('html');
  });

  it.each([
    ['markdown', 'Prices, sizes and firms of all that has been bought for the arm so far.\n'],
    ['text', 'Part,Qty,Note\nScrew,2,x\n'],
    ['text', 'Servo motor MG996R\nNeodymium magnet N42\n\n'],
    ['text', 'Part;Qty\nScrew;"in a table of its own, which came with the order:\n'],
  ])('of HTML below longer text is %s where that is %j', (kind, above) => {
    const rows = '<tr>\n<td>A</td>\n<td>1</td>\n</tr>\n'.repeat(2);
    expect(sniff(utf8(`${above.repeat(6)}\n<table>\n${rows}</table>\n`)).kind).toBe(kind);
  });

  it('in UTF-16 is XML too', () => {
    expect(sniff(Uint8Array.from([0xff, 0xfe, ...utf16('<?xml version="1.0"?><PLMXML/>')]))).toMatchObject({
      kind: 'xml',
    });
    expect(sniff(utf16('<?xml version="1.0"?><PLMXML/>'))).toMatchObject({ kind: 'xml', root: { name: 'PLMXML' } });
  });

  it('of the spreadsheet namespace is a workbook', () => {
    const text =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect(sniff(utf8(text)).kind).toBe('spreadsheetml');
  });
});

describe('text', () => {
  it.each([
    ['text', 'Part,Qty\nMagnet,8\n'],
    ['text', '<5 mm,Magnet\n'],
    ['text', '{Motor} and more, 5\n'],
    ['text', 'BMW part,1\n'],
    ['json', '{ "bomFormat": "CycloneDX" }'],
    ['json', '[{"a": 1}]'],
    ['html', '<!DOCTYPE HTML PUBLIC "x"><html><table>'],
    ['html', '\ufeff<TABLE border=1><tr>'],
    ['html', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'],
    ['mhtml', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x'],
    ['sylk', 'ID;PWXL;N;E\nC;X1;Y1;K"a"'],
    ['rtf', '{\\rtf1\\ansi'],
    ['lfs-pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n'],
  ])('%s: %j', (kind, text) => {
    expect(sniff(utf8(text)).kind).toBe(kind);
  });

  it('in UTF-16 or with a few NUL bytes is text', () => {
    expect(sniff(utf16('Part,Qty\nMagnet,8\n')).kind).toBe('text');
    expect(sniff(utf8(`${'Part,Qty\n'.repeat(20)}a\0\0b\n`)).kind).toBe('text');
  });
});

describe('what is odd', () => {
  it.each([
    ['a text that is filled up with NUL bytes', 'text', `${'Part,Qty\n'.repeat(3)}${'\0'.repeat(400)}`],
    ['JSON behind a comment', 'json', '// parts\n/* all */ [{"item": 1, "name": "Screw"}]'],
    ['a text behind slashes', 'text', '// parts\nScrew,1\n'],
    ['HTML without a table', 'html', '<div class=t><div><span>Item</span><span>Qty</span></div></div>'],
    ['XML with a root of such a name', 'xml', '<div><item no="1"/><item no="2"/></div>'],
    ['DIF', 'dif', 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n'],
    ['a list that begins with such a word', 'text', 'TABLE\n0,1\nx,2\n'],
  ])('%s is %s', (_, kind, text) => {
    expect(sniff(latin1(text)).kind).toBe(kind);
  });
});

describe('what holds no cells', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \r\n\t'],
    ['pdf', '%PDF-1.7'],
    ['image', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['image', '\x89PNG\r\n\x1a\n'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['binary', 'Rar!\x1a\x07'],
    ['binary', `\x01\x02\x03${'\x05\x06\x07abc'.repeat(50)}`],
    ['ole2', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
  ])('%s', (kind, bytes) => {
    expect(sniff(latin1(bytes)).kind).toBe(kind);
  });
});

it('never throws, whatever the bytes', () => {
  const magic = fc.constantFrom(
    '',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '<',
    '<!DOCTYPE [',
    '<?xml',
    'PK\x05\x06',
    '<a xmlns="',
    '\xff\xfe\0\0',
    '\0\0\xfe\xff',
    '<\0\0\0',
  );
  fc.assert(
    fc.property(magic, fc.uint8Array({ maxLength: 3000 }), (start, rest) => {
      expect(() => sniff(Uint8Array.from([...latin1(start), ...rest]))).not.toThrow();
    }),
  );
});

it('a dump of a database is no list', () => {
  expect(sniff(utf8("-- bom\nINSERT INTO bom VALUES ('MAG-77','NdFeB magnet N42SH',7);\n"))).toEqual({
    kind: 'binary',
    detail: 'SQL dump',
  });
  expect(sniff(utf8('Insert,Qty\ninsert into housing,2\n')).kind).toBe('text');
  expect(sniff(utf8('-- parts --\nItem,Qty\nBolt,2\n')).kind).toBe('text');
});
