import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip, type ZipPart } from '../../../test/support/zip.ts';
import { ReadError } from '../../errors.ts';
import { nodeHost } from '../../host/node.ts';
import { defaultLimits, type ReadLimits } from '../types.ts';
import { openZip, type ZipArchive } from './zip.ts';

const open = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ZipArchive =>
  openZip(bytes, { host: nodeHost, limits: { ...defaultLimits, ...limits } });
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function inPieces(archive: ZipArchive, name: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.chunks(name)) pieces.push(piece);
  return text(Buffer.concat(pieces));
}

function failure(act: () => unknown): ReadError {
  try {
    act();
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}

const noise = Array.from({ length: 60_000 }, (_, index) =>
  String.fromCharCode(33 + ((index * index * 7919) % 90)),
).join('');
const parts: ZipPart[] = [
  { name: 'a.xml', data: '<a/>' },
  { name: 'stored.txt', data: '钕铁硼', stored: true },
  { name: 'xl\\Sheet.xml', data: 'backslash', descriptor: true },
  { name: 'folder/', data: '', stored: true },
  { name: 'large.txt', data: noise.repeat(40) },
];

describe('a ZIP directory', () => {
  it('of the second of two archives is refused: the first would be passed over', () => {
    const first = zip([{ name: 'a.csv', data: 'x' }]);
    expect(() => open(Uint8Array.from([...first, ...zip(parts)]))).toThrow(
      expect.objectContaining({ code: 'zip-broken' }),
    );
    expect(() => open(zip(parts, { before: first }))).toThrow(expect.objectContaining({ code: 'zip-broken' }));
  });

  it.each([
    ['plain', {}],
    ['with a comment', { comment: 'PK\u0005\u0006 is not the end' }],
    ['in ZIP64', { zip64: true }],
    ['behind other bytes', { before: Buffer.from('#!/bin/sh\n') }],
    ['in ZIP64 behind other bytes', { zip64: true, before: Buffer.from('MZ and more') }],
  ])('is read %s', async (_name, shape) => {
    const archive = open(zip(parts, shape));
    expect(archive.names).toEqual(['a.xml', 'stored.txt', 'xl/Sheet.xml', 'large.txt']);
    expect(text(archive.read('a.xml'))).toBe('<a/>');
    expect(text(archive.read('stored.txt'))).toBe('钕铁硼');
    expect(await inPieces(archive, 'large.txt')).toBe(noise.repeat(40));
    expect(await inPieces(archive, 'stored.txt')).toBe('钕铁硼');
  });

  it('finds parts whatever their case and slashes', () => {
    const archive = open(zip(parts));
    expect(archive.has('/XL/sheet.xml')).toBe(true);
    expect(text(archive.read('XL\\SHEET.XML'))).toBe('backslash');
    expect(archive.packedSize('stored.txt')).toBe(9);
    expect(archive.has('none')).toBe(false);
    expect(failure(() => archive.read('none'))).toMatchObject({ code: 'zip-no-part', location: { part: 'none' } });
  });

  it('reads names that are no UTF-8', () => {
    const bytes = zip([{ name: 'Stuckliste.xml', data: 'x' }]);
    for (let i = 0; i + 5 < bytes.length; i++) if (text(bytes.subarray(i, i + 5)) === 'Stuck') bytes[i + 2] = 0xfc;
    expect(open(bytes).names).toEqual(['Stückliste.xml']);
  });

  it('takes the same part twice, but not two different ones', () => {
    const twice = (second: string): ZipArchive =>
      open(
        zip([
          { name: 'A.xml', data: 'x' },
          { name: 'a.xml', data: second },
        ]),
      );
    expect(text(twice('x').read('a.xml'))).toBe('x');
    expect(failure(() => twice('y').read('a.xml'))).toMatchObject({ code: 'zip-duplicate' });
  });
});

describe('a damaged archive', () => {
  const whole = zip(parts);

  it('is found wherever it is cut off', () => {
    for (let length = 4; length < whole.length; length += 997) {
      expect(failure(() => open(whole.subarray(0, length)))).toMatchObject({ code: 'zip-truncated' });
    }
  });

  it('is found when its end was cut out of the middle', () => {
    const cut = Buffer.concat([whole.subarray(0, 60), whole.subarray(2000)]);
    expect(failure(() => open(cut))).toMatchObject({ code: 'zip-truncated' });
  });

  it('is one whose end record counts fewer entries than its directory holds', () => {
    const lying = Buffer.from(whole);
    const end = lying.lastIndexOf('PK\u0005\u0006');
    lying.writeUInt16LE(1, end + 8);
    lying.writeUInt16LE(1, end + 10);
    expect(failure(() => open(lying))).toMatchObject({ code: 'zip-broken' });
  });

  it('is no archive at all', () => {
    for (const data of ['', 'PK', 'a;b;c\n1;2;3\n'.repeat(9)]) {
      expect(failure(() => open(Buffer.from(data)))).toMatchObject({ code: 'zip-broken' });
    }
  });

  it('is found by length and checksum of its parts', async () => {
    const lies: ZipPart['says'][] = [{ unpacked: 3 }, { unpacked: 5 }, { crc: 1 }];
    for (const says of lies) {
      const archive = open(zip([{ name: 'a', data: '<a/>', says: says ?? {} }]));
      expect(failure(() => archive.read('a'))).toMatchObject({ code: 'zip-broken' });
      await expect(inPieces(archive, 'a')).rejects.toMatchObject({ code: 'zip-broken' });
    }
    const large = open(zip([{ name: 'a', data: noise.repeat(3), says: { crc: 1 } }]));
    await expect(inPieces(large, 'a')).rejects.toMatchObject({ code: 'zip-broken' });
  });

  it('is found by data that cannot be inflated', () => {
    const archive = open(
      zip([{ name: 'a', data: Buffer.from([0xff, 0xff, 0xff]), stored: true, says: { method: 8 } }]),
    );
    expect(failure(() => archive.read('a'))).toMatchObject({ code: 'zip-broken' });
  });
});

describe('what is not read', () => {
  it('is encrypted', () => {
    expect(failure(() => open(zip([{ name: 'a', data: 'x', encrypted: true }])).read('a'))).toMatchObject({
      code: 'encrypted',
    });
  });

  it('is packed by other methods', () => {
    const archive = open(zip([{ name: 'a', data: 'x', says: { method: 14 } }]));
    expect(failure(() => archive.read('a'))).toMatchObject({ code: 'zip-method' });
  });
});

describe('limits', () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 ** 2);

  it('bound the entries', () => {
    const many = zip(Array.from({ length: 20 }, (_, index) => ({ name: String(index), data: '' })));
    expect(failure(() => open(many, { entries: 19 }))).toMatchObject({ code: 'limit-entries' });
    expect(open(many, { entries: 20 }).names).toHaveLength(20);
  });

  it('bound a part, and all parts together', () => {
    const archive = open(
      zip([
        { name: 'a', data: 'x'.repeat(900) },
        { name: 'b', data: 'y'.repeat(1001) },
      ]),
      { partBytes: 1000, totalBytes: 2000 },
    );
    expect(failure(() => archive.read('b'))).toMatchObject({ code: 'limit-part-bytes' });
    archive.read('a');
    archive.read('a');
    expect(failure(() => archive.read('a'))).toMatchObject({ code: 'limit-total-bytes' });
  });

  it('bound the ratio above a floor', () => {
    const bytes = zip([{ name: 'a', data: zeros(2) }]);
    expect(open(bytes, { ratio: 100 }).read('a')).toHaveLength(2 * 1024 ** 2);
    expect(failure(() => open(bytes, { ratio: 100, ratioFloor: 1024 ** 2 }).read('a'))).toMatchObject({
      code: 'limit-ratio',
    });
  });

  it('end a bomb of 10 GB before it is inflated, or after the few bytes that it says it has', async () => {
    // Blocks of a deflate stream, without its end: 10 GB of zeros are the same block over and over.
    const block = deflateRawSync(zeros(16), { finishFlush: 2 });
    const packed = Buffer.concat(Array.from({ length: 640 }, () => block));
    const bomb = zip([{ name: 'a', data: packed, stored: true, says: { method: 8, unpacked: 1000 } }]);
    expect(failure(() => open(bomb).read('a'))).toMatchObject({ code: 'zip-broken' });
    await expect(inPieces(open(bomb), 'a')).rejects.toMatchObject({ code: 'zip-broken' });
    const honest = zip([{ name: 'a', data: packed, stored: true, says: { method: 8, unpacked: 10 * 1024 ** 3 } }], {
      zip64: true,
    });
    expect(failure(() => open(honest).read('a'))).toMatchObject({ code: 'limit-part-bytes' });
  });
});
