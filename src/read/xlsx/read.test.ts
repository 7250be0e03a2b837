import { describe, expect, it } from 'vitest';
import { cellFormats, cells, kindAt, read, workbook, type WorkbookShape } from '../../../test/support/workbook.ts';
import { TextKind } from '../arena.ts';
import { ROW_OF_CELL } from '../sheet.ts';

const strings = '<si><t>Part</t></si><si><t>NdFeB magnet</t></si><si><t>钕铁硼 &amp; Co</t></si>';
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3"><v>3.5</v></c></row>';
const expected = { A1: 'Part', B1: 'NdFeB magnet', A3: '钕铁硼 & Co', C3: '3.5' };
const plain: WorkbookShape = { sheets: [{ rows }], strings };

const utf16 = (xml: string, little: boolean): Uint8Array => {
  const text = `\uFEFF${xml.replace('UTF-8', 'UTF-16')}`;
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};
const inSheets = (change: (xml: string) => string) => (xml: string, name: string) =>
  /sheet|Strings/.test(name) ? change(xml) : xml;

describe('a workbook reads the same', () => {
  const variants: Record<string, Partial<WorkbookShape>> = {
    plainly: {},
    'with prefixed names': { prefix: 'x' },
    'in the strict edition': { strict: true },
    'in the strict edition with prefixes': { strict: true, prefix: 'main' },
    'with absolute targets': { sheets: [{ rows, target: '/xl/worksheets/sheet1.xml' }] },
    'with a target that climbs': { sheets: [{ rows, target: '../xl/./worksheets/sheet1.xml' }] },
    'with an odd part name': {
      sheets: [{ rows, part: 'xl/sheets/Stückliste 1.xml', target: 'sheets/St%C3%BCckliste%201.xml' }],
    },
    'with SharedStrings.xml in capitals': { stringsPart: 'SharedStrings.xml' },
    'with targets in another case': { sheets: [{ rows, target: 'WorkSheets/Sheet1.XML' }] },
    'with backslashes in part names': {
      parts: (parts) => parts.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })),
    },
    'with leading slashes in part names': {
      parts: (parts) => parts.map((part) => ({ ...part, name: `/${part.name}` })),
    },
    'with its parts in reverse order': { parts: (parts) => parts.reverse() },
    'with stored parts': { parts: (parts) => parts.map((part) => ({ ...part, stored: true })) },
    'with data descriptors': { parts: (parts) => parts.map((part) => ({ ...part, descriptor: true })) },
    'in ZIP64': { zip: { zip64: true } },
    'in UTF-16, little-endian': { text: (xml) => utf16(xml, true) },
    'in UTF-16, big-endian': { text: (xml) => utf16(xml, false) },
    'with a byte order mark': { text: (xml) => `\uFEFF${xml}` },
    'with single quotes': { text: inSheets((xml) => xml.replaceAll('"', "'")) },
    'with line ends in tags': { text: inSheets((xml) => xml.replace(/<(row|c|si|v|t)\b/g, '<$1\n ')) },
    'with line ends between tags': { text: inSheets((xml) => xml.replace(/>(?=<(?!\/[tv]>))/g, '>\r\n\t')) },
    'with comments between tags': { text: inSheets((xml) => xml.replace(/<(row|c|si|v)\b/g, '<!-- <v>9</v> --><$1')) },
    'with comments in texts': { text: inSheets((xml) => xml.replace(/(<t>.)/g, '$1<!-- </t> -->')) },
    'with CDATA in texts': {
      text: inSheets((xml) =>
        xml.replace(
          /<([tv])>([^<]*)</g,
          (_, name: string, text: string) => `<${name}><![CDATA[${text.replace('&amp;', '&')}]]><`,
        ),
      ),
    },
    'with character references': {
      text: inSheets((xml) => xml.replaceAll('钕', '&#x9495;').replace('Part', 'P&#97;rt')),
    },
    'without references on cells': {
      sheets: [{ rows: rows.replace(' r="A1"', '').replace(' r="B1"', '').replace(' r="A3"', '') }],
    },
    'without references on rows': {
      sheets: [{ rows: rows.replace(' r="1"', '').replace('<row r="3">', '<row/><row>') }],
    },
    'with empty cells and rows between': {
      sheets: [
        { rows: rows.replace('</row>', '<c r="C1" s="1"/><c r="D1" t="s"/></row><row r="2"><c r="A2"/></row>') },
      ],
    },
    'with texts in place': {
      sheets: [
        {
          rows: rows.replace(
            /t="s"><v>([0-9])<\/v>/g,
            (_, index: string) =>
              `t="inlineStr"><is><t>${['Part', 'NdFeB magnet', '钕铁硼 &amp; Co'][Number(index)] ?? ''}</t></is>`,
          ),
        },
      ],
    },
    'with elements of other vocabularies': {
      sheets: [
        {
          rows: rows.replace('</row>', '<extLst><ext><c xmlns="urn:x" r="A1"><v>9</v></c></ext></extLst></row>'),
          after:
            '<x14:row xmlns:x14="urn:x"><c r="A1"><v>1</v></c></x14:row><extLst><ext><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>',
        },
      ],
    },
    'without styles that it refers to': { sheets: [{ rows: rows.replaceAll('<c r=', '<c s="77" r=') }] },
  };

  it.each(Object.entries(variants))('%s', async (_name, variant) => {
    const { sheets, format } = await read(workbook({ ...plain, ...variant }));
    expect(format).toBe('xlsx');
    expect(sheets.map((sheet) => sheet.name)).toEqual(['S1']);
    expect(cells(sheets[0])).toEqual(expected);
    expect([0, 1].map((ordinal) => sheets[0]?.rowNumber(ordinal))).toEqual([1, 3]);
  });
});

