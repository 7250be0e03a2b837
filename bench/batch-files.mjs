// Writes a folder of small workbooks as a company's archive has them: 20 to 120 lines each, in folders of 200, the same on
// every machine. The package is what Excel writes (shared strings, styles, document properties), made without a library.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { rows } from './bom.mjs';

const PER_FOLDER = 200;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const FIXED = [
  ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`],
  ['_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
  ['xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="BOM" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`],
  ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`],
  ['xl/styles.xml', `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`],
].map(([name, text]) => entry(name, HEAD + text)); // prettier-ignore

/** Local header and directory record of one packed part. */
function entry(name, text) {
  const data = Buffer.from(text);
  const packed = deflateRawSync(data);
  const file = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt16LE(0x5a21, 8);
  shared.writeUInt32LE(crc32(data), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(data.length, 18);
  shared.writeUInt16LE(file.length, 22);
  return { file, packed, shared };
}

function archive(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { file, packed, shared } of entries) {
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, file, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, tail, file);
    offset += local.length;
    parts.push(local);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** Bytes of a workbook of `count` lines. */
function workbook(count, seed) {
  const strings = new Map();
  let uses = 0;
  let sheet = '';
  let row = 0;
  let level = 0;
  for (const cells of rows(count, seed)) {
    row++;
    // A list of a real product goes down one level at a time.
    if (row > 1) level = cells[0] = Math.min(cells[0], level + 1);
    sheet += `<row r="${row}" spans="1:${cells.length}">`;
    cells.forEach((cell, column) => {
      if (cell === '') return;
      const at = `${letters[column]}${row}`;
      if (typeof cell === 'number') {
        sheet += `<c r="${at}"><v>${cell}</v></c>`;
        return;
      }
      if (!strings.has(cell)) strings.set(cell, strings.size);
      uses++;
      sheet += `<c r="${at}"${row === 1 ? ' s="1"' : ''} t="s"><v>${strings.get(cell)}</v></c>`;
    });
    sheet += '</row>';
  }
  const shared = [...strings.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  return archive([
    ...FIXED,
    entry(
      'xl/worksheets/sheet1.xml',
      `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:O${row}"/><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    entry(
      'xl/sharedStrings.xml',
      `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${strings.size}">${shared}</sst>`,
    ),
  ]);
}

/** Writes `files` workbooks below the folder; gives the number of lines in all. */
export function writeBatch(folder, files) {
  let lines = 0;
  for (let at = 0; at < files; at++) {
    const below = join(folder, String(Math.floor(at / PER_FOLDER)).padStart(3, '0'));
    if (at % PER_FOLDER === 0) mkdirSync(below, { recursive: true });
    const count = 20 + ((at * 37) % 101);
    lines += count;
    writeFileSync(join(below, `bom-${String(at).padStart(6, '0')}.xlsx`), workbook(count, 1000 + at * 7919));
  }
  return lines;
}
