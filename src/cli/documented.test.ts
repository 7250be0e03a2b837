import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

const json = async (folder: string, ...argv: string[]): Promise<Told> => JSON.parse((await runIn(folder, [...argv, '--reporter', 'json'])).out) as Told; // prettier-ignore

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
    expect((await json(folder, 'bom.csv')).notices).toContainEqual({ messageId: 'master-column-nowhere', data: { column: joins, bills: '1' } }); // prettier-ignore
    expect((await runIn(folder, ['bom.csv'])).out.replace(/\s+/g, ' ')).toContain(`joined by the column “${joins}” ("itemMasters"), which the bill of this run does not have`); // prettier-ignore
  });

  it('are not, where one bill has the column', async () => {
    const folder = await treeOf({ ...masters, 'a.csv': BOM, 'b.csv': 'Part number,Drawing no.,Qty\nQ-1,Z-1,2\nQ-2,Z-2,1\n', 'lintanide.config.json': config('Drawing no.') }); // prettier-ignore
    expect((await json(folder, 'a.csv', 'b.csv')).notices.map(({ messageId }) => messageId)).not.toContain('master-column-nowhere'); // prettier-ignore
  });
});
