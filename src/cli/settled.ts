import { effectivePacks } from '../config/pack-file.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { IsoDate, Pack } from '../regulation/types.ts';
import type { Rule } from '../rules/types.ts';
import type { CliDeps, CliIo } from './deps.ts';
import type { Args } from './flags/args.ts';
import { knownWords, settingsOf } from './flags/settings.ts';

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
  const { rules, packs } =
    config.plugins.length + config.ownPlugins.length === 0 ? always : await deps.loadKnowledge(config);
  return { config, rules, packs: effectivePacks(packs, config), asOf: config.asOf ?? io.today() };
}
