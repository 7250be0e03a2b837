import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReal, TODAY } from './cli-io.fixture.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lintanide-unnumbered-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runReal(folder, words, { today: () => TODAY });
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const rows = (name: string): string[] => read(name).trim().split('\n').slice(1);
const ask = (): ReturnType<typeof run> => run('questions', 'a.csv', '--owner', 'Ana', '--due', '2026-12-15');

const REGISTER = 'lintanide.parts.csv';
const TBD = `Part number,Description,Manufacturer,Qty
TBD,Magnet N42SH ring,Nordmark,1
TBD,Loudspeaker 8 ohm,Nordmark,1
TBD,Magnet N48H disc 10x3,Nordmark,3
`;
const RING = 'd:magnet n42sh ring|';

describe('parts whose number is yet to come', () => {
  it('are none by that word: an answer to one would be one to all', async () => {
    write('a.csv', TBD);
    for (const command of [
      ['answer', 'TBD', '--set', 'material=ferrite'],
      ['ask', 'tbd', '--owner', 'Ana', '--due', '2026-12-15'],
    ]) {
      const { code, err } = await run(...command);
      expect([code, readdirSync(folder)]).toEqual([2, ['a.csv']]);
      expect(err).toMatch(/numbers no part.*\n.*"d:magnet n42sh ring\|", "d:loudspeaker 8 ohm\|"/);
    }
  });

  it('are asked about and answered each by its key', async () => {
    write('a.csv', TBD);
    await run('answer', 'd:loudspeaker 8 ohm|', '--set', 'material=ferrite');
    expect(rows(REGISTER)).toEqual([',,,answered,,,,,ferrite,d:loudspeaker 8 ohm|']);
    const { out } = await ask();
    expect(out).toContain('2 parts: Magnet N42SH ring, Magnet N48H disc 10x3');
    expect(rows(REGISTER).slice(1)).toEqual([
      `,,,open,Ana,${TODAY},2026-12-15,,,${RING}`,
      `,,,open,Ana,${TODAY},2026-12-15,,,d:magnet n48h disc 10x3|`,
    ]);
    // What comes back of one is kept for that one alone.
    const form = read('questions/questions-nordmark.md');
    write('f.md', form.replace(/`Dy`:/, '`Dy`: 2.5').replace(/`method`:/, '`method`: ICP'));
    expect((await run('questions', '--read', 'f.md')).out).toContain(`kept ${RING}: 2 fields, partial`);
    expect(rows(REGISTER).map((row) => row.split(',')[3])).toEqual(['answered', 'partial', 'open']);
  });

  it('have no answer in a line under that word, and the check says so once', async () => {
    write('a.csv', TBD);
    write(REGISTER, 'partNumber,manufacturer,state,material\nTBD,Nordmark,answered,ferrite\n');
    expect((await run('a.csv', '--reporter', 'agent')).out).not.toContain('answered');
    const { out, code } = await run('parts', 'check');
    expect([code, out.match(/register-[\w-]+/g)]).toEqual([0, ['register-no-number']]);
  });

  it('of a form are told where nothing else names them', async () => {
    write('a.csv', TBD);
    await ask();
    write('f.csv', 'partNumber,manufacturer,Dy,Tb,method\nTBD,Nordmark,2.5,0,ICP\n');
    const { code, out } = await run('questions', '--read', 'f.csv');
    expect([code, out]).toEqual([1, expect.stringContaining('"TBD" numbers no part, so nothing of it was kept')]);
  });
});

