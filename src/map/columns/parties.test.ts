import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

const NAMES = ['Servo motor 400W', 'Hex bolt', 'Bracket', 'Belt 20 mm', 'Hard disk 4 TB', 'Cover'];

/** What a column of these cells below a header is, beside a number, a name and a quantity. */
function meaning(header: string, ...cells: readonly Cell[]): string | undefined {
  const rows = cells.map((cell, at): Cell[] => [`A-${String(100 + at)}`, NAMES[at % 6] ?? '', cell, 1 + (at % 2)]);
  const { columns } = mapSheet(sheetOf([['Part No', 'Description', header, 'Qty'], ...rows])).tables[0]!;
  return [...columns].find(([, list]) => list.includes(2))?.[0];
}

describe('a column that may name a firm', () => {
  it.each([
    ['Site', 'FRA2', 'MUC1', 'FRA2', 'MUC1'],
    ['SITE', 'Munich', 'Munich', 'Berlin', 'Munich'],
    ['Site', '1000', '1000', '1100', '1000'],
    ['Magasin', 'M1', 'M2', 'M1', 'M1'],
    ['Magasin', 'Magasin central', 'Magasin central', 'Magasin 2', 'Magasin 2'],
    ['Werk-Nr.', '1000', '1000', '1100', '1000'],
    ['Établissement', 'LYS', 'LYS', 'PAR', 'LYS'],
    ['Площадка', 'Север', 'Север', 'Юг', 'Юг'],
    ['工場コード', 'K1', 'K1', 'K2', 'K1'],
  ])('is where a thing lies: %s above %s', (header, ...cells) => {
    expect(meaning(header, ...cells)).toBe('plant');
  });

  it.each([
    ['Site', 'amazon.fr', 'Conrad', 'amazon.fr', 'RS'],
    ['Site', 'https://shop.example.com', 'Mouser', 'Farnell', 'Mouser'],
    ['Magasin', 'Leroy Merlin', 'Castorama', 'Boulanger', 'Leroy Merlin'],
    ['Lev.', 'Fronius', 'ABB', 'SMC', 'ABB'],
    ['Nhà CC', 'Bafang', 'Bafang', 'Shimano', 'Bafang'],
    ['Fourn.', 'Alstom', 'Würth', 'Alstom', 'Würth'],
    ['Наименование поставщика', 'ООО Полюс', 'ЭТМ', 'ЭТМ', 'Элком'],
  ])('is who sells it: %s above %s', (header, ...cells) => {
    expect(meaning(header, ...cells)).toBe('supplier');
  });

  it('"Lev" above 1, 2, 2 is a level', () => {
    expect(meaning('Lev.', 0, 1, 2, 1)).toBe('level');
  });

  it.each(['JT', 'T. Meier', 'Meier, Thomas', '104', 'jt@example.com'])('is no customer above %s', (clerk) => {
    expect(meaning('BUYER', clerk, clerk, clerk, clerk)).toBeUndefined();
  });

  it('is a customer where firms buy', () => {
    expect(meaning('Buyer', 'Delta Drives Ltd', 'Nord AB', 'Delta Drives Ltd', 'Nord AB')).toBe('endUser');
    expect(meaning('Destination', 'DE', 'US', 'DE', 'DE')).toBe('shipTo');
  });

  it('is a price where figures stand below "NC", and what is not fitted where marks do', () => {
    expect(meaning('NC', 790, 45, 5900, 1)).toBe('unitCost');
    expect(meaning('NC', 'NC', null, null, 'NC')).toBe('dnp');
    expect(meaning('DNP', 0, 1, 0, 0)).toBe('dnp');
    expect(meaning('Mounted', 3, 12, 4, 1)).not.toBe('dnp');
  });
});
