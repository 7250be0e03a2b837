import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Bytes of a file from which on memory is worth more than time: a packed workbook of some 250,000 lines. */
const LARGE = 24 * 1024 ** 2;
/** Percent that the heap may grow by before it is cleaned; V8 itself lets it double and more. */
const GROWTH = 20;
/** Bytes for young objects. Where many of them live on, as all that is kept of a list does, V8 itself goes up to four times as much. */
const YOUNG = 8 * 1024 ** 2;
/** Objects that are made at once to have that room grow, and at the most. */
const SOME = 20_000;
const MOST = 1_000_000;
const XML = /xml$/i;

const setFlags = async (flags: string): Promise<void> => (await import('node:v8')).setFlagsFromString(flags);

/**
 * Has V8 clean up more often where a large file is named: of a million lines an eighth less memory, for a twentieth more work. A
 * setting of the whole process, so only the command line does it.
 *
 * What it gives cleans up at once: for when the list is linted, whose half of the memory V8 would keep until it needs more.
 */
export async function sparesMemory(
  words: readonly string[],
  cwd: string,
  set = setFlags,
): Promise<() => Promise<void>> {
  const large = words.filter((word) => sizeOf(resolve(cwd, word)) >= LARGE);
  if (large.length === 0) return () => Promise.resolve();
  await set(`--heap-growing-percent=${String(GROWTH)}`);
  // Of 50 MB of XML a sixth less, for a thirtieth more work; workbooks would take a fifth more.
  if (large.some((word) => XML.test(word))) await keepYoungSmall(set);
  return async () => {
    await set('--expose-gc');
    // Only a context that is new has what the flag exposes.
    const clean = (await import('node:vm')).runInNewContext('globalThis.gc') as (() => void) | undefined;
    clean?.();
  };
}

/** The room for young objects cannot be set, only be kept from growing once it is large enough not to be cleaned all the time. */
async function keepYoungSmall(set: typeof setFlags): Promise<void> {
  const { getHeapSpaceStatistics } = await import('node:v8');
  const room = (): number => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? YOUNG; // prettier-ignore
  const kept: object[] = [];
  while (room() < YOUNG && kept.length < MOST) for (let i = 0; i < SOME; i++) kept.push({ i });
  await set('--semi-space-growth-factor=1');
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
