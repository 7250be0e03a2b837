import type { ReadResult } from '../types.ts';

const MOST_NAMED = 12;

/** What of a text is in none of its lists, by the numbers of the lines and why; nothing where there is none such. */
export function leftOut(
  ...parts: readonly (readonly [lines: readonly number[], reason: string])[]
): Pick<ReadResult, 'skipped'> {
  const skipped = parts
    .filter(([lines]) => lines.length > 0)
    .map(([lines, reason]) => ({
      what: `lines ${lines.slice(0, MOST_NAMED).join(', ')}${lines.length > MOST_NAMED ? ', …' : ''}`,
      reason,
    }));
  return skipped.length === 0 ? {} : { skipped };
}
