import { bundledReading, loadBuiltins, type PluginReading } from '../../builtin.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Plugin } from '../../plugin.ts';

/** Plugins that a run asks for beside those that are always on. */
export type RunPlugins = Pick<ResolvedConfig, 'plugins'> & Partial<Pick<ResolvedConfig, 'ownPlugins' | 'root'>>;

/** The plugins of a run: bundled ones, and behind them those of one's own that the configuration names. */
export async function pluginsOf(asked: RunPlugins = { plugins: [] }): Promise<Plugin[]> {
  return [...(await loadBuiltins(asked.plugins)), ...(await ownPlugins(asked))];
}

/** Those of one's own alone. */
export async function ownPlugins({
  ownPlugins: refs = [],
  root = '',
}: Partial<RunPlugins>): Promise<readonly Plugin[]> {
  if (refs.length === 0) return [];
  const { loadRef } = await import('./plugin-modules.ts');
  return Promise.all(refs.map((ref) => loadRef(ref, root)));
}

/** How files are read where no rule is asked: with the dialects and formats of all plugins. */
export const readingOf = async (config: ResolvedConfig): Promise<PluginReading> =>
  bundledReading(await ownPlugins(config));
