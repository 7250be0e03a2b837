/**
 * Bundled plugins that are off unless `plugins` names them, with the rules each brings: what a configuration may say is
 * known without loading any of them. A test compares the rules with the plugins' own.
 */
export const OPTIONAL_PLUGINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['supply-risk', ['supply-risk/leading-country', 'supply-risk/single-source']],
]);

/** Whether what stands in `plugins` is the name of a bundled one. */
export const isBundled = (named: unknown): named is string => typeof named === 'string' && OPTIONAL_PLUGINS.has(named);

/** Rules that the named plugins bring; a name that is none brings nothing. */
export function rulesOfPlugins(names: readonly string[]): readonly string[] {
  return [...new Set(names)].flatMap((name) => OPTIONAL_PLUGINS.get(name) ?? []);
}

/** The plugin that brings the rule, null if no optional one does. */
export function pluginOfRule(id: string): string | null {
  return [...OPTIONAL_PLUGINS].find(([, rules]) => rules.includes(id))?.[0] ?? null;
}
