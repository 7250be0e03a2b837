import { decomposeParts } from '../batch/lines/decompose-parts.ts';
import { nameTables } from '../batch/context/name-tables.ts';
import { errorOf } from '../batch/unreadable-record.ts';
import { openUnit } from '../batch/open-unit.ts';
import type { ReadingOptions, UnitOptions } from '../batch/unit-options.ts';
import { notUnderstood } from '../batch/unreadable-record.ts';
import type { UnitError } from '../batch/types.ts';
import { assemble } from '../bom/assemble.ts';
import { ReadError } from '../errors.ts';
import type { Bom } from '../bom/types.ts';
import type { Table } from '../map/types.ts';
import type { Decomposition } from '../materials/types.ts';
import type { Decomposer } from '../materials/decompose.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';
import { inventoryOf } from './rows.ts';
import type { FileInventory } from './types.ts';

export interface InventoryOptions extends ReadingOptions, Pick<UnitOptions, 'onTables'> {
  readonly decomposer: Decomposer;
  /** Lays over the tables what other files say of their parts; absent: none does. */
  readonly joined?: (tables: readonly Table[]) => readonly Table[];
  /** Lays over the parts what was declared of them, in a unit of a path; absent: nothing was. */
  readonly settled?: (bom: Bom, parts: readonly Decomposition[], path: string) => readonly Decomposition[];
  /** Day of the inventory, ISO: what is no longer valid on it is marked. Not given: nothing is. */
  readonly asOf?: string;
}

const NOTHING = { lines: 0, parts: 0, withoutContent: 0, rows: [], total: [], tops: [], unclassified: [] };

/** The inventory of a file that could not be read: it says so, and holds nothing. */
export function unreadable(path: string, error: UnitError): FileInventory {
  return { path, status: 'unreadable', error, ...NOTHING };
}

/** Bytes of one file → its inventory; no rule and no law is asked. What cannot be read says so and is never empty. */
export async function inventoryUnit(path: string, bytes: UnitBytes, options: InventoryOptions): Promise<FileInventory> {
  try {
    const { mapped, tables, format } = await openUnit(path, bytes, options);
    if (tables.length > 0) {
      await nameTables(path, tables, options.decomposer);
      const { joined, settled, asOf = null } = options;
      const bom = assemble(joined?.(tables) ?? tables);
      options.onTables?.({ ...options, path, format, tables, bom });
      const parts = decomposeParts(bom, options.decomposer);
      return {
        path,
        status: 'checked',
        error: null,
        ...inventoryOf(bom, settled?.(bom, parts, path) ?? parts, asOf),
      };
    }
    const lost = mapped.find((sheet) => sheet.verdict === 'not-understood');
    return lost === undefined
      ? { path, status: 'no-bom', error: null, ...NOTHING }
      : unreadable(path, notUnderstood(lost));
  } catch (error) {
    if (error instanceof ReadError) return unreadable(path, errorOf(error));
    throw error;
  }
}
