import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { LONG_RUN } from '../host/engine.ts';

const MIB = 1024 ** 2;
/** Bytes of a file from which on memory is worth more than time: a packed workbook of some 250,000 lines. */
const LARGE = 24 * MIB;
/** Bytes in all from which on a lint is long enough that code is worth compiling well, and short enough that compiling it counts. */
const MIDDLE = MIB;
/** Bytes for young objects. Where many of them live on, as all that is kept of a list does, V8 itself goes up to four times as much. */
const YOUNG = 8 * MIB;
/** Objects that are made at once to have that room grow, and at the most. */
const SOME = 20_000;
const MOST = 1_000_000;
const XML = /xml$/i;

/** Has V8 clean up more often: of a million lines an eighth less memory, for a twentieth more work. V8 itself lets the heap double and more. */
const SPARE_MEMORY = '--heap-growing-percent=20';
/**
 * Has V8 put less code into each function that it optimises. No one function is what a lint spends its time in, so compiling is a
 * third of the work: of 100,000 lines it takes a sixth less CPU so and a tenth less time (Node 20), of thousands of files a tenth of both.
 */
const COMPILE_LESS = ['--max-inlined-bytecode-size=100', '--max-inlined-bytecode-size-cumulative=300'];

const setFlags = async (flags: string): Promise<void> => (await import('node:v8')).setFlagsFromString(flags);

/**
 * Sets V8 up for what is named: a large file, one of middling size or many, or a folder. A few small files, as a hook names them, are
 * linted before a setting would count. These are settings of the whole process, so only the command line makes them.
 *
 * What it gives cleans up at once: for when a large list is linted, whose half of the memory V8 would keep until it needs more.
 */
export async function tuneFor(words: readonly string[], cwd: string, set = setFlags): Promise<() => Promise<void>> {
  const files = words.map((word) => ({ word, size: sizeOf(resolve(cwd, word)) }));
  const large = files.filter(({ size }) => size !== null && size >= LARGE);
  if (large.length > 0) {
    for (const flag of [...LONG_RUN, SPARE_MEMORY]) await set(flag);
    // Of 50 MB of XML a sixth less, for a thirtieth more work; workbooks would take a fifth more.
    if (large.some(({ word }) => XML.test(word))) await keepYoungSmall(set);
    return () => cleanUp(set);
  }
  const isMany = words.length === 0 || files.some(({ size }) => size === null);
  const bytes = files.reduce((sum, { size }) => sum + (size ?? 0), 0);
  if (isMany || bytes >= MIDDLE) for (const flag of [...LONG_RUN, ...COMPILE_LESS]) await set(flag);
  return () => Promise.resolve();
} // prettier-ignore

/** The room for young objects cannot be set, only be kept from growing once it is large enough not to be cleaned all the time. */
async function keepYoungSmall(set: typeof setFlags): Promise<void> {
  const { getHeapSpaceStatistics } = await import('node:v8');
  const room = (): number => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? YOUNG; // prettier-ignore
  const kept: object[] = [];
  while (room() < YOUNG && kept.length < MOST) for (let i = 0; i < SOME; i++) kept.push({ i });
  await set('--semi-space-growth-factor=1');
}

async function cleanUp(set: typeof setFlags): Promise<void> {
  await set('--expose-gc');
  // Only a context that is new has what the flag exposes.
  const clean = (await import('node:vm')).runInNewContext('globalThis.gc') as (() => void) | undefined;
  clean?.();
}

/** Bytes of a file; null for what is none: a folder, a pattern, nothing. */
function sizeOf(path: string): number | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true ? found.size : null;
  } catch {
    return null;
  }
}
