import { effectivePacks } from '../config/pack-file.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';
import { isNothing } from '../run/inputs.ts';
import type { Run } from '../run/judging.ts';
import type { Rule } from '../rules/types.ts';
import type { CliDeps, CliIo, Linted, LintRequest } from './deps.ts';
import type { Args } from './flags/args.ts';
import { knownWords, settingsOf } from './flags/settings.ts';
import { nothingFound } from './says/messages.ts';
import { VERSION } from './version.ts';

/** What a command goes by. */
export interface Settled {
  /** The configuration under flags and environment. */
  readonly config: ResolvedConfig;
  /** Rules that are always there, and those of the plugins that the configuration switches on. */
  readonly rules: readonly Rule[];
  /** The law in effect: of these plugins, with the packs of the configuration over it. */
  readonly packs: readonly Pack[];
  readonly asOf: IsoDate;
}

/**
 * Reads what a command goes by, in one place, so that no command judges by other law than a lint.
 *
 * @throws ConfigError where the configuration or a pack of it is wrong, UsageError for a flag
 */
export async function settled(args: Args, io: CliIo, deps: CliDeps): Promise<Settled> {
  const always = await deps.loadKnowledge();
  const config = await settingsOf(args, knownWords(always.rules, always.packs), io, deps);
  const { rules, packs } = config.plugins.length === 0 ? always : await deps.loadKnowledge(config.plugins);
  return { config, rules, packs: effectivePacks(packs, config), asOf: config.asOf ?? io.today() };
}

/** Lints for a command that is not `lint`. @throws UsageError where the patterns name nothing */
export async function lintFor(
  { config, asOf }: Pick<Settled, 'config' | 'asOf'>,
  patterns: readonly string[],
  io: CliIo,
  deps: CliDeps,
  more: Partial<LintRequest> = {},
): Promise<Linted> {
  const linted = await deps.lint({ cwd: io.cwd, patterns, config, asOf, ...more });
  if (isNothing(linted.records)) throw nothingFound(patterns);
  return linted;
}

/** What judging a lint goes by. */
export const runOf = (
  { config, rules, packs, asOf }: Settled,
  { registers, declarations }: Pick<Linted, 'registers' | 'declarations'>,
): Run => ({ config, rules, packs, asOf, registers, declarations, version: VERSION });
