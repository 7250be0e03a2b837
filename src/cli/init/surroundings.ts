import { posix } from 'node:path';
import type { CliDeps, CliIo } from '../deps.ts';
import { repositoryAround } from '../repository-root.ts';
import { VERSION } from '../version.ts';
import { shellWord } from '../../shell-word.ts';
import type { Surroundings, ToolCall } from './types.ts';

/** The repository around the working directory, if there is one. */
export async function surroundingsOf(io: CliIo, deps: CliDeps): Promise<Surroundings> {
  const root = await repositoryAround(io.cwd, deps);
  if (root === null) return { root, inside: '', branch: 'main' };
  return { root, inside: posix.relative(root, io.cwd), branch: await branchOf(root, deps) };
}

/** `.git` may be a file, where the folder is a worktree or a submodule. */
async function branchOf(root: string, deps: CliDeps): Promise<string> {
  const head = await deps.readText(posix.join(root, '.git/HEAD')).catch(() => null);
  const branch = /^ref: refs\/heads\/(\S{1,200})\s*$/.exec(head ?? '')?.[1];
  return branch ?? 'main';
}

/**
 * How the tool is started here: as a package of the repository, as a program of the machine, from the registry where
 * npx brought it, or else by its path, which holds on this machine only.
 */
export async function toolCallOf(root: string, io: CliIo, deps: CliDeps): Promise<ToolCall> {
  if (await deps.exists(posix.join(root, 'node_modules/lintanide/package.json')))
    return { kind: 'local', command: 'node node_modules/lintanide/bin/lintanide.js' };
  const tool = (io.tool ?? '').replaceAll('\\', '/');
  if (/\/_npx\//.test(tool)) return { kind: 'registry', command: `npx --yes lintanide@${VERSION}` };
  const folders = (io.env['PATH'] ?? '').split(io.platform === 'win32' ? ';' : ':');
  for (const folder of folders)
    if (
      folder.startsWith('/') &&
      !folder.includes('/node_modules/') &&
      (await deps.exists(posix.join(folder, 'lintanide')))
    )
      return { kind: 'global', command: 'lintanide' };
  if (tool === '') return { kind: 'global', command: 'lintanide' };
  return { kind: 'path', command: `node ${shellWord(tool)}` };
}
