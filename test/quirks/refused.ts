import type { ZipPart } from '../support/zip.ts';
import { book, inSheets, one, type Quirk, ROWS, STRINGS } from './quirk.ts';
import type { WorkbookShape } from '../support/workbook.ts';

const usual: WorkbookShape = { sheets: [{ rows: ROWS }], strings: STRINGS };
const SHEET = 'xl/worksheets/sheet1.xml';

function refused(name: string, by: string, bytes: Uint8Array, code: string, part?: string, says?: RegExp): Quirk {
  return {
    name,
    by,
    bytes,
    refused: { code, ...(part === undefined ? {} : { part }), ...(says === undefined ? {} : { says }) },
  };
}
const broken = (name: string, by: string, rows: string, says?: RegExp): Quirk =>
  refused(name, by, one(rows, { strings: STRINGS }), 'xlsx-broken', SHEET, says);
const inSheet =
  (change: (part: ZipPart) => ZipPart): NonNullable<WorkbookShape['parts']> =>
  (parts) =>
    parts.map((part) => (part.name === SHEET ? change(part) : part));

/** What cannot be read without guessing ends with an error that names the part: never with an empty sheet. */
export const refusals: readonly Quirk[] = [
  refused(
    'truncated-part',
    'a full disk while exporting: the sheet ends in the middle of a row',
    book({ ...usual, text: (xml, name) => (name === SHEET ? xml.slice(0, -40) : xml) }),
    'xml-malformed',
    SHEET,
  ),
  refused(
    'truncated-strings',
    'a full disk while exporting: the shared strings end early',
    book({ ...usual, text: (xml, name) => (name.includes('Strings') ? xml.slice(0, -30) : xml) }),
    'xml-malformed',
    'xl/sharedStrings.xml',
  ),
  refused(
    'truncated-archive',
    'a broken download: the ZIP directory is not there',
    book(usual).slice(0, -200),
    'zip-truncated',
  ),
  refused(
    'damaged-data',
    'a bad disk: the checksum of a part is another',
    book({ ...usual, parts: inSheet((part) => ({ ...part, says: { crc: 1 } })) }),
    'zip-broken',
    undefined,
    /sheet1\.xml/,
  ),
  refused(
    'two-different-parts',
    'zip tools that append instead of replace: two parts of one name, which differ',
    book({ ...usual, parts: (parts) => [...parts, { name: SHEET, data: '<x/>' }] }),
    'zip-duplicate',
    SHEET,
  ),
  refused(
    'deflate64',
    'Windows Explorer on large files: a packing that few programs know',
    book({ ...usual, parts: inSheet((part) => ({ ...part, says: { method: 9 } })) }),
    'zip-method',
    SHEET,
    /method 9/,
  ),
  refused(
    'malformed-tag',
    'string-built exporters: a "<" from a description that was not escaped',
    one('<c r="A1" t="inlineStr"><is><t>Magnet <5 % Dy</t></is></c>'),
    'xml-malformed',
    SHEET,
  ),
  refused(
    'unescaped-ampersand',
    'string-built exporters: "R&D" that was not escaped',
    one('<c r="A1" t="inlineStr"><is><t>R&D magnet</t></is></c>'),
    'xml-malformed',
    SHEET,
  ),
  refused(
    'wrong-end-tag',
    'string-built exporters: tags closed in the wrong order',
    one('<c r="A1" t="inlineStr"><is><t>x</is></t></c>'),
    'xml-malformed',
    SHEET,
  ),
  refused(
    'attribute-twice',
    'merge scripts: one attribute twice in a tag',
    one('<c r="A1" s="0" r="A1"><v>1</v></c>'),
    'xml-malformed',
    SHEET,
  ),
  refused(
    'html-entity',
    'web exporters: &nbsp; that XML does not know',
    one('<c r="A1" t="inlineStr"><is><t>N42&nbsp;SH</t></is></c>'),
    'xml-entity',
    SHEET,
  ),
  refused(
    'doctype',
    'nobody but an attacker: a DOCTYPE with an entity',
    book({
      ...usual,
      text: inSheets((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>')),
    }),
    'doctype-refused',
  ),
  refused(
    'wrong-encoding',
    'string-built exporters: windows-1252 bytes in a part that says UTF-8',
    one('<c r="A1" t="inlineStr"><is><t>Gehäuse</t></is></c>', {
      text: (xml, name) => (name === SHEET ? Buffer.from(xml, 'latin1') : xml),
    }),
    'xml-encoding',
    SHEET,
  ),
  refused(
    'binary-zeros',
    'a crash while saving: the part is all zeros',
    book({ ...usual, parts: inSheet((part) => ({ ...part, data: new Uint8Array(500) })) }),
    'xml-malformed',
    SHEET,
  ),
  refused(
    'empty-part',
    'a crash while saving: the part has no bytes',
    book({ ...usual, parts: inSheet((part) => ({ ...part, data: '' })) }),
    'xml-malformed',
    SHEET,
  ),
  refused(
    'html-in-place-of-sheet',
    'portals that save a login page: the part is something else',
    book({ sheets: [{ rows: '', xml: '<html><body><sheetData/></body></html>' }] }),
    'xlsx-broken',
    SHEET,
  ),
  refused(
    'no-sheet-data',
    'a broken writer: a worksheet without sheetData',
    book({ ...usual, text: (xml) => xml.replace(/<sheetData>.*<\/sheetData>/, '') }),
    'xlsx-broken',
    SHEET,
  ),
  refused(
    'unknown-element-among-rows',
    'a broken writer: rows in an element that nobody knows',
    one(`<row r="1"/><rows>${ROWS}</rows>`),
    'xlsx-broken',
    SHEET,
    /<rows>/,
  ),
  refused(
    'unknown-element-among-cells',
    'a broken writer: cells in an element that nobody knows',
    one('<cells><c r="A1"><v>1</v></c></cells>'),
    'xlsx-broken',
    SHEET,
    /<cells>/,
  ),
  refused(
    'alternate-content-among-rows',
    'no program known: rows that only some editions are to read',
    one(
      `<row r="1"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>${ROWS}</mc:Fallback></mc:AlternateContent>`,
    ),
    'xlsx-broken',
    SHEET,
    /AlternateContent/,
  ),
  refused(
    'unknown-kind-of-tab',
    'a broken writer: the relationship of a sheet is of a kind that nobody knows',
    book({ sheets: [{ rows: ROWS }, { rows: ROWS, kind: 'workSheetPart' }], strings: STRINGS }),
    'xlsx-broken',
    'xl/workbook.xml',
    /"S2".*workSheetPart/,
  ),
  refused(
    'dimension-without-rows',
    'a broken writer: it says that there are rows, and there are none',
    book({ sheets: [{ rows: '', before: '<dimension ref="A1:F414"/>' }] }),
    'xlsx-broken',
    SHEET,
  ),
  refused(
    'missing-sheet-part',
    'repacked by hand: a tab whose part is gone',
    book({ ...usual, parts: (parts) => parts.filter(({ name }) => name !== SHEET) }),
    'xlsx-broken',
    SHEET,
  ),
  refused(
    'missing-shared-strings',
    'repacked by hand: the shared strings are gone',
    book({ ...usual, parts: (parts) => parts.filter(({ name }) => !name.includes('Strings')) }),
    'xlsx-broken',
    'xl/sharedStrings.xml',
  ),
  broken(
    'index-out-of-range',
    'a broken writer: a shared string that is not there',
    '<c r="A1" t="s"><v>3</v></c>',
    /A1.*"3"/,
  ),
  broken('index-negative', 'a broken writer: shared string -1 for "none"', '<c r="A1" t="s"><v>-1</v></c>', /A1.*"-1"/),
  broken(
    'rows-out-of-order',
    'parallel writers: row 1 after row 2, which Excel repairs and readers take differently',
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    /row 2.*"1"/,
  ),
  broken(
    'row-twice',
    'appending writers: one row twice',
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>',
    /"2"/,
  ),
  broken(
    'cell-twice',
    'appending writers: one cell with two values',
    '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
    /A1/,
  ),
  broken('cell-of-another-row', 'copying writers: A2 in row 1', '<c r="A2"><v>1</v></c>', /A2/),
  broken('unknown-cell-type', 'a broken writer: a type that nobody knows', '<c r="A1" t="text"><v>1</v></c>', /"text"/),
  refused(
    'column-beyond-the-last',
    'a broken writer: column XFE',
    one('<c r="XFE1"><v>1</v></c>'),
    'limit-columns',
    SHEET,
  ),
  refused(
    'row-beyond-the-last',
    'a broken writer: row 1,048,577',
    one('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    'limit-rows',
    SHEET,
  ),
  refused(
    'encrypted-entries',
    'zip tools with a password: the entries are encrypted',
    book({ ...usual, parts: (parts) => parts.map((part) => ({ ...part, encrypted: true })) }),
    'encrypted',
  ),
  refused(
    'encrypted-package',
    'Excel "Encrypt with Password": the package lies encrypted in an OLE container',
    ole('EncryptedPackage'),
    'encrypted',
  ),
  refused(
    'no-sheets',
    'Excel: a workbook of charts alone',
    book({ sheets: [{ rows: '', kind: 'chartsheet', part: 'xl/chartsheets/chart1.xml', xml: '<chartsheet/>' }] }),
    'no-sheets',
  ),
];

/** An OLE container that holds one stream of a name, as far as anyone looks who wants to know what it is. */
function ole(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const fields: readonly (readonly [number, number, 2 | 4])[] = [
    [24, 0x3e, 2],
    [26, 3, 2],
    [28, 0xfffe, 2],
    [30, 9, 2],
    [32, 6, 2],
    [44, 1, 4],
    [48, 1, 4],
    [56, 4096, 4],
    [60, 0xfffffffe, 4],
    [68, 0xfffffffe, 4],
    [76, 0, 4],
  ];
  for (const [at, value, size] of fields)
    if (size === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
  for (let i = 1; i < 109; i++) bytes.writeUInt32LE(0xffffffff, 76 + i * 4);
  bytes.fill(0xff, 512, 1024);
  bytes.writeUInt32LE(0xfffffffd, 512);
  bytes.writeUInt32LE(0xfffffffe, 516);
  entry('Root Entry', 5, 1024);
  entry(stream, 2, 1152);
  return bytes;

  function entry(name: string, type: number, at: number): void {
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes[at + 66] = type;
    bytes[at + 67] = 1;
    for (const sibling of [68, 72, 76]) bytes.writeUInt32LE(0xffffffff, at + sibling);
    if (type === 5) bytes.writeUInt32LE(1, at + 76);
    bytes.writeUInt32LE(0xfffffffe, at + 116);
  }
}
