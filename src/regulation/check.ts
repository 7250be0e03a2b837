import { PluginError } from '../errors.ts';
import { windowsOf } from './calendar.ts';
import { neverMatched } from './matchable.ts';
import type { Pack } from './types.ts';

/** What is wrong with a pack, one sentence each: windows that overlap, entries that hang on nothing or could match nothing, rows without a source. */
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
    faults.push(...unmatchable(code, [...(entry.materials ?? []), ...(entry.family?.materials ?? [])]));
    faults.push(...neverMatched(entry).map((fault) => `${code} ${fault}`));
    for (const clause of entry.clauses ?? [entry.clause])
      if (!clauses.has(`${entry.measure}#${clause}`))
        faults.push(`${code} hangs on clause "${clause}", which the pack does not hold.`);
  }
  for (const { materials, because } of pack.readings ?? [])
    faults.push(...unmatchable(`The reading "${because}"`, materials));
  return faults;
}

/** A name of which only the end may be open: with a star anywhere else it would silently match nothing. */
function unmatchable(where: string, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    /\*./.test(name) ? [`${where} names "${name}": a "*" stands at the end of a name only.`] : [],
  );
}
