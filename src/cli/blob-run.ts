import { rename } from 'node:fs/promises';
import { configurationHash, differences, editionsOf } from '../batch/blob/header.ts';
import { partialOf } from '../batch/blob/partial.ts';
import { plainDeclaration, plainNumbers } from '../batch/blob/plain.ts';
import { headerOf, isUnbegun } from '../batch/blob/read.ts';
import { BLOB_VERSION, type BlobEntry, type BlobHeader } from '../batch/blob/types.ts';
import { BlobWriter, partialName } from '../batch/blob/write.ts';
import { manifestOf, sized } from '../batch/shard/manifest.ts';
import { filesOf } from '../batch/shard/partition.ts';
import { shardOf } from '../batch/shard/shard-of.ts';
import type { FileOutcome, HandOn, Shard } from '../batch/shard/types.ts';
import { RECORD_VERSION } from '../batch/types.ts';
import { isWholeRun } from '../run/judging/aside.ts';
import { hashOf } from '../cache/stamp.ts';
import { LintanideError } from '../errors.ts';
import { isReported } from '../run/across/item-masters.ts';
import type { Unit } from '../discover/types.ts';
import type { DeclarationIndex } from '../facts/types.ts';
import { fileBytes } from '../host/file-bytes.ts';
import { escapeText } from '../report/terminal/text.ts';
import type { Args } from './flags/args.ts';
import { blobsOf } from './flags/blob-flags.ts';
import { TOOL } from './blob-tool.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { progressOf } from './commands/lint-command.ts';
import { nothingFound } from './says/messages.ts';
import { settled } from './settled.ts';
import {
  blobAlone,
  blobNotWritten,
  cannotResume,
  noFixedDate,
  notWithBlob,
  onlyWithBlob,
} from './says/shard-messages.ts';

const DEFAULT_FOLDER = '.lintanide/blobs';

/**
 * `--reporter blob[=FILE|FOLDER]`: lints the files of one shard and writes what each came to, to be joined and judged when
 * all shards are merged. Returns 0 once the blob is complete, whatever was found.
 */
export async function blobRun(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const place = blobPlace(args);
  const written = args.value('shard');
  const shard = written === null ? { index: 1, count: 1 } : shardOf(written, io.env);
  refuseFlags(args);
  if (args.words.length === 0) throw await (await import('./says/first-minute.ts')).nothingGiven(args, io, deps);
  const { config, packs, asOf } = await settled(args, io, deps);
  if (shard.count > 1 && config.asOf === null) throw noFixedDate();
  const path = deps.resolvePath(io.cwd, fileOf(place, shard));
  const header = {
    version: BLOB_VERSION,
    tool: TOOL,
    recordVersion: RECORD_VERSION,
    configuration: configurationHash(config),
    packs: editionsOf(packs),
    asOf,
    shard,
    isWhole: isWholeRun(config, args.words),
  };
  const part = new ShardRun(path, header, args.has('resume'));
  const progress = await progressOf(args, io);
  const stats = args.has('stats') ? new (await import('../run/stats.ts')).Stats() : null;
  try {
    const linted = await deps
      .lint({
        cwd: io.cwd,
        patterns: args.words,
        config,
        asOf,
        handOn: part,
        ...(stats !== null && { stats }),
        ...(progress !== null && { onProgress: progress.onProgress }),
      })
      .finally(() => progress?.stop());
    if (linted.cached?.notKept != null)
      await io.stderr.write(`lintanide: the cache was not written: ${escapeText(linted.cached.notKept)}\n`);
    if (args.has('debug')) await (await import('./says/debug.ts')).sayDebug({ config, asOf, packs, ...linted }, io);
    const { leftWords, sayLeft } = await import('./says/left-out.ts');
    if (part.counts.all === 0) throw nothingFound(args.words, leftWords(linted, io.cwd));
    if (!args.has('quiet')) await sayLeft(linted, io);
    await part.finish();
  } catch (error) {
    await part.leave();
    // Only errors of the file system carry a code and no class of ours.
    throw error instanceof Error && 'code' in error && !(error instanceof LintanideError)
      ? blobNotWritten(fileOf(place, shard), error)
      : error;
  }
  const { all, own, kept } = part.counts;
  if (stats !== null) await io.stderr.write([...stats.lines()].join(''));
  const there = kept === 0 ? '' : `, ${String(kept)} of them were there already`;
  if (!args.has('quiet'))
    await io.stderr.write(
      `lintanide: shard ${String(shard.index)} of ${String(shard.count)} is complete: ${String(own)} of ${String(all)} files${there}; ${fileOf(place, shard)}\n`,
    );
  return 0;
}

function blobPlace(args: Args): string {
  const blobs = blobsOf(args);
  const [first] = blobs;
  if (first === undefined) throw onlyWithBlob(args.has('shard') ? '--shard' : '--resume');
  const other = args.values('reporter').find((one) => !blobs.includes(one));
  if (other !== undefined) throw blobAlone(other);
  if (new Set(blobs).size > 1) throw blobAlone(blobs.at(-1) ?? '');
  return first === 'blob' ? '' : first.slice('blob='.length);
}

