import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

const HEAD = 'Part number,Category,Description,Qty\n';
async function found(rows: readonly string[]): Promise<(string | null)[]> {
  const csv = HEAD + rows.map((row, at) => `P-${String(at + 1)},${row},1\n`).join('');
  const { units } = await judgeText(mofcom, { csv });
  return (units[0]?.findings ?? [])
    .filter(({ category }) => category === 'content')
    .map(({ description }) => description);
}

describe('a category', () => {
  it('is a group where most of its lines are other parts, and says nothing of the one that nobody knows', async () => {
    const rows = ['Motor,Gasket', 'Motor,Oil seal', 'Motor,Bolt M8', 'Motor,Xyrelin 7'];
    expect(await found(rows)).toEqual([]);
  });

  it('says what its lines are where they are no other parts', async () => {
    expect(await found(['Motor,Xyrelin 7', 'Motor,Xyrelin 9', 'Motor,Gasket'])).toHaveLength(2);
    expect(await found(['Motor,Xyrelin 7'])).toHaveLength(1);
  });

  it('says what its lines are where most say what that is built of or comes with', async () => {
    const rows = [
      '12V 90 RPM',
      '12V 90 RPM metal housing',
      '12V 60 RPM plastic case',
      '50W with bracket',
      '50W with cable',
    ];
    expect(await found(rows.map((row) => `Motors,${row}`))).toEqual(rows);
  });

  it('takes nothing from what the lines of a group say themselves', async () => {
    const rows = ['Motor,Gasket', 'Motor,Oil seal', 'Motor,Bolt M8', 'Motor,Stepper motor NEMA 17'];
    expect(await found(rows)).toEqual(['Stepper motor NEMA 17']);
  });
});
