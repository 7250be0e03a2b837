import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

const csv = [
  'Parent item,Item,Description,Qty',
  ',TOP-1,Camera head,1',
  'TOP-1,ASM-100,Frame assembly,1',
  'ASM-100,SCR-0001,Screw M3 x 8,4',
  'ASM-1O0,SCR-0002,Screw M3 x 12,4',
].join('\n');

describe('structure/orphan', () => {
  it('names the line whose parent is not there', async () => {
    const record = await lintText({ name: 'none' }, { csv, rules: ['structure/orphan'] });
    expect(record.findings.map((finding) => finding.locations[0]?.row)).toEqual([5]);
    expect(record.findings[0]?.data).toEqual({ parent: 'ASM-1O0' });
  });
});
