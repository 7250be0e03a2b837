import type { AskedPlugins, ConfigHost } from './find.ts';
import { type KnownWords, withMeasures } from './known-words.ts';
import { isBundled } from './plugins.ts';
import type { Config, NamedPlugin, OwnPlugins } from './types.ts';

const NONE: OwnPlugins = { refs: [], rules: [], packs: [], dialects: [] };

/**
 * Loads what `plugins` names beside bundled ones, before it is known to be a configuration: its rules may be set in it.
 *
 * @param placeOf where a key stands, in words
 * @throws PluginError for what is not found, not loaded, or no plugin
 */
export async function ownPluginsOf(
  host: ConfigHost,
  config: unknown,
  { source, root }: Pick<AskedPlugins, 'source' | 'root'>,
  placeOf: (key: string) => string,
): Promise<OwnPlugins> {
  const plugins = typeof config === 'object' && config !== null ? (config as { plugins?: unknown }).plugins : null;
  if (!Array.isArray(plugins) || host.loadPlugins === undefined) return NONE;
  const named = (plugins as readonly unknown[]).flatMap((written, at) =>
    !isBundled(written) && isNamed(written) ? [{ written, at, place: placeOf(`plugins[${String(at)}]`) }] : [],
  );
  if (named.length === 0) return NONE;
  return host.loadPlugins({ named, root, source, bundled: plugins.filter(isBundled) });
}

/** What is neither is told of with the rest of the configuration. */
const isNamed = (written: unknown): written is string | NamedPlugin =>
  typeof written === 'string' ? written !== '' : typeof written === 'object' && written !== null;

/** The configuration without what it names beside bundled ones: that was loaded, and is known by where it is. */
export const bundledAlone = (config: Config): Config =>
  config.plugins === undefined ? config : { ...config, plugins: config.plugins.filter(isBundled) };

/** The words that are known with those of these plugins. */
export function withPlugins(known: KnownWords, { rules, packs, dialects }: OwnPlugins): KnownWords {
  if (rules.length + packs.length + dialects.length === 0) return known;
  const { loadDialects } = known;
  const law = packs.length === 0 ? known : withMeasures(known, packs);
  return {
    ...law,
    rules: known.rules === null ? null : [...known.rules, ...rules.map(({ id }) => id)].sort(),
    ...(known.options !== undefined && {
      options: new Map([...known.options, ...rules.map(({ id, meta }) => [id, meta.optionsSchema] as const)]),
    }),
    ...(loadDialects !== undefined && { loadDialects: async () => [...dialects, ...(await loadDialects())] }),
  };
}
