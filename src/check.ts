import { asideOf, isWholeRun } from './run/judging/aside.ts';
import { resolveConfig } from './config/resolve.ts';
import type { ResolvedConfig } from './config/types.ts';
import { requireLists } from './given.ts';
import { exists, readText } from './host/files.ts';
import { judge } from './judge/judge.ts';
import type { Verdict } from './judge/types.ts';
import { judgeContextOf } from './run/judging/judging.ts';
import { withMasterNotices } from './run/across/master-notices.ts';
import { lint, type LintOptions } from './run/lint.ts';

export interface CheckOptions extends Omit<LintOptions, 'config'> {
  /** Default: no configuration, with `cwd` as its folder. */
  readonly config?: ResolvedConfig;
  /** Version of the caller's tool, for the verdict. */
  readonly version?: string;
}

/**
 * Lints everything that the patterns name and judges it under the registers beside and above it, suppressions and the baseline: the verdict that the
 * command line reports, with its exit code.
 *
 * @throws UsageError where the patterns name no list
 * @throws ConfigError for a register, suppressions or a baseline that cannot be read as one
 */
export async function check({ version = 'api', ...options }: CheckOptions): Promise<Verdict> {
  const { cwd, asOf } = options;
  const config = options.config ?? resolveConfig({}, { source: null, root: cwd });
  const { records, registers, declarations, packs, rules } = await lint({ ...options, config });
  // Content, and what else is handed in, is what there is to check.
  if (options.source === undefined) requireLists(records, options.patterns);
  const known = { rules: [...rules.values()], packs };
  const paths = records.map(({ path }) => path);
  const aside = await asideOf(
    { config, paths, isWhole: isWholeRun(config, options.patterns), known },
    { readText, exists },
  );
  const run = { ...known, config, asOf, registers, declarations, version };
  return withMasterNotices(judge(records, { ...(await judgeContextOf(run)), ...(aside && { aside }) }), config);
}