describe('texts', () => {
  const textOf = async (si: string): Promise<string | undefined> => {
    const bytes = workbook({ sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }], strings: `<si>${si}</si>` });
    return cells((await read(bytes)).sheets[0])['A1'];
  };

  it('join the runs of rich text and keep their blanks', async () => {
    expect(await textOf('<r><t>NdFeB</t></r><r><rPr><b/></rPr><t xml:space="preserve"> magnet </t></r>')).toBe(
      'NdFeB magnet ',
    );
  });

  it('leave out phonetic guides', async () => {
    expect(await textOf('<t>磁石</t><rPh sb="0" eb="2"><t>ジシャク</t></rPh><phoneticPr fontId="1"/>')).toBe('磁石');
    expect(await textOf('<r><t>磁</t></r><rPh sb="0" eb="1"><t>ジ</t></rPh><r><t>石</t></r>')).toBe('磁石');
  });

  it('take white space between the runs for layout', async () => {
    expect(await textOf('\n <r>\n <t>N42</t>\n </r>\n <r><t>SH</t></r>\n')).toBe('N42SH');
  });

  it('decode escaped characters', async () => {
    expect(await textOf('<t>a_x000D_\nb_x005F_x000D_ _xD83E__xDDF2_ _x00zz_ _x12</t>')).toBe(
      'a\r\nb_x000D_ 🧲 _x00zz_ _x12',
    );
  });

  it('in place may be rich, too', async () => {
    const rich = '<row><c t="inlineStr"><is><r><t>NdFeB</t></r><r><t> magnet</t></r><rPh><t>x</t></rPh></is></c></row>';
    expect(cells((await read(workbook({ sheets: [{ rows: rich }] }))).sheets[0])).toEqual({ A1: 'NdFeB magnet' });
  });

  it('are those of the vocabulary, in however many other elements', async () => {
    const bytes = workbook({
      sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }],
      strings: '<si><t>x</t></si>',
      prefix: 'x',
      text: (xml) => xml.replace('<x:si>', '<si><t>y</t></si><x:si>'),
    });
    expect(cells((await read(bytes)).sheets[0])).toEqual({ A1: 'x' });
  });

  it('may stand in a part with no string at all', async () => {
    expect(cells((await read(workbook({ sheets: [{ rows: '' }], strings: '' }))).sheets[0])).toEqual({});
  });
});

