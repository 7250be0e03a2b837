import { displayPath } from '../discover/discover.ts';
import type { Ignored } from '../discover/ignored.ts';
import { escapeText } from '../report/text.ts';
import type { CliIo } from './deps.ts';

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

/** Says so beside the report. */
export async function sayIgnored(ignored: readonly Ignored[] | undefined, io: CliIo): Promise<void> {
  const words = ignoredWords(ignored, io.cwd);
  if (words !== null) await io.stderr.write(`lintanide: there ${escapeText(words)} What is named is linted.\n`);
}
