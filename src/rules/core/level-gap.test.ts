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
});
