import { check } from './check.ts';
import { findConfig } from './config/find.ts';
import { loadConfig } from './config/load.ts';
import { bundledAlone, ownPluginsOf, withPlugins } from './config/own-plugins.ts';
import type { ConfigHost } from './config/find.ts';
import { resolveConfig } from './config/resolve.ts';
import { withTradeFiles } from './config/trade-files.ts';
import type { Config, ResolvedConfig } from './config/types.ts';
import { withDialects } from './config/known-words.ts';
import { today } from './host/clock.ts';
import { configHost } from './host/config-host.ts';
import type { Verdict } from './judge/types.ts';
import type { IsoDate } from './regulation/types.ts';
import { coreRules } from './rules/core/index.ts';
import type { Plugin } from './plugin.ts';
import { bundledDialectIds } from './builtin.ts';
import { requireDate, requireWords } from './given.ts';
import { requireOptions } from './given-options.ts';
import { UsageError } from './errors.ts';
import { exists } from './host/files.ts';
import { allPlugins, checkedPlugins } from './run/plugins/own-plugins.ts';
import { loadNamed } from './run/plugins/plugin-modules.ts';

export interface LinterOptions {
  /** Absolute folder that paths are relative to; default: the working directory of the process. */
  readonly cwd?: string;
  /** What would stand in a configuration file. Without it the nearest `lintanide.config.*` from `cwd` upwards is used. */
  readonly config?: Config;
  /** A configuration file; null: none, not even the nearest. */
  readonly configFile?: string | null;
  /** The date whose law counts, `YYYY-MM-DD`; default: that of the configuration, else today, as the command line takes it (local time). */
  readonly asOf?: IsoDate;
  /** Plugins of one's own, beside the bundled ones. */
  readonly plugins?: readonly Plugin[];
  /** false: `plugins` in place of the bundled ones; one of them must bring a pack, since no law would be looked at else. Default: true. */
  readonly bundled?: boolean;
}

/** Lints under one configuration, as often as it is asked to; see `createLinter`. */
export interface Linter {
  readonly config: ResolvedConfig;
  /**
   * Lints and judges what the patterns name, under the registers, suppressions and baseline that are kept.
   *
   * @throws UsageError where they name no list: nothing was checked then
   */
  check(patterns: string | readonly string[]): Promise<Verdict>;
  /** The same of content that is no file (an editor's buffer); `name` says how it is called and where its register is. */
  checkContent(content: string | Uint8Array, name: string): Promise<Verdict>;
}

/**
 * A linter for scripts and editors: the configuration is read and checked once.
 *
 * @throws ConfigError with every wrong word of the configuration
 * @throws PluginError for what is no plugin, and for two plugins or rules of one name
 * @throws UsageError for options that are none, a folder that is not there, an `asOf` that is no date
 */
export async function createLinter(options: LinterOptions = {}): Promise<Linter> {
  requireOptions('createLinter', options);
  if (options.asOf !== undefined) requireDate(options.asOf);
  const cwd = (options.cwd ?? process.cwd()).replaceAll('\\', '/');
  await requireFolder(cwd);
  const inline = options.config?.plugins?.filter((one) => typeof one === 'object') ?? [];
  const plugins = [...(options.plugins ?? []), ...(inline as Plugin[])];
  const own = { ...options, ...(plugins.length > 0 && { plugins: await checkedPlugins(plugins) }) };
  const config = await withTradeFiles(await configOf(own, cwd), (path) => configHost.readText(path));
  const asOf = options.asOf ?? config.asOf ?? today();
  const shared = { cwd, config, asOf, ...given(own) };
  return {
    config,
    check: async (patterns) => {
      requireOptions('linter.check', { patterns });
      return check({ ...shared, patterns: typeof patterns === 'string' ? [patterns] : patterns });
    },
    checkContent: async (content, name) => {
      requireOptions('linter.checkContent', { content, name });
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const at = (path: string): string => (path.startsWith('/') ? path : `${cwd}/${path}`);
      const units = [{ path: name, absolute: at(name), missing: false, role: 'bom' as const }];
      const source = {
        units,
        read: () => Promise.resolve(bytes),
        readText: (path: string) => configHost.readText(at(path)),
      };
      return check({ ...shared, patterns: [], source });
    },
  };
}

const host: ConfigHost = { ...configHost, loadPlugins: loadNamed };

/** @throws UsageError where nothing is: each pattern would name nothing, and no register would be found */
async function requireFolder(cwd: string): Promise<void> {
  if (await exists(cwd)) return;
  throw new UsageError('no-folder', `createLinter: cwd: there is no folder ${cwd}.`, 'Give the folder of the bills.');
}

const given = ({ plugins, bundled }: LinterOptions) => ({
  ...(plugins && { plugins }),
  ...(bundled !== undefined && { bundled }),
});

async function configOf(options: LinterOptions, cwd: string): Promise<ResolvedConfig> {
  const { config, configFile, plugins = [] } = options;
  const rules = [...coreRules, ...(await allPlugins(given(options))).flatMap((plugin) => plugin.rules ?? [])];
  const bring = plugins.flatMap(({ dialects = [] }) => dialects.map(({ name }) => name));
  const loadDialects = async (): Promise<readonly string[]> => [...bring, ...(await bundledDialectIds())];
  const known = {
    rules: rules.map(({ id }) => id).sort(),
    measures: null,
    options: new Map(rules.map(({ id, meta }) => [id, meta.optionsSchema])),
    loadDialects,
  };
  if (config !== undefined) {
    // What stands there as an object is among the plugins that are given.
    const named = {
      ...config,
      ...(config.plugins && { plugins: config.plugins.filter((one) => typeof one === 'string') }),
    };
    const own = await ownPluginsOf(host, named, { source: null, root: cwd }, (key) => `config: ${key}`);
    requireWords(named, await withDialects(withPlugins(known, own), named));
    return resolveConfig(bundledAlone(named), { source: null, root: cwd, ownPlugins: own.refs });
  }
  const path = configFile === undefined ? await findConfig(host, cwd) : configFile;
  if (path === null) return resolveConfig({}, { source: null, root: cwd });
  return loadConfig(host, path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : `${cwd}/${path}`, known, cwd);
}
