import { effectivePacks } from '../../config/pack-file.ts';
import { readPackFile } from '../../config/pack-read.ts';
import { ConfigError, UsageError } from '../../errors.ts';
import { didYouMean } from '../../suggest.ts';
import { faultsOf } from '../../regulation/check.ts';
import { NOT_MATCHED } from '../../regulation/matchable.ts';
import { editionOf, packText, wholePack, type PackFile } from '../../regulation/json-pack.ts';
import { diffPacks } from '../../regulation/pack-diff.ts';
import { switchDates } from '../../regulation/timeline.ts';
import type { Pack } from '../../regulation/types.ts';
import { packDiffText } from '../../report/commands/pack-diff-text.ts';
import { escapeText, wrap } from '../../report/terminal/text.ts';
import { jsonText } from '../../report/tools/json-text.ts';
import type { Args } from '../flags/args.ts';
import { type CliDeps, type CliIo, isClosedPipe } from '../deps.ts';
import { tooManyWords } from '../says/messages.ts';
import { knownWords, settingsOf } from '../flags/settings.ts';
import { terminalWidth } from '../says/terminal.ts';

const SUBCOMMANDS = ['check', 'diff', 'export'] as const;

/** What a pack file starts with; editors find the schema by it. */
const SCHEMA = './node_modules/lintanide/schema/pack.schema.json';

interface Session {
  readonly args: Args;
  readonly io: CliIo;
  readonly deps: CliDeps;
  readonly bundled: readonly Pack[];
}

/** `lintanide packs [check FILE… | diff A B | export ID]`. Exit 0; a pack that cannot be used is a `ConfigError` (2). */
export async function packsCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const { rules, packs: bundled } = await deps.loadKnowledge();
  const session: Session = { args, io, deps, bundled };
  const [word, ...words] = args.words;
  switch (SUBCOMMANDS.find((known) => known === word)) {
    case 'check':
      return said(io, await checked(words, session));
    case 'diff':
      return said(io, await compared(words, session));
    case 'export':
      return said(io, exported(words, session));
    case undefined: {
      if (word !== undefined) throw noSubcommand(word);
      const config = await settingsOf(args, knownWords(rules, bundled), io, deps);
      return said(io, listed(effectivePacks(bundled, config), config.packs, session));
    }
  }
}

