import { UsageError } from '../../errors.ts';
import { REGISTER_COLUMNS } from '../../judge/register/register-columns.ts';
import { REGISTER_NAME } from '../../judge/register/names.ts';
import { didYouMean, nearest } from '../../suggest.ts';
import { fold } from '../../bom/name-keys.ts';
import { operand, shellWord } from '../../shell-word.ts';

export function noPart(command: 'ask' | 'answer'): UsageError {
  const example =
    command === 'ask'
      ? 'lintanide ask MAG-30412 --owner ana@example.com --due 2026-12-15'
      : 'lintanide answer MAG-30412 --set Dy=2.1 --method ICP-OES --limit 0.01';
  return new UsageError('no-part', `${command} needs a part number.`, `For example: ${example}`);
}

/** `--boms` names what is not there: nothing is written where the question may be about another folder. */
export const noBoms = (paths: readonly string[]): UsageError =>
  new UsageError(
    'no-boms',
    `--boms: there is no file or folder ${paths.join(', ')}, and no file matches it as a pattern. Nothing was written.`,
    'Give the file or the folder where the BOMs are, as from here.',
  );

/** `keys`: what tells the parts apart that have this text for a number. */
export function noNumber(part: string, keys: readonly string[]): UsageError {
  const known = [...new Set(keys)];
  const more = known.length > MOST_KEYS ? ' …' : '';
  const hint =
    known.length === 0
      ? 'Give the part a number in the BOM, or its "partKey" as the JSON report has it.'
      : `Give the part its number in the BOM, or name it by its key: ${known
          .slice(0, MOST_KEYS)
          .map((key) => `"${key}"`)
          .join(', ')}${more}`;
  return new UsageError('no-number', `"${part}" numbers no part: every line without a number may say so.`, hint);
}

const MOST_KEYS = 5;

/** Nothing is written of a part that the bills do not have: a slip of the pen would leave the real question open. */
export function notInBoms(part: string, boms: number, numbers: readonly string[]): UsageError {
  const near = nearest(part, numbers);
  const none =
    boms === 1 ? 'The BOM that was read names no part' : `None of the ${String(boms)} BOMs that were read names a part`;
  return new UsageError(
    'not-in-boms',
    `${none} "${part}". Nothing was written.`,
    `${near === null ? 'Check the part number.' : `Did you mean "${near}"?`} --boms PATH says where its BOMs are; --force keeps it for a part that is in none yet.`,
  );
}

/** `makers`: whose the number is in the bills. */
export function notOfMaker(part: string, maker: string, makers: readonly string[]): UsageError {
  const named = makers.slice(0, 5).join(', ');
  const near = nearest(maker, makers) ?? makers.find((one) => fold(one).startsWith(fold(maker))) ?? null;
  const meant = near ?? (makers.length === 1 ? (makers[0] ?? null) : null);
  return new UsageError(
    'not-in-boms',
    `The BOMs that were read name no part "${part}" of "${maker}"; there it is a part of ${named}. Nothing was written.`,
    `${meant === null ? 'Write --mfr as the BOM does.' : `Did you mean --mfr ${shellWord(meant)}?`} A supplier file can give one firm several names; --force keeps it for a BOM that is still to come.`,
  );
}

export function missingFlag(command: string, flag: string, why: string): UsageError {
  const what = command === 'ask' ? 'ask MAG-30412' : `${command} boms/`;
  return new UsageError(
    'missing-flag',
    `${command} needs ${flag}: ${why}.`,
    `For example: lintanide ${what} --owner ana@example.com --due 2026-12-15`,
  );
}

export function severalMakers(part: string, makers: readonly string[]): UsageError {
  const named = makers.slice(0, 5).join(', ');
  return new UsageError(
    'part-ambiguous',
    `${part} is a part of ${String(makers.length)} makers in these BOMs: ${named}. One answers for its own part alone.`,
    `Say which: --mfr ${shellWord(makers[0] ?? '')}`,
  );
}

export function anotherPart(column: string, value: string, part: string): UsageError {
  return new UsageError(
    'another-part',
    `--set ${column}: "${value}" is another part than ${part}.`,
    `Answer for it by its name: lintanide answer ${operand(value)}`,
  );
}

export function badFlagDate(flag: string, text: string): UsageError {
  return new UsageError('bad-date', `${flag} "${text}" is no date.`, 'Write it as YYYY-MM-DD, for example 2026-12-15.');
}

export function dueInThePast(due: string, today: string): UsageError {
  return new UsageError(
    'due-in-the-past',
    `--due ${due} is before ${today}: the question would be overdue at once.`,
    'Give a day on which the answer can be there.',
  );
}

export function validInThePast(until: string, today: string): UsageError {
  return new UsageError(
    'valid-in-the-past',
    `The answer would be valid until ${until}, which is before ${today}: it would have run out at once.`,
    'Ask again: lintanide ask PART --owner NAME --due DATE. What was answered then can stand in "note".',
  );
}

export function badSet(text: string): UsageError {
  return new UsageError(
    'bad-set',
    `--set "${text}" is not of the form COLUMN=VALUE.`,
    'For example: --set Dy=2.1 --set originMine=CN',
  );
}

export function unknownColumn(name: string): UsageError {
  return new UsageError(
    'unknown-column',
    `The register has no column "${name}".`,
    `${didYouMean(name, REGISTER_COLUMNS.slice(0, 30))} docs/register.md lists them all.`,
  );
}

export function badValue(column: string, what: string, hint: string): UsageError {
  return new UsageError('bad-value', `--set ${column}: ${what} cannot be kept.`, hint);
}

export function nothingAnswered(): UsageError {
  return new UsageError(
    'nothing-answered',
    'answer was given nothing to keep.',
    'Give --set COLUMN=VALUE, --document FILE, or --state refused.',
  );
}

export function notARegister(path: string): UsageError {
  return new UsageError(
    'not-a-register',
    `${path} is not called ${REGISTER_NAME}, so no lint would read it.`,
    `Give --file FOLDER/${REGISTER_NAME}.`,
  );
}

export function noRegister(path: string): UsageError {
  return new UsageError(
    'no-register',
    `There is no register at ${path}.`,
    `Begin one: lintanide ask PART --owner NAME --due DATE --file ${shellWord(path)}`,
  );
}

export function noRegisterFound(): UsageError {
  return new UsageError(
    'no-register',
    `There is no ${REGISTER_NAME} here or below.`,
    'Name one, or begin one: lintanide ask PART --owner NAME --due DATE',
  );
}

export function noDocument(path: string): UsageError {
  return new UsageError(
    'no-document',
    `There is no file ${path}.`,
    'Check the path of --document; it is relative to the working directory.',
  );
}

export function noSubcommand(word: string | undefined): UsageError {
  const said = word === undefined ? 'parts was given nothing to do.' : `parts does not know "${word}".`;
  return new UsageError(
    'unknown-command',
    said,
    'lintanide parts check [REGISTER…]. A folder of this name: lintanide lint ./parts',
  );
}

export function registerNotWritten(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new UsageError(
    'register-not-written',
    `${path} could not be written (${code}).`,
    'Check that the folder exists and may be written to; the old file is untouched.',
  );
}

/** A flag for forms that are written, beside one that is read. */
export const notWithRead = (flag: string): UsageError =>
  new UsageError(
    'not-with-read',
    `--${flag} is for forms that are written; --read keeps what came back, and would leave it aside.`,
    'Leave it out. Who answers, and until when, stands in the form; owner and date are changed by: lintanide ask PART --owner NAME --due DATE',
  );
