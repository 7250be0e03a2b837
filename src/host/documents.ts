import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Lower-case hex of a file's bytes, however large; null if there is no such file to read. */
export async function sha256Of(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
  return hash.digest('hex');
}
