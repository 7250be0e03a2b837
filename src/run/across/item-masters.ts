import type { MasterColumns } from '../../map/types.ts';
import { itemsOf, mastersOf } from '../../facts/masters-collect.ts';
import { joinMasters } from '../../facts/masters-join.ts';
import { hashOf } from '../../facts/keys.ts';
import type { MasterItem, Masters, UnitNumbers } from '../../facts/masters.ts';
import type { Above } from '../../facts/structure.ts';
import { type Below, belowFrom, type TopListing, listingsIn } from '../../facts/structure-below.ts';
import { aboveFrom, type Link, linksIn } from '../../facts/structure-links.ts';
import { decomposeParts } from '../../batch/lines/decompose-parts.ts';
import { nameTables } from '../../batch/context/name-tables.ts';
import { openUnit } from '../../batch/open-unit.ts';
import type { ReadingOptions, UnitOptions } from '../../batch/unit-options.ts';
import { lintUnit } from '../../batch/unit.ts';
import { assemble } from '../../bom/assemble.ts';
import type { UnitRecord } from '../../batch/types.ts';
import type { Unit } from '../../discover/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { sha256 } from '../../host/node.ts';
import { membersOf } from '../../read/archive/archive.ts';
import type { UnitBytes } from '../../read/unit-bytes.ts';
import { isRecord } from '../files/unit-bytes.ts';

/** A unit that was linted, with the numbers that its bills name, and where its structure may go on in other files. */
export interface LintedUnit extends UnitNumbers {
  /** Index of its record. */
  readonly at: number;
  readonly path: string;
  /** Opens it again. */
  readonly open: () => Promise<{ readonly bytes: UnitBytes; readonly options: ReadingOptions } | null>;
}

/** With what it is linted. */
export interface NotedUnit extends LintedUnit {
  readonly options: UnitOptions;
}

/** What other files of a run say of a unit. */
export type FromOthers = Pick<UnitOptions, 'masters' | 'above' | 'below'>;

/** The records of a run by their place, wherever they are kept. */
interface RecordStore {
  /** Is there a finding on content? */
  isReported(at: number): boolean;
  replace(at: number, record: UnitRecord): Promise<void>;
}

/** Does a record hold a finding on content? */
export function isReported(record: UnitRecord | undefined): boolean {
  return record?.findings.some(({ content }) => content !== null) === true;
}

function inArray(records: UnitRecord[]): RecordStore {
  return {
    isReported: (at) => isReported(records[at]),
    replace(at, record) {
      records[at] = record;
      return Promise.resolve();
    },
  };
}

/**
 * Lints again the units of which other files of the run say more: item masters of their parts, assemblies that they stand
 * in, what stands below their parts. Which these are is known once all were linted. The outcome does not depend on the
 * order of units.
 */
export async function joinItemMasters(units: readonly NotedUnit[], records: UnitRecord[] | RecordStore): Promise<void> {
  const store = Array.isArray(records) ? inArray(records) : records;
  const again = async (index: number, more: Partial<UnitOptions>): Promise<void> => {
    const unit = units[index];
    const opened = await unit?.open();
    if (unit === undefined || opened == null) return;
    await store.replace(unit.at, await lintUnit(unit.path, opened.bytes, { ...unit.options, ...more }));
  };
  const { more, links, wanted } = await saidByOthers(units);
  const listings: TopListing[] = [];
  for (const [index, said] of more) {
    const { path, options } = units[index] as NotedUnit;
    const onAssembled: UnitOptions['onAssembled'] = (member, bom, parts) => {
      for (const listing of listingsIn(path, bom, parts, wanted)) listings.push(listing);
      options.onAssembled?.(member, bom, parts);
    };
    await again(index, { ...said, ...(said.above !== undefined && { onAssembled }) });
  }
  for (const [index, below] of belowOf(links, listings)) {
    if (store.isReported((units[index] as NotedUnit).at)) await again(index, { ...more.get(index), below });
  }
}

/** What other files of the run say of one unit, without linting any. */
export async function saidOf(index: number, units: readonly LintedUnit[], decomposer: Decomposer): Promise<FromOthers> {
  const { more, links, wanted } = await saidByOthers(units);
  const listings: TopListing[] = [];
  if (links.some(({ unit }) => unit === index))
    for (const [other, { above, masters }] of more) {
      const unit = units[other] as LintedUnit;
      const opened = above === undefined ? null : await unit.open();
      if (opened === null) continue;
      const { tables } = await openUnit(unit.path, opened.bytes, opened.options);
      await nameTables(unit.path, tables, decomposer);
      const bom = assemble(masters === undefined ? tables : joinMasters(tables, masters).tables);
      for (const listing of listingsIn(unit.path, bom, decomposeParts(bom, decomposer), wanted)) listings.push(listing);
    }
  const below = belowOf(links, listings).get(index);
  return { ...more.get(index), ...(below !== undefined && { below }) };
}

