import type { Trade } from '../../regulation/types.ts';
import { type Baseline, type BaselineRecord, heirsOf, recordFor, united } from './baseline.ts';
import { narrowedContent } from './baseline-content.ts';
import { loweredLaw } from './baseline-law.ts';
import { narrowedSource } from './baseline-source.ts';
import type { Verdict } from '../types.ts';

/** What a run says of the files that a baseline speaks of. */
interface PruneFiles {
  readonly fileOf: (path: string) => string;
  /** Files that are no longer there. */
  readonly gone: ReadonlySet<string>;
  readonly tradeOf: (path: string) => Trade | null;
}

/** A baseline without what is no longer found, and what became of the rest. */
interface Pruned {
  readonly baseline: Baseline;
  readonly removed: readonly BaselineRecord[];
  /** Records that follow a file to its new name. */
  readonly moved: number;
  /** Records that hold less than before: a parent or an entry is gone, or a measure no longer in force. */
  readonly narrowed: number;
  /** Files that were not looked at, or could not be read: their records stay. */
  readonly notChecked: readonly string[];
}

/**
 * Takes from a baseline what is no longer there, so that it is reported when it comes back. Nothing is added: no finding,
 * no parent, no law in force. `verdict` must hold every finding, judged without the baseline.
 */
export function prune(baseline: Baseline, { units }: Verdict, { fileOf, gone, tradeOf }: PruneFiles): Pruned {
  const now = new Map<string, Map<string, BaselineRecord>>();
  const readable = units.filter(({ status }) => status !== 'unreadable');
  for (const unit of readable) {
    const file = fileOf(unit.path);
    const findings = [...unit.findings, ...(unit.baselined ?? []), ...(unit.suppressed ?? [])];
    const held = now.get(file) ?? new Map<string, BaselineRecord>();
    now.set(file, held);
    // A part with two contents has two findings of one identity: what is there is what both are.
    for (const record of findings.map((finding) => recordFor(finding, file, tradeOf(unit.path)))) {
      const other = held.get(record.fingerprint);
      held.set(record.fingerprint, other === undefined ? record : united(other, record));
    }
  }
  const renamed = new Map<string, string>();
  const found = readable.map(({ path, findings, suppressed = [] }) => ({
    file: fileOf(path),
    findings: [...findings, ...suppressed],
  }));
  for (const [file, old] of heirsOf(baseline.records, gone, found)) renamed.set(old, file);
  const kept: BaselineRecord[] = [];
  const removed: BaselineRecord[] = [];
  const notChecked = new Set<string>();
  let moved = 0;
  let narrowed = 0;
  for (const record of baseline.records) {
    const file = renamed.get(record.file) ?? record.file;
    const findings = now.get(file);
    if (findings === undefined) {
      if (gone.has(record.file)) removed.push(record);
      else {
        notChecked.add(record.file);
        kept.push(record);
      }
      continue;
    }
    const current = findings.get(record.fingerprint);
    if (current === undefined) removed.push(record);
    else {
      const parents = record.parents.filter((key) => current.parents.includes(key));
      if (file !== record.file) moved++;
      const left = {
        ...record,
        file,
        parents,
        ...loweredLaw(record, current),
        ...narrowedContent(record, current),
        ...narrowedSource(record, current),
      };
      if (JSON.stringify({ ...left, file: record.file }) !== JSON.stringify(record)) narrowed++;
      kept.push(left);
    }
  }
  return { baseline: { ...baseline, records: kept }, removed, moved, narrowed, notChecked: [...notChecked].sort() };
}
