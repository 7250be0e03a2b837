import { ReadError } from '../../errors.ts';
import type { Sniffed } from '../sniff/sniff.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { unreadable } from '../sniff/unreadable.ts';

/** Archives in archives are opened this deep. */
const MOST_NESTING = 2;

/** Reads what is in an archive, one level further in. */
type ReadInside = (bytes: Uint8Array, name: string, options: ReadOptions, nesting: number) => Promise<ReadResult>;

/**
 * The one table of an archive, or that which a package is known by.
 *
 * @throws ReadError `archive-many-tables`, `archive-no-table`, `archive-nested`
 */
export async function readArchive(
  bytes: Uint8Array,
  name: string,
  sniffed: Sniffed,
  options: ReadOptions,
  nesting: number,
  read: ReadInside,
): Promise<ReadResult> {
  if (sniffed.detail !== undefined) throw unreadable(sniffed, name);
  const [{ openZip }, { packageMember, tableMembers }] = await Promise.all([
    import('./zip.ts'),
    import('./archive-members.ts'),
  ]);
  const archive = openZip(bytes, options);
  const members = tableMembers(archive);
  const member = packageMember(archive) ?? (members.length === 1 ? members[0] : undefined);
  if (nesting >= MOST_NESTING && members.length > 0)
    throw new ReadError(
      'archive-nested',
      `${name} is an archive in ${String(MOST_NESTING)} others, and was not opened.`,
      'Unpack it and lint the files that are bills of materials.',
    );
  if (member === undefined) {
    const many = members.length > 1;
    throw new ReadError(
      many ? 'archive-many-tables' : 'archive-no-table',
      many
        ? `${name} is an archive with ${members.length} tables: ${members.slice(0, 5).join(', ')}${members.length > 5 ? ', …' : ''}.`
        : `${name} is an archive that holds no table.`,
      'Unpack it and lint the files that are bills of materials.',
    );
  }
  const result = await read(archive.read(member), `${name}!/${member}`, options, nesting + 1);
  return { ...result, details: { ...result.details, member } };
}

/** What is packed in one stream. */
export async function readGzip(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions,
  nesting: number,
  read: ReadInside,
): Promise<ReadResult> {
  const { gunzip } = await import('./gzip.ts');
  if (nesting >= MOST_NESTING) throw unreadable({ kind: 'binary', detail: 'gzip in gzip' }, name);
  const result = await read(gunzip(bytes, name, options), name, options, nesting + 1);
  return { ...result, details: { ...result.details, packed: 'gzip' } };
}
