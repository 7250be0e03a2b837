import { CONFIG_NAMES } from '../../config/find.ts';
import { parseJsonc } from '../../config/jsonc.ts';
import { resolveConfig } from '../../config/resolve.ts';
import { LintanideError, ReadError, UsageError } from '../../errors.ts';
import { escapeText } from '../../report/terminal/text.ts';
import { configText } from '../../view/config-text.ts';
import type { FileView } from '../../view/types.ts';
import type { Args } from '../flags/args.ts';
import { parse } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { initFlags, type InitFlags, withDefaults } from '../init/answers.ts';
import { entriesOf, firstGuessed, toldFiles } from '../init/mappings.ts';
import { planIntegrations } from '../init/plan.ts';
import { shellWord } from '../../shell-word.ts';
import { surroundingsOf, toolCallOf } from '../init/surroundings.ts';
import type { InitAnswers, LeftFile, PlannedFile, Surroundings } from '../init/types.ts';
import { configExists, configOther, nothingFound, fileNotWritten } from '../says/messages.ts';
import { NOTHING_KNOWN, withFlags } from '../flags/settings.ts';

const NAME = 'lintanide.config.json';
const SCHEMA = 'node_modules/lintanide/schema/config.schema.json';

/**
 * `lintanide init [PATH…]` asks at a terminal, and elsewhere or with `--yes` goes by flags and defaults. It writes the
 * configuration into the working directory, hook and CI file at the root of the repository, and the baseline. Nothing is
 * replaced without `--force`. Exit 3 where a file could not be read, else 0.
 */
export async function initCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const flags = initFlags(args);
  const held = await heldConfig(args, flags, io, deps);
  const around = await surroundingsOf(io, deps);
  const answers = await answersOf(args, flags, held !== null, around, io, deps);
  if (answers === null)
    throw new UsageError(
      'init-left',
      'The questions were left, so nothing was written.',
      'Answer by flags instead: lintanide init --yes --trade shipFrom=CN --hook pre-commit',
    );
  if (around.root === null && answers.hook !== 'none') throw noRepository();
  const files = await inspected(answers.paths, flags.paths !== null, args, io);
  const written: PlannedFile[] = [];
  const left: LeftFile[] = [];
  if (held === null) written.push(await configFile(args, answers, files, io, deps));
  else left.push({ name: held, why: 'is here already; --force replaces it', snippet: null });
  const call = await toolCallOf(around.root ?? io.cwd, io, deps);
  const plan = await planIntegrations(answers, around, call, held ?? NAME, io, deps);
  written.push(...plan.files);
  left.push(...plan.left);
  const say = async (lines: readonly string[]): Promise<void> =>
    io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  for (const file of written) {
    try {
      await deps.writeAtomic(file.absolute, [file.text]);
    } catch (error) {
      throw fileNotWritten(file.absolute, error);
    }
    await say([
      `${file.how} ${escapeText(file.name)}`,
      ...(file.name === NAME ? toldFiles(files).map((line) => `  ${line}`) : []),
    ]);
  }
  await say(
    left.flatMap(({ name, why, snippet }) => [
      `left as it is: ${escapeText(name)} ${why}`,
      ...(snippet === null ? [] : ['', snippet, '']),
    ]),
  );
  const unread = files.some(({ status }) => status === 'unreadable');
  const code = answers.start === 'new' ? await baseline(answers.paths, args, io, deps) : 0;
  await say(nextSteps(answers, files, written, call.kind, code === 0));
  return unread ? 3 : code;
}

/** The configuration that stays, null: there is none, or it is to be replaced. */
async function heldConfig(args: Args, flags: InitFlags, io: CliIo, deps: CliDeps): Promise<string | null> {
  const names = await deps.listNames(io.cwd);
  const held = CONFIG_NAMES.find((name) => names.includes(name)) ?? null;
  if (held === null || (held === NAME && args.has('force'))) return null;
  // There is more to be done than the configuration, or somebody can be asked whether there is.
  if (flags.hook !== null || flags.ci !== null || flags.start !== null || asks(args, io)) return held;
  throw held === NAME ? configExists(NAME) : configOther(held, NAME);
}

const asks = (args: Args, io: CliIo): boolean => io.prompt !== undefined && !args.has('yes');