interface Said {
  /** By index of the unit; nothing where no other file says anything of it. */
  readonly more: ReadonlyMap<number, FromOthers>;
  readonly links: readonly Link[];
  /** Hashes of what one unit lists and another breaks down. */
  readonly wanted: ReadonlySet<number>;
}

async function saidByOthers(units: readonly LintedUnit[]): Promise<Said> {
  const more = new Map<number, FromOthers>();
  const links: Link[] = [];
  const wanted = new Set<number>();
  if (units.length < 2) return { more, links, wanted };
  for (const [index, masters] of await mastersFor(units)) more.set(index, { masters });
  for (const [index, above] of await aboveIn(units, links, wanted)) more.set(index, { ...more.get(index), above });
  return { more, links, wanted };
}

/** The item masters that speak for parts of a unit, by its index. */
export async function mastersFor(units: readonly LintedUnit[]): Promise<Map<number, Masters>> {
  const found = new Map<number, Masters>();
  const masters = units.length < 2 ? null : await mastersIn(units);
  if (masters === null) return found;
  for (const [index, unit] of units.entries())
    if (unit.wanted.some((hash) => masters.hashes.has(hash))) found.set(index, masters.masters);
  return found;
}

/** Masters are read again for the items that a bill names, and for no other, so that memory goes by what is joined. */
async function mastersIn(
  units: readonly LintedUnit[],
): Promise<{ masters: Masters; hashes: ReadonlySet<number> } | null> {
  if (!units.some(({ isMaster }) => isMaster)) return null;
  const wanted = new Set<number>();
  for (const unit of units) for (const hash of unit.wanted) wanted.add(hash);
  if (wanted.size === 0) return null;
  const items: MasterItem[] = [];
  const joins = new Map<number, MasterColumns>();
  for (const unit of units.filter(({ isMaster }) => isMaster)) {
    const opened = await unit.open();
    if (opened === null) continue;
    const { tables } = await openUnit(unit.path, opened.bytes, opened.options);
    const { itemMaster } = opened.options;
    if (itemMaster != null) joins.set(itemMaster.id, itemMaster);
    for (const item of itemsOf(unit.path, tables, wanted, itemMaster)) items.push(item);
  }
  if (items.length === 0) return null;
  const masters = mastersOf(items, sha256, [...joins.values()]);
  return { masters, hashes: new Set([...masters.items.keys()].map(hashOf)) };
}

/** Only units that list a part of which another file of their system gives the breakdown are read again. */
async function aboveIn(
  units: readonly LintedUnit[],
  links: Link[],
  wanted: Set<number>,
): Promise<Map<number, readonly Above[]>> {
  const above = new Map<number, readonly Above[]>();
  for (const system of new Set(units.map((unit) => unit.system))) {
    const shared = system === null ? new Set<number>() : linkable(units, system);
    if (shared.size === 0) continue;
    const own: Link[] = [];
    for (const [index, unit] of units.entries()) {
      if (unit.system !== system || !unit.ends.some((hash) => shared.has(hash))) continue;
      const opened = await unit.open();
      if (opened === null) continue;
      const { tables } = await openUnit(unit.path, opened.bytes, opened.options);
      for (const link of linksIn(index, unit.path, assemble(tables), shared)) own.push(link);
    }
    const aboveOf = aboveFrom(own);
    for (const [index, unit] of units.entries()) {
      if (unit.system !== system) continue;
      const found = aboveOf(index, unit.tops);
      if (found.length > 0) above.set(index, found);
    }
    for (const hash of shared) wanted.add(hash);
    for (const link of own) links.push(link);
  }
  return above;
}

/** Hashes of what one unit lists below something and another breaks down. */
function linkable(units: readonly LintedUnit[], system: string): Set<number> {
  const endsIn = new Map<number, number>();
  for (const [index, unit] of units.entries())
    if (unit.system === system) for (const hash of unit.ends) endsIn.set(hash, endsIn.has(hash) ? SEVERAL : index);
  const shared = new Set<number>();
  for (const [index, unit] of units.entries())
    if (unit.system === system)
      for (const hash of unit.tops) if ((endsIn.get(hash) ?? index) !== index) shared.add(hash);
  return shared;
}

const SEVERAL = -1;

/** By index of the unit that lists the parts. */
function belowOf(links: readonly Link[], listings: readonly TopListing[]): Map<number, Below[]> {
  const found = new Map<number, Below[]>();
  if (listings.length === 0) return found;
  const below = belowFrom(listings);
  for (const { unit, part } of links) {
    const one = below(part);
    if (one !== null) found.set(unit, [...(found.get(unit) ?? []), one]);
  }
  return found;
}

/** A unit or member of an archive once more; null if it is gone. */
export async function openAgain(
  unit: Unit,
  path: string,
  options: ReadingOptions,
  readBytes: (unit: Unit) => Promise<UnitBytes | UnitRecord>,
): ReturnType<LintedUnit['open']> {
  const bytes = await readBytes(unit);
  if (isRecord(bytes)) return null;
  for (const member of membersOf(unit.path, bytes, options))
    if (member.path === path && 'bytes' in member) return { bytes: member.bytes, options };
  return null;
}
