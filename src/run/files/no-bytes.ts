import type { UnitRecord } from '../../batch/types.ts';
import { unreadableRecord } from '../../batch/unreadable-record.ts';
import { NOT_UTF8 } from '../../discover/names.ts';
import type { Unit } from '../../discover/types.ts';
import { nodeHost } from '../../host/node.ts';
import { defaultLimits } from '../../read/types.ts';
import { memberOf } from './member.ts';
import { nearFile } from '../shown/near-file.ts';

const record = (path: string, code: string, message: string, hint: string): UnitRecord =>
  unreadableRecord(path, { code, message, hint, place: null });

const LEAVE_OUT = 'leave it out ("ignore" in the configuration, or .lintanideignore)';

/** Why a unit that a search came to, or that was named, has no bytes. */
export async function unreachable(unit: Unit): Promise<UnitRecord> {
  const { path, refused, passedOver, astray } = unit;
  if (refused !== undefined)
    return record(
      path,
      'folder-unreadable',
      `the folder could not be searched (${refused}), so nothing in it was checked`,
      refused === NOT_UTF8
        ? `Give it a name in UTF-8 (for example with convmv), or ${LEAVE_OUT}.`
        : `Check its permissions, or ${LEAVE_OUT}.`,
    );
  if (passedOver !== undefined)
    return record(
      path,
      'not-found',
      `every file that matches ${path} is passed over, as ${passedOver} says`,
      'Name the files themselves: a file that is named is always read.',
    );
  if (astray === 'special')
    return record(
      path,
      'no-regular-file',
      'a pipe or a device has the name of a list, and what it would give was not read',
      `Name it, if it is to be read, or ${LEAVE_OUT}.`,
    );
  if (astray === 'owner')
    return record(
      path,
      'owner-file',
      'it is what Excel or LibreOffice keeps beside a file that is open, and holds no list',
      `Close the file, or ${LEAVE_OUT}; what is open is linted as it was last saved.`,
    );
  if (astray !== undefined)
    return record(
      path,
      'link-broken',
      `the link leads to no file that can be read${astray === 'dangling' ? '' : ` (${astray})`}`,
      `Fetch what it stands for (git annex get, dvc pull), remove the link, or ${LEAVE_OUT}.`,
    );
  return notFound(unit);
}

/**
 * Bytes of a list in an archive, of which `bytes` are.
 *
 * @throws ReadError where it holds no such list, or it cannot be taken out
 */
export function takenOut({ archive, name, limits }: NonNullable<Unit['member']>, bytes: Uint8Array): Uint8Array {
  return memberOf(archive, name, bytes, { host: nodeHost, limits: { ...defaultLimits, ...limits } });
}

/** Why the system did not open a file. */
export function notOpened(unit: Unit, code: string): UnitRecord | Promise<UnitRecord> {
  if (code === 'ENOENT') return unit.missing || !isUtf8(unit.path) ? notFound(unit) : vanished(unit);
  if (code === 'EISDIR')
    return record(unit.path, 'not-readable', 'it is a folder, and a file is looked at here', 'Name a file in it.');
  return record(
    unit.path,
    'not-readable',
    `the file could not be opened (${code})`,
    'Check its permissions, and that no other program holds it.',
  );
}

/** What is no name in UTF-8 is shown with this, and not found by it. */
const isUtf8 = (path: string): boolean => !path.includes('\ufffd');

const vanished = ({ path }: Unit): UnitRecord =>
  record(
    path,
    'vanished',
    'the file was found, and was gone when it was to be read',
    'Lint once more when nothing moves or deletes files there: what it held was not checked.',
  );

async function notFound({ path, absolute }: Unit): Promise<UnitRecord> {
  if (!isUtf8(path))
    return record(
      path,
      'not-readable',
      'its name is not UTF-8, and the system finds no file by the name that stands for it',
      `Give it a name in UTF-8 (for example with convmv), or ${LEAVE_OUT}.`,
    );
  const near = await nearFile(path, absolute);
  const meant =
    near !== null
      ? `Did you mean "${near}"? `
      : path.includes('\\') && !absolute.includes(':')
        ? 'Folders are parted by "/" on this system. '
        : '';
  return record(
    path,
    'not-found',
    `no file or folder named ${path}, and no file matches it as a pattern`,
    `${meant}Check the spelling; quote patterns so that the shell leaves them alone: lintanide "boms/**/*.xlsx".`,
  );
}
