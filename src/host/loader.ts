/**
 * Loads the modules of a build, and keeps their compiled code between runs: in the folder of the build and nowhere else, since
 * who can write there can change the program anyway. Node 22.8 and later can keep code themselves; a cold start is slower by a
 * quarter then, so it is left to them only where this folder is not ours to write to.
 */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { readCode, writeCode } from './code-cache.ts';
import { foreseen, SORTS, tuneEngine, type Foreseen } from './engine.ts';

type Exports = Record<string, unknown>;

/** Folder of compiled code, in that of the build. */
const KEPT = '.code';

/** What the command begins with, and each of its threads. */
const COMMAND = 'chunks/cli.cjs';
const THREAD = 'chunks/worker.cjs';

/** Smaller modules are compiled faster than their compiled code is looked up. */
const LEAST_BYTES = 16_384;

/** Runs with a sort of file that add to what is kept: what further ones would add is seldom worth the writing. */
const MOST_RUNS = 2;
/** Bits in which those of one sort are counted. */
const BITS = 4;

/** The one that this module itself was given. */
declare const require: NodeJS.Require;

const modules = new Map<string, { exports: Exports }>();
let isKept: boolean | null = null;
/** Whether this is the command, in a process of its own, and not a program that imports the tool. */
let isCommand = false;
let run: Foreseen = { size: 'few', sort: 'other' };

/** Whether compiled code is kept here: not where it is not wanted, or would change what is measured, or cannot be written. */
function keepsCode(): boolean {
  const { NODE_DISABLE_COMPILE_CACHE: off, NODE_V8_COVERAGE: coverage } = process.env;
  if ((off ?? '') !== '' || coverage !== undefined) return false;
  if (existsSync(join(__dirname, KEPT))) return true;
  try {
    accessSync(__dirname, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Code is kept with the functions that ran compiled, so only a lint that came to its end leaves it for others. In a program
 * V8 is set up otherwise, and would take each other's code for that of another engine.
 */
function isWorthKeeping(): boolean {
  const [, , word = ''] = process.argv;
  const isOther = word !== 'lint' && /^[a-z]{2,12}$/.test(word) && !existsSync(word);
  // For a large file V8 is set up anew after code was loaded.
  return isCommand && run.size !== 'large' && !isOther && (process.exitCode === 0 || process.exitCode === 1);
}

/**
 * Exports of a module of the build, by its path in the folder of this one.
 *
 * @throws Error as `require` does
 */
export function load(name: string): Exports {
  if (name === COMMAND || name === THREAD) run = foreseen(process.argv.slice(2));
  if (name === COMMAND) {
    isCommand = true;
    tuneEngine(run.size);
  }
  const file = join(__dirname, name);
  // Asked once: were the answer to change, there would be two of everything.
  if ((isKept ??= keepsCode())) return evaluate(file);
  (require('node:module') as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  return require(file) as Exports;
}

/** Modules compiled here cannot import by themselves; by an address, or the name of a package. */
export const native = (specifier: string): Promise<unknown> => import(specifier);

function evaluate(file: string): Exports {
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} as Exports };
  modules.set(file, module);
  const folder = dirname(file);
  // All modules are in one folder, beside the one that this is in: what is not ours is looked up from here.
  const asked = (name: string): unknown => {
    if (name === '../load.cjs') return { load, native };
    return name.startsWith('.') ? evaluate(join(folder, name)) : require(name);
  };
  const begin = compile(file).runInThisContext() as (...given: unknown[]) => void;
  begin(module.exports, Object.assign(asked, { resolve: require.resolve }), module, file, folder);
  return module.exports;
}

function compile(file: string): Script {
  // A build writes ASCII only, and each module as a function (scripts/build.mjs).
  const text = readFileSync(file, 'latin1');
  if (text.length < LEAST_BYTES) return new Script(text, { filename: file });
  const { mtimeMs, size } = statSync(file);
  const key = [process.version, process.versions.v8, process.arch, process.execPath, file, mtimeMs, size].join('\n');
  const many = run.size === 'many' ? '-many' : '';
  const kept = join(__dirname, KEPT, `${basename(file)}.${process.version}-${process.arch}${many}`);
  const held = readCode(kept, key);
  const script = new Script(text, held === null ? { filename: file } : { filename: file, cachedData: held.code });
  // At the end all functions that ran are compiled, and are kept with it: those for a workbook, then those for a CSV file.
  const runs = script.cachedDataRejected === true ? 0 : (held?.runs ?? 0);
  const at = BITS * SORTS.indexOf(run.sort);
  if (((runs >> at) & ((1 << BITS) - 1)) < MOST_RUNS)
    keepAtEnd(() => writeCode(kept, key, { code: script.createCachedData(), runs: runs + (1 << at) }));
  return script;
}

const unkept: (() => void)[] = [];

/** One listener for all: Node takes more than ten for a leak, and says so. */
function keepAtEnd(keep: () => void): void {
  if (unkept.push(keep) > 1) return;
  process.once('exit', () => {
    if (isWorthKeeping()) for (const one of unkept) one();
  });
}
