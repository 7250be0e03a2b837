import { describe, expect, it } from 'vitest';
import { pack } from '../pack.ts';
import { BARS, HELD_FROM, RELIEF } from './bars.ts';

const textOf = ({ measure, clause }: { readonly measure: string; readonly clause: string }): string => {
  const found = pack.measures.find(({ id }) => id === measure)?.clauses.find(({ id }) => id === clause);
  if (found === undefined) throw new Error(`no clause ${clause} of ${measure}`);
  return found.text;
};

describe('what is refused, and from which figure on', () => {
  it.each([...BARS, HELD_FROM, RELIEF])('is in $clause of $measure, with sources of that measure', (one) => {
    expect(textOf(one)).not.toBe('');
    expect(one.sources).not.toEqual([]);
    expect(pack.measures.find(({ id }) => id === one.measure)?.sources).toEqual(expect.arrayContaining([...one.sources]));
  });

  it('is what the clause says', () => {
    expect(textOf(HELD_FROM)).toContain(`held at ${String(HELD_FROM.percent)} % or more`);
    expect(textOf(RELIEF)).toContain(`within ${String(RELIEF.workingDays)} working days`);
    for (const bar of BARS) expect(textOf(bar)).toMatch(bar.place.code === 'JP' ? /Japanese military/ : /military users or military uses in the United States/);
  });
}); // prettier-ignore
