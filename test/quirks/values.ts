import { cellFormats } from '../support/workbook.ts';
import { type Kind, one, type Quirk } from './quirk.ts';

/** A row of cells, each given as what follows `<c r="A1"`. */
const row = (...cells: readonly string[]): string =>
  cells.map((cell, i) => `<c r="${'ABCDEFGHIJKLMNOP'.charAt(i)}1"${cell}</c>`).join('');
const texts = (...list: readonly string[]): Record<string, string> =>
  Object.fromEntries(list.map((text, i) => [`${'ABCDEFGHIJKLMNOP'.charAt(i)}1`, text]));
const kinds = (kind: Kind, count: number): Record<string, Kind> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${'ABCDEFGHIJKLMNOP'.charAt(i)}1`, kind]));
/** Serial numbers in one format each. */
const dates = (
  name: string,
  by: string,
  list: readonly (readonly [format: number | string, serial: string, text: string])[],
  workbookPr = '',
): Quirk => ({
  name,
  by,
  bytes: one(row(...list.map(([, serial], i) => ` s="${String(i + 1)}"><v>${serial}</v>`)), {
    styles: cellFormats(0, ...list.map(([format]) => format)),
    workbookPr,
  }),
  cells: texts(...list.map(([, , text]) => text)),
  kinds: kinds('date', list.length),
});

/** Numbers, booleans, errors, dates, and what formulas were last computed to. */
export const values: readonly Quirk[] = [
  {
    name: 'numbers',
    by: 'Excel and all others: whole, negative, fraction, zero',
    bytes: one(row('><v>4</v>', '><v>-3.25</v>', '><v>0</v>', ' t="n"><v>0.125</v>', '><v>12345678901</v>')),
    cells: texts('4', '-3.25', '0', '0.125', '12345678901'),
    kinds: kinds('number', 5),
  },
  {
    name: 'whole-numbers-as-fractions',
    by: 'POI, Aspose, R: 4 written 4.0, part number 12345678 written 1.2345678E7',
    bytes: one(row('><v>4.0</v>', '><v>1.2345678E7</v>', '><v>1.0E2</v>', '><v>-12.000</v>')),
    cells: texts('4', '12345678', '100', '-12'),
    kinds: kinds('number', 4),
  },
  {
    name: 'seventeen-digits',
    by: 'Excel stores 17 digits of a sum and shows at most 15',
    bytes: one(
      row(
        '><v>0.30000000000000004</v>',
        '><v>4.997999999999999</v>',
        '><v>1.1000000000000001</v>',
        '><v>-2.2999999999999998</v>',
        '><v>99.999999999999986</v>',
      ),
    ),
    cells: texts('0.3', '4.998', '1.1', '-2.3', '100'),
    kinds: kinds('number', 5),
  },
  {
    name: 'scientific',
    by: 'Excel, POI: small and large numbers with an exponent',
    bytes: one(
      row(
        '><v>1.5E-2</v>',
        '><v>1E-3</v>',
        '><v>2.5000000000000001E-2</v>',
        '><v>1.5E+300</v>',
        '><v>6.02E+23</v>',
        '><v>4.7E-8</v>',
      ),
    ),
    cells: texts('0.015', '0.001', '0.025', '1.5E+300', '6.02E+23', '4.7E-8'),
    kinds: kinds('number', 6),
  },
  {
    name: 'long-digit-numbers',
    by: 'openpyxl, SAP: article numbers of more than 15 digits in a numeric cell keep every digit that the file has',
    bytes: one(row('><v>4006381333931</v>', '><v>123456789012345678</v>')),
    cells: texts('4006381333931', '123456789012345678'),
  },
  {
    name: 'percent',
    by: 'Excel: 2.1 % is stored as 0.021 with a percent format',
    bytes: one(
      row(
        ' s="1"><v>0.021</v>',
        ' s="2"><v>0.05</v>',
        ' s="3"><v>2.8500000000000001E-2</v>',
        ' s="2"><v>1</v>',
        ' s="4"><v>-0.125</v>',
        ' s="5"><v>0.5</v>',
      ),
      {
        styles: cellFormats(0, 10, 9, '0.0%', '0.0%;[Red]-0.0%', '0.0" %"'),
      },
    ),
    cells: texts('2.1%', '5%', '2.85%', '100%', '-12.5%', '0.5'),
    kinds: { A1: 'string', F1: 'number' },
  },
  {
    name: 'number-formats-with-words',
    by: 'Excel: "pcs", "mm" and colours in a format do not make a date of a number',
    bytes: one(
      row(' s="1"><v>8</v>', ' s="2"><v>20</v>', ' s="3"><v>-3</v>', ' s="4"><v>46350</v>', ' s="5"><v>7</v>'),
      {
        styles: cellFormats(0, '0 "pcs"', '0\\ "mm"', '#,##0;[Red]-#,##0', '[Yellow]General', '_-* #,##0.00\\ "€"_-'),
      },
    ),
    cells: texts('8', '20', '-3', '46350', '7'),
    kinds: kinds('number', 5),
  },
  {
    name: 'booleans',
    by: 'Excel 1 and 0; LibreOffice macros and Java writers "true" and "false"',
    bytes: one(row(' t="b"><v>1</v>', ' t="b"><v>0</v>', ' t="b"><v>true</v>', ' t="b"><v>false</v>')),
    cells: texts('TRUE', 'FALSE', 'TRUE', 'FALSE'),
    kinds: kinds('boolean', 4),
  },
  {
    name: 'errors',
    by: 'Excel: a lookup that finds nothing, and the newer errors',
    bytes: one(
      row(
        ...['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'].map(
          (error) => ` t="e"><v>${error}</v>`,
        ),
      ),
    ),
    cells: texts('#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'),
    kinds: kinds('error', 8),
  },
  {
    name: 'formula-values',
    by: 'Excel: the value that was last computed, of every type',
    bytes: one(
      row(
        '><f>1+1</f><v>2</v>',
        ' t="str"><f>A2&amp;"x"</f><v>N42_x000D_SH</v>',
        ' t="b"><f>TRUE()</f><v>1</v>',
        ' t="e"><f>1/0</f><v>#DIV/0!</v>',
        ' t="n"><f>0*1</f><v>0</v>',
        ' t="str"><f>T("")</f><v></v>',
      ),
    ),
    cells: texts('2', 'N42\rSH', 'TRUE', '#DIV/0!', '0'),
    kinds: { A1: 'number', B1: 'string', C1: 'boolean', D1: 'error', E1: 'number' },
  },
  {
    name: 'formula-never-computed',
    by: 'openpyxl, exceljs, EPPlus without Calculate(): formulas without a value; told, and never 0',
    bytes: one(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2*C2</f></c><c r="B2"><f>SUM(A1:A9)</f><v/></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v></v></c><c r="B4"><v>2</v></c></row>',
    ),
    cells: { A1: '1', B4: '2' },
    unvalued: { count: 3, first: 'A2', rows: '2-4' },
  },
  {
    name: 'text-of-a-formula-without-one',
    by: 'Google Sheets, SAP, JasperReports: t="str" without a formula, and blanks that count',
    bytes: one(row(' t="str"><v>N42SH</v>', ' t="str"><v xml:space="preserve"> x </v>', ' t="str"><v>0012</v>')),
    cells: texts('N42SH', ' x ', '0012'),
    kinds: kinds('string', 3),
  },
  {
    name: 'formula-computed-to-nothing',
    by: 'Excel: IF(…,"") is an empty text, which is a value',
    bytes: one(row(' t="str"><f>IF(B1,1,"")</f><v></v>', '><v>1</v>')),
    cells: { B1: '1' },
  },
  {
    name: 'shared-formulas',
    by: 'Excel: one formula for a column, the others refer to it by si',
    bytes: one(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>6.5</v></c><c r="B3"><v>3.25</v></c></row>',
    ),
    cells: { A1: '2', B1: '1', A2: '4', B2: '2', A3: '6.5', B3: '3.25' },
  },
  {
    name: 'array-formulas',
    by: 'Excel {=…} and dynamic arrays: the value stands in every cell of the range',
    bytes: one(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    ),
    cells: { A1: '2', A2: '4' },
  },
  {
    name: 'data-table-formula',
    by: 'Excel what-if tables: f of type dataTable',
    bytes: one(row('><f t="dataTable" ref="A1:B1" dt2D="0" dtr="0" r1="C1"/><v>7</v>', '><v>8</v>')),
    cells: texts('7', '8'),
  },
  {
    name: 'iso-dates',
    by: 'strict OOXML, openpyxl with iso_dates: t="d"',
    bytes: one(
      row(' t="d"><v>2026-11-24T00:00:00</v>', ' t="d"><v>2026-11-24T13:05:00.000</v>', ' t="d"><v>2026-11-24</v>'),
      { strict: true },
    ),
    cells: texts('2026-11-24', '2026-11-24T13:05:00', '2026-11-24'),
    kinds: kinds('date', 3),
  },
  dates('dates-1900', 'Excel for Windows: days from 1900, with a 29 February 1900 that never was', [
    [14, '1', '1900-01-01'],
    [14, '59', '1900-02-28'],
    [14, '60', '1900-02-29'],
    [14, '61', '1900-03-01'],
    [14, '46350', '2026-11-24'],
    [22, '46350.545138888890', '2026-11-24T13:05:00'],
    [14, '2958465', '9999-12-31'],
  ]),
  dates(
    'dates-1904',
    'Excel for Mac of old: days from 1904',
    [
      [14, '0', '1904-01-01'],
      [14, '44888', '2026-11-24'],
      [22, '44888.5', '2026-11-24T12:00:00'],
    ],
    '<workbookPr date1904="1"/>',
  ),
  dates(
    'dates-1904-spelt-out',
    'Open XML SDK: date1904="true" instead of "1"',
    [[14, '44888', '2026-11-24']],
    '<workbookPr date1904="true"/>',
  ),
  {
    name: 'first-format-is-a-date',
    by: 'minimal writers: the first cell format is no plain one; a cell without s has it, too',
    bytes: one(row(' s="0"><v>46350</v>', '><v>7</v>'), { styles: cellFormats(14) }),
    cells: texts('2026-11-24', '1900-01-07'),
  },
  dates('dates-custom', 'localised Excel: custom formats with literals, locales and colours', [
    ['yyyy"年"m"月"d"日"', '46350', '2026-11-24'],
    ['[$-409]d\\-mmm\\-yy;@', '46350', '2026-11-24'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '46350', '2026-11-24'],
    ['[Blue]TT.MM.JJJJ', '46350', '2026-11-24'],
    ['dd/mm/yyyy hh:mm', '46350.9999999', '2026-11-25'],
    ['ggge"年"', '46350', '2026-11-24'],
  ]),
  dates('dates-east-asian', 'Chinese and Japanese Excel: built-in formats 27 to 58', [
    [31, '46350', '2026-11-24'],
    [57, '46350', '2026-11-24'],
    [27, '46350', '2026-11-24'],
  ]),
  dates('times', 'Excel: times of day', [
    [20, '0.5', '12:00:00'],
    ['h:mm AM/PM', '0.75', '18:00:00'],
    [21, '0', '00:00:00'],
  ]),
  dates('elapsed-time', 'Excel: hours beyond 24, as [h]:mm', [
    [46, '1.25', '30:00:00'],
    ['[h]:mm', '2.5', '60:00:00'],
    ['[mm]:ss', '0.0625', '01:30:00'],
  ]),
  {
    name: 'numbers-that-are-no-dates',
    by: 'Excel shows #### for them: negative, or beyond the year 9999; the number stays',
    bytes: one(row(' s="1"><v>-3</v>', ' s="1"><v>99999999</v>'), { styles: cellFormats(0, 14) }),
    cells: texts('-3', '99999999'),
    kinds: kinds('number', 2),
  },
  {
    name: 'styles-missing',
    by: 'minimal writers: cells with styles, and no styles part, or fewer styles',
    bytes: one(row(' s="77"><v>46350</v>', ' s="3" t="inlineStr"><is><t>x</t></is>')),
    cells: texts('46350', 'x'),
  },
];