describe('a supplier that nobody knows', () => {
  const NOBODY = `Part number,Description,Manufacturer,Supplier,Qty
MAG-30412,Magnet N42SH,n/a,,1
MAG-30413,Magnet N42SH,-,various,1
MAG-30414,Magnet N42SH,不明,,1
MAG-30415,Magnet N42SH,,unknown,1
MAG-30416,Magnet N42SH,Nordmark,TBD,1
`;

  it('is nobody to ask, and lowers nothing; the maker beside it is', async () => {
    write('a.csv', NOBODY);
    const { out } = await ask();
    expect(readdirSync(join(folder, 'questions')).sort()).toEqual([
      '.lintanideignore',
      'questions-nordmark.md',
      'questions-nordmark.xlsx',
    ]);
    expect(out).toContain(
      '4 parts name no supplier or maker, so nobody is asked: MAG-30412, MAG-30413, MAG-30414, MAG-30415',
    );
    expect(rows(REGISTER)).toEqual([`MAG-30416,Nordmark,,open,Ana,${TODAY},2026-12-15`]);
    const linted = await run('a.csv');
    expect([linted.code, linted.out.match(/ error +MAG/g)]).toEqual([
      1,
      [' error    MAG', ' error    MAG', ' error    MAG', ' error    MAG'],
    ]);
    expect(linted.out).toContain('ask the supplier (no manufacturer given)');
  });

  it('leaves the part to the line of the only maker that one names, as an empty cell does', async () => {
    write('a.csv', NOBODY);
    write(REGISTER, 'partNumber,manufacturer,state,due,owner\nMAG-30412,Sunmag,open,2026-12-15,Ana\n');
    expect((await run('a.csv')).out).toMatch(/warning +MAG-30412/);
  });

  it('is a firm where the list of suppliers names one so', async () => {
    write('a.csv', NOBODY);
    write('lintanide.suppliers.csv', 'name,country\nVarious,DE\n');
    expect((await ask()).out).toContain('Various: 1 part: MAG-30413');
  });
});

describe('where a magnet is from', () => {
  const BOM = 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet N42SH,Nordmark,1\n';

  it('is one country that is known, several, or not known: other words are refused with what was meant', async () => {
    write('a.csv', BOM);
    const given = (place: string) => run('answer', 'MAG-30412', '--set', `originMagnet=${place}`);
    expect((await given('Chinaa')).err).toMatch(/the place "Chinaa" cannot be kept[\s\S]*Did you mean "CN"\?/);
    expect((await given('UN')).code).toBe(2);
    expect((await given('no')).err).toContain('If it is Norway, write the name');
    for (const place of ['日本', 'CN/VN', 'unknown']) expect((await given(place)).code).toBe(0);
  });

  it('is kept as a supplier wrote it, and told with file, row and column, where it is none', async () => {
    write('a.csv', BOM);
    await ask();
    write(
      'f.csv',
      'partNumber,manufacturer,originMine,originMetal,originMagnet\nMAG-30412,Nordmark,Chinaa,一部日本,ベトナム\n',
    );
    const { code, out } = await run('questions', '--read', 'f.csv');
    expect(code).toBe(0);
    expect(out).toContain(
      'f.csv: row 2, originMine: "Chinaa" is not one country that is known: it is kept as text, and its question stays open.\n    Did you mean "CN"?',
    );
    expect(out).toContain('f.csv: row 2, originMetal: "一部日本" is not one country');
    expect(read(REGISTER)).toMatch(/Chinaa,一部日本,VN/);
    const check = await run('parts', 'check');
    expect(check.out).toContain(
      'register-origin  MAG-30412 has "Chinaa" in "originMine", which is not one country that is known, so it settles nothing.',
    );
    expect(check.out.match(/register-origin/g)).toHaveLength(2);
  });
});

describe('an answer in part', () => {
  it('that has run out is an error of the check, as a whole one is', async () => {
    write('a.csv', 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet N42SH,Nordmark,1\n');
    write(REGISTER, 'partNumber,state,owner,due,validUntil,Dy\nMAG-30412,partial,Ana,2026-12-15,2020-01-01,2.1\n');
    const { code, out } = await run('parts', 'check');
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('error    register-expired  MAG-30412 expired: the answer was valid until 2020-01-01.'),
    ]);
  });

  it('is not written as one that has run out already', async () => {
    write('a.csv', 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet N42SH,Nordmark,1\n');
    for (const words of [
      ['--valid-until', '2020-01-01'],
      ['--set', 'validUntil=2020-01-01'],
    ]) {
      const { code, err } = await run('answer', 'MAG-30412', '--set', 'Dy=2.1', ...words);
      expect([code, err]).toEqual([2, expect.stringContaining('which is before 2026-11-24')]);
    }
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

describe('a pin that would mean nothing', () => {
  it.each([
    ['mofcom-2025-18', 'its status is in its sources'],
    ['mofcom-2025-70', 'no entry is of it'],
  ])('is refused: of %s, %s', async (measure, why) => {
    write('a.csv', TBD);
    write(
      'lintanide.config.json',
      JSON.stringify({ pins: { [measure]: { branch: 'extended', by: 'x', source: 'y', until: '2027-01-10' } } }),
    );
    const { code, err } = await run('a.csv');
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
    expect(err).toMatch(/Measures with a reading to pin: .*mofcom-2025-57, .*mofcom-2025-61/);
  });
});
