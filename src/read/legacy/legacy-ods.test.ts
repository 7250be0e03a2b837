import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../host/node.ts';
import { TextKind } from '../arena.ts';
import { readOds } from './legacy-ods.ts';
import { ROW_OF_CELL, type Sheet } from '../sheet.ts';
import { defaultLimits, type ReadOptions, type ReadResult } from '../types.ts';

const options: ReadOptions = { host: nodeHost, limits: defaultLimits, encoding: null, scoreSample: () => 0 };

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ' +
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';

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

async function read(rows: string, changed: Partial<ReadOptions> = {}, styles = ''): Promise<Sheet> {
  return (await readAll(rows, changed, styles)).sheets[0]!;
}

async function readAll(rows: string, changed: Partial<ReadOptions> = {}, styles = ''): Promise<ReadResult> {
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="BOM">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return readOds(archive({ 'content.xml': content }), { ...options, ...changed });
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

  it('that make millions of cells of one are refused at once', async () => {
    const cells = '<table:table-cell table:number-columns-repeated="16000"><text:p>a</text:p></table:table-cell>';
    await expect(
      read(`<table:table-row table:number-rows-repeated="900">${cells}</table:table-row>`),
    ).rejects.toMatchObject({ code: 'limit-ratio' });
  });

  it('that repeat with content are written out', async () => {
    const sheet = await read(`<table:table-row table:number-rows-repeated="3">${text('a')}</table:table-row>`);
    expect([0, 1, 2].map((row) => [sheet.rowNumber(row), sheet.text(row, 0)])).toEqual([
      [1, 'a'],
      [2, 'a'],
      [3, 'a'],
    ]);
  });

  it('that repeat more often are cut, and the file says where', async () => {
    const { sheets, skipped } = await readAll(
      `<table:table-row table:number-rows-repeated="5000">${text('a')}</table:table-row><table:table-row>${text('b')}</table:table-row>`,
    );
    expect([sheets[0]!.rowCount, sheets[0]!.rowNumber(1000), sheets[0]!.text(1000, 0)]).toEqual([1001, 5001, 'b']);
    expect(skipped).toEqual([
      {
        what: '1001-5000',
        sheet: 'BOM',
        isCut: true,
        reason: 'row 1 repeats 5000 times: only the first 1000 were read as lines',
      },
    ]);
  });

  it('of billions of cells are an error or cut, not an endless loop', async () => {
    const cell = '<table:table-cell table:number-columns-repeated="2000000000"><text:p>x</text:p></table:table-cell>';
    await expect(
      read(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`),
    ).rejects.toMatchObject({ code: 'limit-columns' });
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
    expect([0, 1, 2, 3, 4].map((column) => sheet.text(0, column))).toEqual([
      '1234.5',
      '2026-05-01',
      'TRUE',
      '08:30:00',
      '#REF!',
    ]);
    expect([0, 1, 2, 3, 4].map((column) => sheet.kind(0, column))).toEqual([
      TextKind.number,
      TextKind.date,
      TextKind.boolean,
      TextKind.date,
      TextKind.error,
    ]);
  });

  it('give what is shown as a percentage with its sign: by its type, or by the style of the cell or the column', async () => {
    const styles =
      '<number:percentage-style style:name="N11"/><number:number-style style:name="N2"/>' +
      '<style:style style:name="share" style:family="table-cell" style:data-style-name="N11"/>' +
      '<style:style style:name="bold" style:family="table-cell" style:parent-style-name="share"/>' +
      '<style:style style:name="plain" style:family="table-cell" style:data-style-name="N2"/>';
    const number = (attributes: string, type = 'float'): string =>
      `<table:table-cell office:value-type="${type}" office:value="0.021" ${attributes}><text:p>2%</text:p></table:table-cell>`;
    const sheet = await read(
      '<table:table-column table:number-columns-repeated="4"/><table:table-column table:default-cell-style-name="share"/>' +
        `<table:table-row>${number('', 'percentage')}${number('table:style-name="bold"')}${number('table:style-name="plain"')}${number('')}${number('')}</table:table-row>`,
      {},
      styles,
    );
    expect([0, 1, 2, 3, 4].map((column) => sheet.text(0, column))).toEqual(['2.1%', '2.1%', '0.021', '0.021', '2.1%']);
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

const struckStyle = (family: string, name: string, more = ''): string =>
  `<style:style style:family="${family}" style:name="${name}" ${more}><style:text-properties style:text-line-through-type="single"/></style:style>`;
const plainStyle =
  '<style:style style:family="text" style:name="plain"><style:text-properties style:text-line-through-style="none"/></style:style>';
const cell = (style: string, inner: string): string =>
  `<table:table-cell table:style-name="${style}"><text:p>${inner}</text:p></table:table-cell>`;

describe('what is struck through in an OpenDocument file', () => {
  const styles =
    struckStyle('text', 'T') +
    struckStyle('table-cell', 'C') +
    plainStyle +
    '<style:style style:family="table-cell" style:name="D" style:parent-style-name="C"/>';
  const read1 = (row: string): Promise<Sheet> => read(`<table:table-row>${row}</table:table-row>`, {}, styles);

  it('does not belong to what is left of a text', async () => {
    const spans = await read1(
      text('<text:span text:style-name="T">Ferrite <text:span>magnet</text:span> </text:span>Steel washer'),
    );
    expect([spans.text(0, 0), spans.texts.struckOut.get(spans.id(0, 0))]).toEqual([
      'Ferrite magnet Steel washer',
      'Steel washer',
    ]);
    const backed = await read1(cell('C', 'Ferrite magnet <text:span text:style-name="plain">Steel washer</text:span>'));
    expect(backed.texts.struckOut.get(backed.id(0, 0))).toBe('Steel washer');
  });

  it('makes a row a struck one where all its cells are, by their own style, a parent or the column', async () => {
    const rows = await read(
      `<table:table-column/><table:table-column table:default-cell-style-name="C"/>` +
        `<table:table-row>${cell('D', 'a')}${text('b')}</table:table-row><table:table-row>${text('a')}${text('b')}</table:table-row>` +
        `<table:table-row>${text('<text:span text:style-name="T">a</text:span>')}</table:table-row>`,
      {},
      styles,
    );
    expect([0, 1, 2].map((row) => rows.isStruckRow(row))).toEqual([true, false, true]);
    expect(rows.texts.struckOut.size).toBe(0);
  });
});

describe('formulas of an OpenDocument file', () => {
  const formula = (of: string, value: string, shown = ''): string =>
    `<table:table-cell table:formula="of:=${of}" ${value}>${shown}</table:table-cell>`;
  const unvalued = async (...cells: string[]): Promise<number[]> =>
    (await read(`<table:table-row>${text('a')}${cells.join('')}</table:table-row>`)).unvaluedCells.map(
      (at) => at % ROW_OF_CELL,
    );
  const ZERO = 'office:value-type="float" office:value="0"';

  it('have no value where none is stored, where none is shown, and where a text would be a 0', async () => {
    expect(
      await unvalued(
        formula('[.A1]', ''),
        formula('[.A1]', ZERO),
        formula('&quot;Magnet&quot;', ZERO, '<text:p>0</text:p>'),
        formula('[.A1]*2', 'office:value-type="float" office:value="2"', '<text:p>2</text:p>'),
      ),
    ).toEqual([1, 2, 3]);
  });

  it('have none where all come to 0, and have one where another was computed', async () => {
    const zero = formula('VLOOKUP([.A1];[.B1:.C9];2)', ZERO, '<text:p>0</text:p>');
    expect(await unvalued(zero)).toEqual([1]);
    expect(
      await unvalued(zero, formula('[.A1]*2', 'office:value-type="float" office:value="2"', '<text:p>2</text:p>')),
    ).toEqual([]);
    expect(await unvalued(formula('SUM([.A1:.A9])', ZERO, '<text:p>0</text:p>'))).toEqual([]);
  });

  it('may come to an empty text', async () => {
    expect(
      await unvalued(formula('IF(1;&quot;&quot;)', 'office:value-type="string" office:string-value=""', '<text:p/>')),
    ).toEqual([]);
  });
});

describe('what is drawn in an OpenDocument file', () => {
  const picture = '<draw:image xlink:href="Pictures/1.png"/>';
  it('is no text of a cell: text boxes stand beside the sheet, pictures are counted, those of charts are not', async () => {
    const sheet = await read(
      `<table:shapes><draw:frame><draw:text-box><text:p>4x magnet</text:p><text:p>1x motor</text:p></draw:text-box></draw:frame></table:shapes>` +
        `<table:table-row><table:table-cell><text:p>Plate</text:p><draw:custom-shape><text:p>in the cell</text:p></draw:custom-shape></table:table-cell>` +
        `<table:table-cell><draw:frame>${picture}</draw:frame><draw:frame><draw:object/>${picture}</draw:frame></table:table-cell>${text('z')}</table:table-row>`,
    );
    expect(sheet.drawn).toEqual(['4x magnet\n1x motor', 'in the cell']);
    expect([sheet.pictures, sheet.text(0, 0), sheet.text(0, 2)]).toEqual([1, 'Plate', 'z']);
  });
});

it('a table in a cell of an OpenDocument file is the text of that cell, and the rows behind it are read', async () => {
  const inner = `<table:table table:is-sub-table="true"><table:table-column/><table:table-row>${text('Magnet')}${text('N42SH')}</table:table-row><table:table-row>${text('Motor')}</table:table-row></table:table>`;
  const sheet = await read(
    `<table:table-row><table:table-cell>${inner}</table:table-cell>${text('4')}</table:table-row><table:table-row>${text('b')}</table:table-row>`,
  );
  expect(
    sheet
      .text(0, 0)
      .split(/\s*\n\s*/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ).toEqual(['Magnet N42SH', 'Motor']);
  expect([sheet.text(0, 1), sheet.text(1, 0)]).toEqual(['4', 'b']);
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
    await expect(
      readOds(archive({ 'META-INF/manifest.xml': encrypted, 'content.xml': 'x' }), options),
    ).rejects.toMatchObject({ code: 'encrypted' });
    await expect(readOds(archive({ 'meta.xml': '<a/>' }), options)).rejects.toMatchObject({ code: 'ods-broken' });
    await expect(readOds(archive({ 'content.xml': '<a/>' }), options)).rejects.toMatchObject({ code: 'no-sheets' });
    await expect(readOds(archive({ 'content.xml': '<a><b>' }), options)).rejects.toMatchObject({
      code: 'xml-malformed',
    });
  });
});
