import { expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { knowledge } from '../../knowledge/index.ts';
import { lineField } from '../../map/cells/texts.ts';
import { mapSheet } from '../../map/map-sheet.ts';
import { sheetOf } from '../../map/sheet.fixture.ts';
import { judgeText } from '../../testing.ts';
import { foldSubstances } from './substance-rows.ts';

const ROWS = ['Neodymium,7440-00-8,29', 'Dysprosium,7429-91-6,2', 'Iron,7439-89-6,68', 'Boron,7440-42-8,1'];
const TABLE = `Substance,CAS,%\n${ROWS.join('\n')}\n`;

const findingsOf = async (csv: string) => (await judgeText(mofcom, { csv })).units[0]?.findings ?? [];
/** What is reported of a text: number and name of each part, and the cell that the finding points at. */
const called = async (csv: string): Promise<string[]> =>
  (await findingsOf(csv)).map(
    ({ partNumber, description, locations }) => `${partNumber ?? '-'} | ${description ?? '-'} | ${locations[0]?.cell ?? ''}`,
  ); // prettier-ignore

it.each([
  ['Safety data sheet: RX-7 rotor magnet\nSection 3: Composition\n', '- | RX-7 rotor magnet | A4'],
  ['Sicherheitsdatenblatt für Scheibenmagnet\n3. Zusammensetzung\n', '- | Scheibenmagnet | A4'],
  ['Product name:,Rotor segment 7,\nSECTION 3: Composition/information on ingredients\n', '- | Rotor segment 7 | A4'],
  ['Handelsname: RX-7,,\n', '- | RX-7 | A3'],
  ['Product name,Rotor segment 7,\nProduct code,MD-1003,\nDate,2024-01-02,\n', 'MD-1003 | Rotor segment 7 | A5'],
  ['产品名称：转子磁钢,,\n', '- | 转子磁钢 | A3'],
])('what substances are of is called as the head of the paper says: %s', async (head, expected) => {
  expect(await called(head + TABLE)).toEqual([expected]);
});

it('without a head it is called as its file or its sheet is, so that two files are two things', () => {
  const names = (path: string, sheet: string | null, ...above: string[][]): string[] => {
    const rows = [
      ...above,
      ...TABLE.trim()
        .split('\n')
        .map((row) => row.split(',')),
    ];
    const [mapped] = foldSubstances([mapSheet(sheetOf(rows, sheet))], knowledge(), path);
    return (mapped?.tables ?? []).map((table) => lineField(table, 0, 'name'));
  };
  expect(names('suppliers/SDS_RX-7.csv', null)).toEqual(['SDS RX-7']);
  expect(names('RX-8.xlsx', 'Sheet1', ['Section 3: Composition of the mixture'])).toEqual(['RX-8']);
  expect(names('RX-8.xlsx', 'Rotor magnet')).toEqual(['Rotor magnet']);
  expect(names('RX-8.xlsx', 'Composition')).toEqual(['RX-8']);
});

it('a title is evidence of what it says, in its own cell, and no row beside the table', async () => {
  const [finding, ...others] = await findingsOf(`Safety data sheet: disc magnet N42SH\n${TABLE}`);
  expect(others).toEqual([]);
  expect(finding?.evidence.find(({ text }) => text === 'N42SH')?.location).toMatchObject({ cell: 'A1' });
  expect(finding?.locations.map(({ cell }) => cell)).toEqual(['A3', 'A4']);
});

it('a table that names its parts is called by them', async () => {
  const rows = ROWS.map((row) => `Rotor magnet,NdFeB,${row}`);
  expect(await called(`Product name:,Motor X,,,\nPart,Material,Substance,CAS,%\n${rows.join('\n')}\n`)).toEqual([
    '- | Rotor magnet, NdFeB | B3',
  ]);
});
