import { configurationHash, differences, editionsOf } from '../../batch/blob/header.ts';
import { readEntry } from '../../batch/blob/lines.ts';
import { merged, type Source } from '../../batch/blob/merge.ts';
import { unreadableRecord } from '../../batch/unreadable-record.ts';
import { type Facts, RECORD_VERSION, type UnitRecord } from '../../batch/types.ts';
import { asideOf } from '../../run/judging/aside.ts';
import { declarationsConfig } from '../../config/for-declarations.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { displayPath } from '../../discover/discover.ts';
import { indexOf } from '../../facts/join.ts';
import type { DeclarationIndex } from '../../facts/types.ts';
import { sha256 } from '../../host/node.ts';
import type { Register } from '../../judge/register/register.ts';
import { factsOf } from '../../judge/register/register-facts.ts';
import { judgeStream } from '../../judge/stream.ts';
import { judgeContextOf } from '../../run/judging/judging.ts';
import { withMasterNotices } from '../../run/across/master-notices.ts';
import type { IsoDate, Pack } from '../../regulation/types.ts';
import { readRegisters, registerRoot } from '../../run/judging/registers.ts';
import type { ProductFile } from '../../report/html/types.ts';
import type { Args } from '../flags/args.ts';
import { baselineFlags } from '../says/aside-messages.ts';
import { blobsOf } from '../flags/blob-flags.ts';
import { TOOL } from '../blob-tool.ts';
import { type CliDeps, type CliIo, isClosedPipe } from '../deps.ts';
import { reportContext } from './lint-command.ts';
import { blobFiles, type BlobSet, type Gap, openBlobs } from '../merge-blobs.ts';
import { nothingFound } from '../says/messages.ts';
import { planReporters, writeReports } from '../reporters.ts';
import { sayWarnings } from '../says/say-warnings.ts';
import { isScheduled } from '../scheduled.ts';
import { settled } from '../settled.ts';
import { mergeDiffers, mergeReporter } from '../says/shard-messages.ts';
import { VERSION } from '../version.ts';
import { compareText } from '../../order.ts';

/** `lintanide merge FOLDER|BLOB…`: judges what the shards of a run found, as one run would have, and reports it. */
export async function mergeCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (blobsOf(args).length > 0) throw mergeReporter();
  const plan = planReporters(args.values('reporter'));
  if (args.has('baseline') && args.has('no-baseline')) throw baselineFlags();
  const show = (path: string): string => displayPath(path, io.cwd);
  const files = await blobFiles(args.words, io.cwd, deps);
  const blobs = openBlobs(files, args.has('allow-partial'), show);
  const { config: given, rules, packs } = await settled(args, io, deps);
  const { asOf } = blobs.header;
  const config: ResolvedConfig = { ...given, asOf };
  refuseOther(blobs, given, packs);
  if (plan.files.length > 0) {
    const { refuseInputs, refuseKept } = await import('../report-targets.ts');
    refuseKept(plan, config, io, deps);
    refuseInputs(plan, files.map((path) => ({ path, status: 'checked' })), io, deps);
  }

  const declarations = indexOf(blobs.declarations, (path) => declarationsConfig(config, path.split('!/')[0] ?? path).parts);
  const readText = (path: string): Promise<string | null> => deps.readText(deps.resolvePath(io.cwd, path));
  const registers = await readRegisters(blobs.files, { cwd: io.cwd, root: await registerRoot(config, (path) => deps.readText(path)), companies: config.trade.suppliers, readText });
  // With a shard missing, what its declarations name is missing too.
  const facts = factsIn(blobs, registers, declarations);
  if (blobs.gaps.length === 0) refuseFacts(blobs, facts.hash);
  const joined = await (await import('../../run/across/merge-join.ts')).joinShards(blobs, { config, asOf, facts, declarations, cwd: io.cwd });
  try {
    const sources = joined === null ? blobs.sources : [...blobs.sources, joined.source];
    const run = { config, rules, packs, asOf, registers, declarations, version: VERSION, isScheduled: isScheduled(args, io.env) };
    const baseline = args.has('no-baseline') ? { baseline: null } : {};
    const aside = await asideOf({ config, paths: blobs.paths, isWhole: blobs.header.isWhole, known: { rules, packs }, ...baseline }, deps);
    const context = { ...(await judgeContextOf(run)), ...(aside && { aside }) };
    const notices = [...gapNotices(blobs), ...context.notices];
    const verdict = withMasterNotices(judgeStream(recordsOf(sources, blobs), { ...context, notices }), config);
    if (verdict.summary.files === 0) throw nothingFound(args.words);
    try {
      const products = (): readonly ProductFile[] => [...productsOf(sources)];
      await writeReports(plan, verdict, await reportContext(args, { config, rules, packs, registers, products }, io), io, deps);
    } catch (error) {
      // The verdict stands, whether or not anyone reads it to the end.
      if (!isClosedPipe(error)) throw error;
    }
    if (config.maxWarnings !== null) await sayWarnings(verdict, config.maxWarnings, io);
    return verdict.exitCode;
  } finally {
    await joined?.discard();
  }
} // prettier-ignore

