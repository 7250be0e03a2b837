import { bundledKnowledge } from '../../batch/lines/decomposer.ts';
import { declarationsConfig } from '../../config/for-declarations.ts';
import type { Unit } from '../../discover/types.ts';
import { LintanideError, ReadError } from '../../errors.ts';
import { indexOf } from '../../facts/join.ts';
import { NO_DECLARATIONS } from '../../facts/none.ts';
import { type DeclarationReading, namesReader, readDeclaration } from '../../facts/read-declaration.ts';
import type { Declaration, DeclarationIndex } from '../../facts/types.ts';
import { type Member, membersOf } from '../../read/archive/archive.ts';
import { sniffXmlRoot } from '../../read/sniff/sniff-xml.ts';
import { headOf, sizeOf, type UnitBytes } from '../../read/unit-bytes.ts';
import { bundledSaying, LARGE_LIST } from '../files/lint-declaration.ts';
import type { DeclarationSearch } from './declarations.ts';
import { isMarkup } from './may-declare.ts';

const MOST_LISTS = 4;

/** What is read with once the first declaration was found. */
type Names = Pick<DeclarationReading, 'substanceOf' | 'familyOf'>;

/**
 * Every declaration in the units, as one index; none where none declares.
 *
 * @throws ConfigError, PluginError: what is wrong for every file
 */
export async function declarationsOf(units: readonly Unit[], search: DeclarationSearch): Promise<DeclarationIndex> {
  const found: Declaration[] = [];
  const reader = declarationReader(search);
  for (const unit of units) {
    try {
      const bytes = await search.readBytes(unit);
      if (bytes === null) continue;
      for (const member of membersOf(unit.path, bytes, search.options)) {
        if ('error' in member) continue;
        const declaration = await reader(unit, member);
        if (declaration !== null) found.push(declaration);
      }
    } catch (error) {
      if (error instanceof LintanideError) throw error;
      search.onBug?.(unit, error);
    }
  }
  if (found.length === 0) return NO_DECLARATIONS;
  return indexOf(found, (path) => declarationsConfig(search.config, path.split('!/')[0] ?? path).parts);
}

/** Reads one unit, or one member of an archive; null where it declares nothing or cannot be read. */
function declarationReader(
  search: DeclarationSearch,
): (unit: Unit, member: Member<UnitBytes>) => Promise<Declaration | null> {
  let lists = 0;
  let names: Names | null = null;
  return async (unit, { path, bytes }) => {
    try {
      if (!isMarkup(headOf(bytes))) return null;
      const root = sniffXmlRoot(headOf(bytes));
      const format = root === null ? null : await search.options.formatOf?.(root);
      if (format?.declare === undefined) return null;
      names ??= namesReader(await bundledKnowledge(), search.decomposer);
      const { validMonths, encoding } = declarationsConfig(search.config, unit.member?.archive ?? unit.path);
      // A large one is read as a list at once, if not so many that their lists fill the memory.
      const isListed = sizeOf(bytes) >= LARGE_LIST && lists++ < MOST_LISTS;
      const saying = isListed ? await bundledSaying(search.decomposer) : null;
      return readDeclaration(
        path,
        bytes,
        format,
        { ...search.options, encoding },
        { ...names, asOf: search.asOf, validMonths },
        saying,
      );
    } catch (error) {
      if (error instanceof ReadError) return null;
      throw error;
    }
  };
}
