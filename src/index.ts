/** The public API. Everything else is internal and may change. */
export { check, type CheckOptions } from './check.ts';
export { createLinter, type Linter, type LinterOptions } from './linter.ts';
export { defineConfig } from './config/define.ts';
export { type ConfigPlace, resolveConfig } from './config/resolve.ts';
export type { Config, ResolvedConfig } from './config/types.ts';
export { ConfigError, LintanideError, PluginError, ReadError, UsageError } from './errors.ts';
export { lint, type LintOptions, type LintResult } from './lint.ts';
export { definePlugin, defineRule, type Plugin } from './plugin.ts';
export type { UnitRecord } from './batch/types.ts';
export type { JudgedFinding, JudgedUnit, Summary, Verdict } from './judge/types.ts';
export type { Finding, Location, Rule, Severity } from './rules/types.ts';
