import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

const csv = [
  'Level,Part number,Description,Qty',
  '0,A-100,Camera head,1',
  '1,A-110,Gimbal assembly,1',
  '3,A-131,Bearing 608ZZ,2',
  '1,A-120,Cover,1',
].join('\n');

describe('structure/level-gap', () => {
  it('names the line below the jump and both levels', async () => {
    const record = await lintText({ name: 'none' }, { csv, rules: ['structure/level-gap'] });
    expect(record.findings.map((finding) => finding.locations[0]?.row)).toEqual([4]);
    expect(record.findings[0]?.data).toEqual({ from: 1, to: 3 });
  });

  it('says it once of a list that is full of gaps: rows were left out on purpose', async () => {
    const lines = Array.from(
      { length: 24 },
      (_, i) => `${i % 2 === 0 ? '1' : '3'},B-${String(i)},Bracket ${String(i)},1`,
    );
    const text = ['Level,Part number,Description,Qty', '0,A-100,Camera head,1', ...lines].join('\n');
    const { findings } = await lintText({ name: 'none' }, { csv: text, rules: ['structure/level-gap'] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ messageId: 'several', data: { count: 12, from: 1, to: 3 }, partNumber: null });
    expect(findings[0]?.locations.map(({ cell }) => cell)).toEqual(['A4']);
  });
});
