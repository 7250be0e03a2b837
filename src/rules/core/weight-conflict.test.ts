import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

const found = async (header: string, rows: readonly string[]) => {
  const csv = `Part number,Description,Qty,${header}\n${rows.map((row, at) => `M-${String(at)},${row}`).join('\n')}\nS-1,Screw,4,`;
  const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/weight-conflict'] });
  return findings.map(({ messageId, data, locations }) => [
    locations[0]?.cell,
    messageId,
    data['stated'],
    data['grams'],
  ]);
};

describe('data/weight-conflict', () => {
  it('tells both figures of a weight that the dimensions contradict, and the likeliest cause', async () => {
    expect(await found('Unit weight g', ['Magnet N42SH 20x10x5,4,0.0075', 'Magnet N42SH 20x10x5,3,900'])).toEqual([
      ['D2', 'unit', '0.0075 g', '7.5 g'],
      ['D3', 'apart', '900 g', '7.5 g'],
    ]);
    expect(await found('Net weight kg', ['Magnet N42SH 20x10x5,4,0.03'])).toEqual([['D2', 'line', '30 g', '7.5 g']]);
  });

  it('is silent where they agree within twice, and where there is nothing to compare', async () => {
    expect(await found('Unit weight g', ['Magnet N42SH 20x10x5,4,7.4', 'Magnet N42SH 20x10x5,4,12'])).toEqual([]);
    expect(await found('Unit weight g', ['Magnet N42SH,4,900', 'Servo motor 400 W,1,1400'])).toEqual([]);
    expect(await found('Unit weight g', ['Magnet N42SH 20x10x5,4,'])).toEqual([]);
  });

  it('is said once of a list in which it is so again and again', async () => {
    const rows = [4, 5, 6, 7, 8].map((mm) => `Magnet N42SH 20x10x${String(mm)},3,${String(mm * 0.0015)}`);
    expect(await found('Unit weight g', rows)).toEqual([['D2', 'several-unit', '0.006 g', '6 g']]);
  });

  it('is the weight of the line for all, where the column holds totals', async () => {
    const rows = [4, 10, 25, 60].map((n) => `Magnet N52 10x10x${String(n)},${String(n)},${String(0.75 * n * n)}`);
    expect(await found('Net weight g', rows)).toEqual([['D2', 'several-line', '12 g', '3 g']]);
  });
});
