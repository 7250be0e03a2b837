import { ReadError } from '../errors.ts';
import { readChunks } from './file-pieces.ts';

/** What has no size on the disk is held whole, and may have no end. */
const MOST_STREAMED = 1024 ** 3;

/** The whole of what is no regular file: a pipe has no size, and a device may have no end. */
export function streamBytes(path: string, most: number = MOST_STREAMED): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const chunk of readChunks(path)) {
    size += chunk.length;
    if (size > most)
      throw new ReadError(
        'not-readable',
        `${path} is no regular file, and gives more than ${String(most)} bytes.`,
        'Save what it gives to a file, and lint that.',
      );
    chunks.push(chunk.slice());
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
