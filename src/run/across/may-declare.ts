/** Enough of a file to know an XML document from a table: most files of a run are looked at no further. */
export const PEEKED = 4096;
/** Workbooks and packages are archives too, and no declarations. */
const OTHER_ARCHIVE = /\.(?:xls[xmb]|od[sft]|pdx|3dxml|stpxz)$/i;

/** May a file that begins so be a declaration, or hold one? */
export function mayDeclare(head: Uint8Array, path: string): boolean {
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  return isZip ? !OTHER_ARCHIVE.test(path) : isMarkup(head);
}

/** Does it begin as markup does, in UTF-8 or in UTF-16? HTML and workbooks in XML are told apart by their root. */
export function isMarkup(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 64)) {
    if (byte === 0x3c) return true;
    const isBlank = byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff;
    if (!isBlank) return false;
  }
  return false;
}
