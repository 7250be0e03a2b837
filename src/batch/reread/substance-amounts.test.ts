import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Findings on a list as it stands: the cell, the material, what is proven and what is possible. */
async function foundIn(csv: string): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv });
  return (units[0]?.findings ?? [])
    .filter(({ content }) => content !== null)
    .map(({ locations, content }) => {
      const of = (which: string): string =>
        content?.elements.flatMap(({ symbol, presence }) => (presence === which ? symbol : [])).join('+') ?? '';
      return `${locations[0]?.cell ?? ''} ${content?.material ?? ''} ${of('proven')}/${of('possible')}`;
    });
}

describe('a table of substances that names no part and no material', () => {
  const magnet = (head: string): string =>
    `Safety data sheet: RX-7 magnet\n\n${head}\nNeodymium,7440-00-8,231-109-3,25-32\nDysprosium,7429-91-6,231-073-9,1-3\nIron,7439-89-6,231-096-4,60-70\nBoron,7440-42-8,231-151-2,0.8-1.2\n`;

  it.each([
    'Ingredient,CAS No.,EC No.,Weight %',
    'Chemical name,CAS,EC Number,%',
    'Stoff,CAS-Nr.,EG-Nr.,Gew.-%',
    'Substance name,CAS number,EINECS,Content (%)',
  ])('is of one thing, where its shares come to the whole: %s', async (head) => {
    expect(await foundIn(magnet(head))).toEqual(['A4 ndfeb-sintered Dy/Tb+Ho']);
  });

  it('tells oxides by name, since nothing says what they are in', async () => {
    expect(await foundIn('Chemical name,CAS,%\nYttrium oxide,1314-36-9,60\nAluminium oxide,1344-28-1,40\n')).toEqual([
      'A2 ox-Y Y/',
    ]);
    expect(
      await foundIn('Chemical name,CAS,%\nTerbium oxide,12037-01-3,10\nSilicon dioxide,7631-86-9,balance\n'),
    ).toHaveLength(1);
  });

  it('lists goods, where they do not', async () => {
    expect(
      await foundIn('Chemical name,CAS,%\nYttrium oxide,1314-36-9,99.9\nTerbium oxide,12037-01-3,99.99\nDysprosium,7429-91-6,99.5\n'),
    ).toHaveLength(3); // prettier-ignore
  });
});

describe('amounts of substances as their cells state them', () => {
  const of = (head: string, nd: string, dy: string, fe: string): string =>
    `Part,Material,Substance,CAS,${head}\nMagnet,NdFeB,Neodymium,7440-00-8,${nd}\nMagnet,NdFeB,Dysprosium,7429-91-6,${dy}\nMagnet,NdFeB,Iron,7439-89-6,${fe}\n`;

  it.each([
    ['Content', '290000 ppm', '6000 ppm', '690000 ppm'],
    ['Content,Unit', '290000,ppm', '6000,ppm', '690000,ppm'],
    ['Content,Unit', '29,%', '0.6,%', '69,%'],
    ['Content %', '25-32', '0.4 - 0.8', '60-70'],
    ['Concentration', '25-32', '>= 0.5', 'balance'],
  ])('%s: %s, %s, %s', async (head, nd, dy, fe) => {
    expect(await foundIn(of(head, nd, dy, fe))).toEqual(['B2 ndfeb-sintered Dy/Tb+Ho']);
  });

  it.each(['0 - 5', '< 0.5', '≤ 3', 'max. 1'])('leaves open what may be none: %s', async (dy) => {
    expect(await foundIn(of('Content %', '29', dy, '69'))).toEqual(['B2 ndfeb-sintered /Dy+Tb+Ho']);
  });
});
