import { type BigIntStats, statSync } from 'node:fs';
import { piecesOf, type UnitBytes } from '../read/unit-bytes.ts';

/** By what a file is known without being read. */
interface FileTimes {
  readonly size: number;
  /** Nanoseconds; '' where the file was so young that it could change again without showing it. */
  readonly modified: string;
  readonly inode: string;
}

/** A file as it was linted. */
export interface Stamp extends FileTimes {
  /** Of its bytes. */
  readonly sha256: string;
}

/** Some file systems tell the time by two seconds: within them, a file may change and keep its time. */
const YOUNG = 2_000_000_000n;

/** Null: there is no such file, or it may not be asked about. */
export function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}

/** Null: there is no such file. */
export function timesOf(absolute: string): FileTimes | null {
  const stats = statOf(absolute);
  if (stats === null) return null;
  return { size: Number(stats.size), modified: String(stats.mtimeNs), inode: String(stats.ino) };
}

/** Whether size, time and inode are the same; the bytes are not looked at. */
export function isSame(one: FileTimes, other: FileTimes): boolean {
  return one.modified === other.modified && one.size === other.size && one.inode === other.inode;
}

/** What may be kept of the times at a moment (milliseconds): a young file is known by its bytes only. */
export function settled(times: FileTimes, now: number): FileTimes {
  const isYoung = BigInt(now) * 1_000_000n - BigInt(times.modified) < YOUNG;
  return isYoung ? { ...times, modified: '' } : times;
}

/** SHA-256 of all bytes, lower-case hex. */
export function hashOf(bytes: UnitBytes): string {
  // A run without a cache hashes nothing, and does without what hashes.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const piece of piecesOf(bytes)) hash.update(piece);
  return hash.digest('hex');
}
