import { SIGN } from '../../discover/in-archive.ts';
import { ReadError } from '../../errors.ts';
import { nearest } from '../../suggest.ts';
import { membersOf } from '../../read/archive/archive.ts';
import type { ReadOptions } from '../../read/types.ts';

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
