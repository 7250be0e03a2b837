import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Source } from '../../batch/blob/merge.ts';
import { numbersFrom } from '../../batch/blob/plain.ts';
import type { BlobHead, BlobHeader } from '../../batch/blob/types.ts';
import { BlobWriter } from '../../batch/blob/write.ts';
import type { Facts, UnitRecord } from '../../batch/types.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Unit } from '../../discover/types.ts';
import { ReadError } from '../../errors.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import { isReported, joinItemMasters, type NotedUnit, openAgain } from './item-masters.ts';
import { optionsFor } from '../files/lint-file.ts';
import { lintingOf } from '../linting.ts';
import { productsOf } from '../files/products.ts';
import type { UnitBytes } from '../../read/unit-bytes.ts';
import type { IsoDate } from '../../regulation/types.ts';
import type { ProductFile } from '../../report/html/types.ts';
import { isRecord, openBytes } from '../files/unit-bytes.ts';

interface JoinOptions {
  readonly config: ResolvedConfig;
  readonly asOf: IsoDate;
  readonly facts: Facts;
  readonly declarations: DeclarationIndex;
  readonly cwd: string;
}

/** Records that take the place of those in the blobs. */
interface JoinedShards {
  readonly source: Source;
  discard(): Promise<void>;
}

/**
 * What no shard can do alone: item masters that speak for parts of bills in any shard, and structure that goes on in
 * another file. The lists concerned are read and linted once more, from where they lay when the shards ran. null where
 * nothing is to be joined.
 *
 * @throws ReadError for a list that is not there any more
 */
export async function joinShards(
  { noted, header }: { readonly noted: readonly BlobHead[]; readonly header: BlobHeader },
  options: JoinOptions,
): Promise<JoinedShards | null> {
  if (noted.length < 2) return null;
  const products = new Map<string, ProductFile>();
  const { config, asOf, facts, declarations } = options;
  const declared = new Map(declarations.declarations.map((one) => [one.path, one]));
  const run = await lintingOf(
    { config, asOf, facts, declared },
    { onAssembled: (path, bom, parts) => products.set(path, productsOf(path, bom, parts, asOf)) },
  );
  const units = noted.map((head, at): NotedUnit => {
    const absolute = resolve(options.cwd, head.file);
    const unit: Unit = { path: head.file, absolute, missing: false, role: 'bom' };
    const own = optionsFor(unit, run);
    return {
      ...numbersFrom(head.numbers ?? {}),
      path: head.path,
      at,
      options: own,
      open: () => openAgain(unit, head.path, own, read),
    };
  });
  const folder = await mkdtemp(join(tmpdir(), 'lintanide-merge-'));
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'joined.jsonl');
  const writer = await BlobWriter.begin(path, header);
  try {
    const replaced = new Map<number, boolean>();
    await joinItemMasters(units, {
      isReported: (at) => replaced.get(at) ?? noted[at]?.isReported === true,
      async replace(at, record) {
        replaced.set(at, isReported(record));
        const product = products.get(record.path);
        products.clear();
        const head = { ...(noted[at] as BlobHead), findings: record.findings.length };
        // By the path of the record, so that what is joined twice is there once.
        await writer.add([{ head: { ...head, file: record.path }, record, ...(product !== undefined && { product }) }]);
      },
    });
    await writer.finish(header);
    if (replaced.size > 0) return { source: { path, kept: null, isOver: true }, discard };
    await discard();
    return null;
  } catch (error) {
    await writer.leave();
    await discard();
    throw error;
  }
}

async function read(unit: Unit): Promise<UnitBytes | UnitRecord> {
  const opened = await openBytes(unit);
  if (!isRecord(opened)) return opened;
  throw new ReadError(
    'not-there-to-join',
    `${unit.path} has to be read once more, since another file of the run says more of its parts, and it cannot be: ${opened.error?.message ?? ''}.`,
    'Merge in the folder in which the shards ran, with the files as they were.',
  );
}
