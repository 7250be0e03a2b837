import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Ignored } from './ignored.ts';
import { DOUBTFUL, EXTENSIONS, isConfiguration, isDoubtful, isOpenEnded, NAMES, roleOf } from './names.ts';
import { looksLikeTable } from './probe.ts';
import type { Found } from './search.ts';
import type { DiscoverOptions, Unit } from './types.ts';

/**
 * Files, folders and globs → units, each once, ordered by path. A pattern that names or matches nothing is a unit with
 * `missing: true`; a folder that may not be read is one with `refused`, and the rest is searched. Folders and globs honour
 * `.gitignore` and `.lintanideignore`; a file that is named is always taken. Patterns that start with `!` take away.
 *
 * @throws ReadError `folder-unreadable`
 */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<Unit[]> {
  const units = new Map<string, Unit>();
  const add = (absolute: string, missing: boolean, more: Pick<Unit, 'refused' | 'passedOver'> = {}): void => {
    const path = displayPath(absolute, options.cwd);
    if (isConfiguration(path)) return;
    const held = units.get(path);
    if (held === undefined || held.missing) units.set(path, { path, absolute, missing, role: roleOf(path), ...more });
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
      for (const path of found.files) add(path, false);
      for (const [folder, code] of found.refused) add(folder, false, { refused: code });
      if (found.ignored !== null) options.onIgnored?.(found.ignored);
      // A folder without inputs is an answer; a name or glob without any is a mistake.
      if (found.files.length + found.refused.size === 0 && kind === null)
        add(absolute, true, found.ignored === null ? {} : { passedOver: displayPath(found.ignored.rule, options.cwd) });
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

interface Looked extends Pick<Found, 'files' | 'refused'> {
  readonly ignored: Ignored | null;
}

async function inFolder(folder: string, ignore: readonly string[], options: DiscoverOptions): Promise<Looked> {
  const { convertPathToPattern } = await import('globby');
  // Searched from the working directory if it lies below, so that the ignore files in between count.
  const inside = relative(options.cwd, folder);
  const outside = isOutside(inside);
  const prefix = outside || inside === '' ? '' : `${convertPathToPattern(inside)}/`;
  return look(defaultNames(`${prefix}**/`), outside ? folder : options.cwd, ignore);
}

async function byGlob(pattern: string, ignore: readonly string[], options: DiscoverOptions): Promise<Looked> {
  const { isDynamicPattern } = await import('globby');
  const glob = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  if (!isDynamicPattern(glob)) return { files: [], refused: new Map(), ignored: null };
  if (!isOpenEnded(glob)) return look([glob], options.cwd, ignore, true);
  const prefix = glob.replace(/[^/]*$/, (last) => (last === '**' ? '**/' : ''));
  return look(defaultNames(prefix), options.cwd, ignore);
}

/** What a search finds, without the notes, pages and archives that hold no table, unless they are meant by their names. */
async function look(
  globs: readonly string[],
  cwd: string,
  ignore: readonly string[],
  isMeant = false,
): Promise<Looked> {
  const { search } = await import('./search.ts');
  const { files, refused, meetsGitignore } = await search(globs, { cwd, ignore, gitignore: true, isMeant });
  const { hasGitignoreAbove, passedOver } = await import('./ignored.ts');
  const isGit = meetsGitignore || hasGitignoreAbove(cwd);
  const ignored = isGit ? await passedOver(globs, cwd, ignore, new Set(files)) : null;
  if (isMeant) return { files, refused, ignored };
  const tables: string[] = [];
  for (const path of files) if (!isDoubtful(path) || (await looksLikeTable(path))) tables.push(path);
  return { files: tables, refused, ignored };
}

function defaultNames(prefix: string): string[] {
  return [`${prefix}*.{${[...EXTENSIONS, ...DOUBTFUL].join(',')}}`, ...NAMES.map((name) => prefix + name)];
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
