import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Decomposer } from '../../materials/decompose.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Unit } from '../../discover/types.ts';
import { NO_DECLARATIONS } from '../../facts/none.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import { mayDeclare, PEEKED } from './may-declare.ts';
import type { ReadOptions } from '../../read/types.ts';
import type { UnitBytes } from '../../read/unit-bytes.ts';
import type { IsoDate } from '../../regulation/types.ts';

/** What looking for declarations among the units of a run takes. */
export interface DeclarationSearch {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly decomposer: Decomposer;
  readonly options: Pick<ReadOptions, 'host' | 'limits' | 'formatOf'>;
  readonly readBytes: (unit: Unit) => Promise<UnitBytes | null>;
  /** Is the file known for one that declares nothing? */
  readonly isPlain?: (unit: Unit) => boolean;
  /** Told of a unit that a bug kept from being looked through: it may be a declaration, and is not clean. */
  readonly onBug?: (unit: Unit, error: unknown) => void;
}

/**
 * Phase 1: every declaration among the units, as one index. A unit that cannot be read is left to phase 2, which reads
 * it again and says why: whatever is in one file, the others are looked at.
 *
 * @throws ConfigError, PluginError: what is wrong for every file
 */
export async function readDeclarations(units: readonly Unit[], search: DeclarationSearch): Promise<DeclarationIndex> {
  const candidates = units.filter(
    (unit) =>
      !unit.missing &&
      unit.astray === undefined &&
      unit.role !== 'parts' &&
      search.isPlain?.(unit) !== true &&
      peek(unit),
  );
  // Most runs have none, and need not load what reads them.
  if (candidates.length === 0) return NO_DECLARATIONS;
  return (await import('./declaration-units.ts')).declarationsOf(candidates, search);
}

function peek({ absolute, path }: Unit): boolean {
  let file: number | null = null;
  try {
    // Opening a pipe waits for who writes into it, and what is read of it here is gone for who reads it next.
    if (!statSync(absolute).isFile()) return false;
    // Once for every file of a run: a hop to the thread pool would cost ten times the reading.
    file = openSync(absolute, 'r');
    const head = new Uint8Array(PEEKED);
    return mayDeclare(head.subarray(0, readSync(file, head, 0, PEEKED, 0)), path);
  } catch {
    return false;
  } finally {
    if (file !== null) closeSync(file);
  }
}
