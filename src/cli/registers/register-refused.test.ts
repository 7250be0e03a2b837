import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReal, TODAY } from '../cli-io.fixture.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lintanide-answers-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Words of a command line; quotes hold a word together. */
const run = (line: string) =>
  runReal(
    folder,
    [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', '')),
    { today: () => TODAY },
  );
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const BOM = 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet segment NdFeB N42SH,Nordmark,8\n';

describe('an answer that cannot be meant', () => {
  it.each([
    ['partNumber=MAG-99999', 'is another part than MAG-30412'],
    ['mass=1,200 g', 'the mass "1,200 g" cannot be kept'],
    ['inputValue=1,200', 'the price "1,200" cannot be kept'],
    ['inputValue=much', 'the price "much" cannot be kept'],
    ['cas=1308-87-9', 'the CAS number "1308-87-9" cannot be kept'],
    ['cas=oxide', 'the CAS number "oxide" cannot be kept'],
  ])('is refused: %s', async (set, sentence) => {
    write('b.csv', BOM);
    const { code, err } = await run(`answer MAG-30412 --set "${set}"`);
    expect(code).toBe(2);
    expect(err.replace(/\s{1,9}/g, ' ')).toContain(sentence);
    expect(readdirSync(folder)).toEqual(['b.csv']);
  });

  it.each(['mass=0,200 g', 'mass=12,5 g', 'mass=1200', 'cas=１３０８－８７－８', 'partNumber=mag-30412'])('is kept otherwise: %s', async (set) => {
    write('b.csv', BOM);
    expect((await run(`answer MAG-30412 --set "${set}"`)).code).toBe(0);
  }); // prettier-ignore
});
