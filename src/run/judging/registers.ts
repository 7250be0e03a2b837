import type { ResolvedConfig } from '../../config/types.ts';
import { ConfigError, LintanideError } from '../../errors.ts';
import { REGISTER_NAME } from '../../judge/register/names.ts';
import { parseRegister, type Register } from '../../judge/register/register.ts';
import type { Supplier } from '../../regulation/suppliers.ts';

/** Folders above a working directory that are looked into at most. */
const MOST_ABOVE = 64;

/** How registers are reached: paths are as units are named, relative to `cwd`. */
interface RegisterReading {
  /** POSIX, absolute. */
  readonly cwd: string;
  /** Folder where looking upwards ends: \`registerRoot\`. */
  readonly root: string;
  /** Text of a file as units are named; null if there is none. */
  readonly readText: (path: string) => Promise<string | null>;
  /** Companies by all their names. */
  readonly companies?: readonly Supplier[] | undefined;
}

/**
 * Where looking upwards for registers ends: at the folder of the configuration, without one at the root of the repository that the
 * working directory is in, else at that directory.
 *
 * @param readText text of a file on disk by its absolute path; null if there is none
 */
export async function registerRoot(
  { source, root }: Pick<ResolvedConfig, 'source' | 'root'>,
  readText: (path: string) => Promise<string | null>,
): Promise<string> {
  if (source !== null) return root;
  for (let at = root, step = 0; step < MOST_ABOVE; at = folderOf(at), step++) {
    for (const name of ['.git/HEAD', '.git'])
      if ((await readText(`${at === '/' ? '' : at}/${name}`).catch(() => null)) !== null) return at;
    if (folderOf(at) === at || folderOf(at) === '') break;
  }
  return root;
}

/**
 * Every register that may speak of one of the paths: in the BOM's folder, in those above it, and above the working
 * directory up to where \`registerRoot\` says. Nearest first where folders are equal.
 *
 * @throws ConfigError naming file and line, for a register that cannot be read as one
 */
export async function readRegisters(
  paths: readonly string[],
  { cwd, root, readText, companies }: RegisterReading,
): Promise<Register[]> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  const registers: Register[] = [];
  const add = async (path: string, folder: string): Promise<void> => {
    try {
      const text = await readText(path);
      if (text !== null) registers.push(parseRegister(text, path, folder, companies));
    } catch (error) {
      throw error instanceof LintanideError ? error : registerUnreadable(path, error);
    }
  };
  for (const folder of folders)
    await add(folder === '' ? REGISTER_NAME : `${folder === '/' ? '' : folder}/${REGISTER_NAME}`, folder);
  let above = '';
  for (let at = cwd, step = 0; at !== root && at.startsWith(root) && step < MOST_ABOVE; at = folderOf(at), step++) {
    above += '../';
    await add(above + REGISTER_NAME, '');
  }
  return registers;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash > 0 ? path.slice(0, slash) : path.startsWith('/') ? '/' : '';
}

export function registerUnreadable(path: string, error: unknown): ConfigError {
  const cause = error instanceof Error ? error.message : String(error);
  const hint = 'Save the register as UTF-8 text (CSV).';
  return new ConfigError('register-unreadable', `${path} could not be read: ${cause}`, hint, { cause: error });
}