describe('values', () => {
  const valueOf = async (
    cell: string,
    shape: Partial<WorkbookShape> = {},
  ): Promise<[string | undefined, number | undefined]> => {
    const sheet = (await read(workbook({ sheets: [{ rows: `<row r="1">${cell}</row>` }], ...shape }))).sheets[0];
    return [cells(sheet)['A1'], kindAt(sheet, 1, 0)];
  };

  it.each([
    ['4', '4'],
    ['4.0', '4'],
    ['-12.000', '-12'],
    ['0012', '0012'],
    ['3.50', '3.50'],
    ['4.997999999999999', '4.998'],
    ['0.30000000000000004', '0.3'],
    ['123456789012345678', '123456789012345678'],
    ['1.2345678E7', '12345678'],
    ['1E-3', '0.001'],
    ['1E-7', '1E-7'],
    ['1.7976931348623157E+308', '1.7976931348623157E+308'],
    ['2.2250738585072014E-308', '2.2250738585072E-308'],
    ['1E+400', '1E+400'],
    ['-0.00012345678901234567', '-0.000123456789012346'],
    ['1.5E+300', '1.5E+300'],
    [' 7 ', '7'],
    ['-0.25', '-0.25'],
    ['.5', '.5'],
  ])('keep the digits of a number: %s is %s', async (written, text) => {
    expect(await valueOf(`<c r="A1"><v>${written}</v></c>`)).toEqual([text, TextKind.number]);
    expect(await valueOf(`<c r="A1" t="n" s="0"><v>${written}</v></c>`)).toEqual([text, TextKind.number]);
  });

  it.each(['NaN', '1,5', '1-2', '-', '1.2.3'])('are no numbers if they say so: %s', async (written) => {
    expect(await valueOf(`<c r="A1"><v>${written}</v></c>`)).toEqual([written, TextKind.string]);
  });

  it('are booleans, errors and ISO dates', async () => {
    expect(await valueOf('<c r="A1" t="b"><v>1</v></c>')).toEqual(['TRUE', TextKind.boolean]);
    expect(await valueOf('<c r="A1" t="b"><v>0</v></c>')).toEqual(['FALSE', TextKind.boolean]);
    expect(await valueOf('<c r="A1" t="e"><v>#REF!</v></c>')).toEqual(['#REF!', TextKind.error]);
    expect(await valueOf('<c r="A1" t="d"><v>2026-11-24T00:00:00</v></c>')).toEqual(['2026-11-24', TextKind.date]);
    expect(await valueOf('<c r="A1" t="d"><v>2026-11-24T13:05:00.000</v></c>')).toEqual([
      '2026-11-24T13:05:00',
      TextKind.date,
    ]);
  });

  it.each([
    ['<c r="A1" t="str"><f>A2&amp;B2</f><v>N42_x000D_SH</v></c>', 'N42\rSH', TextKind.string],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', '2', TextKind.number],
    ['<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', 'TRUE', TextKind.boolean],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!', TextKind.error],
    ['<c r="A1"><f t="shared" si="0"/><v>2.5</v></c>', '2.5', TextKind.number],
    ['<c r="A1" s="1"><f>TODAY()</f><v>46350</v></c>', '2026-11-24', TextKind.date],
  ])('of formulas are those that were last computed: %s', async (cell, text, kind) => {
    expect(await valueOf(cell, { styles: cellFormats(0, 14) })).toEqual([text, kind]);
  });

  it('of formulas that were never computed are empty', async () => {
    expect(await valueOf('<c r="A1"><f>B1*C1</f></c>')).toEqual([undefined, 0]);
    expect(await valueOf('<c r="A1" t="str"><f>B1</f><v></v></c>')).toEqual([undefined, 0]);
  });

  it.each([
    [14, '46350', '2026-11-24'],
    [22, '46350.545138888890', '2026-11-24T13:05:00'],
    [20, '0.5', '12:00:00'],
    [46, '1.25', '30:00:00'],
    [14, '1', '1900-01-01'],
    [14, '59', '1900-02-28'],
    [14, '60', '1900-02-29'],
    [14, '61', '1900-03-01'],
    [31, '46350', '2026-11-24'],
    ['yyyy"年"m"月"d"日"', '46350', '2026-11-24'],
    ['[$-409]d\\-mmm\\-yy;@', '46350', '2026-11-24'],
    ['dd/mm/yyyy hh:mm', '46350.9999999', '2026-11-25'],
    ['[h]:mm', '2.5', '60:00:00'],
  ])('of dates are ISO text: format %s, %s is %s', async (format, serial, text) => {
    const styles = cellFormats(0, format);
    expect(await valueOf(`<c r="A1" s="1"><v>${serial}</v></c>`, { styles })).toEqual([text, TextKind.date]);
  });

  it('of dates count from 1904 where the workbook says so', async () => {
    const shape = { styles: cellFormats(14), workbookPr: '<workbookPr date1904="1"/>' };
    expect(await valueOf('<c r="A1" s="0"><v>44888</v></c>', shape)).toEqual(['2026-11-24', TextKind.date]);
    expect(await valueOf('<c r="A1" s="0"><v>0</v></c>', shape)).toEqual(['1904-01-01', TextKind.date]);
  });

  it('that are no dates in spite of their format stay numbers', async () => {
    const shape = { styles: cellFormats(14) };
    expect(await valueOf('<c r="A1" s="0"><v>-3</v></c>', shape)).toEqual(['-3', TextKind.number]);
    expect(await valueOf('<c r="A1" s="0"><v>99999999</v></c>', shape)).toEqual(['99999999', TextKind.number]);
  });
});

