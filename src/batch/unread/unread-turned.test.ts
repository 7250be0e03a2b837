import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { lintText } from '../../testing.ts';

const told = async (...rows: readonly string[]): Promise<string[]> => {
  const { findings } = await lintText(mofcom, { csv: `${rows.join('\n')}\n`, rules: ['data/list-not-read'] });
  return findings.map(({ messageId, locations }) => `${messageId} ${locations[0]?.cell ?? ''}`);
};

const NAMES = ['Contactor', 'Servo motor', 'Permanent magnet drum', 'Tube', 'Belt'];

describe('parts that stand in columns', () => {
  it('are read where each row begins with a word of its own', async () => {
    expect(
      await told(
        'Part number,A-1,A-2,A-3',
        'Description,Bracket,NdFeB magnet N42SH,Screw',
        'Qty,1,4,8',
        'Material,steel,NdFeB,steel',
      ),
    ).toEqual([]);
  });

  it('are read where few of the words are known', async () => {
    const list = ['Part number,A-1,A-2,A-3', 'What it is,Bracket,NdFeB magnet N42SH,Screw', 'Qty,1,4,8'];
    expect(await told(...list)).toEqual([]);
    expect(await told('Description,Bracket,NdFeB magnet N42SH,Screw', 'Qty,1,4,8')).toEqual([]);
  });

  it.each(['PN', 'ID', 'POS', 'MAT', 'Ref', 'No', 'Item', 'MPN', '품번', 'Поз', 'Art'])(
    'are not where the parts of a list are numbered by a word: %s',
    async (word) => {
      for (const mark of ['-', ' '])
        expect(
          await told(
            'Part No,Description,Unit,Qty',
            ...NAMES.map((name, at) => `${word}${mark}0${String(at + 1)},${name},ea,${String(at + 1)}`),
          ),
        ).toEqual([]);
    },
  );

  it('are not where a header of several words stands above the list, whatever its parts are numbered', async () => {
    for (const numbers of [
      ['U1', 'M1', 'Q1'],
      ['Q1', 'Q2', 'U1'],
      ['P1', 'M1', 'N1'],
      ['Unit', 'Motor', 'Qty'],
    ])
      expect(
        await told(
          'Ref,Component,Specs,Qty,Price,Source',
          ...numbers.map((number, at) => `${number},${String(NAMES[at])},${String(at)} mm,1,$1,LCSC`),
        ),
      ).toEqual([]);
  });

  it('are not where the parts are numbered as on a circuit diagram', async () => {
    expect(
      await told('Ref,Item,Remark,Place', 'U1,Servo motor,5 V,left', 'M1,Belt,1 m,right', 'Q1,Tube,2 m,top'),
    ).toEqual([]);
  });

  it('are read where numbers of parts stand above them', async () => {
    expect(
      await told('Ref,M1,U1,Q1', 'Description,Servo motor,Screw,Nut', 'Qty,1,2,3', 'Material,,Steel,Steel'),
    ).toEqual([]);
    expect(
      await told('Attribute,Part 1,Part 2,Part 3', 'Description,Servo motor,Screw,Nut', 'Qty,1,2,3', 'Unit,ea,ea,ea'),
    ).toEqual([]);
  });

  it('are told of where a mapping says that they stand in rows', async () => {
    const csv = 'Description,Bracket,NdFeB magnet N42SH,Screw\nQty,1,4,8\nUnit,ea,ea,ea\n';
    const { findings } = await lintText(mofcom, {
      csv,
      mappings: [{ headerRow: 1, columns: { description: 'Description' } }],
      rules: ['data/list-not-read'],
    });
    expect(findings.map(({ messageId, locations }) => `${messageId} ${locations[0]?.cell ?? ''}`)).toEqual([
      'turned C1',
    ]);
  });
});
