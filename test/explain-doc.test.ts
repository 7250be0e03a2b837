import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CliIo } from '../src/cli/deps.ts';
import { runCli } from '../src/cli/run.ts';
import { services } from '../src/cli/services.ts';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(resolve(root, 'docs/explain.md'), 'utf8');
const examples = [...page.matchAll(/^```console\n\$ lintanide (.+)\n([\s\S]*?)^```$/gm)].map(
  (match): [string, string] => [match[1] ?? '', match[2] ?? ''],
);

/** Words of a command line; double quotes hold blanks together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

async function run(line: string): Promise<string> {
  let shown = '';
  const output = { isTTY: false, columns: null, write: (text: string) => ((shown += text), Promise.resolve()) };
  const io: CliIo = {
    stdout: output,
    stderr: output,
    env: { LANG: 'C.UTF-8' },
    platform: 'linux',
    node: '20.19.0',
    cwd: root,
    today: () => '2026-11-24',
  };
  await runCli(wordsOf(line), io, services);
  return shown;
}

describe('docs/explain.md', () => {
  it('has an example of each kind', () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  it.each(examples)('%s shows what its page shows', async (line, text) => {
    const shown = await run(line);
    let from = 0;
    for (const block of text.split(/^…\n/m)) {
      const at = shown.indexOf(block, from);
      expect(at, `${block}\nis not in\n${shown.slice(from)}`).toBeGreaterThanOrEqual(0);
      from = at + block.length;
    }
  });
});
