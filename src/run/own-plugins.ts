import { loadBuiltins } from '../builtin.ts';
import { PluginError } from '../errors.ts';
import type { Plugin } from '../plugin.ts';
import { coreRules } from '../rules/core/index.ts';

/** Plugins of a caller, and whether the bundled ones are beside them. */
export interface GivenPlugins {
  readonly plugins?: readonly Plugin[];
  readonly bundled?: boolean;
}

/**
 * The bundled plugins with those of a caller behind them, or these alone.
 *
 * @throws PluginError for two plugins or rules of one name: one would silently stand in for the other
 */
export async function allPlugins(
  { plugins = [], bundled = true }: GivenPlugins,
  optional: readonly string[] = [],
): Promise<Plugin[]> {
  const all = [...(bundled ? await loadBuiltins(optional) : []), ...plugins];
  const [names, rules] = [new Set<string>(), new Set(coreRules.map(({ id }) => id))];
  for (const { name, rules: own = [] } of all) {
    if (names.has(name))
      throw new PluginError(
        'plugin-twice',
        `There are two plugins "${name}".`,
        'Give yours another name; bundled ones need not be given.',
      );
    names.add(name);
    for (const { id } of own) {
      if (rules.has(id))
        throw new PluginError(
          'rule-twice',
          `The plugin "${name}" brings the rule ${id}, which is there already.`,
          `Call it ${name}/…: a rule is named after its plugin.`,
        );
      rules.add(id);
    }
  }
  return all;
}

/** @throws PluginError where no pack is in effect: the reports would be clean, and no law was looked at */
export function requirePacks(packs: readonly unknown[]): void {
  if (packs.length === 0)
    throw new PluginError(
      'no-packs',
      'No plugin brings a pack, so no law would be looked at, and nothing reported.',
      'Leave out "bundled: false", or give a plugin with "packs".',
    );
}
