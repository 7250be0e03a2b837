// How much JavaScript a cold lint has V8 parse: where no compiled code is kept, and where it is. V8 writes down which stretches of
// which script it parsed, wholly or only as far as to where functions end; each character counts once.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Runs until a start leaves no more code than it found: code of a sort of file is written down twice. */
const UNTIL_KEPT = 5;

/** Characters of our scripts that the run of `file` parsed. */
function parsedBy(file, folder, env) {
  const log = join(folder, 'functions.log');
  rmSync(log, { force: true });
  const flags = ['--log-function-events', `--logfile=${log}`, '--no-logfile-per-isolate'];
  const { status } = spawnSync(process.execPath, [...flags, join(root, 'bin/lintanide.js'), file, '--no-config'], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  if (status !== 0 && status !== 1) throw new Error(`the lint of ${file} ended with ${status}`);
  const ours = new Set();
  const stretches = [];
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const [what, how, script, from, to] = line.split(',');
    if (what === 'script-details' && to !== undefined && how !== '' && script.startsWith(root)) ours.add(how);
    if (what !== 'function' || !/parse/.test(how)) continue;
    stretches.push({ script, from: Number(from), to: Number(to) });
  }
  return covered(stretches.filter(({ script }) => ours.has(script)));
}

/** Characters under at least one of the stretches. */
function covered(stretches) {
  const sorted = stretches.toSorted((a, b) => a.script - b.script || a.from - b.from);
  let sum = 0;
  let script = '';
  let reached = 0;
  for (const one of sorted) {
    if (one.script !== script) [script, reached] = [one.script, 0];
    sum += Math.max(0, one.to - Math.max(one.from, reached));
    reached = Math.max(reached, one.to);
  }
  return sum;
}

/** Prints two lines for `file`. */
export function benchParsed(file) {
  const folder = mkdtempSync(join(tmpdir(), 'lintanide-parsed-'));
  const say = (name, count) => process.stdout.write(`${name.padEnd(34)} ${(count / 1000).toFixed(0).padStart(5)} kB\n`);
  try {
    say('JavaScript parsed, no code kept', parsedBy(file, folder, { NODE_DISABLE_COMPILE_CACHE: '1' }));
    // What is kept is taken only by a process with the same flags: those of this measurement leave their own first.
    for (let run = 1; run < UNTIL_KEPT; run++) parsedBy(file, folder, {});
    say('JavaScript parsed, code kept', parsedBy(file, folder, {}));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  benchParsed(process.argv[2] ?? join(root, 'samples/servo-drive.xlsx'));
