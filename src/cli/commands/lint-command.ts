import type { PuttingAside } from '../../judge/aside/put-aside.ts';
import { isNothing } from '../../run/inputs.ts';
import type { Run } from '../../run/judging/judging.ts';
import type { Pack } from '../../regulation/types.ts';
import { escapeText } from '../../report/terminal/text.ts';
import type { ReportContext } from '../../report/types.ts';
import type { Rule } from '../../rules/types.ts';
import type { Args, Flag } from '../flags/args.ts';
import { bailSince } from '../says/aside-messages.ts';
import { isBlobRun } from '../flags/blob-flags.ts';
import { type CliDeps, type CliIo, isClosedPipe, type LintRequest } from '../deps.ts';
import { asideFor, judged } from '../judge-run.ts';
import { tuneFor } from '../large-input.ts';
import type { Progress } from '../says/progress.ts';
import type { ProductFile } from '../../report/html/types.ts';
import { planReporters, showsTrees, writeReports } from '../reporters.ts';
import { isScheduled } from '../scheduled.ts';
import { sourceOf } from '../sources.ts';
import { progressKind, showsUnicode, terminalWidth, wantsColor } from '../says/terminal.ts';
import { sayOtherConfigs } from '../says/other-configs.ts';
import { VERSION } from '../version.ts';
import { settled } from '../settled.ts';

/** `lintanide [lint] PATHS`. Returns the exit code; throws typed errors for everything a user can mend. */
export async function lintCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (isBlobRun(args)) return (await import('../blob-run.ts')).blobRun(args, io, deps);
  const plan = planReporters(args.values('reporter'));
  const printConfig = args.has('print-config');
  if (args.words.length === 0 && !printConfig && !args.has('staged'))
    throw await (await import('../says/first-minute.ts')).nothingGiven(args, io, deps);
  const { config, rules, packs, asOf } = await settled(args, io, deps);
  if (printConfig) {
    const { doubtOf, explainedConfig, printable } = await import('../flags/print-config.ts');
    const [file] = args.words;
    const shown = file === undefined ? printable(config) : await explainedConfig(config, file, args, io, deps);
    const { jsonText } = await import('../../report/tools/json-text.ts');
    const doubt = file === undefined ? null : await doubtOf(config, file, io, deps);
    if (doubt !== null) await io.stderr.write(`lintanide: ${doubt}\n`);
    await io.stdout.write(`${jsonText(shown, 2)}\n`);
    return 0;
  }
  if (plan.files.length > 0) (await import('../report-targets.ts')).refuseKept(plan, config, io, deps);
  if (args.has('bail') && args.has('since')) throw bailSince();
  const stats = args.has('stats') ? new (await import('../../run/stats.ts')).Stats() : null;
  const source = await sourceOf(args, config, io, deps);
  const begun = { config, rules, packs, asOf, version: VERSION, isScheduled: isScheduled(args, io.env) };
  const aside = (paths: readonly string[]): Promise<PuttingAside | undefined> =>
    asideFor(args, begun, paths, io, deps, { source });
  const progress = await progressOf(args, io);
  const request: LintRequest = {
    cwd: io.cwd,
    patterns: args.words,
    config,
    asOf,
    ...(progress !== null && { onProgress: progress.onProgress }),
    ...(showsTrees(plan) && { isDrawn: true }),
    ...(source !== null && { source }),
    ...(stats !== null && { stats }),
    ...(args.has('bail') && { isEnough: (await import('../bail.ts')).bailing(begun, aside) }),
  };
  const cleanUp = await tuneFor(args.words, io.cwd);
  const linted = await deps.lint(request).finally(() => progress?.stop());
  const { records, registers, declarations, products, left = 0 } = linted;
  await cleanUp();
  stats?.mark('join');
  if (linted.cached?.notKept != null)
    await io.stderr.write(`lintanide: the cache was not written: ${escapeText(linted.cached.notKept)}\n`);
  if (args.has('debug')) await (await import('../says/debug.ts')).sayDebug({ config, asOf, packs, ...linted }, io);
  if (isNothing(records)) return (await import('../says/nothing-linted.ts')).nothingLinted(args, source, linted, io);
  if (plan.files.length > 0) (await import('../report-targets.ts')).refuseInputs(plan, records, io, deps);
  const run = { ...begun, registers, declarations };
  const ref = args.value('since');
  const since =
    ref === null
      ? null
      : await (await import('../since-baseline.ts')).baselineSince(ref, records, run, io, deps, args.has('debug'));
  const whole = await judged(args, linted, run, io, deps, { source, since });
  source?.close();
  stats?.mark('judge');
  const verdict = left === 0 ? whole : (await import('../bail.ts')).withBailNotice(whole, left);
  try {
    const context = await reportContext(
      args,
      { config, rules, packs, registers, products: products && (() => products as readonly ProductFile[]) },
      io,
    );
    await writeReports(plan, verdict, context, io, deps);
  } catch (error) {
    // The verdict stands, whether or not anyone reads it to the end (`| head`).
    if (!isClosedPipe(error)) throw error;
  }
  stats?.mark('report');
  if (stats !== null) await io.stderr.write([...stats.lines()].join(''));
  if ((linted.ignored?.length || linted.unread?.length) && !args.has('quiet'))
    await (await import('../says/left-out.ts')).sayLeft(linted, io);
  if (source === null && !['quiet', 'config', 'no-config'].some((flag) => args.has(flag as Flag)))
    await sayOtherConfigs(
      records.map(({ path }) => path),
      config,
      io,
      deps,
    );
  if (config.maxWarnings !== null)
    await (await import('../says/say-warnings.ts')).sayWarnings(verdict, config.maxWarnings, io);
  return verdict.exitCode;
}

