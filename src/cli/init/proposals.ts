import { likelihoodOf } from '../../discover/likely.ts';
import { posix } from 'node:path';
import type { CliDeps, CliIo } from '../deps.ts';
import { HOOK_FILE } from './plan.ts';
import type { Proposals } from './ask.ts';
import type { Surroundings } from './types.ts';

const MOST_FOLDERS = 50;

/** Lists in a folder and one folder below, by their names; registers and reports of ours are none. */
export async function listsHere(io: CliIo, deps: CliDeps): Promise<string[]> {
  const names = await deps.listNames(io.cwd);
  const lists = names.filter(isList);
  const folders = names.filter((name) => !name.includes('.') && name !== 'node_modules').slice(0, MOST_FOLDERS);
  for (const folder of folders)
    for (const name of await deps.listNames(deps.resolvePath(io.cwd, folder)))
      if (isList(name)) lists.push(`${folder}/${name}`);
  return lists.sort();
}

const isList = (name: string): boolean => likelihoodOf(name) === 'yes' && !name.startsWith('lintanide.');

/** What the questions propose: the one folder that holds all lists, a hook and CI where the repository uses such already. */
export async function proposalsOf(around: Surroundings, io: CliIo, deps: CliDeps): Promise<Proposals> {
  const lists = await listsHere(io, deps);
  const folders = new Set(lists.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.')));
  const [folder] = folders;
  const root = around.root;
  const has = async (name: string): Promise<boolean> => root !== null && (await deps.exists(posix.join(root, name)));
  return {
    paths: [folders.size === 1 && folder !== undefined ? folder : '.'],
    hook: (await has(HOOK_FILE)) ? 'pre-commit' : 'none',
    ci: (await has('.gitlab-ci.yml')) ? 'gitlab' : (await has('.github/workflows')) ? 'github' : 'none',
  };
}
