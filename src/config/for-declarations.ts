import { matchesAny } from './matching.ts';
import { fileConfig, fromRoot } from './resolve.ts';
import type { ResolvedConfig } from './types.ts';

/** What holds for one declaration: mapped numbers of all entries whose globs match, and the last time limit. */
export function declarationsConfig(
  config: ResolvedConfig,
  path: string,
): {
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly validMonths: number | null;
  readonly encoding: string | null;
} {
  const rooted = fromRoot(config, path);
  const matching = config.declarations.filter(({ files }) => matchesAny(files, rooted));
  const validMonths = matching.findLast((one) => one.validMonths !== null)?.validMonths ?? null;
  return {
    parts: new Map(matching.flatMap(({ parts }) => parts)),
    validMonths,
    encoding: fileConfig(config, path).encoding,
  };
}
