import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AskedPlugins } from '../../config/find.ts';
import { OPTIONAL_PLUGINS } from '../../config/plugins.ts';
import type { OwnPlugins, PluginRef } from '../../config/types.ts';
import { PluginError } from '../../errors.ts';
import { importConfig } from '../../host/config-module.ts';
import { exists } from '../../host/files.ts';
import type { Plugin } from '../../plugin.ts';
import { didYouMean } from '../../suggest.ts';
import { moduleHash } from './module-hash.ts';
import { allPlugins } from './own-plugins.ts';
import { checkedPlugin } from './plugin-fault.ts';

const SCRIPT = /\.(?:[mc]?js|m?ts)$/;

type Named = AskedPlugins['named'][number];

/**
 * Loads the plugins of one's own that a configuration names, and looks at them.
 *
 * @throws PluginError for what is not found, cannot be loaded or is no plugin, with its place in the configuration
 */
export async function loadNamed({ named, root, source, bundled }: AskedPlugins): Promise<OwnPlugins> {
  const found = [];
  // In turn: of several that are wrong the first is told.
  for (const one of named) {
    const ref = await refOf(one, root, source);
    found.push({ ref, plugin: await told(one, ref, root) });
  }
  const plugins = found.map(({ plugin }) => plugin);
  await allPlugins({ plugins }, bundled);
  const rules = plugins.flatMap((plugin) => plugin.rules ?? []);
  return {
    refs: found.map(({ ref, plugin }) => ({
      ...ref,
      name: plugin.name,
      rules: (plugin.rules ?? []).map(({ id }) => id),
    })),
    rules,
    packs: plugins.flatMap((plugin) => plugin.packs ?? []),
    dialects: plugins.flatMap(({ dialects = [] }) => dialects.map(({ name }) => name)),
  };
}

type Found = Omit<PluginRef, 'name' | 'rules'>;

async function refOf(one: Named, root: string, source: string | null): Promise<Found> {
  const path = typeof one.written === 'string' ? await pathOf(one.written, one, root) : moduleOf(one, source);
  return {
    module: posix.relative(root, path),
    at: typeof one.written === 'string' ? null : one.at,
    hash: await moduleHash(path),
  };
}

/** Each thread finds a plugin that is an object in the configuration, which it loads: JSON cannot hold one. */
function moduleOf({ place }: Named, source: string | null): string {
  if (source === null || !SCRIPT.test(source))
    throw new PluginError(
      'plugin-object',
      `${place}: a plugin cannot stand in JSON.`,
      'Write it into a module, and name that: "plugins": ["./acme-plugin.mjs"].',
    );
  return source;
}

async function pathOf(written: string, { place }: Named, root: string): Promise<string> {
  if (!/^\.{0,2}\/|^[A-Za-z]:[\\/]/.test(written) && !SCRIPT.test(written)) return packageOf(written, place, root);
  const path = /^[A-Za-z]:/.test(written) ? written.replaceAll('\\', '/') : posix.resolve(root, written);
  if (!SCRIPT.test(path))
    throw new PluginError('plugin-extension', `${place}: ${written} is no module by its name.`, 'Name a file that ends in .js, .mjs, .cjs, .ts or .mts.'); // prettier-ignore
  if (!(await exists(path)))
    throw new PluginError(
      'plugin-not-found',
      `${place}: there is no file ${path}.`,
      'The path of a plugin is relative to the folder of the configuration.',
    );
  return path;
}

/** As a module in the folder of the configuration would find it, whatever the package exports. */
async function packageOf(name: string, place: string, root: string): Promise<string> {
  const { createJiti } = await import('jiti');
  const url = createJiti(pathToFileURL(`${root}/lintanide.config.mjs`).href).esmResolve(name, { try: true });
  if (url?.startsWith('file:') !== true) {
    const bundled = [...OPTIONAL_PLUGINS.keys()];
    throw new PluginError(
      'plugin-not-found',
      `${place}: there is no bundled plugin "${name}", and no package of that name that ${root} could import.`,
      `${didYouMean(name, bundled)} A file of your own begins with "./"; a package is installed beside the configuration.`,
    );
  }
  return fileURLToPath(url).replaceAll('\\', '/');
}

/** What is wrong with a plugin is told with where the configuration names it. */
async function told({ place, written }: Named, ref: Found, root: string): Promise<Plugin> {
  try {
    return await loadRef(ref, root);
  } catch (error) {
    if (error instanceof PluginError) throw new PluginError(error.code, `${place}: ${error.message}`, error.hint, { cause: error }); // prettier-ignore
    const cause = error instanceof Error ? error.message : String(error);
    throw new PluginError(
      'plugin-failed',
      `${place}: ${typeof written === 'string' ? written : 'the configuration'} could not be loaded: ${cause.split('\n')[0] ?? ''}`,
      'Run it with node to see the whole error.',
      { cause: error },
    );
  }
}

const loaded = new Map<string, Promise<Plugin>>();

/**
 * A plugin by where it is; loaded once in each thread.
 *
 * @throws PluginError where it is no plugin, what importing it throws
 */
export function loadRef({ module, at, hash }: Found, root: string): Promise<Plugin> {
  const path = posix.resolve(root, module);
  const key = JSON.stringify([path, at, hash]);
  let plugin = loaded.get(key);
  if (plugin === undefined) loaded.set(key, (plugin = pluginAt(path, at)));
  return plugin;
}

async function pluginAt(path: string, at: number | null): Promise<Plugin> {
  const { default: whole } = await importConfig(path);
  if (whole === undefined)
    throw new PluginError(
      'plugin-no-export',
      `${path} has no default export.`,
      'Write: export default definePlugin({ name, rules }).',
    );
  if (at !== null) return checkedPlugin((whole as { readonly plugins: readonly Plugin[] }).plugins[at] as Plugin, at);
  // What a compiler made of a module for `require` has its default export below its exports.
  const { __esModule: isCompiled, default: within } = whole as { readonly __esModule?: unknown; readonly default?: unknown }; // prettier-ignore
  return checkedPlugin((isCompiled === true && within !== undefined ? within : whole) as Plugin, 0);
}
