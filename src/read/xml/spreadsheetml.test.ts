import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { TextKind } from '../arena.ts';
import { readSpreadsheetMl } from './spreadsheetml.ts';
import { ROW_OF_CELL } from '../sheet.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

function read(rows: string, after = '', styles = ''): ReadResult {
  const text = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">
<Styles>${styles}</Styles><Worksheet ss:Name="BOM"><Table>${rows}</Table>${after}</Worksheet></Workbook>`;
  return readSpreadsheetMl(new TextEncoder().encode(text), options);
}

const cell = (text: string, attributes = '', type = 'String'): string =>
  `<Cell ${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`;

describe('XML Spreadsheet 2003', () => {
  it('honours gaps of rows and cells (ss:Index), spans of rows, and merges', () => {
    const sheet = read(
      `<Row ss:Index="3">${cell('a', 'ss:Index="2"')}${cell('b', 'ss:MergeAcross="2" ss:MergeDown="1"')}${cell('c')}</Row>` +
        `<Row ss:Span="4"/><Row>${cell('d')}</Row>`,
    ).sheets[0]!;
    expect([sheet.rowNumber(0), sheet.text(0, 1), sheet.text(0, 2), sheet.text(0, 5)]).toEqual([3, 'a', 'b', 'c']);
    expect([sheet.rowNumber(1), sheet.text(1, 0)]).toEqual([9, 'd']);
    expect(sheet.merges).toEqual([{ top: 3, left: 3, bottom: 4, right: 5 }]);
  });

  it('gives what a style shows as a percentage with its sign: of the cell, of a style that this is made from, of the row or column', () => {
    const styles =
      '<Style ss:ID="p" ss:Name="Percent"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="made" ss:Parent="p"><Font ss:Bold="1"/></Style>' +
      '<Style ss:ID="own"><NumberFormat ss:Format="0.0%"/></Style><Style ss:ID="not" ss:Parent="p"><NumberFormat ss:Format="0.00"/></Style>';
    const number = (style: string): string => cell('0.021', style === '' ? '' : `ss:StyleID="${style}"`, 'Number');
    const rows =
      `<Column ss:Index="5" ss:StyleID="own"/><Row>${['p', 'made', 'own', 'not', '', ''].map(number).join('')}</Row>` +
      `<Row ss:StyleID="p">${number('')}${cell('text')}</Row>`;
    const [sheet] = read(rows, '', styles).sheets;
    expect([0, 1, 2, 3, 4, 5].map((column) => sheet!.text(0, column))).toEqual(['2.1%', '2.1%', '2.1%', '0.021', '2.1%', '0.021']); // prettier-ignore
    expect([sheet!.text(1, 0), sheet!.text(1, 1)]).toEqual(['2.1%', 'text']);
  });

  it('keeps apart what is struck through in a cell, and has rows that are struck through', () => {
    const styles = '<Style ss:ID="s1"><Font ss:StrikeThrough="1"/></Style>';
    const rows = `<Row>${cell('<html:S>Ferrite magnet </html:S><html:Font>Steel washer</html:Font>')}</Row><Row ss:StyleID="s1">${cell('a')}${cell('b')}</Row><Row>${cell('a', 'ss:StyleID="s1"')}${cell('b')}</Row>`;
    const [sheet] = read(rows, '', styles).sheets;
    expect([sheet!.text(0, 0), sheet!.texts.struckOut.get(sheet!.id(0, 0))]).toEqual([
      'Ferrite magnet Steel washer',
      'Steel washer',
    ]);
    expect([0, 1, 2].map((row) => sheet!.isStruckRow(row))).toEqual([false, true, false]);
  });

  it('has formulas without a value: none is stored, a text would be a 0, or all come to 0', () => {
    const of = (formula: string, data: string): string => `<Cell ss:Formula="${formula}">${data}</Cell>`;
    const number = (value: number): string => `<Data ss:Type="Number">${String(value)}</Data>`;
    const unvalued = (...cells: string[]): number[] =>
      read(`<Row>${cell('a')}${cells.join('')}</Row>`).sheets[0]!.unvaluedCells.map((at) => at % ROW_OF_CELL);
    expect(
      unvalued(
        of('=RC[-1]', ''),
        of('=RC1&amp;&quot; x&quot;', number(0)),
        of('=RC[-1]', number(0)),
        of('=1+1', number(2)),
      ),
    ).toEqual([1, 2]);
    expect(unvalued(of('=VLOOKUP(RC1,R1C1:R9C3,2)', number(0)))).toEqual([1]);
    expect(
      unvalued(of('=SUM(R1C1:R9C1)', number(0)), of('=IF(1,&quot;&quot;)', '<Data ss:Type="String"></Data>')),
    ).toEqual([]);
  });

  it('keeps text, numbers, dates, booleans and errors apart', () => {
    const sheet = read(
      `<Row>${cell('0010')}${cell('1.50', '', 'Number')}${cell('2026-05-01T00:00:00.000', '', 'DateTime')}${cell('1', '', 'Boolean')}${cell('#REF!', '', 'Error')}</Row>`,
    ).sheets[0]!;
    expect([0, 1, 2, 3, 4].map((column) => sheet.text(0, column))).toEqual([
      '0010',
      '1.50',
      '2026-05-01',
      'TRUE',
      '#REF!',
    ]);
    expect([0, 1, 2, 3, 4].map((column) => sheet.kind(0, column))).toEqual([
      TextKind.string,
      TextKind.number,
      TextKind.date,
      TextKind.boolean,
      TextKind.error,
    ]);
  });

  it('joins formatted runs, and keeps links and comments beside the cell', () => {
    const sheet = read(
      '<Row><Cell ss:HRef="https://e.com"><ss:Data ss:Type="String"><html:B>N42</html:B>SH</ss:Data><Comment><ss:Data>ask</ss:Data></Comment></Cell></Row>',
    ).sheets[0]!;
    expect(sheet.text(0, 0)).toBe('N42SH');
    expect(sheet.links.get('1:0')).toBe('https://e.com');
    expect(sheet.comments.get('1:0')).toBe('ask');
  });

  it('reads hidden rows and sheets, and says so', () => {
    const { sheets } = read(
      `<Row ss:Hidden="1">${cell('a')}</Row>`,
      '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>',
    );
    expect([sheets[0]!.hidden, sheets[0]!.isHiddenRow(0)]).toEqual([true, true]);
  });

  it('forgives unescaped ampersands and HTML entities, which report generators write', () => {
    const { sheets, details } = read(`<Row>${cell('R&D&nbsp;magnet &amp; coil')}</Row>`);
    expect(sheets[0]!.text(0, 0)).toBe('R&D\u00a0magnet & coil');
    expect(details['mended']).toBeDefined();
  });

  it('that goes backwards, ends early, or has no sheet is an error', () => {
    expect(() => read(`<Row ss:Index="3"/><Row ss:Index="2">${cell('a')}</Row>`)).toThrow(
      expect.objectContaining({ code: 'xml-malformed' }),
    );
    expect(() => read('<Row><Cell>')).toThrow(expect.objectContaining({ code: 'xml-malformed' }));
    const empty = '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect(() => readSpreadsheetMl(new TextEncoder().encode(empty), options)).toThrow(
      expect.objectContaining({ code: 'no-sheets' }),
    );
  });
});
