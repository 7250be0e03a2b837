import type { ReporterName } from '../report/registry.ts';
import type { Args } from './args.ts';
import type { CliIo } from './deps.ts';

/** Formats for people. What another tool parses is written as it is. */
const FOR_PEOPLE: ReadonlySet<ReporterName> = new Set(['detail', 'stylish', 'concise', 'agent', 'hook']);

/**
 * CI services take orders from lines of the log: GitHub from `::word` at their beginning, it and Azure Pipelines from
 * `##word[` anywhere. A part number must give none, so in their logs such signs are broken by a backslash. Null where there is
 * nothing to guard against.
 */
export function guardFor(name: ReporterName, env: CliIo['env']): ((text: string) => string) | null {
  return isService(env) && FOR_PEOPLE.has(name) ? withoutCommands : null;
}

export function isService(env: CliIo['env']): boolean {
  return env['GITHUB_ACTIONS'] === 'true' || env['TF_BUILD'] !== undefined || env['TEAMCITY_VERSION'] !== undefined;
}

/** Output of a command other than a lint, whose reporters guard themselves: what is for people gives no orders either. */
export function guardedIo(args: Args, io: CliIo): CliIo {
  const isForPrograms =
    args.has('json') || args.has('csv') || args.values('format').some((format) => format !== 'text');
  if (isForPrograms) return io;
  const { stdout } = io;
  let isAtStart = true;
  return {
    ...io,
    stdout: {
      get isTTY() {
        return stdout.isTTY;
      },
      get columns() {
        return stdout.columns;
      },
      write(text) {
        // A line may come in pieces: only its first one can begin an order.
        const [first = '', ...rest] = text.split('\n');
        const guarded = [
          isAtStart ? withoutCommands(first) : withoutCommands(`x${first}`).slice(1),
          ...rest.map(withoutCommands),
        ].join('\n');
        isAtStart = text.endsWith('\n');
        return stdout.write(guarded);
      },
    },
  };
}

/** Whole lines in, whole lines out. */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]{0,200}):(?=:)/gm, '$1\\:').replace(/#(?=#[a-zA-Z]{0,20}\[)/g, '#\\');
}
