import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { workbook } from '../../test/support/workbook.ts';
import { lintText } from '../testing.ts';

const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const plain = (place: string, text: string): string => `<c r="${place}" t="s"><v>${text}</v></c>`;
const struck = (place: string, out: string, left: string): string =>
  `<c r="${place}" t="inlineStr"><is><r><rPr><strike/></rPr><t xml:space="preserve">${out} </t></r><r><t>${left}</t></r></is></c>`;

it('words that are struck through in a cell are not judged, and what is left of it is', async () => {
  const rows = [
    `<row r="1">${cell('A1', 'Part number')}${cell('B1', 'Description')}${cell('C1', 'Qty')}</row>`,
    `<row r="2">${cell('A2', 'MAG-1')}${struck('B2', 'Ferrite magnet', 'Neodymium magnet N42SH')}<c r="C2"><v>4</v></c></row>`,
    `<row r="3">${cell('A3', 'MAG-2')}${struck('B3', 'Neodymium magnet N42SH', 'Ferrite magnet Y30')}<c r="C3"><v>4</v></c></row>`,
    `<row r="4">${cell('A4', 'SCR-1')}${cell('B4', 'Screw')}<c r="C4"><v>4</v></c></row>`,
  ];
  const { findings } = await lintText(mofcom, {
    csv: workbook({ sheets: [{ rows: rows.join('') }] }),
    rules: ['mofcom/controlled-item'],
  });
  expect(findings.map(({ locations: [at] }) => at?.cell)).toEqual(['B2']);
});

describe('what is struck through in one cell is said in another with the same words', () => {
  const words = 'NdFeB magnet N42SH steel plate';
  const header = `<row r="1">${cell('A1', 'Part number')}${cell('B1', 'Description')}${cell('C1', 'Qty')}</row>`;
  const row = (number: number, part: string, description: string): string =>
    `<row r="${String(number)}">${cell(`A${String(number)}`, part)}${description}<c r="C${String(number)}"><v>4</v></c></row>`;
  const screws = [4, 5, 6].map((at) => row(at, `SCR-${String(at)}`, cell(`B${String(at)}`, 'Screw'))).join('');
  const found = async (csv: string | Uint8Array): Promise<(string | null)[]> => {
    const { findings } = await lintText(mofcom, { csv, rules: ['mofcom/controlled-item'] });
    return findings.map(({ partNumber }) => partNumber);
  };

  it.each([
    ['the cancelled one first', ['OLD-1', 'NEW-1']],
    ['the cancelled one last', ['NEW-1', 'OLD-1']],
  ])('in a workbook, %s', async (_, parts) => {
    const rich = (place: string): string => struck(place, 'NdFeB magnet N42SH', 'steel plate');
    const rows = parts.map((part, at) => {
      const place = `B${String(at + 2)}`;
      return row(at + 2, part, part === 'OLD-1' ? rich(place) : cell(place, words));
    });
    expect(await found(workbook({ sheets: [{ rows: header + rows.join('') + screws }] }))).toEqual(['NEW-1']);
  });

  it('in a workbook with shared strings', async () => {
    const strings = [
      '<si><r><rPr><strike/></rPr><t xml:space="preserve">NdFeB magnet N42SH </t></r><r><t>steel plate</t></r></si>',
      `<si><t>${words}</t></si>`,
    ].join('');
    const rows = header + row(2, 'OLD-1', plain('B2', '0')) + row(3, 'NEW-1', plain('B3', '1')) + screws;
    expect(await found(workbook({ strings, sheets: [{ rows }] }))).toEqual(['NEW-1']);
  });

  it('in a table of a page', async () => {
    const line = (part: string, text: string): string => `<tr><td>${part}<td>${text}<td>4</tr>`;
    const table = [
      '<table><tr><th>Part number<th>Description<th>Qty</tr>',
      line('OLD-1', '<s>NdFeB magnet N42SH</s> steel plate'),
      line('NEW-1', words),
      ...[1, 2, 3].map((at) => line(`SCR-${String(at)}`, 'Screw')),
      '</table>',
    ];
    expect(await found(table.join('\n'))).toEqual(['NEW-1']);
  });
});
