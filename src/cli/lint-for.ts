import { isNothing } from '../run/inputs.ts';
import type { Run } from '../run/judging/judging.ts';
import type { CliDeps, CliIo, Linted, LintRequest } from './deps.ts';
import { nothingFound } from './says/messages.ts';
import type { Settled } from './settled.ts';
import { VERSION } from './version.ts';

/** Lints for a command that is not `lint`. @throws UsageError where the patterns name nothing */
export async function lintFor(
  { config, asOf }: Pick<Settled, 'config' | 'asOf'>,
  patterns: readonly string[],
  io: CliIo,
  deps: CliDeps,
  more: Partial<LintRequest> = {},
): Promise<Linted> {
  const linted = await deps.lint({ cwd: io.cwd, patterns, config, asOf, ...more });
  if (isNothing(linted.records)) throw nothingFound(patterns);
  return linted;
}

/** What judging a lint goes by. */
export const runOf = (
  { config, rules, packs, asOf }: Settled,
  { registers, declarations }: Pick<Linted, 'registers' | 'declarations'>,
): Run => ({ config, rules, packs, asOf, registers, declarations, version: VERSION });
