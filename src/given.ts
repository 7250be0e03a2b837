import type { KnownWords } from './config/known-words.ts';
import { isBundled } from './config/plugins.ts';
import { resolveConfig as resolveWords, type ConfigPlace } from './config/resolve.ts';
import type { Config, ResolvedConfig } from './config/types.ts';
import { validate } from './config/validate.ts';
import { ConfigError, UsageError } from './errors.ts';
import { isIsoDate } from './judge/register/dates.ts';
import { isNothing } from './run/inputs.ts';

/** @throws UsageError for what a caller gave as a date and is none */
export function requireDate(asOf: string): void {
  if (!isIsoDate(asOf))
    throw new UsageError('bad-date', `asOf: "${asOf}" is no date.`, 'Write it as YYYY-MM-DD, for example 2026-12-15.');
}

/** @throws UsageError where patterns name no list: nothing was checked, and that is not clean */
export function requireLists(records: readonly { readonly role: string }[], patterns: readonly string[]): void {
  if (!isNothing(records)) return;
  const where = patterns.length === 0 ? 'no pattern' : patterns.join(', ');
  throw new UsageError(
    'nothing-found',
    `No parts list was found under ${where}; nothing was checked.`,
    'Give the files themselves, or look at "ignore" in the configuration and at .lintanideignore.',
  );
}

/** @throws ConfigError with every wrong word of a configuration that a caller gave */
export function requireWords(config: Config, known: KnownWords): void {
  const issues = validate(config, known);
  if (issues.length > 0)
    throw new ConfigError(
      'config-invalid',
      issues.map(({ path, message }) => `${path === '' ? '' : `${path}: `}${message}`).join('\n'),
      'See docs/configuration.md.',
    );
}

/**
 * What would stand in a configuration file, with its defaults. Names of rules, measures and dialects are those of plugins, and are
 * not looked up here: `createLinter` does.
 *
 * @throws ConfigError with every wrong word
 */
export function resolveConfig(config: Config, place: ConfigPlace): ResolvedConfig {
  requireWords(config, { rules: null, measures: null });
  const own = config.plugins?.find((one) => !isBundled(one));
  if (own !== undefined)
    throw new ConfigError(
      'config-plugin',
      `plugins: resolveConfig loads no plugin, and ${typeof own === 'string' ? `"${own}"` : `"${own.name}"`} is not bundled.`,
      'createLinter({ config }) loads it; "lint" and "check" take plugins as objects beside the configuration.',
    );
  return resolveWords(config, place);
}
