/** The public API. Everything else is internal and may change. */
export { check, lint } from './api.ts';
export type { CheckOptions } from './check.ts';
export { resolveConfig } from './given.ts';
export { createLinter, type Linter, type LinterOptions } from './linter.ts';
export { defineConfig } from './config/define.ts';
export type { ConfigPlace } from './config/resolve.ts';
export type { Config, ResolvedConfig } from './config/types.ts';
export { ConfigError, LintanideError, PluginError, ReadError, UsageError } from './errors.ts';
export type { LintOptions, LintResult } from './run/lint.ts';
export { definePlugin, defineRule, type Plugin } from './plugin.ts';
export type { UnitRecord } from './batch/types.ts';
export type { Register, RegisterRow } from './judge/register/register.ts';
export type { JudgedFinding, JudgedUnit, PartRecord, Summary, SuppressedFinding, Verdict } from './judge/types.ts';
export type { Content, ElementContent, Presence } from './materials/types.ts';
export type { Control, ControlEntry, IsoDate, Measure, Movement, Pack, Status, Trade } from './regulation/types.ts';
export type { Finding, LocatedEvidence, Location, Rule, Severity } from './rules/types.ts';
