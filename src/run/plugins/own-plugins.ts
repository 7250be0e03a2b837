import { bundledDialectIds, loadBuiltins } from '../../builtin.ts';
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
 * @throws PluginError for what is no plugin, and for two plugins, rules or dialects of one name: one would silently stand in for the other
 */
export async function allPlugins(
  { plugins = [], bundled = true }: GivenPlugins,
  optional: readonly string[] = [],
): Promise<Plugin[]> {
  const own = await checkedPlugins(plugins);
  const all = [...(bundled ? await loadBuiltins(optional) : []), ...own];
  const names = new Set<string>();
  const rules = new Set(coreRules.map(({ id }) => id));
  const dialects = new Set(bundled && own.some((one) => one.dialects !== undefined) ? await bundledDialectIds() : []);
  for (const { name, rules: ownRules = [], dialects: ownDialects = [] } of all) {
    if (taken(names, name))
      throw new PluginError(
        'plugin-twice',
        `There are two plugins "${name}".`,
        'Give yours another name; bundled ones need not be given.',
      );
    const twice =
      ownRules.find(({ id }) => taken(rules, id))?.id ?? ownDialects.find((one) => taken(dialects, one.name))?.name;
    if (twice === undefined) continue;
    const what = ownRules.some(({ id }) => id === twice) ? 'rule' : 'dialect';
    throw new PluginError(
      `${what}-twice`,
      `The plugin "${name}" brings the ${what} ${twice}, which is there already.`,
      `Call it ${name}/…: a ${what} is named after its plugin, and no two have one name.`,
    );
  }
  return all;
}

/** Whether a name is there already; from now on it is. */
const taken = (names: Set<string>, name: string): boolean => names.has(name) || !names.add(name);

/**
 * A caller's plugins, looked at once: those that were are given back as they are.
 *
 * @throws PluginError for what is no plugin, with every key that is wrong
 */
export async function checkedPlugins(plugins: readonly Plugin[]): Promise<readonly Plugin[]> {
  if (plugins.length === 0) return plugins;
  const { checkedPlugin } = await import('./plugin-fault.ts');
  return Promise.all(plugins.map(checkedPlugin));
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
