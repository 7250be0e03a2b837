import { CONFIG_NAMES } from '../config/load.ts';
import { resolveConfig } from '../config/resolve.ts';
import { escapeText } from '../report/text.ts';
import { configText, type ConfigEntry } from '../view/config-text.ts';
import { percent } from '../view/doubts.ts';
import type { FileView, MappingDraft } from '../view/types.ts';
import type { Args } from './args.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { configExists, configOther, noPaths, nothingFound } from './messages.ts';
import { NOTHING_KNOWN, withFlags } from './settings.ts';

const NAME = 'lintanide.config.json';
const SCHEMA = 'node_modules/lintanide/schema/config.schema.json';

/**
 * `lintanide init PATH… [--force]` writes a configuration into the working directory: a mapping to start from for each list that is
 * not understood. Files are read as they are without a configuration. Exit 3 where a file could not be read, else 0.
 */
export async function initCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (args.words.length === 0) throw noPaths();
  const names = await deps.listNames(io.cwd);
  const held = CONFIG_NAMES.find((name) => names.includes(name));
  if (held !== undefined && held !== NAME) throw configOther(held, NAME);
  if (held === NAME && !args.has('force')) throw configExists(NAME);
  const config = withFlags(resolveConfig({}, { source: null, root: io.cwd }), args, NOTHING_KNOWN);
  const { inspections } = await import('../views.ts');
  const files = await inspections({ cwd: io.cwd, patterns: args.words, config, rows: 0 });
  if (files.length === 0) throw nothingFound(args.words);
  const entries = files.flatMap(entriesOf);
  const schema = (await deps.exists(deps.resolvePath(io.cwd, SCHEMA))) ? `./${SCHEMA}` : null;
  await deps.writeAtomic(deps.resolvePath(io.cwd, NAME), [configText(schema, args.value('encoding'), entries)]);
  const lines = [`wrote ${NAME}`, ...files.map((file) => `  ${escapeText(told(file))}`), ...nextSteps(files, entries)];
  await io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return files.some(({ status }) => status === 'unreadable') ? 3 : 0;
}

/** A list that is known by its cells alone is a guess as well. */
const LOW_CONFIDENCE = 0.5;

interface Guessed {
  readonly sheet: string | null;
  readonly reason: string;
  readonly draft: MappingDraft;
}

function guessesOf({ sheets }: FileView): Guessed[] {
  return sheets.flatMap(({ name, reason, guess, tables }) => {
    if (guess !== null) return [{ sheet: name, reason: `not understood: ${reason}`, draft: guess }];
    const [table, ...more] = tables;
    if (table?.mapping == null || more.length > 0 || table.confidence >= LOW_CONFIDENCE) return [];
    return [{ sheet: name, reason: `read with ${percent(table.confidence)} confidence only`, draft: table.mapping }];
  });
}

function entriesOf(file: FileView): ConfigEntry[] {
  return guessesOf(file).map(({ sheet, reason, draft }) => ({ title: `${file.path}${sheet === null ? '' : `, sheet "${sheet}"`}: ${reason}`, glob: file.glob, draft })); // prettier-ignore
}

function told(file: FileView): string {
  const { path, status, error } = file;
  if (status === 'unreadable') return `${path}: not read, ${error?.message ?? ''} ${error?.hint ?? ''}`.trimEnd();
  if (status === 'no-bom') return `${path}: no parts list`;
  const guesses = guessesOf(file);
  if (guesses.length === 0) return `${path}: understood, needs no mapping`;
  const words = guesses.map(({ sheet, draft }) => {
    const columns = draft.columns.map(([field, references]) => `${field} = "${references.join('", "')}"`).join(', '); // prettier-ignore
    return `${sheet === null ? '' : `sheet "${sheet}", `}guessed ${columns}`;
  });
  return `${path}: ${words.join('; ')}`;
}

function nextSteps(files: readonly FileView[], entries: readonly ConfigEntry[]): string[] {
  const path = files.find((file) => guessesOf(file).length > 0)?.path;
  if (entries.length === 0 || path === undefined) return ['Next: set "ourCountry" and "shipFrom" under "trade" there, then lint.']; // prettier-ignore
  const quoted = /^[\w./-]+$/.test(path) ? path : `"${escapeText(path)}"`;
  return [
    `Next: put the right header under each field in ${NAME}; columns that are not used stand there as comments.`,
    `Then: lintanide inspect ${quoted}   shows how the file is read with it, and: lintanide ${quoted}   lints it.`,
  ];
}
