import { posix } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Suppression } from '../judge/aside/suppressions.ts';
import { fromRoot } from './resolve.ts';
import { type NamedInLaw, parseSuppressions } from './suppressions-parsed.ts';
import type { ResolvedConfig } from './types.ts';

/** Name of the file of suppressions that is looked for beside the configuration. */
export const SUPPRESSIONS_NAME = 'lintanide.suppressions.json';

/** The suppressions of a configuration: those of the file that it names, or of the one beside it, if there is one. */
export async function readSuppressions(
  config: ResolvedConfig,
  readText: (path: string) => Promise<string | null>,
  known: NamedInLaw | null,
): Promise<readonly Suppression[]> {
  const at = posix.resolve(config.root, config.suppressions ?? SUPPRESSIONS_NAME);
  const name = posix.relative(config.cwd, at);
  const text = await readText(at);
  if (text !== null) return parseSuppressions(text, name, known, (path) => fromRoot(config, path));
  if (config.suppressions === null) return [];
  throw new ConfigError(
    'suppressions-missing',
    `"suppressions" names ${name}, and there is no such file.`,
    'The path is relative to the configuration.',
  );
}
