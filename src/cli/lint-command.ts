import { fileConfig } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import { judge } from '../judge/judge.ts';
import type { Verdict } from '../judge/types.ts';
import { notices } from '../regulation/calendar.ts';
import type { Pack } from '../regulation/types.ts';
import type { ReportContext } from '../report/types.ts';
import type { Rule, Severity } from '../rules/types.ts';
import type { Args } from './args.ts';
import { type CliDeps, type CliIo, isClosedPipe } from './deps.ts';
import { noPaths, nothingFound } from './messages.ts';
import { reconsideringOf } from './reconsidering.ts';
import { readRegisters } from './registers.ts';
import { planReporters, writeReports } from './reporters.ts';
import { knownWords, settingsOf } from './settings.ts';
import { showsUnicode, terminalWidth, wantsColor } from './terminal.ts';
import { VERSION } from './version.ts';

/** `lintanide [lint] PATHS`. Returns the exit code; throws typed errors for everything a user can mend. */
export async function lintCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const plan = planReporters(args.values('reporter'));
  const printConfig = args.has('print-config');
  if (args.words.length === 0 && !printConfig) throw noPaths();
  const { rules, packs } = await deps.loadKnowledge();
  const config = await settingsOf(args, knownWords(rules, packs), io, deps);
  if (printConfig) {
    await io.stdout.write(`${JSON.stringify(printable(config), null, 2)}\n`);
    return 0;
  }
  const asOf = config.asOf ?? io.today();
  const { records } = await deps.lint({ cwd: io.cwd, patterns: args.words, config, asOf });
  if (records.length === 0) throw nothingFound(args.words);
  const registers = await readRegisters(records.map(({ path }) => path), config.root, io, deps); // prettier-ignore
  const verdict: Verdict = judge(records, {
    tool: { name: 'lintanide', version: VERSION },
    asOf,
    packs: packs.map(({ id, reviewed, sourcesUntil }) => ({ id, reviewed, sourcesUntil })),
    notices: notices(packs, asOf),
    registers,
    pins: config.pins,
    configured: severities(config),
    failOn: config.failOn,
    maxWarnings: config.maxWarnings,
    reconsidering: reconsideringOf(rules, packs, config, asOf),
  });
  try {
    await writeReports(plan, verdict, contextOf(args, rules, packs, io), io, deps);
  } catch (error) {
    // The verdict stands, whether or not anyone reads it to the end (`| head`).
    if (!isClosedPipe(error)) throw error;
  }
  return verdict.exitCode;
}

/** Severity by rule and file; the settings of a file are worked out once. */
function severities(config: ResolvedConfig): (ruleId: string, path: string) => Severity | null {
  let last: string | null = null;
  let rules = config.rules;
  return (ruleId, path) => {
    if (path !== last) {
      rules = fileConfig(config, path).rules;
      last = path;
    }
    return rules.get(ruleId)?.severity ?? null;
  };
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
    overrides: config.overrides.map((override) => ({ ...override, rules: rules(override.rules) })),
  };
}
