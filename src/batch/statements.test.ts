import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

/** Number and presence of what is found in a list with these columns and lines. */
async function found(header: string, ...lines: readonly string[]): Promise<string[]> {
  const csv = [`Part number,Description,${header},Qty`, ...lines.map((line) => `${line},1`)].join('\n');
  const { units } = await judgeText(mofcom, { csv: `${csv}\n` });
  return (units[0]?.findings ?? [])
    .filter(({ category }) => category === 'content')
    .map(({ partNumber, content }) => `${partNumber ?? ''} ${content?.form ?? ''} ${content?.presence ?? ''}`);
}

describe('a column that says of each line whether it holds magnets', () => {
  it.each([
    ['Contains magnet', 'Y', 'N'],
    ['Contains magnet (Y/N)', 'yes', 'no'],
    ['Magnete enthalten', 'ja', 'nein'],
    ['Contiene magneti', 'S', 'N'],
    ['Contient aimants', 'oui', 'non'],
    ['含磁铁', '是', '否'],
    ['자석 포함', 'Y', 'N'],
    ['Содержит магниты', 'да', 'нет'],
    ['Magnet?', 'x', ''],
    ['Magnet?', '○', '-'],
    ['是否含磁铁', '含', '无'],
    ['Magnesy', 'tak', 'nie'],
  ])('is a remark of those with a yes: %s', async (header, yes, no) => {
    const lines = [`P-1,Cover plate,${yes}`, `P-2,Housing,${no}`, `P-3,XR-200,${yes}`, `P-4,Washer,${no}`];
    expect(await found(header, ...lines)).toEqual(['P-1 component possible', 'P-3 component possible']);
  });

  it('beside one for rare earths says of what they are', async () => {
    const lines = ['P-1,Cover plate,S,S', 'P-2,Housing,S,N', 'P-3,Washer,N,N'];
    expect(await found('Contiene magneti,Terre rare', ...lines)).toEqual(['P-1 component likely']);
  });

  it.each(['RoHS', 'Magnetic', 'Magnet holder', 'Magnets per unit'])('is no other column: %s', async (header) => {
    expect(await found(header, 'P-1,Cover plate,Y', 'P-2,Housing,N')).toEqual([]);
  });

  it('is none where cells say something else', async () => {
    expect(await found('Contains magnet', 'P-1,Cover plate,Y', 'P-2,Housing,see drawing')).toEqual([]);
  });
});
