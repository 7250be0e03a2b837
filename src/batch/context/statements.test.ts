import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

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

describe('a column that says of a line that it holds none', () => {
  it('takes back what only its kind tells, where it says so in a word', async () => {
    const lines = ['P-1,Door latch actuator,N', 'P-2,Door latch actuator,-', 'P-3,Cover plate,Y', 'P-4,Washer,N'];
    expect(await found('Contains magnet', ...lines)).toEqual(['P-2 component possible', 'P-3 component possible']);
  });
});

describe('a column that says what the magnets of a part weigh', () => {
  const masses = async (description: string, header: string, cell: string, further = '') => {
    const csv = `Part number,Description,Qty,${header}${further === '' ? '' : ',Weight (g)'}\nP-1,${description},1,${cell}${further === '' ? '' : `,${further}`}\nP-2,Washer,4,\n`;
    const { units } = await judgeText(mofcom, { csv });
    return (units[0]?.findings ?? []).flatMap(({ content }) => (content === null ? [] : [content.mass ?? null]));
  };

  it.each([
    ['Magnet weight (g)', '300', 300],
    ['Magnet mass [kg]', '0.3', 300],
    ['Masse aimants (g)', '300', 300],
    ['Magnetgewicht [g]', '300', 300],
    ['磁钢重量(g)', '300', 300],
    ['磁石重量[g]', '300', 300],
    ['Masa magnesów [g]', '300', 300],
  ])('is that of the magnets, and not of the part: %s', async (header, cell, grams) => {
    expect(await masses('PMSM traction motor', header, cell)).toEqual([
      { grams: { min: grams, typ: grams, max: grams }, basis: 'stated' },
    ]);
  });

  it('stands beside the weight of the part', async () => {
    const [mass] = await masses('PMSM traction motor', 'Magnet weight (g)', '300', '9000');
    expect(mass).toEqual({ grams: { min: 300, typ: 300, max: 300 }, basis: 'stated' });
  });

  it('is the weight of a piece that is a magnet', async () => {
    const [mass] = await masses('Magnet NdFeB N42SH', 'Magnet weight (g)', '12');
    expect(mass).toMatchObject({ basis: 'stated', grams: { typ: 12 } });
  });

  it('says that there are some', async () => {
    expect(await masses('Cover plate', 'Magnet weight (g)', '4')).toHaveLength(1);
    expect(await masses('Cover plate', 'Magnet weight (g)', '-')).toEqual([]);
  });

  it('with the word "with" is the weight of the part', async () => {
    const [mass] = await masses('PMSM traction motor', 'Weight incl. magnets (g)', '9000');
    expect(mass).toMatchObject({ basis: 'class-fraction' });
  });
});
