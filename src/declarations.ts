import { closeSync, openSync, readSync } from 'node:fs';
import type { Decomposer } from './materials/decompose.ts';
import { bundledKnowledge } from './batch/decomposer.ts';
import { declarationsConfig } from './config/resolve.ts';
import type { ResolvedConfig } from './config/types.ts';
import type { Unit } from './discover/types.ts';
import { ReadError } from './errors.ts';
import { indexOf } from './facts/join.ts';
import { NO_DECLARATIONS } from './facts/none.ts';
import { type DeclarationReading, namesReader, readDeclaration } from './facts/read-declaration.ts';
import type { Declaration, DeclarationIndex } from './facts/types.ts';
import { bundledSaying, LARGE_LIST } from './lint-declaration.ts';
import { isMarkup, mayDeclare, PEEKED } from './may-declare.ts';
import { membersOf } from './read/archive.ts';
import { sniffXmlRoot } from './read/sniff-xml.ts';
import type { ReadOptions } from './read/types.ts';
import { headOf, sizeOf, type UnitBytes } from './read/unit-bytes.ts';
import type { IsoDate } from './regulation/types.ts';

/** What looking for declarations among the units of a run takes. */
export interface DeclarationSearch {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly decomposer: Decomposer;
  readonly options: Pick<ReadOptions, 'host' | 'limits' | 'formatOf'>;
  readonly readBytes: (unit: Unit) => Promise<UnitBytes | null>;
  /** Is the file known for one that declares nothing? */
  readonly isPlain?: (unit: Unit) => boolean;
}

const MOST_LISTS = 4;

/**
 * Phase 1: every declaration among the units, as one index. A unit that cannot be read is left to phase 2, which reads
 * it again and says why.
 */
export async function readDeclarations(units: readonly Unit[], search: DeclarationSearch): Promise<DeclarationIndex> {
  const found: Declaration[] = [];
  let lists = 0;
  let names: Pick<DeclarationReading, 'substanceOf' | 'familyOf'> | null = null;
  for (const unit of units) {
    if (unit.missing || unit.role === 'parts' || search.isPlain?.(unit) === true || !peek(unit)) continue;
    const bytes = await search.readBytes(unit);
    if (bytes === null) continue;
    for (const member of membersOf(unit.path, bytes, search.options)) {
      if ('error' in member || !isMarkup(headOf(member.bytes))) continue;
      const root = sniffXmlRoot(headOf(member.bytes));
      const format = root === null ? null : await search.options.formatOf?.(root);
      if (format?.declare === undefined) continue;
      names ??= namesReader(await bundledKnowledge(), search.decomposer);
      const { validMonths, encoding } = declarationsConfig(search.config, unit.path);
      try {
        // A large one is read as a list at once, if not so many that their lists fill the memory.
        const isListed = sizeOf(member.bytes) >= LARGE_LIST && lists++ < MOST_LISTS;
        const saying = isListed ? await bundledSaying(search.decomposer) : null;
        const declaration = readDeclaration(member.path, member.bytes, format, { ...search.options, encoding }, { ...names, asOf: search.asOf, validMonths }, saying); // prettier-ignore
        if (declaration !== null) found.push(declaration);
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
      }
    }
  }
  if (found.length === 0) return NO_DECLARATIONS;
  return indexOf(found, (path) => declarationsConfig(search.config, path.split('!/')[0] ?? path).parts);
}

function peek({ absolute, path }: Unit): boolean {
  let file: number | null = null;
  try {
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
