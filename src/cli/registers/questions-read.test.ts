import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { folder, run, write, read, BOM, ASK, FORM, book, fillIn, inFolder } from './questions.fixture.ts';

inFolder();

describe('questions --read', () => {
  const back = async (answers: Readonly<Record<string, string | number>>, part = 'MAG-30412') => {
    write('bom.csv', BOM);
    await run(ASK);
    await fillIn(`${FORM}.xlsx`, part, answers);
    return run(`questions --read ${FORM}.xlsx`);
  };

  it('keeps what the supplier filled in, with the file as its document, and says what it settles', async () => {
    const { code, out } = await back({ Dy: 2.1, Tb: '未检出', Ho: 'n.d.', method: 'ICP-OES', detectionLimit: '0.01', licence: 'L-77', licenceExpiry: '2027年3月1日', chineseTechnology: '是', formShipped: '散件' }); // prettier-ignore
    expect(code).toBe(0);
    expect(out).toContain('kept MAG-30412: 9 fields, answered');
    expect(out).toContain('MAG-30500 is not answered yet');
    expect(out).toMatch(/closes 1 finding, opens 0/);
    expect(out).toContain('now applies: Dy 2.1 % (1C905.a.4)');
    const [head = '', row = ''] = read('lintanide.parts.csv').split('\n');
    const values = Object.fromEntries(head.split(',').map((name, at) => [name, row.split(',')[at]]));
    expect(values).toMatchObject({ state: 'answered', Dy: '2.1', Tb: '0', licenceExpiry: '2027-03-01', chineseTechnology: 'yes', formShipped: 'loose', document: `${FORM}.xlsx`, owner: 'Ana' }); // prettier-ignore
    expect(values['sha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes one maker at his word where another left the same number open', async () => {
    write('bom.csv', 'Part number,Description,Manufacturer,Supplier,Qty\nMAG-30412,Magnet NdFeB N42SH,Alpha,Trader,8\nMAG-30412,Magnet NdFeB N42SH,Beta,Trader,8\n');
    await run(ASK);
    const workbook = await book('questions/questions-trader.xlsx');
    const [page] = workbook.worksheets;
    const columns = new Map<string, number>();
    page!.eachRow((row) => {
      if (row.getCell(1).value === 'partNumber') row.eachCell((cell, column) => columns.set(cell.text, column));
      if (row.getCell(1).value !== 'MAG-30412') return;
      const isWhole = JSON.stringify(row.values).includes('Alpha');
      const answers = { Dy: 2, method: 'ICP', detectionLimit: '0.01', ...(isWhole && { Tb: 0, Ho: 0, licence: 'L-1' }) };
      for (const [column, value] of Object.entries(answers)) row.getCell(columns.get(column)!).value = value;
    });
    await workbook.xlsx.writeFile(join(folder, 'back.xlsx'));
    const { out } = await run('questions --read back.xlsx --boms bom.csv');
    expect(out).toMatch(/6 fields, answered {2}/);
    expect(out).toMatch(/3 fields, partial {2}/);
    expect(read('lintanide.parts.csv')).toMatch(/MAG-30412,Alpha,,answered,/);
    expect(read('lintanide.parts.csv')).toMatch(/MAG-30412,Beta,,partial,/);
  }); // prettier-ignore

  it('leaves an element open that was not answered', async () => {
    const { out } = await back({ Dy: '2.1', method: 'ICP', detectionLimit: '0.01' });
    expect(out).toContain('partial');
    expect(out).toMatch(/opens \d+: .*Tb/);
    expect(read('lintanide.parts.csv')).toContain('partial');
  });

  it('never takes a missing, a refused or an unknown answer for a clean one', async () => {
    expect((await back({ Dy: '不清楚', Tb: '不清楚' })).out).toContain('dont-know');
    rmSync(join(folder, 'questions'), { recursive: true });
    rmSync(join(folder, 'lintanide.parts.csv'));
    expect((await back({ Dy: '保密' })).out).toContain('refused');
  });

  it('keeps nothing of a value it does not understand, and says where it stands', async () => {
    const { code, out } = await back({ Dy: 'about two', Tb: '0.3', licenceExpiry: '03/04/2027' });
    expect(code).toBe(1);
    expect(out).toContain('Dy: the share "about two" cannot be kept');
    expect(out).toContain('licenceExpiry: the date "03/04/2027" cannot be kept');
    expect(read('lintanide.parts.csv')).not.toContain('about two');
  });

  const form = (...lines: string[]): string =>
    ['partNumber;manufacturer;Dy;Tb;Ho;method;detectionLimit;licence;signer;signed', ...lines].join('\n');
  const MEASURED = 'MAG-30412;Nordmark;0;0;0;ICP-OES;0.01;L-1;Li;2026-11-01';

  it('believes neither of two lines that spell one number differently', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    write('f.csv', form('MAG-30412;Nordmark;1.2;0;0;ICP-OES;0.01;;;', 'mag-30412;Nordmark;0;0;0;ICP-OES;0.01;;;'));
    const { code, out } = await run('questions --read f.csv');
    expect([code, out]).toEqual([1, expect.stringContaining('differ from those of f.csv, row 2; neither was kept')]);
    expect(read('lintanide.parts.csv').split('\n')[0]?.split(',')).not.toContain('Dy');
  });

  it('takes nothing from what was measured for a later form that does not know, or refuses', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    write('f.csv', form(MEASURED));
    await run('questions --read f.csv');
    const before = read('lintanide.parts.csv');
    write('g.csv', form('MAG-30412;Nordmark;unknown;unknown;unknown;supplier datasheet;1;;Wang;2025-01-25'));
    const { out } = await run('questions --read g.csv');
    expect(out).toContain('the answers on record stand');
    const after = read('lintanide.parts.csv');
    for (const word of ['ICP-OES', 'Li', '2026-11-01', 'f.csv'])
      expect([before.includes(word), after.includes(word)]).toEqual([true, true]);
    expect(after).not.toMatch(/supplier datasheet|Wang/);
    expect(after).toContain('not known: Dy Tb Ho (g.csv, signed 2025-01-25)');
  });

  it('tells what a later answer takes the place of', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    write('f.csv', form(MEASURED));
    await run('questions --read f.csv');
    write('g.csv', form('MAG-30412;Nordmark;<1;0;0;datasheet;1;;;'));
    expect((await run('questions --read g.csv')).out).toContain(
      'replaces what was on record: Dy 0 (ICP-OES, limit 0.01) -> <1',
    );
  });

  it('keeps a refusal that is signed as one', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    write('f.csv', form('MAG-30412;Nordmark;保密;保密;保密;;;;Li;2026-11-20'));
    expect((await run('questions --read f.csv')).out).toMatch(/kept MAG-30412: .*, refused {2}/);
  });

  it.each(['pending', '申请中', 'yes', 'see attached'])('takes “%s” for no licence', async (word) => {
    write('bom.csv', BOM);
    await run(ASK);
    write('f.csv', form(`MAG-30412;Nordmark;2;0;0;ICP-OES;0.01;${word};;`));
    expect((await run('questions --read f.csv')).out).toMatch(/, partial {2}[^]*NO export licence/);
  });

  it('believes neither the supplier nor the magnet maker where they differ', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    await fillIn(`${FORM}.xlsx`, 'MAG-30412', { grade: 'N42SH', Dy: '2.1' });
    await fillIn(`${FORM}.xlsx`, 'MAG-30412', { grade: 'N42SH', Dy: '1.2' }, 1);
    const { out } = await run(`questions --read ${FORM}.xlsx`);
    expect(out).toContain('differs from what');
    const [head = '', row = ''] = read('lintanide.parts.csv').split('\n');
    expect(head.split(',')).not.toContain('Dy');
    expect(row).toContain('N42SH');
  });

  it('takes a form that came back among the bills for no bill, however it was saved', async () => {
    const { code } = await back({ Dy: 2.1 });
    expect(code).toBe(0);
    mkdirSync(join(folder, 'returned'));
    await (await book(`${FORM}.xlsx`)).xlsx.writeFile(join(folder, 'returned/filled.xlsx'));
    const rows = (await book(`${FORM}.xlsx`)).worksheets[0]!;
    const lines: string[] = [];
    const textOf = (cell: ExcelJS.Cell): string => (cell.master === cell ? cell.text : '');
    rows.eachRow((row) => lines.push(Array.from({ length: rows.columnCount }, (_, at) => `"${textOf(row.getCell(at + 1)).replaceAll('"', '""')}"`).join(','))); // prettier-ignore
    write('returned/filled.csv', `${lines.join('\n')}\n`);
    const { out } = await run('. --reporter json');
    const { files } = JSON.parse(out) as { files: { path: string; status: string; findings: unknown[]; skipped: { reason: string }[] }[] }; // prettier-ignore
    for (const name of ['returned/filled.csv', 'returned/filled.xlsx']) {
      const file = files.find(({ path }) => path === name);
      expect(file).toMatchObject({ status: 'no-bom', findings: [] });
      expect(new Set(file?.skipped.map(({ reason }) => reason))).toEqual(new Set(['a form with questions to a supplier: "lintanide questions --read" keeps its answers'])); // prettier-ignore
    }
    expect((await run('questions --read returned/filled.csv')).out).toContain('kept MAG-30412');
  });

  it('reads the Markdown form as well', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    write(`${FORM}.md`, read(`${FORM}.md`).replace('`Dy`:', '`Dy`: 1.9').replace('`method`:', '`method`： ICP').replace('`detectionLimit`:', '`detectionLimit`: 0.01')); // prettier-ignore
    expect((await run(`questions --read ${FORM}.md`)).out).toContain('kept MAG-30412: 3 fields, partial');
  });

  it('refuses a part that nobody was asked about, and a file that is no form', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    write('other.csv', 'partNumber,Dy,Tb,method,grade\nFOREIGN-1,1,0,ICP,N35\n');
    const { code, out } = await run('questions --read other.csv');
    expect(code).toBe(1);
    expect(out).toContain('"FOREIGN-1" is in no register');
    expect((await run('questions --read bom.csv')).code).toBe(2);
  });

  it('says aloud that a supplier has no licence, and keeps no number of it', async () => {
    const { code, out } = await back({ Dy: 2.1, Tb: 'n.d.', Ho: 'n.d.', method: 'ICP', detectionLimit: '0.01', licence: '无', licenceType: '无', licenceExpiry: '无' }); // prettier-ignore
    expect(code).toBe(0);
    expect(out).toContain('MAG-30412: NO export licence, by the answer (none)');
    expect((await run('. --reporter concise')).out).toContain('NO export licence (answered: none)');
    expect((await run('parts check')).out).toContain('register-no-licence');
  });

  it('changes nothing with --dry-run', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    const before = read('lintanide.parts.csv');
    await fillIn(`${FORM}.xlsx`, 'MAG-30412', { Dy: 2.1 });
    expect((await run(`questions --read ${FORM}.xlsx --dry-run`)).out).toContain('would keep MAG-30412');
    expect(read('lintanide.parts.csv')).toBe(before);
  });
});
