import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { statOf } from './stamp.ts';

const NAME = '.lintanide-cache';

/** File of the cache: as written (a folder takes a file of the usual name), else below `node_modules`, else beside the configuration. */
export function cacheLocation(written: string | null, cwd: string, root: string): string {
  if (written !== null) {
    const path = resolve(cwd, written);
    const isFolder = /[/\\]$/.test(written) || statOf(path)?.isDirectory() === true;
    return isFolder ? join(path, NAME) : path;
  }
  return existsSync(join(root, 'node_modules')) ? join(root, 'node_modules/.cache/lintanide/cache') : join(root, NAME);
}
