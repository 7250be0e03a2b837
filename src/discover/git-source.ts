import { promises, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ReadError } from '../errors.ts';
import { compileGlob } from '../glob.ts';
import { displayPath, patternsOf } from './discover.ts';
import { BlobReader, git } from './git.ts';
import { throughLfs } from './lfs.ts';
import { likelihoodOf } from './likely.ts';
import { IGNORE_FILE, roleOf } from './names.ts';
import type { Unit, UnitSource } from './types.ts';
import { compareText } from '../order.ts';

export { git } from './git.ts';

/** One file in the index or a tree. */
interface GitEntry {
  /** Relative to the top of the repository. */
  readonly path: string;
  readonly id: string;
}

interface GitOptions {
  /** Working directory, absolute. */
  readonly cwd: string;
  /** Files, folders and globs to keep to; empty: everything. */
  readonly patterns: readonly string[];
  /** The configuration's `ignore`, for what is not named. */
  readonly isIgnored: (path: string) => boolean;
}

interface Repository {
  /** Top of the working tree, absolute. */
  readonly top: string;
  /** Folder of the repository that its working trees share, absolute. */
  readonly common: string;
}

/** The repository around a folder. The top is written as the folder is, so that a link on the way changes no path. */
export async function repositoryOf(cwd: string): Promise<Repository> {
  const said = (await git(cwd, ['rev-parse', '--show-cdup', '--git-common-dir'])).toString('utf8').split('\n');
  return { top: resolve(cwd, said[0] ?? ''), common: resolve(cwd, said[1] ?? '.git') };
}

/** Whether the index or the last commit has a file of this name, or one below it: what is deleted by the next commit still is one. */
export async function isTracked(cwd: string, path: string): Promise<boolean> {
  const list = (...tree: readonly string[]): Promise<boolean> =>
    git(cwd, ['ls-files', ...tree, '-z', '--', `:(literal)${path}`]).then(
      (output) => output.length > 0,
      () => false,
    );
  // Before the first commit there is no HEAD.
  return (await list()) || (await list('--with-tree=HEAD'));
}

const REGULAR = /^100(?:644|755)$/;

/** Entries of `git diff --raw -z --no-abbrev --no-renames`: what is there after the change, and what was before. */
export function parseRaw(output: Buffer): {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly isConflict: boolean;
}[] {
  const fields = output.toString('utf8').split('\0');
  const entries = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [beforeMode = '', afterMode = '', beforeId = '', afterId = '', status = ''] = (fields[at] ?? '')
      .replace(/^:/, '')
      .split(' ');
    // A link is looked at where it points to, and a submodule is a repository of its own.
    const before = REGULAR.test(beforeMode) ? beforeId : null;
    const after = REGULAR.test(afterMode) ? afterId : null;
    entries.push({ path: fields[at + 1] ?? '', before, after, isConflict: status === 'U' });
  }
  return entries;
}

/** `staged`: what the next commit changes, as it will be; deleted files are none. */
export async function stagedEntries({ top }: Repository): Promise<GitEntry[]> {
  const raw = await git(top, [
    'diff',
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-ext-diff',
  ]);
  const changed = parseRaw(raw);
  const conflict = changed.find(({ isConflict }) => isConflict);
  if (conflict !== undefined)
    throw new ReadError(
      'merge-conflict',
      `${conflict.path} is in conflict, and the index holds no content for it.`,
      'Resolve it and "git add" it.',
    );
  return changed.flatMap(({ path, after }) => (after === null ? [] : [{ path, id: after }]));
}

/**
 * Units from git's own store: what a commit will hold, or a tree held, whatever the working tree looks like. `readText`
 * gives the same state's registers. Close it when done.
 */
export async function gitSource(
  repository: Repository,
  entries: readonly GitEntry[],
  /** What `git cat-file` puts before a path: `:` for the index, `REF:` for a tree. */
  prefix: string,
  options: GitOptions,
): Promise<UnitSource & { close(): void }> {
  const { top, common } = repository;
  const blobs = new BlobReader(top);
  const ids = new Map<string, string>();
  const contentOf = async (id: string, absolute: string): Promise<Uint8Array | null> => {
    const bytes = await blobs.read(id);
    return bytes === null ? null : throughLfs(bytes, common, absolute);
  };
  const isWanted = await wanted(options);
  const units: Unit[] = [];
  for (const { path: inside, id } of entries) {
    const absolute = join(top, inside);
    const path = displayPath(absolute, options.cwd);
    const kind = isWanted(path, absolute);
    if (kind === 'no') continue;
    if (kind === 'doubtful') {
      const bytes = await contentOf(id, absolute);
      if (bytes !== null && !(await import('./probe.ts')).isTableText(bytes)) continue;
    }
    ids.set(path, id);
    units.push({ path, absolute, missing: false, role: roleOf(path) });
  }
  units.sort((a, b) => compareText(a.path, b.path));
  const real = realOf(options.cwd);
  const realTop = realOf(top);
  return {
    units,
    async read(unit) {
      const id = ids.get(unit.path);
      if (id === undefined) return promises.readFile(unit.absolute);
      const bytes = await contentOf(id, unit.absolute);
      if (bytes !== null) return bytes;
      throw new ReadError(
        'not-in-repository',
        'its content is not in this clone',
        'Fetch it first: git fetch, without a filter or a depth.',
      );
    },
    async readText(path) {
      const absolute = resolve(real, path);
      if (!absolute.startsWith(`${realTop}/`)) return null;
      const bytes = await blobs.read(`${prefix}${absolute.slice(realTop.length + 1)}`);
      return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    },
    close: () => blobs.close(),
  };
}

/** Whether a path is meant by the patterns: a file that is named always, a folder or everything by name and ignore files. */
async function wanted({
  cwd,
  patterns,
  isIgnored,
}: GitOptions): Promise<(path: string, absolute: string) => 'yes' | 'doubtful' | 'no'> {
  const isIgnoredByFile = await ignoreFilesOf(cwd);
  const { given, isTaken } = await patternsOf(patterns, cwd);
  const named = new Set(given.map((pattern) => resolve(cwd, pattern)));
  const globs = given.filter((pattern) => /[*?{[]/.test(pattern)).map((pattern) => compileGlob(pattern));
  const isBelow = (absolute: string): boolean =>
    [...named].some((folder) => absolute.startsWith(folder === '/' ? '/' : `${folder}/`));
  return (path, absolute) => {
    if (named.has(absolute)) return 'yes';
    const isAsked = given.length === 0 || isBelow(absolute) || globs.some((matches) => matches(path));
    if (!isAsked || isTaken(absolute) || isIgnored(path)) return 'no';
    // Ignore files speak of paths below the working directory.
    if (!path.startsWith('/') && isIgnoredByFile(path)) return 'no';
    return likelihoodOf(path);
  };
}

/** What the ignore files that git keeps say of paths below the working directory; most repositories have none. */
async function ignoreFilesOf(cwd: string): Promise<(path: string) => boolean> {
  const listed = (await git(cwd, ['ls-files', '-z', '--', `:(glob)**/${IGNORE_FILE}`])).toString('utf8').split('\0');
  const files = listed.filter((path) => path !== '');
  if (files.length === 0) return () => false;
  const { isIgnoredByIgnoreFiles } = await import('globby');
  return isIgnoredByIgnoreFiles(files, { cwd });
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
