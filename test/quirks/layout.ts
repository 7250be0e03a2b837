import { cellFormats } from '../support/workbook.ts';
import { book, CELLS, one, type Quirk, ROWS, same, STRINGS } from './quirk.ts';

const NUMBER = '<row r="1"><c r="A1"><v>1</v></c></row>';
const struck = cellFormats(0, 0).replace('fontId="0"/></cellXfs>', 'fontId="1"/></cellXfs>');
const strikeRun = (text: string, val = ''): string => `<r><rPr><strike${val}/><sz val="11"/></rPr><t>${text}</t></r>`;

/** Where cells stand, and what is hidden, merged or struck through. */
export const layout: readonly Quirk[] = [
  same('no-cell-references', 'Google, Perl, hand-written exporters: cells without r', {
    sheets: [{ rows: ROWS.replace(/ r="(A1|B1|A3)"/g, '') }],
  }),
  same('no-row-references', 'SDK streaming examples: rows without r', {
    sheets: [{ rows: ROWS.replace(' r="1"', '').replace('<row r="3">', '<row/><row>') }],
  }),
  same('no-references-at-all', 'BIRT, Crystal: neither rows nor cells have r', {
    sheets: [
      {
        rows: ROWS.replace(/ r="(?:A1|B1|A3|1)"/g, '')
          .replace('<row r="3">', '<row/><row>')
          .replace('<c r="C3">', '<c/><c>'),
      },
    ],
  }),
  {
    name: 'references-here-and-there',
    by: 'merged template output: a cell without r stands after the last one',
    bytes: one('<row><c/><c><v>1</v></c><c r="E1"/><c><v>2</v></c></row><row r="9"/><row><c><v>3</v></c></row>'),
    cells: { B1: '1', F1: '2', A10: '3' },
  },
  {
    name: 'lower-case-references',
    by: 'JavaScript exporters: r="a1"',
    bytes: one('<c r="a1"><v>1</v></c><c r="ab1"><v>2</v></c>'),
    cells: { A1: '1', AB1: '2' },
  },
  {
    name: 'cells-out-of-order',
    by: 'template engines that fill placeholders: C1 before A1 in the row',
    bytes: one('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>'),
    cells: { A1: '1', B1: '2', C1: '3' },
  },
  {
    name: 'empty-cell-twice',
    by: 'template engines: a formatted empty cell, and the same again with its value',
    bytes: one('<c r="A1"/><c r="B1" s="0"/><c r="A1"><v>1</v></c>'),
    cells: { A1: '1' },
  },
  {
    name: 'sparse',
    by: 'Excel: a few cells far apart',
    bytes: one('<row r="5"><c r="C5"><v>1</v></c></row><row r="70000"><c r="ZZ70000"><v>2</v></c></row>'),
    cells: { C5: '1', ZZ70000: '2' },
  },
  {
    name: 'last-column',
    by: 'Excel: 16,384 columns, the most there can be',
    bytes: one('<c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c>'),
    cells: { A1: '1', XFD1: '2' },
  },
  {
    name: 'every-column',
    by: 'matrix exports: a row in which all of 16,384 columns are filled',
    bytes: one(
      `<row r="1">${Array.from({ length: 16_384 }, (_, i) => `<c r="${letters(i)}1"><v>7</v></c>`).join('')}</row>`,
    ),
    cells: Object.fromEntries(Array.from({ length: 16_384 }, (_, i) => [`${letters(i)}1`, '7'])),
  },
  {
    name: 'last-row',
    by: 'Excel: row 1,048,576, the last there can be',
    bytes: one('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>'),
    cells: { A1: '1', A1048576: '2' },
  },
  {
    name: 'formatted-empty-rows',
    by: 'Excel: hundreds of formatted rows without a value below the table',
    bytes: one(
      NUMBER +
        Array.from(
          { length: 300 },
          (_, i) => `<row r="${String(i + 2)}" s="1" customFormat="1"><c r="A${String(i + 2)}" s="1"/></row>`,
        ).join(''),
      { styles: cellFormats(0, 0) },
    ),
    cells: { A1: '1' },
  },
  same('dimension-too-small', 'XlsxWriter constant_memory, report writers: <dimension ref="A1"/> over a larger table', {
    sheets: [{ rows: ROWS, before: '<dimension ref="A1"/>' }],
  }),
  same('dimension-too-large', 'Excel after rows were deleted: the dimension of what was', {
    sheets: [{ rows: ROWS, before: '<dimension ref="A1:XFD1048576"/>' }],
  }),
  same('dimension-nonsense', 'Perl and PHP exporters: a dimension that is none', {
    sheets: [{ rows: ROWS, before: '<dimension ref="A1:C"/>' }],
  }),
  {
    name: 'empty-sheet',
    by: 'Excel: the second and third sheet of every new workbook of old',
    bytes: book({
      sheets: [{ rows: ROWS }, { rows: '' }, { rows: '', before: '<dimension ref="A1"/>' }],
      strings: STRINGS,
    }),
    sheets: ['S1', 'S2', 'S3'],
    cells: CELLS,
  },
  {
    name: 'hidden-sheets',
    by: 'Excel, CMRT forms: lists on hidden and very hidden sheets are read, and marked',
    bytes: book({
      sheets: [{ rows: ROWS }, { rows: NUMBER, state: 'hidden' }, { rows: NUMBER, state: 'veryHidden' }],
      strings: STRINGS,
    }),
    sheets: ['S1', 'S2', 'S3'],
    hiddenSheets: ['S2', 'S3'],
    cells: { ...CELLS, 'S2!A1': '1', 'S3!A1': '1' },
  },
  {
    name: 'sheet-names',
    by: 'Excel: names with quotes, ampersands, blanks and characters of any script',
    bytes: book({
      sheets: [
        { rows: NUMBER, name: 'A &amp; B &quot;x&quot;' },
        { rows: NUMBER, name: '零件 表!' },
      ],
    }),
    sheets: ['A & B "x"', '零件 表!'],
    cells: { 'A & B "x"!A1': '1', '零件 表!!A1': '1' },
  },
  {
    name: 'chartsheet-between',
    by: 'Excel: a chart on a sheet of its own among the sheets; it holds no cells',
    bytes: book({
      sheets: [
        { rows: ROWS },
        {
          rows: '',
          kind: 'chartsheet',
          part: 'xl/chartsheets/chart1.xml',
          xml: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        },
        { rows: NUMBER },
      ],
      strings: STRINGS,
    }),
    sheets: ['S1', 'S3'],
    cells: { ...CELLS, 'S3!A1': '1' },
  },
  {
    name: 'dialog-sheet',
    by: 'Excel 5.0 leftovers: a dialog sheet among the sheets; it holds no cells',
    bytes: book({
      sheets: [
        {
          rows: '',
          kind: 'dialogsheet',
          part: 'xl/dialogsheets/dialog1.xml',
          xml: '<dialogsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        },
        { rows: ROWS },
      ],
      strings: STRINGS,
    }),
    sheets: ['S2'],
    cells: { 'S2!A1': 'Part', 'S2!B1': 'NdFeB magnet', 'S2!A3': '钕铁硼 & Co', 'S2!C3': '3.5' },
  },
  {
    name: 'macro-sheet',
    by: 'Excel 4.0 macros in .xlsm: cells on a macro sheet, mostly hidden',
    bytes: book({
      sheets: [
        { rows: ROWS },
        {
          rows: '',
          kind: 'xlMacrosheet',
          state: 'veryHidden',
          part: 'xl/macrosheets/macro1.xml',
          xml: `<xm:macrosheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData>${NUMBER}</sheetData></xm:macrosheet>`,
        },
      ],
      strings: STRINGS,
      text: (xml) =>
        xml.replace(
          /http:[^"]*relationships\/xlMacrosheet/,
          'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
        ),
    }),
    sheets: ['S1', 'S2'],
    hiddenSheets: ['S2'],
    cells: { ...CELLS, 'S2!A1': '1' },
  },
  {
    name: 'hidden-rows',
    by: 'Excel filters: hidden rows are read, and marked',
    bytes: one(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"><c r="A3"><v>3</v></c></row><row r="4" hidden="0"><c r="A4"><v>4</v></c></row>',
    ),
    cells: { A1: '1', A2: '2', A3: '3', A4: '4' },
    hiddenRows: [2, 3],
  },
  {
    name: 'hidden-columns',
    by: 'Excel: hidden columns are read, and marked',
    bytes: book({
      sheets: [
        {
          rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>',
          before:
            '<cols><col min="1" max="1" width="9"/><col min="2" max="4" width="0" hidden="1"/><col min="26" max="26" hidden="true"/></cols>',
        },
      ],
    }),
    cells: { A1: '1', B1: '2', D1: '4' },
    hiddenColumns: ['B:D', 'Z:Z'],
  },
  {
    name: 'merged-cells',
    by: 'Excel: the text stands in the first cell of the range; a reversed range is the same',
    bytes: book({
      sheets: [
        {
          rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"/></row><row r="2"><c r="B2"><v>2</v></c></row>',
          after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B2"/></mergeCells>',
        },
      ],
    }),
    cells: { A1: '1', B2: '2' },
    merges: ['A1:C1', 'B2:B3'],
  },
  {
    name: 'struck-by-style',
    by: 'Excel: a cancelled line, struck through by the format of its cells',
    bytes: one(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"/><c r="C1" s="1"><v>2</v></c></row><row r="2"><c r="A2" s="1"><v>3</v></c><c r="B2"><v>4</v></c></row>',
      { styles: struck },
    ),
    cells: { A1: '1', C1: '2', A2: '3', B2: '4' },
    struckRows: [1],
  },
  {
    name: 'struck-by-run',
    by: 'Excel: the texts of a cancelled line struck through run by run; a text struck in part is none',
    bytes: one(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>2</v></c></row><row r="3"><c r="A3" t="inlineStr"><is>' +
        strikeRun('MAG-02') +
        '</is></c></row><row r="4"><c r="A4" t="s"><v>3</v></c></row>',
      {
        strings: `<si>${strikeRun('MAG')}${strikeRun('-01', ' val="1"')}</si><si>${strikeRun('Magnet')}</si><si>${strikeRun('8 mm')}<r><t xml:space="preserve"> 9 mm</t></r></si><si>${strikeRun('MAG-03', ' val="0"')}</si>`,
      },
    ),
    cells: { A1: 'MAG-01', B1: 'Magnet', A2: 'MAG-01', B2: '8 mm 9 mm', A3: 'MAG-02', A4: 'MAG-03' },
    struckRows: [1, 3],
  },
];

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
