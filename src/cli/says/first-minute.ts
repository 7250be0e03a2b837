import type { UsageError } from '../../errors.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { listsHere } from '../init/proposals.ts';
import { noPaths } from './messages.ts';
import { NOTHING_KNOWN, settingsOf } from '../flags/settings.ts';

const VALUED = ['max-warnings', 'as-of', 'rule', 'encoding', 'config', 'fail-on', 'locale', 'concurrency'] as const;

/** Nothing was given: what could be, from what lies here and one folder down. */
export async function nothingGiven(args: Args, io: CliIo, deps: CliDeps): Promise<UsageError> {
  // A flag without its value has taken the folder for one.
  if (VALUED.some((flag) => args.has(flag))) await settingsOf(args, NOTHING_KNOWN, io, deps);
  return noPaths(await listsHere(io, deps));
}
