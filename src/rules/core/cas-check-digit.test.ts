import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

const run = async (cas: string): Promise<(string | undefined)[]> => {
  const record = await lintText(
    { name: 'none' },
    {
      csv: `Part number,Description,CAS,Qty\nA-1,Powder,${cas},1\nA-2,Screw,,4\nA-3,Nut,,4`,
      rules: ['data/cas-check-digit'],
    },
  );
  return record.findings.map((finding) => finding.locations[0]?.cell ?? undefined);
};

describe('data/cas-check-digit', () => {
  it('points at the cell of a number that fails its check digit', async () => {
    expect(await run('1308-87-9')).toEqual(['C2']);
  });

  it('is silent about valid numbers, dates and empty cells', async () => {
    expect(await run('1308-87-8')).toEqual([]);
    expect(await run('2026-11-24')).toEqual([]);
  });
});
