import { appendFile, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from '../commands.fixture.ts';

const DAY = ['--as-of', '2026-11-24'];
const REPORTERS = ['detail', 'stylish', 'concise', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'csv', 'agent', 'hook', 'html', 'xlsx']; // prettier-ignore

const spindle = fileURLToPath(new URL('../../../plugins/ipc-175x/samples/spindle.xml', import.meta.url));
const padded = (number: string): string => number.padStart(18, '0');
const bommat = (parent: string, part: string): string =>
  `<BOMMAT04><IDOC><E1STZUM><E1MASTM><MATNR>${padded(parent)}</MATNR></E1MASTM><E1STPOM><POSTP>L</POSTP><IDNRK>${padded(part)}</IDNRK><MENGE_C>2</MENGE_C></E1STPOM></E1STZUM></IDOC></BOMMAT04>`;
const matmas = (number: string, text: string): string =>
  `<MATMAS05><IDOC><E1MARAM><MATNR>${padded(number)}</MATNR><E1MAKTM><MAKTX>${text}</MAKTX></E1MAKTM></E1MARAM></IDOC></MATMAS05>`;

const share = (name: string, cas: string, grams: number): string =>
  `<Substance name="${name}"><SubstanceID identity="${cas}" authority="CAS"/><Amount value="${String(grams)}" UOM="g"/></Substance>`;
/** A declaration of a magnet without dysprosium that nobody signed. */
const UNSIGNED = [
  '<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0" version="2.0">',
  '<BusinessInfo><Request><RequestCompany name="Buyer"/></Request>',
  '<Response date="2026-10-01" mode="Distribute"><SupplyCompany name="Nordmark"/></Response></BusinessInfo>',
  '<Product unitType="Each"><ProductID itemNumber="MAG-30412" itemName="Magnet N42"><Amount value="100" UOM="g"/></ProductID>',
  '<MaterialInfo><HomogeneousMaterialList><HomogeneousMaterial name="NdFeB"><Amount value="100" UOM="g"/>',
  '<SubstanceCategoryList><SubstanceCategory name="x">',
  share('Iron', '7439-89-6', 69) + share('Neodymium', '7440-00-8', 30) + share('Boron', '7440-42-8', 1),
  '</SubstanceCategory></SubstanceCategoryList></HomogeneousMaterial></HomogeneousMaterialList></MaterialInfo>',
  '</Product></MainDeclaration>',
].join('');

/** Bills that hang together in every way that files can: a register, a declaration, item masters, structure over files. */
async function company(): Promise<string> {
  return folderOf({
    'a.csv': BOM,
    'b.csv': BOM.replaceAll('-1,', '-2,').replace('NdFeB N42SH', 'ferrite'),
    'c.csv': 'Level,Part No,Qty,Unit\n0,100-00417,1,pcs\n1,200-00420,8,pcs\n',
    'd.csv': 'Part No,Description,Qty\nMG-7715,Segment,4\nHS-7713,Housing,1\n',
    'declared.xml': await readFile(spindle, 'utf8'),
    'e.xml': bommat('510300', '510400'),
    'f.xml': bommat('510400', '510500'),
    'g.csv': 'Part number,Description,Qty\nMAG-30412,Magnet segment NdFeB N42,8\n',
    'unsigned.xml': UNSIGNED,
    'items.csv': 'Part Number,Description,Material,Weight [g]\n200-00420,Block 20x10x3,NdFeB N42SH,4.6\n',
    'matmas.xml': matmas('510500', 'Magnet NdFeB N42SH'),
    'notes.csv': 'Monday,we met\n',
    'photo.xls': 'no workbook',
    'lintanide.parts.csv': 'partNumber,state,owner,due,Dy\nMAG-1,open,ana,2026-01-01,\nSCR-2,answered,ana,,0.4\n',
    'lintanide.suppressions.json': JSON.stringify({
      suppressions: [
        { partNumber: 'OX-1', reason: 'destroyed', by: 'ana' },
        { partNumber: 'NONE-1', reason: 'gone', by: 'ana' },
      ],
    }),
  });
}

async function shards(folder: string, count: number, more: readonly string[] = []): Promise<void> {
  for (let index = 1; index <= count; index++) {
    const { code, err } = await runIn(folder, [
      '.',
      ...DAY,
      '--shard',
      `${index}/${count}`,
      '--reporter',
      `blob=blobs/${count}`,
      ...more,
    ]);
    expect(`${code} ${err}`).toMatch(/^0 lintanide: shard \d+ of \d+ is complete/);
  }
}

const reporters = (where: string): string[] => REPORTERS.flatMap((name) => ['--reporter', `${name}=${where}/${name}`]);

async function reports(folder: string, where: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of REPORTERS) texts[name] = (await readFile(join(folder, where, name))).toString('base64');
  return texts;
}

