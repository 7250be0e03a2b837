import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * One seed for the examples of every property, so that a commit is judged by the same ones on every machine and a failure is there
 * again at the next run. `npm run test:explore` draws others, and more of them.
 */
export const SEED = 20251009;

const seed = Number(process.env['PROPERTY_SEED'] ?? SEED);
const path = expect.getState().testPath;
// Only where a file has properties: the library takes longer to load than most of the other files take to run.
if (path !== undefined && readFileSync(path, 'utf8').includes("from 'fast-check'")) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed });
}
