import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import { compileGlob, covers } from '../glob.ts';
import { kindOf } from './discover.ts';
import type { SplitPatterns } from './types.ts';

/** A shell leaves it where a variable is not set; taken for a path it would be the working directory. */
export const emptyPath = (): UsageError =>
  new UsageError(
    'empty-path',
    'A path is empty, as a variable is that is not set; nothing was done.',
    'Give the file or folder, and check what the variable holds; the working directory is ".".',
  );

/** What is asked for, and what patterns with `!` take away again. What is there under a name with `!` is asked for. */
export function splitPatterns(patterns: readonly string[], cwd: string): SplitPatterns {
  if (patterns.some((pattern) => pattern === '' || pattern === '!')) throw emptyPath();
  const given = patterns.filter((pattern) => !pattern.startsWith('!') || kindOf(resolve(cwd, pattern)) !== null);
  if (given.length === patterns.length) return { given, isTaken: () => false };
  const taken = patterns.filter((pattern) => !given.includes(pattern)).map((pattern) => pattern.slice(1));
  const globs = taken.map((glob) => ({ isFull: isAbsolute(glob), matches: compileGlob(glob) }));
  const isTaken = (absolute: string): boolean => {
    const path = relative(cwd, absolute).replaceAll(sep, '/');
    return globs.some(({ isFull, matches }) => covers(matches, isFull ? absolute.replaceAll(sep, '/') : path));
  };
  return { given, isTaken };
}
