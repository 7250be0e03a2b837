import { inventoryCsv, unclassifiedCsv } from '../../inventory/csv.ts';
import { inventoryJson } from '../../inventory/json.ts';
import { inventoryText, unclassifiedText } from '../../inventory/text.ts';
import type { FileInventory } from '../../inventory/types.ts';
import { jsonText } from '../../report/tools/json-text.ts';
import type { Args } from '../flags/args.ts';
import { type CliDeps, type CliIo, isClosedPipe } from '../deps.ts';
import { badWord, noPathsFor, nothingFound } from '../says/messages.ts';
import { showsUnicode, terminalWidth } from '../says/terminal.ts';
import { VERSION } from '../version.ts';
import { settled } from '../settled.ts';
import { writeInPieces } from '../says/in-pieces.ts';

const FORMATS = ['text', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** `lintanide inventory FILE… [--with FILE]… [--unclassified] [--format text|json|csv]`. Exit 3 where a file could not be read, else 0. */
export async function inventoryCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const word = args.value('format') ?? 'text';
  const format = FORMATS.find((known) => known === word);
  if (format === undefined) throw badWord('--format', word, FORMATS);
  if (args.words.length === 0) throw noPathsFor('inventory');
  const { config, asOf } = await settled(args, io, deps);
  const { inventories } = await import('../../run/shown/inventories.ts');
  const files = await inventories({
    cwd: io.cwd,
    patterns: args.words,
    further: args.values('with'),
    config,
    asOf,
  });
  if (files.length === 0) throw nothingFound(args.words);
  try {
    await writeInPieces(chunksOf(files, format, args, io), io);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return files.some(({ status }) => status === 'unreadable') ? 3 : 0;
}

function chunksOf(files: readonly FileInventory[], format: Format, args: Args, io: CliIo): Iterable<string> {
  const unclassified = args.has('unclassified');
  const isMarked = !args.has('no-byte-order-mark');
  switch (format) {
    case 'json':
      return [`${jsonText(inventoryJson(files, VERSION, unclassified), 2)}\n`];
    case 'csv':
      return unclassified ? unclassifiedCsv(files, isMarked) : inventoryCsv(files, isMarked);
    case 'text': {
      const options = { width: terminalWidth(io), unicode: showsUnicode(io) };
      return unclassified ? unclassifiedText(files, options) : inventoryText(files, options);
    }
  }
}
