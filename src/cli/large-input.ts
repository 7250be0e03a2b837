import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { LARGE, LONG_RUN } from '../host/engine.ts';

/** Bytes for young objects. Where many of them live on, as all that is kept of a list does, V8 itself goes up to four times as much. */
const YOUNG = 8 * 1024 ** 2;
/** Objects that are made at once to have that room grow, and at the most. */
const SOME = 20_000;
const MOST = 1_000_000;
const XML = /xml$/i;

/** Has V8 clean up more often: of a million lines an eighth less memory, for a twentieth more work. V8 itself lets the heap double and more. */
const SPARE_MEMORY = '--heap-growing-percent=20';

const setFlags = async (flags: string): Promise<void> => (await import('node:v8')).setFlagsFromString(flags);

/**
 * Sets V8 up for a large file, if one is named: memory is worth more than time then. These are settings of the whole process, so only
 * the command line makes them; those for other runs are made before any code is loaded (`host/engine.ts`).
 *
 * What it gives cleans up at once: for when a large list is linted, whose half of the memory V8 would keep until it needs more.
 */
export async function tuneFor(words: readonly string[], cwd: string, set = setFlags): Promise<() => Promise<void>> {
  const large = words.filter((word) => sizeOf(resolve(cwd, word)) >= LARGE);
  if (large.length === 0) return () => Promise.resolve();
  for (const flag of [...LONG_RUN, SPARE_MEMORY]) await set(flag);
  // Of 50 MB of XML a sixth less, for a thirtieth more work; workbooks would take a fifth more.
  if (large.some((word) => XML.test(word))) await keepYoungSmall(set);
  return () => cleanUp(set);
}

/** The room for young objects cannot be set, only be kept from growing once it is large enough not to be cleaned all the time. */
async function keepYoungSmall(set: typeof setFlags): Promise<void> {
  const { getHeapSpaceStatistics } = await import('node:v8');
  const room = (): number =>
    getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? YOUNG;
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

/** Bytes of a file; 0 for what is none: a folder, a pattern, nothing. */
function sizeOf(path: string): number {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true ? found.size : 0;
  } catch {
    return 0;
  }
}
