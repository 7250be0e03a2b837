import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { TextKind } from '../arena.ts';
import { readMhtml } from './html-mime.ts';
import { tokenizeHtml } from './html-tokens.ts';
import { readHtml } from './html.ts';
import type { Sheet } from '../sheet.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheets = (html: string): readonly Sheet[] => readHtml(utf8(html), options).sheets;

function rows(sheet: Sheet): string[][] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.text(row, column)),
  );
}

describe('an HTML table', () => {
  it('is read with or without end tags, in any case, with or without quotes', () => {
    const [sheet] = sheets('<TABLE border=1><tr><th>Part<th>Qty<TR><td class=x>0010<td>1,000</table>');
    expect(rows(sheet!)).toEqual([
      ['Part', 'Qty'],
      ['0010', '1,000'],
    ]);
    expect(sheet!.kind(1, 0)).toBe(TextKind.string);
  });

  it('has no row for a tag that was meant to end one', () => {
    const [sheet] = sheets('<table><th>Part<th>Qty</th>\n<tr><td>Motor<td>1<tr>\n<tr><td>Magnet<td>2<tr>\n</table>');
    expect(rows(sheet!)).toEqual([
      ['Part', 'Qty'],
      ['Motor', '1'],
      ['Magnet', '2'],
    ]);
    expect([0, 1, 2].map((row) => [sheet!.rowNumber(row), sheet!.line(row)])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const [empty] = sheets('<table><tr><td>a</td></tr><tr></tr><tr><td>b</td></tr></table>');
    expect(empty!.rowNumber(1)).toBe(3);
  });

  it('keeps line breaks that are meant, and no others', () => {
    const [sheet] = sheets('<table><tr><td> Magnet\n   N42SH <br> 20&times;10&nbsp;mm<p>new</p></td></tr></table>');
    expect(sheet!.text(0, 0)).toBe('Magnet N42SH\n20×10\u00a0mm\nnew');
  });

  it('places cells around spans, and gives the spans as merges', () => {
    const [sheet] = sheets(
      '<table><tr><td rowspan=2>a</td><td colspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td></tr></table>',
    );
    expect(rows(sheet!)).toEqual([
      ['a', 'b', '', 'c'],
      ['', 'd', 'e', ''],
      ['f', '', '', ''],
    ]);
    expect(sheet!.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ]);
  });

  it('has cells that reach to the end of their group of rows (rowspan=0)', () => {
    const [sheet] = sheets(
      '<table><tbody><tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr></tbody><tbody><tr><td>d</td><td>e</td></tr></tbody></table>',
    );
    expect(rows(sheet!)).toEqual([
      ['a', 'b'],
      ['', 'c'],
      ['d', 'e'],
    ]);
    expect(sheet!.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
  });

  it.each([
    '<s>Ferrite <b>magnet</b></s> Steel washer',
    'Steel washer <del>Ferrite magnet</del>',
    '<span style="color:red; text-decoration: line-through">Ferrite <span>magnet</span></span> Steel washer',
  ])('keeps apart what is struck through in a cell: %s', (cell) => {
    const [sheet] = sheets(`<table><tr><td>1<td>${cell}</table>`);
    expect(sheet!.text(0, 1)).toContain('Ferrite magnet');
    expect(sheet!.texts.struckOut.get(sheet!.id(0, 1))).toBe('Steel washer');
  });

  it('has rows that are struck through as a whole, by their cells or by themselves', () => {
    const [sheet] = sheets(
      '<table><tr><td><s>a</s><td><strike>b</strike></tr><tr style="text-decoration:line-through"><td>a<td>b</tr><tr><td><s>a</s><td>b</tr><tr><td>c</table>',
    );
    expect([0, 1, 2, 3].map((row) => sheet!.isStruckRow(row))).toEqual([true, true, false, false]);
    expect(sheet!.texts.struckOut.size).toBe(0);
  });

  it('gives the number behind a formatted cell (x:num), links, hidden rows and physical lines', () => {
    const [sheet] = sheets(
      '<table>\n<tr style="display:none"><td x:num="0.5">0,50 kg</td></tr>\n<tr><td><a href="https://e.com/?a=1&amp;b">x</a></td></tr></table>',
    );
    expect([sheet!.text(0, 0), sheet!.kind(0, 0), sheet!.isHiddenRow(0)]).toEqual(['0.5', TextKind.number, true]);
    expect(sheet!.links.get('2:0')).toBe('https://e.com/?a=1&b');
    expect([sheet!.line(0), sheet!.line(1)]).toEqual([2, 3]);
  });

  it('gives a percentage with its sign and all its digits: 0.0214 behind "2.1%" is 2.14 %', () => {
    const [sheet] = sheets(
      '<table><tr><td x:num="0.0214">2.1%</td><td x:num="0.003">0,3 %</td><td x:num="21">21%</td></tr></table>',
    );
    // The last has a mark for a literal, which multiplies nothing.
    expect(rows(sheet!)).toEqual([['2.14%', '0.3%', '21%']]);
  });

  it('inside another is a sheet of its own', () => {
    const found = sheets('<table><tr><td>layout<table><tr><td>Part</td></tr></table></td><td>side</td></tr></table>');
    expect(found.map(rows)).toEqual([[['Part']], [['layout', 'side']]]);
  });

  it('of one row or one column inside a cell of a list is what that cell says', () => {
    const cell = (inner: string): string =>
      `<table><tr><th>Part</th><th>Qty</th></tr><tr><td>${inner}</td><td>2</td></tr></table>`;
    expect(sheets(cell('M-1<table><tr><td>Magnet</td><td>N42</td></tr></table>')).map(rows)).toEqual([
      [
        ['Part', 'Qty'],
        ['M-1\nMagnet N42', '2'],
      ],
    ]);
    expect(sheets(cell('<table><tr><td>Magnet</td></tr><tr><td>N42</td></tr></table>')).map(rows)).toEqual([
      [
        ['Part', 'Qty'],
        ['Magnet\nN42', '2'],
      ],
    ]);
    expect(sheets(cell('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'))).toHaveLength(2);
  });

  it('is not looked for in scripts, styles and comments', () => {
    const [sheet] = sheets(
      '<script>"<table><tr><td>no"</script><!-- <table><tr><td>no --><style>td{}</style><table><tr><td>yes</table>',
    );
    expect(rows(sheet!)).toEqual([['yes']]);
  });

  it('that is missing is an error, not an empty result', () => {
    expect(() => sheets('<html><body>nothing</body></html>')).toThrow(expect.objectContaining({ code: 'no-sheets' }));
  });

  it.each([
    ['in a cell, where cells are closed', '<table><tr><td>Part</td></tr><tr><td>Mag'],
    ['in a row, where rows are closed', '<table><tr><td>Part</td></tr><tr><td>Magnet</td>'],
    ['in a tag', '<table><tr><td>Part<tr><td>Magnet<td cla'],
    ['in a comment', '<table><tr><td>Part<!-- <tr><td>Magnet'],
    ['without the end of the document', '<html><body><table><tr><td>Part</td></tr><tr><td>Magnet</td></tr>'],
  ])('that ends %s was cut off', (_, html) => {
    expect(() => sheets(`\n${html}`)).toThrow(
      expect.objectContaining({ code: 'html-truncated', location: { line: 2 } }),
    );
  });

  it.each([
    ['closes nothing', '<table><tr><td>Part<td>Qty<tr><td>Magnet<td>8'],
    ['closes its rows and not the table', '<table><tr><td>Part</td></tr><tr><td>Magnet</td></tr>\n'],
    ['closes the document and not the table', '<html><body><table><tr><td>Part</td></tr><tr><td>Magnet</body></html>'],
    [
      'closes the table and not the document',
      '<html><body><table><tr><td>Part</td></tr><tr><td>Magnet</td></tr></table>',
    ],
  ])('that %s is read', (_, html) => {
    expect(sheets(html)[0]!.text(1, 0)).toBe('Magnet');
  });

  it('is decoded as the document says, unless that does not fit', () => {
    const body = (charset: string): number[] => [...utf8(`<meta charset=${charset}><table><tr><td>W`)];
    const read = (bytes: number[]): string => readHtml(Uint8Array.from(bytes), options).sheets[0]!.text(0, 0);
    expect(read([...body('windows-1251'), 0xe4])).toBe('Wд');
    expect(read([...body('utf-8'), 0xfc, ...utf8('rth')])).toBe('Würth');
  });

  it('cannot ask for more cells than the limits give', () => {
    expect(() => sheets(`<table><tr>${'<td colspan=1000>x'.repeat(20)}</table>`)).toThrow(
      expect.objectContaining({ code: 'limit-columns' }),
    );
  });
});

describe('markup that is none', () => {
  it('never throws, and keeps the words', () => {
    const piece = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      'word',
      '<',
      '>',
      '<!--',
      '-->',
      '<a href="',
      '&#x41;',
      '&#9999999999;',
      "<td x='",
      '<script>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let text = '';
        tokenizeHtml(pieces.join(''), { open: () => undefined, close: () => undefined, text: (t) => (text += t) });
        expect(text.length).toBeLessThanOrEqual(pieces.join('').length);
      }),
    );
  });
});

