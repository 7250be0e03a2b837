import { prepareDialects, type KnownDialect } from './map/dialect.ts';
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

/** The bundled dialects, ready to be recognised. */
export async function bundledDialects(): Promise<readonly KnownDialect[]> {
  return dialectsOf((await import('./builtin-dialects.ts')).dialectPlugins);
}

const NONE: readonly KnownDialect[] = [];

/** Dialects that plugins bring, ready to be recognised. */
export function dialectsOf(plugins: readonly Plugin[]): readonly KnownDialect[] {
  const dialects = plugins.flatMap((plugin) => plugin.dialects ?? []);
  return dialects.length === 0 ? NONE : prepareDialects(dialects);
}
