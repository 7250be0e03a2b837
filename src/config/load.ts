import { ConfigError } from '../errors.ts';
import { keyOf, parseJsonc, type Position } from './jsonc.ts';
import { posix } from 'node:path';
import type { Issue } from '../shape/types.ts';
import { configKeys } from './config-shape.ts';
import { type ConfigHost, parentOf } from './find.ts';
import { type KnownWords, withDialects, withMeasures } from './known-words.ts';
import { bundledAlone, ownPluginsOf, withPlugins } from './own-plugins.ts';
import { packFilesOf } from './pack-read.ts';
import { resolveConfig } from './resolve.ts';
import type { Config, ResolvedConfig } from './types.ts';
import { validate } from './validate.ts';

/** Loads one configuration file; throws `ConfigError` with every wrong word in it. */
export async function loadConfig(
  host: ConfigHost,
  path: string,
  known: KnownWords,
  cwd = parentOf(path),
): Promise<ResolvedConfig> {
  const { value, positions } = await read(host, path);
  const root = parentOf(path);
  const packs = await packFilesOf(host, value, (written) => resolvePath(root, written));
  const own = await ownPluginsOf(host, value, { source: path, root }, (key) => `${path}${at(positions, key)}: ${key}`);
  const words = withMeasures(
    withPlugins(known, own),
    packs.map(({ document }) => document),
  );
  const issues = validate(value, await withDialects(words, value));
  if (issues.length > 0) throw invalid(path, issues, positions);
  return resolveConfig(bundledAlone(value as Config), { source: path, root, cwd, packs, ownPlugins: own.refs });
}

/** A path as written in the configuration; a drive makes one of Windows absolute. */
function resolvePath(folder: string, written: string): string {
  return /^[A-Za-z]:/.test(written) ? written : posix.resolve(folder, written);
}

async function read(
  host: ConfigHost,
  path: string,
): Promise<{ value: unknown; positions: ReadonlyMap<string, Position> }> {
  const isTypeScript = path.endsWith('.ts') || path.endsWith('.mts');
  if (isTypeScript && host.readsTypeScript?.() !== true) {
    throw new ConfigError(
      'config-typescript',
      `${path} is TypeScript, which Node reads from version 22.18 on.`,
      'Use a newer Node, or rename it to lintanide.config.mjs and keep the types in a comment: /** @type {import("lintanide").Config} */',
    );
  }
  if (isTypeScript || path.endsWith('.js') || path.endsWith('.mjs'))
    return { value: await importDefault(host, path), positions: new Map() };
  if (!path.endsWith('.json') && !path.endsWith('.jsonc')) {
    throw new ConfigError(
      'config-extension',
      `${path} is no configuration file by its extension.`,
      'Use .json, .jsonc, .js, .mjs, .ts or .mts.',
    );
  }
  const text = await host.readText(path);
  if (text === null) throw missing(path);
  return parseJsonc(text, path);
}

async function importDefault(host: ConfigHost, path: string): Promise<unknown> {
  if ((await host.readText(path)) === null) throw missing(path);
  let loaded: { readonly default?: unknown };
  try {
    loaded = await host.importModule(path);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigError(
      'config-failed',
      `${path} could not be loaded: ${cause.split('\n')[0] ?? ''}`,
      'Run it with node to see the whole error.',
      { cause: error },
    );
  }
  if (loaded.default === undefined) {
    throw new ConfigError('config-no-export', `${path} has no default export.`, 'Write: export default { … }');
  }
  if (typeof loaded.default === 'function')
    throw new ConfigError(
      'config-function',
      `${path} exports a function, which nobody calls.`,
      'Write: export default { … }; what is to be waited for may be awaited in it: { asOf: await … }.',
    );
  return loaded.default;
}

function missing(path: string): ConfigError {
  return new ConfigError(
    'config-not-found',
    `There is no configuration at ${path}.`,
    'Check the path after --config, or leave the flag out: the nearest lintanide.config.* upwards is taken.',
  );
}

/** `:LINE:COLUMN` of a key; '' where the configuration is a program. */
function at(positions: ReadonlyMap<string, Position>, key: string): string {
  const position = positions.get(key);
  return position === undefined ? '' : `:${String(position.line)}:${String(position.column)}`;
}

function invalid(path: string, issues: readonly Issue[], positions: ReadonlyMap<string, Position>): ConfigError {
  const lines = issues.slice(0, 10).map((issue) => {
    // A key that is none is wrong itself, and not its value.
    const isKey = issue.message.startsWith('unknown key');
    const place = (isKey ? at(positions, keyOf(issue.path)) : '') || at(positions, issue.path);
    return `${path}${place}: ${onOneLine(issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`)}`;
  });
  if (issues.length > lines.length) lines.push(`… and ${String(issues.length - lines.length)} more`);
  return new ConfigError(
    'config-invalid',
    lines.join('\n'),
    // Where a value is wrong, or a key further in, what may stand there is said with it.
    issues.some(
      ({ path: at, message }) =>
        at === '' || (/^[^.[]+$/.test(at) && message.startsWith('unknown key') && !message.includes('Known:')),
    )
      ? `Keys: ${configKeys().join(', ')}. docs/configuration.md says what they hold.`
      : 'docs/configuration.md has every key with its values.',
  );
}

/** A key may hold the end of a line, and what comes behind it would pass for a line of ours. */
const onOneLine = (text: string): string =>
  text.replace(/[\n\r\u2028\u2029]/g, (end) => `\\u{${end.charCodeAt(0).toString(16)}}`);
