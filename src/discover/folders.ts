import { relative, resolve, sep } from 'node:path';
import { displayPath, isOutside, kindOf } from './discover.ts';
import type { Ignored } from './ignored.ts';
import { splitMember } from './in-archive.ts';
import { isCalledUnread, isDoubtful, isNote, isNotRead, isOfRecords } from './likely.ts';
import { DOUBTFUL, EXTENSIONS, isOpenEnded, NAMES, NOT_READ } from './names.ts';
import { lookInto } from './notes.ts';
import { looksLikeTable } from './probe.ts';
import type { Found } from './search.ts';
import type { DiscoverOptions, NoteWords, Unit, Unread } from './types.ts';

/** Where a search begins, what it passes over, and the words that notes are known by. */
interface Looking {
  readonly cwd: string;
  readonly isLeftOut: (absolute: string) => boolean;
  readonly noteWords?: DiscoverOptions['noteWords'];
  readonly limits?: DiscoverOptions['limits'];
}

interface Looked extends Pick<Found, 'files' | 'refused'> {
  /** What is to be said of some of the files. */
  readonly more: ReadonlyMap<string, Pick<Unit, 'astray'> & Partial<Pick<Unit, 'absolute' | 'member'>>>;
  readonly ignored: Ignored | null;
  readonly unread: readonly Unread[];
}

const NO_WORDS: NoteWords = {
  isSought: () => false,
  columnOf: () => null,
  isNumber: () => false,
  shown: (text) => text,
};
const NOTHING: Looked = { files: [], refused: new Map(), more: new Map(), ignored: null, unread: [] };

/** Lists in a folder and below. */
export async function inFolder(folder: string, looking: Looking): Promise<Looked> {
  const { cwd } = looking;
  const { convertPathToPattern } = await import('globby');
  // Searched from the working directory if it lies below, so that the ignore files in between count.
  const inside = relative(cwd, folder);
  const outside = isOutside(inside);
  // The library escapes these two so that nothing matches.
  const escaped = inside === '' ? '' : convertPathToPattern(inside).replace(/\\([+@])/g, '[$1]');
  const prefix = outside || inside === '' ? '' : `${escaped}/`;
  const looked = await look(defaultNames(`${prefix}**/`), { ...looking, cwd: outside ? folder : cwd });
  const { files, refused, ignored, unread } = looked;
  if (files.length + refused.size + unread.length > 0 || ignored !== null) return looked;
  return { ...looked, unread: [{ example: folder, line: null, files: 0, isEmpty: true }] };
}

/** A list in an archive, as reports name it; null: no archive is meant. */
function inArchive(absolute: string, { cwd, limits = {} }: Looking): Looked | null {
  const { file, member } = splitMember(absolute.replaceAll(sep, '/'));
  if (member === null || member === '' || kindOf(file) !== 'file') return null;
  const more = { absolute: file, member: { archive: displayPath(file, cwd), name: member, limits } };
  return { ...NOTHING, files: [absolute], more: new Map([[absolute, more]]) };
}

/** Lists that a glob names; of names that it leaves open, those that lists have. */
export async function byGlob(pattern: string, looking: Looking): Promise<Looked> {
  const held = inArchive(resolve(looking.cwd, pattern), looking);
  if (held !== null) return held;
  const { isDynamicPattern } = await import('globby');
  const glob = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  if (!isDynamicPattern(glob)) return NOTHING;
  if (!isOpenEnded(glob)) return look([glob], looking, true);
  const prefix = glob.replace(/[^/]*$/, (last) => (last === '**' ? '**/' : ''));
  return look(defaultNames(prefix), looking);
}

/** What a search finds, without the notes, pages and archives that hold no table, unless they are meant by their names. */
async function look(
  globs: readonly string[],
  { cwd, isLeftOut, noteWords }: Looking,
  isMeant = false,
): Promise<Looked> {
  const { search } = await import('./search.ts');
  const found = await search(globs, { cwd, isLeftOut, gitignore: true, isMeant });
  const { hasGitignoreAbove, passedOver } = await import('./ignored.ts');
  const isGit = found.meetsGitignore || hasGitignoreAbove(cwd);
  const without = isGit ? await passedOver(globs, cwd, isLeftOut, new Set(found.files)) : null;
  const { refused } = found;
  const { ignored = null, tracked = [] } = without ?? {};
  const files = [...found.files, ...tracked];
  const astray = new Map([...(without?.astray ?? []), ...found.astray]);
  const more = new Map([...astray].map(([path, why]) => [path, { astray: why }] as const));
  if (isMeant) return { files, refused, more, ignored, unread: [] };
  const tables: string[] = [];
  let words: NoteWords | null = null;
  const unread: { readonly example: string; readonly line: string }[] = [];
  const foreign: string[] = [];
  for (const path of files) {
    if (isNotRead(path)) {
      if (isCalledUnread(path) && !astray.has(path)) foreign.push(path);
      continue;
    }
    const isPlain = path.toLowerCase().endsWith('.txt');
    const isRecords = isOfRecords(path);
    const isTable = !isNote(path) && (!isDoubtful(path) || astray.has(path) || (await looksLikeTable(path)));
    if (isTable) tables.push(path);
    else if ((isNote(path) || isPlain || isRecords) && !astray.has(path)) {
      words ??= (await noteWords?.()) ?? NO_WORDS;
      const { isList, names } = await lookInto(path, words, isPlain);
      if (isList) tables.push(path);
      else if (names !== null) unread.push({ example: path, line: names });
    }
  }
  return {
    files: tables,
    refused,
    more: new Map([...more].filter(([path]) => !isNotRead(path))),
    ignored,
    unread: [
      ...unread.map((one) => ({ ...one, files: 1 })),
      ...beside(foreign, tables).map((path) => ({ example: path, line: null, files: 1 })),
    ],
  };
}

/** Those that no table of the same name stands beside, of which they would be a print. */
function beside(foreign: readonly string[], tables: readonly string[]): string[] {
  if (foreign.length === 0) return [];
  const stemOf = (path: string): string => path.slice(0, path.lastIndexOf('.')).toLowerCase();
  const stems = new Set(tables.map(stemOf));
  return foreign.filter((path) => !stems.has(stemOf(path)));
}

function defaultNames(prefix: string): string[] {
  const extensions = [...EXTENSIONS, ...DOUBTFUL, ...NOT_READ];
  return [`${prefix}*.{${extensions.join(',')}}`, ...NAMES.map((name) => prefix + name)];
}
