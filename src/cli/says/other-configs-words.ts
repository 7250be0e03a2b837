import { escapeText, wrap } from '../../report/terminal/text.ts';
import { shellWord } from '../../shell-word.ts';
import type { CliIo } from '../deps.ts';
import { terminalWidth } from './terminal.ts';

const MOST_NAMED = 3;
const LEAD = 'lintanide: ';

/** Which configurations a run did not go by, which it did, and how to go by the others. */
export async function sayNotUsed(found: readonly string[], source: string | null, io: CliIo): Promise<void> {
  const [first = ''] = found;
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
  const named = `${found.slice(0, MOST_NAMED).join(', ')}${more} ${found.length === 1 ? 'is' : 'are'} not used`;
  const holds = source === null ? 'none in the working directory or above it' : source;
  const folder = first.slice(0, first.lastIndexOf('/'));
  const text = `${named}: one configuration holds for a run, ${holds}. To go by it, run in its folder (cd ${shellWord(folder)}), or give --config ${shellWord(first)}.`;
  const lines = wrap(escapeText(text), terminalWidth(io) - LEAD.length);
  await io.stderr.write(lines.map((line, i) => `${i === 0 ? LEAD : ' '.repeat(LEAD.length)}${line}\n`).join(''));
}
