import type { FileKind } from './sniff.ts';

/** First bytes (latin-1) of formats that are told by them alone, with what a message calls them. */
const SIGNATURES: readonly (readonly [string, FileKind, string])[] = [
  ['%PDF', 'pdf', 'PDF'],
  ['{\\rtf', 'rtf', 'RTF'],
  ['\xff\xd8\xff', 'image', 'JPEG'],
  ['\x89PNG\r\n', 'image', 'PNG'],
  ['GIF8', 'image', 'GIF'],
  ['II*\0', 'image', 'TIFF'],
  ['MM\0*', 'image', 'TIFF'],
  ['\x1f\x8b', 'gzip', 'gzip'],
  ['7z\xbc\xaf', 'binary', '7-Zip archive'],
  ['Rar!', 'binary', 'RAR archive'],
  ['\x28\xb5\x2f\xfd', 'binary', 'Zstandard archive'],
  ['\xfd7zXZ\0', 'binary', 'xz archive'],
  ['BZh', 'binary', 'bzip2 archive'],
  ['\0\x01\0\0Standard Jet DB', 'binary', 'Access database'],
  ['\0\x01\0\0Standard ACE DB', 'binary', 'Access database'],
  ['SQLite format 3\0', 'binary', 'SQLite database'],
  ['V5_CFV2', 'binary', 'CATIA V5 document'],
  ['#UGC:2', 'binary', 'Creo model'],
  ['AC10', 'binary', 'AutoCAD drawing'],
  ['\0\0\x02\0', 'binary', 'Lotus 1-2-3 worksheet'],
  ['\0\0\x1a\0', 'binary', 'Lotus 1-2-3 worksheet'],
  ['PAR1', 'binary', 'Parquet file'],
  ['ISO-10303-21;', 'cad', 'STEP part 21 file'],
  ['(kicad_sch', 'cad', 'KiCad schematic'],
  ['(kicad_pcb', 'cad', 'KiCad board'],
  ['EESchema Schematic File', 'cad', 'KiCad schematic'],
  ['**ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'cad', 'Parasolid model'],
  ['|HEADER=Protel for Windows', 'cad', 'Altium document'],
];

/** No header, some fifty fixed columns: the version of the sheet among the first cells tells it. Its substances are no parts. */
const JAMA_SHEET = /^(?:"?[^",\r\n]{0,40}"?,){1,3}"?Ver\.2\.\d[^",\r\n]{0,10}"?(?:,"?[^",\r\n]{0,40}"?){30,70}\r?\n/;

/** Kinds that need more than their first bytes; null when it is none of them. */
export function bySignature(bytes: Uint8Array, head: string): { kind: FileKind; detail: string } | null {
  const text = head.replace(/^\xef\xbb\xbf/, '').replace(/^\s{1,64}/, '');
  for (const [magic, kind, detail] of SIGNATURES) {
    // `AC10` and `BZh` are words too; a drawing and an archive go on with digits.
    if (magic === 'AC10' && !/^AC10\d\d[\0\s]/.test(head)) continue;
    if (magic === 'BZh' && !/^BZh[1-9]1AY&SY/.test(head)) continue;
    if (head.startsWith(magic) || (/^[%(*]/.test(magic) && text.startsWith(magic))) return { kind, detail };
    if (kind === 'cad' && text.startsWith(magic)) return { kind, detail };
  }
  if (head.startsWith('BM') && bytes.length > 26 && zeros(bytes, 6, 10)) return { kind: 'image', detail: 'BMP' };
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return { kind: 'image', detail: 'WebP' };
  if (/^[\s\S]{4}ftyp(?:hei[cfx]|mif1|avif)/.test(head)) return { kind: 'image', detail: 'HEIF' };
  if (head.slice(257, 262) === 'ustar') return { kind: 'binary', detail: 'tar archive' };
  if (/^Version \d{1,2}\.\d[^\n]{0,40}\bJT\b/.test(head)) return { kind: 'cad', detail: 'JT model' };
  if (/^\s{0,4}0\r?\n\s{0,4}SECTION\r?\n\s{0,4}2\r?\n/.test(head)) return { kind: 'cad', detail: 'DXF drawing' };
  if (/^[^\r\n]{72}S {6}1\r?\n/.test(head)) return { kind: 'cad', detail: 'IGES model' };
  if (JAMA_SHEET.test(text)) return { kind: 'binary', detail: 'JAMA/JAPIA sheet' };
  return isDbase(bytes) ? { kind: 'binary', detail: 'dBase table' } : null;
}

/** dBase III to 7: version, a date, and a header whose length is that of its field descriptions. */
function isDbase(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  if (![0x02, 0x03, 0x04, 0x30, 0x31, 0x32, 0x43, 0x83, 0x8b, 0xcb, 0xf5].includes(version) || bytes.length < 65)
    return false;
  const header = (bytes[8] ?? 0) + 256 * (bytes[9] ?? 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && header >= 65 && header <= bytes.length;
}

function zeros(bytes: Uint8Array, from: number, to: number): boolean {
  return bytes.subarray(from, to).every((byte) => byte === 0);
}
