import { openUnit } from '../../batch/open-unit.ts';
import type { ReadingOptions } from '../../batch/unit-options.ts';
import { assemble } from '../../bom/assemble.ts';
import type { PluginReading } from '../../builtin.ts';
import { fileConfig } from '../../config/resolve.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { readDeclarations } from './declarations.ts';
import type { Unit } from '../../discover/types.ts';
import { ReadError } from '../../errors.ts';
import { numbersOf } from '../../facts/masters.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import { nodeHost } from '../../host/node.ts';
import { type FromOthers, type LintedUnit, openAgain, saidOf } from './item-masters.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { membersOf } from '../../read/archive/archive.ts';
import { defaultLimits } from '../../read/types.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { isRecord, openBytes } from '../files/unit-bytes.ts';

/** What files are read with by commands that look at one list at a time. */
export interface Reading {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly decomposer: Decomposer;
  readonly plugins: PluginReading;
}

/** What the other files of a run say of its lists: the same as in a lint of all of them. */
interface Companions {
  readonly declarations: DeclarationIndex;
  /** Files with declarations, and item masters, that say something of the unit. */
  saidOf(path: string): Promise<FromOthers>;
}

/** How the configuration has a file read. */
export function readingOptions(path: string, { config, plugins }: Reading): ReadingOptions {
  const { encoding, mappings, itemMaster, masterJoins } = fileConfig(config, path);
  const limits = { ...defaultLimits, ...config.limits };
  return { host: nodeHost, limits, encoding, mappings, itemMaster, masterJoins, ...plugins };
}

/** The declarations among some files. */
export async function declarationsIn(units: readonly Unit[], reading: Reading): Promise<DeclarationIndex> {
  const { config, asOf, decomposer, plugins } = reading;
  const limits = { ...defaultLimits, ...config.limits };
  return readDeclarations(units, {
    config,
    asOf,
    decomposer,
    options: { host: nodeHost, limits, formatOf: plugins.formatOf },
    readBytes: async (unit) => {
      const bytes = await openBytes(unit);
      return isRecord(bytes) ? null : bytes;
    },
  });
}

/** Reads what other files say. Those that cannot be read say nothing here; a lint of them says why. */
export async function companionsOf(units: readonly Unit[], reading: Reading): Promise<Companions> {
  const declarations = await declarationsIn(units, reading);
  const noted = units.length < 2 ? [] : await notedOf(units, declarations, reading);
  return {
    declarations,
    async saidOf(path) {
      const index = noted.findIndex((unit) => unit.path === path);
      return index < 0 ? {} : await saidOf(index, noted, reading.decomposer);
    },
  };
}

/** What the lists among some files can give to others and take from them. */
export async function notedOf(
  units: readonly Unit[],
  { declarations }: DeclarationIndex,
  reading: Reading,
): Promise<LintedUnit[]> {
  const declared = new Set(declarations.map(({ path }) => path));
  const noted: LintedUnit[] = [];
  for (const unit of units) {
    if (unit.missing || unit.role === 'parts') continue;
    const bytes = await openBytes(unit);
    if (isRecord(bytes)) continue;
    const options = readingOptions(unit.member?.archive ?? unit.path, reading);
    for (const member of membersOf(unit.path, bytes, options)) {
      if ('error' in member || declared.has(member.path)) continue;
      try {
        const { tables, format } = await openUnit(member.path, member.bytes, options);
        if (tables.length === 0) continue;
        const { path } = member;
        const numbers = numbersOf({ ...options, path, format, tables, bom: assemble(tables) });
        noted.push({ at: noted.length, path, open: () => openAgain(unit, path, options, openBytes), ...numbers });
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
      }
    }
  }
  return noted;
}
