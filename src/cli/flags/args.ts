import { foreignFlag } from './flag-owners.ts';
import {
  flagOfAnother,
  missingValue,
  needlessValue,
  stdinForLint,
  unknownCommand,
  unknownFlag,
} from '../says/messages.ts';
import { nearest } from '../../suggest.ts';

export const COMMANDS = [
  'lint',
  'rules',
  'explain',
  'inventory',
  'inspect',
  'init',
  'dump',
  'ask',
  'answer',
  'parts',
  'calendar',
  'whatif',
  'packs',
  'notice',
  'questions',
  'annotate',
  'evidence',
  'baseline',
  'merge',
] as const;
export type Command = (typeof COMMANDS)[number];

interface FlagType {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
  /** What the flag needs, for the error's sentence. */
  readonly needs?: string;
}

const FLAGS = {
  reporter: { type: 'string', multiple: true, needs: 'a reporter: NAME or NAME=FILE' },
  'as-of': { type: 'string', needs: 'a date: YYYY-MM-DD' },
  branch: { type: 'string', multiple: true, needs: 'a reading of an unverified status: lapsed or extended' },
  scheduled: { type: 'boolean' },
  shard: { type: 'string', needs: 'a part of the run: 3/32, or auto' },
  resume: { type: 'boolean' },
  'allow-partial': { type: 'boolean' },
  config: { type: 'string', short: 'c', needs: 'a file' },
  'no-config': { type: 'boolean' },
  rule: { type: 'string', multiple: true, needs: 'ID:LEVEL' },
  'fail-on': { type: 'string', needs: 'error, warning or info' },
  'max-warnings': { type: 'string', needs: 'a number' },
  baseline: { type: 'string', needs: 'a file: lintanide.baseline.json' },
  'no-baseline': { type: 'boolean' },
  'show-suppressed': { type: 'boolean' },
  concurrency: { type: 'string', needs: 'a number of worker threads, or auto' },
  cache: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  'cache-location': { type: 'string', needs: 'a file or a folder' },
  'cache-strategy': { type: 'string', needs: 'metadata or content' },
  bail: { type: 'boolean' },
  debug: { type: 'boolean' },
  stats: { type: 'boolean' },
  staged: { type: 'boolean' },
  since: { type: 'string', needs: 'a commit, branch or tag' },
  'stdin-filename': { type: 'string', needs: 'a name for what comes through "-"' },
  quiet: { type: 'boolean', short: 'q' },
  traces: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'no-progress': { type: 'boolean' },
  'no-byte-order-mark': { type: 'boolean' },
  locale: { type: 'string', needs: 'a language: en, ko or zh-Hans' },
  encoding: { type: 'string', needs: 'an encoding, for example windows-1252' },
  'print-config': { type: 'boolean' },
  json: { type: 'boolean' },
  format: { type: 'string', needs: 'text, json or csv; md or html for evidence' },
  unclassified: { type: 'boolean' },
  rows: { type: 'string', needs: 'a number' },
  csv: { type: 'boolean' },
  force: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  trade: { type: 'string', multiple: true, needs: 'FACT=VALUE, for example shipFrom=CN' },
  start: { type: 'string', needs: 'all or new' },
  hook: { type: 'string', needs: 'pre-commit or none' },
  ci: { type: 'string', needs: 'github, gitlab or none' },
  owner: { type: 'string', needs: 'a name' },
  due: { type: 'string', needs: 'a date: YYYY-MM-DD' },
  mfr: { type: 'string', needs: 'a manufacturer' },
  file: { type: 'string', needs: 'a register: FOLDER/lintanide.parts.csv' },
  with: { type: 'string', multiple: true, needs: 'a file, a folder or a glob' },
  boms: { type: 'string', multiple: true, needs: 'a file, a folder or a glob' },
  out: { type: 'string', needs: 'a folder' },
  read: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  set: { type: 'string', multiple: true, needs: 'COLUMN=VALUE, for example Dy=2.1' },
  method: { type: 'string', needs: 'a method, for example ICP-OES' },
  limit: { type: 'string', needs: 'a detection limit in wt %' },
  state: { type: 'string', needs: 'answered, partial, refused or dont-know' },
  'valid-until': { type: 'string', needs: 'a date: YYYY-MM-DD' },
  document: { type: 'string', needs: 'a file' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies Readonly<Record<string, FlagType>>;
export type Flag = keyof typeof FLAGS;

const FLAG_NAMES = Object.keys(FLAGS).map((name) => `--${name}`);

/** The command line in words; values are not yet checked. */
export interface Args {
  readonly command: Command;
  /** True if the command was written out, so that a path may have a command's name. */
  readonly explicit: boolean;
  readonly words: readonly string[];
  has(flag: Flag): boolean;
  /** Last value given. */
  value(flag: Flag): string | null;
  values(flag: Flag): readonly string[];
}

export function isFlag(name: string): name is Flag {
  return Object.hasOwn(FLAGS, name);
}

/** Splits the command line; throws `UsageError` for a flag that does not exist or is used wrongly. */
export function parse(argv: readonly string[]): Args {
  // Mostly there are files and no flags, and nothing is to be understood.
  if (!argv.some((word) => word.startsWith('-'))) return argsOf([...argv], new Map());
  const { parseArgs } = process.getBuiltinModule('node:util');
  const options = Object.fromEntries(
    Object.entries(FLAGS).map(([name, flag]: [string, FlagType]) => [
      name,
      { type: flag.type, multiple: true, ...(flag.short === undefined ? {} : { short: flag.short }) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<Flag, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isFlag(token.name)) throw unknownFlag(token.rawName, FLAG_NAMES, argv);
    const flag: FlagType = FLAGS[token.name];
    const written = `--${token.name}`;
    if (flag.type === 'string' && (token.value === undefined || token.value === '')) {
      throw missingValue(written, flag.needs ?? 'a value');
    }
    if (flag.type === 'boolean' && token.inlineValue === true) throw needlessValue(written, token.value);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  const args = argsOf(words, given);
  // What is asked of the tool itself goes with anything.
  const foreign = given.has('help') || given.has('version') ? null : foreignFlag(args.command, given.keys());
  if (args.command !== 'lint' && args.words.includes('-')) throw stdinForLint(args.command);
  if (foreign !== null) throw flagOfAnother(`--${foreign.flag}`, args.command, foreign.owners, foreign.instead);
  return args;
}

/** The command of this name; null for any other word. */
export const commandNamed = (word: string | undefined): Command | null =>
  COMMANDS.find((name) => name === word) ?? null;

function argsOf(words: readonly string[], given: ReadonlyMap<Flag, readonly string[]>): Args {
  const command = commandNamed(words[0]);
  return {
    command: command ?? 'lint',
    explicit: command !== null,
    words: command === null ? words : words.slice(1),
    has: (flag) => given.has(flag),
    value: (flag) => given.get(flag)?.at(-1) ?? null,
    values: (flag) => given.get(flag) ?? [],
  };
}

/**
 * A single bare word that is no file and nearly a command is a mistyped command; anything else is a path, and a path that
 * does not exist is reported as an input that could not be read.
 */
export async function refuseMistypedCommand(args: Args, exists: (word: string) => Promise<boolean>): Promise<void> {
  const word = args.words[0];
  if (args.explicit || word === undefined || !/^[a-z]{3,12}$/.test(word)) return;
  const meant = nearest(word, COMMANDS);
  if (meant !== null && !(await exists(word))) throw unknownCommand(word, meant);
}
