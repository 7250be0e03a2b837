import { byteText } from '../encoding/byte-text.ts';
import { shortAscii } from '../xml/scanner-text.ts';
import type { Sniffed } from './sniff.ts';

const MOST_NAMES = 10_000;

/** Kind of a ZIP file by the names of its members; `zip` when they say nothing of a workbook. */
export function sniffZip(bytes: Uint8Array): Sniffed {
  const names = memberNames(bytes);
  const has = (test: RegExp): boolean => names.some((name) => test.test(name));
  if (has(/^\/?\[content_types\]\.xml$/i)) {
    if (has(/workbook\d*\.bin$/i)) return { kind: 'xlsb' };
    if (has(/^\/?word\//i)) return { kind: 'zip', detail: 'Word document' };
    if (has(/^\/?ppt\//i)) return { kind: 'zip', detail: 'PowerPoint presentation' };
    return { kind: 'xlsx' };
  }
  // `mimetype` is the first member, stored: its text stands right behind the local header.
  const head = byteText(bytes.subarray(0, 160));
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return { kind: 'ods' };
  if (head.includes('mimetypeapplication/')) return { kind: 'zip', detail: 'OpenDocument file' };
  // Whatever of it is missing: their readers say so, and no part of it is taken for a list of its own.
  if (has(/^meta-inf\/manifest\.xml$/i) && has(/^(?:content|styles|meta|settings)\.xml$/)) return { kind: 'ods' };
  if (has(/^content\.xml$/) && has(/^mimetype$/)) return { kind: 'ods' };
  if (has(/(?:^|\/)xl\/workbook\d*\.bin$/i)) return { kind: 'xlsb' };
  if (has(/^\/?xl\/(?:workbook\d*\.xml|worksheets\/[^/]{1,80}\.xml)$/i)) return { kind: 'xlsx' };
  if (has(/^\/?word\/document\d*\.xml$/i)) return { kind: 'zip', detail: 'Word document' };
  if (has(/(?:^|\/)index\/tables\/.*\.iwa$|(?:^|\/)index\/calculationengine.*\.iwa$/i))
    return { kind: 'zip', detail: 'Apple Numbers document' };
  if (has(/(?:^|\/)index\/.*\.iwa$|^index\.zip$/i)) return { kind: 'zip', detail: 'Apple iWork document' };
  if (has(/\.i6d$/i)) return { kind: 'zip', detail: 'SCIP or IUCLID dossier' };
  if (has(/^document\.xml$/i) && has(/^guidocument\.xml$/i)) return { kind: 'zip', detail: 'FreeCAD document' };
  if (has(/^fusion[^/]{0,40}\[active\]\//i)) return { kind: 'zip', detail: 'Fusion document' };
  if (has(/^meta-inf\/manifest\.mf$/i)) return { kind: 'zip', detail: 'Java archive' };
  return { kind: 'zip' };
}

/** A workbook with other bytes before it, as gateways and self-extractors put them; null if there is none. */
export function sniffZipBehind(bytes: Uint8Array): Sniffed | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at--) {
    if (view.getUint32(at, true) !== 0x06054b50 || at + 22 + view.getUint16(at + 20, true) !== bytes.length) continue;
    const sniffed = sniffZip(bytes);
    return sniffed.kind === 'zip' ? null : sniffed;
  }
  return null;
}

/** Names from the central directory, or from the local headers when there is none. Proves nothing of the contents. */
function memberNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  const from = Math.max(0, bytes.length - 66_000);
  for (let at = bytes.length - 22; at >= from; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    let entry = view.getUint32(at + 16, true);
    if (entry === 0xffffffff) break;
    while (names.length < MOST_NAMES && entry + 46 <= bytes.length && view.getUint32(entry, true) === 0x02014b50) {
      const length = view.getUint16(entry + 28, true);
      names.push(nameAt(bytes, entry + 46, length));
      entry += 46 + length + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    }
    if (names.length > 0) return names;
    break;
  }
  for (let at = 0; at + 30 <= bytes.length && names.length < MOST_NAMES; at++) {
    at = bytes.indexOf(0x50, at);
    if (at < 0 || at + 30 > bytes.length) break;
    if (view.getUint32(at, true) === 0x04034b50) names.push(nameAt(bytes, at + 30, view.getUint16(at + 26, true)));
  }
  return names;
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  const to = Math.min(at + Math.min(length, 1024), bytes.length);
  const name = shortAscii(bytes, at, to) ?? byteText(bytes.subarray(at, to));
  return name.replaceAll('\\', '/');
}