function fileOf(place: string, { index, count }: Shard): string {
  if (place.endsWith('.jsonl')) return place;
  return `${place === '' ? DEFAULT_FOLDER : place.replace(/\/+$/, '')}/${String(index)}-${String(count)}.jsonl`;
}

function refuseFlags(args: Args): void {
  const judged = 'what is new is known when everything was looked at';
  if (args.has('staged')) throw notWithBlob('--staged', 'a commit is small enough for one run');
  if (args.words.includes('-')) throw notWithBlob('"-"', 'one file is one run');
  if (args.has('since')) throw notWithBlob('--since', judged);
  if (args.has('bail')) throw notWithBlob('--bail', judged);
}

/** Takes its part of a run's files, and writes what each came to. */
class ShardRun implements HandOn {
  readonly counts = { all: 0, own: 0, kept: 0 };
  readonly #path: string;
  readonly #begun: Omit<BlobHeader, 'facts' | 'manifest' | 'files'>;
  readonly #resumes: boolean;
  #header: BlobHeader | null = null;
  #writer: BlobWriter | null = null;
  #declarations: DeclarationIndex | null = null;

  constructor(path: string, begun: Omit<BlobHeader, 'facts' | 'manifest' | 'files'>, resumes: boolean) {
    this.#path = path;
    this.#begun = begun;
    this.#resumes = resumes;
  }

  async begin({ units, facts, declarations }: Parameters<HandOn['begin']>[0]): Promise<readonly Unit[]> {
    if (units.length === 0) return [];
    this.#declarations = declarations;
    const sizes = await sized(units);
    const own = filesOf(sizes, this.#begun.shard).map(({ unit }) => unit);
    this.#header = { ...this.#begun, facts: facts.hash, manifest: manifestOf(sizes), files: own.length };
    Object.assign(this.counts, { all: units.length, own: own.length });
    const kept = await this.#resume(this.#header, own);
    this.counts.kept = kept.size;
    return own.filter(({ path }) => !kept.has(path));
  }

  /** Files that need not be linted again: all their records are there, and they are as they were. */
  async #resume(header: BlobHeader, own: readonly Unit[]): Promise<ReadonlySet<string>> {
    const partial = partialName(this.#path);
    const { exists } = await import('../host/files.ts');
    const isBegun = await exists(partial);
    const from = isBegun || !(await exists(this.#path)) ? partial : this.#path;
    if (!this.#resumes || (from === partial && (!isBegun || isUnbegun(partial)))) {
      this.#writer = await BlobWriter.begin(this.#path, header);
      return new Set();
    }
    const found = headerOf(from);
    const differing = differences(header, found);
    if (differing.length > 0 || found.shard.index !== header.shard.index)
      throw cannotResume(
        from,
        differing.length > 0
          ? differing
          : [`the shard: ${String(header.shard.index)} here, ${String(found.shard.index)} there`],
      );
    // A finished one is opened again once it is known to be of this run: one that is refused stays as it is.
    if (from !== partial) await rename(from, partial);
    const { byFile, length } = partialOf(partial);
    const same = new Map<string, NonNullable<ReturnType<typeof byFile.get>>>();
    for (const unit of own) {
      const entries = byFile.get(unit.path);
      if (entries !== undefined && entries[0]?.head.sha256 === (await contentHash(unit))) same.set(unit.path, entries);
    }
    this.#writer = await BlobWriter.goOn(this.#path, length, same);
    return new Set(same.keys());
  }

  async file({ unit, records, numbers, sha256, products = [] }: FileOutcome): Promise<void> {
    const declared = this.#declarations?.declarations ?? [];
    const entries = records.map((record, at): BlobEntry => {
      const isFirst = records.findIndex(({ path }) => path === record.path) === at;
      const own = isFirst ? numbers.find(({ path }) => path === record.path) : undefined;
      const declaration =
        record.role === 'declaration' && isFirst ? declared.find(({ path }) => path === record.path) : undefined;
      const product = isFirst ? products.find(({ path }) => path === record.path) : undefined;
      return {
        head: {
          path: record.path,
          file: unit.path,
          sha256: sha256 ?? null,
          at,
          of: records.length,
          role: record.role,
          findings: record.findings.length,
          ...(isReported(record) && { isReported: true }),
          ...(own !== undefined && { numbers: plainNumbers(own) }),
          ...(declaration !== undefined && { declaration: plainDeclaration(declaration) }),
        },
        record,
        ...(product !== undefined && { product }),
      };
    });
    await this.#writer?.add(entries);
  }

  async finish(): Promise<void> {
    if (this.#header !== null) await this.#writer?.finish(this.#header);
  }

  async leave(): Promise<void> {
    await this.#writer?.leave();
  }
}

/** sha256 of a file; null for one that cannot be read, which is linted again. */
async function contentHash({ absolute, missing }: Unit): Promise<string | null> {
  if (missing) return null;
  try {
    return hashOf(await fileBytes(absolute));
  } catch {
    return null;
  }
}
