import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecords } from '../../judge/register/csv.ts';
import { folderOf, runIn } from '../commands.fixture.ts';

const FILES = {
  'bom.csv': `Part number,Description,Manufacturer,Supplier,Qty,Unit cost,Currency
MAG-1001,Magnet segment NdFeB N42SH,Nordmark Magnet AB,,8,12.40,EUR
MAG-1002,"=Magnet ring Sm2Co17, ""round""",SmCo Works,Tokyo Parts KK,2,20,EUR
MOT-1001,BLDC motor 24 V,Motoren AG,,1,100,EUR
CHM-1001,Dysprosium oxide Dy2O3,Nordmark Magnet AB,,1,300,EUR
SCR-1001,Hex bolt M5 steel,,,4,0.1,EUR
`,
  'lintanide.config.json': `{ "trade": { "ourCountry": "KR", "shipTo": "DE", "importer": "Pumpen GmbH" },
  "overrides": [{ "files": "china.csv", "trade": { "ourCountry": "CN" } }] }`,
  'lintanide.suppliers.csv': 'name,country,role\nTokyo Parts KK,JP,distributor\n',
  'lintanide.parts.csv': `partNumber,state,Dy,Tb,method,detectionLimit,originMine,originMagnet,chineseTechnology,licence
MAG-1001,answered,2.1,0,ICP-OES,0.01,CN,CN,no,L-77
`,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-notice-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'china.csv'), FILES['bom.csv']);
  writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004broken');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) => runIn(folder, ['notice', ...argv]);

interface Json {
  readonly draft: boolean;
  readonly notices: readonly {
    readonly status: string;
    readonly lines: readonly {
      readonly partNumber: string;
      readonly isCertain: boolean;
      readonly fields: Readonly<Record<string, string | null>>;
      readonly open: readonly string[];
      readonly entries: readonly { readonly code: string; readonly nameZh: string; readonly isInferred: boolean }[];
    }[];
  }[];
}

