import { loadBuiltins } from '../../builtin.ts';
import { PluginError } from '../../errors.ts';
import type { Plugin } from '../../plugin.ts';
import { coreRules } from '../../rules/core/index.ts';

/** Plugins of a caller, and whether the bundled ones are beside them. */
export interface GivenPlugins {
  readonly plugins?: readonly Plugin[];
  readonly bundled?: boolean;
}

/**
 * The bundled plugins with those of a caller behind them, or these alone.
 *
 * @throws PluginError for two plugins or rules of one name: one would silently stand in for the other; for a rule that is none
 */
export async function allPlugins(
  { plugins = [], bundled = true }: GivenPlugins,
  optional: readonly string[] = [],
): Promise<Plugin[]> {
  const all = [...(bundled ? await loadBuiltins(optional) : []), ...(await checkedPlugins(plugins))];
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

async function checkedPlugins(plugins: readonly Plugin[]): Promise<readonly Plugin[]> {
  if (!plugins.some(({ rules }) => rules !== undefined)) return plugins;
  const { checkedRule } = await import('./own-rules.ts');
  return plugins.map((plugin) =>
    plugin.rules === undefined
      ? plugin
      : { ...plugin, rules: plugin.rules.map((rule) => checkedRule(rule, plugin.name)) },
  );
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
