import { promises, readFileSync, statSync } from 'node:fs';
import { headOf, inPieces, lent } from './file-pieces.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';

/** Says by the start of a file whether it can be read by pieces. */
type IsPiecewise = (head: Uint8Array) => Promise<boolean>;

/** Whoever only hashes it takes any file so. */
const ANY: IsPiecewise = () => Promise.resolve(true);

/** Says of a whole file whether it is to be let go of once it was read, and read again if it is asked for again. */
type IsLent = (whole: Uint8Array) => Promise<boolean>;

const NEVER: IsLent = () => Promise.resolve(false);

/** Files from this size on are read by pieces, where they can be. */
const LARGE = 8 * 1024 ** 2;
/** The bytes of a file: whole, or, where it is large, by pieces if it can be read so, and lent if nothing of it is kept. */
export async function fileBytes(
  path: string,
  isPiecewise: IsPiecewise = ANY,
  isLent: IsLent = NEVER,
): Promise<UnitBytes> {
  const stats = statSync(path);
  const { size } = stats;
  if (!stats.isFile() && !stats.isDirectory()) return (await import('./stream-bytes.ts')).streamBytes(path);
  // A hop to the thread pool costs more than reading a small file.
  if (size < LARGE) return readFileSync(path);
  const head = headOf(path);
  if (await isPiecewise(head)) return inPieces(path, size, head);
  const bytes = await promises.readFile(path);
  return (await isLent(bytes)) ? lent(path, head, bytes) : bytes;
}
