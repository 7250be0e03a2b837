import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { lintText } from '../testing.ts';

/** Cells of the one finding of a part that stands on a line for each of its pieces. */
async function cells(...rows: readonly string[]): Promise<string[]> {
  const csv = `Part number,Part name,Piece,Material,Qty\n${rows.join('\n')}\nR-9,Spring,Wire,1.4310,2\n`;
  const { findings } = await lintText(mofcom, { csv });
  const found = findings.filter(({ content }) => content !== null);
  expect(found).toHaveLength(1);
  return found[0]?.locations.map(({ cell }) => cell ?? '') ?? [];
}

describe('a part whose pieces stand on lines of their own, each with its material', () => {
  it('holds the magnet on the line that says so, and not in its shaft', async () => {
    const rotor = ['R-1,Rotor,Shaft,40Cr,1', 'R-1,Rotor,Lamination,B35A300,1', 'R-1,Rotor,Insert,NdFeB 42SH,8'];
    expect(await cells(...rotor)).toEqual(['D4']);
  });

  it('is told of on a line that leaves the material open as well, the one that says it first', async () => {
    expect(await cells('R-1,Insert,,,8', 'R-1,Insert,,NdFeB 42SH,8')).toEqual(['D3', 'D2']);
  });
});
