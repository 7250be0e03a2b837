// Runs a TypeScript script of this folder on every supported Node: bundles it in memory beside dist, then imports it.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const [script, ...rest] = process.argv.slice(2);
const out = `node_modules/.cache/lintanide-scripts/${process.pid}`;
const folder = resolve(out);
await build({
  input: script,
  platform: 'node',
  resolve: { conditionNames: ['lintanide-src', 'node', 'import', 'default'] },
  external: [/^node:/, /^(?!lintanide\/)[^./]/],
  logLevel: 'warn',
  transform: { define: { __VERSION__: '"dev"' } },
  output: { dir: out, format: 'esm', entryFileNames: 'script.mjs' },
});
process.argv = [process.argv[0], script, ...rest];
// A script may go on, and load further chunks, when its own text has been run.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await import(pathToFileURL(`${out}/script.mjs`).href);
