import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../config/resolve.ts';
import { configurationHash, refuseMix } from './header.ts';
import type { BlobHeader } from './types.ts';

const header: BlobHeader = {
  version: 1,
  tool: '0.1.0',
  recordVersion: 1,
  configuration: 'c0ffee00',
  packs: [{ id: 'mofcom', reviewed: '2026-11-24', sourcesUntil: '2026-10-10', hash: 'abcdef012345' }],
  asOf: '2026-11-24',
  facts: 'f',
  manifest: { files: 10, bytes: 1000, hash: '0123456789ab' },
  shard: { index: 1, count: 3 },
  isWhole: false,
  files: 3,
};
const [pack] = header.packs;
const shard = (index: number, more: Partial<BlobHeader> = {}) => ({
  path: `${String(index)}.jsonl`,
  header: { ...header, shard: { index, count: 3 }, ...more },
});

describe('blobs of one run', () => {
  it('differ in their shard alone', () => {
    expect(() => refuseMix([shard(1), shard(2, { files: 4 }), shard(3)])).not.toThrow();
    expect(() => refuseMix([])).not.toThrow();
  });

  it.each([
    [
      'another version',
      { tool: '0.2.0' },
      'the version of lintanide: 0.2.0 (blob 1, record 1) here, 0.1.0 (blob 1, record 1) there',
    ],
    ['another record', { recordVersion: 2 }, '0.1.0 (blob 1, record 2) here'],
    ['another configuration', { configuration: 'deadbeef99' }, 'the configuration: deadbeef here, c0ffee00 there'],
    [
      'another edition of the law',
      { packs: [{ ...pack!, reviewed: '2026-12-01' }] },
      'the law data: mofcom reviewed 2026-12-01, abcdef01 here',
    ],
    ['other law of the same edition', { packs: [{ ...pack!, hash: '99' }] }, 'mofcom reviewed 2026-11-24, 99 here'],
    ['another day', { asOf: '2026-11-25' }, 'the date of the law: 2026-11-25 here, 2026-11-24 there'],
    [
      'other files',
      { manifest: { files: 11, bytes: 1000, hash: 'x' } },
      'the files of the run: 11 files, 1000 bytes, x here',
    ],
    ['other parts', { facts: 'g' }, 'the parts that registers and declarations name: g here, f there'],
    ['another number of shards', { shard: { index: 2, count: 4 } }, 'the number of shards: 4 here, 3 there'],
  ])('%s is of another run, and is named with what differs', (_name, more, words) => {
    expect(() => refuseMix([shard(1), shard(2, more), shard(3)])).toThrow(
      /another run than the other 2: 2\.jsonl\. In 2\.jsonl differs/,
    );
    expect(() => refuseMix([shard(1), shard(2, more), shard(3)])).toThrow(words);
  });
});

describe('the hash of a configuration', () => {
  const place = { source: null, root: '/a' };
  const hash = (config: Parameters<typeof resolveConfig>[0], at = place) =>
    configurationHash(resolveConfig(config, at));

  it('is the same wherever the folder lies, and whatever is settled when all records are there', () => {
    expect(hash({}, { source: null, root: '/b/c' })).toBe(hash({}));
    expect(hash({ failOn: 'warning', maxWarnings: 3, locale: 'ko', concurrency: 4 })).toBe(hash({}));
  });

  it('tells apart what linting depends on', () => {
    const mapping = { files: '**', columns: { description: 'Text' } };
    const hashes = [
      {},
      { rules: { 'data/cas-check-digit': 'off' as const } },
      { encoding: 'gb18030' },
      { trade: { shipFrom: 'CN' } },
      { mappings: [mapping] },
    ].map((one) => hash(one));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
