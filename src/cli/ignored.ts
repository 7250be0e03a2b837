import { displayPath } from '../discover/discover.ts';
import type { Ignored } from '../discover/ignored.ts';
import type { Unread } from '../discover/types.ts';
import { escapeText, wrap } from '../report/text.ts';
import type { CliIo } from './deps.ts';
import { terminalWidth } from './terminal.ts';

/** What git does not keep was not linted: said after "There", or null. */
export function ignoredWords(ignored: readonly Ignored[] | undefined, cwd: string): string | null {
  const [first] = ignored ?? [];
  if (ignored === undefined || first === undefined) return null;
  const count = ignored.reduce((sum, { files }) => sum + files, 0);
  const many = `${ignored.some(({ isCut }) => isCut) ? 'at least ' : ''}${String(count)}`;
  const lists = count === 1 ? 'is 1 file' : `are ${many} files`;
  const rule = displayPath(first.rule, cwd);
  return `${lists} named like a list that ${rule} passes over${count === 1 ? '' : ', for example'}: ${displayPath(first.example, cwd)}.`;
}

/** Notes that were not read and that name what is looked for: said after "There", or null. */
export function unreadWords(unread: readonly Unread[] | undefined, cwd: string): string | null {
  const [first] = unread ?? [];
  if (unread === undefined || first === undefined) return null;
  const count = unread.reduce((sum, { files }) => sum + files, 0);
  const notes =
    count === 1
      ? 'is 1 note that is not called a parts list, holds none, and names'
      : `are ${String(count)} notes that are not called parts lists, hold none, and name`;
  return `${notes} what this tool looks for${count === 1 ? '' : ', for example'}: ${displayPath(first.example, cwd)} (${first.line}).`;
}

/** What of a run's folders was not linted: said after "There", or null. */
export const leftWords = ({ ignored, unread }: Left, cwd: string): string | null =>
  ignoredWords(ignored, cwd) ?? unreadWords(unread, cwd);

interface Left {
  readonly ignored?: readonly Ignored[];
  readonly unread?: readonly Unread[];
}

/** Says so beside the report, no wider than it. */
export async function sayLeft({ ignored, unread }: Left, io: CliIo): Promise<void> {
  const words = [ignoredWords(ignored, io.cwd), unreadWords(unread, io.cwd)].filter((one) => one !== null);
  for (const one of words) {
    const lines = wrap(
      `there ${escapeText(one)} Name it on the command line to lint it.`,
      terminalWidth(io) - LEAD.length,
    );
    await io.stderr.write(lines.map((line, i) => `${i === 0 ? LEAD : ' '.repeat(LEAD.length)}${line}\n`).join(''));
  }
}

const LEAD = 'lintanide: ';