function refuseOther({ header }: BlobSet, given: ResolvedConfig, packs: readonly Pack[]): void {
  const asOf: IsoDate = given.asOf ?? header.asOf;
  const own = {
    ...header,
    tool: TOOL,
    recordVersion: RECORD_VERSION,
    configuration: configurationHash(given),
    packs: editionsOf(packs),
    asOf,
  };
  const differing = differences(own, header);
  if (differing.length > 0) throw mergeDiffers(differing);
}

/** What the shards went by: parts that registers and declarations name. */
function factsIn(blobs: BlobSet, registers: readonly Register[], declarations: DeclarationIndex): Facts {
  const declared = new Set(declarations.declarations.map(({ path }) => path));
  const isAlone = blobs.files.every((path) => declared.has(path));
  return factsOf(registers, sha256, isAlone ? [] : [...declarations.byKey.keys()]);
}

function refuseFacts({ header }: BlobSet, facts: string): void {
  const differing = differences({ ...header, facts }, header);
  if (differing.length > 0) throw mergeDiffers(differing);
}

/** Records in order of path; what is missing stands among them as what was not checked. */
function recordsOf(sources: readonly Source[], { gaps, header }: BlobSet): Iterable<UnitRecord> {
  const missing = gaps.map((gap) => gapRecord(gap, header.shard.count)).sort((a, b) => compareText(a.path, b.path));
  return {
    *[Symbol.iterator]() {
      const left = [...missing];
      for (const { bytes, head } of merged(sources)) {
        while (left[0] !== undefined && left[0].path < head.path) yield left.shift() as UnitRecord;
        yield readEntry(bytes).record;
      }
      yield* left;
    },
  };
}

function* productsOf(sources: readonly Source[]): Generator<ProductFile> {
  for (const { bytes } of merged(sources)) {
    const { product } = readEntry(bytes);
    if (product !== undefined) yield product as ProductFile;
  }
}

const shardName = (shard: number, count: number): string => `(shard ${String(shard)} of ${String(count)})`;

function gapRecord({ shard, has }: Gap, count: number): UnitRecord {
  const message =
    has === null
      ? 'its blob is missing: none of its files is in this report'
      : `it was not linted to its end: ${String(has.files)} of its ${String(has.of)} files are in this report`;
  const hint = 'Run the shard again (with --resume what is there is kept), and merge once more.';
  return unreadableRecord(shardName(shard, count), { code: 'shard-missing', message, hint, place: null });
}

function gapNotices({
  gaps,
  header,
  files,
}: BlobSet): { readonly messageId: string; readonly data: Readonly<Record<string, string>> }[] {
  if (gaps.length === 0) return [];
  const shards = gaps.map(({ shard }) => String(shard)).join(', ');
  const left = String(Math.max(0, header.manifest.files - files.length));
  return [
    {
      messageId: 'shards-missing',
      data: { shards, of: String(header.shard.count), left, all: String(header.manifest.files) },
    },
  ];
}
