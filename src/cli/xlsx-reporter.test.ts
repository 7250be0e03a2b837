import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run.ts';
import { services } from './services.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lintanide-xlsx-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(line: string) {
  const seen = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({ isTTY: false, columns: null, write: (text: string) => Promise.resolve(void (seen[name] += text)) }); // prettier-ignore
  const io = { stdout: output('out'), stderr: output('err'), env: { LANG: 'C.UTF-8' }, platform: 'linux', node: '20.19.0', cwd: folder, today: () => '2026-11-24' }; // prettier-ignore
  return { code: await runCli(line.split(' '), io, services), ...seen };
}

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
