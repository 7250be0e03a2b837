import type { ReporterName } from '../../report/registry.ts';
import { type CliIo, isService } from '../deps.ts';
import { withoutCommands } from './commands-broken.ts';

/** Formats for people. What another tool parses is written as it is. */
const FOR_PEOPLE: ReadonlySet<ReporterName> = new Set(['detail', 'stylish', 'concise', 'agent', 'hook']);

/**
 * CI services take orders from lines of the log: GitHub from `::word` at their beginning, it and Azure Pipelines from
 * `##word[` anywhere. A part number must give none, so in their logs such signs are broken by a backslash. Null where there is
 * nothing to guard against.
 */
export function guardFor(name: ReporterName, env: CliIo['env']): ((text: string) => string) | null {
  return isService(env) && FOR_PEOPLE.has(name) ? (text) => withoutCommands(text) : null;
}
