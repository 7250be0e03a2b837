import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

const found = async (...rows: readonly string[]): Promise<(string | null)[]> => {
  const { units } = await judgeText(mofcom, { csv: rows.join('\n') });
  return units.flatMap(({ findings }) => findings.map(({ partNumber }) => partNumber ?? null));
};

describe('what was there before a change', () => {
  it.each([
    'Old value,New value',
    'Before,After',
    'Bisheriger Wert,Neuer Wert',
    'Vorher,Nachher',
    'Ancienne valeur,Nouvelle valeur',
    'Valor anterior,Valor nuevo',
    'Было,Стало',
    '变更前,变更后',
    '改前,改后',
    '旧值,新值',
    '변경 전,변경 후',
  ])('speaks against nothing that is there now: %s', async (pair) => {
    expect(await found(`Number,Name,${pair}`, 'F-21,MAGNET,Ferrite,NdFeB zinc plated', 'F-22,SCREW,M3,M4')).toEqual([
      'F-21',
    ]);
    // And what was taken out is there no more.
    expect(await found(`Number,Name,${pair}`, 'F-21,MAGNET,SmCo,Ferrite Y30', 'F-22,SCREW,M3,M4')).toEqual([]);
  });

  it('is there still where nothing is there now', async () => {
    for (const now of ['', '-', 'no change', 'unverändert', '不变'])
      expect(await found('Number,Name,Old value,New value', `F-21,MAGNET,SmCo,${now}`, 'F-22,SCREW,M3,M4')).toEqual([
        'F-21',
      ]);
  });

  it.each([
    ['이전 품번,이전 품명,신규 품번,신규 품명,수량', '페라이트 자석', 'SmCo 자석'],
    ['Стар. обозначение,Старое наименование,Новое обозначение,Новое наименование,Кол.', 'Магнит ферритовый', 'Магнит SmCo'],
    ['Material alt,Bezeichnung alt,Material neu,Bezeichnung neu,Menge', 'Ferritmagnet', 'SmCo-Magnet'],
    ['变更前料号,变更前品名,变更后料号,变更后品名,用量', '铁氧体磁铁', '钐钴磁铁'],
  ])('has a number and a name of its own: %s', async (header, before, after) => {
    expect(await found(header, `K-11,${before},K-19,${after},2`, 'K-12,M3,K-18,M4,1')).toEqual(['K-19']);
    expect(await found(header, `K-11,${after},K-19,${before},2`, 'K-12,M3,K-18,M4,1')).toEqual([]);
  }); // prettier-ignore

  it.each([
    'alt,neu',
    'bisher,neu',
    'OLD,NEW',
    'avant,après',
    'vecchio,nuovo',
    '旧,新',
    '变更前,变更后',
    'old material,new material',
    'было,стало',
  ])('is replaced by a thing, too, whatever names it: %s', async (pair) => {
    const header = `No,Part,Qty,${pair}`;
    expect(await found(header, '1,Door catch,1,ferrite,NdFeB', '2,Plate,1,steel,brass')).toHaveLength(1);
    expect(await found(header, '1,Oil pump,1,mech.,"electric, BLDC 12V"', '2,Plate,1,steel,brass')).toHaveLength(1);
    expect(await found(header, '1,Oil pump,1,"electric, BLDC 12V",mech.', '2,Plate,1,SmCo,steel')).toEqual([]);
    expect(await found(header, '1,Bracket,1,steel,for BLDC motor', '2,Seal,1,EPDM,NBR')).toEqual([]);
  });

  it('is kept on the lines alone that have not changed', async () => {
    const header = 'No,Part,Qty,old,new';
    expect(await found(header, '1,Ring,1,SmCo,unchanged', '2,Disc,1,SmCo,steel', '3,Plate,1,steel,steel')).toHaveLength(
      1,
    );
    expect(await found(header, '1,Ring,1,SmCo,', '2,Disc,1,ferrite,ferrite', '3,Plate,1,steel,')).toHaveLength(1);
  });
});
