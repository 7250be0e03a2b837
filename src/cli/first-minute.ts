import type { UsageError } from '../errors.ts';
import { likelihoodOf } from '../discover/names.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { noPaths } from './messages.ts';

const MOST_FOLDERS = 50;

/** Nothing was given: what could be, from what lies here and one folder down. */
export async function nothingGiven(io: CliIo, deps: CliDeps): Promise<UsageError> {
  const names = await deps.listNames(io.cwd);
  const lists = names.filter(isList);
  const folders = names.filter((name) => !name.includes('.') && name !== 'node_modules').slice(0, MOST_FOLDERS);
  for (const folder of folders)
    for (const name of await deps.listNames(deps.resolvePath(io.cwd, folder)))
      if (isList(name)) lists.push(`${folder}/${name}`);
  return noPaths(lists.sort());
}

const isList = (name: string): boolean => likelihoodOf(name) === 'yes' && !name.startsWith('lintanide.');
