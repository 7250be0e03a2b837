import type { Args } from '../flags/args.ts';
import type { CliIo, Output } from '../deps.ts';

/** An output that gives no orders, whatever its pieces are; `end` writes the line that nobody ended. */
interface Guarded extends Output {
  end(): Promise<void>;
}

/** Only a whole line shows whether it is an order: what is not ended waits for the rest. */
function guarded(output: Output): Guarded {
  let waiting = '';
  return {
    get isTTY() {
      return output.isTTY;
    },
    get columns() {
      return output.columns;
    },
    write(text) {
      const all = waiting + text;
      const end = all.lastIndexOf('\n') + 1;
      waiting = all.slice(end);
      return end === 0 ? Promise.resolve() : output.write(withoutCommands(all.slice(0, end)));
    },
    end() {
      const rest = waiting;
      waiting = '';
      return rest === '' ? Promise.resolve() : output.write(withoutCommands(rest));
    },
  };
}

/** The process of a command line whose standard error gives no orders, nor does its output where it is for people. */
export interface IoGuard {
  readonly io: CliIo;
  ioOf(args: Args): CliIo;
  /** Writes the lines that nobody ended. */
  end(): Promise<void>;
}

export function guardedIo(given: CliIo): IoGuard {
  const [stdout, stderr] = [guarded(given.stdout), guarded(given.stderr)];
  const io = { ...given, stderr };
  return {
    io,
    ioOf: (args) => (isForPeople(args) ? { ...io, stdout } : io),
    async end() {
      await stderr.end();
      await stdout.end();
    },
  };
}

/** Reporters of a lint guard themselves, and what a program reads is written as it is. */
function isForPeople(args: Args): boolean {
  if (args.command === 'lint' || args.command === 'merge') return false;
  return !args.has('json') && !args.has('csv') && args.values('format').every((format) => format === 'text');
}

/** Whole lines in, whole lines out. */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]{0,200}):(?=:)/gm, '$1\\:').replace(/#(?=#[a-zA-Z]{0,20}\[)/g, '#\\');
}
