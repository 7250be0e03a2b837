import { describe, expect, it } from 'vitest';
import { pack as mofcom } from '../../plugins/mofcom/pack.ts';
import { packDiffText } from '../report/commands/pack-diff-text.ts';
import { widthOf } from '../report/terminal/text.ts';
import { diffPacks, isSame } from './pack-diff.ts';
import type { Measure, Pack } from './types.ts';

const edited = (id: string, change: (measure: Measure) => Measure): Pack => ({
  ...mofcom,
  measures: mofcom.measures.map((measure) => (measure.id === id ? change(measure) : measure)),
});
const told = (b: Pack): string => [...packDiffText(diffPacks(mofcom, b), ['a', 'b'], 80)].join('');

describe('the difference of two editions', () => {
  it('is nothing for the same law, in whatever order', () => {
    const turned = JSON.parse(
      JSON.stringify({ ...mofcom, entries: [...mofcom.entries].reverse(), measures: [...mofcom.measures].reverse() }),
    ) as Pack;
    expect(isSame(diffPacks(mofcom, turned))).toBe(true);
    expect(told(turned)).toContain('They say the same.');
  });

  it('says on which days a clause has another status, and which it had', () => {
    const b = edited('mofcom-2025-57', (measure) => ({
      ...measure,
      clauses: measure.clauses.map((clause) => ({
        ...clause,
        windows: [
          ...clause.windows.filter(({ to }) => to !== undefined && to < '2026-11-11'),
          { from: '2026-11-11', status: 'in-force', because: '', sources: [], confidence: 'high' },
        ],
      })),
    }));
    expect(diffPacks(mofcom, b).measures.changed[0]?.clauses[0]?.shifts).toMatchObject([
      { from: '2026-11-11', to: '2027-01-10', was: { status: 'unverified' }, is: { status: 'in-force' } },
      { from: '2027-01-11', to: null, was: { status: 'unverified' }, is: { status: 'in-force' } },
    ]);
    expect(told(b)).toContain('2026-11-11 to 2027-01-10: in force; was unverified (in force if');
  });

  it('names entries by element and form, and what of them changed', () => {
    const [first, ...rest] = mofcom.entries;
    const b: Pack = {
      ...mofcom,
      entries: [{ ...first!, hs: ['1'], confidence: 'low' }, ...rest.slice(1), { ...first!, code: '1C999.a.1' }],
    };
    const diff = diffPacks(mofcom, b);
    expect(diff.entries.added.map(({ code }) => code)).toEqual(['1C999.a.1']);
    expect(diff.entries.removed).toEqual([rest[0]]);
    expect(diff.entries.changed.map(({ fields }) => fields.map(({ field }) => field))).toEqual([['hs', 'confidence']]);
    const text = told(b);
    expect(text).toContain('Sm, metal: 1C902.a.1 of mofcom-2025-18, samarium metal');
    expect(text).toContain('hs: "2805301910" taken out; "1" put in');
    expect(text).toContain('confidence: "low", was "high"');
  });

  it('names measures and clauses that came and went', () => {
    const b = edited('mofcom-2025-61', (measure) => ({ ...measure, clauses: measure.clauses.slice(1) }));
    expect(told({ ...b, measures: b.measures.slice(1) })).toMatch(
      /measure removed {2}mofcom-2025-18[\s\S]*clause removed {2}1\(1\)/,
    );
  });

  it('fits 80 columns, and shows no control character of a file', () => {
    const b = {
      ...mofcom,
      measures: [],
      entries: mofcom.entries.map((entry) => ({ ...entry, nameEn: '\u001b[31mred' })),
    };
    for (const line of told(b).split('\n')) {
      expect(widthOf(line)).toBeLessThanOrEqual(80);
      expect(line).not.toContain('\u001b');
    }
  });
});
