import { describe, expect, it } from 'vitest';
import { judgeText } from '../../src/testing.ts';
import { NO18_ENTRIES } from './data/no18.ts';
import { mofcom } from './index.ts';

/** What the tool finds in a line that says nothing but a tariff code. */
async function finding(hs: string) {
  const csv = `Part number,Description,HS code,Qty\nP-1,XY-4711,${hs},1`;
  const [unit] = (await judgeText(mofcom, { csv })).units;
  return unit?.findings.find(({ category }) => category === 'content');
}

/** Codes as printed, each with the entries that it is printed for; where targets are a list, its head, since of which line is not said. */
const printed = new Map<string, Set<string>>();
for (const entry of NO18_ENTRIES) {
  const head = entry.code.replace(/\.[a-z]$/, '');
  const code = entry.form === 'target' && NO18_ENTRIES.some(({ code }) => code === head) ? head : entry.code;
  for (const hs of entry.hs) printed.set(hs, (printed.get(hs) ?? new Set()).add(code));
}

describe('a tariff code that No. 18 prints, beside words that say nothing', () => {
  it.each([...printed])('%s is asked about under each entry that it is printed for', async (hs, entries) => {
    const found = await finding(hs);
    const those = found?.controls.filter(({ measure }) => measure === 'mofcom-2025-18') ?? [];
    expect(new Set(those.map(({ entry }) => entry))).toEqual(entries);
    expect(those.every(({ applies }) => applies === 'ask' || applies === 'if-present')).toBe(true);
    expect(found?.severity).toBe('warning');
  });

  it('asks of a target for its element and what else it is of: both decide whether it is listed', async () => {
    const found = await finding('8486909110');
    const because = found?.controls.find(({ entry }) => entry === '1C908.a.3')?.because;
    expect(because).toContain('only if the element is in it: constituents not stated: not listed is not free');
    expect(found?.data).toMatchObject({
      licence: expect.stringContaining(
        '1C902.a.3, 1C903.a.3, 1C904.a.3, 1C905.a.3, 1C906.a.3, 1C907.a.3, 1C908.a.3 ask',
      ) as string,
    });
  });
});

describe('a tariff code that only the licence catalogue of 2026 adds', () => {
  it.each(['2846904810', '2846909910'])('%s is asked about as a compound', async (hs) => {
    const found = await finding(hs);
    expect(found?.controls.map(({ entry }) => entry)).toContain('1C905.c');
    expect(found?.severity).toBe('warning');
  });
});
