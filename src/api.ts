import { check as checkResolved, type CheckOptions } from './check.ts';
import { resolveConfig } from './config/resolve.ts';
import { withTradeFiles } from './config/trade-files.ts';
import type { ResolvedConfig } from './config/types.ts';
import { requireDate } from './given.ts';
import { requireOptions } from './given-options.ts';
import { readText } from './host/files.ts';
import type { Verdict } from './judge/types.ts';
import { lint as lintResolved, type LintOptions, type LintResult } from './run/lint.ts';

/** A configuration that was resolved names its suppliers and lists of parties; a run goes by what they hold. */
const complete = (config: ResolvedConfig): Promise<ResolvedConfig> => withTradeFiles(config, readText);

/**
 * Lints everything that the patterns name, with the registers, declarations, suppliers and lists of parties that the command
 * line would read. Records are not judged: severity, suppressions, baseline and exit code are those of `check`.
 *
 * @throws UsageError for options that are none, and an `asOf` that is no date
 * @throws PluginError for what is no plugin, two plugins or rules of one name, and where no plugin brings a pack
 * @throws ConfigError for a register, a suppliers file or a list of parties that cannot be read as one
 */
export async function lint(options: LintOptions): Promise<LintResult> {
  requireOptions('lint', options);
  requireDate(options.asOf);
  return lintResolved({ ...options, config: await complete(options.config) });
}

/**
 * Lints and judges what the patterns name, under everything that is kept beside it: the verdict that the command line
 * reports, with its exit code.
 *
 * @throws UsageError for options that are none, an `asOf` that is no date, and patterns that name no list
 * @throws PluginError for what is no plugin, two plugins or rules of one name, and where no plugin brings a pack
 * @throws ConfigError for a file beside the bills that cannot be read as what it is
 */
export async function check(options: CheckOptions): Promise<Verdict> {
  requireOptions('check', options);
  requireDate(options.asOf);
  const config = options.config ?? resolveConfig({}, { source: null, root: options.cwd });
  return checkResolved({ ...options, config: await complete(config) });
}
