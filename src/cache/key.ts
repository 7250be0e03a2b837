import { builtinNames } from '../builtin.ts';
import { RECORD_VERSION } from '../batch/types.ts';
import { fileConfig } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { Unit } from '../discover/types.ts';
import { sha256 } from '../host/node.ts';
import type { FileLinting } from '../run/files/lint-file.ts';
import { lawOn } from './law.ts';

/** Set by the build to a hash of all that it was made from; absent when run from source. */
declare const __BUILD__: string | undefined;

/** Version of the file that the cache is kept in. */
const CACHE_VERSION = 1;

/** What a cache was written by: another build may find something else. */
export function toolKey(): string {
  const build = typeof __BUILD__ === 'string' ? __BUILD__ : 'source';
  return sha256(JSON.stringify([CACHE_VERSION, RECORD_VERSION, build, process.version])).slice(0, 32);
}

/**
 * Settings that no record depends on, or that `fileConfig` has worked into what holds for one file. Whatever else a configuration
 * comes to hold counts.
 */
const ELSEWHERE = new Set<string>([
  'source', 'root', 'cwd', 'asOf', 'rules', 'mappings', 'trade', 'encoding', 'overrides', 'ignore', 'kept', 'failOn', 'maxWarnings',
  'suppliers', 'partyLists', 'pins', 'packs', 'locale', 'suppressions', 'baseline', 'concurrency', 'cache', 'policy', 'itemMasters', 'written',
] satisfies (keyof ResolvedConfig)[]); // prettier-ignore

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map ? { map: [...(value as Map<unknown, unknown>)] } : value;

/** Keys of the results of a run, by file. */
export function keysOf({
  config,
  packs,
  facts,
  declared,
  asOf,
}: FileLinting): (unit: Pick<Unit, 'path' | 'isAside' | 'member'>) => string {
  const settings = Object.entries(config).filter(([name]) => !ELSEWHERE.has(name));
  const law = lawOn(packs, config.trade.partyLists ?? [], asOf);
  const shared = sha256(JSON.stringify([builtinNames, settings, packs, law, facts.hash], plain));
  const members = new Map<string, [string, number][]>();
  for (const [path, { substances }] of declared) {
    const file = path.split('!/')[0] ?? path;
    members.set(file, [...(members.get(file) ?? []), [path, substances]]);
  }
  return ({ path, isAside = false, member }) => {
    const file = member?.archive ?? path;
    const own = [path, isAside, fileConfig(config, file), members.get(file) ?? null];
    return sha256(shared + JSON.stringify(own, plain)).slice(0, 32);
  };
}
