// Writes the types of the package, dist/types, for programs and editors. `--if-stale` skips the work where they are of this build;
// `--checked` checks the code, too, as a package that is published has to be. Without TypeScript (an installation that leaves out
// what development takes) there are none, and everything runs all the same.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const flags = new Set(process.argv.slice(2));
const folder = join(root, 'dist/types');
const stamp = join(folder, '.stamp');
const build = readFileSync(join(root, 'dist/.stamp'), 'utf8');
const tsc = compiler();

if (tsc !== null && !(flags.has('--if-stale') && existsSync(stamp) && readFileSync(stamp, 'utf8') === build)) {
  rmSync(folder, { recursive: true, force: true });
  const checks = flags.has('--checked') ? [] : ['--noCheck'];
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', ...checks], { cwd: root, stdio: 'inherit' });
  writeFileSync(stamp, build);
}

function compiler() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  } catch {
    return null;
  }
}
