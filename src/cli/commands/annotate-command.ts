import { ReadError, UsageError } from '../../errors.ts';
import { cutMiddle, escapeText } from '../../report/terminal/text.ts';
import type { ChangedCell } from '../../run/annotate/annotate.ts';
import { visible } from '../../report/select.ts';
import { operand } from '../../shell-word.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { contextOf } from './lint-command.ts';
import { fileNotWritten, tooManyWords } from '../says/messages.ts';
import { isSameFile } from '../same-file.ts';
import { runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';
import { judged } from '../judge-run.ts';

/** Cells and parts named one by one. */
const MOST_NAMED = 6;
/** Signs of what a cell reads. */
const LONGEST = 40;

/** `lintanide annotate IN.xlsx OUT.xlsx [--force]`: a copy of the workbook with marked cells and notes. */
export async function annotateCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [input, output, ...more] = args.words;
  if (input === undefined || output === undefined)
    throw new UsageError(
      'no-copy',
      'annotate needs a workbook and a name for its copy.',
      'For example: lintanide annotate bom.xlsx bom-marked.xlsx',
    );
  if (more.length > 0) throw tooManyWords('annotate', more);
  const [from, to] = [deps.resolvePath(io.cwd, input), deps.resolvePath(io.cwd, output)];
  if (isSameFile(from, to))
    throw new UsageError(
      'same-file',
      'annotate writes a copy, and never over the workbook itself.',
      'Give the copy another name.',
    );
  if (!/\.xlsx$/i.test(output))
    throw new UsageError(
      'not-xlsx',
      `${output} is not called .xlsx, and no other workbook can be written.`,
      'Call it NAME.xlsx.',
    );
  if (!args.has('force') && (await deps.exists(to)))
    throw new UsageError(
      'copy-exists',
      `There is a ${output} already; it was left as it is.`,
      'Add --force to replace it.',
    );
  const by = await settled(args, io, deps);
  const { config, rules, packs, asOf } = by;
  const linted = await deps.lint({ cwd: io.cwd, patterns: [input], config, asOf });
  const { records } = linted;
  // Item masters and declarations of the configuration join every run, and are not what was named.
  const own = records.filter(({ path }) => deps.resolvePath(io.cwd, path.split('!/')[0] ?? path) === from);
  const [record] = own;
  if (records.length === 0 || record?.status === 'unreadable')
    throw new ReadError(
      record?.error?.code ?? 'not-found',
      `${input}: ${record?.error?.message ?? 'nothing was read'}`,
      record?.error?.hint ?? 'Check the path.',
    );
  if (record === undefined || own.length > 1 || record.format !== 'xlsx')
    throw new UsageError(
      'not-xlsx',
      `${input} is no Excel workbook (.xlsx, .xlsm), so no copy of it can be marked.`,
      'Save it as .xlsx first, or use --reporter html=report.html.',
    );
  const verdict = await judged(args, { records, paths: [record.path] }, runOf(by, linted), io, deps);
  const plain = contextOf(args, rules, packs, io);
  const context =
    config.locale === 'en'
      ? plain
      : await (await import('../says/localised.ts')).localised(plain, config.locale, packs);
  const { marksOf } = await import('../../report/annotate/marks.ts');
  const findings = verdict.units.filter(({ path }) => path === record.path).flatMap((unit) => visible(unit, context));
  const { marks, elsewhere } = marksOf(findings, context, asOf);
  const { annotate, ANNOTATE_LIMITS } = await import('../../run/annotate/annotate.ts');
  const copy = await annotate(from, input, marks, ANNOTATE_LIMITS, asOf);
  const lines = [
    `${escapeText(output)}: ${plural(copy.marked, 'cell')} marked for ${plural(findings.length, 'finding')}; ${String(copy.same)} cells read as before\n`,
  ];
  if (elsewhere > 0)
    lines.push(
      `${plural(elsewhere, 'finding')} point${elsewhere === 1 ? 's' : ''} at no cell: see the report of: lintanide ${operand(escapeText(input))}\n`,
    );
  if (copy.missing.length > 0)
    lines.push(`not marked, since the sheet is not found in the copy: ${copy.missing.map(escapeText).join(', ')}\n`);
  if (copy.lost.length > 0)
    lines.push(`NOT in the copy: ${some(copy.lost.map(escapeText))}. Work on in your own workbook, not in the copy.\n`);
  if (copy.changed.length > 0)
    lines.push(
      `${plural(copy.changed.length, 'cell')} read otherwise in the copy: ${some(copy.changed.map(changedWords))}\n`,
    );
  const { writeBytes } = await import('../../host/write-files.ts');
  try {
    await writeBytes(to, copy.bytes);
  } catch (error) {
    throw fileNotWritten(output, error);
  }
  await io.stdout.write(lines.join(''));
  return copy.changed.length > 0 || copy.missing.length > 0 ? 1 : 0;
}

const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;

function changedWords({ sheet, cell, before, after }: ChangedCell): string {
  const place = escapeText(sheet === null ? cell : `${sheet}!${cell}`);
  const said = (text: string): string => (text === '' ? '(empty)' : escapeText(cutMiddle(text, LONGEST, false)));
  return `${place} ${said(before)} -> ${said(after)}`;
}

function some(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}