describe('merge', () => {
  it('reports what one run would have reported, to the byte, however many shards there were', async () => {
    const folder = await company();
    const plain = await runIn(folder, ['.', ...DAY, ...reporters('plain')]);
    expect(plain.out).toMatch(/joined|Unused: 1 suppression/);
    for (const count of [1, 3, 32]) {
      await shards(folder, count);
      const merged = await runIn(folder, ['merge', `blobs/${count}`, ...reporters(`m${count}`)]);
      expect(merged).toMatchObject({ code: plain.code, out: plain.out, err: plain.err });
      expect(await reports(folder, `m${count}`)).toEqual(await reports(folder, 'plain'));
    }
    const { files } = JSON.parse(await readFile(join(folder, 'plain/json'), 'utf8')) as {
      files: { path: string; masters?: unknown; findings: { chains: string[][] }[] }[];
    };
    const file = (path: string) => files.find((one) => one.path === path);
    expect(file('c.csv')?.masters).toEqual([{ path: 'items.csv', parts: 1 }]);
    expect(file('f.xml')?.findings[0]?.chains).toEqual([['510300', '510400', '510500'].map(padded)]);
  }, 120_000);

  it('goes by the register, the suppressions and the limits of the day on which it is run', async () => {
    const folder = await folderOf({
      'a.csv': BOM,
      'lintanide.parts.csv': 'partNumber,state,owner,due\nMAG-1,open,ana,2027-01-01\nOX-1,open,ana,2027-01-01\n',
    });
    await shards(folder, 2);
    expect((await runIn(folder, ['merge', 'blobs/2', '--reporter', 'concise'])).code).toBe(0);
    expect((await runIn(folder, ['merge', 'blobs/2', '--max-warnings', '0'])).code).toBe(1);
    await writeFile(
      join(folder, 'lintanide.parts.csv'),
      'partNumber,state,owner,due\nMAG-1,open,ana,2026-01-01\nOX-1,answered,ana,\n',
    );
    const later = await runIn(folder, ['merge', 'blobs/2', '--reporter', 'concise']);
    expect(later.code).toBe(1);
    expect(later.out).toMatch(/error: MAG-1/);
  });

  it('refuses a register that names other parts than when the shards were run: what they say is not in the blobs', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    await shards(folder, 2);
    await writeFile(join(folder, 'lintanide.parts.csv'), 'partNumber,state,owner,due\nMAG-1,open,ana,2027-01-01\n');
    const { code, err } = await runIn(folder, ['merge', 'blobs/2']);
    expect(code).toBe(2);
    expect(err).toMatch(/the parts that registers and declarations name/);
  });

  it.each([
    ['the date', ['--as-of', '2026-11-23'], /the date of the law: 2026-11-23 here, 2026-11-24 there/],
    ['the configuration', ['--rule', 'mofcom/controlled-item:info'], /the configuration: /],
  ])('refuses a mix, and names the odd blob and what differs: %s', async (_name, more, message) => {
    const folder = await folderOf({ 'a.csv': BOM, 'b.csv': BOM, 'c.csv': BOM });
    await shards(folder, 3);
    expect((await runIn(folder, ['.', ...DAY, '--shard', '2/3', '--reporter', 'blob=blobs/3', ...more])).code).toBe(0);
    const { code, err } = await runIn(folder, ['merge', 'blobs/3']);
    expect(code).toBe(2);
    expect(err).toMatch(/another run than the other 2: blobs\/3\/2-3\.jsonl/);
    expect(err).toMatch(message);
  });

  it('refuses blobs of a folder that changed between the shards', async () => {
    const folder = await folderOf({ 'a.csv': BOM, 'b.csv': BOM });
    await runIn(folder, ['.', ...DAY, '--shard', '1/2', '--reporter', 'blob=blobs']);
    await appendFile(join(folder, 'b.csv'), '2,MAG-9,Magnet,1,pcs\n');
    await runIn(folder, ['.', ...DAY, '--shard', '2/2', '--reporter', 'blob=blobs']);
    const { code, err } = await runIn(folder, ['merge', 'blobs']);
    expect(code).toBe(2);
    expect(err).toMatch(/the files of the run: 2 files/);
  });

  it('refuses to judge by another configuration than the shards were run with', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    await shards(folder, 1);
    const { code, err } = await runIn(folder, ['merge', 'blobs/1', '--rule', 'mofcom/controlled-item:info']);
    expect(code).toBe(2);
    expect(err).toMatch(/not what this run would have written.*the configuration/);
  });

  it('has every shard, or is no report; one that lacks some says so first', async () => {
    const folder = await company();
    await shards(folder, 4);
    await rm(join(folder, 'blobs/4/2-4.jsonl'));
    const refused = await runIn(folder, ['merge', 'blobs/4']);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(/There is no blob of shard 2 of 4\..*--resume.*--allow-partial/s);
    const partial = await runIn(folder, ['merge', 'blobs/4', '--allow-partial', ...reporters('part')]);
    expect(partial.code).toBe(3);
    expect(partial.out).toMatch(/^\(shard 2 of 4\) {2}not checked/i);
    expect(partial.out.replaceAll('\n', ' ')).toMatch(/NOT THE WHOLE RUN: of 4 shards, 2 is missing or not finished/);
    for (const name of REPORTERS.filter((one) => one !== 'xlsx'))
      expect(await readFile(join(folder, 'part', name), 'utf8')).toMatch(
        /shard 2 of 4|shard%202%20of%204|1 file NOT checked/,
      );
  }, 60_000);

  it('takes of a shard that was killed what it had written', async () => {
    const folder = await folderOf({ 'a.csv': BOM, 'b.csv': BOM, 'c.csv': BOM });
    await shards(folder, 1);
    const blob = join(folder, 'blobs/1/1-1.jsonl');
    await rename(blob, `${blob}.partial`);
    await truncate(`${blob}.partial`, (await readFile(`${blob}.partial`)).length - 3000);
    expect((await runIn(folder, ['merge', 'blobs/1'])).err).toMatch(/Not linted to the end is shard 1 of 1/);
    const partial = await runIn(folder, ['merge', 'blobs/1', '--allow-partial', '--reporter', 'concise']);
    expect(partial.code).toBe(3);
    expect(partial.out).toMatch(/2 of its 3 files are in this report/);
    expect(partial.out).toMatch(/b\.csv:.*error/);
    expect(partial.out).not.toMatch(/c\.csv:.*error/);
  });

  it('does not believe a damaged blob', async () => {
    const folder = await folderOf({ 'a.csv': BOM, 'b.csv': BOM });
    await shards(folder, 1);
    const blob = join(folder, 'blobs/1/1-1.jsonl');
    await writeFile(blob, (await readFile(blob, 'utf8')).replace('NdFeB', 'NdFeX'));
    const { code, err } = await runIn(folder, ['merge', 'blobs/1', '--allow-partial']);
    expect(code).toBe(3);
    expect(err).toMatch(/1-1\.jsonl is damaged: line 2 /);
  });

  it('needs blobs, each shard once, and makes reports of them', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    expect((await runIn(folder, ['merge'])).err).toMatch(/needs a folder of blobs/);
    expect((await runIn(folder, ['merge', 'blobs'])).err).toMatch(/No blob was found under blobs/);
    expect((await runIn(folder, ['merge', 'a.csv'])).err).toMatch(/a\.csv is no blob/);
    await shards(folder, 1);
    await writeFile(join(folder, 'blobs/1/copy.jsonl'), await readFile(join(folder, 'blobs/1/1-1.jsonl')));
    expect((await runIn(folder, ['merge', 'blobs/1'])).err).toMatch(/Shard 1 of 1 is there more than once/);
    expect((await runIn(folder, ['merge', 'blobs/1', '--reporter', 'blob'])).err).toMatch(/is what shards write/);
  });
});

