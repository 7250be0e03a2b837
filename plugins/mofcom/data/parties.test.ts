import { partiesNamed } from 'lintanide/plugin';
import { expect, it } from 'vitest';
import { pack } from '../pack.ts';
import { PARTIES } from './parties.ts';

it('every party hangs on a measure of the pack, from the day of the measure, with a source', () => {
  for (const { measure, date, source, name } of PARTIES.parties) {
    expect(pack.measures.find(({ id }) => id === measure)?.issued, name).toBe(date);
    expect(source).not.toBe('');
  }
});

it('what sources do not name is counted, not left out', () => {
  const left = new Map(PARTIES.unnamed.map(({ measure, count }) => [measure, count]));
  expect([left.get('mofcom-2026-11'), left.get('mofcom-2026-12'), left.get('mofcom-2026-23')]).toEqual([20, 13, 8]);
  expect([...left.values()].every((count) => count >= 0)).toBe(true);
});

it.each(['TDK Corp.', 'Hino Motors, Ltd.', 'MP Materials Corp', 'USA Rare Earth, Inc.', 'Lafert SpA', '三菱マテリアル㈱'])(
  'finds %s',
  (name) => expect(partiesNamed(name, [PARTIES], '2026-11-24')).toHaveLength(1),
);
