import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { resolveConfig } from '../config/resolve.ts';
import type { Config } from '../config/types.ts';
import { lint } from '../run/lint.ts';
import type { UnitRecord } from '../batch/types.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Lints files by name → text in one run; the record of the first name. */
async function linted(files: Record<string, string>, settings: Config = {}): Promise<UnitRecord> {
  const cwd = mkdtempSync(join(tmpdir(), 'masters-'));
  folders.push(cwd);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const config = resolveConfig(settings, { source: null, root: cwd });
  const { records } = await lint({ cwd, patterns: Object.keys(files), config, asOf: '2026-11-24' });
  const [first = ''] = Object.keys(files);
  return records.find(({ path }) => path === first) ?? expect.fail(`no ${first}`);
}

const bill = 'Level,Part No,Qty,Unit\n0,100-00417,1,pcs\n1,200-00420,8,pcs\n';
const items =
  'Part Number,Description,Material,Weight [g],Country of origin\n200-00420,Block 20x10x3,NdFeB N42SH,4.6,CN\n100-00417,Housing,Al,500,DE\n';

describe('item masters', () => {
  it('describe parts that a bill lists by number, with their place in the master', async () => {
    const { findings, masters, lines } = await linted({ 'bom.csv': bill, 'items.csv': items });
    expect(lines).toBe(2);
    expect(masters).toEqual([{ path: 'items.csv', parts: 2 }]);
    const magnet = findings.find(({ partNumber }) => partNumber === '200-00420');
    expect(magnet).toMatchObject({ partKey: 'pn:200-00420', description: 'Block 20x10x3, NdFeB N42SH' });
    expect(magnet?.locations[0]).toMatchObject({ cell: 'B3', text: '200-00420' });
    expect(magnet?.locations[0]).not.toHaveProperty('file');
    expect(magnet?.evidence[0]?.location).toMatchObject({ file: 'items.csv', cell: 'C2', text: 'NdFeB N42SH' });
  });

  it('do not change what a part is known by', async () => {
    const alone = await linted({ 'bom.csv': 'Part No,Description,Qty\n200-00420,Magnet N42SH,8\n' });
    const joined = await linted({
      'bom.csv': 'Part No,Qty\n200-00420,8\n',
      'items.csv': `Part Number,Description,Manufacturer,MPN\n200-00420,Magnet N42SH,Example Magnetics,N42SH-20\n`,
    });
    expect(joined.findings[0]?.fingerprint).toBe(alone.findings[0]?.fingerprint);
    expect(joined.findings[0]?.supplier).toBe('Example Magnetics');
  });

  it('join padded material numbers of IDocs', async () => {
    const idoc =
      '<MATMAS05><IDOC><E1MARAM><MATNR>000000000020000420</MATNR><WRKST>NdFeB N42SH</WRKST><E1MAKTM><MAKTX>Magnet</MAKTX></E1MAKTM></E1MARAM></IDOC></MATMAS05>';
    const { findings } = await linted({ 'bom.csv': 'Part No,Qty\n20000420,8\n', 'matmas.xml': idoc });
    expect(findings[0]?.evidence[0]?.location).toMatchObject({
      file: 'matmas.xml',
      line: 1,
      path: '/MATMAS05[1]/IDOC[1]/E1MARAM[1]',
    });
  });

  it('fill in what a bill leaves open, where their words agree, and else say that they do not', async () => {
    const described = 'Part No,Description,Qty\n200-00420,Block for rotor,8\n';
    const agreeing = await linted({ 'bom.csv': described, 'items.csv': items });
    expect(agreeing.findings[0]).toMatchObject({
      partNumber: '200-00420',
      description: 'Block for rotor, NdFeB N42SH',
    });
    const other = await linted({ 'bom.csv': 'Part No,Description,Qty\n200-00420,Washer,8\n', 'items.csv': items });
    expect(other.findings).toEqual([]);
    expect(other.skipped).toEqual([
      {
        sheet: null,
        rows: 'part 200-00420',
        reason: 'items.csv row 2 describes it otherwise ("Block 20x10x3"), so nothing is taken from there',
        doubt: { part: '200-00420', master: 'items.csv', differsFrom: 'bill' },
      },
    ]);
  });

  it('are known by the number where the two are written in different scripts, if the configuration names the master', async () => {
    const japanese = '品番,品名,員数\n200-00420,マグネット,8\n';
    const korean = '품번,품명,재질\n200-00420,영구자석 블록,NdFeB N42SH\n';
    const named = { itemMasters: ['items.csv'] };
    expect((await linted({ 'bom.csv': japanese, 'items.csv': korean }, named)).masters).toEqual([
      { path: 'items.csv', parts: 1 },
    ]);
    // A list that nobody vouched for may be another company's.
    expect((await linted({ 'bom.csv': japanese, 'items.csv': korean })).masters).toBeUndefined();
    // In one script, words that differ are words that differ.
    expect(
      (await linted({ 'bom.csv': 'Part No,Description,Qty\n200-00420,Washer,8\n', 'items.csv': items }, named)).masters,
    ).toBeUndefined();
  });

  it('agree by words of one script, not by letters of another that stand beside it', async () => {
    const bolt = 'Part No,Description,Qty\n200-00420,Hex bolt M5 DIN 933 steel,8\n';
    const ring = 'Part Number,Description,Material\n200-00420,磁石 ring motor part,NdFeB N42SH\n';
    expect((await linted({ 'bom.csv': bolt, 'items.csv': ring })).masters).toBeUndefined();
    expect(
      (await linted({ 'bom.csv': bolt.replace('Hex bolt M5 DIN 933 steel', 'Ring 30 mm'), 'items.csv': ring })).masters,
    ).toEqual([{ path: 'items.csv', parts: 1 }]);
  });

  it('that disagree: the first by path counts, and the report says so', async () => {
    const { findings, skipped } = await linted({
      'bom.csv': bill,
      'b.csv': items,
      'a.csv': 'Part Number,Description\n200-00420,Ferrite plate\n',
    });
    expect(findings).toEqual([]);
    expect(skipped[0]?.reason).toBe(
      'described in a.csv row 2 ("Ferrite plate"), and otherwise in b.csv row 2 ("Block 20x10x3"): the first counts',
    );
  });

  it('are no bills: what lists quantities describes nothing elsewhere', async () => {
    const { masters } = await linted({
      'bom.csv': bill,
      'other.csv': 'Part Number,Description,Qty\n200-00420,Magnet N42SH,8\n',
    });
    expect(masters).toBeUndefined();
  });
});
