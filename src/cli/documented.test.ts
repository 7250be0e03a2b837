import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zip } from '../../test/support/zip.ts';
import { BOM, folderOf, runIn } from './commands.fixture.ts';

/** A folder with files in folders. */
async function treeOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf({});
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

interface Told {
  readonly files: readonly { readonly path: string; readonly status: string; readonly findings: readonly unknown[] }[];
  readonly notices: readonly { readonly messageId: string }[];
}

const json = async (folder: string, ...argv: string[]): Promise<Told> =>
  JSON.parse((await runIn(folder, [...argv, '--reporter', 'json'])).out) as Told;

describe('what the tool prints itself', () => {
  it.each([
    ['stock.csv', ['inventory', 'bom.csv', '--format', 'csv']],
    ['thin.csv', ['inventory', 'bom.csv', '--unclassified', '--format', 'csv']],
    ['notices.csv', ['notice', 'bom.csv', '--format', 'csv']],
    ['list.csv', ['dump', 'bom.csv', '--csv']],
    ['DRV-1.html', ['evidence', 'DRV-1', 'bom.csv', '--format', 'html']],
  ])('is no bill where it is kept beside one: %s', async (name, argv) => {
    const folder = await folderOf({ 'bom.csv': BOM });
    const { out } = await runIn(folder, argv);
    expect(out).not.toBe('');
    await writeFile(join(folder, name), out);
    const { files } = await json(folder, '.', name);
    expect(files.find(({ path }) => path === name)).toMatchObject({ status: 'no-bom', findings: [] });
  });
});

describe('CSV of every command', () => {
  const HOSTILE =
    'Part number,Description,Qty\nMAG-1,"Magnet NdFeB \u001b]0;x\u0007 \u202e\u2028N42SH",8\n|MAG-2,%Magnet NdFeB,2\n';

  it.each([
    ['inventory', 'bom.csv', '--format', 'csv'],
    ['inventory', 'bom.csv', '--unclassified', '--format', 'csv'],
    ['notice', 'bom.csv', '--format', 'csv'],
    ['dump', 'bom.csv', '--csv'],
    ['bom.csv', '--reporter', 'csv'],
  ])('%s %s %s %s: marked or not as asked, and nothing that a terminal or a spreadsheet runs', async (...argv) => {
    const folder = await folderOf({ 'bom.csv': HOSTILE });
    const { out } = await runIn(folder, argv);
    expect(out).toMatch(/^\ufeff[a-z]/);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
    expect(out).not.toMatch(/(?:^|,)[|%]/m);
    expect((await runIn(folder, [...argv, '--no-byte-order-mark'])).out).toBe(out.slice(1));
  });
});

describe('item masters', () => {
  const masters = { 'masters/stock.csv': 'Article,Drawing no.,Description\nQQ-10001,Z-1,Magnet NdFeB N42SH\n' };
  const config = (joins: string): string => JSON.stringify({ itemMasters: [{ files: 'masters/*.csv', joins }] });

  it.each(['Drawing no.', '#9'])('that join by %s, which no bill has, are told of', async (joins) => {
    const folder = await treeOf({ ...masters, 'bom.csv': BOM, 'lintanide.config.json': config(joins) });
    expect((await json(folder, 'bom.csv')).notices).toContainEqual({
      messageId: 'master-column-nowhere',
      data: { column: joins, bills: '1' },
    });
    expect((await runIn(folder, ['bom.csv'])).out.replace(/\s+/g, ' ')).toContain(
      `joined by the column “${joins}” ("itemMasters"), which the bill of this run does not have`,
    );
  });

  it('are not, where one bill has the column', async () => {
    const folder = await treeOf({
      ...masters,
      'a.csv': BOM,
      'b.csv': 'Part number,Drawing no.,Qty\nQ-1,Z-1,2\nQ-2,Z-2,1\n',
      'lintanide.config.json': config('Drawing no.'),
    });
    expect((await json(folder, 'a.csv', 'b.csv')).notices.map(({ messageId }) => messageId)).not.toContain(
      'master-column-nowhere',
    );
  });
});

