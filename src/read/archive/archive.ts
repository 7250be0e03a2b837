import { isContent, isPacked, leftOut, packageMember, tableMembers } from './archive-members.ts';
import { ReadError } from '../../errors.ts';
import { sniff } from '../sniff/sniff.ts';
import { limitError } from '../limits.ts';
import type { ReadLimits, ReadOptions } from '../types.ts';
import type { UnitBytes } from '../unit-bytes.ts';
import { openZip, type ZipArchive } from './zip.ts';

/** One table-like file in an archive. */
export interface Member<B extends UnitBytes = Uint8Array> {
  /** `a.zip!/in/b.csv` */
  readonly path: string;
  readonly bytes: B | Uint8Array;
}

/** A member that could not be taken out. */
interface LostMember {
  readonly path: string;
  readonly error: ReadError;
}

/**
 * The units of a file: itself, or, for an archive of tables, each table under `archive!/member`. A package (PDX, 3DXML,
 * Agile) is one unit. Members are taken out one after another, when they are asked for. Never throws for a file that
 * cannot be opened: it is given back as it is, and reading it says why. `onLeft` is told of members that are passed over, before the first that is not.
 */
export function* membersOf<B extends UnitBytes>(
  path: string,
  bytes: B,
  options: Pick<ReadOptions, 'host' | 'limits'>,
  onLeft?: (names: readonly string[]) => void,
): Generator<Member<B> | LostMember> {
  let archive: ZipArchive | null = null;
  let size = 0;
  let names: string[] = [];
  if (bytes instanceof Uint8Array && isPlainArchive(bytes)) {
    try {
      archive = openZip(bytes, options);
      size = bytes.length;
      names = packageMember(archive) === undefined ? tableMembers(archive) : [];
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
  }
  if (archive === null || names.length === 0) {
    yield { path, bytes };
    return;
  }
  const packed = archive.names.filter((name) => isContent(name) && isPacked(name) && !names.includes(name));
  names = [...names, ...packed];
  onLeft?.(leftOut(archive, names));
  const error = tooMuch(archive, names, options.limits, size);
  if (error !== null) {
    yield { path, error };
    return;
  }
  for (const name of names.sort()) {
    const member = `${path}!/${name}`;
    let content: Uint8Array;
    try {
      content = archive.read(name);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield { path: member, error };
      continue;
    }
    yield { path: member, bytes: content };
  }
}

/**
 * Why members are not unpacked at all: by its directory the archive is no honest one. Members that share their bytes each keep the
 * limits of one, and come to more than all of its bytes can be.
 */
function tooMuch(archive: ZipArchive, names: readonly string[], limits: ReadLimits, packed: number): ReadError | null {
  let sum = 0;
  for (const name of names) sum += archive.unpackedSize(name);
  if (sum > limits.totalBytes) return limitError('totalBytes', limits, 'The archive');
  return sum > Math.max(limits.ratioFloor, packed * limits.ratio) ? limitError('ratio', limits, 'The archive') : null;
}

/** An archive that no workbook format or program claims. */
function isPlainArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const { kind, detail } = sniff(bytes);
  return kind === 'zip' && detail === undefined;
}
