import { resolve } from 'node:path';
import { bundledDecomposer } from '../../batch/lines/decomposer.ts';
import { pathsOf } from '../../batch/names/place-of.ts';
import { partNamesOf } from '../../bom/part-names.ts';
import { errorOf } from '../../batch/unreadable-record.ts';
import { readingOf } from '../plugins/run-plugins.ts';
import { declarationsIn, notedOf, type Reading, readingOptions } from '../across/companions.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { inputsOf, withStanding } from '../inputs.ts';
import type { Unit } from '../../discover/types.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import { joinMasters } from '../../facts/masters-join.ts';
import { numbersOf } from '../../facts/masters.ts';
import { readText } from '../../host/files.ts';
import { type InventoryOptions, inventoryUnit, unreadable } from '../../inventory/unit.ts';
import type { FileInventory } from '../../inventory/types.ts';
import { type LintedUnit, mastersFor, openAgain } from '../across/item-masters.ts';
import { declaredInItself } from '../../judge/declared/declared-itself.ts';
import { declaredParts } from '../../judge/declared/declared-parts.ts';
import { registersFor } from '../../judge/register/register.ts';
import type { LineInput } from '../../materials/types.ts';
import { membersOf } from '../../read/archive/archive.ts';
import { readRegisters, registerRoot } from '../judging/registers.ts';
import { isRecord, openBytes } from '../files/unit-bytes.ts';

interface InventoryRequest {
  readonly cwd: string;
  readonly patterns: readonly string[];
  /** Files that say more of the parts (item masters, declarations) and are no part of the inventory. */
  readonly further?: readonly string[];
  readonly config: ResolvedConfig;
  /** Day of the inventory, in the time zone of who asks; the configuration's goes first. */
  readonly asOf: string;
}

/**
 * Takes stock of every bill of materials that the patterns name, in order of path, with what item masters, declarations and
 * registers say of its parts, as in a lint. Registers hold no lines and are left out.
 */
export async function inventories({
  cwd,
  patterns,
  further = [],
  config,
  asOf: today,
}: InventoryRequest): Promise<FileInventory[]> {
  const decomposer = await bundledDecomposer();
  const asOf = config.asOf ?? today;
  const reading: Reading = { config, asOf, decomposer, plugins: await readingOf(config) };
  const own = await inputsOf(patterns, { cwd, config });
  const units = await withStanding(await inputsOf([...patterns, ...further], { cwd, config }), cwd, config);
  const paths = new Set(own.map(({ path }) => path));
  const others = units.filter(({ path, missing }) => !paths.has(path) && !missing);
  const declarations = await declarationsIn(units, reading);
  const registers = await readRegisters([...paths], {
    cwd,
    root: await registerRoot(config, readText),
    companies: config.trade.suppliers,
    readText: (path) => readText(resolve(cwd, path)),
  });
  const statements = { declarations, asOf, decompose: (input: LineInput) => decomposer.decompose(input) };
  const optionsFor = (path: string): InventoryOptions => ({
    ...readingOptions(path, reading),
    decomposer,
    asOf,
    settled: (bom, parts, own) => {
      const itself = declarations.declarations.find((one) => one.path === own);
      if (itself !== undefined) return declaredInItself(parts, (part) => pathsOf(bom, part), itself, statements);
      return declaredParts(partNamesOf(bom), parts, { ...statements, registers: registersFor(path, registers) });
    },
  });
  const { found, noted } = await readOwn(own, declarations, optionsFor, units.length > 1);
  const all = [...noted, ...(noted.length > 0 ? await notedOf(others, declarations, reading) : [])];
  for (const [index, masters] of await mastersFor(all)) {
    const unit = all[index];
    const opened = index < noted.length ? await unit?.open() : null;
    if (unit === undefined || opened == null) continue;
    found[unit.at] = await inventoryUnit(unit.path, opened.bytes, {
      ...optionsFor(unit.path),
      joined: (tables) => joinMasters(tables, masters).tables,
    });
  }
  return found;
}

/** Each file by itself, with what it can take from others. */
async function readOwn(
  own: readonly Unit[],
  { declarations }: DeclarationIndex,
  optionsFor: (path: string) => InventoryOptions,
  isNoted: boolean,
): Promise<{ readonly found: FileInventory[]; readonly noted: LintedUnit[] }> {
  const declared = new Set(declarations.map(({ path }) => path));
  const found: FileInventory[] = [];
  const noted: LintedUnit[] = [];
  for (const unit of own) {
    if (unit.role === 'parts') continue;
    const bytes = await openBytes(unit);
    if (isRecord(bytes)) {
      if (bytes.error !== null) found.push(unreadable(unit.path, bytes.error));
      continue;
    }
    const options = optionsFor(unit.path);
    for (const member of membersOf(unit.path, bytes, options)) {
      const { path } = member;
      if ('error' in member) {
        found.push(unreadable(path, errorOf(member.error)));
        continue;
      }
      const at = found.length;
      const onTables: InventoryOptions['onTables'] = (shown) =>
        noted.push({ at, path, open: () => openAgain(unit, path, options, openBytes), ...numbersOf(shown) });
      const isOther = declared.has(path) || (!isNoted && path === unit.path);
      found.push(await inventoryUnit(path, member.bytes, isOther ? options : { ...options, onTables }));
    }
  }
  return { found, noted };
}
