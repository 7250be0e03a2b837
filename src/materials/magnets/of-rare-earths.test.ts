import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Material of what a line is told of, and how sure, where a column says of which material it is. */
async function told(description: string, material: string): Promise<string[]> {
  const csv = `Part Number,Description,Material,Qty\nP-1,"${description}","${material}",1`;
  const [unit] = (await judgeText(mofcom, { csv })).units;
  return (unit?.findings ?? [])
    .filter(({ category }) => category === 'content')
    .map(({ content }) => `${content?.componentClass ?? content?.material ?? ''} ${content?.presence ?? ''}`);
}

const MAGNET = ['ndfeb-sintered likely', 'smco possible'];

describe('a column for materials that says rare earths, and not which', () => {
  it.each([
    ['Magnet', 'rare earth'],
    ['Magnet', 'sintered rare earth'],
    ['Magnet ring', 'rare-earth alloy'],
    ['Magnetsegment', 'Seltene Erden gesintert'],
    ['磁体', '烧结稀土'],
    ['Aimant', 'terres rares'],
  ])('of a magnet says of which kind it may be: %s | %s', async (description, material) => {
    expect(await told(description, material)).toEqual(MAGNET);
  });

  it.each([
    ['Housing', 'rare earth'],
    ['Segment', 'Seltene Erden'],
    ['Ring', 'rare-earth alloy sintered'],
    ['Pole body', 'sintered rare earth'],
  ])('of another part says that it holds magnets: %s | %s', async (description, material) => {
    const [found] = await told(description, material);
    expect(found).toMatch(/^part-with-magnets/);
  });

  it.each([
    ['Target', 'rare earth', 'rare-earths:target proven'],
    ['Oxide', 'rare earths', 'rare-earths:oxide proven'],
    ['Ingot', 'rare earth', 'rare-earths:metal proven'],
  ])('of a form names goods of them: %s | %s', async (description, material, expected) => {
    expect(await told(description, material)).toEqual([expected]);
  });

  it.each([
    ['Steel sheet', 'rare earth free'],
    ['Polishing powder', 'rare earth'],
    ['Housing', 'steel, no rare earth'],
    ['Magnet', 'Ferrite, no rare earth'],
  ])('and says nothing of %s | %s', async (description, material) => {
    expect(await told(description, material)).toEqual([]);
  });
});
