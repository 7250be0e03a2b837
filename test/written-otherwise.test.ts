import { describe, expect, it } from 'vitest';
import { mofcom } from '../plugins/mofcom/index.ts';
import { judgeText } from '../src/testing.ts';

type Rows = readonly (readonly string[])[];

/** Lists of three countries, with headings, marks for "as above", empty cells and a quantity that is no figure. */
const LISTS: Readonly<Record<string, Rows>> = {
  'a machine': [
    ['Item', 'Part number', 'Description', 'Material', 'Qty', 'Supplier', 'Remarks'],
    ['Drive unit', '', '', '', '', '', ''],
    ['10', 'SM-4001', 'Servo motor 400 W with brake', '', '2', 'Northdrive', ''],
    ['20', 'MG-4002', 'Magnet segment', 'NdFeB N42SH', '16', 'Magnequ', 'nickel plated'],
    ['30', 'MG-4003', 'ditto', 'NdFeB N35', '4', 'Magnequ', ''],
    ['40', 'BR-4004', 'Bracket for motor', 'S235', '2', '', 'laser cut'],
    ['50', 'SC-4005', 'Cap screw M4x12', 'A2', '12', 'Boltco', ''],
    ['Control', '', '', '', '', '', ''],
    ['60', 'DR-4006', 'Stepper motor driver', '', '1', 'Trinity', ''],
    ['70', 'LS-4007', 'Loudspeaker 8 Ohm, neodymium', '', '1', 'Visat', ''],
    ['80', 'HS-4008', 'Hall sensor', '', '3', 'Melox', ''],
    ['90', 'GL-4009', 'Grease', '', 'as needed', '', ''],
  ],
  'a robot of China': [
    ['序号', '物料编码', '名称', '规格型号', '数量', '供应商', '备注'],
    ['1', 'A1001', '无刷电机', '24V 60W', '4', '大疆', ''],
    ['2', 'A1002', '钕铁硼磁铁', 'N38H φ10x3', '8', '横店', '镀镍'],
    ['3', 'A1003', '电机支架', 'Q235', '4', '', ''],
    ['4', 'A1004', '扬声器', '8Ω 3W', '1', '歌尔', ''],
    ['5', 'A1005', '伺服驱动器', '750W', '1', '汇川', ''],
    ['6', 'A1006', '内六角螺钉', 'M3x10', '24', '', ''],
    ['7', 'A1007', '步进电机', '42', '2', '', ''],
  ],
  'a workshop of Germany': [
    ['Pos.', 'Artikelnummer', 'Bezeichnung', 'Werkstoff', 'Menge', 'Lieferant'],
    ['1', 'W-7001', 'Schrittmotor NEMA 23', '', '2', 'Nanotron'],
    ['2', 'W-7002', 'Rotor mit Magneten', 'SmCo', '1', 'Vakuum'],
    ['3', 'W-7003', 'Motorhalter', 'EN AW-6082', '2', ''],
    ['4', 'W-7004', 'Sputtertarget Terbium 3N', '', '1', 'Leskert'],
    ['5', 'W-7005', 'Ferritmagnet Y30', '', '6', 'Magnequ'],
    ['6', 'W-7006', 'Kabel für Servomotor', '', '3', 'Lapper'],
  ],
};

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
const delimited = (rows: Rows, separator = ',', end = '\n'): string =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join(end);
const each = (rows: Rows, change: (cell: string) => string): Rows => rows.map((row) => row.map(change));
const widths = ([header = [], ...rows]: Rows): number[] =>
  header.map((_, at) => Math.max(...[header, ...rows].map((row) => (row[at] ?? '').length)) + 1);
