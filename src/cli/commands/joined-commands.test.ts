import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderOf, runIn } from '../commands.fixture.ts';

const BILL = 'Level,Part No,Manufacturer,Qty\n0,100-00417,,1\n1,MAG-4410,Nordmark Magnet,8\n1,MOT-7000,Vela Drives,1\n';
/** Dysprosium 2.1 % in the magnet, and nothing left out. */
const substance = (name: string, cas: string, percent: number): string =>
  `<Substance name="${name}"><SubstanceID identity="${cas}" authority="CAS"/><Amount value="${percent}" UOM="massPercent"/></Substance>`;
const DECLARATION = `<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0" version="2.0"><BusinessInfo mode="Distribute"><Response date="2026-03-02"><Authorizer name="R. Vogt"/><SupplyCompany name="Nordmark Magnet AB"/></Response></BusinessInfo><Product unitType="Each"><ProductID itemName="Segment" itemNumber="MAG-4410"><Amount value="5" UOM="g"/></ProductID><MaterialInfo><HomogeneousMaterialList><HomogeneousMaterial name="Sintered NdFeB"><Amount value="5" UOM="g"/><SubstanceCategoryList><SubstanceCategory name="Supplier">${substance('Neodymium', '7440-00-8', 30)}${substance('Dysprosium', '7429-91-6', 2.1)}${substance('Iron', '7439-89-6', 66.9)}${substance('Boron', '7440-42-8', 1)}</SubstanceCategory></SubstanceCategoryList></HomogeneousMaterial></HomogeneousMaterialList></MaterialInfo></Product></MainDeclaration>`;
const material = (number: string, text: string, made: string, grams: string): string =>
  `<IDOC><E1MARAM><MATNR>${number}</MATNR><WRKST>${made}</WRKST><NTGEW>${grams}</NTGEW><GEWEI>GRM</GEWEI><E1MAKTM><MAKTX>${text}</MAKTX></E1MAKTM></E1MARAM></IDOC>`;
const MATMAS = `<MATMAS05>${material('MAG-4410', 'Magnet segment', 'NdFeB N42SH', '5')}${material('MOT-7000', 'Servo motor', '', '900')}</MATMAS05>`;
const FILES = { 'bom.csv': BILL, 'magnet.xml': DECLARATION, 'matmas.xml': MATMAS };

interface ToldFinding {
  readonly partNumber: string;
  readonly severity: string;
  readonly content: unknown;
  readonly evidence: unknown;
  readonly controls: unknown;
}

const plain = ({ partNumber, severity, content, evidence, controls }: ToldFinding): unknown => ({
  partNumber,
  severity,
  content,
  evidence,
  controls,
});

/** What a lint of the whole folder says of a part in the bill. */
async function linted(folder: string, part: string): Promise<unknown[]> {
  const { out } = await runIn(folder, ['.', '--reporter', 'json']);
  const { files } = JSON.parse(out) as { files: { path: string; findings: ToldFinding[] }[] };
  const { findings } = files.find(({ path }) => path === 'bom.csv') ?? expect.fail('no bill');
  return findings.filter(({ partNumber }) => partNumber === part).map(plain);
}

async function explained(folder: string, ...words: string[]): Promise<unknown[]> {
  const { out, code } = await runIn(folder, ['explain', ...words, '--json']);
  expect(code).toBe(0);
  return (JSON.parse(out) as { findings: ToldFinding[] }).findings.map(plain);
}

/** Least, typical and most dysprosium in one piece of a part, in grams. */
async function stock(folder: string, part: string, ...words: string[]): Promise<unknown> {
  const { out } = await runIn(folder, ['inventory', 'bom.csv', ...words, '--format', 'json']);
  const { files } = JSON.parse(out) as {
    files: { rows: { name: string; amounts: { symbol: string; min: number; typ: number; max: number }[] }[] }[];
  };
  const row = files.flatMap(({ rows }) => rows).find(({ name }) => name === part);
  const dysprosium = row?.amounts.find(({ symbol }) => symbol === 'Dy');
  return dysprosium === undefined
    ? null
    : [dysprosium.min, dysprosium.typ, dysprosium.max].map((grams) => Number(grams.toPrecision(3)));
}

