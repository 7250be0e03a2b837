import { defineConfig } from 'vitest/config';

const conditions = ['lintanide-src'];
const include = ['src/**/*.test.ts', 'plugins/**/*.test.ts', 'test/**/*.test.ts'];
const exclude = ['test/system/**', 'node_modules/**'];
/** A library keeps a table of code pages for good once a workbook was read with it, and writes otherwise from then on. */
const apart = ['test/samples/**/*.test.ts'];

export default defineConfig({
  resolve: { conditions: [...conditions, 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: [...conditions, 'node', 'import', 'default'] } },
  test: {
    // The first test of a worker compiles the vocabularies, which takes a slow machine half a minute.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    reporters: process.env['CI'] === undefined ? ['default'] : ['default', './scripts/vitest-summary.mjs'],
    projects: [
      // Files of tests share their modules, and so the vocabularies, which take seconds to put together.
      { extends: true, test: { name: 'shared', include, exclude: [...exclude, ...apart], setupFiles: ['test/support/property-seed.ts'], isolate: false } }, // prettier-ignore
      {
        extends: true,
        test: { name: 'apart', include: apart, exclude, setupFiles: ['test/support/property-seed.ts'] },
      },
    ],
  },
});
