import { effectivePacks } from '../config/pack-file.ts';
import type { ResolvedConfig } from '../config/types.ts';
import { judge } from '../judge/judge.ts';
import type { Verdict } from '../judge/types.ts';
import { judgeContextOf } from '../judging.ts';
import type { Pack } from '../regulation/types.ts';
import type { ReportContext } from '../report/types.ts';
import type { Rule } from '../rules/types.ts';
import type { Args } from './args.ts';
import { type CliDeps, type CliIo, isClosedPipe } from './deps.ts';
import { noPaths, nothingFound } from './messages.ts';
import type { Progress } from './progress.ts';
import { planReporters, writeReports } from './reporters.ts';
import { isScheduled } from './scheduled.ts';
import { knownWords, rulesUnder, settingsOf } from './settings.ts';
import { progressKind, showsUnicode, terminalWidth, wantsColor } from './terminal.ts';
import { VERSION } from './version.ts';

/** `lintanide [lint] PATHS`. Returns the exit code; throws typed errors for everything a user can mend. */
export async function lintCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const plan = planReporters(args.values('reporter'));
  const printConfig = args.has('print-config');
  if (args.words.length === 0 && !printConfig) throw noPaths();
  const { rules: always, packs: bundled } = await deps.loadKnowledge();
  const config = await settingsOf(args, knownWords(always, bundled), io, deps);
  const rules = await rulesUnder(config, always, deps);
  const packs = effectivePacks(bundled, config);
  if (printConfig) {
    await io.stdout.write(`${JSON.stringify(printable(config), null, 2)}\n`);
    return 0;
  }
  const asOf = config.asOf ?? io.today();
  const progress = await progressOf(args, io);
  const request = { cwd: io.cwd, patterns: args.words, config, asOf };
  const { records, registers, declarations } = await deps
    .lint(progress === null ? request : { ...request, onProgress: progress.onProgress })
    .finally(() => progress?.stop());
  if (records.length === 0) throw nothingFound(args.words);
  const run = { config, rules, packs, asOf, registers, declarations, version: VERSION, isScheduled: isScheduled(args, io.env) };
  const verdict: Verdict = judge(records, await judgeContextOf(run));
  try {
    const context = { ...contextOf(args, rules, packs, io), failOn: config.failOn };
    await writeReports(plan, verdict, context, io, deps);
  } catch (error) {
    // The verdict stands, whether or not anyone reads it to the end (`| head`).
    if (!isClosedPipe(error)) throw error;
  }
  return verdict.exitCode;
}

async function progressOf(args: Args, io: CliIo): Promise<Progress | null> {
  const kind = progressKind(io, args.has('quiet') || args.has('no-progress'));
  return kind === 'none' ? null : (await import('./progress.ts')).startProgress(kind, io.stderr, showsUnicode(io));
}

export function contextOf(args: Args, rules: readonly Rule[], packs: readonly Pack[], io: CliIo): ReportContext {
  const titles = new Map(packs.flatMap(({ measures }) => measures.map(({ id, shortTitle }) => [id, shortTitle])));
  const names = new Map(packs.flatMap(({ entries }) => entries.map(({ code, nameEn }) => [code, nameEn])));
  return {
    width: terminalWidth(io),
    color: wantsColor(io, args.has('no-color') ? false : args.has('color') ? true : null),
    unicode: showsUnicode(io),
    showTraces: args.has('traces'),
    quiet: args.has('quiet'),
    byteOrderMark: !args.has('no-byte-order-mark'),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    measureTitle: (id) => titles.get(id) ?? id,
    entryName: (code) => names.get(code) ?? code,
  };
}

/** Plain JSON of a resolved configuration. */
function printable(config: ResolvedConfig): unknown {
  const rules = (map: ResolvedConfig['rules']): unknown => Object.fromEntries(map);
  return {
    ...config,
    rules: rules(config.rules),
    pins: Object.fromEntries(config.pins),
    packs: config.packs.map(({ path }) => path),
    overrides: config.overrides.map((override) => ({ ...override, rules: rules(override.rules) })),
  };
}
