import { itemsOf, mastersOf } from './facts/masters-collect.ts';
import { hashOf, numbersOf, type MasterItem, type UnitNumbers } from './facts/masters.ts';
import { lintUnit, openUnit, type UnitOptions } from './batch/unit.ts';
import type { UnitRecord } from './batch/types.ts';
import type { Unit } from './discover/types.ts';
import { sha256 } from './host/node.ts';
import type { Table } from './map/types.ts';
import { membersOf } from './read/archive.ts';

/** A unit that was linted, with the numbers that its bills name. */
export interface LintedUnit extends UnitNumbers {
  /** Index of its record. */
  readonly at: number;
  readonly path: string;
  /** Opens it again. */
  readonly open: () => Promise<{ readonly bytes: Uint8Array; readonly options: UnitOptions } | null>;
}

/**
 * Lints again, with the item masters of the run, the units that list parts of theirs. Which units are masters and what
 * each bill names is known once all were linted; masters are read again for the items that a bill names, and for no other,
 * so that memory goes by what is joined. The outcome does not depend on the order of units.
 */
export async function joinItemMasters(units: readonly LintedUnit[], records: UnitRecord[]): Promise<void> {
  if (!units.some(({ isMaster }) => isMaster) || units.length < 2) return;
  const wanted = new Set<number>();
  for (const unit of units) for (const hash of unit.wanted) wanted.add(hash);
  if (wanted.size === 0) return;
  const items: MasterItem[] = [];
  for (const unit of units.filter(({ isMaster }) => isMaster)) {
    const opened = await unit.open();
    if (opened === null) continue;
    const { tables } = await openUnit(unit.path, opened.bytes, opened.options);
    for (const item of itemsOf(unit.path, tables, wanted)) items.push(item);
  }
  if (items.length === 0) return;
  const masters = mastersOf(items, sha256);
  const known = new Set([...masters.items.keys()].map(hashOf));
  for (const unit of units) {
    if (!unit.wanted.some((hash) => known.has(hash))) continue;
    const opened = await unit.open();
    if (opened !== null) records[unit.at] = await lintUnit(unit.path, opened.bytes, { ...opened.options, masters });
  }
}

/** Notes of the units of a run while they are linted. */
export function notesOf(readBytes: (unit: Unit) => Promise<Uint8Array | UnitRecord>): {
  readonly linted: readonly LintedUnit[];
  /** For `UnitOptions.onTables` of the unit whose record will be the `at`-th. */
  of(at: number, unit: Unit, path: string, options: UnitOptions): (tables: readonly Table[]) => void;
} {
  const linted: LintedUnit[] = [];
  /** A unit or member of an archive once more; null if it is gone. */
  const open = async (unit: Unit, path: string, options: UnitOptions): ReturnType<LintedUnit['open']> => {
    const bytes = await readBytes(unit);
    if (!(bytes instanceof Uint8Array)) return null;
    for (const member of membersOf(unit.path, bytes, options))
      if (member.path === path && 'bytes' in member) return { bytes: member.bytes, options };
    return null;
  };
  return {
    linted,
    of: (at, unit, path, options) => (tables) =>
      linted.push({ at, path, open: () => open(unit, path, options), ...numbersOf(tables) }),
  };
}
