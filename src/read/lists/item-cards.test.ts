import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { scoreHeaderSample } from '../../map/headers/header-rows.ts';
import { readUnit } from '../read-unit.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: scoreHeaderSample };

/** Names of columns and cells of each row; null: the text has no cards. */
async function cardsOf(text: string): Promise<[readonly string[], string[][]] | null> {
  const { sheets } = await readUnit(new TextEncoder().encode(text), 'x.txt', options);
  const [sheet] = sheets;
  if (sheet?.columnNames == null || sheet.columnFields !== null) return null;
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    (sheet.columnNames ?? []).map((_name, column) => sheet.text(row, column)),
  );
  return [sheet.columnNames, rows];
}

const DASHES = '------------------------------------------------';

describe('cards, one for each part', () => {
  it('are rows, and what dots lead from are columns', async () => {
    const text = [
      '==== Item print ====                         2025-03-03',
      'Item . . . . . . : 55-100',
      'Description  . . : Servo motor, 400 W',
      'Material . . . . :',
      'Weight . . . . . : 3.1 kg',
      DASHES,
      'Item . . . . . . : 55-101',
      'Description  . . : Magnet, ring',
      '                   coated',
      'Material . . . . : N42SH',
      DASHES,
    ];
    expect(await cardsOf(text.join('\n'))).toEqual([
      ['Item', 'Description', 'Material', 'Weight'],
      [
        ['55-100', 'Servo motor, 400 W', '', '3.1 kg'],
        ['55-101', 'Magnet, ring coated', 'N42SH', ''],
      ],
    ]);
  });

  it.each([
    ['Artikelnummer ....: K-1', 'Bezeichnung ......: Servomotor', 'Werkstoff ........: Stahl'],
    ['Artikelnummer.........K-1', 'Bezeichnung...........Servomotor', 'Werkstoff.............Stahl'],
    ['Artikelnummer . . . = K-1', 'Bezeichnung . . . . = Servomotor', 'Werkstoff . . . . . = Stahl'],
    ['Artikelnummer: K-1', 'Bezeichnung: Servomotor', 'Werkstoff: Stahl'],
    ['Artikelnummer = K-1', 'Bezeichnung   = Servomotor', 'Werkstoff     = Stahl'],
    ['Artikelnummer . . : K-1     Werkstoff . . : Stahl', 'Bezeichnung . . . : Servomotor'],
  ])('lead to their values by dots, colons and equals signs: %s', async (...card) => {
    const text = [...card, '', ...card.map((line) => line.replace('K-1', 'K-2')), '', ...card].join('\n');
    const [names = [], rows = []] = (await cardsOf(text)) ?? [];
    expect(rows.map((row) => row[names.indexOf('Bezeichnung')])).toEqual(['Servomotor', 'Servomotor', 'Servomotor']);
    expect(rows.map((row) => row[names.indexOf('Werkstoff')])).toEqual(['Stahl', 'Stahl', 'Stahl']);
    expect(rows.map((row) => row[names.indexOf('Artikelnummer')])).toEqual(['K-1', 'K-2', 'K-1']);
  });

  it.each([
    ['Référence . . . : R-1', 'Désignation . . : Moteur', 'Matière . . . . : Acier'],
    ['Código . . . . : R-1', 'Descripción . . : Motor', 'Material . . . : Acero'],
    ['品番……：R-1', '品名……：モーター', '材質……：鉄'],
    ['物料编码：R-1', '名称：电机', '材料：钢'],
  ])('are told in other languages: %s', async (...card) => {
    const text = [...card, DASHES, ...card.map((line) => line.replace('R-1', 'R-2'))].join('\n');
    expect((await cardsOf(text))?.[1].map(([number]) => number)).toEqual(['R-1', 'R-2']);
  });
});

describe('a text that has no cards', () => {
  it.each([
    [
      'a table of contents',
      '1 Item list ........ 3\nDescription ........ 4\nMaterial ........... 5\nWeight ............. 6',
    ],
    [
      'one of several chapters',
      'Item ....... 3\nDescription ........ 4\nMaterial ........... 5\nItem ....... 6\nDescription ........ 7\nMaterial ........... 8',
    ],
    [
      'what a network tool prints',
      '   Description . . . . . . . . . . . : Gigabit adapter\n   Physical Address. . . . . . . . . : 00-11-22\n   DHCP Enabled. . . . . . . . . . . : Yes\n\n   Description . . . . . . . . . . . : Wireless adapter\n   Physical Address. . . . . . . . . : 00-11-23\n   DHCP Enabled. . . . . . . . . . . : No',
    ],
    [
      'a log',
      'Item 1: started\nItem 1: done\nDescription: none\nItem 2: started\nerror: no material\nWarning: weight unknown',
    ],
    ['prose', 'Item: the motor is mounted first.\nThen the magnets follow.\nDescription: see page 4.\nItem: the lid.\nAll of it is glued.'], // prettier-ignore
    ['settings', 'name = motor\nspeed = 3\nport = 80\n\nname = lid\nspeed = 4\nport = 81'],
  ])('is %s', async (_, text) => {
    expect(await cardsOf(text)).toBeNull();
  });
});
