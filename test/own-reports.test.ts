import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtTool } from './support/built.ts';

const { cli } = builtTool();
const folder = mkdtempSync(join(tmpdir(), 'lintanide-own-'));

const REPORTS = [
  ['agent', 'tsv'],
  ['concise', 'txt'],
  ['csv', 'csv'],
  ['detail', 'txt'],
  ['github', 'txt'],
  ['gitlab', 'json'],
  ['hook', 'txt'],
  ['html', 'html'],
  ['json', 'json'],
  ['junit', 'xml'],
  ['markdown', 'md'],
  ['sarif', 'json'],
  ['stylish', 'txt'],
  ['xlsx', 'xlsx'],
] as const;

const run = (...words: readonly string[]): { readonly code: number | null; readonly out: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words, '--no-config'], { cwd: folder, encoding: 'utf8', timeout: 60_000 }); // prettier-ignore
  return { code: status, out: stdout + stderr };
};

beforeAll(() => {
  writeFileSync(
    join(folder, 'bom.csv'),
    'Part number,Description,Supplier,Qty\nMAG-1,Magnet N42SH,Klang,3\nMOT-2,BLDC motor 24 V,Klang,2\nSPK-3,Loudspeaker,Klang,1\nTGT-1,Dysprosium oxide,Klang,1\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder that holds the reports of the last run', () => {
  it('has one list, and no report is taken for another', () => {
    const targets = REPORTS.map(([name, ending]) => `--reporter=${name}=report-${name}.${ending}`);
    expect(run('bom.csv', ...targets).code).toBe(1);
    const again = run('.', '--reporter', 'concise');
    expect(again.code).toBe(1);
    expect(again.out.match(/^[^:\n]+:[A-Z]\d+: \w+: /gm)?.every((line) => line.startsWith('bom.csv:'))).toBe(true);
    // Each can be named, and is told for what it is.
    for (const [name, ending] of REPORTS) {
      const named = run(`report-${name}.${ending}`);
      expect([name, named.code]).toEqual([name, 0]);
      expect(named.out).toMatch(/a report that lintanide wrote|without a parts list/);
    }
  });

  it.each(['en', 'ko', 'zh-Hans'])('knows what the terminal shows (%s), whatever is told of first', (locale) => {
    writeFileSync(
      join(folder, 'cs11.csv'),
      'Stufe;Positionsnummer;Komponentennummer;Objektkurztext;Menge;ME\n.1;0010;M-100;Servomotor 400 W;2;ST\n.1;0020;S-200;Schraube;4;ST\n',
    );
    writeFileSync(join(folder, 'empty.csv'), '');
    for (const list of ['cs11.csv', 'empty.csv']) {
      const shown = spawnSync(process.execPath, [cli, list, '--no-config', '--locale', locale], { cwd: folder, encoding: 'utf8' }); // prettier-ignore
      writeFileSync(join(folder, 'bom_shown.txt'), shown.stdout);
      expect(run('bom_shown.txt').out).toContain('a report that lintanide wrote');
    }
    for (const name of ['cs11.csv', 'empty.csv', 'bom_shown.txt']) rmSync(join(folder, name));
  });

  it('is linted a second time with the same targets', () => {
    const targets = REPORTS.map(([name, ending]) => `--reporter=${name}=report-${name}.${ending}`);
    expect(run('.', ...targets).code).toBe(1);
  });

  it('may hold the forms with questions as well', () => {
    expect(run('questions', 'bom.csv', '--owner', 'ana', '--due', '2027-01-15').code).toBe(0);
    // All is asked: what is left are warnings.
    expect(run('.', '--reporter', 'concise').code).toBe(0);
  });
});
