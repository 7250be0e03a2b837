import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from './commands.fixture.ts';
import { runReal } from './cli-io.fixture.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lintanide-xlsx-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (line: string) => runReal(folder, line);

describe('--reporter xlsx', () => {
  beforeEach(() => writeFileSync(join(folder, 'a.csv'), 'Part number,Description,Qty\nMAG-1,Magnet NdFeB N42SH,1\n'));

  it('writes a workbook to its file, also where the run fails, and the terminal keeps its report', async () => {
    const { code, out } = await run('a.csv --reporter xlsx=out/r.xlsx');
    expect(code).toBe(1);
    expect(out).toContain('MAG-1');
    expect(readFileSync(join(folder, 'out/r.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('is nothing for the standard output', async () => {
    const { code, err } = await run('a.csv --reporter xlsx');
    expect(code).toBe(2);
    expect(err).toContain('--reporter xlsx=report.xlsx');
  });

  it('says so where the file cannot be written, after the terminal had its report', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, out, err } = await run('a.csv --reporter xlsx=file/r.xlsx');
    expect(code).toBe(2);
    expect(out).toContain('MAG-1');
    expect(err).toContain('file/r.xlsx');
  });
});

describe('reports among the bills', () => {
  it('are no bills on the next run, which says so and finds what it found before', async () => {
    const folder = await folderOf({ 'drive.csv': BOM });
    const reports = [
      '--reporter',
      'xlsx=report.xlsx',
      '--reporter',
      'csv=report.csv',
      '--reporter',
      'html=report.html',
      '--reporter',
      'markdown=bom-report.md',
      '--reporter',
      'json=bom-report.json',
    ];
    await runIn(folder, ['drive.csv', ...reports]);
    const { out } = await runIn(folder, ['.', '--reporter', 'json']);
    const { files, summary } = JSON.parse(out) as {
      files: { path: string; status: string; skipped: { reason: string }[] }[];
      summary: { files: number; lines: number; noBom: number };
    };
    expect(summary).toMatchObject({ files: 6, noBom: 5, lines: 5 });
    for (const { path, status, skipped } of files.filter(({ path: name }) => name.includes('report.')))
      expect([path, status, skipped.map(({ reason }) => reason)]).toEqual([
        path,
        'no-bom',
        ['a report that lintanide wrote, no parts list'],
      ]);
  });

  it('are bills where only their names or words are alike', async () => {
    const folder = await folderOf({
      'report.csv': `status,severity\n${BOM}`,
      'page.html': `<table>${BOM.split('\n')
        .map((row) => `<tr><td>${row.replaceAll(',', '<td>')}`)
        .join('')}</table>`,
    });
    const { out } = await runIn(folder, ['report.csv', 'page.html', '--reporter', 'json']);
    const { files } = JSON.parse(out) as { files: { status: string }[] };
    expect(files.map(({ status }) => status)).toEqual(['checked', 'checked']);
  });
});
