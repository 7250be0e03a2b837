import { posix } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { PartyList } from '../regulation/parties.ts';
import { parseParties } from './parties-file.ts';
import { parseSuppliers, SUPPLIERS_NAME } from './suppliers-file.ts';
import type { ResolvedConfig } from './types.ts';

/**
 * The configuration with the files its trade facts lie in: suppliers beside it, lists of parties that it names. A file
 * that was named and is not there is an error; the default suppliers file may be absent. `measures`: ids of the measures of the
 * tool, to which those of pack files come; absent: not known here, not checked.
 */
export async function withTradeFiles(
  config: ResolvedConfig,
  readText: (path: string) => Promise<string | null>,
  measures?: Iterable<string>,
): Promise<ResolvedConfig> {
  const at = (path: string): string => posix.resolve(config.root, path);
  const named = (path: string): string => posix.relative(config.cwd, at(path));
  const suppliersPath = config.suppliers ?? SUPPLIERS_NAME;
  const text = await readText(at(suppliersPath));
  if (text === null && config.suppliers !== null) throw missing('suppliers', named(suppliersPath));
  const suppliers = text === null ? [] : parseSuppliers(text, named(suppliersPath));
  const brought = config.packs.flatMap(({ document }) => (document.measures ?? []).map(({ id }) => id));
  const ids = measures === undefined || config.partyLists.length === 0 ? null : new Set([...measures, ...brought]);
  const partyLists: PartyList[] = [];
  for (const path of config.partyLists) {
    const list = await readText(at(path));
    if (list === null) throw missing('parties.lists', named(path));
    partyLists.push(parseParties(list, named(path), ids));
  }
  if (suppliers.length === 0 && partyLists.length === 0) return config;
  const trade = {
    ...config.trade,
    ...(suppliers.length > 0 && { suppliers }),
    ...(partyLists.length > 0 && { partyLists }),
  };
  return { ...config, trade };
}

function missing(key: string, path: string): ConfigError {
  return new ConfigError(
    'trade-file-missing',
    `"${key}" names ${path}, and there is no such file.`,
    'The path is relative to the configuration.',
  );
}
