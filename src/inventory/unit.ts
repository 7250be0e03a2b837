import { decomposeParts, errorOf, notUnderstood, openUnit, type ReadingOptions } from '../batch/unit.ts';
import type { UnitError } from '../batch/types.ts';
import { assemble } from '../bom/assemble.ts';
import { ReadError } from '../errors.ts';
import type { Decomposer } from '../materials/decompose.ts';
import { inventoryOf } from './rows.ts';
import type { FileInventory } from './types.ts';

export interface InventoryOptions extends ReadingOptions {
  readonly decomposer: Decomposer;
  /** Day of the inventory, ISO: what is no longer valid on it is marked. Not given: nothing is. */
  readonly asOf?: string;
}

const NOTHING = { lines: 0, parts: 0, withoutContent: 0, rows: [], total: [], unclassified: [] };

export function unreadable(path: string, error: UnitError): FileInventory {
  return { path, status: 'unreadable', error, ...NOTHING };
}

/** Bytes of one file → its inventory; no rule and no law is asked. What cannot be read says so and is never empty. */
export async function inventoryUnit(
  path: string,
  bytes: Uint8Array,
  options: InventoryOptions,
): Promise<FileInventory> {
  try {
    const { mapped, tables } = await openUnit(path, bytes, options);
    if (tables.length > 0) {
      const bom = assemble(tables);
      return {
        path,
        status: 'checked',
        error: null,
        ...inventoryOf(bom, decomposeParts(bom, options.decomposer), options.asOf ?? null),
      };
    }
    const lost = mapped.find((sheet) => sheet.verdict === 'not-understood');
    return lost === undefined ? { path, status: 'no-bom', error: null, ...NOTHING } : unreadable(path, notUnderstood(lost)); // prettier-ignore
  } catch (error) {
    if (error instanceof ReadError) return unreadable(path, errorOf(error));
    throw error;
  }
}
