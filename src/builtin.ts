import type { Plugin } from './plugin.ts';

/**
 * The bundled plugins: the only place that imports `plugins/`, each on demand. A plugin is a folder there and a line here.
 */
const BUILTIN: Readonly<Record<string, () => Promise<Plugin>>> = {
  mofcom: async () => (await import('../plugins/mofcom/index.ts')).mofcom,
};

export const builtinNames: readonly string[] = Object.keys(BUILTIN);

export async function loadBuiltins(names: readonly string[] = builtinNames): Promise<Plugin[]> {
  const plugins: Plugin[] = [];
  for (const name of names) {
    const load = BUILTIN[name];
    if (load !== undefined) plugins.push(await load());
  }
  return plugins;
}
