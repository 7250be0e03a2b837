import type { Sniffed } from './sniff.ts';

const MOST_SECTORS = 4096;

/** Streams of other programs that keep their documents in OLE2 files. */
const STREAMS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'Word document'],
  ['PowerPoint Document', 'PowerPoint presentation'],
  ['VisioDocument', 'Visio drawing'],
  ['__properties_version1.0', 'Outlook message'],
  ['SwDocContentMgr', 'SOLIDWORKS document'],
  ['ModelStamps', 'SOLIDWORKS document'],
  ['swXmlContents', 'SOLIDWORKS document'],
  ['RSeDb', 'Inventor document'],
  ['RSeStorage', 'Inventor document'],
  ['JSitesList', 'Solid Edge document'],
  ['FileHeader', 'Altium document'],
];

/**
 * Names the streams of an OLE2 compound file: `Workbook` or `Book` is a BIFF workbook, `EncryptedPackage` an OOXML
 * workbook with a password. A BIFF workbook with a password has a FilePass record right behind its first BOF.
 */
export function sniffOle(bytes: Uint8Array): Sniffed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1024) return { kind: 'ole2', detail: 'truncated OLE2 file' };
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return { kind: 'ole2', detail: 'OLE2 file with an unknown sector size' };
  const size = 1 << shift;
  const names = new Set<string>();
  let sector = view.getUint32(48, true);
  for (let seen = 0; seen < MOST_SECTORS && sector < 0xfffffffa; seen++) {
    const start = (sector + 1) * size;
    if (start + size > bytes.length) break;
    for (let entry = start; entry < start + size; entry += 128) names.add(entryName(view, entry));
    const table = view.getUint32(76 + 4 * Math.min(108, Math.floor(sector / (size / 4))), true);
    const link = (table + 1) * size + (sector % (size / 4)) * 4;
    if (table >= 0xfffffffa || link + 4 > bytes.length) break;
    sector = view.getUint32(link, true);
  }
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return { kind: 'encrypted', detail: 'OOXML' };
  if (names.has('Workbook') || names.has('WORKBOOK') || names.has('Book') || names.has('BOOK')) return { kind: 'xls' };
  for (const [stream, detail] of STREAMS) if (names.has(stream)) return { kind: 'ole2', detail };
  return { kind: 'ole2', detail: 'OLE2 file without a workbook' };
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}
