import { type BigIntStats, realpathSync, statSync } from 'node:fs';
import { basename, posix } from 'node:path';

/** Whether two absolute paths mean one file: by their names, through links, or as a further name of it on its disk. */
export const isSameFile = (a: string, b: string): boolean =>
  realPath(a) === realPath(b) || (idOf(a) ?? 'a') === (idOf(b) ?? 'b');

/** The path through links; where there is no such file yet, that of its folder. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return posix.join(realpathSync(posix.dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}

/** One file under several names has one number on its disk; null for none, and for what is no file. */
export function idOf(path: string): string | null {
  const stats = statOf(path);
  return stats?.isFile() === true ? `${String(stats.dev)}:${String(stats.ino)}` : null;
}

export const isFileOrNone = (path: string): boolean => statOf(path)?.isFile() ?? true;

/** Null where nothing can be asked of it: writing will say why. */
function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}
