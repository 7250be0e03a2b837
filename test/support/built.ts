import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The tool as JavaScript, for tests that need real processes and threads: made from the source as it is, in a folder of its
 * own, gone after the tests of the file. Knowledge comes from its source, so that nothing else need be built.
 */
export function builtTool(): { readonly cli: string; readonly index: string } {
  const out = join(ROOT, 'node_modules/.cache/lintanide-tests', `${String(process.pid)}-${String(Math.random()).slice(2, 10)}`); // prettier-ignore
  beforeAll(async () => {
    await build({
      cwd: ROOT,
      input: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/workers/worker.ts' },
      platform: 'node',
      resolve: { conditionNames: ['lintanide-src', 'node', 'import', 'default'] },
      external: [/^node:/, /^(?!lintanide\/)[^./]/],
      logLevel: 'silent',
      checks: { ineffectiveDynamicImport: false },
      transform: { define: { __VERSION__: '"test"', __WORKER__: '"../worker.js"' } },
      output: { dir: out, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' },
    });
  }, 60_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  return { cli: join(out, 'cli.js'), index: join(out, 'index.js') };
}
