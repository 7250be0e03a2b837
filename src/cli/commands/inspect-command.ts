import { inspectJson } from '../../view/inspect-json.ts';
import { inspectText } from '../../view/inspect-text.ts';
import { jsonText } from '../../report/tools/json-text.ts';
import type { Args } from '../flags/args.ts';
import { type CliDeps, type CliIo, isClosedPipe } from '../deps.ts';
import { badNumber, noPathsFor, nothingFound } from '../says/messages.ts';
import { NOTHING_KNOWN, settingsOf } from '../flags/settings.ts';
import { showsUnicode, terminalWidth } from '../says/terminal.ts';
import { VERSION } from '../version.ts';

const DEFAULT_ROWS = 5;

/** `lintanide inspect PATH… [--rows N] [--json]`. Exit 3 where a file could not be read or understood, else 0. */
export async function inspectCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (args.words.length === 0) throw noPathsFor('inspect');
  const rows = args.value('rows');
  if (rows !== null && !/^\d{1,6}$/.test(rows)) throw badNumber('--rows', rows);
  const config = await settingsOf(args, NOTHING_KNOWN, io, deps);
  const { inspections } = await import('../../run/shown/views.ts');
  const files = await inspections({
    cwd: io.cwd,
    patterns: args.words,
    config,
    rows: rows === null ? DEFAULT_ROWS : Number(rows),
  });
  if (files.length === 0) throw nothingFound(args.words);
  const chunks = args.has('json')
    ? [`${jsonText(inspectJson(files, VERSION), 2)}\n`]
    : inspectText(files, { width: terminalWidth(io), unicode: showsUnicode(io) });
  try {
    for (const chunk of chunks) await io.stdout.write(chunk);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return files.some(({ status }) => status === 'unreadable' || status === 'not-understood') ? 3 : 0;
}
