import { ReadError } from '../errors.ts';
import { readAnyXml } from './xml/any-xml.ts';
import { refuseConflict } from './sniff/conflict.ts';
import { isOwnReport, ownReport } from './sniff/own-report.ts';
import { readArchive, readGzip } from './archive/read-archive.ts';
import { sniff, type FileKind } from './sniff/sniff.ts';
import type { ReadOptions, ReadResult } from './types.ts';
import type { FileBytes, UnitBytes } from './unit-bytes.ts';
import { unreadable } from './sniff/unreadable.ts';

/** Text formats, which git merges line by line. */
const MERGED = new Set<FileKind>(['text', 'xml', 'spreadsheetml', 'fods', 'html', 'sylk', 'dif', 'json', 'markdown']);

/** `  qty: 3` further in, or `- {name: X}`: data as YAML has them, which hardly another text holds. */
const PAIRED =
  /^[ \t]{1,60}(?:-[ \t]{1,8})?["']?[\p{L}_][\p{L}\p{N}_ .-]{0,40}["']?:(?:[ \t]|\r?$)|^[ \t]{0,60}-[ \t]{1,8}\{/mu;
const HEAD = 4096;
const headOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, HEAD));

/**
 * Bytes → sheets, whatever the format: sniffs, and hands over to the reader of the format, which is loaded only then.
 *
 * @param name what messages call the input; the format is never taken from it
 * @throws ReadError with the code of what is wrong: `empty`, `lfs-pointer`, `encrypted`, `not-a-table`,
 *   `merge-conflict`, `format-unsupported`, `archive-no-table`, `archive-many-tables`, or that of the format's reader
 */
export async function readUnit(bytes: UnitBytes, name: string, options: ReadOptions): Promise<ReadResult> {
  return bytes instanceof Uint8Array ? read(bytes, name, options, 0) : readPieces(bytes, name, options);
}

async function read(bytes: Uint8Array, name: string, options: ReadOptions, nesting: number): Promise<ReadResult> {
  const sniffed = sniff(bytes);
  if (MERGED.has(sniffed.kind)) refuseConflict(bytes, name);
  if (isOwnReport(bytes, sniffed.kind)) return ownReport(sniffed.kind === 'text' ? 'csv' : sniffed.kind);
  switch (sniffed.kind) {
    case 'xlsx':
      return (await import('./xlsx/read.ts')).readXlsx(bytes, options);
    case 'xlsb':
      return (await import('./legacy/legacy.ts')).readXlsb(bytes, options);
    case 'xls':
      return (await import('./legacy/legacy.ts')).readLegacy(bytes, 'xls', options);
    case 'ods':
      return (await import('./legacy/legacy-ods.ts')).readOds(bytes, options);
    case 'fods':
      return (await import('./legacy/legacy-ods.ts')).readFods(bytes, options);
    case 'gzip':
      return readGzip(bytes, name, options, nesting, read);
    case 'zip':
      return readArchive(bytes, name, sniffed, options, nesting, read);
    case 'xml':
      return readAnyXml(bytes, options);
    case 'spreadsheetml':
      return (await import('./xml/spreadsheetml.ts')).readSpreadsheetMl(bytes, options);
    case 'html':
      return (await import('./html/html.ts')).readHtml(bytes, options);
    case 'markdown': {
      const text = (await import('./encoding/encoding.ts')).toUtf8Text(bytes, options);
      return (await import('./lists/markdown.ts')).readMarkdown(text, options);
    }
    case 'mhtml':
      return (await import('./html/html-mime.ts')).readMhtml(bytes, options);
    case 'json': {
      const format = await options.formatOf?.({ name: 'bom', namespace: 'http://cyclonedx.org/schema/bom' });
      return (await import('./json/json-table.ts')).readJson(bytes, name, options, format);
    }
    case 'sylk': {
      const text = (await import('./encoding/encoding.ts')).toUtf8Text(bytes, options);
      return (await import('./legacy/legacy-sylk.ts')).readSylk(text.bytes, options);
    }
    case 'dif': {
      const text = (await import('./encoding/encoding.ts')).toUtf8Text(bytes, options);
      return (await import('./legacy/legacy-dif.ts')).readDif(text.bytes, options);
    }
    case 'text': {
      const text = (await import('./encoding/encoding.ts')).toUtf8Text(bytes, options);
      const records = PAIRED.test(headOf(text.bytes))
        ? await (await import('./json/yaml-records.ts')).readYaml(text.bytes, text.encoding, options)
        : null;
      return records ?? (await import('./delimited/csv.ts')).readCsv(text, options);
    }
    default:
      throw unreadable(sniffed, name);
  }
}

/** A large file that nobody holds: a workbook, or a document of which only the head was looked at. */
async function readPieces(bytes: FileBytes, name: string, options: ReadOptions): Promise<ReadResult> {
  if (bytes.head[0] === 0x50 && bytes.head[1] === 0x4b) return read(bytes.whole(), name, options, 0);
  try {
    return await readAnyXml(bytes, options);
  } catch (error) {
    // The marks of a merge conflict are no XML: they are looked for where it ended.
    if (error instanceof ReadError && error.code === 'xml-malformed') refuseConflict(bytes.whole(), name);
    throw error;
  }
}
