import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { UnitRecord } from '../types.ts';
import { unreadableRecord } from '../unreadable-record.ts';
import { readEntry } from './lines.ts';
import { merged } from './merge.ts';
import { partialOf } from './partial.ts';
import { declarationFrom, numbersFrom, plainDeclaration, plainNumbers } from './plain.ts';
import { headerOf, walk } from './read.ts';
import { BLOB_VERSION, type BlobEntry, type BlobHeader } from './types.ts';
import { BlobWriter, partialName } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'lintanide-blob-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = (): string => join(folder, `${String(files++)}.jsonl`);

const header: BlobHeader = {
  version: BLOB_VERSION,
  tool: '0.1.0',
  recordVersion: 1,
  configuration: 'c',
  packs: [],
  asOf: '2026-11-24',
  facts: 'f',
  manifest: { files: 1, bytes: 1, hash: 'm' },
  shard: { index: 1, count: 1 },
  isWhole: false,
  files: 1,
};

const record = (path: string, message = ''): UnitRecord =>
  unreadableRecord(path, { code: 'x', message, hint: '', place: null });

/** The entries of a file with these records. */
function fileWith(file: string, paths: readonly string[], message = ''): BlobEntry[] {
  return paths.map((path, at) => ({
    head: { path, file, sha256: null, at, of: paths.length, role: 'bom', findings: 0 },
    record: record(path, message),
  }));
}

async function written(path: string, entries: readonly (readonly BlobEntry[])[], isFinished = true): Promise<string> {
  const writer = await BlobWriter.begin(path, header);
  for (const one of entries) await writer.add(one);
  if (isFinished) await writer.finish(header);
  else await writer.leave();
  return isFinished ? path : partialName(path);
}

const pathsIn = (path: string): string[] => [...walk(path)].map(({ head }) => head.path);

describe('a blob', () => {
  it('is in order of path when it is complete, whatever order its files were done in', async () => {
    const path = await written(newPath(), [
      fileWith('c', ['c']),
      fileWith('a.zip', ['a.zip!/2', 'a.zip!/1']),
      fileWith('b', ['b']),
    ]);
    expect(pathsIn(path)).toEqual(['a.zip!/1', 'a.zip!/2', 'b', 'c']);
  });

  it('holds what was written last of a file that was written twice', async () => {
    const path = await written(newPath(), [
      fileWith('a', ['a'], 'first'),
      fileWith('b', ['b']),
      fileWith('a', ['a'], 'second'),
    ]);
    const found = [...walk(path)].map(({ bytes }) => readEntry(bytes).record.error?.message);
    expect(found).toEqual(['second', '']);
  });

  it('that something else has written, too, is not called complete', async () => {
    const path = newPath();
    const writer = await BlobWriter.begin(path, header);
    await writer.add(fileWith('b', ['b']));
    const other = await BlobWriter.begin(path, header);
    await other.add(fileWith('d', ['d'], 'longer'));
    await other.leave();
    await writer.add(fileWith('a', ['a']));
    await expect(writer.finish(header)).rejects.toMatchObject({ code: 'blob-changed' });
    await writer.leave();
  });

  it('is lines of JSON', async () => {
    const path = await written(newPath(), [fileWith('a', ['a'], '"record": ,"record":\n\u2028')]);
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[1])).toEqual(['blob', 'head', 'end']);
    expect([...walk(path)].map(({ bytes }) => readEntry(bytes).record)).toEqual([
      record('a', '"record": ,"record":\n\u2028'),
    ]);
  });

  it('cut off anywhere, gives the files that were whole before', async () => {
    const done = ['a', 'b', 'c', 'd'].map((file) =>
      fileWith(file, file === 'b' ? ['b!/1', 'b!/2', 'b!/3'] : [file], 'x'.repeat(50)),
    );
    const path = await written(newPath(), done, false);
    const whole = readFileSync(path);
    const first = whole.indexOf('\n') + 1;
    fc.assert(
      fc.property(fc.integer({ min: first, max: whole.length }), (length) => {
        const cut = newPath();
        writeFileSync(cut, whole.subarray(0, length));
        const { byFile, length: kept } = partialOf(cut);
        const names = [...byFile.keys()];
        expect(names).toEqual(['a', 'b', 'c', 'd'].slice(0, names.length));
        expect(kept).toBeLessThanOrEqual(length);
        expect(whole.subarray(kept - 1, kept).toString()).toBe('\n');
        for (const entries of byFile.values()) expect(entries).toHaveLength(entries[0]!.head.of);
      }),
      { numRuns: 60 },
    );
  });

  it('changed in one bit, is not believed', async () => {
    const path = await written(newPath(), [fileWith('a', ['a']), fileWith('b', ['b'])]);
    const whole = readFileSync(path);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        const other = newPath();
        writeFileSync(other, damaged);
        let isComplete = false;
        try {
          const walking = walk(other);
          let next = walking.next();
          for (; next.done !== true; next = walking.next());
          isComplete = next.value.end !== null;
        } catch {
          return;
        }
        expect(isComplete).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one of its lines missing', (lines: string[]) => lines.filter((_, at) => at !== 2)],
    ['two of its lines swapped', ([a, b, c, ...more]: string[]) => [a, c, b, ...more]],
    ['a line twice', ([a, b, ...more]: string[]) => [a, b, b, ...more]],
  ])('with %s, is not believed', async (_, change) => {
    const path = await written(newPath(), [fileWith('b.zip', ['b.zip!/1', 'b.zip!/2']), fileWith('a', ['a'])]);
    expect(pathsIn(path)).toHaveLength(3);
    writeFileSync(path, change(readFileSync(path, 'utf8').split('\n')).join('\n'));
    expect(() => pathsIn(path)).toThrow(
      expect.objectContaining({ code: 'blob-damaged', message: expect.stringMatching(/shard 1 of 1/) as string }),
    );
  });

  it('says what it is of in its first line', async () => {
    expect(headerOf(await written(newPath(), []))).toEqual(header);
    const none = newPath();
    writeFileSync(none, '{"crc32":"00000000","blob":{}}\n');
    expect(() => headerOf(none)).toThrow(/is no blob/);
  });
});

