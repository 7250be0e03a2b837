import type { JudgedUnit } from '../../judge/types.ts';
import type { Say } from '../../locale/types.ts';
import { compareText } from '../../order.ts';

/** Parts that are named where a master describes them otherwise; of more, the count is enough. */
const MOST_NAMED = 12;

/** What a run says of one item master: parts that the bills, or another master, describe otherwise. */
interface MasterNote {
  readonly path: string;
  readonly count: number;
  readonly why: string;
}

/** Every part once, master by master: it was checked in its bill, and stands in dozens of them. */
export function masterNotes(units: readonly Pick<JudgedUnit, 'skipped'>[], say: Say): MasterNote[] {
  const groups = new Map<string, { path: string; differsFrom: 'bill' | 'master'; parts: Set<string> }>();
  for (const { skipped } of units)
    for (const { doubt } of skipped) {
      if (doubt === undefined) continue;
      const key = JSON.stringify([doubt.master, doubt.differsFrom]);
      const group = groups.get(key) ?? { path: doubt.master, differsFrom: doubt.differsFrom, parts: new Set<string>() };
      groups.set(key, group);
      group.parts.add(doubt.part);
    }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { path, differsFrom, parts }]) => {
      const named = [...parts].sort();
      const list = named.slice(0, MOST_NAMED).join(', ') + (named.length > MOST_NAMED ? ' …' : '');
      return { path, count: named.length, why: say(`master.${differsFrom}`, { parts: list }) };
    });
}
