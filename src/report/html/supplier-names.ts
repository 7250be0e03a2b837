import type { JudgedFinding } from '../../judge/types.ts';
import type { Placed } from '../words/plain.ts';
import type { ReportContext } from '../types.ts';
import { supplierOf } from '../words/asked.ts';
import { supplierKey } from '../procurement/open-parts.ts';
import { compareText } from '../../order.ts';

/** The name under which the page shows who can be asked; null where the bill names nobody. */
export type SupplierName = (finding: JudgedFinding) => string | null;

/** One name for each supplier, however its bills spell it: the spelling that most findings have, of several the first by letters. */
export function supplierNames(placed: readonly Placed[], context: Pick<ReportContext, 'companies'> = {}): SupplierName {
  const spellings = new Map<string, Map<string, number>>();
  for (const { finding } of placed) {
    const name = supplierOf(finding, context);
    if (name === null) continue;
    const key = supplierKey(name);
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(key, counts);
  }
  const shown = new Map(
    [...spellings].map(([key, counts]) => [
      key,
      [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? '',
    ]),
  );
  return (finding) => {
    const name = supplierOf(finding, context);
    return name === null ? null : (shown.get(supplierKey(name)) ?? name);
  };
}
