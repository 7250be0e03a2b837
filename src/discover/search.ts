import * as fs from 'node:fs';
import { resolve, sep } from 'node:path';
import { ReadError } from '../errors.ts';
import { IGNORE_FILE, NEVER, NOT_UTF8 } from './names.ts';
import type { Astray } from './types.ts';

/** What a search came to. Paths are absolute. */
export interface Found {
  readonly files: readonly string[];
  /** Folders that may not be read, with the code of the error. */
  readonly refused: ReadonlyMap<string, string>;
  /** Those of the files that are none: links to nothing, pipes, devices. */
  readonly astray: ReadonlyMap<string, Astray>;
  /** Whether folders were left out, as there were more than are looked into. */
  readonly isCut: boolean;
  /** Whether a `.gitignore` was met on the way. */
  readonly meetsGitignore: boolean;
}

interface SearchOptions {
  /** Absolute. */
  readonly cwd: string;
  /** What is passed over, by absolute path; a folder is not looked into. */
  readonly isLeftOut: (absolute: string) => boolean;
  /** Whether `.gitignore` counts; `.lintanideignore` always does. */
  readonly gitignore: boolean;
  /** Whether the globs are a user's own, for files of certain names; default: they take what has the name of a list. */
  readonly isMeant?: boolean;
  /** Folders that are read at most. */
  readonly mostFolders?: number;
}

/** Links to folders lead to links to folders: more rounds than this nobody means. */
const MOST_ROUNDS = 40;
/** Stands in a folder that may not be read, to be kept or taken away by the patterns as a file there would be. */
const STAND_IN = 'lintanide-cannot-look.csv';

/**
 * Files by globs. Each is found once, by its own path rather than by one that leads through a link; a link to a folder is
 * followed where what it leads to was not searched anyway, so that a circle of links ends.
 *
 * @throws ReadError `folder-unreadable`
 */
