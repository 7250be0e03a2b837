import { findConfig } from '../../config/find.ts';
import { loadConfig } from '../../config/load.ts';
import { resolveConfig } from '../../config/resolve.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { withTradeFiles } from '../../config/trade-files.ts';
import { isEncoding } from '../../config/config-kinds.ts';
import type { KnownWords } from '../../config/known-words.ts';
import { LOCALES } from '../../locale/types.ts';
import { isIsoDate } from '../../judge/register/dates.ts';
import type { FailOn } from '../../judge/judge.ts';
import type { Pack } from '../../regulation/types.ts';
import type { Rule } from '../../rules/types.ts';
import type { Args } from './args.ts';
import { ruleFlag } from './rule-flag.ts';
import { namingVariables, withEnvironment } from './environment.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { badConcurrency, badDate, badEncoding, badNumber, badWord, cacheTwice, configTwice } from '../says/messages.ts';

const CACHE_STRATEGIES = ['metadata', 'content'] as const;
const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info'];

/** For commands that ask no rule and no law: these words are not checked, and need not be loaded. */
export const NOTHING_KNOWN: KnownWords = { rules: null, measures: null };

/** Words a configuration is checked against. */
export function knownWords(rules: readonly Rule[], packs: readonly Pack[]): KnownWords {
  const measures = new Map<string, string[]>();
  for (const measure of packs.flatMap((pack) => pack.measures)) {
    const branches = measure.clauses.flatMap(({ windows }) =>
      windows.flatMap((window) => Object.keys(window.branches ?? {})),
    );
    measures.set(measure.id, [...new Set(branches)]);
  }
  const entered = new Set(packs.flatMap(({ entries }) => entries.map(({ measure }) => measure)));
  const idle = new Set([...measures.keys()].filter((id) => !entered.has(id)));
  const options = new Map(rules.map(({ id, meta }) => [id, meta.optionsSchema]));
  const loadDialects = async (): Promise<readonly string[]> => (await import('../../builtin.ts')).bundledDialectIds();
  return { rules: rules.map(({ id }) => id).sort(), measures, idle, options, loadDialects };
}

/** The configuration in effect: the file's, with the flags over it. */
export async function settingsOf(args: Args, known: KnownWords, io: CliIo, deps: CliDeps): Promise<ResolvedConfig> {
  const asked = withEnvironment(args, io.env);
  const found = await configOf(asked, known, io, deps);
  const config = namingVariables(args, io.env, () => withFlags(found, asked, known));
  const baseline = asked.value('baseline');
  const named = baseline === null ? config : { ...config, baseline: deps.resolvePath(io.cwd, baseline) };
  return withTradeFiles(named, (path) => deps.readText(path), known.measures?.keys());
}

async function configOf(args: Args, known: KnownWords, io: CliIo, deps: CliDeps): Promise<ResolvedConfig> {
  const named = args.value('config');
  if (named !== null && args.has('no-config')) throw configTwice();
  if (named !== null) return loadConfig(deps, deps.resolvePath(io.cwd, named), known, io.cwd);
  const found = args.has('no-config') ? null : await findConfig(deps, io.cwd);
  return found === null ? resolveConfig({}, { source: null, root: io.cwd }) : loadConfig(deps, found, known, io.cwd);
}

/** A flag wins over every override, so rules and encoding go last in the list of overrides. */
export function withFlags(config: ResolvedConfig, args: Args, known: KnownWords): ResolvedConfig {
  const asOf = args.value('as-of');
  if (asOf !== null && !isIsoDate(asOf)) throw badDate(asOf);
  const failOn = args.value('fail-on');
  const level = FAIL_ON.find((word) => word === failOn);
  if (failOn !== null && level === undefined) throw badWord('--fail-on', failOn, FAIL_ON);
  const warnings = args.value('max-warnings');
  if (warnings !== null && !/^\d{1,9}$/.test(warnings)) throw badNumber('--max-warnings', warnings);
  const encoding = args.value('encoding');
  if (encoding !== null && !isEncoding(encoding)) throw badEncoding(encoding);
  const locale = args.value('locale');
  const tongue = LOCALES.find((word) => word === locale);
  if (locale !== null && tongue === undefined) throw badWord('--locale', locale, LOCALES);
  const threads = args.value('concurrency');
  if (threads !== null && threads !== 'auto' && !/^[1-9]\d{0,3}$/.test(threads)) throw badConcurrency(threads);
  const rules = new Map(args.values('rule').map((text) => ruleFlag(text, config, known)));
  const last = { files: ['**'], rules, trade: {}, encoding };
  return {
    ...config,
    asOf: asOf ?? config.asOf,
    failOn: level ?? config.failOn,
    maxWarnings: warnings === null ? config.maxWarnings : Number(warnings),
    encoding: encoding ?? config.encoding,
    locale: tongue ?? config.locale,
    cache: cacheFrom(config, args),
    concurrency: threads === null ? config.concurrency : threads === 'auto' ? 'auto' : Number(threads),
    overrides: rules.size > 0 || encoding !== null ? [...config.overrides, last] : config.overrides,
  };
}

/** The cache as the flags have it; where or how it is kept says that there is one. */
function cacheFrom(config: ResolvedConfig, args: Args): ResolvedConfig['cache'] {
  const strategy = args.value('cache-strategy');
  const known = CACHE_STRATEGIES.find((word) => word === strategy);
  if (strategy !== null && known === undefined) throw badWord('--cache-strategy', strategy, CACHE_STRATEGIES);
  const location = args.value('cache-location');
  const isAsked = args.has('cache') || location !== null || known !== undefined;
  if (args.has('no-cache') && isAsked) throw cacheTwice();
  if (args.has('no-cache') || (config.cache === null && !isAsked)) return null;
  return {
    location: location ?? config.cache?.location ?? null,
    strategy: known ?? config.cache?.strategy ?? 'metadata',
  };
}
