import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { sha256 } from '../../host/node.ts';

/** A text that may be the path of a file beside the module: of one that it imports, or reads. */
const BESIDE = /(["'`])(\.{1,2}\/[^"'`\n]{1,300})\1/g;
const ENDINGS = ['', '.js', '.mjs', '.cjs', '.ts', '.mts', '.json'];
const CODE = /\.(?:[mc]?js|m?ts)$/;
const MOST_FILES = 512;
const MOST_BYTES = 16 * 1024 ** 2;

/**
 * sha256 of a module and of the files that it names by a path from its own folder, and these in turn. Packages that it imports and
 * what it reads by other names are not followed.
 *
 * @param path POSIX, absolute
 */
export async function moduleHash(path: string): Promise<string> {
  const root = posix.dirname(path);
  const seen = new Map<string, string>();
  const left = [path];
  let bytes = 0;
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (seen.has(file) || seen.size >= MOST_FILES || bytes >= MOST_BYTES) continue;
    const content = await contentOf(file);
    if (content === null) continue;
    bytes += content.length;
    seen.set(file, sha256(content));
    if (!CODE.test(file)) continue;
    const folder = posix.dirname(file);
    for (const [, , written = ''] of content.toString('utf8').matchAll(BESIDE))
      left.push(...ENDINGS.map((ending) => posix.resolve(folder, written + ending)));
  }
  const files = [...seen].map(([file, hash]) => [posix.relative(root, file), hash]);
  return sha256(JSON.stringify(files.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))));
}

async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
