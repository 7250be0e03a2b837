import { byteText } from '../encoding/byte-text.ts';
import { unreadEncoding } from '../encoding/encoding-unread.ts';
import { spells } from '../xml/scanner-text.ts';
import { sniffOle } from './sniff-ole.ts';
import { bySignature } from './sniff-signatures.ts';
import { sniffText } from './sniff-text.ts';
import type { XmlRoot } from './sniff-xml.ts';
import { sniffZip, sniffZipBehind } from './sniff-zip.ts';

/** What the bytes of a file are. The extension is never asked: exports lie about it. */
export type FileKind =
  | 'empty'
  | 'lfs-pointer'
  | 'xlsx'
  | 'xlsb'
  | 'ods'
  | 'zip'
  | 'xls'
  | 'encrypted'
  | 'ole2'
  | 'xml'
  | 'spreadsheetml'
  | 'html'
  | 'mhtml'
  | 'markdown'
  | 'sylk'
  | 'dif'
  | 'json'
  | 'text'
  | 'fods'
  | 'gzip'
  | 'message'
  | 'cad'
  | 'rtf'
  | 'pdf'
  | 'image'
  | 'binary';

/** What a file is by its bytes, whatever its name says. */
export interface Sniffed {
  readonly kind: FileKind;
  /** For `xml` and `spreadsheetml`. */
  readonly root?: XmlRoot;
  /** What exactly was seen, for a message: `JPEG`, `gzip`, `Word document`. */
  readonly detail?: string;
}

/** Decides by the bytes what a file is, and never throws. `name` only appears in messages of those who call it. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: 'empty' };
  if (spells(bytes, 0, 'PK\x03\x04') || spells(bytes, 0, 'PK\x05\x06')) return sniffZip(bytes);
  const head = byteText(bytes.subarray(0, 512));
  if (head.startsWith('version https://git-lfs.github.com/spec/')) return { kind: 'lfs-pointer' };
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffOle(bytes);
  if (/^\x09[\x00\x02\x04\x08][\x04-\x10]\x00/.test(head)) return { kind: 'xls', detail: 'BIFF without container' };
  const signed = bySignature(bytes, head);
  if (signed !== null) return signed;
  const unread = unreadEncoding(bytes);
  // The reader of texts says that it does not read it.
  if (unread !== null) return { kind: 'text', detail: unread };
  return sniffText(bytes) ?? sniffZipBehind(bytes) ?? { kind: 'binary', detail: 'unknown binary data' };
}
