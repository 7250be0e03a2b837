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
  const { count, first } = countedOf(unread, ({ line }) => line !== null);
  if (first === null) return null;
  const notes =
    count === 1
      ? 'is 1 note that is not called a parts list, holds none, and names'
      : `are ${String(count)} notes that are not called parts lists, hold none, and name`;
  return `${notes} what this tool looks for${count === 1 ? '' : ', for example'}: ${displayPath(first.example, cwd)} (${String(first.line)}).`;
}

/** Files called parts lists in forms that are not read: said after "There", or null. */
function foreignWords(unread: readonly Unread[] | undefined, cwd: string): string | null {
  const { count, first } = countedOf(unread, ({ line, isEmpty }) => line === null && isEmpty !== true);
  if (first === null) return null;
  const files =
    count === 1
      ? 'is 1 file called a parts list in a form that is not read'
      : `are ${String(count)} files called parts lists in forms that are not read, for example`;
  return `${files}: ${displayPath(first.example, cwd)}.`;
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

function countedOf(
  unread: readonly Unread[] = [],
  isMeant: (one: Unread) => boolean,
): { readonly count: number; readonly first: Unread | null } {
  const meant = unread.filter(isMeant);
  return { count: meant.reduce((sum, { files }) => sum + files, 0), first: meant[0] ?? null };
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
  const toLint = 'Name it on the command line to lint it.';
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
