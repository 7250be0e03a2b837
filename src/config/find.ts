import { ConfigError } from '../errors.ts';
import type { NamedPlugin, OwnPlugins } from './types.ts';

/** Plugins of one's own as a configuration names them. */
export interface AskedPlugins {
  /** What stands in `plugins`, each with its place in the list and in words. */
  readonly named: readonly {
    readonly written: string | NamedPlugin;
    readonly at: number;
    readonly place: string;
  }[];
  /** Folder of the configuration; POSIX, absolute. */
  readonly root: string;
  /** The configuration, null where there is no file of it. */
  readonly source: string | null;
  /** Bundled plugins beside them. */
  readonly bundled: readonly string[];
}

/** In this order; two in one folder are an error. */
export const CONFIG_NAMES = [
  'lintanide.config.js',
  'lintanide.config.mjs',
  'lintanide.config.ts',
  'lintanide.config.json',
  'lintanide.config.jsonc',
] as const;

/** What finding and loading need of the machine. Paths are POSIX and absolute. */
export interface ConfigHost {
  /** Text of a file, null if there is none. */
  readText(path: string): Promise<string | null>;
  /** Module namespace of a JavaScript file. */
  importModule(path: string): Promise<{ readonly default?: unknown }>;
  listNames(folder: string): Promise<readonly string[]>;
  /** Loads plugins of one's own; absent: they are left out, and no word of theirs is known. */
  readonly loadPlugins?: (asked: AskedPlugins) => Promise<OwnPlugins>;
  /** Whether `importModule` takes TypeScript; default: no. */
  readonly readsTypeScript?: () => boolean;
}

const MOST_FOLDERS = 256;

/** The nearest configuration from `folder` upwards, or null. One folder, one configuration: no cascade. */
export async function findConfig(host: ConfigHost, folder: string): Promise<string | null> {
  let at = folder;
  for (let step = 0; step < MOST_FOLDERS; step++) {
    const names = new Set(await host.listNames(at));
    const found = CONFIG_NAMES.filter((name) => names.has(name));
    const [first, second] = found;
    if (first !== undefined && second !== undefined) {
      throw new ConfigError('config-two', `${at} holds two configurations: ${found.join(', ')}.`, 'Keep one of them.');
    }
    if (first !== undefined) return join(at, first);
    const parent = parentOf(at);
    if (parent === at) return null;
    at = parent;
  }
  return null;
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** The folder that a path is in. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return path;
  // `/a` → `/`, and a drive `C:/a` → `C:/`.
  const parent = path.slice(0, slash);
  return parent === '' || parent.endsWith(':') ? path.slice(0, slash + 1) : parent;
}
