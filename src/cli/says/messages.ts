import { didYouMean, nearest } from '../../suggest.ts';
import { instead } from '../flags/flags-elsewhere.ts';
import { ConfigError, type LintanideError, UsageError } from '../../errors.ts';
import { operand, shellWord } from '../../shell-word.ts';
import { namedStack } from './stack-names.ts';

const EXAMPLE =
  'Name a file or a folder: lintanide boms/   Set up a folder of lists: lintanide init   Everything: lintanide --help';

/** `here`: lists that were seen in the working directory; null: nobody looked. */
export function noPaths(here: readonly string[] | null = null): UsageError {
  const what = 'No file, folder or glob was given, so there is nothing to lint.';
  if (here === null) return new UsageError('no-paths', what, EXAMPLE);
  if (here.length === 0) return new UsageError('no-paths', `${what} No list was seen in this folder.`, EXAMPLE);
  const shown = here.slice(0, 3).join(', ') + (here.length > 3 ? `, and ${String(here.length - 3)} more` : '');
  return new UsageError(
    'no-paths',
    `${what} Here: ${shown}.`,
    'Lint them all: lintanide .   Set up configuration, hook and CI: lintanide init   Be told only of what is new from now on: lintanide baseline create',
  );
}

/** The same of a command that lints nothing, or not only. */
export function noPathsFor(command: string): UsageError {
  return new UsageError(
    'no-paths',
    `No file, folder or glob was given, so ${command} has nothing to look at.`,
    `Name a file or a folder: lintanide ${command} boms/   Everything: lintanide --help`,
  );
}

/** `left`: what is there and was not read, in words. */
export function nothingFound(
  patterns: readonly string[],
  left: { readonly words: string; readonly next: string } | null = null,
): UsageError {
  const what = `No parts list was found under ${patterns.join(', ')}; nothing was checked.`;
  return new UsageError(
    'nothing-found',
    left === null ? what : `${what} There ${left.words}`,
    left?.next ?? 'Name the files themselves, or look at "ignore" in the configuration and at .lintanideignore.',
  );
}

export function unknownFlag(flag: string, known: readonly string[], argv: readonly string[] = []): UsageError {
  // `-dash.csv` is read as flags of one letter each.
  const file = argv.find((word) => /^-[^-]{1,250}$/.test(word) && /[./]/.test(word) && !word.includes('='));
  if (file !== undefined && flag.length === 2)
    return new UsageError(
      'unknown-flag',
      `There is no flag ${file}.`,
      `A file of this name: ${shellWord(`./${file}`)}`,
    );
  const near = nearest(flag, known);
  const next = instead(flag) ?? (near === null ? 'See "lintanide --help".' : `Did you mean "${near}"?`);
  return new UsageError('unknown-flag', `There is no flag ${flag}.`, next);
}

export function missingValue(flag: string, what: string): UsageError {
  return new UsageError('missing-value', `${flag} needs ${what}.`, 'See "lintanide --help".');
}

export function needlessValue(flag: string, value: string): UsageError {
  return new UsageError('needless-value', `${flag} takes no value, but was given "${value}".`, `Write ${flag} alone.`);
}

export function flagOfAnother(
  flag: string,
  command: string,
  owners: readonly string[],
  instead: string | null,
): UsageError {
  const [last = '', ...others] = [...owners].reverse();
  const named = others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
  return new UsageError(
    'flag-of-another',
    `${flag} belongs to ${named}; ${command} does nothing with it.`,
    instead ?? `Leave it out. See "lintanide --help".`,
  );
}

export function unknownCommand(word: string, meant: string): UsageError {
  return new UsageError(
    'unknown-command',
    `There is no command "${word}", and no file of that name.`,
    `Did you mean "${meant}"? A file of this name would be linted by: lintanide lint ${shellWord(`./${word}`)}`,
  );
}

