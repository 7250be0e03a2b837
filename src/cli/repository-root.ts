import { posix } from 'node:path';
import type { CliDeps, CliIo } from './deps.ts';

const MOST_FOLDERS = 256;

/** The root of the repository around a folder; null: there is none. */
export async function repositoryAround(folder: string, deps: Pick<CliDeps, 'exists'>): Promise<string | null> {
  let at = folder;
  for (let step = 0; step < MOST_FOLDERS; step++) {
    if (await deps.exists(posix.join(at, '.git'))) return at;
    const parent = posix.dirname(at);
    if (parent === at) break;
    at = parent;
  }
  return null;
}

/** Where CI services say that they have put the repository. */
const SERVICES = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/**
 * Names a file as services know it: from the root of the repository, absolute outside it. Null where that is as it is named already:
 * the working directory is the root, or there is no repository.
 */
export async function pathAtRoot(io: CliIo, deps: CliDeps): Promise<((path: string) => string) | null> {
  const cwd = trimmed(io.cwd);
  const root = await rootOf(cwd, io, deps);
  if (root === null || root === cwd) return null;
  return (path) => {
    const absolute = isAbsolute(path) ? path : posix.join(cwd, path);
    return isBelow(absolute, root) ? absolute.slice(root === '/' ? 1 : root.length + 1) : absolute;
  };
}

async function rootOf(cwd: string, { env }: CliIo, deps: CliDeps): Promise<string | null> {
  const root = await repositoryAround(cwd, deps);
  for (const name of SERVICES) {
    const said = env[name] ?? '';
    const folder = said === '' ? '' : trimmed(deps.resolvePath(cwd, said));
    if (folder === '' || (folder !== cwd && !isBelow(cwd, folder))) continue;
    // A workspace that is no repository itself holds several, each in its folder; what lies in one is a submodule.
    return root !== null && isBelow(root, folder) && !(await deps.exists(posix.join(folder, '.git'))) ? root : folder;
  }
  return root;
}

const trimmed = (folder: string): string => (folder.length > 1 ? folder.replace(/\/$/, '') : folder);

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder === '/' ? '/' : `${folder}/`);

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path);
