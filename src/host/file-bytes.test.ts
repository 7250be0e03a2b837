import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeOf } from '../read/unit-bytes.ts';
import { isWorkbook, isXml } from '../run/files/unit-bytes.ts';
import { fileBytes } from './file-bytes.ts';
import { streamBytes } from './stream-bytes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-bytes-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LARGE = 9 * 1024 ** 2;
const lines = (line: string): string => line.repeat(Math.ceil(LARGE / line.length));

describe('the bytes of a file', () => {
  it('come by pieces where it is a large XML document, and may be asked for again', async () => {
    const path = join(folder, 'large.xml');
    const text = `<?xml version="1.0"?>\n<Bom>${lines('<Part number="P-1"/>\n')}</Bom>`;
    await writeFile(path, text);
    const bytes = await fileBytes(path, isXml);
    if (bytes instanceof Uint8Array) expect.fail('it came whole');
    expect(bytes.size).toBe(text.length);
    for (let turn = 0; turn < 2; turn++) {
      let length = 0;
      for (const chunk of bytes.chunks()) {
        expect(Buffer.from(chunk).equals(Buffer.from(text.slice(length, length + chunk.length)))).toBe(true);
        length += chunk.length;
      }
      expect(length).toBe(text.length);
    }
    expect(Buffer.from(wholeOf(bytes)).equals(Buffer.from(text))).toBe(true);
  });

  it('come whole where it is small, or no XML', async () => {
    const small = join(folder, 'small.xml');
    await writeFile(small, '<Bom/>');
    expect(Buffer.from(wholeOf(await fileBytes(small, isXml))).toString()).toBe('<Bom/>');
    for (const [name, text] of [
      ['table.csv', lines('P-1,Magnet,4\n')],
      ['page.html', `<!doctype html><table>${lines('<tr><td>P-1</td></tr>\n')}</table>`],
    ] as const) {
      const path = join(folder, name);
      await writeFile(path, text);
      expect(await fileBytes(path, isXml)).toBeInstanceOf(Uint8Array);
    }
  });

  it('are lent where it is a large workbook: held until they are read, and read again when they are asked for again', async () => {
    const path = join(folder, 'large.xlsx');
    const held = Buffer.alloc(LARGE, 'x');
    const again = Buffer.alloc(LARGE, 'y');
    await writeFile(path, held);
    const bytes = await fileBytes(path, isXml, () => Promise.resolve(true));
    if (bytes instanceof Uint8Array) expect.fail('whoever opened it holds it');
    await writeFile(path, again);
    expect(held.equals(bytes.whole())).toBe(true);
    expect(again.equals(bytes.whole())).toBe(true);
  });

  it('come whole where they are to be lent and it is none of these', async () => {
    const path = join(folder, 'other.zip');
    await writeFile(path, lines('P'));
    expect(await fileBytes(path, isXml, isWorkbook)).toBeInstanceOf(Uint8Array);
  });

  it('are an error where there is no file', async () => {
    await expect(fileBytes(join(folder, 'none.xml'), isXml)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe.runIf(process.platform === 'linux')('what is no regular file', () => {
  it('is read to its end, or refused where it has none', async () => {
    expect(wholeOf(await fileBytes('/dev/null'))).toHaveLength(0);
    expect(() => streamBytes('/dev/zero', 1024)).toThrow('is no regular file, and gives more than 1024 bytes');
  });
});
