import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { zip } from '../../../test/support/zip.ts';
import { PartMemo } from './part-memo.ts';
import { defaultLimits, type ReadLimits } from '../types.ts';
import { openZip } from './zip.ts';

const decoder = new TextDecoder();
const archive = (data: string, limits: Partial<ReadLimits> = {}) =>
  openZip(zip([{ name: 'a.xml', data }]), { host: nodeHost, limits: { ...defaultLimits, ...limits } });

describe('PartMemo', () => {
  it('gives what reading anew gives, whatever was read before', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '<'), maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 200 }), async (texts) => {
        const memo = new PartMemo<string>();
        for (const data of texts) {
          const one = archive(data);
          const found = await one.recalled('a.xml', memo, () => Promise.resolve(decoder.decode(one.read('a.xml'))));
          expect(found).toBe(data);
        }
      }),
    );
  });

  it('reads the same bytes once, and again under other limits', async () => {
    const memo = new PartMemo<number>();
    let read = 0;
    const take = (limits?: Partial<ReadLimits>): Promise<number> =>
      archive('x', limits).recalled('a.xml', memo, () => Promise.resolve(++read));
    expect([await take(), await take(), await take({ elements: 1 }), await take({ elements: 1 })]).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it('keeps nothing of what could not be read, and counts what it gives out', async () => {
    const memo = new PartMemo<string>();
    await expect(archive('x').recalled('a.xml', memo, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const two = archive('x', { totalBytes: 1 });
    const take = (): Promise<string> =>
      two.recalled('a.xml', memo, () => Promise.resolve(decoder.decode(two.read('a.xml'))));
    expect(await take()).toBe('x');
    await expect(take()).rejects.toMatchObject({ code: 'limit-total-bytes' });
  });

  it('holds on to no file, nor is it changed with one', async () => {
    const memo = new PartMemo<string>();
    // As files are read: what is sliced from a Buffer shares its memory.
    const bytes = Buffer.from(zip([{ name: 'a.xml', data: 'x' }]));
    const open = () => openZip(bytes, { host: nodeHost, limits: defaultLimits });
    await open().recalled('a.xml', memo, () => Promise.resolve('x'));
    const at = bytes.indexOf('a.xml') + 5;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await expect(open().recalled('a.xml', memo, () => Promise.reject(new Error('read anew')))).rejects.toThrow(
      'read anew',
    );
  });
});
