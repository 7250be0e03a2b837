import { describe, expect, it } from 'vitest';
import { nodeHost } from '../host/node.ts';
import { TextKind } from './arena.ts';
import { readOds } from './legacy-ods.ts';
import type { Sheet } from './sheet.ts';
import { defaultLimits, type ReadOptions } from './types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ' +
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';

const HIDDEN_STYLE =
  '<office:automatic-styles><style:style style:name="gone"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';

/** An archive of stored members. Checksums are not part of what is tested. */
function archive(members: Readonly<Record<string, string>>): Uint8Array {
  const pieces: number[] = [];
  const directory: number[] = [];
  const le = (n: number, width: number): number[] => Array.from({ length: width }, (_, i) => (n >>> (8 * i)) & 0xff);
  for (const [name, text] of Object.entries(members)) {
    const body = new TextEncoder().encode(text);
    const common = [...le(20, 2), 0, 0, 0, 0, 0, 0, 0, 0, ...le(crc32(body), 4), ...le(body.length, 4), ...le(body.length, 4), ...le(name.length, 2), 0, 0]; // prettier-ignore
    const label = Array.from(name, (character) => character.charCodeAt(0));
    directory.push(0x50, 0x4b, 1, 2, 20, 0, ...common, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...le(pieces.length, 4), ...label);
    pieces.push(0x50, 0x4b, 3, 4, ...common, ...label, ...body);
  }
  const count = le(Object.keys(members).length, 2);
  return Uint8Array.from([
    ...pieces,
    ...directory,
    ...[0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...le(directory.length, 4), ...le(pieces.length, 4), 0, 0],
  ]);
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

async function read(rows: string, changed: Partial<ReadOptions> = {}): Promise<Sheet> {
  const content = `<office:document-content ${NAMESPACES}><office:body><office:spreadsheet><table:table table:name="BOM">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const result = await readOds(archive({ 'content.xml': content }), { ...options, ...changed });
  return result.sheets[0]!;
}

const text = (value: string): string => `<table:table-cell><text:p>${value}</text:p></table:table-cell>`;

describe('OpenDocument rows', () => {
  it('that repeat without content cost nothing, and the rows behind them keep their numbers', async () => {
    const sheet = await read(
      `<table:table-row>${text('a')}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
        `<table:table-row>${text('b')}</table:table-row>`,
    );
    expect(sheet.rowCount).toBe(2);
    expect(sheet.rowNumber(1)).toBe(1_000_002);
  });

  it('that repeat with content are written out', async () => {
    const sheet = await read(`<table:table-row table:number-rows-repeated="3">${text('a')}</table:table-row>`);
    expect([0, 1, 2].map((row) => [sheet.rowNumber(row), sheet.text(row, 0)])).toEqual([
      [1, 'a'],
      [2, 'a'],
      [3, 'a'],
    ]);
  });

  it('of billions of cells are an error or cut, not an endless loop', async () => {
    const cell = '<table:table-cell table:number-columns-repeated="2000000000"><text:p>x</text:p></table:table-cell>';
    await expect(read(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`)).rejects.toMatchObject({ code: 'limit-columns' }); // prettier-ignore
  });

  it('collapsed or filtered are hidden, grouped ones have their level', async () => {
    const sheet = await read(
      `<table:table-row table:visibility="filter">${text('a')}</table:table-row>` +
        `<table:table-row-group><table:table-row table:visibility="collapse">${text('b')}</table:table-row></table:table-row-group>` +
        `<table:table-row>${text('c')}</table:table-row>`,
    );
    expect([0, 1, 2].map((row) => [sheet.isHiddenRow(row), sheet.outline(row)])).toEqual([
      [true, 0],
      [true, 1],
      [false, 0],
    ]);
  });
});

describe('OpenDocument cells', () => {
  it('give the value, not the display text', async () => {
    const sheet = await read(
      '<table:table-row>' +
        '<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1.234,50 €</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="date" office:date-value="2026-05-01"><text:p>1. Mai</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="time" office:time-value="PT08H30M00S"><text:p>8:30</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>' +
        '</table:table-row>',
    );
    expect([0, 1, 2, 3, 4].map((column) => sheet.text(0, column))).toEqual(['1234.5', '2026-05-01', 'TRUE', '08:30:00', '#REF!']); // prettier-ignore
    expect([0, 1, 2, 3, 4].map((column) => sheet.kind(0, column))).toEqual([
      TextKind.number,
      TextKind.date,
      TextKind.boolean,
      TextKind.date,
      TextKind.error,
    ]);
  });

  it('join paragraphs, blanks, links and spans of text; comments stay apart', async () => {
    const sheet = await read(
      '<table:table-row><table:table-cell><office:annotation><text:p>ask the supplier</text:p></office:annotation>\n' +
        '<text:p>Magnet<text:s text:c="2"/><text:a xlink:href="https://example.com">N42<text:span>SH</text:span></text:a></text:p><text:p>2nd</text:p></table:table-cell></table:table-row>',
    );
    expect(sheet.text(0, 0)).toBe('Magnet  N42SH\n2nd');
    expect(sheet.comments.get('1:0')).toBe('ask the supplier');
    expect(sheet.links.get('1:0')).toBe('https://example.com');
  });

  it('that repeat fill their columns; covered ones of a merge are empty', async () => {
    const sheet = await read(
      `<table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>` +
        `<table:table-cell table:number-columns-spanned="2"><text:p>m</text:p></table:table-cell><table:covered-table-cell/>${text('z')}</table:table-row>`,
    );
    expect([0, 1, 2, 3, 4].map((column) => sheet.text(0, column))).toEqual(['x', 'x', 'm', '', 'z']);
    expect(sheet.merges).toEqual([{ top: 1, left: 3, bottom: 1, right: 4 }]);
  });
});

describe('an OpenDocument file', () => {
  it('gives its tables in order, and says which are hidden', async () => {
    const tables = '<table:table table:name="a"/><table:table table:name="b" table:style-name="gone"/>';
    const content = `<office:document-content ${NAMESPACES}>${HIDDEN_STYLE}<office:body>${tables}</office:body></office:document-content>`;
    const { sheets } = await readOds(archive({ 'content.xml': content }), options);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('that is encrypted, has no content, or no table, is an error', async () => {
    const encrypted = '<m><manifest:encryption-data xmlns:manifest="m"/></m>';
    await expect(readOds(archive({ 'META-INF/manifest.xml': encrypted, 'content.xml': 'x' }), options)).rejects.toMatchObject({ code: 'encrypted' }); // prettier-ignore
    await expect(readOds(archive({ 'meta.xml': '<a/>' }), options)).rejects.toMatchObject({ code: 'ods-broken' });
    await expect(readOds(archive({ 'content.xml': '<a/>' }), options)).rejects.toMatchObject({ code: 'no-sheets' });
    await expect(readOds(archive({ 'content.xml': '<a><b>' }), options)).rejects.toMatchObject({
      code: 'xml-malformed',
    });
  });
});
