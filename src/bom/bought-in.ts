import { lineName, partLinesOf } from './access.ts';
import { normaliseText } from './part-number.ts';
import type { Bom } from './types.ts';

/** An assembly that is bought, and whoever supplies it. */
export interface BoughtIn {
  readonly assembly: string;
  readonly supplier: string;
}

/** Lines above a part that are looked at: one that stands in more places than these is asked of nobody. */
const MOST_LINES = 2000;

/**
 * In which bought assembly a part is that names nobody: the nearest above each of its places that names a firm, and never the top of a list,
 * which is a product of ours. Null where the places of the part differ in it, or one has nobody.
 */
export function boughtIn(bom: Bom, part: number, firmOf: (line: number) => string | null): BoughtIn | null {
  if (!bom.tables.some(({ columns }) => columns.has('supplier') || columns.has('manufacturer'))) return null;
  const seen = new Set([part]);
  const waiting = Array.from(partLinesOf(bom, part));
  let found: { readonly supplier: string; readonly line: number } | null = null;
  for (let at = 0; at < waiting.length; at++) {
    if (at >= MOST_LINES) return null;
    const above = bom.parent[waiting[at] as number] ?? -1;
    if (above < 0 || (bom.parent[above] ?? -1) < 0) return null;
    const assembly = bom.part[above] as number;
    const lines = partLinesOf(bom, assembly);
    const supplier = firmIn(lines, firmOf);
    if (supplier === null) {
      if (seen.has(assembly)) continue;
      seen.add(assembly);
      for (const line of lines) waiting.push(line);
    } else if (found === null) found = { supplier, line: above };
    else if (normaliseText(found.supplier) !== normaliseText(supplier)) return null;
  }
  return found === null ? null : { supplier: found.supplier, assembly: lineName(bom, found.line) };
}

function firmIn(lines: Int32Array, firmOf: (line: number) => string | null): string | null {
  for (const line of lines) {
    const firm = firmOf(line);
    if (firm !== null) return firm;
  }
  return null;
}
