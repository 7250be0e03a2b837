import { fileConfig } from '../../config/resolve.ts';
import { judge } from '../../judge/judge.ts';
import { judgeContextOf } from '../../run/judging/judging.ts';
import { noticesOf } from '../../report/commands/notice.ts';
import { noticeCsv, noticeJson, noticeText } from '../../report/commands/notice-text.ts';
import { escapeText } from '../../report/terminal/text.ts';
import type { Args } from '../flags/args.ts';
import { suppressedWords } from '../says/aside-messages.ts';
import { type CliDeps, type CliIo, isClosedPipe } from '../deps.ts';
import { suppressing } from '../judge-run.ts';
import { badWord, noPathsFor, twoFormats } from '../says/messages.ts';
import { VERSION } from '../version.ts';
import { lintFor, runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';

const FORMATS = ['text', 'json', 'csv'] as const;

/** `lintanide notice PATH… [--format text|json|csv]`: drafts. Exit 3 where a file could not be read, else 0. */
export async function noticeCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const asked = [...args.values('format'), ...(args.has('json') ? ['json'] : []), ...(args.has('csv') ? ['csv'] : [])];
  if (new Set(asked).size > 1) throw twoFormats('--format, --csv and --json');
  const word = asked[0] ?? 'text';
  const format = FORMATS.find((known) => known === word);
  if (format === undefined) throw badWord('--format', word, FORMATS);
  if (args.words.length === 0) throw noPathsFor('notice');
  const by = await settled(args, io, deps);
  const { config, packs, asOf } = by;
  const linted = await lintFor(by, args.words, io, deps);
  const { records, registers } = linted;
  const run = runOf(by, linted);
  const aside = await suppressing(
    args,
    run,
    records.map(({ path }) => path),
    io,
    deps,
  );
  const verdict = judge(records, { ...(await judgeContextOf(run)), ...(aside && { aside }) });
  const tradeOf = (path: string) => fileConfig(config, path).trade;
  const drafts = noticesOf(verdict.units, { asOf, packs, registers, tradeOf });
  const unreadable = verdict.units.filter(({ status }) => status === 'unreadable');
  try {
    const chunks =
      format === 'json'
        ? [noticeJson(drafts, `lintanide ${VERSION}`)]
        : format === 'csv'
          ? noticeCsv(drafts, !args.has('no-byte-order-mark'))
          : noticeText(drafts);
    for (const chunk of chunks) await io.stdout.write(chunk);
    if (verdict.summary.suppressed > 0) await io.stderr.write(suppressedWords(verdict.summary.suppressed));
    for (const { path, error } of unreadable)
      await io.stderr.write(`not read, so not in any notice: "${escapeText(path)}" (${error?.code ?? 'unknown'})\n`);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return unreadable.length > 0 ? 3 : 0;
}
