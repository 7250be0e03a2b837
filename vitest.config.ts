import { defineConfig } from 'vitest/config';

const conditions = ['lintanide-src'];

export default defineConfig({
  resolve: { conditions: [...conditions, 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: [...conditions, 'node', 'import', 'default'] } },
  test: {
    include: ['src/**/*.test.ts', 'plugins/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/system/**', 'node_modules/**'],
    setupFiles: ['test/support/property-seed.ts'],
    testTimeout: 30_000,
    reporters: process.env['CI'] === undefined ? ['default'] : ['default', './scripts/vitest-summary.mjs'],
  },
});
