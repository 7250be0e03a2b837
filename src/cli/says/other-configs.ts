import { CONFIG_NAMES } from '../../config/find.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { CliDeps, CliIo } from '../deps.ts';

/** Folders that are looked into: of more the first, by name. */
const MOST_FOLDERS = 1000;

/** Configurations in folders of the lists, below the working directory: other tools would go by them. */
async function otherConfigs(
  paths: readonly string[],
  deps: Pick<CliDeps, 'listNames'>,
  cwd: string,
): Promise<string[]> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at));
  const found: string[] = [];
  for (const folder of [...folders].sort().slice(0, MOST_FOLDERS)) {
    if (/^(?:\/|\.\.|[A-Za-z]:)/.test(folder) || folder.includes('!')) continue;
    const names = await deps.listNames(`${cwd}/${folder}`);
    for (const name of CONFIG_NAMES) if (names.includes(name)) found.push(`${folder}/${name}`);
  }
  return found;
}

/** One configuration holds for a run: says so where lists have another beside or above them. */
export async function sayOtherConfigs(
  paths: readonly string[],
  { source }: Pick<ResolvedConfig, 'source'>,
  io: CliIo,
  deps: CliDeps,
): Promise<void> {
  const found = (await otherConfigs(paths, deps, io.cwd)).filter((path) => `${io.cwd}/${path}` !== source);
  if (found.length > 0) await (await import('./other-configs-words.ts')).sayNotUsed(found, source, io);
}
