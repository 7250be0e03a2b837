import { describe, expect, it } from 'vitest';
import { fillIn, inFolder, read, run, write } from './questions.fixture.ts';

inFolder();

const BOM = `Part number,Description,Manufacturer,Qty
CER-10001,Yttria ceramic ring Y2O3,Keramik,2
MAG-30412,Magnet segment NdFeB N42SH,Nordmark,8
`;
const ASK = 'questions bom.csv --owner Ana --due 2026-12-15';
const columnsOf = (name: string): string[] =>
  [...read(`questions/${name}.md`).matchAll(/`(\w+)`:/g)].map(([, column]) => column ?? '');

describe('the form for a ceramic', () => {
  it('asks what its finding asks: the code or the reason for none, and the share', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    expect(columnsOf('questions-keramik')).toEqual(
      expect.arrayContaining(['controlCode', 'codeReason', 'Y', 'licence']),
    );
    expect(read('questions/questions-keramik.md')).toContain('Control code declared on export, or the written reason');
  });

  it('does not ask for the origin or the technology, on which nothing turns that is no entry on the way out', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    expect(columnsOf('questions-keramik').filter((name) => /^origin|^chinese/.test(name))).toEqual([]);
    expect(columnsOf('questions-nordmark')).toEqual(expect.arrayContaining(['originMine', 'chineseTechnology']));
    expect(columnsOf('questions-nordmark')).not.toContain('controlCode');
  });

  it('is read back, kept and shown; what it leaves open is said', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    await fillIn('questions/questions-keramik.xlsx', 'CER-10001', { controlCode: '无', codeReason: 'coating only', Y: 78, material: 'Y2O3' }); // prettier-ignore
    const { code, out } = await run('questions --read questions/questions-keramik.xlsx');
    expect([code, out]).toEqual([0, expect.stringContaining('kept CER-10001: 4 fields, answered')]);
    expect(read('lintanide.parts.csv')).toContain('coating only');
    expect((await run('bom.csv')).out).toContain('no control code declared: coating only');
  });

  it('asks once for both, and for no more than eight things, where a supplier makes magnets too', async () => {
    write('bom.csv', BOM.replace('Nordmark', 'Keramik'));
    await run(ASK);
    const questions = read('questions/questions-keramik.md').match(/^\d\. /gm) ?? [];
    expect(questions).toHaveLength(8);
  });
});

it('the letter on a ceramic asks the same, and not again for what is on record', async () => {
  write('bom.csv', BOM);
  const letter = (await run('ask CER-10001 --owner Ana --due 2026-12-15')).out;
  expect(letter).toContain('Control code declared on export, or the written reason for declaring none');
  expect(letter).toContain('Y in wt%');
  expect(letter).not.toMatch(/Origin of|Chinese technology/);
  await run('answer CER-10001 --set controlCode=1C908.b');
  const again = (await run('ask CER-10001 --owner Ana --due 2026-12-15')).out;
  expect(again).toContain('3. Export licence: number, type and expiry');
  expect(again).not.toContain('Control code declared on export');
  expect(again).toContain('control code: 1C908.b');
});

it.each([
  ['controlCode=yes', 'the control code "yes", which is none'],
  ['controlCode=none', 'declares no control code, and gives no reason'],
])('says of %s that its question stays open', async (set, words) => {
  write('bom.csv', BOM);
  expect((await run(`answer CER-10001 --set ${set}`)).out).toContain(words);
});
