import type { Args } from './flags/args.ts';
import type { CliIo } from './deps.ts';

/** How services say that a run was started by the clock: variable and value. */
const BY_THE_CLOCK: readonly (readonly [variable: string, value: string])[] = [
  ['GITHUB_EVENT_NAME', 'schedule'],
  ['CI_PIPELINE_SOURCE', 'schedule'],
  ['BUILD_REASON', 'Schedule'],
];

/** A run by the clock, where a change of law fails: by the flag, or as GitHub, GitLab and Azure Pipelines say it. */
export function isScheduled(args: Args, env: CliIo['env']): boolean {
  return args.has('scheduled') || BY_THE_CLOCK.some(([variable, value]) => env[variable] === value);
}
