import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** Cell and material of what is found in a list of these rows. */
async function found(...rows: readonly string[]): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv: `${rows.join('\n')}\n` });
  return (units[0]?.findings ?? []).flatMap(({ category, content, locations }) =>
    category === 'content' ? [`${locations[0]?.cell ?? ''} ${content?.material ?? ''}`] : [],
  );
}

describe('a column of alternates that names them', () => {
  it.each([
    ['Part,Description,Alternative,Qty'],
    ['Part,Description,Replacement,Qty'],
    ['Teil,Bezeichnung,Ersatz,Menge'],
    ['Teil,Bezeichnung,Ersatzteil,Menge'],
  ])('is a list of what may be built in instead: %s', async (head) => {
    const rows = ['A-1,Holding clip,SmCo ring 10x5,4', 'A-2,Bolt,Screw,2', 'A-3,Rod,Lever,1'];
    expect(await found(head, ...rows)).toEqual(['C2 smco']);
  });

  it('leaves what a line is to its own name', async () => {
    const rows = ['A-1,NdFeB magnet N42SH 20x10,Ferrite magnet Y30,4', 'A-2,Bolt,SmCo ring 10x5,2', 'A-3,Rod,Lever,1'];
    expect(await found('Part,Description,Alternative,Qty', ...rows)).toEqual(['B2 ndfeb-sintered', 'C3 smco']);
  });

  it('is none where it numbers them, counts groups or says yes', async () => {
    const of = async (...cells: string[]) =>
      found(
        'Part,Description,Alternative,Qty',
        ...cells.map((cell, at) => `A-${String(at)},Bolt M${String(at)},${cell},1`),
      );
    expect(await of('A-110', 'A-111', 'A-112')).toEqual([]);
    expect(await of('G1', 'G1', 'G2')).toEqual([]);
    expect(await of('yes', 'no', 'yes')).toEqual([]);
  });
});
