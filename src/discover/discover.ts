import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ReadError } from '../errors.ts';
import {
  DOUBTFUL,
  EXTENSIONS,
  IGNORE_FILE,
  isConfiguration,
  isDoubtful,
  isOpenEnded,
  NAMES,
  NEVER,
  roleOf,
} from './names.ts';
import { looksLikeTable } from './probe.ts';
import type { DiscoverOptions, Unit } from './types.ts';

/**
 * Files, folders and globs → units, each once, ordered by path. A pattern that names or matches nothing is a unit with
 * `missing: true`. Folders and globs honour `.gitignore` and `.lintanideignore`; a file that is named is always taken.
 * Patterns that start with `!` take away from folders and globs.
 *
 * @throws ReadError `folder-unreadable`
 */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<Unit[]> {
  const units = new Map<string, Unit>();
  const add = (absolute: string, missing: boolean): void => {
    const path = displayPath(absolute, options.cwd);
    if (isConfiguration(path)) return;
    const held = units.get(path);
    if (held === undefined || held.missing) units.set(path, { path, absolute, missing, role: roleOf(path) });
  };
  const ignore = [
    ...(options.ignore ?? []),
    ...patterns.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : [])),
  ];
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue;
    const absolute = resolve(options.cwd, pattern);
    const kind = kindOf(absolute);
    if (kind === 'file') add(absolute, false);
    else {
      const found =
        kind === 'folder' ? await inFolder(absolute, ignore, options) : await byGlob(pattern, ignore, options);
      for (const path of found) add(path, false);
      // A folder without inputs is an answer; a name or glob without any is a mistake.
      if (found.length === 0 && kind === null) add(absolute, true);
    }
  }
  return [...units.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function kindOf(absolute: string): 'file' | 'folder' | null {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

async function inFolder(folder: string, ignore: readonly string[], options: DiscoverOptions): Promise<string[]> {
  const { convertPathToPattern } = await import('globby');
  // Searched from the working directory if it lies below, so that the ignore files in between count.
  const inside = relative(options.cwd, folder);
  const outside = isOutside(inside);
  const prefix = outside || inside === '' ? '' : `${convertPathToPattern(inside)}/`;
  return tables(await search(defaultNames(`${prefix}**/`), outside ? folder : options.cwd, ignore));
}

async function byGlob(pattern: string, ignore: readonly string[], options: DiscoverOptions): Promise<string[]> {
  const { isDynamicPattern } = await import('globby');
  const glob = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  if (!isDynamicPattern(glob)) return [];
  if (!isOpenEnded(glob)) return search([glob], options.cwd, ignore);
  const prefix = glob.replace(/[^/]*$/, (last) => (last === '**' ? '**/' : ''));
  return tables(await search(defaultNames(prefix), options.cwd, ignore));
}

/** What a search of a folder found, without the notes, pages and archives that hold no table. */
async function tables(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) if (!isDoubtful(path) || (await looksLikeTable(path))) found.push(path);
  return found;
}

function defaultNames(prefix: string): string[] {
  return [`${prefix}*.{${[...EXTENSIONS, ...DOUBTFUL].join(',')}}`, ...NAMES.map((name) => prefix + name)];
}

async function search(globs: string[], cwd: string, ignore: readonly string[]): Promise<string[]> {
  const { globby } = await import('globby');
  try {
    return await globby(globs, {
      cwd,
      ignore: [...NEVER, ...ignore],
      gitignore: true,
      ignoreFiles: `**/${IGNORE_FILE}`,
      absolute: true,
      caseSensitiveMatch: false,
      expandDirectories: false,
    });
  } catch (cause) {
    throw new ReadError(
      'folder-unreadable',
      `The folder ${cwd} could not be searched: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Check its permissions, or exclude it.',
      {},
      { cause },
    );
  }
}

/** A path as units are named: POSIX, relative to the working directory, absolute outside it. */
export function displayPath(absolute: string, cwd: string): string {
  const inside = relative(cwd, absolute);
  const path = inside === '' || isOutside(inside) ? absolute : inside;
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function isOutside(inside: string): boolean {
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}
