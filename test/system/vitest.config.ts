import { defineConfig } from 'vitest/config';

const conditions = ['lintanide-src'];

/** Tests with programs of the system: git, pre-commit. They run the built command line. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { conditions: [...conditions, 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: [...conditions, 'node', 'import', 'default'] } },
  test: { include: ['test/system/**/*.test.ts'], testTimeout: 120_000 },
});
