import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { annotate } from '../../run/annotate/annotate.ts';
import { lostParts } from '../../report/annotate/lost-parts.ts';
import { workbook } from '../../../test/support/workbook.ts';
import { runReal } from '../cli-io.fixture.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../samples');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lintanide-annotate-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (line: string) => runReal(folder, line);

/** A bill with what people put into workbooks. */
async function makeBill(): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('BOM');
  sheet.addRow(['Part number', 'Description', 'Manufacturer', 'Qty', 'Price', 'Total']);
  sheet.addRow(['MAG-1', 'Magnet NdFeB N42SH', 'Nordmark', 4, 1.5]);
  sheet.addRow(['SCR-1', 'Hex bolt M5', '', 8, 0.1]);
  for (const row of [2, 3])
    sheet.getCell(`F${String(row)}`).value = {
      formula: `D${String(row)}*E${String(row)}`,
      result: row === 2 ? 6 : 0.8,
    };
  for (const cell of ['B2', 'B3']) sheet.getCell(cell).style = { font: { bold: true } };
  sheet.getCell('B2').note = 'ours';
  sheet.getCell('D2').numFmt = '0.00';
  sheet.autoFilter = 'A1:F1';
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 0 }];
  await book.xlsx.writeFile(join(folder, 'bom.xlsx'));
}

async function copyOf(name: string): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, name));
  return book.worksheets[0]!;
}
const noteOf = (cell: ExcelJS.Cell): string =>
  (cell.note as unknown as ExcelJS.Comment).texts!.map(({ text }) => text).join('');

describe('annotate', () => {
  it('marks the cell of a finding, with a note behind the one that is there', async () => {
    await makeBill();
    const { code, out, err } = await run('annotate bom.xlsx marked.xlsx');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('marked.xlsx: 1 cell marked for 1 finding');
    const sheet = await copyOf('marked.xlsx');
    expect(sheet.getCell('B2').fill).toMatchObject({ type: 'pattern', fgColor: { argb: 'FFF8C9C4' } });
    expect(noteOf(sheet.getCell('B2'))).toMatch(
      /^ours\n\nLintanide, law of 2026-11-24\nerror: .*Not a clearance, not legal advice\.$/s,
    );
  });

  it('marks the workbook that is named, with item masters and declarations of the configuration read beside it', async () => {
    await makeBill();
    const master = new ExcelJS.Workbook();
    master.addWorksheet('BOM').addRows([
      ['Part number', 'Description', 'Material'],
      ['SCR-1', 'Hex bolt M5', 'A2'],
      ['MAG-9', 'Magnet', 'NdFeB N42SH'],
    ]);
    await master.xlsx.writeFile(join(folder, 'a-master.xlsx'));
    writeFileSync(join(folder, 'lintanide.config.json'), '{"itemMasters":["a-master.xlsx"]}');
    const { code, out, err } = await run('annotate bom.xlsx marked.xlsx');
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain('1 cell marked for 1 finding');
    expect((await copyOf('marked.xlsx')).getCell('B3').note).toBeUndefined();
  });

  it.each(['ko', 'zh-Hans'])('says its notes in the language of the run (%s)', async (locale) => {
    await makeBill();
    await run(`annotate bom.xlsx marked.xlsx --locale ${locale}`);
    const note = noteOf((await copyOf('marked.xlsx')).getCell('B2'));
    expect(note).toMatch(/[\p{Script=Hangul}\p{Script=Han}]/u);
    expect(note).not.toMatch(/\b(?:error|law of|register|inbound|outbound|needs a licence|Not a clearance)\b/);
  });

  it('keeps the rest: formulas, formats, the filter, the frozen row, and cells that share a look with the marked one', async () => {
    await makeBill();
    await run('annotate bom.xlsx marked.xlsx');
    const sheet = await copyOf('marked.xlsx');
    expect(sheet.getCell('F2').value).toEqual({ formula: 'D2*E2', result: 6 });
    expect(sheet.getCell('D2').numFmt).toBe('0.00');
    expect(sheet.autoFilter).toBe('A1:F1');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getCell('B2').font.bold).toBe(true);
    expect(sheet.getCell('B3').fill).not.toMatchObject({ pattern: 'solid' });
  });

  it('never touches the workbook itself, nor a file that is there', async () => {
    await makeBill();
    const before = readFileSync(join(folder, 'bom.xlsx'));
    expect((await run('annotate bom.xlsx bom.xlsx')).code).toBe(2);
    writeFileSync(join(folder, 'there.xlsx'), 'mine');
    expect((await run('annotate bom.xlsx there.xlsx')).code).toBe(2);
    expect(readFileSync(join(folder, 'there.xlsx'), 'utf8')).toBe('mine');
    expect((await run('annotate bom.xlsx there.xlsx --force')).code).toBe(0);
    expect(readFileSync(join(folder, 'bom.xlsx'))).toEqual(before);
  });

  it('knows the workbook by every name that it has: through links, and as a second name on its disk', async () => {
    await makeBill();
    const before = readFileSync(join(folder, 'bom.xlsx'));
    mkdirSync(join(folder, 'far'));
    symlinkSync('../bom.xlsx', join(folder, 'far/link.xlsx'));
    symlinkSync('.', join(folder, 'same'));
    linkSync(join(folder, 'bom.xlsx'), join(folder, 'second.xlsx'));
    for (const name of ['far/link.xlsx', 'same/bom.xlsx', 'second.xlsx']) {
      const { code, err } = await run(`annotate bom.xlsx ${name} --force`);
      expect([name, code, err]).toEqual([name, 2, expect.stringContaining('never over the workbook itself')]);
    }
    expect(readFileSync(join(folder, 'bom.xlsx'))).toEqual(before);
    symlinkSync('marked.xlsx', join(folder, 'to.xlsx'));
    expect((await run('annotate far/link.xlsx to.xlsx')).code).toBe(0);
  });

  it('leaves what our own reader refuses to no other reader', async () => {
    copyFileSync(join(SAMPLES, 'broken/truncated.xlsx'), join(folder, 'cut.xlsx'));
    const { code, err } = await run('annotate cut.xlsx marked.xlsx');
    expect(code).toBe(3);
    expect(err).toContain('cut off');
    expect(existsSync(join(folder, 'marked.xlsx'))).toBe(false);
  });

  it('takes no other format for a workbook', async () => {
    copyFileSync(join(SAMPLES, 'laser.csv'), join(folder, 'laser.csv'));
    expect((await run('annotate laser.csv marked.xlsx')).code).toBe(2);
    await makeBill();
    expect((await run('annotate bom.xlsx marked.ods')).code).toBe(2);
  });
});

