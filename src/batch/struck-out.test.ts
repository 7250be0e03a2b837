import { expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { workbook } from '../../test/support/workbook.ts';
import { lintText } from '../testing.ts';

const cell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
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
