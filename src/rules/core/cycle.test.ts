import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

const csv = [
  'Parent item,Item,Description,Qty',
  'TOP-1,ASM-100,Frame assembly,1',
  'ASM-100,ASM-200,Bracket assembly,2',
  'ASM-200,ASM-100,Frame assembly,1',
  'ASM-200,SCR-0001,Screw M3 x 8,4',
].join('\n');

describe('structure/cycle', () => {
  it('ends, and names the line where the circle was cut', async () => {
    const record = await lintText({ name: 'none' }, { csv, rules: ['structure/cycle'] });
    expect(record.findings.map((finding) => finding.locations[0]?.row)).toEqual([4]);
    expect(record.findings[0]?.data).toEqual({ length: 2 });
  });

  it('says in words what one step back to itself is', async () => {
    const self = [
      'Parent item,Item,Description,Qty',
      ',TOP-1,Frame,1',
      'TOP-1,ASM-100,Bracket,1',
      'ASM-200,ASM-200,Rail,2',
    ];
    const record = await lintText({ name: 'none' }, { csv: self.join('\n'), rules: ['structure/cycle'] });
    expect(record.findings.map(({ messageId }) => messageId)).toEqual(['self']);
    const below = ['Level,Item,Description,Qty', '1,ASM-100,Frame,1', '2,ASM-100,Frame,1', '1,ASM-300,Rail,1'];
    const levelled = await lintText({ name: 'none' }, { csv: below.join('\n'), rules: ['structure/cycle'] });
    expect(levelled.findings.map(({ messageId }) => messageId)).toEqual(['below']);
  });
});
