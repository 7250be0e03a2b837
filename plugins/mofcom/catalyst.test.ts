import { describe, expect, it } from 'vitest';
import { judgeText } from '../../src/testing.ts';
import { mofcom } from './index.ts';

/** Entries of No. 18 that bear on a line, with how they do. */
async function entries(description: string): Promise<string[]> {
  const { units } = await judgeText(mofcom, { csv: `Part number,Description,Qty\nC-10011,${description},1\n` });
  const controls = units[0]?.findings.flatMap((finding) => finding.controls) ?? [];
  return [
    ...new Set(
      controls.filter(({ measure }) => measure === 'mofcom-2025-18').map(({ entry, applies }) => `${entry} ${applies}`),
    ),
  ];
}

describe('calcined catalyst powder, which FAQ V names', () => {
  it.each([
    'Calcined catalyst powder with yttrium',
    'Cerium yttrium catalyst powder',
    '催化剂粉末 钇',
    'Yttrium Katalysatorpulver',
  ])('is generally outside No. 18: %s', async (description) => {
    expect(await entries(description)).toEqual(['1C908.c generally-outside']);
  });

  it('is not the oxide of which one is made', async () => {
    expect(await entries('Yttrium oxide powder')).toEqual(['1C908.b applies']);
  });
});

it('an alloy is given no constituent that its line does not name', async () => {
  expect(await entries('Al-Sc-Zr alloy ingot')).toEqual(['1C907.a.2.a ask']);
  expect(await entries('Scalmalloy powder')).toEqual(['1C907.a.2.a ask', '1C907.a.2.b ask']);
});
