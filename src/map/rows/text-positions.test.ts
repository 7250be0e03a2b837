import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';
import { isTextPosition } from './text-positions.ts';

const listed = (text: string, quantity = ''): string =>
  [
    'Item;Part Number;Description;Qty;Unit',
    '10;4711-0816-00;Housing;1;pc',
    '20;4711-0820-00;Screw M4;4;pc',
    `30;;${text};${quantity};`,
    '40;4711-0821-00;Washer;4;pc',
  ].join('\n');
const rulesOf = async (csv: string): Promise<readonly string[]> =>
  (await lintText(mofcom, { csv })).findings.map(({ ruleId }) => ruleId);

describe('a line that only says what to do', () => {
  it.each([
    'Text: Magnete nur unmagnetisiert liefern!',
    'Hinweis: Magnete nur unmagnetisiert liefern',
    'Magnete vor dem Einbau reinigen',
    'Magnets to be glued with Loctite 326',
    'Clean magnets before assembly',
    'Coller les aimants avec Loctite',
    'Entregar los imanes sin magnetizar',
    'Testo: magneti da incollare',
    'Colar os ímãs com Loctite',
    'Magnesy przykleić klejem',
    'Magnety nalepit lepidlem',
    'Магниты приклеить клеем',
    'Mıknatıslar yapıştırılacak',
    '磁钢需充磁后发货',
    '磁石は未着磁で納入すること',
    '자석은 무착자 상태로 납품할 것',
  ])('is no part: %s', async (text) => {
    expect(isTextPosition(text)).toBe(true);
    expect(await rulesOf(listed(text))).toEqual([]);
    expect(await rulesOf(listed(text, '0'))).toEqual([]);
  });

  it.each([
    'Servo motor to be selected',
    'Magnet N42SH 10x5',
    'Magnet zum Einkleben N42',
    'Aimant à coller néodyme 20x10',
    'Magnete Neodimio da incollare 10x2',
    'Test motor, servo 100 W',
    'Check valve with neodymium magnet',
    'Install kit, servo motor',
    'Servomotor beistellen',
    '剃须刀电机',
  ])('is none of those: %s', (text) => {
    expect(isTextPosition(text)).toBe(false);
  });

  it('is told of where it counts what no line has', async () => {
    expect(await rulesOf(listed('Text: 8 NdFeB Magnete je Rotor einkleben'))).toEqual(['data/note-not-read']);
  });

  it('lacks the item number that parts have which have no other', async () => {
    const lines = ['Zn;Art;Nummer;Bezeichnung;Anzahl;Einheit', '10;E;31-4001;Gehäuse;1;Stck', '20;A;31-4002;Blende;1;Stck', '30;A;31-4003;Schraube M4;4;Stck']; // prettier-ignore
    const below = (line: string): Promise<readonly string[]> => rulesOf([...lines, line].join('\n'));
    expect(await below('40;T;;Text: Magnete vor Klebung entfetten;;')).toEqual([]);
    expect(await below('40;T;;Magnete vor dem Einbau reinigen;;')).toEqual([]);
    expect(await below('40;E;31-4004;Magnete N42SH;2;Stck')).not.toEqual([]);
    expect(await below('40;E;;Magnete N42SH;2;Stck')).not.toEqual([]);
  });

  it('is a part with a number, or where lines have none', async () => {
    expect(await rulesOf(listed('Magnete einkleben').replace('30;;', '30;4711-9;'))).toContain(
      'mofcom/controlled-item',
    );
    const bare = listed('Magnete einkleben').replaceAll(/4711-08\d\d-00/gu, '');
    expect(await rulesOf(bare)).toContain('mofcom/controlled-item');
  });

  it.each(['PTy', 'PTp', 'ItmCat', 'TpP'])('has the category T in the column %s', async (header) => {
    const csv = [
      `Stufe;Pos.;${header};Komponentennummer;Objektkurztext;Menge;ME`,
      '.1;0010;L;4711-0816-00;Gehäuse Spindelkopf;1,000;ST',
      '.1;0020;L;4711-0820-00;Schraube M4;4,000;ST',
      '.1;0030;T;;Magnete Bauteil;0,000;',
      '.1;0040;N;6900-0009;Scheibe;4,000;ST',
    ].join('\n');
    const { findings, lines, parts } = await lintText(mofcom, { csv });
    expect(findings).toEqual([]);
    expect([lines, parts]).toEqual([4, 3]);
  });
});
