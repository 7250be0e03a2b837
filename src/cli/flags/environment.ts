import { UsageError } from '../../errors.ts';
import { nearest } from '../../suggest.ts';
import type { Args, Flag } from './args.ts';
import type { CliIo } from '../deps.ts';

/** Flags that the environment may give too; a flag on the command line wins. */
const VARIABLES = {
  'as-of': 'LINTANIDE_AS_OF',
  'fail-on': 'LINTANIDE_FAIL_ON',
  'max-warnings': 'LINTANIDE_MAX_WARNINGS',
  encoding: 'LINTANIDE_ENCODING',
  config: 'LINTANIDE_CONFIG',
  baseline: 'LINTANIDE_BASELINE',
  concurrency: 'LINTANIDE_CONCURRENCY',
} as const satisfies Partial<Record<Flag, string>>;

const KNOWN: readonly string[] = [...Object.values(VARIABLES), 'LINTANIDE_DEBUG', 'LINTANIDE_SHARDS'];

/** Name of the variable that gives the flag's value, null where the command line or nothing does. */
export function variableOf(flag: Flag, args: Pick<Args, 'has'>, env: CliIo['env']): string | null {
  if (
    args.has(flag) ||
    (flag === 'config' && args.has('no-config')) ||
    (flag === 'baseline' && args.has('no-baseline'))
  )
    return null;
  const name = Object.hasOwn(VARIABLES, flag) ? VARIABLES[flag as keyof typeof VARIABLES] : null;
  return name !== null && (env[name] ?? '') !== '' ? name : null;
}

/**
 * The command line with what the environment adds to it.
 *
 * @throws UsageError for a variable that is nearly one of ours
 */
export function withEnvironment(args: Args, env: CliIo['env']): Args {
  for (const name of Object.keys(env)) {
    if (!name.startsWith('LINTANIDE_') || KNOWN.includes(name)) continue;
    const meant = nearest(name, KNOWN);
    if (meant !== null)
      throw new UsageError(
        'unknown-variable',
        `The environment has a variable ${name}, which lintanide does not know.`,
        `Did you mean "${meant}"?`,
      );
  }
  return {
    ...args,
    value: (flag) => {
      const name = variableOf(flag, args, env);
      return name === null ? args.value(flag) : (env[name] ?? null);
    },
  };
}

/** An error about a value says where the value was written. */
export function namingVariables<Result>(args: Args, env: CliIo['env'], use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const said = Object.entries(VARIABLES).find(
      ([flag, name]) => variableOf(flag as Flag, args, env) === name && error.message.startsWith(`--${flag} `),
    );
    if (said === undefined) throw error;
    const [flag, name] = said;
    throw new UsageError(error.code, error.message.replace(`--${flag}`, `${name}:`), error.hint);
  }
}
