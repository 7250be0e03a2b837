// The entry of the command line, and the only module that touches the process.
import { writeSync } from 'node:fs';
import type { Interface } from 'node:readline';
import { today } from '../host/clock.ts';
import { outputTo } from './says/output.ts';
import { runCli } from './run.ts';
import { services } from './services.ts';

/** Questions at the terminal: one reader for all, so that lines typed ahead are kept; it holds the process while it asks. */
function terminal(): (text: string) => Promise<string | null> {
  let reader: Interface | null = null;
  const lines: string[] = [];
  let isClosed = false;
  let settle: (line: string | null) => void = () => undefined;
  return async (text) => {
    if (reader === null) {
      const { createInterface } = await import('node:readline');
      reader = createInterface({ input: process.stdin, output: process.stdout });
      reader.on('line', (line) => {
        lines.push(line);
        settle(lines[0] ?? null);
      });
      reader.on('close', () => {
        isClosed = true;
        settle(null);
      });
    }
    reader.setPrompt(text);
    if (!isClosed) reader.prompt();
    if (lines.length === 0 && !isClosed) await new Promise<string | null>((answered) => (settle = answered));
    settle = () => undefined;
    if (!isClosed) reader.pause();
    return lines.shift() ?? null;
  };
}

// Until there is a verdict: a run that ends without one is never taken for clean, a configuration or a plugin that ends the
// process with 0 among them.
process.exitCode = 3;
let isDone = false;
process.once('exit', (code) => {
  if (code !== 0 || isDone) return;
  process.exitCode = 3;
  writeSync(
    2,
    'lintanide: the process ended before there was a verdict: a configuration or a plugin calls process.exit.\n',
  );
});
const stdout = outputTo(1);
void runCli(
  process.argv.slice(2),
  {
    stdout,
    stderr: outputTo(2),
    env: process.env,
    platform: process.platform,
    node: process.versions.node,
    cwd: services.resolvePath(process.cwd(), '.'),
    today,
    ...(stdout.isTTY && process.stdin.isTTY && { prompt: terminal() }),
    ...(process.argv[1] !== undefined && { tool: process.argv[1] }),
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  },
  services,
).then((code) => {
  isDone = true;
  process.exitCode = code;
});
