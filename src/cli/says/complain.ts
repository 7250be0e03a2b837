import { LintanideError, ReadError } from '../../errors.ts';
import { escapeText, wrap } from '../../report/terminal/text.ts';
import type { CliIo } from '../deps.ts';
import { explainBug, explainError, outputNotWritten } from './messages.ts';
import { VERSION } from '../version.ts';

/** What a stream or descriptor did not take; other writing says itself which file it was. */
const isWriting = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && error.syscall === 'write' && !('path' in error);

/** Columns of the narrowest terminal that text is broken for. */
const NARROWEST = 40;

/** Says on the error stream what is wrong, and what to try next. Returns the exit code: 2 for what was asked wrongly, 3 for what is not readable, and bugs. */
export async function complain(thrown: unknown, io: CliIo, asked: boolean): Promise<number> {
  // A full disk is no bug, and no report that was cut is taken for whole.
  const error = isWriting(thrown) ? outputNotWritten(thrown) : thrown;
  const known = error instanceof LintanideError;
  const debug = asked || io.env['LINTANIDE_DEBUG'] === '1';
  const lines = known ? explainError(error) : explainBug(error, `lintanide ${VERSION}, Node ${io.node}`, debug);
  // A terminal would break the lines in the middle of a word; what reads them from a pipe gets each whole.
  const { isTTY, columns } = io.stderr;
  const fitting = (line: string): readonly string[] => {
    if (!isTTY || columns === null || columns < NARROWEST) return [line];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const [first = '', ...further] = wrap(line.trimStart(), columns - indent.length - 2);
    return [`${indent}${first}`, ...further.map((more) => `${indent}  ${more}`)];
  };
  const text = [...lines]
    .flatMap((line) => line.split('\n'))
    .flatMap((line) => fitting(escapeText(line)))
    .map((line) => `${line}\n`);
  await io.stderr.write(text.join('')).catch(() => undefined);
  return known && !(error instanceof ReadError) ? 2 : 3;
}
