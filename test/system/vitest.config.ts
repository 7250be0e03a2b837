import { defineConfig } from 'vitest/config';

const conditions = ['lintanide-src'];

/** Tests with real programs of the machine. What is missing is a skip that says so; nothing here is part of `npm test`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { conditions: [...conditions, 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: [...conditions, 'node', 'import', 'default'] } },
  test: {
    include: ['test/system/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser at a time is enough for any machine.
    fileParallelism: false,
    reporters: ['verbose'],
  },
});
