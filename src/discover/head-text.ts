import { promises } from 'node:fs';

/** Bytes looked at, at the start and (archives) at the end of a file. */
const HEAD = 64 * 1024;
/** Share of pairs of bytes with one zero, from which on they are characters of UTF-16; so many times more on one side than on the other. */
const [LEAST, TIMES] = [0.05, 20];
const NUL = /\0/g;

/**
 * The head of a file as text: UTF-16 by its mark or by the zeros beside its ASCII, all else as UTF-8, which the names and numbers of a
 * list are in legacy encodings too. No mark and no zeros are in it.
 */
export function headText(bytes: Uint8Array): string {
  return new TextDecoder(wideIn(bytes) ?? 'utf-8').decode(bytes).replace(NUL, '');
}

function wideIn(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
    if (bytes[at ^ 1] !== 0) [even, odd] = at % 2 === 0 ? [even + 1, odd] : [even, odd + 1];
  const least = (bytes.length / 2) * LEAST;
  if (odd > least && odd > even * TIMES) return 'utf-16le';
  return even > least && even > odd * TIMES ? 'utf-16be' : null;
}

/** The ends of a file: its head, and of an archive its tail; null: it cannot be opened. */
export async function endsOf(absolute: string): Promise<readonly [head: Uint8Array, tail: Uint8Array] | null> {
  try {
    const file = await promises.open(absolute);
    try {
      const piece = async (from: number): Promise<Uint8Array> => {
        const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, from);
        return buffer.subarray(0, bytesRead);
      };
      const head = await piece(0);
      return [head, isArchive(head) ? await piece(Math.max(0, (await file.stat()).size - HEAD)) : new Uint8Array()];
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

/** The same of bytes that are at hand. */
export function endsIn(bytes: Uint8Array): readonly [head: Uint8Array, tail: Uint8Array] {
  return [bytes.subarray(0, HEAD), bytes.subarray(Math.max(0, bytes.length - HEAD))];
}

export const isArchive = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;