/** What reports of a run are made with. */
export async function reportContext(
  args: Args,
  {
    config,
    rules,
    packs,
    registers,
    products,
  }: Pick<Run, 'config' | 'rules' | 'packs' | 'registers'> & {
    readonly products: ReportContext['products'] | undefined;
  },
  io: CliIo,
): Promise<ReportContext> {
  const plain = {
    ...contextOf(args, rules, packs, io),
    ...(config.policy.traces && { showTraces: true }),
    failOn: config.failOn,
    maxWarnings: config.maxWarnings,
    packs,
    registers,
    companies: config.trade.suppliers,
    ...(products !== undefined && { products }),
  };
  return config.locale === 'en' ? plain : (await import('../says/localised.ts')).localised(plain, config.locale, packs);
}

export async function progressOf(args: Args, io: CliIo): Promise<Progress | null> {
  const kind = progressKind(io, args.has('quiet') || args.has('no-progress'));
  return kind === 'none'
    ? null
    : (await import('../says/progress.ts')).startProgress(kind, io.stderr, showsUnicode(io));
}

export function contextOf(args: Args, rules: readonly Rule[], packs: readonly Pack[], io: CliIo): ReportContext {
  const titles = new Map(packs.flatMap(({ measures }) => measures.map(({ id, shortTitle }) => [id, shortTitle])));
  // Few formats name entries, and names of what no line is matched to are loaded with the first.
  let names: ReadonlyMap<string, string> | undefined;
  return {
    width: terminalWidth(io),
    color: wantsColor(io, args.has('no-color') ? false : args.has('color') ? true : null),
    unicode: showsUnicode(io),
    showTraces: args.has('traces'),
    showSuppressed: args.has('show-suppressed'),
    quiet: args.has('quiet'),
    byteOrderMark: !args.has('no-byte-order-mark'),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    measureTitle: (id) => titles.get(id) ?? id,
    entryName: (code) => {
      names ??= new Map(packs.flatMap(({ entries }) => entries.map((entry) => [entry.code, entry.nameEn])));
      return names.get(code) ?? code;
    },
  };
}