describe('a list in an archive', () => {
  it('is explained and dumped by the place that reports print', async () => {
    const folder = await folderOf({});
    await writeFile(
      join(folder, 'out.zip'),
      zip([
        { name: 'in/a.csv', data: 'Part number,Qty\nS-1,2\nS-2,1\n' },
        { name: 'b.csv', data: BOM },
      ]),
    );
    const { out } = await runIn(folder, ['out.zip', '--reporter', 'agent']);
    const place = /^error\t(\S+)\t/m.exec(out)?.[1] ?? '';
    expect(place).toBe('out.zip!/b.csv:C4');
    const { code, out: told } = await runIn(folder, ['explain', place]);
    expect([code, told.split('\n')[0]]).toEqual([0, 'out.zip!/b.csv  C4, row 4']);
    expect((await runIn(folder, ['explain', 'out.zip!/b.csv', 'MAG-1'])).code).toBe(0);
    expect((await runIn(folder, ['dump', 'out.zip!/b.csv'])).out).toContain('MAG-1');
    expect((await runIn(folder, ['dump', 'out.zip!/c.csv'])).err).toMatch(
      /out\.zip holds no list c\.csv.*\n.*Did you mean "out\.zip!\/b\.csv"/,
    );
  });
});

describe('a report', () => {
  it('is not written over a pack, or whatever else the configuration names', async () => {
    const folder = await folderOf({ 'bom.csv': BOM });
    const { out } = await runIn(folder, ['packs', 'export', 'mofcom']);
    await writeFile(join(folder, 'law.json'), out);
    await writeFile(join(folder, 'lintanide.config.json'), '{"packs":["law.json"]}');
    const { code, err } = await runIn(folder, ['bom.csv', '--reporter', 'json=law.json']);
    expect([code, err]).toEqual([2, expect.stringContaining('a file that the configuration names')]);
    expect(await readFile(join(folder, 'law.json'), 'utf8')).toBe(out);
  });
});

describe('the form as shipped', () => {
  it.each(['banana', 'anywhere'])('"%s" is refused', async (form) => {
    const folder = await folderOf({
      'bom.csv': BOM,
      'lintanide.config.json': JSON.stringify({ trade: { formAsShipped: form } }),
    });
    expect(await runIn(folder, ['bom.csv'])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`unknown value "${form}"`) as string,
    });
  });

  it.each(['loose', 'spares', 'spare magnets', 'in motor', 'in component', 'Loose spare magnets', '备件', 'assembled'])(
    '"%s" is not',
    async (form) => {
      const folder = await folderOf({
        'bom.csv': BOM,
        'lintanide.config.json': JSON.stringify({ trade: { formAsShipped: form } }),
      });
      expect((await runIn(folder, ['bom.csv'])).code).toBe(1);
    },
  );
});

describe('parts check', () => {
  const register = 'partNumber,state,owner,due,formShipped\nMAG-1,open,ana,2027-01-10,banana\n';

  it('--boms finds the register that speaks for the bills from above, and doubts a form that it does not know', async () => {
    const folder = await treeOf({ 'boms/a/bom.csv': BOM, 'lintanide.parts.csv': register });
    const { code, out } = await runIn(folder, ['parts', 'check', '--boms', 'boms']);
    expect([code, out]).toEqual([0, expect.stringContaining('1 register, 1 line')]);
    expect(out).toContain('MAG-1 has the form as shipped "banana", which is not understood');
  });
});

