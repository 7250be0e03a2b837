import { bundledReading } from './builtin.ts';
import { bundledDecomposer } from './batch/decomposer.ts';
import { errorOf } from './batch/unit.ts';
import { fileConfig } from './config/resolve.ts';
import type { ResolvedConfig } from './config/types.ts';
import { discover } from './discover/discover.ts';
import { nodeHost } from './host/node.ts';
import { inventoryUnit, unreadable } from './inventory/unit.ts';
import type { FileInventory } from './inventory/types.ts';
import { readBytes } from './unit-bytes.ts';
import { membersOf } from './read/archive.ts';
import { defaultLimits } from './read/types.ts';

export interface InventoryRequest {
  readonly cwd: string;
  readonly patterns: readonly string[];
  readonly config: ResolvedConfig;
  /** Day of the inventory; the configuration's goes first. */
  readonly asOf?: string;
}

/** Takes stock of every bill of materials that the patterns name, in order of path. Registers hold no lines and are left out. */
export async function inventories({ cwd, patterns, config, asOf: today }: InventoryRequest): Promise<FileInventory[]> {
  const decomposer = await bundledDecomposer();
  const asOf = config.asOf ?? today;
  const found: FileInventory[] = [];
  for (const unit of await discover(patterns, { cwd, ignore: config.ignore })) {
    if (unit.role === 'parts') continue;
    const bytes = await readBytes(unit);
    if (!(bytes instanceof Uint8Array)) {
      if (bytes.error !== null) found.push(unreadable(unit.path, bytes.error));
      continue;
    }
    const { encoding, mappings } = fileConfig(config, unit.path);
    const limits = { ...defaultLimits, ...config.limits };
    const options = {
      host: nodeHost,
      limits,
      encoding,
      mappings,
      ...(await bundledReading()),
      decomposer,
      ...(asOf === undefined ? {} : { asOf }),
    };
    for (const member of membersOf(unit.path, bytes, options)) {
      if ('error' in member) found.push(unreadable(member.path, errorOf(member.error)));
      else found.push(await inventoryUnit(member.path, member.bytes, options));
    }
  }
  return found;
}
