import { LintanideError } from '../errors.ts';
import { parseRegister, type Register, REGISTER_NAME } from '../judge/register.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { registerUnreadable } from './messages.ts';

/** Folders above a working directory that are looked into at most. */
const MOST_ABOVE = 64;

/**
 * Every register that may speak of one of the paths: in the BOM's folder, in those above it, and above the working
 * directory up to the configuration's folder. Nearest first where folders are equal.
 */
export async function readRegisters(
  paths: readonly string[],
  root: string,
  io: CliIo,
  deps: CliDeps,
): Promise<Register[]> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  const registers: Register[] = [];
  const add = async (path: string, folder: string): Promise<void> => {
    try {
      const text = await deps.readText(deps.resolvePath(io.cwd, path));
      if (text !== null) registers.push(parseRegister(text, path, folder));
    } catch (error) {
      throw error instanceof LintanideError ? error : registerUnreadable(path, error);
    }
  };
  for (const folder of folders)
    await add(folder === '' ? REGISTER_NAME : `${folder === '/' ? '' : folder}/${REGISTER_NAME}`, folder);
  let above = '';
  for (let at = io.cwd, step = 0; at !== root && at.startsWith(root) && step < MOST_ABOVE; at = folderOf(at), step++) {
    above += '../';
    await add(above + REGISTER_NAME, '');
  }
  return registers;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash > 0 ? path.slice(0, slash) : path.startsWith('/') ? '/' : '';
}
