import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Description, size and quantity of what is found, with the cell that the finding points at. */
async function found(...lines: readonly string[]): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv: `${lines.join('\n')}\n` });
  return (units[0]?.findings ?? [])
    .filter(({ category }) => category === 'content')
    .map(({ description, locations }) => `${description ?? ''} @${locations.map(({ cell }) => cell).join()}`);
}

const HEADER = 'Pos,Bezeichnung,Güte,Abmessung,Menge';

describe('a cell that says "as above"', () => {
  it.each(['dito', 'Dito', '〃', '"', 'do.', 'idem', 'j.w.', 'то же', '同上', '상동', '-"-'])(
    'has the text of the cell above it: %s',
    async (mark) => {
      const said = `"${mark.replaceAll('"', '""')}"`.replace('""""""', '""""');
      const rows = await found(
        HEADER,
        '1,Magnet,N42SH,20x10x5,4',
        `2,${said},${said},10x10x2,6`,
        '3,Schraube,,M4x12,8',
      );
      expect(rows).toEqual(['Magnet, 20x10x5, N42SH @C2', 'Magnet, 10x10x2, N42SH @C3']);
    },
  );

  it.each(['  dito', 'j.w. ', '\u00a0"'])('may stand between blanks: %j', async (mark) => {
    const said = `"${mark.replaceAll('"', '""')}"`;
    const rows = await found(HEADER, '1,Magnet,N42SH,20x10x5,4', `2,${said},${said},10x10x2,6`, '3,Schraube,,M4x12,8');
    expect(rows).toEqual(['Magnet, 20x10x5, N42SH @C2', 'Magnet, 10x10x2, N42SH @C3']);
  });

  it('goes on over several rows, and says nothing below a thing that is none', async () => {
    const lines = ['1,Magnet,N42SH,20x10x5,4', '2,Schraube,,M4x12,8', '3,dito,,M5x12,8', '4,dito,,M6x12,8'];
    expect(await found(HEADER, ...lines)).toEqual(['Magnet, 20x10x5, N42SH @C2']);
  });

  it('may say what is otherwise behind a blank, in scripts without blanks between words', async () => {
    const lines = ['1,リング磁石,N45H,40x7x12,2', '2,同上 軸方向着磁,〃,40x7x6,1', '3,ねじ,,M3x8,8'];
    expect(await found(HEADER, ...lines)).toEqual([
      'リング磁石, 40x7x12, N45H @C2',
      'リング磁石, 軸方向着磁, 40x7x6, N45H @C3',
    ]);
  });

  it('may say what is otherwise', async () => {
    const lines = [
      '1,Мотор бесколлекторный,,40x40,4',
      '2,"То же, левого вращения",,40x40,4',
      '3,Винт,,M3x8,8',
      '4,"То же, M4",,M4x8,8',
    ];
    expect(await found(HEADER, ...lines)).toHaveLength(2);
  });

  it.each([
    ['dto., jedoch N35', 'NdFeB, N35'],
    ['dito, aber SmCo', 'SmCo'],
    ['same as above but N42', 'NdFeB, N42'],
    ['idem mais SmCo', 'SmCo'],
    ['同上，但N35', 'NdFeB, N35'],
  ])('but for the grade or the material that it names instead: %s', async (said, is) => {
    const lines = ['1,Magnet,NdFeB 38SH,20x10x5,4', `2,Magnet,"${said}",10x10x2,6`, '3,Schraube,,M4x12,8'];
    expect((await found(HEADER.replace('Güte', 'Werkstoff'), ...lines))[1]).toBe(`Magnet, 10x10x2, ${is} @C3`);
  });

  it('and for nothing else: "dito, aber verzinkt"', async () => {
    const lines = ['1,Magnet,NdFeB 38SH,20x10x5,4', '2,Magnet,"dito, aber verzinkt",10x10x2,6', '3,Schraube,,M4x12,8'];
    expect((await found(HEADER.replace('Güte', 'Werkstoff'), ...lines))[1]).toBe(
      'Magnet, 10x10x2, NdFeB 38SH, verzinkt @C3',
    );
  });

  it.each([
    ['dto. 200W', 'Servomotor 100W, 200W'],
    ['dto 200W', 'Servomotor 100W, 200W'],
    ['ditto w. brake', 'Servomotor 100W, w. brake'],
    ['ditto (200W)', 'Servomotor 100W (200W)'],
    ['ditto - 60 mm', 'Servomotor 100W, 60 mm'],
    ['idem avec frein', 'Servomotor 100W, avec frein'],
    ['as above 200W', 'Servomotor 100W, 200W'],
    ['wie oben D12', 'Servomotor 100W, D12'],
    ['wie vor, 60 mm', 'Servomotor 100W, 60 mm'],
    ['same, 200W', 'Servomotor 100W, 200W'],
    ['상동 200W', 'Servomotor 100W, 200W'],
    ['同左 200W', 'Servomotor 100W, 200W'],
  ])('stands before what is said besides, whatever parts the two: %s', async (said, is) => {
    const lines = ['1,Servomotor 100W,,,4', `2,"${said}",,,6`, '3,Schraube,,M4x12,8'];
    expect((await found(HEADER, ...lines))[1]).toBe(`${is} @B3`);
  });

  it.each(['dto', '同左'])('has no full stop, or says where it looks: %s', async (said) => {
    const lines = ['1,Servomotor 100W,,,4', `2,${said},,,6`, '3,Schraube,,M4x12,8'];
    expect(await found(HEADER, ...lines)).toEqual(['Servomotor 100W @B2,B3']);
  });

  it('is no cell on the left of one that is not the first to say what a thing is: 同左', async () => {
    const lines = ['1,モータ,サーボモータ 100W,4', '2,ブラケット,同左,6', '3,ねじ,M4x12,8'];
    expect(await found('番号,品名,仕様,数量', ...lines)).toHaveLength(1);
  });

  it.each(['Same colour', 'Idemitsu 46', 'Ditto pump', 'As above-ground', 'dtof sensor', 'Dto. 10 %', 'Same 200W'])(
    'is no word that only begins so: %s',
    async (said) => {
      const lines = ['1,Servomotor 100W,,,4', `2,"${said}",,,6`, '3,Schraube,,M4x12,8'];
      expect(await found(HEADER, ...lines)).toEqual(['Servomotor 100W @B2']);
    },
  );

  it('says nothing in the first row', async () => {
    expect(await found(HEADER, '1,dito,N42SH,20x10x5,4', '2,Schraube,,M4x12,8')).toHaveLength(1);
  });
});