async function answersOf(
  args: Args,
  flags: InitFlags,
  isConfigured: boolean,
  around: Surroundings,
  io: CliIo,
  deps: CliDeps,
): Promise<InitAnswers | null> {
  if (!asks(args, io) || io.prompt === undefined) return withDefaults(flags);
  const [{ askAll }, { proposalsOf }] = await Promise.all([import('../init/ask.ts'), import('../init/proposals.ts')]);
  return askAll(flags, await proposalsOf(around, io, deps), isConfigured, io.prompt, (line) =>
    io.stdout.write(`${line}\n`),
  );
}

/** Files are looked at as they are without a configuration. */
async function inspected(paths: readonly string[], isNamed: boolean, args: Args, io: CliIo): Promise<FileView[]> {
  const config = withFlags(resolveConfig({}, { source: null, root: io.cwd }), args, NOTHING_KNOWN);
  const { inspections } = await import('../../run/shown/views.ts');
  const files = await inspections({ cwd: io.cwd, patterns: paths, config, rows: 0 });
  if (files.length === 0 && isNamed) throw nothingFound(paths);
  // A slip of the pen is found out before anything is written, or replaced.
  const missing = files.find(({ error }) => error?.code === 'not-found')?.error ?? null;
  if (missing !== null)
    throw new ReadError(missing.code, `${sentence(missing.message)} Nothing was written.`, missing.hint);
  return files;
}

const sentence = (text: string): string => {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};

async function configFile(
  args: Args,
  answers: InitAnswers,
  files: readonly FileView[],
  io: CliIo,
  deps: CliDeps,
): Promise<PlannedFile> {
  const absolute = deps.resolvePath(io.cwd, NAME);
  const schema = (await deps.exists(deps.resolvePath(io.cwd, SCHEMA))) ? `./${SCHEMA}` : null;
  const text = configText(schema, args.value('encoding'), entriesOf(files), {
    failOn: answers.failOn,
    trade: answers.trade,
  });
  // What is written must be read again: a fault here is ours, and is found before the file is.
  parseJsonc(text, NAME);
  return { name: NAME, absolute, text, how: (await deps.exists(absolute)) ? 'replaced' : 'wrote' };
}

/** What is found today becomes known, by the command that does so. A baseline that cannot be made leaves the rest in place. */
async function baseline(paths: readonly string[], args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const { baselineCommand } = await import('./baseline-command.ts');
  const force = args.has('force') ? ['--force'] : [];
  try {
    return await baselineCommand(parse(['baseline', 'create', ...force, '--', ...paths]), io, deps);
  } catch (error) {
    if (!(error instanceof LintanideError)) throw error;
    await io.stderr.write(`no baseline was written: ${escapeText(error.message)}\n  try: ${escapeText(error.hint)}\n`);
    return error instanceof ReadError || error.code === 'baseline-unread' ? 3 : 2;
  }
}

function nextSteps(
  { paths, hook, ci, start, trade }: InitAnswers,
  files: readonly FileView[],
  written: readonly PlannedFile[],
  kind: string,
  isKnown: boolean,
): string[] {
  const path = firstGuessed(files);
  const steps: string[] = [];
  if (path !== null) {
    const quoted = shellWord(escapeText(path));
    steps.push(
      `put the right header under each field in ${NAME}; columns that are not used stand there as comments.`,
      `lintanide inspect ${quoted}   shows how the file is read with it, and: lintanide ${quoted}   lints it.`,
    );
  } else steps.push(`lintanide ${paths.map((one) => shellWord(escapeText(one))).join(' ')}   lints.`);
  if (Object.keys(trade).length === 0 && written.some(({ name }) => name === NAME))
    steps.push(`set "ourCountry" and "shipFrom" under "trade" in ${NAME}: what is not given is asked about.`);
  if (start === 'new' && !isKnown) steps.push('lintanide baseline create   once every file can be read.');
  if (hook === 'pre-commit') steps.push('pre-commit install   once in each clone: git then calls the hook.');
  if (hook === 'pre-commit' && kind === 'path')
    steps.push(
      'the hook starts lintanide by its path on this machine: for colleagues, install it and write "lintanide" there.',
    );
  if (ci !== 'none' && kind !== 'local')
    steps.push('the job installs lintanide by npx: LINTER in its file says from where.');
  if (written.some(({ name }) => name !== NAME) || isKnown)
    steps.push('git add the files above, so that all go by them.');
  return ['Next:', ...steps.map((step, at) => `  ${String(at + 1)}. ${step}`)];
}

function noRepository(): UsageError {
  return new UsageError(
    'no-repository',
    'There is no git repository around this folder, so a hook would never run.',
    'Run "git init" first, or leave --hook out.',
  );
}
