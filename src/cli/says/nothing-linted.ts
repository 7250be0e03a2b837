import { escapeText } from '../../report/terminal/text.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import type { Args } from '../flags/args.ts';
import type { OpenSource } from '../sources.ts';
import { nothingFound } from './messages.ts';

type Left = Pick<Awaited<ReturnType<CliDeps['lint']>>, 'ignored' | 'unread'>;

/** A commit without a list is clean; a folder without one is a mistake. */
export async function nothingLinted(args: Args, source: OpenSource | null, left: Left, io: CliIo): Promise<number> {
  source?.close();
  if (source?.kind !== 'staged') throw nothingFound(args.words, await leftIn(left, io));
  const under = args.words.length === 0 ? '' : ` under ${args.words.map((word) => escapeText(word)).join(', ')}`;
  await io.stderr.write(`lintanide: no parts list is staged${under}, so there was nothing to check\n`);
  return 0;
}

async function leftIn(left: Left, io: CliIo): Promise<{ words: string; next: string } | null> {
  return left.ignored?.length || left.unread?.length ? (await import('./left-out.ts')).leftWords(left, io.cwd) : null;
}