describe('a web archive', () => {
  const mime = (part: string): Uint8Array =>
    utf8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--=_x"\r\n\r\n----=_x\r\n${part}\r\n----=_x--\r\n`,
    );

  it('gives the tables of its HTML parts, decoded', () => {
    const quoted =
      'Content-Location: file:///C:/a/sheet001.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<table class=3Dx><tr><td>W=C3=BC=\r\nrth</td></tr></table>';
    const {
      sheets: [sheet],
    } = readMhtml(mime(quoted), options);
    expect([sheet!.name, sheet!.text(0, 0)]).toEqual(['sheet001.htm', 'Würth']);
    const base64 = `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa('<table><tr><td>Magnet</td></tr></table>')}`;
    expect(readMhtml(mime(base64), options).sheets[0]!.text(0, 0)).toBe('Magnet');
  });

  it('that is cut off is an error, never part of a list', () => {
    const whole = mime('Content-Type: text/html\r\n\r\n<table><tr><td>a</td></tr></table>');
    for (const length of [whole.length - 5, whole.length - 20])
      expect(() => readMhtml(whole.subarray(0, length), options)).toThrow(
        expect.objectContaining({ code: 'html-truncated' }),
      );
  });

  it.each([
    ['a character that is none', (text: string) => text.replace('G', '\x13')],
    ['an end in its midst', (text: string) => text.replace('G', '=')],
    ['a character missing', (text: string) => text.replace(/=*$/, '').slice(0, 45)],
  ])('whose base64 has %s is an error with its line, not another text', (_, damage) => {
    const base64 = damage(btoa('<table><tr><td>Magnet</td></tr></table>'));
    const part = `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`;
    expect(() => readMhtml(mime(part), options)).toThrow(
      expect.objectContaining({ code: 'mhtml-broken', location: { line: 9 } }),
    );
  });

  it('without tables or boundary is an error', () => {
    expect(() => readMhtml(mime('Content-Type: image/png\r\n\r\nx'), options)).toThrow(
      expect.objectContaining({ code: 'no-sheets' }),
    );
    expect(() => readMhtml(utf8('MIME-Version: 1.0\r\nX: y\r\n\r\nz'), options)).toThrow(
      expect.objectContaining({ code: 'mhtml-broken' }),
    );
  });
});
