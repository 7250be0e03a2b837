import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Of files that a `.gitignore` speaks of, those that git keeps all the same: git ignores nothing that it tracks. Absolute paths;
 * none where there is no repository, or git cannot be asked.
 */
export async function trackedOf(files: readonly string[], cwd: string): Promise<ReadonlySet<string>> {
  if (files.length === 0 || !isInRepository(cwd)) return new Set();
  try {
    const { git } = await import('./git-source.ts');
    const listed = await git(cwd, ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard']);
    const tracked = new Set(listed.toString('utf8').split('\0'));
    return new Set(files.filter((file) => tracked.has(file.slice(cwd.length + 1))));
  } catch {
    return new Set();
  }
}

function isInRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}
