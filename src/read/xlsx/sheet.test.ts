import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../test/support/workbook.ts';
import { TextArena } from '../arena.ts';
import { ByteScanner } from '../xml/scanner.ts';
import { cellName, Sheet } from '../sheet.ts';
import { defaultLimits } from '../types.ts';
import { SHEET_NAMES, SheetReader } from './sheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function readSheet(xml: string, cuts: readonly number[] = []): Sheet {
  const texts = new TextArena();
  const sheet = new Sheet('S', texts);
  const ids = Int32Array.from(['Part', '钕铁硼', ''], (text) => texts.intern(text));
  const formats = { form: Uint8Array.of(0, 1), literals: [], struck: Uint8Array.of(0, 0), indent: null };
  const context = {
    strings: { ids, count: 3, struck: null },
    formats,
    date1904: false,
    isUncomputed: false,
    limits: defaultLimits,
    cells: 0,
  };
  const scanner = new ByteScanner(new SheetReader(sheet, 'p', context), defaultLimits, { names: SHEET_NAMES });
  const bytes = new TextEncoder().encode(xml);
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    scanner.write(bytes.slice(from, cut));
    from = cut;
  }
  scanner.end();
  return sheet;
}

const whole = (rows: string): string => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
/** With a prefix on its names a cell is never in the usual spelling, so it takes the long way. */
const theLongWay = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');

const value = fc.oneof(
  fc.constantFrom(
    '0',
    '12',
    '4.0',
    '-3.25',
    '1E3',
    ' 5 ',
    'x',
    '',
    'N42&amp;SH',
    '磁铁 Ø20',
    'a\r\nb',
    '_x0041_',
    '46350.5',
    '🧲',
  ),
  fc.double({ noNaN: true }).map(String),
);
const cell = fc
  .record({
    style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="99"', ' s=""', " s='1'"),
    kind: fc.constantFrom<[type: string, before: string, after: string]>(
      ['', '<v>', '</v>'],
      [' t="n"', '<v>', '</v>'],
      [' t="str"', '<v>', '</v>'],
      [' t="str"', '<f>A1</f><v>', '</v>'],
      [' t="inlineStr"', '<is><t>', '</t></is>'],
      [' t="e"', '<v>', '</v>'],
      [' t="str"', '<v xml:space="preserve">', '</v>'],
      [' t="str" ', '\n<v>', '</v >'],
    ),
    value,
    shared: fc.option(fc.nat(2)),
    empty: fc.boolean(),
    order: fc.boolean(),
  })
  .map(({ style, kind: [type, before, after], value, shared, empty, order }) => (reference: string): string => {
    const r = ` r="${reference}"`;
    if (empty) return `<c${r}${style}/>`;
    if (shared !== null) return `<c${r}${style} t="s"><v>${String(shared)}</v></c>`;
    return `<c${order ? r + style : style + r}${type}>${before}${value}${after}</c>`;
  });
const rows = fc
  .array(fc.tuple(fc.nat(3), fc.array(fc.tuple(fc.nat(30), cell), { maxLength: 12 })), { maxLength: 12 })
  .map((rows) => {
    let number = 0;
    return rows
      .map(([gap, cells]) => {
        number += 1 + gap;
        let column = -1;
        const spelt = cells.map(([skip, spell]) => spell(cellName(number, (column += 1 + skip))));
        return `<row r="${String(number)}">${spelt.join('')}</row>`;
      })
      .join('');
  });

describe('cells in the usual spelling', () => {
  it('are read as the scanner would read them (property)', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const sheet = readSheet(whole(rows));
        const other = readSheet(theLongWay(whole(rows)));
        expect(cells(sheet)).toEqual(cells(other));
        for (let row = 0; row < sheet.rowCount; row++) {
          for (const column of sheet.filled(row)) expect(sheet.kind(row, column)).toBe(other.kind(row, column));
        }
      }),
    );
  });

  it('may be cut anywhere (property)', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(3000)), (rows, at) => {
        const xml = whole(rows);
        const cuts = at.filter((cut) => cut <= xml.length).sort((a, b) => a - b);
        expect(cells(readSheet(xml, cuts))).toEqual(cells(readSheet(xml)));
      }),
    );
  });

  it.each([
    '<c r="A1"><v>1</v></d>',
    '<c r="A1"><v>1</w></c>',
    '<c r="A1"><v>1</v>',
    '<c r="A1" r="A1"><v>1</v></c>',
    '<c r="A1"><v>1&nbsp;</v></c>',
  ])('are not taken when malformed: %s', (cell) => {
    const padding = '<c r="B1"><v>1</v></c>'.padEnd(200);
    expect(() => readSheet(whole(`<row r="1">${cell}${padding}</row>`))).toThrow(/well-formed|entity/);
  });

  it.each([
    ['<c r="A2"><v>1</v></c>', /A2/],
    ['<c r="A1"><v>1</v></c><c r="A1"><v>1</v></c>', /A1/],
    ['<c r="A1" t="s"><v>3</v></c>', /shared string "3"/],
    ['<c r="XFE1"><v>3</v></c>', /16384 columns/],
    ['<c r="AAAA1"><v>3</v></c>', /AAAA1|columns/],
  ])('are refused when they have no place: %s', (cell, message) => {
    const padding = ' '.repeat(200);
    expect(() => readSheet(whole(`<row r="1">${cell}${padding}</row>`))).toThrow(message);
    expect(() => readSheet(theLongWay(whole(`<row r="1">${cell}${padding}</row>`)))).toThrow(message);
  });
});

describe('a sheet', () => {
  it('places cells without a reference after the last one, whatever that was', () => {
    const sheet = readSheet(
      whole('<row><c/><c><v>1</v></c><c r="E1"/><c><v>2</v></c></row><row r="9"/><row><c><v>3</v></c></row>'),
    );
    expect(cells(sheet)).toEqual({ B1: '1', F1: '2', A10: '3' });
  });

  it('takes cells of a row in any order', () => {
    expect(cells(readSheet(whole('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>')))).toEqual({
      C1: '3',
      A1: '1',
    });
  });

  it('stores each text once', () => {
    const many = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><v>7</v></c></row>`,
    );
    const sheet = readSheet(whole(many.join('')));
    expect([sheet.rowCount, sheet.texts.size]).toEqual([2000, 4]);
  });
});

describe('rows and cells of another namespace', () => {
  const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  it.each([
    '<row xmlns="urn:other" r="2"><c r="A2" t="s"><v>1</v></c></row>',
    '<y:part xmlns:y="urn:other">1</y:part>',
    '<row r="2"><y:c xmlns:y="urn:other" r="A2"><v>1</v></y:c></row>',
  ])('are not passed over: %s', (other) => {
    expect(() => readSheet(whole(`${row}${other}`))).toThrow(/not understood/);
  });

  it('are where the sheet says that a reader may', () => {
    const xml = `<worksheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:y="urn:y" mc:Ignorable="x14ac y"><sheetData>${row}<y:hint/></sheetData></worksheet>`;
    expect(readSheet(xml).rowCount).toBe(1);
  });
});
