import { existsSync } from 'node:fs';
import { ReadError } from '../errors.ts';
import { nearest } from '../judge/suggest.ts';
import { membersOf } from '../read/archive.ts';
import type { ReadOptions } from '../read/types.ts';

/** How reports write a list in an archive. */
const SIGN = '!/';

/** A path as reports print it: `a.zip!/in/b.csv` is a list in an archive, unless there is a file of that very name. */
export function splitMember(
  path: string,
  isThere: (path: string) => boolean = existsSync,
): { readonly file: string; readonly member: string | null } {
  for (let at = path.indexOf(SIGN); at > 0 && !isThere(path); at = path.indexOf(SIGN, at + 1))
    if (isThere(path.slice(0, at))) return { file: path.slice(0, at), member: path.slice(at + SIGN.length) };
  return { file: path, member: null };
}

/**
 * Bytes of a list in an archive. `path` is that of the archive, as units are named.
 *
 * @throws ReadError `not-found`, with the lists that the archive holds; or why the list cannot be taken out
 */
export function memberOf(
  path: string,
  member: string,
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'host' | 'limits'>,
): Uint8Array {
  const held: string[] = [];
  for (const one of membersOf(path, bytes, options)) {
    held.push(one.path.slice(path.length + SIGN.length));
    if (one.path !== path + SIGN + member) continue;
    if ('error' in one) throw one.error;
    return one.bytes;
  }
  const names = held.filter((name) => name !== '');
  const near = nearest(member, names);
  const hint =
    near === null ? `Its lists are: ${names.slice(0, 10).join(', ')}.` : `Did you mean "${path}${SIGN}${near}"?`;
  throw new ReadError(
    'not-found',
    `${path} holds no list ${member}.`,
    names.length === 0 ? 'It is no archive with several lists: name the file itself.' : hint,
  );
}
