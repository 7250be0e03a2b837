import type { ReporterName } from '../report/registry.ts';
import type { CliIo } from './deps.ts';

/** Formats for people. What another tool parses is written as it is. */
const FOR_PEOPLE: ReadonlySet<ReporterName> = new Set(['detail', 'stylish', 'concise', 'agent', 'hook']);

/**
 * CI services take orders from lines of the log: GitHub from `::word` at their beginning, it and Azure Pipelines from
 * `##word[` anywhere. A part number must give none, so in their logs such signs are broken by a backslash. Null where there is
 * nothing to guard against.
 */
export function guardFor(name: ReporterName, env: CliIo['env']): ((text: string) => string) | null {
  const isService = env['GITHUB_ACTIONS'] === 'true' || env['TF_BUILD'] !== undefined || env['TEAMCITY_VERSION'] !== undefined; // prettier-ignore
  return isService && FOR_PEOPLE.has(name) ? withoutCommands : null;
}

/** Whole lines in, whole lines out. */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]{0,200}):(?=:)/gm, '$1\\:').replace(/#(?=#[a-zA-Z]{0,20}\[)/g, '#\\');
}
