import { validate } from '../../config/validate.ts';
import { UsageError } from '../../errors.ts';
import type { Args, Flag } from '../flags/args.ts';
import { badWord } from '../says/messages.ts';
import { NOTHING_KNOWN } from '../flags/settings.ts';
import { HOOKS, type InitAnswers, LEVELS, SERVICES, STARTS } from './types.ts';

/** One fact as written, `true` and `false` as such. */
export function tradeValue(text: string): string | boolean {
  return text === 'true' || text === 'false' ? text === 'true' : text;
}

/** What is wrong with facts of the movement, null if nothing is: the configuration's own check. */
export function wrongTrade(trade: InitAnswers['trade']): string | null {
  const [issue] = validate({ trade }, NOTHING_KNOWN);
  return issue === undefined ? null : `${issue.path.replace(/^trade\./, '')}: ${issue.message}`;
}

/** `--trade shipFrom=CN`, repeated; throws `UsageError` for a key or value that a configuration would refuse. */
function tradeFlags(values: readonly string[]): InitAnswers['trade'] {
  const trade = Object.create(null) as Record<string, string | boolean>;
  for (const value of values) {
    const equals = value.indexOf('=');
    if (equals <= 0)
      throw new UsageError(
        'bad-trade-flag',
        `--trade "${value}" is not of the form FACT=VALUE.`,
        'For example: --trade shipFrom=CN',
      );
    trade[value.slice(0, equals)] = tradeValue(value.slice(equals + 1));
  }
  const wrong = wrongTrade(trade);
  if (wrong !== null)
    throw new UsageError(
      'bad-trade-flag',
      `--trade ${wrong}`,
      'docs/movements.md describes each fact, for example: --trade shipFrom=CN --trade endUse=civil',
    );
  return trade;
}

function choice<Word extends string>(args: Args, flag: Flag, words: readonly Word[]): Word | null {
  const given = args.value(flag);
  if (given === null) return null;
  const word = words.find((one) => one === given);
  if (word === undefined) throw badWord(`--${flag}`, given, words);
  return word;
}

/** What the flags say; null and absent: not said. */
export interface InitFlags {
  readonly paths: readonly string[] | null;
  readonly trade: InitAnswers['trade'] | null;
  readonly failOn: InitAnswers['failOn'] | null;
  readonly start: InitAnswers['start'] | null;
  readonly hook: InitAnswers['hook'] | null;
  readonly ci: InitAnswers['ci'] | null;
}

/** @throws UsageError for a word that is none */
export function initFlags(args: Args): InitFlags {
  const trade = args.values('trade');
  return {
    paths: args.words.length === 0 ? null : args.words,
    trade: trade.length === 0 ? null : tradeFlags(trade),
    failOn: choice(args, 'fail-on', LEVELS),
    start: choice(args, 'start', STARTS),
    hook: choice(args, 'hook', HOOKS),
    ci: choice(args, 'ci', SERVICES),
  };
}

/** Without anybody to ask: everything that is here, nothing of the movement, no hook and no CI. */
export function withDefaults(flags: InitFlags): InitAnswers {
  return {
    paths: flags.paths ?? ['.'],
    trade: flags.trade ?? {},
    failOn: flags.failOn ?? 'error',
    start: flags.start ?? 'all',
    hook: flags.hook ?? 'none',
    ci: flags.ci ?? 'none',
  };
}
