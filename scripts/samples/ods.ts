import type { Cell, Sample, SampleSheet } from './types.ts';
import { zip } from './zip.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"';
/** LibreOffice fills a sheet to its full size with repeated empty cells and rows: a reader must not expand them. */
const COLUMNS = 16384;
const ROWS = 1048576;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cellXml(cell: Cell): string {
  if (cell === null || cell === '') return '<table:table-cell/>';
  if (typeof cell === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${String(cell).replace('.', ',')}</text:p></table:table-cell>`;
  }
  if (typeof cell !== 'string') throw new Error('formulas and links are not written to .ods');
  // Runs of blanks are written as an element, as the format wants it.
  const text = escape(cell).replaceAll('  ', ' <text:s/>');
  return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

function tableXml(sheet: SampleSheet): string {
  const rows = sheet.rows.map(({ cells }) => {
    const filler = `<table:table-cell table:number-columns-repeated="${COLUMNS - cells.length}"/>`;
    return `<table:table-row>${cells.map(cellXml).join('')}${filler}</table:table-row>`;
  });
  const rest = `<table:table-row table:number-rows-repeated="${ROWS - rows.length}"><table:table-cell table:number-columns-repeated="${COLUMNS}"/></table:table-row>`;
  const columns = `<table:table-column table:number-columns-repeated="${COLUMNS}"/>`;
  return `<table:table table:name="${escape(sheet.name ?? 'Sheet1')}">${columns}${rows.join('')}${rest}</table:table>`;
}

/** An OpenDocument spreadsheet laid out as LibreOffice saves it. */
export function ods(sample: Sample): Uint8Array {
  const content = `${HEAD}<office:document-content ${NAMES}><office:body><office:spreadsheet>${sample.sheets.map(tableXml).join('')}</office:spreadsheet></office:body></office:document-content>`;
  const meta = `${HEAD}<office:document-meta ${NAMES}><office:meta><meta:generator>samples</meta:generator><dc:date>2026-10-10T09:00:00</dc:date></office:meta></office:document-meta>`;
  const styles = `${HEAD}<office:document-styles ${NAMES}/>`;
  const files = { 'content.xml': content, 'styles.xml': styles, 'meta.xml': meta };
  const listed = Object.keys(files).map(
    (name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`,
  );
  const manifest = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/>${listed.join('')}</manifest:manifest>`;
  return zip([
    { name: 'mimetype', content: Buffer.from(MIME), stored: true },
    ...Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) })),
    { name: 'META-INF/manifest.xml', content: Buffer.from(manifest) },
  ]);
}
