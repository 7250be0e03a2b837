import { displayPath } from '../../discover/discover.ts';
import type { Ignored } from '../../discover/ignored.ts';
import type { Unread } from '../../discover/types.ts';
import { escapeText, wrap } from '../../report/terminal/text.ts';
import type { CliIo } from '../deps.ts';
import { terminalWidth } from './terminal.ts';

/** What git does not keep was not linted: said after "There", or null. */
function ignoredWords(ignored: readonly Ignored[] | undefined, cwd: string): string | null {
  const [first] = ignored ?? [];
  if (ignored === undefined || first === undefined) return null;
  const count = ignored.reduce((sum, { files }) => sum + files, 0);
  const many = `${ignored.some(({ isCut }) => isCut) ? 'at least ' : ''}${String(count)}`;
  const lists = count === 1 ? 'is 1 file' : `are ${many} files`;
  const rule = displayPath(first.rule, cwd);
  return `${lists} named like a list that ${rule} passes over${count === 1 ? '' : ', for example'}: ${displayPath(first.example, cwd)}.`;
}

/** Notes that were not read and that name what is looked for: said after "There", or null. */
function unreadWords(unread: readonly Unread[] | undefined, cwd: string): string | null {
  const { count, names } = namedOf(unread, cwd, ({ line }) => line !== null);
  if (count === 0) return null;
  const notes =
    count === 1
      ? 'is 1 note that is not called a parts list, holds none, and names'
      : `are ${String(count)} notes that are not called parts lists, hold none, and name`;
  return `${notes} what this tool looks for: ${names}.`;
}

/** Files called parts lists in forms that are not read: said after "There", or null. */
function foreignWords(unread: readonly Unread[] | undefined, cwd: string): string | null {
  const { count, names } = namedOf(unread, cwd, ({ line, isEmpty }) => line === null && isEmpty !== true);
  if (count === 0) return null;
  const files =
    count === 1
      ? 'is 1 file called a parts list in a form that is not read'
      : `are ${String(count)} files called parts lists in forms that are not read`;
  return `${files}: ${names}.`;
}

/** Folders that were named and hold nothing that could be read: said after "There", or null. */
function emptyWords(unread: readonly Unread[] | undefined, cwd: string): string | null {
  const names = (unread ?? [])
    .filter(({ isEmpty }) => isEmpty === true)
    .map(({ example }) => displayPath(example, cwd));
  if (names.length === 0) return null;
  const more = names.length > MOST_NAMED ? ` and ${String(names.length - MOST_NAMED)} more` : '';
  return `is no file that could be read as a list in ${names.slice(0, MOST_NAMED).join(', ')}${more}: nothing of ${names.length === 1 ? 'it' : 'them'} was checked.`;
}

const MOST_NAMED = 5;
/** Each has to be named to be linted, so that more of them are. */
const MOST_TO_NAME = 10;

/** How many files are meant, and which: each by its name, of a note with what it names. */
function namedOf(
  unread: readonly Unread[] = [],
  cwd: string,
  isMeant: (one: Unread) => boolean,
): { readonly count: number; readonly names: string } {
  const meant = unread.filter(isMeant);
  const count = meant.reduce((sum, { files }) => sum + files, 0);
  const shown = meant.slice(0, MOST_TO_NAME);
  const names = shown
    .map(({ example, line }) => displayPath(example, cwd) + (line === null ? '' : ` (${line})`))
    .join(', ');
  const more = count - shown.length;
  return { count, names: more > 0 ? `${names} and ${String(more)} more` : names };
}

/** What of a run's folders was not linted, said after "There", and what to do; null: nothing was left. */
export function leftWords({ ignored, unread }: Left, cwd: string): { words: string; next: string } | null {
  const foreign = foreignWords(unread, cwd);
  const words = ignoredWords(ignored, cwd) ?? foreign ?? unreadWords(unread, cwd);
  if (words === null) return null;
  const next = 'Name the files themselves: a file that is named is always read.';
  return { words, next: words === foreign ? EXPORT : next };
}

interface Left {
  readonly ignored?: readonly Ignored[];
  readonly unread?: readonly Unread[];
}

/** Says so beside the report, no wider than it. */
export async function sayLeft({ ignored, unread }: Left, io: CliIo): Promise<void> {
  const toLint = 'What is named on the command line is linted.';
  const said = [
    [ignoredWords(ignored, io.cwd), toLint],
    [unreadWords(unread, io.cwd), toLint],
    [foreignWords(unread, io.cwd), EXPORT],
    [emptyWords(unread, io.cwd), 'Check the path; or name the files themselves: a file that is named is always read.'],
  ] as const;
  for (const [words, next] of said) {
    if (words === null) continue;
    const lines = wrap(`there ${escapeText(words)} ${next}`, terminalWidth(io) - LEAD.length);
    await io.stderr.write(lines.map((line, i) => `${i === 0 ? LEAD : ' '.repeat(LEAD.length)}${line}\n`).join(''));
  }
}

const EXPORT = 'Export it as .xlsx or .csv to lint it.';
const LEAD = 'lintanide: ';
