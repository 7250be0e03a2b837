import { promises } from 'node:fs';
import { join } from 'node:path';

const LONGEST_POINTER = 1024;

/** What a pointer of Git LFS names, or null where the bytes are none. */
function lfsPointer(bytes: Uint8Array): { readonly oid: string } | null {
  if (bytes.length > LONGEST_POINTER) return null;
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return null;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  return oid === undefined ? null : { oid };
}

/**
 * The content that a pointer in the index stands for: from the store beside the repository, else from the working tree
 * where the file there is that very content. Nothing is fetched; without it the pointer stays, and is reported as one.
 */
export async function throughLfs(bytes: Uint8Array, common: string, absolute: string): Promise<Uint8Array> {
  const pointer = lfsPointer(bytes);
  if (pointer === null) return bytes;
  const { oid } = pointer;
  for (const path of [join(common, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid), absolute]) {
    const content = await promises.readFile(path).catch(() => null);
    if (
      content !== null &&
      process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex') === oid
    )
      return content;
  }
  return bytes;
}