describe('a run in shards', () => {
  it('goes by a day that is fixed when it is submitted', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const argv = ['.', '--shard', '1/2', '--reporter', 'blob=blobs'];
    expect((await runIn(folder, argv)).err).toMatch(/needs --as-of.*LINTANIDE_AS_OF/s);
    expect((await runIn(folder, argv, { LINTANIDE_AS_OF: '2026-11-24' })).code).toBe(0);
    expect((await runIn(folder, ['.', '--reporter', 'blob=one'])).code).toBe(0);
  });

  it('knows its part by the engine that started it', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const argv = ['.', ...DAY, '--shard', 'auto', '--reporter', 'blob=blobs'];
    expect((await runIn(folder, argv, { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '3' })).code).toBe(0);
    expect(await readdir(join(folder, 'blobs'))).toEqual(['2-3.jsonl']);
    expect(await runIn(folder, argv, { CI_NODE_INDEX: '4', CI_NODE_TOTAL: '3' })).toMatchObject({ code: 2 });
  });

  it.each([
    ['needs a blob', ['--shard', '1/2'], /--shard is for runs that are merged later/],
    ['needs a blob to go on with', ['--resume'], /--resume is for runs that are merged later/],
    ['makes no report beside the blob', ['--reporter', 'blob', '--reporter', 'json'], /contradict each other/],
    ['ends at no finding', ['--reporter', 'blob', '--bail'], /--bail and --reporter blob/],
    ['compares with no commit', ['--reporter', 'blob', '--since', 'main'], /--since and --reporter blob/],
    ['has a part that there is', ['--shard', '3/2', '--reporter', 'blob'], /no such part/],
  ])('%s', async (_name, more, message) => {
    const { code, err } = await runIn(await folderOf({ 'a.csv': BOM }), ['.', ...DAY, ...more]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('--resume', () => {
  const argv = ['.', ...DAY, '--resume', '--reporter', 'blob=blobs'];
  const blob = 'blobs/1-1.jsonl';

  /** A folder whose shard was killed when so many bytes were written. */
  async function killedAt(share: number) {
    const folder = await folderOf({ 'a.csv': BOM, 'b.csv': BOM, 'c.csv': BOM, 'd.csv': BOM });
    await runIn(folder, argv);
    const whole = await readFile(join(folder, blob));
    await rm(join(folder, blob));
    await writeFile(join(folder, `${blob}.partial`), whole.subarray(0, Math.floor(whole.length * share)));
    return { folder, whole };
  }

  it.each([0, 0.01, 0.1, 0.35, 0.5, 0.77, 0.99, 1])(
    'lints what is missing, wherever the process was killed: %d',
    async (share) => {
      const { folder, whole } = await killedAt(share);
      const { code, err } = await runIn(folder, argv);
      expect(code).toBe(0);
      expect(err).toMatch(share < 0.2 ? /4 of 4 files; / : /[1-4] of them were there already/);
      expect((await readFile(join(folder, blob))).equals(whole)).toBe(true);
      expect(await readdir(join(folder, 'blobs'))).toEqual(['1-1.jsonl']);
    },
  );

  it('begins a shard of which there is nothing, and does nothing for one that is complete', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    expect((await runIn(folder, argv)).err).toMatch(/1 of 1 files; /);
    expect((await runIn(folder, argv)).err).toMatch(/1 of them were there already/);
  });

  it('lints a file again that has changed under its name', async () => {
    const { folder, whole } = await killedAt(0.8);
    const changed = BOM.replace('N42SH', 'N48UH');
    expect(changed.length).toBe(BOM.length);
    await writeFile(join(folder, 'a.csv'), changed);
    expect((await runIn(folder, argv)).err).toMatch(/2 of them were there already/);
    const found = await readFile(join(folder, blob), 'utf8');
    expect(found.length).toBeGreaterThan(0);
    expect(found.match(/N48UH/g)?.length).toBeGreaterThan(0);
    expect(found.split('\n').length).toBe(whole.toString().split('\n').length);
    expect((await runIn(folder, ['merge', 'blobs', '--reporter', 'concise'])).code).toBe(1);
  });

  it('goes on with no blob of another run', async () => {
    const { folder } = await killedAt(0.8);
    const { code, err } = await runIn(folder, ['.', '--as-of', '2026-11-23', '--resume', '--reporter', 'blob=blobs']);
    expect(code).toBe(2);
    expect(err).toMatch(/begun by another run.*2026-11-23 here, 2026-11-24 there/);
    expect((await runIn(folder, ['.', '--as-of', '2026-11-23', '--reporter', 'blob=blobs'])).code).toBe(0);
  });

  it('leaves a finished blob of another run finished', async () => {
    const { folder } = await killedAt(1);
    await runIn(folder, argv);
    expect((await runIn(folder, ['.', '--as-of', '2026-11-23', '--resume', '--reporter', 'blob=blobs'])).code).toBe(2);
    expect((await runIn(folder, ['merge', 'blobs', '--reporter', 'concise'])).code).toBe(1);
  });
});