const records = ([header = [], ...rows]: Rows): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same list as other people and other systems write it. */
const WAYS: Readonly<Record<string, (rows: Rows) => string | Uint8Array>> = {
  'with semicolons': (rows) => delimited(rows, ';'),
  'with tabs, in UTF-16': (rows) => Buffer.from(`\ufeff${delimited(rows, '\t')}`, 'utf16le'),
  'with line ends of old Macs': (rows) => delimited(rows, ',', '\r'),
  'with a blank behind every comma': (rows) => delimited(rows).replaceAll(/,(?=\S)/g, ', '),
  'with fields that are filled up with blanks': (rows) =>
    delimited(rows.map((row) => row.map((cell, at) => cell.padEnd(widths(rows)[at] ?? 0))), ';'), // prettier-ignore
  'with blanks around every cell, the empty ones too': (rows) =>
    delimited(
      each(rows, (cell) => ` ${cell}  `),
      ';',
    ),
  'with no-break spaces': (rows) => delimited(each(rows, (cell) => cell.replaceAll(' ', '\u00a0'))),
  'in capitals': (rows) => delimited(each(rows, (cell) => cell.toUpperCase())),
  'with an empty column first': (rows) => delimited(rows.map((row) => ['', ...row])),
  'with an empty column beside each': (rows) => delimited(rows.map((row) => row.flatMap((cell) => [cell, '']))),
  'without empty cells at the end': (rows) =>
    delimited(rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))),
  'with its columns turned around': (rows) => delimited(rows.map((row) => [...row].reverse())),
  'with an empty row below every row': (rows) => delimited(rows.flatMap((row) => [row, ['']])),
  'below a title, above a total': (rows) =>
    delimited([['Example Robotics'], ['Bill of materials X-200, rev. C'], [], ...rows, [], ['Total', '', '', '123.50']]), // prettier-ignore
  'on pages that print the header again': ([header = [], ...rows]) =>
    delimited(rows.flatMap((row, at) => (at % 4 === 0 ? [header, row] : [row]))),
  'as a table of Markdown': ([header = [], ...rows]) =>
    ['# Parts', '', ...[header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  'as a page': (rows) =>
    `<html><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table></body></html>`,
  'as a spreadsheet of 2003': (rows) =>
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${rows.map((row) => `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${escaped(cell)}</Data></Cell>`).join('')}</Row>`).join('')}</Table></Worksheet></Workbook>`,
  'as a list of records': (rows) => JSON.stringify(records(rows), null, 1),
  'as records line by line': (rows) => records(rows).map((record) => JSON.stringify(record)).join('\n'), // prettier-ignore
  'as elements': (rows) =>
    `<?xml version="1.0"?><bom>${records(rows)
      .map(
        (record) =>
          `<item>${Object.entries(record)
            .map(([name, cell]) => [name.replaceAll(/[ .]/g, '_'), cell])
            .map(([name = '', cell = '']) => (cell === '' ? '' : `<${name}>${escaped(cell)}</${name}>`))
            .join('')}</item>`,
      )
      .join('\n')}</bom>`,
};

/** What is said: of which parts, by which rule, called what, and how many parts there are in all. */
async function found(csv: string | Uint8Array): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv });
  const findings = (units[0]?.findings ?? [])
    .filter(({ category }) => category === 'content')
    .map(({ ruleId, partNumber, description }) =>
      // The parts of a name stand in the order of their columns.
      [ruleId, partNumber, ...String(description).replaceAll(/\s+/g, ' ').split(', ').sort()].join(' ').toUpperCase(),
    );
  const { carriers, nonCarriers } = units[0]?.coverage ?? {};
  return [`${String(carriers)} carriers, ${String(nonCarriers)} others`, ...findings.sort()];
}

describe.each(Object.entries(LISTS))('the list of %s', (_, rows) => {
  it('says something to begin with', async () => {
    expect((await found(delimited(rows))).length).toBeGreaterThan(3);
  });

  it.each(Object.entries(WAYS))('says the same %s', async (way, write) => {
    expect(way).not.toBe('');
    expect(await found(write(rows))).toEqual(await found(delimited(rows)));
  });
});
