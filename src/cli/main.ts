// The entry of the command line, and the only module that touches the process.
import type { WriteStream } from 'node:tty';
import type { Output } from './deps.ts';
import { runCli } from './run.ts';
import { services } from './services.ts';

/** Waits for every text to be taken, so that a slow reader slows us down and a full pipe loses nothing. */
function output(stream: WriteStream): Output {
  // The callback of `write` reports a failure; without a listener the event would end the process.
  stream.on('error', () => undefined);
  return {
    isTTY: stream.isTTY,
    columns: stream.isTTY ? stream.columns : null,
    write: (text) =>
      new Promise((settle, reject) => {
        stream.write(text, (error) => {
          if (error) reject(error);
          else settle();
        });
      }),
  };
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

process.exitCode = await runCli(
  process.argv.slice(2),
  {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    platform: process.platform,
    node: process.versions.node,
    cwd: services.resolvePath(process.cwd(), '.'),
    today,
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  },
  services,
);
