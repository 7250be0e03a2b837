import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config/resolve.ts';
import { lint } from '../run/lint.ts';
import { Packer, unpack } from './packed.ts';

const { records } = await lint({
  cwd: process.cwd(),
  patterns: ['samples'],
  config: resolveConfig({}, { source: null, root: process.cwd() }),
  asOf: '2026-11-24',
});

/** Packs all records of a folder one after the other, as a worker does, and unpacks them again. */
function through(packer = new Packer()): { again: typeof records; bytes: number } {
  const texts: unknown[] = [];
  let bytes = 0;
  const again = records.flatMap((record) => {
    const { fresh, body } = packer.pack([record]);
    texts.push(...fresh.map((text) => JSON.parse(text) as unknown));
    bytes += body.length + fresh.join('').length;
    return unpack(body, (number) => texts[number]).records;
  });
  return { again, bytes };
}

describe('packed records', () => {
  it('are the same records again, in the same order of keys', () => {
    expect(records.some(({ findings }) => findings.length > 2)).toBe(true);
    expect(JSON.stringify(through().again)).toBe(JSON.stringify(records));
  });

  it('hold what findings have alike once', () => {
    const { again } = through();
    const contents = again.flatMap(({ findings }) => findings.map(({ content }) => content));
    const texts = new Set(contents.map((content) => JSON.stringify(content)));
    expect(new Set(contents).size).toBe(texts.size);
  });

  it('carry what else is told of a file', () => {
    const { body } = new Packer().pack([], { bug: 'at line 1' });
    expect(unpack(body, () => null)).toEqual({ records: [], more: { bug: 'at line 1' } });
  });
});
