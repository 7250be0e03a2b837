import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeHost, sha256 } from './node.ts';
import { sha256OfText } from './sha256.ts';

const text = Buffer.from('Nd-Fe-B '.repeat(200_000));
const packed = deflateRawSync(text);

async function chunks(data: Uint8Array, maxBytes: number): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const chunk of nodeHost.inflateRawChunks(data, maxBytes)) all.push(chunk);
  return all;
}

describe('nodeHost', () => {
  it('inflates at once and in pieces', async () => {
    expect(Buffer.from(nodeHost.inflateRaw(packed, text.length)).equals(text)).toBe(true);
    const pieces = await chunks(packed, text.length);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(text)).toBe(true);
  });

  it('stops with a RangeError beyond the bytes allowed', async () => {
    expect(() => nodeHost.inflateRaw(packed, text.length - 1)).toThrow(RangeError);
    await expect(chunks(packed, text.length - 1)).rejects.toThrow(RangeError);
  });

  it('fails, not with a RangeError, on data that is cut off or is no deflate data', async () => {
    for (const data of [packed.subarray(0, 100), Buffer.from([0xff, 0xff, 0xff])]) {
      expect(() => nodeHost.inflateRaw(data, 1e9)).toThrow(
        expect.not.objectContaining({ name: 'RangeError' }) as Error,
      );
      await expect(chunks(data, 1e9)).rejects.toThrow(expect.not.objectContaining({ name: 'RangeError' }) as Error);
    }
  });

  it('computes a checksum over pieces', () => {
    const first = nodeHost.crc32?.(text.subarray(0, 1000), 0) ?? 0;
    expect(nodeHost.crc32?.(text.subarray(1000), first)).toBe(crc32(text));
  });
});

describe('sha256', () => {
  it('is that of the UTF-8 bytes, in lower-case hex', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('Ø')).toBe(sha256(Uint8Array.of(0xc3, 0x98)));
  });
});

describe('sha256', () => {
  it('is the same of short texts, of long ones and of many, whoever makes it', () => {
    for (let length = 0; length < 150; length++) {
      const text = 'aß漢😀'.repeat(length % 7) + 'x'.repeat(length);
      const expected = createHash('sha256').update(text).digest('hex');
      expect(sha256OfText(text)).toBe(expected);
      expect(sha256(text)).toBe(expected);
    }
  });
});
