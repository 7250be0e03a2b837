import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isDoubtful, isNote, isNotRead } from './likely.ts';
import { search } from './search.ts';
import { trackedOf } from './tracked.ts';
import type { Astray } from './types.ts';

/** Lists that a search passed over since git does not keep them. */
export interface Ignored {
  readonly files: number;
  /** Whether there may be more: the search for them is cut short. */
  readonly isCut: boolean;
  /** Absolute path of one of them, and of the `.gitignore` that says so. */
  readonly example: string;
  readonly rule: string;
}

/** Folders that are looked into for what is ignored: a folder of builds can be endless. */
const MOST_FOLDERS = 2000;

/** Whether a `.gitignore` lies in a folder or above it, up to the top of its repository. */
export function hasGitignoreAbove(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.gitignore'))) return true;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return false;
  }
}

/** What a `.gitignore` leaves out of a search, by names only. */
interface PassedOver {
  readonly ignored: Ignored | null;
  /** What git tracks all the same, and what of it is no file: that belongs to what was found. */
  readonly tracked: readonly string[];
  readonly astray: ReadonlyMap<string, Astray>;
}

/** What the same search finds without `.gitignore`. */
export async function passedOver(
  globs: readonly string[],
  cwd: string,
  isLeftOut: (absolute: string) => boolean,
  found: ReadonlySet<string>,
): Promise<PassedOver> {
  const without = await search(globs, { cwd, isLeftOut, gitignore: false, mostFolders: MOST_FOLDERS });
  const further = without.files.filter((file) => !found.has(file));
  const kept = await trackedOf(further, cwd);
  const mayBe = (file: string): boolean => !isDoubtful(file) && !isNote(file) && !isNotRead(file);
  const left = further.filter((file) => !kept.has(file) && mayBe(file)).sort();
  const [example] = left;
  const ignored =
    example === undefined ? null : { files: left.length, isCut: without.isCut, example, rule: await ruleOf(example) };
  return { ignored, tracked: [...kept], astray: without.astray };
}

/** The nearest `.gitignore` above a file that leaves it out by itself; else the outermost that there is. */
async function ruleOf(file: string): Promise<string> {
  const { isIgnoredByIgnoreFiles } = await import('globby');
  let last = join(dirname(file), '.gitignore');
  for (let at = dirname(file); ; at = dirname(at)) {
    const rule = join(at, '.gitignore');
    if (existsSync(rule)) {
      last = rule;
      const isIgnored = await isIgnoredByIgnoreFiles('.gitignore', { cwd: at });
      const parts = relative(at, file).split(sep);
      // A rule for a folder speaks of all that is in it.
      const above = parts.slice(0, -1).map((_, index) => `${join(at, ...parts.slice(0, index + 1))}${sep}`);
      if ([...above, file].some((path) => isIgnored(path))) return rule;
    }
    if (existsSync(join(at, '.git')) || dirname(at) === at) return last;
  }
}
