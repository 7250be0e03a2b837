import type { JudgedFinding } from '../../judge/types.ts';
import type { Effect } from './register-session.ts';

interface Placed {
  readonly path: string;
  readonly finding: JudgedFinding;
}

/** Questions asked once for all parts of a supplier that an edit of a register at `source` ended: they are not reported any more. */
export function endedQuestions(before: readonly Placed[], after: readonly Placed[], source: string): Effect[] {
  const keyOf = ({ path, finding }: Placed): string => JSON.stringify([path, finding.fingerprint]);
  const left = new Set(after.map(keyOf));
  return before.flatMap((one): Effect[] => {
    const { path, finding } = one;
    if (finding.about === undefined || finding.question?.settledBy === undefined || left.has(keyOf(one))) return [];
    const record = { owner: null, due: null, validUntil: null, note: null, source, ...finding.record };
    return [
      { path, before: finding, after: { ...finding, severity: 'info', record: { ...record, state: 'answered' } } },
    ];
  });
}
