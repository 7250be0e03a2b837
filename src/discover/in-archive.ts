import { existsSync } from 'node:fs';

/** How reports write a list in an archive. */
export const SIGN = '!/';

/** A path as reports print it: `a.zip!/in/b.csv` is a list in an archive, unless there is a file of that very name. */
export function splitMember(
  path: string,
  isThere: (path: string) => boolean = existsSync,
): { readonly file: string; readonly member: string | null } {
  for (let at = path.indexOf(SIGN); at > 0 && !isThere(path); at = path.indexOf(SIGN, at + 1))
    if (isThere(path.slice(0, at))) return { file: path.slice(0, at), member: path.slice(at + SIGN.length) };
  return { file: path, member: null };
}
