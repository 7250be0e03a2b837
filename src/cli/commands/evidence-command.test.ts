import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReal } from '../cli-io.fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-evidence-'));
  writeFileSync(join(folder, 'bom.csv'), BOM);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BOM = `Level,Part number,Description,Manufacturer,Qty
0,DRV-1,Drive,,1
1,MOT-1,Motor unit,,2
2,MAG-1,Magnet block NdFeB N42SH 20x10x5,Nordmark,8
0,FAN-1,Fan,,1
1,MAG-2,Magnet ring NdFeB N35EH,Sagami,1
`;
const PAPER = 'ICP-OES, Dy 2.1 %, Tb not detected';

const run = (words: readonly string[]) => runReal(folder, words);
const section = (text: string, title: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

describe('evidence', () => {
  it('shows lines and grams of one product, and nothing of another', async () => {
    const { code, out } = await run(['evidence', 'DRV-1', 'bom.csv']);
    expect(code).toBe(0);
    expect(section(out, 'Lines')).toContain('MAG-1');
    expect(out).not.toContain('MAG-2');
    expect(section(out, 'Grams in one product')).toMatch(/\| Dy \| \d+(\.\d+)? g \(/);
  });

  it('does not take for content what parts may hold that no line tells of', async () => {
    writeFileSync(join(folder, 'plant.csv'), `${BOM}0,VAC-1,Vacuum plant,,1\n1,PMP-1,Ion getter pump,,2\n`);
    const grams = section((await run(['evidence', 'plant.csv', 'plant.csv'])).out, 'Grams in one product');
    expect(grams).toMatch(/\| Sm \| possible only, up to \d+ g; no line below tells of it \|/);
    expect(grams).toMatch(/\| Dy \| \d+(\.\d+)? g \(/);
  });

  it('says where the law that it names was read', async () => {
    const law = section((await run(['evidence', 'DRV-1', 'bom.csv'])).out, 'Dates of law');
    expect(law).toMatch(/^- Source of No\. 18 of 2025: <https:\/\/www\.mofcom\.gov\.cn\/\S+>$/m);
    const page = (await run(['evidence', 'DRV-1', 'bom.csv', '--format', 'html'])).out;
    expect(page).toMatch(/<li>Source of No\. 18 of 2025: https:/);
  });

  it('takes an assembly, a part, and a file for a product', async () => {
    for (const product of ['mot-1', 'MAG-1', 'bom.csv'])
      expect((await run(['evidence', product, 'bom.csv'])).out).toContain('MAG-1');
    expect((await run(['evidence', 'bom.csv', 'bom.csv'])).out).toContain('MAG-2');
  });

  it('lists the declarations that it rests on', async () => {
    const cas = (number: string): string =>
      `<SubstanceID><ListID authority="CAS" identity="CAS"/><EntryID entryIdentity="${number}"/></SubstanceID>`;
    writeFileSync(
      join(folder, 'nordmark.xml'),
      `<Main xmlns="http://std.iec.ch/iec62474"><BusinessInfo><Response date="2026-01-15"><Authorizer name="A"/><SupplyCompany name="Nordmark"/></Response></BusinessInfo><Product unitType="each"><ProductID identifier="MAG-1" name="Magnet"><Mass mass="7.6" unitOfMeasure="g"/></ProductID><Composition><Material name="NdFeB sintered"><Mass mass="7.6" unitOfMeasure="g"/><Substance name="Dysprosium">${cas('7429-91-6')}<MassPercent massPercent="2.1"/></Substance></Material></Composition></Product></Main>`,
    );
    const { out } = await run(['evidence', 'DRV-1', 'bom.csv', 'nordmark.xml']);
    const sha = createHash('sha256')
      .update(readFileSync(join(folder, 'nordmark.xml')))
      .digest('hex');
    expect(out).toMatch(new RegExp(`nordmark\\.xml \\| ${sha}`));
  });

  it('weighs a product that stands in a heading or is named as a parent, and has no line', async () => {
    const list = 'Part number,Description,Qty\nMAG-1,Magnet block NdFeB N42SH 20x10x5,8\nMAG-3,Magnet,2\n';
    writeFileSync(join(folder, 'headed.csv'), `Assembly:,ROT-7000\n\n${list}`);
    writeFileSync(
      join(folder, 'parents.csv'),
      'Parent,Part number,Description,Qty\nROT-8000,MAG-1,Magnet block NdFeB N42SH 20x10x5,8\nROT-9000,MAG-1,Magnet block NdFeB N42SH 20x10x5,2\n',
    );
    const dysprosium = async (product: string, file: string): Promise<string | undefined> =>
      /\| Dy \| (\S+) g/.exec(section((await run(['evidence', product, file])).out, 'Grams in one product'))?.[1];
    expect(await dysprosium('ROT-7000', 'headed.csv')).toBe(await dysprosium('MOT-1', 'bom.csv'));
    expect(await dysprosium('ROT-8000', 'parents.csv')).toBe(await dysprosium('MOT-1', 'bom.csv'));
    expect(Number(await dysprosium('ROT-9000', 'parents.csv'))).toBeCloseTo(
      Number(await dysprosium('MOT-1', 'bom.csv')) / 4,
      1,
    );
  });

  it('gives each file and document its hash, and says whether the document is the one that was recorded', async () => {
    writeFileSync(join(folder, 'report.txt'), PAPER);
    await run(['answer', 'MAG-1', '--set', 'Dy=2.1', '--set', 'Tb=0', '--method', 'ICP', '--limit', '0.01', '--document', 'report.txt', '--boms', 'bom.csv']); // prettier-ignore
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const { out } = await run(['evidence', 'DRV-1', 'bom.csv']);
    expect(section(out, 'Files')).toContain(hash(BOM));
    expect(section(out, 'Documents')).toContain(`| report.txt | ${hash(PAPER)} | unchanged |`);
    expect(section(out, 'Questions and answers')).toContain('Dy 2.1');
    writeFileSync(join(folder, 'report.txt'), 'another');
    const later = (await run(['evidence', 'DRV-1', 'bom.csv'])).out;
    expect(section(later, 'Documents')).toContain('changed');
    expect(section(later, 'Gaps')).toContain('report.txt: changed');
  });

  it('says of an answer what it says of the line: how it stands on the date', async () => {
    await run(['ask', 'MAG-1', '--owner', 'kim', '--due', '2026-12-01', '--boms', 'bom.csv']);
    const { out } = await run(['evidence', 'DRV-1', 'bom.csv', '--as-of', '2026-12-02']);
    expect(section(out, 'Lines')).toMatch(/\| MAG-1 \|.*\| overdue \|/);
    expect(section(out, 'Questions and answers')).toContain('| MAG-1 | overdue |');
  });

  it('names every file that its statements come from, also master and register', async () => {
    writeFileSync(
      join(folder, 'items.csv'),
      'Part number,Description,Manufacturer\nMAG-10000,Magnet block N42SH,Sagami\n',
    );
    writeFileSync(join(folder, 'numbers.csv'), 'Level,Part number,Qty\n0,ROT-1,1\n1,MAG-10000,8\n');
    writeFileSync(join(folder, 'lintanide.config.json'), '{"itemMasters":["items.csv"]}');
    await run(['ask', 'MAG-10000', '--owner', 'kim', '--due', '2026-12-20', '--boms', 'numbers.csv']);
    const files = section((await run(['evidence', 'ROT-1', 'numbers.csv'])).out, 'Files');
    expect(files).toMatch(/\| numbers\.csv \| [0-9a-f]{64} \| 2 \|/);
    expect(files).toMatch(/\| items\.csv \| [0-9a-f]{64} \| - \|/);
    expect(files).toMatch(/\| lintanide\.parts\.csv \| [0-9a-f]{64} \| - \|/);
  });

  it('says in words what a line without content is about', async () => {
    writeFileSync(join(folder, 'lintanide.config.json'), '{"trade":{"ourCountry":"KR","shipFrom":"CN","shipTo":"DE"}}');
    const lines = section((await run(['evidence', 'DRV-1', 'bom.csv'])).out, 'Lines');
    expect(lines).toContain('Nordmark');
    expect(lines).not.toContain('mofcom/');
  });

  it('gives the dates of law with both readings where no source settles them', async () => {
    const law = section((await run(['evidence', 'DRV-1', 'bom.csv'])).out, 'Dates of law');
    expect(law).toContain('No. 18 of 2025 | inbound | in force on 2026-11-24');
    expect(law).toContain('in force if lapsed, suspended if extended');
  });

  it('lists what is open and what could not be read as gaps', async () => {
    writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 cut');
    const { code, out, err } = await run(['evidence', 'DRV-1', '.']);
    expect(code).toBe(3);
    expect(section(out, 'Gaps')).toContain('1 file beside those named here could not be read');
    expect(err).toContain('broken.xlsx could not be read');
    expect(section(out, 'Gaps')).toContain('MAG-1 (nobody asked): ');
  });

  it('names no file that is none of the product’s, since it is shown to others', async () => {
    writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 cut');
    writeFileSync(join(folder, 'rival.csv'), 'Part number,Description,Qty\nX-1,Magnet NdFeB N38,1\n');
    writeFileSync(
      join(folder, 'rival.xml'),
      '<Main xmlns="http://std.iec.ch/iec62474"><BusinessInfo><Response date="2026-01-15"><SupplyCompany name="Rival"/></Response></BusinessInfo><Product unitType="each"><ProductID identifier="X-99999" name="Magnet"><Mass mass="7.6" unitOfMeasure="g"/></ProductID></Product></Main>',
    );
    const { out } = await run(['evidence', 'DRV-1', '.']);
    expect(out).toContain('bom.csv');
    expect(out).not.toMatch(/rival|broken/i);
    // Of the file itself, that it could not be read is the first that is to be said.
    expect((await run(['evidence', 'broken.xlsx', '.'])).out).toContain('broken.xlsx could not be read');
  });

  it('names an open question once, with all parts that raise it', async () => {
    const parts = Array.from(
      { length: 14 },
      (_, at) => `2,MAG-${String(at + 20)},"Magnet NdFeB N38, 10x10x2",Nordmark,1\n`,
    ).join('');
    writeFileSync(
      join(folder, 'many.csv'),
      `Level,Part number,Description,Manufacturer,Qty\n1,DRV-9,Drive,,1\n${parts}`,
    );
    const gaps = section((await run(['evidence', 'DRV-9', 'many.csv'])).out, 'Gaps');
    expect(gaps.match(/nobody asked/g)).toHaveLength(1);
    expect(gaps).toMatch(/- MAG-20, MAG-21, .*MAG-31 and 2 more \(nobody asked\): Ask the magnet maker/);
  });

  it('says what it is not, and never clears anything', async () => {
    const { out } = await run(['evidence', 'DRV-1', 'bom.csv']);
    expect(out).toContain('What this is not: no clearance, no certificate, no test report and no legal advice.');
    expect(out).not.toMatch(/\bcompliant\b|\bcleared for\b/i);
  });

  it('is one HTML file without scripts and links, with every text of a file escaped', async () => {
    writeFileSync(
      join(folder, 'evil.csv'),
      'Part number,Description,Qty\nX-1000,"Magnet NdFeB N42SH <script>alert(1)</script>",1\n"<img src=x>",Magnet NdFeB N35EH,1\n',
    );
    const { out } = await run(['evidence', 'evil.csv', 'evil.csv', '--format', 'html']);
    expect(out).toContain('&lt;img src=x&gt;');
    expect(out).not.toMatch(/<script|<img|<a |<[^>]*(?:href|src)=/);
    expect(out).toContain("default-src 'none'");
  });

  it('refuses a product that is not there, with the nearest name, and says that this clears nothing', async () => {
    const { code, err } = await run(['evidence', 'DRV-2', 'bom.csv']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "DRV-1"? Not being found is no clearance.');
  });
});