describe('sheets', () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it('come in the order of the tabs, with hidden ones marked', async () => {
    const sheets = [
      { rows: one, name: 'Zuletzt &amp; A', part: 'xl/worksheets/sheet9.xml' },
      { rows: one, name: 'B', state: 'hidden' as const },
      { rows: one, name: 'C', state: 'veryHidden' as const },
    ];
    const result = await read(workbook({ sheets }));
    expect(result.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Zuletzt & A', false],
      ['B', true],
      ['C', true],
    ]);
    expect(new Set(result.sheets.map((sheet) => sheet.texts))).toEqual(new Set([result.texts]));
  });

  it('without cells are named in the details', async () => {
    const chart = { rows: '', name: 'Chart', kind: 'chartsheet', xml: '<chartsheet/>' };
    const result = await read(workbook({ sheets: [{ rows: one, name: 'BOM' }, chart] }));
    expect(result.sheets).toHaveLength(1);
    expect(result.details).toEqual({ sheetsWithoutCells: 'Chart (chartsheet)' });
    await expect(read(workbook({ sheets: [chart] }))).rejects.toMatchObject({ code: 'no-sheets' });
  });

  it('may be sparse to the last column and row', async () => {
    const rows = '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>';
    const { sheets } = await read(workbook({ sheets: [{ rows }] }));
    expect(cells(sheets[0])).toEqual({ XFD1048576: '5' });
    expect([sheets[0]?.rowCount, sheets[0]?.columnCount]).toEqual([1, 16384]);
  });

  it('say what is left of a text of which words are struck through, and keep all of it', async () => {
    const rich = '<r><rPr><strike/></rPr><t xml:space="preserve">Ferrite magnet </t></r><r><t>Neodymium magnet</t></r>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>Bolt </t></r><r><rPr><strike val="1"/></rPr><t>M3</t></r></is></c></row>';
    const { texts } = await read(
      workbook({ sheets: [{ rows }], strings: `<si>${rich}</si><si><r><rPr><strike/></rPr><t>gone</t></r></si>` }),
    );
    expect(Array.from(texts.struckOut, ([id, left]) => [texts.text(id), left])).toEqual([
      ['Ferrite magnet Neodymium magnet', 'Neodymium magnet'],
      ['Bolt M3', 'Bolt'],
    ]);
  });

  it('mark hidden rows, outline levels and rows that are struck through', async () => {
    const rows =
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="0" outlineLevel="2"><c r="A2"><v>1</v></c></row>' +
      '<row r="3" hidden="true"><c r="A3" s="1"><v>1</v></c><c r="B3"/><c r="C3" s="1"><v>1</v></c></row><row r="4"><c r="A4" s="1"><v>1</v></c><c r="B4"><v>1</v></c></row>';
    const styles = cellFormats(0, 0).replace(/fontId="0"\/><\/cellXfs>/, 'fontId="1"/></cellXfs>');
    const sheet = (await read(workbook({ sheets: [{ rows }], styles }))).sheets[0];
    const flags = [0, 1, 2, 3].map((row) => [sheet?.isHiddenRow(row), sheet?.outline(row), sheet?.isStruckRow(row)]);
    expect(flags).toEqual([
      [true, 0, false],
      [false, 2, false],
      [true, 0, true],
      [false, 0, false],
    ]);
  });

  it('tell merged ranges', async () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B2"/></mergeCells>';
    expect((await read(workbook({ sheets: [{ rows: one, after }] }))).sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 2, left: 2, bottom: 3, right: 2 },
    ]);
  });

  it('tell targets of hyperlinks: in relationships, inside the file, in formulas', async () => {
    const related = [{ id: 'rId1', kind: 'hyperlink', target: 'https://example.com/?a=1&amp;b=2', external: true }];
    const after =
      '<hyperlinks><hyperlink ref="A1:A2" r:id="rId1"/><hyperlink ref="B1" location="Other!A1" display="x"/>' +
      '<hyperlink ref="B2" r:id="rId1" location="part"/><hyperlink ref="C1:C1048576" r:id="rId1"/><hyperlink ref="D1" r:id="rId9"/></hyperlinks>';
    const rows = '<row r="3"><c r="E3" t="str"><f>HYPERLINK("https://example.com/n42","N42")</f><v>N42</v></c></row>';
    const sheet = (await read(workbook({ sheets: [{ rows, after, related }] }))).sheets[0];
    const target = 'https://example.com/?a=1&b=2';
    expect(Object.fromEntries(sheet?.links ?? [])).toEqual({
      '1:0': target,
      '2:0': target,
      '1:1': '#Other!A1',
      '2:1': `${target}#part`,
      '1:2': target,
      '3:4': 'https://example.com/n42',
    });
  });

  it('tell comments, and threads in place of the note that stands for them', async () => {
    const note = (ref: string, text: string): string =>
      `<comment ref="${ref}" authorId="0"><text><r><t>${text}</t></r></text></comment>`;
    const comments = `<comments xmlns="MAIN"><authors><author>A</author></authors><commentList>${note('B2', 'Dy-free?')}${note('C3', '[Threaded]')}</commentList></comments>`;
    const threads =
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
      '<threadedComment ref="C3" id="{1}"><text>ask TDK</text></threadedComment><threadedComment ref="C3" id="{2}" parentId="{1}"><text>done</text></threadedComment></ThreadedComments>';
    const bytes = workbook({
      sheets: [
        {
          rows: one,
          related: [
            { id: 'rId1', kind: 'comments', target: '../comments1.xml', xml: comments },
            { id: 'rId2', kind: 'threadedComment', target: '../threads.xml', xml: threads },
          ],
        },
      ],
      text: (xml) =>
        xml.replace(
          /http:[^"]*relationships\/threadedComment/,
          'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        ),
    });
    expect(Object.fromEntries((await read(bytes)).sheets[0]?.comments ?? [])).toEqual({
      '2:1': 'Dy-free?',
      '3:2': 'ask TDK\ndone',
    });
  });

  it('tell the texts of text boxes, a paragraph a line, and how many pictures there are', async () => {
    const shape = (...lines: string[]): string => `<xdr:twoCellAnchor><xdr:sp><xdr:txBody>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;
    const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${shape('Also needed', '4x magnet')}${shape('')}<xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`;
    const [sheet] = (await read(workbook({ sheets: [{ rows: one, related: [{ id: 'rId1', kind: 'drawing', target: '../drawings/drawing1.xml', xml: drawing }] }] }))).sheets;
    expect(sheet?.drawn).toEqual(['Also needed\n4x magnet']);
    expect(sheet?.pictures).toBe(1);
  }); // prettier-ignore

  it('tell formulas that were never computed: without a value, or with the 0 of a program that leaves all to be computed', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>X1</f><v>0</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1"><v>0</v></c></row>';
    const cells = async (calculation: string): Promise<readonly number[]> => {
      const text = (xml: string, name: string): string =>
        name === 'xl/workbook.xml' ? xml.replace('</workbook>', `${calculation}</workbook>`) : xml;
      return ((await read(workbook({ sheets: [{ rows }], text }))).sheets[0]?.unvaluedCells ?? []).map((cell) => cell % ROW_OF_CELL); // prettier-ignore
    };
    expect(await cells('<calcPr calcId="1" fullCalcOnLoad="1"/>')).toEqual([0, 1]);
    expect(await cells('<calcPr calcId="1"/>')).toEqual([0]);
  });

  it('tell tables that have a header row', async () => {
    const table = (ref: string, more = ''): string =>
      `<table xmlns="MAIN" id="1" name="T" displayName="Bom" ref="${ref}"${more}/>`;
    const related = [
      { id: 'rId1', kind: 'table', target: '../tables/table1.xml', xml: table('B2:F40') },
      { id: 'rId2', kind: 'table', target: '../tables/table2.xml', xml: table('A1:A2', ' headerRowCount="0"') },
    ];
    const { sheets } = await read(workbook({ sheets: [{ rows: one, related }] }));
    expect(sheets[0]?.tables).toEqual([{ name: 'Bom', top: 2, left: 2, bottom: 40, right: 6 }]);
  });
});
