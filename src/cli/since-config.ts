import { posix } from 'node:path';
import type { ConfigHost } from '../config/find.ts';
import { loadConfig } from '../config/load.ts';
import { resolveConfig } from '../config/resolve.ts';
import { withTradeFiles } from '../config/trade-files.ts';
import type { ResolvedConfig } from '../config/types.ts';
import { LintanideError } from '../errors.ts';
import { escapeText } from '../report/terminal/text.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { NOTHING_KNOWN } from './flags/settings.ts';

/**
 * The configuration as it was at a commit, for the facts of the movement: another destination is another question. One
 * that is a program, or cannot be read as it was, is taken as it is now, and `--debug` says so.
 *
 * @param readThen text of a file at the commit, by its path from the working directory; null: it was not there
 */
export async function configThen(
  config: ResolvedConfig,
  readThen: (path: string) => Promise<string | null>,
  top: string,
  io: CliIo,
  deps: CliDeps,
  isDebug: boolean,
): Promise<ResolvedConfig> {
  const { source, root, cwd } = config;
  if (source === null || !source.startsWith(`${top}/`) || !/\.jsonc?$/.test(source)) return config;
  const readText = (path: string): Promise<string | null> => readThen(posix.relative(io.cwd, path));
  try {
    const then =
      (await readText(source)) === null
        ? resolveConfig({}, { source: null, root, cwd })
        : await loadConfig(factsAlone({ ...deps, readText }), source, NOTHING_KNOWN, cwd);
    return await withTradeFiles(then, readText);
  } catch (error) {
    if (!(error instanceof LintanideError)) throw error;
    const name = posix.relative(io.cwd, source);
    if (isDebug)
      await io.stderr.write(
        `debug: --since: ${escapeText(`${name} cannot be read as it was, so it counts as it is now: ${error.message}`)}\n`,
      );
    return config;
  }
}

/** For the facts of a movement no rule is asked, and a plugin of that day is not there any more. */
const factsAlone = (host: ConfigHost): ConfigHost => ({
  readText: (path) => host.readText(path),
  listNames: (folder) => host.listNames(folder),
  importModule: (path) => host.importModule(path),
});
