import type { CliIo, Output } from './deps.ts';
import { runCli } from './run.ts';
import { services } from './services.ts';

/** The day on which commands run in tests. */
export const TODAY = '2026-11-24';

export interface Seen {
  out: string;
  err: string;
}

/** A process for tests: what it writes is kept. `tty`: on a terminal of 100 columns. */
export function ioIn(cwd: string, more: Partial<CliIo> = {}, tty = false): { readonly io: CliIo; readonly seen: Seen } {
  const seen = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Output => ({
    isTTY: tty,
    columns: tty ? 100 : null,
    write: (text) => {
      seen[name] += text;
      return Promise.resolve();
    },
  });
  const io: CliIo = {
    stdout: output('out'),
    stderr: output('err'),
    env: { LANG: 'C.UTF-8' },
    platform: 'linux',
    node: '20.19.0',
    cwd,
    today: () => TODAY,
    ...more,
  };
  return { io, seen };
}

/** Runs a command with the real tool in a folder. A line is split at its blanks. */
export async function runReal(
  folder: string,
  command: string | readonly string[],
  more: Partial<CliIo> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { io, seen } = ioIn(folder, more);
  const code = await runCli(typeof command === 'string' ? command.split(' ') : command, io, services);
  return { code, ...seen };
}
