import { describe, expect, it } from 'vitest';
import { loadBuiltins } from '../builtin.ts';
import { resolveConfig } from '../config/resolve.ts';
import type { Config, ResolvedConfig } from '../config/types.ts';
import { lint } from '../run/lint.ts';
import { addDays } from '../regulation/calendar.ts';
import { lawOn } from './law.ts';

const packs = (await loadBuiltins()).flatMap((plugin) => plugin.packs ?? []);
const configOf = (trade: Config['trade']): ResolvedConfig =>
  resolveConfig({ trade: { ...trade } }, { source: null, root: process.cwd() });

describe('the law on a date', () => {
  it('is one text as long as no status changes', () => {
    expect(lawOn(packs, [], '2026-11-24')).toBe(lawOn(packs, [], '2026-11-25'));
    expect(lawOn(packs, [], '2026-11-24')).not.toBe(lawOn(packs, [], '2025-04-03'));
  });

  it('counts who is on a list of parties on the date', () => {
    const party = { name: 'A', aliases: [], list: 'control' as const, measure: 'm', date: '2026-11-25', source: 's' };
    const list = { name: 'l', asOf: '2026-12-01', parties: [party], unnamed: [] };
    expect(lawOn(packs, [list], '2026-11-24')).not.toBe(lawOn(packs, [list], '2026-11-25'));
  });

  it.each([
    ['with nothing given', {}, 5],
    [
      'with an end user and a use',
      { endUser: 'TDK Corporation', shipTo: 'JP', endUse: 'military', exportDate: '2026-03-01' },
      0,
    ],
  ])(
    'decides what is found: records of two dates with one law are the same, where they do not quote the date (%s)',
    async (_, trade, least) => {
      const config = configOf(trade);
      const edges = packs.flatMap(({ measures, parties }) => [
        ...measures.flatMap(({ clauses }) =>
          clauses.flatMap(({ windows }) => windows.flatMap(({ from, to }) => [from, to ?? from])),
        ),
        ...(parties?.parties.map(({ date }) => date) ?? []),
      ]);
      const dates = [...new Set(edges.flatMap((date) => [addDays(date, -1), date, addDays(date, 1), addDays(date, 5)]))]
        .filter((date) => date > '2023-01-01')
        .sort();
      const found = new Map<string, string>();
      for (const asOf of dates) {
        const { records } = await lint({
          cwd: process.cwd(),
          patterns: ['samples/servo-drive.xlsx', 'samples/sputtering-tool.xlsx'],
          config,
          asOf,
        });
        const law = lawOn(packs, [], asOf);
        const text = JSON.stringify(records);
        // What quotes the date holds for that date only, and is kept so.
        if (text.includes(asOf)) continue;
        const known = found.get(law) ?? text;
        expect(known === text, asOf).toBe(true);
        found.set(law, text);
      }
      expect(found.size).toBeGreaterThanOrEqual(least);
      expect(found.size).toBeLessThan(dates.length);
    },
  );
});
