import { posix } from 'node:path';
import type { ResolvedConfig } from '../../config/types.ts';
import { UsageError } from '../../errors.ts';
import { sha256 } from '../../host/node.ts';
import type { Pack } from '../../regulation/types.ts';
import type { BlobHeader, PackEdition } from './types.ts';
import { compareText } from '../../order.ts';

/** What is settled when all records are there, wherever that is; the rest a record may depend on. */
const JUDGED: ReadonlySet<string> = new Set([
  'source',
  'cwd',
  'asOf',
  'failOn',
  'maxWarnings',
  'locale',
  'suppressions',
  'baseline',
  'packs',
  'concurrency',
  'cache',
  'written',
]);

/** sha256 of a configuration as far as linting depends on it: the same wherever the folder lies. */
export function configurationHash(config: ResolvedConfig): string {
  const own = Object.entries(config).filter(([name]) => !JUDGED.has(name));
  const root = posix.relative(config.cwd, config.root);
  return sha256(canonical(Object.fromEntries([...own, ['root', root]])));
}

/** Which edition of each pack a blob was made with: two runs with the same hashes went by the same law. */
export function editionsOf(packs: readonly Pack[]): PackEdition[] {
  return packs.map((pack) => {
    const { id, reviewed, sourcesUntil } = pack;
    return { id, reviewed, sourcesUntil, hash: sha256(canonical(pack)) };
  });
}

/** JSON with the keys of objects in order; maps and sets are lists. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => {
    if (one instanceof Map) return [...(one as Map<unknown, unknown>)];
    if (one instanceof Set) return [...(one as Set<unknown>)];
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => compareText(a, b)));
  });
}

interface Aspect {
  readonly name: string;
  readonly of: (header: BlobHeader) => unknown;
  readonly words: (header: BlobHeader) => string;
}

const short = (hash: string): string => hash.slice(0, 8);

const ASPECTS: readonly Aspect[] = [
  { name: 'the version of lintanide', of: ({ tool, version, recordVersion }) => [tool, version, recordVersion], words: ({ tool, version, recordVersion }) => `${tool} (blob ${String(version)}, record ${String(recordVersion)})` },
  { name: 'the date of the law', of: ({ asOf }) => asOf, words: ({ asOf }) => asOf },
  { name: 'the configuration', of: ({ configuration }) => configuration, words: ({ configuration }) => short(configuration) },
  { name: 'the law data', of: ({ packs }) => packs, words: ({ packs }) => packs.map(({ id, reviewed, hash }) => `${id} reviewed ${reviewed}, ${short(hash)}`).join('; ') },
  { name: 'the files of the run', of: ({ manifest }) => manifest, words: ({ manifest: { files, bytes, hash } }) => `${String(files)} files, ${String(bytes)} bytes, ${short(hash)}` },
  { name: 'the parts that registers and declarations name', of: ({ facts }) => facts, words: ({ facts }) => short(facts) },
  { name: 'the number of shards', of: ({ shard: { count } }) => count, words: ({ shard: { count } }) => String(count) },
]; // prettier-ignore

/** In what two headers differ, in words: `the date of the law: 2026-11-24 here, 2026-11-23 there`. */
export function differences(here: BlobHeader, there: BlobHeader): string[] {
  return ASPECTS.filter(({ of }) => JSON.stringify(of(here)) !== JSON.stringify(of(there))).map(
    ({ name, words }) => `${name}: ${words(here)} here, ${words(there)} there`,
  );
}

/** @throws UsageError naming the blob that is not of the run that most are of, and in what it differs */
export function refuseMix(blobs: readonly { readonly path: string; readonly header: BlobHeader }[]): void {
  const groups = new Map<string, (typeof blobs)[number][]>();
  for (const blob of blobs) {
    const key = JSON.stringify(ASPECTS.map(({ of }) => of(blob.header)));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [blob]);
    else group.push(blob);
  }
  const [most, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
  const [odd] = others;
  if (most?.[0] === undefined || odd?.[0] === undefined) return;
  const named = others.flat().map(({ path }) => path);
  const some = named.slice(0, 5).join(', ') + (named.length > 5 ? ` and ${String(named.length - 5)} more` : '');
  throw new UsageError(
    'blobs-differ',
    `These blobs are of another run than ${most.length === 1 ? most[0].path : `the other ${String(most.length)}`}: ${some}. In ${odd[0].path} differs ${differences(odd[0].header, most[0].header).join('; ')}.`,
    'Run those shards again as the others were run, or merge each run from a folder of its own.',
  );
}
