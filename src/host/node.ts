import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ReadHost } from '../read/types.ts';
import { sha256OfText } from './sha256.ts';

/** Large enough that the hop to the thread pool is cheap beside inflating a piece, small enough to stay in cache. */
const CHUNK_BYTES = 256 * 1024;

/** Below this zlib refuses. */
const SMALLEST_CHUNK = 64;

/** What reading needs, by node's zlib. */
export const nodeHost: ReadHost = {
  inflateRaw(data, maxBytes) {
    // One byte more than allowed tells "too large" from "exactly as large as allowed".
    const whole = inflateRawSync(data, { maxOutputLength: maxBytes + 1, chunkSize: chunkSize(maxBytes) });
    if (whole.length > maxBytes) throw tooLarge(maxBytes);
    return whole;
  },

  async *inflateRawChunks(data, maxBytes) {
    const stream = createInflateRaw({ chunkSize: CHUNK_BYTES });
    stream.end(data);
    let total = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        total += chunk.length;
        if (total > maxBytes) throw tooLarge(maxBytes);
        yield chunk;
      }
    } finally {
      stream.destroy();
    }
  },

  crc32: (data, value) => crc32(data, value),

  within(timeout, work) {
    try {
      process.getBuiltinModule('node:vm').runInNewContext('work()', { work }, { timeout });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
      throw error;
    }
  },
};

/** Room for what may come, and a byte: zlib then needs one piece and joins none. What is large comes in pieces. */
function chunkSize(maxBytes: number): number {
  return Math.min(Math.max(maxBytes + 1, SMALLEST_CHUNK), CHUNK_BYTES);
}

function tooLarge(maxBytes: number): RangeError {
  return new RangeError(`inflates to more than ${String(maxBytes)} bytes`);
}

/** Texts that are hashed here before Node's hash pays for being loaded, and characters that they have at most. */
const FEW = 64;
const SHORT = 500;
let hashed = 0;

/** Lower-case hex of the UTF-8 text, or of bytes. */
export function sha256(data: string | Uint8Array): string {
  if (typeof data === 'string' && data.length <= SHORT && hashed < FEW) {
    hashed++;
    return sha256OfText(data);
  }
  return process.getBuiltinModule('node:crypto').hash('sha256', data, 'hex');
}
