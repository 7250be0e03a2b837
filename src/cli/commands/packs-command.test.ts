import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from '../commands.fixture.ts';

const EDITION = {
  id: 'mofcom', extends: 'mofcom', edition: '2027-01', reviewed: '2027-01-12', sourcesUntil: '2027-01-12',
  measures: [{
    id: 'mofcom-2025-57', title: 'No. 57', titleZh: null, shortTitle: 'No. 57 of 2025', issued: '2025-10-09', lastSeen: '2027-01-12', sources: ['s'], notes: [],
    clauses: [{ id: 'all', title: 'export', movement: 'inbound', text: '', applicant: 'supplier', windows: [{ from: '2025-10-09', status: 'in-force', because: '', sources: [], confidence: 'high' }] }],
  }],
}; // prettier-ignore
const using = (pack: unknown) => ({
  'a.csv': BOM,
  'law.json': JSON.stringify(pack, null, 2),
  'lintanide.config.json': JSON.stringify({ packs: ['./law.json'] }),
});

describe('lintanide packs', () => {
  it('lists what is in effect, with edition, review, and how far the sources reach', async () => {
    const list = JSON.parse((await runIn(await folderOf({}), ['packs', '--json'])).out) as unknown;
    expect(list).toMatchObject([
      { id: 'mofcom', sourcesUntil: '2026-10-10', lastSwitch: '2027-01-11', from: 'bundled' },
    ]);
    const { out } = await runIn(await folderOf(using(EDITION)), ['packs']);
    expect(out).toMatch(
      /^mofcom {2}edition 2027-01\n {2}reviewed 2027-01-12, sources until 2027-01-12[\s\S]*law\.json/,
    );
  });

  it('an exported pack is checked without fault, is the same, and gives the identical report', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const { out } = await runIn(folder, ['packs', 'export', 'mofcom']);
    await writeFile(join(folder, 'law.json'), out);
    const { code, out: said } = await runIn(folder, ['packs', 'check', 'law.json']);
    expect(code).toBe(0);
    expect(said).toContain('law.json: no fault.');
    expect((await runIn(folder, ['packs', 'diff', 'mofcom', 'law.json'])).out).toContain('They say the same.');
    const lint = ['a.csv', join(process.cwd(), 'samples/servo-drive.xlsx'), join(process.cwd(), 'samples/laser.csv')];
    const bundled = await runIn(folder, [...lint, '--reporter', 'json']);
    await writeFile(join(folder, 'lintanide.config.json'), '{ "packs": ["law.json"] }');
    const own = await runIn(folder, [...lint, '--reporter', 'json']);
    expect(own).toEqual(bundled);
    expect(own.out).toContain('1C905.a.4');
    expect((await runIn(folder, ['calendar'])).out.replace(/\s+/g, ' ')).toContain('No. 18 of 2025');
  });

  it('a new edition changes the verdict without a new tool', async () => {
    const { out } = await runIn(await folderOf(using(EDITION)), ['a.csv', '--reporter', 'json']);
    expect(out).toContain(
      '"entry":"1C909.b","measure":"mofcom-2025-57","clause":"all","element":"Ho","movement":"inbound","applies":"applies"',
    );
    expect(out).not.toMatch(/"measure":"mofcom-2025-57"[^}]*"status":"unverified"/);
    expect(out).toContain('"reviewed":"2027-01-12"');
  });

  it('a pin may name a measure that only the file brings', async () => {
    const own = { ...EDITION, id: 'own', measures: [{ ...EDITION.measures[0], id: 'own-1', clauses: [{ ...EDITION.measures[0]!.clauses[0], windows: [{ from: '2025-01-01', status: 'unverified', branches: { yes: 'in-force' }, because: '', sources: [], confidence: 'low' }] }] }], entries: [] }; // prettier-ignore
    const whole = { ...own, extends: undefined };
    const pin = { branch: 'yes', by: 'a', source: 'b', until: '2027-01-01' };
    const folder = await folderOf({
      ...using(whole),
      'lintanide.config.json': JSON.stringify({ packs: ['law.json'], pins: { 'own-1': pin } }),
    });
    expect((await runIn(folder, ['calendar'])).out).toContain('pinned  "yes" by a until 2027-01-01');
  });

  it('every wrong word is refused with its place, wherever the pack is used', async () => {
    const folder = await folderOf(using({ ...EDITION, revieved: '2027-01-12' }));
    for (const argv of [['packs', 'check', 'law.json'], ['a.csv'], ['packs'], ['calendar']]) {
      const { code, err } = await runIn(folder, argv);
      expect(code).toBe(2);
      expect(err).toMatch(/law\.json:\d+:\d+: revieved: unknown key "revieved"\. Did you mean "reviewed"\?/);
    }
  });

  it('an entry that could match nothing is a fault, and what is kept for the record is counted', async () => {
    const entry = { code: '9X1', measure: 'mofcom-2025-57', clause: 'all', constituents: [], nameEn: '', nameZh: '', hs: [], notes: [], sources: ['s'], confidence: 'high' }; // prettier-ignore
    const entries = [
      { ...entry, code: '9X1.a', form: 'metal', element: 'Zz' },
      { ...entry, code: '9X1.b', form: 'metal', element: 'Nd' },
      { ...entry, code: '9X1.c', form: 'magnet', element: 'Dy', openList: true },
    ];
    const folder = await folderOf(using({ ...EDITION, entries }));
    for (const argv of [['packs', 'check', 'law.json'], ['a.csv']]) {
      const { code, err } = await runIn(folder, argv);
      const said = err.replace(/\s+/g, ' ');
      expect(code).toBe(2);
      expect(said).toContain('9X1.a names "Zz", which is no element.');
      expect(said).toContain('9X1.b of form "metal" is of Nd, of which no line is told by itself');
      expect(said).toContain('9X1.c of form "magnet" has no "family"');
    }
    const kept = await folderOf(using({ ...EDITION, entries: [{ ...entry, form: 'equipment', element: '' }] }));
    const { out } = await runIn(kept, ['packs', 'check', 'law.json']);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /no fault\..*\(\d+ of technology, equipment, raw-material: no line is matched to these\)/,
    );
  });

  it('says what a new edition changes', async () => {
    const folder = await folderOf(
      using({ ...EDITION, remove: { entries: [{ measure: 'mofcom-2025-57', code: '1C909.a.4' }] } }),
    );
    const { out } = await runIn(folder, ['packs', 'diff', 'mofcom', 'law.json']);
    expect(out).toContain('2026-11-11 to 2027-01-10: in force; was unverified');
    expect(out).toMatch(/entries removed\n {2}Ho, magnet, mofcom-2025-57: 1C909\.a\.4/);
  });

  it.each([
    [['packs', 'exprot'], 'Did you mean "export"?'],
    [['packs', 'export', 'mofcm'], 'Did you mean "mofcom"?'],
    [['packs', 'check'], 'needs a file'],
    [['packs', 'check', 'none.json'], 'There is no pack at none.json'],
    [['packs', 'diff', 'mofcom'], 'needs two packs'],
    [['packs', 'diff', 'mofcom', 'mofcm'], 'There is no bundled pack "mofcm"'],
  ])('%s is refused', async (argv, message) => {
    const { code, err } = await runIn(await folderOf({}), argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('a file that is no JSON is refused with line and column', async () => {
    const { code, err } = await runIn(await folderOf({ 'law.json': '{ "id": ' }), ['packs', 'check', 'law.json']);
    expect(code).toBe(2);
    expect(err).toMatch(/law\.json:1:\d+/);
  });
});

describe('a run by the clock', () => {
  it('fails where the law moved after the sources end; a commit with the same files does not', async () => {
    const folder = await folderOf({
      'a.csv': 'Part number,Description,Quantity\nM-1,Servo motor 400 W,1\nM-2,Screw M3x8,4\n',
    });
    expect((await runIn(folder, ['a.csv'])).code).toBe(0);
    const scheduled = await runIn(folder, ['a.csv', '--scheduled']);
    expect(scheduled.code).toBe(1);
    expect(scheduled.out).toContain('CHANGE OF LAW');
    expect((await runIn(folder, ['a.csv'], { GITHUB_EVENT_NAME: 'schedule' })).code).toBe(1);
    expect((await runIn(folder, ['a.csv', '--scheduled', '--as-of', '2026-10-10'])).code).toBe(0);
  });
});