export function unknownReporter(name: string, known: readonly string[]): UsageError {
  return new UsageError('unknown-reporter', `There is no reporter "${name}".`, didYouMean(name, known));
}

export function twoOnStdout(first: string, second: string): UsageError {
  return new UsageError(
    'two-on-stdout',
    `The reporters ${first} and ${second} would both write to the standard output.`,
    `Give one of them a file: --reporter ${second}=FILE`,
  );
}

export function notOnStdout(name: string): UsageError {
  return new UsageError(
    'not-on-stdout',
    `The reporter ${name} writes a workbook, which is nothing for the standard output.`,
    `Give it a file: --reporter ${name}=report.${name}`,
  );
}

export function sameReportFile(path: string, first: string, second: string): UsageError {
  return new UsageError(
    'same-report-file',
    `The reporters ${first} and ${second} would both write to ${path}.`,
    `Give each a file of its own: --reporter ${second}=FILE`,
  );
}

/** `what`: what stands there, such as "an input of this run". */
export function reportOverInput(name: string, path: string, what: string): UsageError {
  return new UsageError(
    'report-over-input',
    `--reporter ${name}=${path} would write over ${what}. Nothing was written.`,
    `Give the report a file of its own: --reporter ${name}=FILE`,
  );
}

export function emptyReportFile(name: string): UsageError {
  return new UsageError(
    'empty-report-file',
    `--reporter ${name}= names no file.`,
    `Write --reporter ${name}=FILE, or --reporter ${name} for the standard output.`,
  );
}

export function badDate(text: string): UsageError {
  return new UsageError(
    'bad-date',
    `--as-of "${text}" is no date of the calendar.`,
    'Write it as YYYY-MM-DD, for example --as-of 2026-11-24.',
  );
}

export function badWord(flag: string, word: string, known: readonly string[]): UsageError {
  return new UsageError('bad-word', `${flag} does not know "${word}".`, didYouMean(word, known));
}

export function badRuleFlag(text: string): UsageError {
  return new UsageError(
    'bad-rule-flag',
    `--rule "${text}" is not of the form ID:LEVEL.`,
    'For example: --rule mofcom/embedded-content:info',
  );
}

export function badNumber(flag: string, text: string): UsageError {
  return new UsageError('bad-number', `${flag} "${text}" is no whole number from 0.`, `For example: ${flag} 10`);
}

export function badConcurrency(text: string): UsageError {
  return new UsageError(
    'bad-concurrency',
    `--concurrency "${text}" is no number of worker threads.`,
    'Give a whole number from 1 to 9999, or "auto": as many as there is work, cores and memory for.',
  );
}

export function cacheTwice(): UsageError {
  return new UsageError(
    'cache-twice',
    '--no-cache says that there is no cache, and another flag speaks of one.',
    'Leave one of them out.',
  );
}

export function badEncoding(label: string): UsageError {
  return new UsageError(
    'bad-encoding',
    `--encoding "${label}" is no encoding that can be read.`,
    didYouMean(label, ['utf-8', 'utf-16le', 'windows-1252', 'windows-1251', 'gb18030', 'shift_jis', 'euc-kr', 'big5']),
  );
}

export function configTwice(): UsageError {
  return new UsageError('config-and-no-config', '--config and --no-config contradict each other.', 'Keep one of them.');
}

export function unknownRule(id: string, known: readonly string[]): UsageError {
  return new UsageError(
    'unknown-rule',
    `There is no rule "${id}".`,
    known.length === 0 ? 'No rule is loaded.' : didYouMean(id, known),
  );
}

export function noRuleNamed(): UsageError {
  return new UsageError(
    'no-rule',
    'explain needs the id of a rule, or a file with a cell or a part number.',
    "For example: lintanide explain mofcom/controlled-item   or: lintanide explain 'bom.xlsx:BOM!D10'",
  );
}