describe('lintanide notice', () => {
  it('drafts the items that move onward, and neither assemblies nor bolts', async () => {
    const { code, out } = await run('bom.csv', '--format', 'json');
    const { draft, notices } = JSON.parse(out) as Json;
    expect(code).toBe(0);
    expect(draft).toBe(true);
    expect(notices[0]?.lines.map(({ partNumber }) => partNumber)).toEqual(['MAG-1001', 'MAG-1002', 'CHM-1001']);
    expect(notices[0]?.status).toBe('unverified on 2026-11-24 (lapsed: in-force; extended: suspended)');
  });

  it('fills in what was given, and names what was not', async () => {
    const { out } = await run('bom.csv', '--format', 'json');
    const [first, second] = (JSON.parse(out) as Json).notices[0]?.lines ?? [];
    expect(first?.fields).toMatchObject({
      recipient: 'Pumpen GmbH',
      destination: 'DE',
      mine: 'CN',
      magnet: 'CN',
      technology: 'no',
      licence: 'licence L-77',
    });
    expect(first?.isCertain).toBe(true);
    expect(first?.open).toEqual(['endUser', 'endUse', 'form', 'separation', 'metal', 'alloy', 'recycled']);
    expect(second?.fields).toMatchObject({ supplier: 'Tokyo Parts KK', mine: null, magnet: null });
    expect(second?.isCertain).toBe(false);
    expect(second?.entries[0]?.nameZh).toBe('钐钴永磁材料');
  });

  it('reads as a draft, with open fields marked', async () => {
    const { out } = await run('bom.csv');
    expect(out).toContain('合规告知书 compliance notice, No. 61 of 2025 article 7');
    expect(out).toContain('DRAFT, not a notice');
    expect(out).toContain('layout of Annex 2 was not read');
    expect(out).toContain('end user 最终用户  [OPEN 待填]');
    expect(out).not.toContain('MOT-1001');
  });

  it('says in each format which entries are there by inference, and that the annex was not read', async () => {
    const text = (await run('bom.csv')).out;
    expect(text).toMatch(/61-A1-P2-DyNdFeB, .*61-A1-P2-SmCo.*: Annex 1, Part 2: .* was not read/);
    expect(text).toMatch(/61-A1-P2-DyNdFeB \(by inference 推断\) .*含镝的钕铁硼永磁材料/);
    expect(text).toMatch(/61-A1-P2-SmCo {2}samarium/);
    const [magnet, samarium] = (JSON.parse((await run('bom.csv', '--json')).out) as Json).notices[0]?.lines ?? [];
    expect(magnet?.entries[0]).toMatchObject({ isInferred: true });
    expect(samarium?.entries[0]).toMatchObject({ isInferred: false });
    const [head = [], first = [], second = []] = parseRecords((await run('bom.csv', '--csv')).out);
    const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
    expect(cell(first, 'entries')).toContain('61-A1-P2-DyNdFeB (by inference) ');
    expect(cell(first, 'entriesZh')).toContain('含镝的钕铁硼永磁材料 (推断)');
    expect(cell(first, 'entryNotes')).toContain('was not read');
    expect(cell(second, 'entries')).not.toContain('by inference');
  });

  it('gives CSV that a spreadsheet does not run', async () => {
    const { out } = await run('bom.csv', '--format', 'csv');
    const [head, ...rows] = parseRecords(out);
    expect(rows.every((row) => row.length === head?.length && row[0] === 'DRAFT')).toBe(true);
    expect(rows[1]?.[head?.indexOf('description') ?? -1]).toBe('\'=Magnet ring Sm2Co17, "round"');
  });

  it('from China drafts the inputs of Part 1 alone', async () => {
    const { out } = await run('china.csv', '--format', 'json');
    expect((JSON.parse(out) as Json).notices[0]?.lines.map(({ partNumber }) => partNumber)).toEqual(['CHM-1001']);
  });

  it('names a part of several bills once, with its further places, and leaves out what is suppressed, saying so', async () => {
    const other = mkdtempSync(join(tmpdir(), 'lintanide-notice-'));
    try {
      for (const [name, text] of Object.entries(FILES)) writeFileSync(join(other, name), text);
      writeFileSync(join(other, 'b.csv'), FILES['bom.csv']);
      writeFileSync(join(other, 'old.csv'), FILES['bom.csv'].replaceAll('-1', '-9'));
      writeFileSync(
        join(other, 'lintanide.suppressions.json'),
        '{"suppressions":[{"files":"old.csv","reason":"gone","by":"kim"}]}',
      );
      const { out, err } = await runIn(other, ['notice', '.', '--format', 'json']);
      const lines = (JSON.parse(out) as Json).notices[0]?.lines ?? [];
      expect(lines.map(({ partNumber }) => partNumber)).toEqual(['MAG-1001', 'MAG-1002', 'CHM-1001']);
      expect(lines[0]).toMatchObject({ path: 'b.csv', alsoAt: ['bom.csv B2'] });
      expect(err).toContain('suppressed findings are left out');
      const whatif = await runIn(other, ['whatif', '--branch', 'lapsed', '--branch', 'extended', '.']);
      expect(whatif.out).not.toContain('MAG-9');
      expect(whatif.err).toContain('suppressed findings are left out');
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  it('says on another date what the status is', async () => {
    expect((await run('bom.csv', '--as-of', '2025-10-20')).out).toContain('article 7: in-force on 2025-10-20');
  });

  it('ends with 3 where a file was not read, and says which; with 2 for wrong words', async () => {
    const { code, err, out } = await run('bom.csv', 'broken.xlsx', '--format', 'json');
    expect(code).toBe(3);
    expect(err).toContain('not read, so not in any notice: "broken.xlsx"');
    expect((JSON.parse(out) as Json).notices[0]?.lines).toHaveLength(3);
    expect((await run('bom.csv', '--format', 'pdf')).code).toBe(2);
    expect((await run()).code).toBe(2);
  });
});

it('goes by the law that the configuration brings, as a lint does', async () => {
  const own = await folderOf({ 'bom.csv': FILES['bom.csv'], 'lintanide.config.json': '{ "packs": ["law.json"] }' });
  const law = JSON.parse((await runIn(own, ['packs', 'export', 'mofcom', '--no-config'])).out) as {
    measures: { id: string; clauses: { windows: object[] }[] }[];
  };
  const windows = [
    { from: '2025-10-09', status: 'in-force', because: 'a newer edition', sources: ['s'], confidence: 'high' },
  ];
  for (const clause of law.measures.find(({ id }) => id === 'mofcom-2025-61')?.clauses ?? []) clause.windows = windows;
  writeFileSync(join(own, 'law.json'), JSON.stringify(law));
  const { out } = await runIn(own, ['notice', 'bom.csv', '--format', 'json']);
  expect((JSON.parse(out) as Json).notices[0]?.status).toBe('in-force on 2026-11-24');
});
