import { isAbsolute, resolve } from 'node:path';
import type { CliDeps } from './deps.ts';

/** A path with a drive is one of Windows; elsewhere a backslash is a character of a name. */
const posix = (path: string): string => (/^[A-Za-z]:/.test(path) ? path.replaceAll('\\', '/') : path);

/** The rest of the tool, each part loaded when a command first needs it. */
export const services: CliDeps = {
  lint: async (request) => (await import('../run/lint.ts')).lint(request),
  loadKnowledge: async (asked) => {
    const [{ pluginsOf }, { coreRules }] = await Promise.all([
      import('../run/plugins/run-plugins.ts'),
      import('../rules/core/index.ts'),
    ]);
    const plugins = await pluginsOf(asked);
    return {
      rules: [...coreRules, ...plugins.flatMap((plugin) => plugin.rules ?? [])],
      packs: plugins.flatMap((plugin) => plugin.packs ?? []),
    };
  },
  readText: async (path) => (await import('../host/files.ts')).readText(path),
  listNames: async (folder) => (await import('../host/files.ts')).listNames(folder),
  exists: async (path) => (await import('../host/files.ts')).exists(path),
  writeAtomic: async (path, chunks) => (await import('../host/write-files.ts')).writeAtomic(path, chunks),
  importModule: async (path) => (await import('../host/config-module.ts')).importConfig(path),
  loadPlugins: async (asked) => (await import('../run/plugins/plugin-modules.ts')).loadNamed(asked),
  readsTypeScript: () => true,
  resolvePath: (cwd, path) => posix(isAbsolute(path) ? path : resolve(cwd, path)),
};