async function said(io: CliIo, text: string): Promise<number> {
  try {
    await io.stdout.write(text);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return 0;
}

function listed(packs: readonly Pack[], files: readonly PackFile[], { args, io, bundled }: Session): string {
  const rows = packs.map((pack) => ({
    id: pack.id,
    edition: editionOf(pack),
    reviewed: pack.reviewed,
    sourcesUntil: pack.sourcesUntil,
    lastSwitch: switchDates(pack).at(-1) ?? null,
    measures: pack.measures.length,
    entries: pack.entries.length,
    from: bundled.includes(pack) ? 'bundled' : (files.findLast(({ document }) => document.id === pack.id)?.path ?? ''),
  }));
  if (args.has('json')) return `${jsonText(rows, 2)}\n`;
  if (rows.length === 0) return 'No pack is loaded.\n';
  const lines = rows.flatMap((row) => [
    `${row.id}  edition ${row.edition}`,
    ...wrap(
      `reviewed ${row.reviewed}, sources until ${row.sourcesUntil}, last change that it knows of ${row.lastSwitch ?? 'none'}; ${row.measures} measures, ${row.entries} entries; ${row.from}`,
      terminalWidth(io) - 2,
    ).map((line) => `  ${line}`),
  ]);
  return `${lines.map(escapeText).join('\n')}\n`;
}

async function checked(words: readonly string[], { args, io, deps, bundled }: Session): Promise<string> {
  if (words.length === 0) throw noPackFile();
  const said: unknown[] = [];
  let text = '';
  for (const word of words) {
    const { pack, base } = await packOf(word, io, deps, bundled);
    const faults = faultsOf(pack);
    if (faults.length > 0)
      throw new ConfigError(
        'pack-faulty',
        faults.map((fault) => `${word}: ${fault}`).join('\n'),
        'Correct the measures and entries that are named.',
      );
    const place = base === null ? 'a pack of its own' : `takes the place of the bundled pack ${base}`;
    const facts = {
      file: word,
      id: pack.id,
      edition: editionOf(pack),
      reviewed: pack.reviewed,
      sourcesUntil: pack.sourcesUntil,
      measures: pack.measures.length,
      entries: pack.entries.length,
      notMatched: pack.entries.filter(({ form }) => NOT_MATCHED.includes(form)).length,
      replaces: base,
    };
    said.push(facts);
    const kept =
      facts.notMatched === 0 ? '' : ` (${facts.notMatched} of ${NOT_MATCHED.join(', ')}: no line is matched to these)`;
    const sentence = `${word}: no fault. ${pack.id}, edition ${facts.edition}, reviewed ${pack.reviewed}, sources until ${pack.sourcesUntil}; ${facts.measures} measures, ${facts.entries} entries${kept}; ${place}.`;
    text += wrap(escapeText(sentence), terminalWidth(io))
      .map((line) => `${line}\n`)
      .join('');
  }
  return args.has('json') ? `${jsonText(said, 2)}\n` : text;
}

async function compared(words: readonly string[], { args, io, deps, bundled }: Session): Promise<string> {
  const [a, b, ...more] = words;
  if (a === undefined || b === undefined) throw notTwoPacks();
  if (more.length > 0) throw tooManyWords('packs diff', more);
  const [was, is] = [await packOf(a, io, deps, bundled), await packOf(b, io, deps, bundled)];
  for (const [word, { pack }] of [
    [a, was],
    [b, is],
  ] as const) {
    const faults = faultsOf(pack);
    if (faults.length > 0)
      throw new ConfigError(
        'pack-faulty',
        faults.map((fault) => `${word}: ${fault}`).join('\n'),
        '"lintanide packs check" says all that is wrong.',
      );
  }
  const diff = diffPacks(was.pack, is.pack);
  if (args.has('json')) return `${jsonText(diff, 2)}\n`;
  const name = (word: string, pack: Pack): string => `${word} (edition ${editionOf(pack)})`;
  return [...packDiffText(diff, [name(a, was.pack), name(b, is.pack)], terminalWidth(io))].join('');
}

function exported(words: readonly string[], { bundled }: Session): string {
  const [id, ...more] = words;
  if (id === undefined) throw noPackNamed(bundled);
  if (more.length > 0) throw tooManyWords('packs export', more);
  const pack = bundled.find((one) => one.id === id);
  if (pack === undefined) throw unknownPack(id, bundled);
  return packText(pack, SCHEMA);
}

/** A pack by the id of a bundled one, or by its file; `base` is the bundled pack whose place it takes. */
async function packOf(
  word: string,
  io: CliIo,
  deps: CliDeps,
  bundled: readonly Pack[],
): Promise<{ readonly pack: Pack; readonly base: string | null }> {
  const known = bundled.find(({ id }) => id === word);
  if (known !== undefined) return { pack: known, base: null };
  const path = deps.resolvePath(io.cwd, word);
  if (!/[./\\]/.test(word) && !(await deps.exists(path))) throw unknownPack(word, bundled);
  const { document } = await readPackFile(deps, path, word);
  const base = document.extends ?? document.id;
  return {
    pack: wholePack(document, bundled, word, didYouMean),
    base: bundled.some(({ id }) => id === base) ? base : null,
  };
}

function noSubcommand(word: string): UsageError {
  return new UsageError(
    'no-subcommand',
    `packs cannot "${word}".`,
    `${didYouMean(word, SUBCOMMANDS)} "lintanide packs" alone lists them.`,
  );
}

function noPackFile(): UsageError {
  return new UsageError('no-pack', 'packs check needs a file.', 'For example: lintanide packs check mofcom-2027.json');
}

function notTwoPacks(): UsageError {
  return new UsageError(
    'not-two-packs',
    'packs diff needs two packs, each the id of a bundled one or a file.',
    'For example: lintanide packs diff mofcom mofcom-2027.json',
  );
}

function noPackNamed(packs: readonly Pack[]): UsageError {
  return new UsageError(
    'no-pack',
    'packs export needs the id of a bundled pack.',
    `Known: ${packs.map(({ id }) => id).join(', ')}.`,
  );
}

function unknownPack(word: string, packs: readonly Pack[]): UsageError {
  return new UsageError(
    'unknown-pack',
    `There is no bundled pack "${word}", and no file of that name.`,
    didYouMean(
      word,
      packs.map(({ id }) => id),
    ),
  );
}
