import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { growsFaster, TIMES } from '../../../test/support/growth.ts';
import { nodeHost } from '../../host/node.ts';
import { readDirectory } from '../../read/archive/zip-directory.ts';
import { defaultLimits } from '../../read/types.ts';
import { annotate } from './annotate.ts';
import { hasPlainPrefixes, withPlainPrefixes } from './plain-prefixes.ts';
import { plainWorkbook } from './plain-workbook.ts';
import { zipOf } from './zip-of.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore

const rels = (...list: readonly (readonly [kind: string, target: string, id?: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([kind, target, id], at) => `<Relationship Type="${OFFICE}/${kind}" Target="${target}" Id="${id ?? `rId${String(at + 1)}`}"${kind === 'hyperlink' ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;
const cell = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (at: number, ...texts: string[]): string =>
  `<row r="${String(at)}">${texts.map((text, column) => cell(`${'ABCD'.charAt(column)}${String(at)}`, text)).join('')}</row>`;
const SHAPE = (id: number): string =>
  `<n:shape xmlns:n="urn:schemas-microsoft-com:vml" id="s${String(id)}"><e:ClientData xmlns:e="urn:schemas-microsoft-com:office:excel" ObjectType="Note"/></n:shape>`;

/** A workbook as the standard allows it, and Excel does not write it: names of parts, targets from the root, prefixes. */
const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': rels(['officeDocument', '/xl/book.xml']),
  'xl/book.xml': `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:rel="${OFFICE}" name="BOM" sheetId="1" rel:id="rId1"/></sheets></workbook>`,
  'xl/_rels/book.xml.rels': rels(['worksheet', '/xl/sheets/first.xml'], ['styles', '/xl/look.xml']),
  'xl/look.xml': `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs></styleSheet>`,
  'xl/sheets/first.xml': `<m:worksheet xmlns:m="${MAIN}" xmlns:rel="${OFFICE}"><m:sheetData>${[row(1, 'Part number', 'Description', 'Qty'), row(2, 'MAG-1', 'Magnet NdFeB N42SH', '4')].join('').replace(/<(\/?)/g, '<$1m:')}</m:sheetData><m:hyperlinks><m:hyperlink ref="A2" rel:id="link"/></m:hyperlinks><m:drawing rel:id="drawn"/><m:legacyDrawing rel:id="notes"/><m:tableParts count="1"><m:tablePart rel:id="tab"/></m:tableParts></m:worksheet>`,
  'xl/sheets/_rels/first.xml.rels': rels(
    ['comments', '/xl/comments/comment1.xml', 'said'],
    ['vmlDrawing', '/xl/drawings/commentsDrawing1.vml', 'notes'],
    ['drawing', '/xl/art/d.xml', 'drawn'],
    ['table', '/xl/tabs/t.xml', 'tab'],
    ['hyperlink', 'http://example.com/?a=1&amp;b=2', 'link'],
    ['comments', '/xl/comments/gone.xml', 'gone'],
  ),
  'xl/comments/comment1.xml': `<comments xmlns="${MAIN}"><authors><author>ana</author></authors><commentList><comment ref="B2" authorId="0"><text><t>ours &lt;1&gt;</t></text></comment><comment ref="C2" authorId="0"><text><r><t>second</t></r></text></comment></commentList></comments>`,
  'xl/drawings/commentsDrawing1.vml': `<xml>${SHAPE(1)}${SHAPE(2)}</xml>`,
  'xl/tabs/t.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:C2"><tableColumns count="3"><tableColumn id="1" name="Part number"/><tableColumn id="2" name="Description"/><tableColumn id="3" name="Qty"/></tableColumns></table>`,
  'xl/art/d.xml': `<wsDr xmlns="${DRAWING}/spreadsheetDrawing"><oneCellAnchor><from><col>4</col><colOff>0</colOff><row>1</row><rowOff>0</rowOff></from><ext cx="9525" cy="9525"/><pic><nvPicPr><cNvPr id="1" name="P"/><cNvPicPr/></nvPicPr><blipFill><b:blip xmlns:b="${DRAWING}/main" xmlns:q="${OFFICE}" q:embed="rId1"/></blipFill><spPr/></pic><clientData/></oneCellAnchor><oneCellAnchor><from><col>6</col><colOff>0</colOff><row>1</row><rowOff>0</rowOff></from><ext cx="9525" cy="9525"/><graphicFrame/><clientData/></oneCellAnchor></wsDr>`,
  'xl/art/_rels/d.xml.rels': rels(['image', '/xl/media/my-picture.png'], ['chart', '/xl/charts/chart1.xml']),
  'xl/media/my-picture.png': PIXEL,
  'xl/charts/chart1.xml': '<c/>',
};

const packed = (parts: typeof PARTS): Uint8Array =>
  zipOf(
    Object.entries(parts).map(([name, text]) => ({ name, bytes: typeof text === 'string' ? Buffer.from(text) : text })),
    { crc32: (data) => crc32(data), deflate: (data) => deflateRawSync(data) },
  );
const plain = (bytes: Uint8Array) => plainWorkbook(bytes, nodeHost, defaultLimits);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lintanide-plain-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a marked copy of a workbook that others than Excel wrote', () => {
  it('keeps notes, tables, links and pictures, and says that the chart is lost', async () => {
    const input = join(folder, 'in.xlsx');
    writeFileSync(input, packed(PARTS));
    const copy = await annotate(input, 'in.xlsx', [{ sheet: 'BOM', cell: 'B2', color: 'FFF8C9C4', note: 'a magnet' }]);
    expect([copy.marked, copy.missing, copy.changed]).toEqual([1, [], []]);
    expect(copy.lost).toContain('charts (1)');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(copy.bytes as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('BOM')!;
    const noteOf = (ref: string) =>
      (sheet.getCell(ref).note as unknown as ExcelJS.Comment).texts?.map(({ text }) => text);
    expect(noteOf('B2')).toEqual(['ours <1>', '\n\na magnet']);
    expect(sheet.getCell('C2').note).toBe('second');
    expect(sheet.getCell('A2').hyperlink).toBe('http://example.com/?a=1&b=2');
    expect(sheet.getImages()).toHaveLength(1);
    expect(sheet.getTable('T')).toMatchObject({ table: { headerRow: true } });
  });

  it('is made of the workbook itself where Excel might have written it', async () => {
    expect(await plain(await readFile(resolve(import.meta.dirname, '../../../samples/servo-drive.xlsx')))).toBeNull();
    const again = await plain(packed(PARTS));
    expect(readDirectory(again!, defaultLimits).map(({ name }) => name)).toContain('xl/comments1.xml');
    expect(await plain(again!)).toBeNull();
  });
});

describe('prefixes', () => {
  it('become those of Excel, each in the scope of its declaration; other names, texts and comments stay', () => {
    const text = `<?xml version="1.0"?><!-- <z:a> --><wsDr xmlns="${DRAWING}/spreadsheetDrawing" xmlns:k="urn:other"><from k:b='1' a=">"/><k:own/><pic xmlns="${DRAWING}/main"><x/></pic><to>&lt;from&gt;</to></wsDr>`;
    expect(hasPlainPrefixes(text)).toBe(false);
    const named = withPlainPrefixes(text);
    expect(hasPlainPrefixes(named)).toBe(true);
    expect(named).toContain('<!-- <z:a> --><xdr:wsDr ');
    expect(named).toContain(
      `<xdr:from k:b='1' a=">"/><k:own/><a:pic><a:x/></a:pic><xdr:to>&lt;from&gt;</xdr:to></xdr:wsDr>`,
    );
    expect(withPlainPrefixes(named)).toBe(named);
  });
});

it.each(['<!--', '<![CDATA[', '<!', '<?', '<a ', '<a b="', '<a b=">', '<a b=\'"'])(
  'a part of a workbook that is no XML takes time by its length: %s',
  { timeout: 60_000 },
  (piece) => {
    const named = (times: number): (() => unknown) => {
      const text = piece.repeat(times);
      return () => withPlainPrefixes(text);
    };
    expect(growsFaster(named(16_000), named(16_000 / TIMES))).toBe(false);
  },
);
