import { lstatSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isConfiguration, roleOf } from './names.ts';
import type { DiscoverOptions, SplitPatterns, Unit } from './types.ts';
import { compareText } from '../order.ts';

/**
 * Files, folders and globs → units, each once, ordered by path. A pattern that names or matches nothing is a unit with
 * `missing: true`; a folder that may not be read is one with `refused`, and the rest is searched. Folders and globs honour
 * `.gitignore` and `.lintanideignore`; a file that is named is always taken. Patterns that start with `!` take away.
 *
 * @throws ReadError `folder-unreadable`
 * @throws UsageError `empty-path`
 */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<Unit[]> {
  const { cwd } = options;
  const units = new Map<string, Unit>();
  const add = (absolute: string, missing: boolean, more: Partial<Unit> = {}): void => {
    const path = displayPath(absolute, cwd);
    if (isConfiguration(path)) return;
    const held = units.get(path);
    if (held === undefined || held.missing) units.set(path, { path, absolute, missing, role: roleOf(path), ...more });
  };
  const { given, isTaken } = await patternsOf(patterns, cwd);
  const isLeftOut = (absolute: string): boolean =>
    isTaken(absolute) || options.isIgnored?.(displayPath(absolute, cwd)) === true;
  for (const pattern of given) {
    const absolute = resolve(cwd, pattern);
    const kind = kindOf(absolute);
    if (kind === 'file') add(absolute, false, isOwnerFile(absolute) ? { astray: 'owner' } : {});
    else if (kind === 'dangling') add(absolute, false, { astray: kind });
    else {
      const { byGlob, inFolder } = await import('./folders.ts');
      const looking = { ...options, isLeftOut };
      const found = await (kind === 'folder' ? inFolder(absolute, looking) : byGlob(pattern, looking));
      for (const path of found.files) add(path, false, found.more.get(path));
      for (const [folder, code] of found.refused) add(folder, false, { refused: code });
      if (found.ignored !== null) options.onIgnored?.(found.ignored);
      for (const one of found.unread) options.onUnread?.(one);
      // A folder without inputs is an answer; a name or glob without any is a mistake.
      if (found.files.length + found.refused.size === 0 && kind === null)
        add(absolute, true, found.ignored === null ? {} : { passedOver: displayPath(found.ignored.rule, cwd) });
    }
  }
  // What is named in an archive is read with all of it, where that is named, too.
  const all = [...units.values()].filter(({ member }) => member === undefined || !units.has(member.archive));
  return all.sort((a, b) => compareText(a.path, b.path));
}

/** What is asked for, and what is taken away of it; nothing mostly. */
export async function patternsOf(patterns: readonly string[], cwd: string): Promise<SplitPatterns> {
  const takes = patterns.some((pattern) => pattern === '' || pattern.startsWith('!'));
  return takes ? (await import('./taken.ts')).splitPatterns(patterns, cwd) : { given: patterns, isTaken: () => false };
}

/** What stands at a path, links followed; `dangling`: a link that leads nowhere. Null: nothing, or it may not be asked about. */
export function kindOf(absolute: string): 'file' | 'folder' | 'dangling' | null {
  try {
    return statSync(absolute).isDirectory() ? 'folder' : 'file';
  } catch {
    return lstatSync(absolute, NOT_THROWN)?.isSymbolicLink() === true ? 'dangling' : null;
  }
}

/** What Excel and LibreOffice leave beside an open file has its name, and a few bytes. */
function isOwnerFile(absolute: string): boolean {
  return /(?:^|[/\\])(?:~\$|\.~lock\.)[^/\\]*$/.test(absolute) && statSync(absolute).size <= MOST_OWNER_BYTES;
}

const MOST_OWNER_BYTES = 1024;

const NOT_THROWN = { throwIfNoEntry: false } as const;

/** A path as units are named: POSIX, relative to the working directory, absolute outside it. */
export function displayPath(absolute: string, cwd: string): string {
  // Of ten thousand files nearly all are below it.
  const isBelow = absolute.startsWith(cwd) && absolute.charAt(cwd.length) === sep;
  const inside = isBelow ? absolute.slice(cwd.length + 1) : relative(cwd, absolute);
  const path = inside === '' || isOutside(inside) ? absolute : inside;
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** Whether a path as `relative` gives it leads out of the folder. */
export function isOutside(inside: string): boolean {
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}