export async function search(globs: readonly string[], options: SearchOptions): Promise<Found> {
  const { globby } = await import('globby');
  const { cwd, isLeftOut, gitignore } = options;
  const depth = Math.max(...globs.map((glob) => (glob.includes('**') ? Infinity : segmentsOf(resolve(cwd, glob)))));
  const bases = globs.map((glob) => baseOf(glob, cwd));
  const walk = new Walk(depth, bases, isLeftOut, options.mostFolders ?? Infinity);
  // Asked for absolute paths, the library would take a backslash in a name for a slash.
  const absoluteOf = (file: string): string =>
    sep === '\\' ? resolve(cwd, file).replaceAll('\\', '/') : resolve(cwd, file);
  const look = async (): Promise<string[]> => {
    const found = await globby(globs, {
      cwd,
      ignore: [...NEVER],
      gitignore,
      ignoreFiles: `**/${IGNORE_FILE}`,
      caseSensitiveMatch: false,
      expandDirectories: false,
      fs: { ...fs, readdir: walk.readdir as typeof fs.readdir },
    });
    return found.map(absoluteOf).filter((file) => !isLeftOut(file));
  };
  try {
    let files = await look();
    for (let round = 0; round < MOST_ROUNDS && walk.followMore(); round++) files = await look();
    const isStandIn = (file: string): boolean => file.endsWith(`/${STAND_IN}`);
    const stood = new Set(files.filter(isStandIn).map(folderOf));
    const isRefused = (folder: string): boolean =>
      stood.has(folder) || (options.isMeant === true && globs.some((glob) => mayReach(glob, folder, cwd)));
    return {
      files: walk.once(files.filter((file) => !isStandIn(file))),
      refused: new Map([...walk.refused].filter(([folder]) => isRefused(folder) && !isLeftOut(folder))),
      astray: walk.astray,
      isCut: walk.isCut,
      meetsGitignore: walk.meetsGitignore,
    };
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

const isForbidden = ({ code }: NodeJS.ErrnoException): boolean => code === 'EACCES' || code === 'EPERM';

type Told = (error: NodeJS.ErrnoException | null, entries?: fs.Dirent[]) => void;

/** The folders of a search as the disk gives them, but for links and for those that may not be read. */
class Walk {
  readonly refused = new Map<string, string>();
  readonly astray = new Map<string, Astray>();
  meetsGitignore = false;
  /** Segments of the longest path that the patterns can mean; Infinity: any. */
  readonly #depth: number;
  /** What the patterns begin with: ignore files are looked for above it too, and in folders that begin with a dot. */
  readonly #bases: readonly string[];
  readonly #isLeftOutByName: (absolute: string) => boolean;
  readonly #mostFolders: number;
  #folders = 0;
  /** Entries that are links, and where folders really lie. */
  readonly #links = new Set<string>();
  readonly #real = new Map<string, string>();
  /** Real folder → the best path by which it was read: so far, and in the rounds before this one. */
  readonly #read = new Map<string, string>();
  #owners: ReadonlyMap<string, string> = new Map();
  /** Links to folders: those that are waiting, and those that are followed. */
  readonly #waiting = new Map<string, string>();
  readonly #followed = new Set<string>();

  constructor(depth: number, bases: readonly string[], isLeftOut: (absolute: string) => boolean, mostFolders: number) {
    this.#depth = depth;
    this.#bases = bases;
    this.#isLeftOutByName = isLeftOut;
    this.#mostFolders = mostFolders;
  }

  get isCut(): boolean {
    return this.#folders > this.#mostFolders;
  }

  readonly readdir = (folder: string, options: { withFileTypes: true }, tell: Told): void => {
    if (!this.#isNear(folder) || this.#isLeftOut(folder) || this.#isLeftOutByName(folder) || this.isCut) {
      tell(null, []);
      return;
    }
    this.#folders++;
    fs.readdir(folder, options, (error, entries) => {
      // A folder that the patterns begin with may not be there; one that was met on the way is, and cannot be read.
      if (error !== null && (isForbidden(error) || !this.#bases.some((base) => `${base}/`.startsWith(`${folder}/`)))) {
        // Of a name that is no UTF-8 the system has given another one.
        this.refused.set(folder, folder.includes('\ufffd') ? NOT_UTF8 : (error.code ?? 'EIO'));
        tell(null, [standIn(folder)]);
        return;
      }
      // `entries` is undefined where there is an error, whatever the type says.
      const told = error === null ? entries.map((entry) => this.#meet(folder, entry)) : entries;
      tell(error, told);
    });
  };

  /** Whether a folder is above or below what the patterns begin with: the library looks for ignore files beside it as well. */
  #isNear(folder: string): boolean {
    return this.#bases.some((base) => base.startsWith(`${folder}/`) || `${folder}/`.startsWith(base) || folder === '/');
  }

  /** An entry as the search is to see it: what only has the name of a file is one, to be kept or taken away as a file would be. */
  #meet(folder: string, entry: fs.Dirent): fs.Dirent {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) {
      if (entry.name === '.gitignore') this.meetsGitignore = true;
      return entry;
    }
    if (entry.isDirectory()) return entry;
    const isLink = entry.isSymbolicLink();
    if (isLink) this.#links.add(path);
    const astray = isLink ? whereTo(path) : 'special';
    if (astray === null) return entry;
    this.astray.set(path, astray);
    return standIn(folder, entry.name);
  }

  /** Whether what the folder holds is found by another path, or will be, or lies deeper than the patterns go. */
  #isLeftOut(folder: string): boolean {
    const isLinked = this.#isThroughLink(folder);
    if (this.#depth < Infinity) return isLinked && segmentsOf(folder) > this.#depth;
    if (!this.#bases.some((base) => isBelow(folder, base))) return isLinked;
    const real = this.#realOf(folder);
    if (this.#links.has(folder) && !this.#followed.has(folder)) {
      this.#waiting.set(folder, real);
      return true;
    }
    if (isLinked && (this.#owners.get(real) ?? folder) !== folder) return true;
    const held = this.#read.get(real);
    if (held === undefined || this.#isBetter(folder, held)) this.#read.set(real, folder);
    return false;
  }

  /** Follows the links whose folders nothing else led to, each folder by one link; false: there are none. */
  followMore(): boolean {
    const taken = new Set(this.#read.keys());
    let isMore = false;
    for (const [link, real] of [...this.#waiting].sort(([a], [b]) => (this.#isBetter(a, b) ? -1 : 1))) {
      if (taken.has(real)) continue;
      taken.add(real);
      this.#followed.add(link);
      isMore = true;
    }
    this.#waiting.clear();
    this.#owners = new Map(this.#read);
    return isMore;
  }

  /** Each real file once: by its own path, else by the best that leads to it. */
  once(files: readonly string[]): string[] {
    const isLinked = (file: string): boolean => this.#links.has(file) || this.#isThroughLink(folderOf(file));
    if (this.#links.size === 0 || !files.some(isLinked)) return [...files];
    const byReal = new Map<string, string>();
    for (const file of files) {
      const real = realPath(file);
      const held = byReal.get(real);
      if (held === undefined || this.#isBetter(file, held)) byReal.set(real, file);
    }
    return [...byReal.values()];
  }

  /** Not through a link, else the shorter: what is found does not depend on the order in which a disk answers. */
  #isBetter(a: string, b: string): boolean {
    const [linkedA, linkedB] = [this.#isThroughLink(a), this.#isThroughLink(b)];
    if (linkedA !== linkedB) return linkedB;
    return a.length === b.length ? a < b : a.length < b.length;
  }

  #isThroughLink(path: string): boolean {
    if (this.#links.size === 0) return false;
    for (let at = path; ; at = folderOf(at)) {
      if (this.#links.has(at)) return true;
      if (folderOf(at) === at) return false;
    }
  }

  #realOf(folder: string): string {
    const known = this.#real.get(folder);
    if (known !== undefined) return known;
    const above = this.#links.has(folder) ? undefined : this.#real.get(folderOf(folder));
    const real = above === undefined ? realPath(folder) : `${above}/${nameOf(folder)}`;
    this.#real.set(folder, real);
    return real;
  }
}

/** What is wrong with where a link leads; null: it leads to a file or folder. */
function whereTo(link: string): Astray | null {
  try {
    const target = fs.statSync(link);
    return target.isFile() || target.isDirectory() ? null : 'special';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' ? 'dangling' : code;
  }
}

function realPath(path: string): string {
  try {
    return fs.realpathSync(path);
  } catch {
    return path;
  }
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? path : slash === 0 ? '/' : path.slice(0, slash);
}

/** Whether a pattern for certain names, of which the stand-in is none, can mean a file in a folder. */
function mayReach(glob: string, folder: string, cwd: string): boolean {
  const isDeepEnough = glob.includes('**') || segmentsOf(folder) < segmentsOf(resolve(cwd, glob));
  return isDeepEnough && isBelow(folder, baseOf(glob, cwd));
}

/** The folder that all matches of a pattern lie in, with a slash behind it. */
function baseOf(glob: string, cwd: string): string {
  const absolute = resolve(cwd, glob);
  const special = absolute.search(/[*?[\]{}()!+@\\]/);
  return absolute.slice(0, absolute.lastIndexOf('/', special < 0 ? absolute.length : special) + 1);
}

function isBelow(folder: string, base: string): boolean {
  const path = `${folder}/`;
  return path.startsWith(base) && !`/${path.slice(base.length)}`.includes('/.');
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const segmentsOf = (path: string): number => path.split(/[/\\]/).length;

function standIn(folder: string, name = STAND_IN): fs.Dirent {
  const [yes, no] = [(): boolean => true, (): boolean => false];
  const answers = {
    isFile: yes,
    isDirectory: no,
    isSymbolicLink: no,
    isBlockDevice: no,
    isCharacterDevice: no,
    isFIFO: no,
    isSocket: no,
  };
  const entry: unknown = { name, parentPath: folder, ...answers };
  return entry as fs.Dirent;
}
