import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kept, readKept, written } from './cache-file.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const kept: Kept = {
  texts: new Map([
    [0, bytes('{"a":"钕\\t\\n"}')],
    [7, bytes('[1,2]')],
  ]),
  entries: [
    { head: { file: '/a b/ü.xlsx', key: 'k', stamp: { size: 3, modified: '1', inode: '2', sha256: 'ab' }, date: null, texts: [0, 7], isPlain: true }, body: bytes('{"records":[]}') },
    { head: { file: '/c.csv', key: 'k', stamp: { size: 0, modified: '', inode: '9', sha256: '' }, date: '2026-11-24', texts: [], isPlain: false }, body: bytes('{"records":["\\n"]}') },
  ],
}; // prettier-ignore
const file = Buffer.concat([...written('tool', kept)]);
const asText = (some: Kept | null): unknown =>
  some && {
    texts: [...some.texts].map(([n, text]) => [n, Buffer.from(text).toString()]),
    entries: some.entries.map(({ head, body }) => [head, Buffer.from(body).toString()]),
  };

describe('the file of a cache', () => {
  it('is read as it was written', () => {
    expect(asText(readKept(file, 'tool'))).toEqual(asText(kept));
  });

  it('of another build is not read', () => {
    expect(readKept(file, 'other')).toBeNull();
    expect(readKept(file, 'too')).toBeNull();
  });

  it('is thrown away whole if any byte is another', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(file);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(readKept(changed, 'tool')).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('is thrown away if it is cut off, goes on, or is none', () => {
    for (let length = 0; length < file.length; length++) expect(readKept(file.subarray(0, length), 'tool')).toBeNull();
    expect(readKept(Buffer.concat([file, file]), 'tool')).toBeNull();
    expect(readKept(Buffer.concat([file, Buffer.from('\n')]), 'tool')).toBeNull();
    expect(readKept(new Uint8Array(1000), 'tool')).toBeNull();
  });

  it('may hold nothing', () => {
    const none = Buffer.concat([...written('tool', { texts: new Map(), entries: [] })]);
    expect(asText(readKept(none, 'tool'))).toEqual({ texts: [], entries: [] });
  });
});
