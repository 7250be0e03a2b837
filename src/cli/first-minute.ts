import type { UsageError } from '../errors.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { listsHere } from './init/proposals.ts';
import { noPaths } from './messages.ts';

/** Nothing was given: what could be, from what lies here and one folder down. */
export async function nothingGiven(io: CliIo, deps: CliDeps): Promise<UsageError> {
  return noPaths(await listsHere(io, deps));
}