export function noAddress(file: string): UsageError {
  return new UsageError(
    'no-address',
    `explain needs a row of ${file}: a cell, a line or a part number.`,
    `For example: lintanide explain ${operand(`${file}:D10`)}   or: lintanide explain ${operand(file, ' PARTNUMBER')}`,
  );
}

export function noSuchFile(file: string, known: readonly string[]): UsageError {
  const near = nearest(file, known);
  return new UsageError(
    'no-such-file',
    `There is no file ${file}.`,
    near === null
      ? 'Write FILE:SHEET!CELL, FILE:CELL or FILE PARTNUMBER, with the path of the file.'
      : `Did you mean "${near}"?`,
  );
}

export function tooManyWords(command: string, words: readonly string[]): UsageError {
  return new UsageError(
    'too-many-words',
    `${command} does not know what to do with: ${words.join(' ')}.`,
    'See "lintanide --help".',
  );
}

export function noFileToDump(): UsageError {
  return new UsageError('no-file', 'dump needs one file.', 'For example: lintanide dump boms/motor.xlsx');
}

export function stdinForLint(command: string): UsageError {
  return new UsageError(
    'stdin-for-lint',
    `"-" is the standard input, which lint alone reads; ${command} needs a file.`,
    'Save it to a file first; a file that is called "-" is "./-".',
  );
}

export function twoFormats(flags = '--csv and --json'): UsageError {
  return new UsageError('two-formats', `${flags} contradict each other.`, 'Keep one of them.');
}

export function configExists(name: string): UsageError {
  return new UsageError(
    'config-exists',
    `There is a ${name} here already; it was left as it is.`,
    'Add --force to replace it, or run "lintanide inspect" for a mapping to copy into it.',
  );
}

export function configOther(held: string, name: string): UsageError {
  return new UsageError(
    'config-other',
    `There is a ${held} here; a ${name} beside it would make two configurations, which is an error.`,
    `Remove ${held} first, or run "lintanide inspect" for a mapping to copy into it.`,
  );
}

export function reportNotWritten(path: string, error: unknown): UsageError {
  return notWritten(`The report could not be written to ${path}`, error);
}

/** The same of what is no report: a configuration, a baseline, a form, a copy. */
export function fileNotWritten(path: string, error: unknown): UsageError {
  return notWritten(`${path} could not be written`, error);
}

function notWritten(what: string, error: unknown): UsageError {
  // What was done to which path is of no help: a file beside it is written first, and folders are made.
  const cause = (error instanceof Error ? error.message : String(error)).replace(/, [a-z]{1,20}(?: '.*)?$/s, '');
  return new UsageError(
    'report-not-written',
    `${what}: ${cause}.`,
    'Folders that are not there are made: check that this may be done and written to, and that no file has the name of one. What was there is unchanged.',
    { cause: error },
  );
}

export function outputNotWritten(error: Error): UsageError {
  return new UsageError(
    'output-not-written',
    `The standard output could not be written: ${error.message}`,
    'Check that the disk behind it has room; a report for a file (--reporter json=FILE) is written whole or not at all.',
    { cause: error },
  );
}

/** Lines for an error that a user can mend. A configuration is trusted by someone: say that its run told nothing. */
export function* explainError(error: LintanideError): Generator<string> {
  yield `error: ${error.message}`;
  if (error instanceof ConfigError) yield '  Nothing was reported.';
  yield `  try: ${error.hint}`;
}

/** Lines for anything else: a bug, and said to be one. The stack only where it was asked for. */
export function* explainBug(error: unknown, versions: string, debug: boolean): Generator<string> {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  yield `internal error: ${what}`;
  yield '  This is a bug in lintanide, not in your files. The inputs were NOT checked (exit 3).';
  if (debug) yield error instanceof Error ? namedStack(error.stack ?? what) : what;
  else yield '  try: run it again with LINTANIDE_DEBUG=1 in the environment to see where it stopped,';
  yield `  and report that output with the command and the version (${versions}); leave your BOM out.`;
}
