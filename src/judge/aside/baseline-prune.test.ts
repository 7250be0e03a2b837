import { describe, expect, it } from 'vitest';
import type { UnitRecord } from '../../batch/types.ts';
import { CAS, JUDGING, unit } from '../../report/fabricated.fixture.ts';
import { filesOf, made, magnet } from './baseline.fixture.ts';
import { parseBaseline } from './baseline-file.ts';
import { prune } from './baseline-prune.ts';
import { judge } from '../judge.ts';

describe('pruning', () => {
  const other = magnet({ fingerprint: 'v1:'.padEnd(67, 'c'), partNumber: 'MAG-09', partKey: 'pn:MAG-09' });
  const known = parseBaseline(
    made([unit('a.xlsx', [magnet({ parents: ['pn:A140', 'pn:A200'] }), other]), unit('b.xlsx', [magnet()])]),
    'b.json',
  );
  const now = (records: readonly UnitRecord[]) => judge(records, JUDGING);

  it('takes out what is gone, so that it is reported when it comes back', () => {
    const { baseline, removed, narrowed, notChecked } = prune(known, now([unit('a.xlsx', [magnet()])]), filesOf({}));
    expect(removed.map(({ part }) => part)).toEqual(['MAG-09']);
    expect(narrowed).toBe(1);
    expect(notChecked).toEqual(['b.xlsx']);
    expect(baseline.records.map(({ file, parents }) => [file, parents])).toEqual([
      ['a.xlsx', ['pn:A140']],
      ['b.xlsx', ['pn:A140']],
    ]);
  });

  it('adds nothing', () => {
    const more = magnet({ parents: ['pn:A140', 'pn:A200', 'pn:NEW'] });
    const { baseline } = prune(
      known,
      now([unit('a.xlsx', [more, other, CAS]), unit('b.xlsx', [magnet()])]),
      filesOf({}),
    );
    expect(baseline.records).toEqual(known.records);
  });

  it('follows a renamed file, and lets go of a deleted one', () => {
    const { baseline, moved } = prune(
      known,
      now([unit('c.xlsx', [magnet({ parents: ['pn:A140', 'pn:A200'] }), other])]),
      filesOf({ gone: ['a.xlsx', 'b.xlsx'] }),
    );
    expect(moved).toBe(2);
    expect(baseline.records.map(({ file }) => file)).toEqual(['c.xlsx', 'c.xlsx']);
  });
});
