/**
 * Gives every entry of a ZIP archive one date, so that the same content is the same bytes. Only headers are changed; an
 * archive that is not as the writer leaves it (comment, ZIP64, encryption) stays as it is.
 */
export function withZipDate(bytes: Uint8Array, isoDate: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = isoDate.split('-').map(Number);
  const date = (Math.max(0, year - 1980) << 9) | (month << 5) | day;
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return copy;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > copy.length || view.getUint32(at, true) !== 0x02014b50) return copy;
    const local = view.getUint32(at + 42, true);
    if (local + 30 > copy.length || view.getUint32(local, true) !== 0x04034b50) return copy;
    for (const time of [at + 12, local + 10]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, date, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}
