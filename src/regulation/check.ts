import { PluginError } from '../errors.ts';
import { windowsOf } from './calendar.ts';
import type { Pack } from './types.ts';

/** What is wrong with a pack, one sentence each: windows that overlap, entries that hang on nothing, rows without a source. */
export function faultsOf(pack: Pack): readonly string[] {
  const faults: string[] = [];
  const clauses = new Set<string>();
  for (const measure of pack.measures) {
    if (clauses.has(measure.id)) faults.push(`${measure.id} stands twice.`);
    clauses.add(measure.id);
    if (measure.sources.length === 0) faults.push(`${measure.id} names no source.`);
    for (const clause of measure.clauses) {
      clauses.add(`${measure.id}#${clause.id}`);
      try {
        windowsOf(clause);
      } catch (error) {
        if (!(error instanceof PluginError)) throw error;
        faults.push(`${measure.id}: ${error.message}`);
      }
    }
  }
  const codes = new Set<string>();
  for (const entry of pack.entries) {
    const code = `${entry.measure} ${entry.code}`;
    if (codes.has(code)) faults.push(`${code} stands twice.`);
    codes.add(code);
    if (entry.sources.length === 0) faults.push(`${code} names no source.`);
    for (const clause of entry.clauses ?? [entry.clause])
      if (!clauses.has(`${entry.measure}#${clause}`))
        faults.push(`${code} hangs on clause "${clause}", which the pack does not hold.`);
  }
  return faults;
}