describe('merging', () => {
  it('gives every record once, in order of path, wherever it was', async () => {
    const paths = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(paths, fc.integer({ min: 1, max: 6 }), fc.func(fc.nat()), async (all, count, place) => {
        const shards = Array.from({ length: count }, (_, shard) => all.filter((path) => place(path) % count === shard));
        const sources = [];
        for (const own of shards)
          sources.push({
            path: await written(
              newPath(),
              own.map((path) => fileWith(path, [path])),
            ),
            kept: null,
          });
        expect([...merged(sources)].map(({ head }) => head.path)).toEqual([...all].sort());
      }),
      { numRuns: 25 },
    );
  });

  it('takes what was joined instead of what the shard wrote', async () => {
    const path = await written(newPath(), [fileWith('a', ['a'], 'alone'), fileWith('b', ['b'], 'alone')]);
    const over = await written(newPath(), [fileWith('b', ['b'], 'joined')]);
    const sources = [
      { path, kept: null },
      { path: over, kept: null, isOver: true },
    ];
    expect([...merged(sources)].map(({ bytes }) => readEntry(bytes).record.error?.message)).toEqual([
      'alone',
      'joined',
    ]);
  });

  it('goes through a line that is longer than what is read at once', async () => {
    const path = await written(newPath(), [fileWith('a', ['a'], 'ä'.repeat(600_000)), fileWith('b', ['b'])]);
    expect(
      [...merged([{ path, kept: null }])].map(({ bytes }) => readEntry(bytes).record.error?.message.length),
    ).toEqual([600_000, 0]);
  });
});

describe('what is beside a record', () => {
  it('comes back as it was: numbers of a bill', () => {
    const numbers = {
      isMaster: true,
      wanted: Uint32Array.from([0, 1, 0xffffffff]),
      system: null,
      tops: new Uint32Array(),
      ends: Uint32Array.from([7]),
    };
    expect(numbersFrom(JSON.parse(JSON.stringify(plainNumbers(numbers))) as ReturnType<typeof plainNumbers>)).toEqual(
      numbers,
    );
  });

  it('comes back as it was: a declaration', () => {
    const share = { min: 0.9, max: 0.9, line: 4, cas: '7429-91-6', name: 'Dysprosium', isMost: false };
    const material = {
      name: 'Sintered NdFeB',
      line: 3,
      path: '/a[1]',
      grams: 5,
      family: 'ndfeb-sintered',
      shares: new Map([['Dy', share]]),
      cas: [],
    };
    const plain = {
      path: 'd.xml',
      format: 'ipc-175x',
      head: { company: 'Norland' },
      substances: 5,
      standing: [],
      doubts: ['unsigned'],
    };
    const part = {
      kind: 'part' as const,
      numbers: ['MG-1'],
      customerNumbers: [],
      name: 'Segment',
      manufacturer: null,
      line: 2,
      path: '/a',
      materials: [material],
      denied: [],
      disclosure: 'shown' as const,
      open: 0,
    };
    const given = declarationFrom({
      ...plain,
      parts: [{ ...part, materials: [{ ...material, shares: [['Dy', share]] }] }],
    });
    const back = declarationFrom(
      JSON.parse(JSON.stringify(plainDeclaration(given))) as ReturnType<typeof plainDeclaration>,
    );
    expect(back).toEqual(given);
    expect(back.parts.at(0)?.declaration).toBe(back);
    expect(back.parts.at(0)?.materials[0]?.shares.get('Dy')).toEqual(share);
  });
});
