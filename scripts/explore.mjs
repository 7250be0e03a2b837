// Runs the tests that have properties with examples that were not drawn before: `npm run test:explore [-- ROUNDS]`.
// A failure prints its seed; `PROPERTY_SEED=… npx vitest run FILE` gives it again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { globbySync } from 'globby';

const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`rounds: a number from 1, not "${String(process.argv[2])}"`);
const files = globbySync(['{src,plugins,test}/**/*.test.ts', '!test/system']).filter((file) =>
  readFileSync(file, 'utf8').includes("from 'fast-check'"),
);
let failed = 0;
for (let round = 1; round <= rounds; round++) {
  const seed = String(randomInt(2 ** 31));
  console.log(`round ${String(round)} of ${String(rounds)}: seed ${seed}, ${String(files.length)} files`);
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...files], {
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: seed },
  });
  if (status !== 0) failed++;
}
console.log(`${String(rounds)} rounds, ${String(failed)} with a failure`);
process.exit(failed === 0 ? 0 : 1);
