import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll } from 'vitest';
import { compileData } from '../../scripts/compile-data.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The tool as it is built, for tests that need real processes and threads: made from the source of now, in a folder of its
 * own, gone after the tests of the file.
 */
export function builtTool(): { readonly cli: string; readonly files: string } {
  const out = join(
    ROOT,
    'node_modules/.cache/lintanide-tests',
    `${String(process.pid)}-${String(Math.random()).slice(2, 10)}`,
  );
  beforeAll(async () => {
    await build({
      cwd: ROOT,
      input: {
        cli: 'src/cli/main.ts',
        plugin: 'src/plugin.ts',
        worker: 'src/workers/worker.ts',
        files: 'src/host/write-files.ts',
      },
      platform: 'node',
      resolve: { conditionNames: ['lintanide-src', 'node', 'import', 'default'] },
      external: [/^node:/, /^(?!lintanide\/)[^./]/],
      logLevel: 'silent',
      checks: { ineffectiveDynamicImport: false },
      transform: { define: { __VERSION__: '"test"', __DATA__: '"../data"', __WORKER__: '"../worker.js"' } },
      output: { dir: out, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' },
    });
    mkdirSync(join(out, 'data'), { recursive: true });
    compileData(ROOT, join(out, 'data'));
  }, 60_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  return { cli: join(out, 'cli.js'), files: join(out, 'files.js') };
}
