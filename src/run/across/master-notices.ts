import type { ResolvedConfig } from '../../config/types.ts';
import type { JudgedUnit, VerdictStream } from '../../judge/types.ts';

/** Adds what is said once a run of columns that the configuration joins item masters by, and that no bill of the run has. */
export function withMasterNotices<V extends Pick<VerdictStream, 'units' | 'notices'>>(
  verdict: V,
  { itemMasters }: ResolvedConfig,
): V {
  if (itemMasters.every(({ joins }) => joins === null)) return verdict;
  const added = nowhere(verdict.units);
  return added.length === 0 ? verdict : { ...verdict, notices: [...verdict.notices, ...added] };
}

function nowhere(units: Iterable<JudgedUnit>): VerdictStream['notices'] {
  const lacking = new Map<string, number>();
  let bills = 0;
  for (const { status, role, tables, lacks = [] } of units) {
    if (status === 'checked' && role === 'bom' && tables.length > 0) bills++;
    for (const column of lacks) lacking.set(column, (lacking.get(column) ?? 0) + 1);
  }
  const columns = [...lacking].filter(([, count]) => count === bills).map(([column]) => column);
  return columns
    .sort()
    .map((column) => ({ messageId: 'master-column-nowhere', data: { column, bills: String(bills) } }));
}
