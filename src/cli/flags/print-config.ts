import { posix } from 'node:path';
import { BASELINE_NAME } from '../../run/judging/aside.ts';
import { THRESHOLD_KEYS } from '../../config/policy.ts';
import { fileConfig, isIgnored, matchingOverrides } from '../../config/resolve.ts';
import { SUPPLIERS_NAME } from '../../config/suppliers-file.ts';
import { SUPPRESSIONS_NAME } from '../../config/suppressions-file.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Args, Flag } from './args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { variableOf } from './environment.ts';
import { TOLD_FROM } from '../../materials/told.ts';
import { escapeText } from '../../report/terminal/text.ts';

/** Plain JSON of a resolved configuration. */
export function printable(config: ResolvedConfig): unknown {
  const rules = (map: ResolvedConfig['rules']): unknown => Object.fromEntries(map);
  return {
    ...config,
    written: undefined,
    rules: rules(config.rules),
    pins: Object.fromEntries(config.pins),
    packs: config.packs.map(({ path }) => path),
    overrides: config.overrides.map((override) => ({ ...override, rules: rules(override.rules) })),
  };
}

interface Setting {
  readonly value: unknown;
  /** What set it: `flag --fail-on`, `LINTANIDE_FAIL_ON`, `FILE overrides[0]`, `FILE`, `found beside the configuration`, `default`. */
  readonly from: string;
}

const FLAG_OF: Readonly<Record<string, Flag>> = {
  asOf: 'as-of',
  failOn: 'fail-on',
  maxWarnings: 'max-warnings',
  encoding: 'encoding',
  baseline: 'baseline',
  locale: 'locale',
  concurrency: 'concurrency',
  cache: 'cache',
};
const KEYS = [
  'asOf',
  'failOn',
  'maxWarnings',
  'encoding',
  'locale',
  'ignore',
  'limits',
  'plugins',
  'concurrency',
  'cache',
] as const;
/** Where neither a rule's options nor the policy says otherwise. */
const DEFAULT_THRESHOLDS = { reportFrom: TOLD_FROM.report, othersFrom: TOLD_FROM.others } as const;
/** Files that are looked for beside the configuration where it names none. */
const BESIDE = { baseline: BASELINE_NAME, suppressions: SUPPRESSIONS_NAME, suppliers: SUPPLIERS_NAME } as const;

/** What a reader should know of the path: it is none of a file, or of one that a search passes over; null: nothing. */
export async function doubtOf(
  config: ResolvedConfig,
  path: string,
  io: CliIo,
  deps: Pick<CliDeps, 'exists' | 'listNames' | 'resolvePath'>,
): Promise<string | null> {
  const absolute = deps.resolvePath(io.cwd, path);
  const shown = escapeText(path);
  if (!(await deps.exists(absolute))) return `there is no file ${shown}: this is what would hold for it`;
  if ((await deps.listNames(absolute)).length > 0)
    return `${shown} is a folder: this is what would hold for a file of that name, and not for those in it`;
  return isIgnored(config, path)
    ? `${shown} is passed over, as "ignore" says, unless it is named: this holds for it then`
    : null;
}

/** What holds for one file, and what set each of it: a flag, the environment, an override, the file, or nothing. */
export async function explainedConfig(
  config: ResolvedConfig,
  path: string,
  args: Args,
  io: CliIo,
  deps: Pick<CliDeps, 'exists'>,
): Promise<unknown> {
  const source = config.source ?? 'no configuration';
  const forFile = fileConfig(config, path);
  const overrides = matchingOverrides(config, path);
  const settings = Object.create(null) as Record<string, Setting>;
  const wrote = (key: string): string => (config.written.includes(key) ? source : 'default');
  const asked = (key: string): string | null => {
    const flag = FLAG_OF[key];
    if (flag === undefined) return null;
    return args.has(flag) ? `flag --${flag}` : variableOf(flag, args, io.env);
  };
  const lastOf = (sets: (override: ResolvedConfig['overrides'][number]) => boolean): string | null => {
    const last = overrides.filter(({ override }) => sets(override)).at(-1);
    return last === undefined ? null : `${source} overrides[${String(last.index)}]`;
  };

  const own = config.ownPlugins.map(({ module }) => module);
  for (const key of KEYS) {
    const value = key === 'plugins' ? [...config.plugins, ...own] : config[key];
    settings[key] = { value, from: asked(key) ?? wrote(key) };
  }
  const encoded = asked('encoding') === null ? lastOf(({ encoding }) => encoding !== null) : null;
  if (encoded !== null) settings['encoding'] = { value: forFile.encoding, from: encoded };
  for (const [key, name] of Object.entries(BESIDE) as [keyof typeof BESIDE, string][]) {
    const from = key === 'baseline' && args.has('no-baseline') ? 'flag --no-baseline' : asked(key);
    const isFound = config[key] === null && from === null && (await deps.exists(posix.resolve(config.root, name)));
    settings[key] = isFound
      ? { value: posix.resolve(config.root, name), from: 'found beside the configuration' }
      : { value: config[key], from: from ?? wrote(key) };
  }
  for (const key of THRESHOLD_KEYS) {
    const value = forFile.policy[key];
    const set = lastOf(({ policy }) => policy?.[key] !== undefined);
    settings[`policy.${key}`] = {
      value: value ?? DEFAULT_THRESHOLDS[key],
      from: value === null ? 'default' : (set ?? source),
    };
  }
  settings['policy.traces'] = args.has('traces')
    ? { value: true, from: 'flag --traces' }
    : { value: config.policy.traces, from: wrote('policy') };
  const flagged = new Set(args.values('rule').map((text) => text.slice(0, text.lastIndexOf(':'))));
  for (const [id, rule] of forFile.rules) {
    const from = flagged.has(id) ? 'flag --rule' : (lastOf(({ rules }) => rules.has(id)) ?? source);
    const value = Object.keys(rule.options).length === 0 ? rule.severity : [rule.severity, rule.options];
    settings[`rules.${id}`] = { value, from };
  }
  for (const [fact, value] of Object.entries(forFile.trade)) {
    if (Array.isArray(value) || value === null || fact === 'currency') continue;
    settings[`trade.${fact}`] = { value, from: lastOf(({ trade }) => Object.hasOwn(trade, fact)) ?? source };
  }
  for (const [at, mapping] of config.mappings.entries())
    if (forFile.mappings.includes(mapping)) settings[`mappings[${String(at)}]`] = { value: mapping, from: source };
  for (const { path: pack, document } of config.packs) settings[`packs.${document.id}`] = { value: pack, from: source };
  for (const [measure, pin] of config.pins) settings[`pins.${measure}`] = { value: pin, from: source };
  if (config.partyLists.length > 0) settings['parties.lists'] = { value: config.partyLists, from: source };
  if (config.trade.holdings !== undefined)
    settings['parties.holdings'] = { value: config.trade.holdings, from: source };
  if (config.trade.currency !== undefined) settings['prices.currency'] = { value: config.trade.currency, from: source };
  if (config.itemMasters.length > 0) settings['itemMasters'] = { value: config.itemMasters, from: source };
  if (config.declarations.length > 0) settings['declarations'] = { value: config.declarations, from: source };
  return { file: path, configuration: config.source, settings };
}