describe('explain and inventory with other files', () => {
  it('explain says of a part what a lint of the same files says', async () => {
    const folder = await folderOf(FILES);
    for (const part of ['MAG-4410', 'MOT-7000']) {
      const told = await linted(folder, part);
      expect(told).toHaveLength(1);
      expect(await explained(folder, 'bom.csv', part, '--with', 'matmas.xml', '--with', '*.xml')).toEqual(told);
      expect(await explained(folder, 'bom.csv', part, 'magnet.xml', 'matmas.xml')).toEqual(told);
    }
    expect(await explained(folder, 'bom.csv:B3', 'magnet.xml', 'matmas.xml')).toEqual(await linted(folder, 'MAG-4410'));
    // Alone, the bill does not say what the part is.
    expect(await explained(folder, 'bom.csv', 'MAG-4410')).not.toEqual(await linted(folder, 'MAG-4410'));
  });

  it('explain names the files that cells and statements come from', async () => {
    const folder = await folderOf(FILES);
    const { out } = await runIn(folder, ['explain', 'bom.csv', 'MAG-4410', '*.xml']);
    expect(out).toContain('matmas.xml:line 1  "NdFeB N42SH"; field material');
    expect(out.replace(/\s+/g, ' ')).toContain('declared "Dy 2.1 wt%": declared share of Dy (magnet.xml:1 ');
  });

  it('the configuration names files for every run', async () => {
    const config = JSON.stringify({ declarations: ['magnet.xml'], itemMasters: ['matmas.xml'] });
    const folder = await folderOf({ ...FILES, 'lintanide.config.json': config });
    expect(await explained(folder, 'bom.csv', 'MAG-4410')).toEqual(await linted(folder, 'MAG-4410'));
    expect(await stock(folder, 'MAG-4410')).toEqual([0.105, 0.105, 0.105]);
  });

  it('inventory counts what is declared, and weighs by item masters', async () => {
    const folder = await folderOf(FILES);
    expect(await stock(folder, 'MAG-4410')).toBeNull();
    expect(await stock(folder, 'MAG-4410', '--with', 'matmas.xml')).toEqual([0, 0.085, 0.225]);
    expect(await stock(folder, 'MAG-4410', '--with', '*.xml')).toEqual([0.105, 0.105, 0.105]);
    const { out } = await runIn(folder, ['inventory', 'bom.csv', '--with', '*.xml', '--format', 'json']);
    expect((JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual(['bom.csv']);
  });

  it('the register commands go by the same: what an answer changes is told beside what is declared', async () => {
    const folder = await folderOf(FILES);
    const { out, code } = await runIn(folder, [
      'answer',
      'MAG-4410',
      '--set',
      'Tb=0',
      '--set',
      'licence=L-1',
      '--method',
      'ICP-OES',
      '--limit',
      '0.01',
    ]);
    expect(code).toBe(0);
    // Dysprosium is declared, so that the answer and the licence leave nothing open.
    expect(out).toMatch(/bom\.csv B3 {2}mofcom\/controlled-item {2}error -> info {2}answered/);
  });

  it('says which further file is not there', async () => {
    const folder = await folderOf(FILES);
    const { err, code } = await runIn(folder, ['explain', 'bom.csv:B3', 'matmass.xml']);
    expect(code).toBe(2);
    expect(err).toContain('There is no file matmass.xml');
  });
});

describe('item masters that the configuration names', () => {
  const bill = 'Pos,Part No,Drawing,Qty\n1,A-1,D-17,8\n2,A-2,D-18,4\n';
  const master = 'Zeichnung,Text,Werkstoff,Bestand\nD-17,Segment,NdFeB N42SH,500\nD-18,Platte,Hartferrit,20\n';
  const config = (masters: unknown): string => JSON.stringify({ itemMasters: [masters] });
  const run = (masters: unknown) =>
    folderOf({ 'bom.csv': bill, 'stock.csv': master, 'lintanide.config.json': config(masters) });

  it('join by the columns that it says', async () => {
    const folder = await run({ files: 'stock.csv', key: 'Zeichnung', joins: 'Drawing' });
    expect(await linted(folder, 'A-1')).toMatchObject([{ partNumber: 'A-1', content: { material: 'ndfeb-sintered' } }]);
    expect(await linted(folder, 'A-2')).toEqual([]);
    expect(await explained(folder, 'bom.csv', 'A-1')).toEqual(await linted(folder, 'A-1'));
  });

  it('join by a field and by a column number', async () => {
    const folder = await run({ files: 'stock.csv', key: '#1', joins: 'drawing' });
    expect(await linted(folder, 'A-1')).toHaveLength(1);
  });

  it('join nothing by other columns', async () => {
    expect(await linted(await run('stock.csv'), 'A-1')).toEqual([]);
  });

  it('add no cells to the file that a row is asked for by', async () => {
    const folder = await run({ files: 'stock.csv', key: 'Zeichnung', joins: 'Drawing' });
    for (const config of [[], ['--no-config']]) {
      const { code, err } = await runIn(folder, ['explain', 'bom.csv:Z9', ...config]);
      expect([code, err]).toEqual([2, expect.stringMatching(/its cells are A1:D3\b[\s\S]*Did you mean "D3"/)]);
      expect((await runIn(folder, ['explain', 'bom.csv:E2', ...config])).err).toContain('has no cell E2');
    }
  });

  it('say so where the column is not there', async () => {
    const folder = await run({ files: 'stock.csv', key: 'Zeichnungsnr', joins: 'Drawing' });
    const { out, code } = await runIn(folder, ['bom.csv']);
    expect(code).toBe(3);
    expect(out.replace(/\s+/g, ' ')).toContain('joins by the column "Zeichnungsnr", which this file does not have');
  });
});

describe('an item master by the configuration', () => {
  const files = {
    'bolt.csv': 'Part No,Description,Qty\nBLT-4411,Hex bolt M5,4\n',
    'items.csv': 'Part No,Description,Material\nMAG-4410,Magnet segment,NdFeB N42SH\nBLT-4411,Hex bolt M5,A2\n',
    'lintanide.config.json': '{"itemMasters":["items.csv"]}',
  };
  const told = async (...words: string[]) => {
    const { out, code } = await runIn(await folderOf(files), [...words, '--reporter', 'json']);
    const { files: units, summary } = JSON.parse(out) as {
      files: { path: string; status: string; lines: number; findings: unknown[]; skipped: { reason: string }[] }[];
      summary: { lines: number };
    };
    return { code, summary, master: units.find(({ path }) => path === 'items.csv') };
  };

  it.each([['bolt.csv'], ['.'], ['*.csv']])('fails no clean bill, and adds no lines to it (lint %s)', async (words) => {
    const { code, summary, master } = await told(words);
    expect(code).toBe(0);
    expect(summary.lines).toBe(1);
    expect(master).toMatchObject({ status: 'checked', lines: 0, findings: [] });
    expect(master?.skipped[0]?.reason).toContain('an item master by the configuration');
  });

  it('is judged where the file itself is named', async () => {
    const { code, master } = await told('items.csv');
    expect(code).toBe(1);
    expect(master).toMatchObject({ lines: 2, findings: [{ partNumber: 'MAG-4410' }] });
  });

  it('is kept as what it was read for: a cache of the one run does not answer the other', async () => {
    const folder = await folderOf(files);
    expect((await runIn(folder, ['.', '--cache'])).code).toBe(0);
    expect((await runIn(folder, ['items.csv', '--cache'])).code).toBe(1);
    expect((await runIn(folder, ['.', '--cache'])).code).toBe(0);
  });

  it('is no report to be written over', async () => {
    const { code, err } = await runIn(await folderOf(files), ['bolt.csv', '--reporter', 'csv=items.csv']);
    expect(code).toBe(2);
    expect(err).toContain('an input of this run');
  });

  it('says in the bill what its parts are, and nothing beside it', async () => {
    const folder = await folderOf({ ...files, 'motor.csv': 'Part No,Qty\nMAG-4410,8\n' });
    const { out, code } = await runIn(folder, ['.', '--reporter', 'csv']);
    expect(code).toBe(1);
    expect(out).toContain('motor.csv');
    expect(out.split('\n').filter((line) => line.startsWith('items'))).toEqual([]);
  });
});

describe('a question to a supplier, with a declaration of the part', () => {
  const bill =
    'Level,Part No,Description,Manufacturer,Qty\n0,100-00417,,,1\n1,MAG-4410,Magnet segment,Nordmark Magnet,8\n';

  it('asks for no share that is declared, and says what is on record and from which file', async () => {
    const folder = await folderOf({ 'bom.csv': bill, 'magnet.xml': DECLARATION });
    const { out } = await runIn(folder, ['ask', 'MAG-4410', '--owner', 'ana', '--due', '2026-12-15']);
    const [, letter = ''] = out.split('\nPart: ');
    // Dy is declared; what the disclosure does not name is asked.
    expect(letter).toContain('Tb, Ho in wt%, each with method');
    expect(letter).not.toMatch(/Dy[^/\n]*in wt%/);
    expect(letter).toContain(
      'On record already, from the material declaration magnet.xml: material: ndfeb-sintered; Dy 2.1 wt%;',
    );
    expect(letter).toContain('Please correct what is wrong.');
  });

  it('asks in a form for the maker and the grade, and for no material and no share', async () => {
    const folder = await folderOf({ 'bom.csv': bill, 'magnet.xml': DECLARATION });
    await runIn(folder, ['questions', '.', '--owner', 'ana', '--due', '2026-12-15']);
    const form = readFileSync(`${folder}/questions/questions-nordmark-magnet.md`, 'utf8');
    expect(form).toContain('`grade`:');
    expect(form).not.toMatch(/`(?:material|Dy)`:/);
  });
});

describe('one product in two forms', () => {
  it('has the same findings as CycloneDX in JSON and in XML', async () => {
    const sample = (name: string): string =>
      readFileSync(new URL(`../../../plugins/cyclonedx/samples/${name}`, import.meta.url), 'utf8');
    const folder = await folderOf({ 'gimbal.json': sample('gimbal.json'), 'gimbal.xml': sample('gimbal.xml') });
    const { out } = await runIn(folder, ['.', '--reporter', 'json']);
    const { files } = JSON.parse(out) as {
      files: { findings: (ToldFinding & { chains: unknown; uses: number; fingerprint: string })[] }[];
    };
    const [ofJson, ofXml] = files.map(({ findings }) =>
      findings.map(({ partNumber, severity, content, controls, chains, uses, fingerprint }) => ({
        partNumber,
        severity,
        content,
        controls,
        chains,
        uses,
        fingerprint,
      })),
    );
    expect(ofJson).toHaveLength(1);
    expect(ofJson).toEqual(ofXml);
  });
});
