import { readBuilt } from './host/data.ts';
import { prepared, type Dialect, type KnownDialect } from './map/dialect/dialect.ts';

/** What bundled dialects are recognised by, and all of each, in one order: written by the build (`scripts/compile-data.ts`). */
export const DIALECT_FILES = { signs: 'dialect-signs.json', whole: 'dialects.json' } as const;

const read = (name: string): unknown => JSON.parse(new TextDecoder().decode(readBuilt(name)));

/** The bundled dialects of a build: most lists are of none of them, and need no more than their signs. */
export function builtDialects(): readonly KnownDialect[] {
  let whole: readonly Dialect[] | undefined;
  return (read(DIALECT_FILES.signs) as readonly Dialect['recognise'][]).map((recognise, at) =>
    prepared(recognise, () => (whole ??= read(DIALECT_FILES.whole) as readonly Dialect[])[at] as Dialect),
  );
}