describe('the process that writes the copy', () => {
  it('is stopped when it takes too much, and says so', async () => {
    await makeBill();
    const path = join(folder, 'bom.xlsx');
    await expect(annotate(path, 'bom.xlsx', [], { megabytes: 1024, seconds: 0.01 })).rejects.toThrow(
      /no marked copy could be made of it: it took longer/,
    );
    await expect(annotate(path, 'bom.xlsx', [], { megabytes: 2, seconds: 60 })).rejects.toThrow(/no marked copy/);
  });

  it('names a cell that reads otherwise in the copy as reports do, with what it read and reads', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Pos.</t></is></c><c r="B1" t="inlineStr"><is><t>Part number</t></is></c><c r="C1" t="inlineStr"><is><t>Description</t></is></c></row>' +
      '<row r="2"><c r="A2"><v>1.10</v></c><c r="B2" t="inlineStr"><is><t>MAG-1</t></is></c><c r="C2" t="inlineStr"><is><t>Magnet NdFeB N42SH</t></is></c></row>';
    writeFileSync(join(folder, 'bom.xlsx'), workbook({ sheets: [{ rows }] }));
    const { code, out } = await run('annotate bom.xlsx marked.xlsx');
    expect(code).toBe(1);
    expect(out).toMatch(/1 cell read otherwise in the copy: \S+!A2 1\.10 -> 1\.1\n/);
  });

  it('names a sheet that it does not find, and marks the others', async () => {
    await makeBill();
    const mark = { cell: 'A1', color: 'FFFF0000', note: 'n' };
    const copy = await annotate(join(folder, 'bom.xlsx'), 'bom.xlsx', [
      { ...mark, sheet: 'Nowhere' },
      { ...mark, sheet: 'BOM' },
    ]);
    expect(copy).toMatchObject({ marked: 1, missing: ['Nowhere'], changed: [], lost: [] });
  });
});

describe('what a copy has lost', () => {
  it('is named by kind, and what has no kind by its own name', () => {
    const sheet = ['xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'];
    const before = [
      ...sheet,
      'xl/charts/chart1.xml',
      'xl/charts/style1.xml',
      'xl/pivotTables/pivotTable1.xml',
      'xl/vbaProject.bin',
      'xl/calcChain.xml',
      'xl/odd.bin',
    ];
    expect(lostParts(before, sheet)).toEqual(['charts (1)', 'pivot tables (1)', 'macros (1)', 'xl/odd.bin']);
    expect(lostParts(before, before)).toEqual([]);
  });
});
