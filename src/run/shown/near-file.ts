import { readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { nearest } from '../../suggest.ts';

/** What a path that does not exist was probably meant to be: a name nearby in its folder, or null. */
export async function nearFile(path: string, absolute: string): Promise<string | null> {
  const folder = posix.dirname(absolute.replaceAll('\\', '/'));
  const names = await readdir(folder).catch(() => []);
  const near = nearest(posix.basename(path), names);
  return near === null ? null : posix.join(posix.dirname(path), near);
}