describe('what is said once of a run', () => {
  const suppressions = JSON.stringify({
    suppressions: [
      { rule: 'mofcom/controlled-item', partNumber: 'OX-1', reason: 'scrap', by: 'ana', until: '2026-01-01' },
    ],
  });

  it.each(['concise', 'agent', 'csv', 'gitlab', 'junit', 'hook'])('is not lost with %s', async (reporter) => {
    const folder = await folderOf({ 'bom.csv': BOM, 'z.csv': BOM, 'lintanide.suppressions.json': suppressions });
    const { out, err } = await runIn(folder, ['.', '--bail', '--reporter', reporter]);
    const told = `${out}\n${err}`;
    expect(told).toContain('1 of 2 files were NOT checked');
    expect(told).toContain('EXPIRED: 1 suppression');
    expect(told.match(/EXPIRED/g)).toHaveLength(1);
    if (reporter === 'gitlab') expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  it('concise counts what is in the baseline and what is suppressed', async () => {
    const folder = await folderOf({ 'bom.csv': BOM });
    await runIn(folder, ['baseline', 'create']);
    expect((await runIn(folder, ['.', '--reporter', 'concise'])).out).toMatch(
      /^errors 0, warnings 0, infos 0, unreadable 0; \d in the baseline; /m,
    );
  });
});

describe('first tries', () => {
  it.each([
    [['dump', 'boms'], /it is a folder, and a file is looked at here/],
    [['boms\\\\a.csv'], /Folders are parted by "\/" on this system/],
    [['~$bom.xlsx'], /it is what Excel or LibreOffice keeps beside a file that is open/],
    [['boms', '--baseline', 'nope.json'], /behind --baseline to the working directory/],
  ])('%j says what is wrong', async (argv, expected) => {
    const folder = await treeOf({ 'boms/a.csv': BOM, '~$bom.xlsx': '\u0003Ana' });
    const { out, err } = await runIn(folder, argv);
    expect(`${out}${err}`.replace(/\s+/g, ' ')).toMatch(expected);
  });
});

describe('a document that a mapping reads by paths', () => {
  const xml =
    '<Machine><List><Pos qty="4"><No>MAG-1</No><Text>Magnet</Text><Note>NdFeB N42SH</Note></Pos><Pos qty="1"><No>ASM-1</No><Text>Rotor</Text></Pos></List></Machine>';
  const mapping = {
    files: 'm.xml',
    records: '/Machine/List/Pos',
    columns: { partNumber: 'No', description: ['Text', 'Note'], quantity: '@qty' },
  };

  it('is shown with that mapping, which reads it the same when it is pasted', async () => {
    const folder = await folderOf({ 'm.xml': xml, 'lintanide.config.json': JSON.stringify({ mappings: [mapping] }) });
    const { out } = await runIn(folder, ['inspect', 'm.xml']);
    expect(out).toMatch(/description\s+description\s+(?:100 %\s+)?your mapping/);
    const pasted = out.slice(out.indexOf('"mappings"'));
    expect((JSON.parse(`{${pasted}}`) as { mappings: unknown[] }).mappings).toEqual([mapping]);
  });
});

describe('--print-config FILE', () => {
  it('says what holds for the file, masters, holdings, prices and thresholds too', async () => {
    const config = {
      itemMasters: ['m/*.csv'],
      prices: { currency: 'EUR' },
      parties: { holdings: [{ company: 'A', owner: 'B', share: 50 }] },
      suppliers: 's.csv',
    };
    const folder = await folderOf({
      'a.csv': BOM,
      's.csv': 'name\nA\n',
      'lintanide.config.json': JSON.stringify(config),
    });
    const { settings } = JSON.parse((await runIn(folder, ['--print-config', 'a.csv'])).out) as {
      settings: Record<string, { value: unknown }>;
    };
    expect(settings).toMatchObject({
      'prices.currency': { value: 'EUR' },
      'policy.reportFrom': { value: 0.1, from: 'default' },
      'policy.othersFrom': { value: 0.7 },
      ignore: { value: [], from: 'default' },
    });
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(['itemMasters', 'parties.holdings']));
    expect(Object.keys(settings)).not.toContain('trade.currency');
  });
});

describe('questions', () => {
  const bill =
    'Part number,Description,Qty,Manufacturer,MPN,Supplier\n=1+1,Magnet N42SH,1,Mfr =1+1,M5,Sup\n＝1+1,Magnet N42SH,1,Mfr ＝1+1,M6,Sup\n';

  it('leave no form behind where the register cannot be written', async () => {
    const folder = await folderOf({ 'b.csv': bill });
    const { code } = await runIn(folder, ['questions', 'b.csv', '--owner', 'a', '--due', '2026-12-31', '--out', 'out']);
    const { readdir } = await import('node:fs/promises');
    const forms = (await readdir(join(folder, 'out')).catch(() => [])).filter((name) => name.startsWith('questions-'));
    const isMarked = (await readdir(folder)).includes('lintanide.parts.csv');
    expect([code === 0, forms.length > 0, isMarked]).toEqual(code === 0 ? [true, true, true] : [false, false, false]);
  });
});

it('a blob goes to a folder, and another place is wrong usage', async () => {
  const folder = await folderOf({ 'bom.csv': BOM });
  expect(
    await runIn(folder, ['bom.csv', '--shard', '1/1', '--as-of', '2026-11-24', '--reporter', 'blob=bom.csv']),
  ).toMatchObject({ code: 2, err: expect.stringContaining('A blob is kept in a folder') as string });
});
