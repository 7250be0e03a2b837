import type { CheckOptions } from './check.ts';
import { UsageError } from './errors.ts';
import type { LinterOptions } from './linter.ts';
import type { LintOptions } from './run/lint.ts';
import { described, issuesOf } from './shape/check.ts';
import { anyText, flag, list, object, oneOrList, orNull, record, text } from './shape/kinds.ts';
import type { ObjectShape, PlainShape, Shape } from './shape/types.ts';
import { didYouMean } from './suggest.ts';
import type { TestRun } from './testing.ts';

type Keys<Of> = Readonly<Record<keyof Of, Shape>>;

const plain = (what: string, is: (value: unknown) => boolean): PlainShape => ({ kind: 'plain', what, is, schema: {} });
/** What is looked at elsewhere, by what it is: a date, a configuration, a plugin. */
const ELSEWHERE = plain('anything', () => true);
const FUNCTION = plain('a function', (value) => typeof value === 'function');
const OBJECT = record(ELSEWHERE);
const FOLDER = plain(
  'the absolute path of a folder',
  (value) => typeof value === 'string' && /^(?:[\\/]|[A-Za-z]:)/.test(value),
);
const BYTES = plain('bytes (Uint8Array)', (value) => value instanceof Uint8Array);
const CONTENT = plain('a text or bytes', (value) => typeof value === 'string' || value instanceof Uint8Array);
const PATTERNS = oneOrList(text());
const PLUGINS = list(ELSEWHERE);

const LINT = {
  cwd: FOLDER,
  patterns: list(text()),
  config: OBJECT,
  asOf: anyText(),
  plugins: PLUGINS,
  bundled: flag(),
  registers: list(OBJECT),
  speakingOf: list(text()),
  concurrency: ELSEWHERE,
  workerMemory: ELSEWHERE,
  onUnit: FUNCTION,
  onProgress: FUNCTION,
  isDrawn: flag(),
  stats: ELSEWHERE,
  source: OBJECT,
  isEnough: FUNCTION,
  handOn: ELSEWHERE,
} satisfies Keys<LintOptions>;

const LINTER: ObjectShape = {
  ...object({
    cwd: FOLDER,
    config: ELSEWHERE,
    configFile: orNull(text()),
    asOf: anyText(),
    plugins: PLUGINS,
    bundled: flag(),
  } satisfies Keys<LinterOptions>),
  besides: {
    check: (value, path, { wrong }) => {
      const { config, configFile } = value as LinterOptions;
      if (config !== undefined && typeof configFile === 'string')
        wrong(path, '"config" and "configFile" are both given, and one configuration holds: leave one out.');
    },
    schema: {},
  },
};

const FILE = object({ plugins: PLUGINS, name: text(), bytes: BYTES }, ['plugins', 'name', 'bytes']);

/** What functions that programs call are given, by the name of each. */
const GIVEN = {
  createLinter: LINTER,
  lint: object(LINT, ['cwd', 'patterns', 'config', 'asOf']),
  check: object({ ...LINT, version: text() } satisfies Keys<CheckOptions>, ['cwd', 'patterns', 'asOf']),
  'linter.check': object({ patterns: PATTERNS }, ['patterns']),
  'linter.checkContent': object({ content: CONTENT, name: text() }, ['content', 'name']),
  lintText: object(
    {
      csv: CONTENT,
      asOf: anyText(),
      mappings: list(OBJECT),
      trade: OBJECT,
      rules: list(text()),
      options: record(OBJECT),
      register: anyText(),
    } satisfies Keys<TestRun>,
    ['csv'],
  ),
  readLists: FILE,
  readDeclared: FILE,
};

/** @throws UsageError with everything that is wrong with what a function was given */
export function requireOptions(of: keyof typeof GIVEN, value: unknown): void {
  const issues = issuesOf(value, GIVEN[of], { suggest: didYouMean, found: described, listsLackKeys: false });
  if (issues.length === 0) return;
  throw new UsageError(
    'bad-option',
    issues.map(({ path, message }) => `${of}: ${path === '' ? '' : `${path}: `}${message}`).join('\n'),
    'docs/api.md shows how it is called; the types of the package have every key.',
  );
}
