import type { Args } from '../flags/args.ts';
import type { CliIo } from '../deps.ts';

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
