import { builtDialects } from './built-dialects.ts';
import { prepareDialects, type KnownDialect } from './map/dialect/dialect.ts';
import type { Plugin } from './plugin.ts';
import type { ReadOptions } from './read/types.ts';

/**
 * The bundled plugins: the only place that imports `plugins/`, each on demand. A plugin is a folder there and a line here.
 */
const BUILTIN: Readonly<Record<string, () => Promise<Plugin>>> = {
  mofcom: async () => (await import('../plugins/mofcom/index.ts')).mofcom,
};

/** Those that a configuration switches on (`plugins`); `config/plugins.ts` names them and their rules. */
const OPTIONAL: Readonly<Record<string, () => Promise<Plugin>>> = {
  'supply-risk': async () => (await import('../plugins/supply-risk/index.ts')).supplyRisk,
};

/** Names of the plugins that are always on. */
export const builtinNames: readonly string[] = Object.keys(BUILTIN);

/** The bundled plugins that are always on, and those switched on by name, each once. */
export async function loadBuiltins(optional: readonly string[] = []): Promise<Plugin[]> {
  const plugins: Plugin[] = [];
  for (const name of new Set([...builtinNames, ...optional])) {
    const load = Object.hasOwn(OPTIONAL, name) ? OPTIONAL[name] : BUILTIN[name];
    if (load !== undefined) plugins.push(await load());
  }
  return plugins;
}

/** Set by the build, which compiles dialects to data; absent when run from source. */
declare const __DATA__: string | undefined;

/** The bundled dialects, ready to be recognised. */
export async function bundledDialects(): Promise<readonly KnownDialect[]> {
  return typeof __DATA__ === 'string'
    ? builtDialects()
    : dialectsOf((await import('./builtin-dialects.ts')).dialectPlugins);
}

/** Their ids, as reports and overrides of a configuration name them. */
export async function bundledDialectIds(): Promise<readonly string[]> {
  return (await bundledDialects()).map(({ dialect }) => dialect.name).sort();
}

/** What reading a unit takes from plugins. */
export interface PluginReading {
  readonly dialects: readonly KnownDialect[];
  readonly formatOf: NonNullable<ReadOptions['formatOf']>;
}

/** Dialects and formats of the bundled plugins, and before them those of a user's. */
export async function bundledReading(plugins: readonly Plugin[] = []): Promise<PluginReading> {
  const own = plugins.flatMap((plugin) => plugin.formats ?? []);
  return {
    dialects: [...dialectsOf(plugins), ...(await bundledDialects())],
    formatOf: async (root) => {
      const { formatOf } = await import('./read/format/read.ts');
      return formatOf(own, root) ?? (await import('./builtin-formats.ts')).bundledFormatOf(root);
    },
  };
}

const NONE: readonly KnownDialect[] = [];

/** Dialects that plugins bring, ready to be recognised. */
export function dialectsOf(plugins: readonly Plugin[]): readonly KnownDialect[] {
  const dialects = plugins.flatMap((plugin) => plugin.dialects ?? []);
  return dialects.length === 0 ? NONE : prepareDialects(dialects);
}
