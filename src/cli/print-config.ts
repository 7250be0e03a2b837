import { fileConfig, matchingOverrides, resolveConfig } from '../config/resolve.ts';
import type { ResolvedConfig } from '../config/types.ts';
import type { Args, Flag } from './args.ts';
import type { CliIo } from './deps.ts';
import { variableOf } from './environment.ts';

/** Plain JSON of a resolved configuration. */
export function printable(config: ResolvedConfig): unknown {
  const rules = (map: ResolvedConfig['rules']): unknown => Object.fromEntries(map);
  return {
    ...config,
    rules: rules(config.rules),
    pins: Object.fromEntries(config.pins),
    packs: config.packs.map(({ path }) => path),
    overrides: config.overrides.map((override) => ({ ...override, rules: rules(override.rules) })),
  };
}

interface Setting {
  readonly value: unknown;
  /** What set it: `flag --fail-on`, `LINTANIDE_FAIL_ON`, `lintanide.config.json overrides[0]`, `lintanide.config.json`, `default`. */
  readonly from: string;
}

const FLAG_OF: Readonly<Record<string, Flag>> = { asOf: 'as-of', failOn: 'fail-on', maxWarnings: 'max-warnings', encoding: 'encoding', baseline: 'baseline' }; // prettier-ignore

/** What holds for one file, and what set each of it: a flag, the environment, an override, the file, or nothing. */
export function explainedConfig(config: ResolvedConfig, path: string, args: Args, io: CliIo): unknown {
  const source = config.source ?? 'no configuration';
  const none = resolveConfig({}, { source: null, root: config.root, cwd: config.cwd });
  const forFile = fileConfig(config, path);
  const overrides = matchingOverrides(config, path);
  const settings = Object.create(null) as Record<string, Setting>;
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  for (const key of ['asOf', 'failOn', 'maxWarnings', 'encoding', 'baseline', 'suppressions', 'suppliers', 'ignore', 'limits', 'plugins'] as const) {
    const flag = FLAG_OF[key];
    const variable = flag === undefined ? null : variableOf(flag, args, io.env);
    const written = differs(config[key], none[key]) ? source : 'default';
    const asked = flag !== undefined && args.has(flag) ? `flag --${flag}` : variable;
    settings[key] = { value: config[key], from: asked ?? written };
  } // prettier-ignore
  for (const { index, override } of overrides)
    if (override.encoding !== null && !args.has('encoding')) settings['encoding'] = { value: forFile.encoding, from: `${source} overrides[${String(index)}]` }; // prettier-ignore
  const flagged = new Set(args.values('rule').map((text) => text.slice(0, text.lastIndexOf(':'))));
  for (const [id, rule] of forFile.rules) {
    const last = overrides.filter(({ override }) => override.rules.has(id)).at(-1);
    const from = flagged.has(id) ? 'flag --rule' : last === undefined ? source : `${source} overrides[${String(last.index)}]`; // prettier-ignore
    const value = Object.keys(rule.options).length === 0 ? rule.severity : [rule.severity, rule.options];
    settings[`rules.${id}`] = { value, from };
  }
  for (const [fact, value] of Object.entries(forFile.trade)) {
    if (Array.isArray(value) || value === null) continue;
    const last = overrides.filter(({ override }) => Object.hasOwn(override.trade, fact)).at(-1);
    settings[`trade.${fact}`] = { value, from: last === undefined ? source : `${source} overrides[${String(last.index)}]` }; // prettier-ignore
  }
  return { file: path, configuration: config.source, settings };
}
