import { type ByteHandler, ByteScanner } from './scanner.ts';
import type { ReadOptions } from '../types.ts';
import { piecesOf, type UnitBytes } from '../unit-bytes.ts';
import { utf8Stream } from './xml-decode.ts';

/**
 * Scans a whole document piece by piece, decoding it on the way; `names` are those that the handler wants as numbers.
 *
 * @throws ReadError `xml-malformed`, `xml-encoding`, `limit-…`
 */
export function scanXml(
  bytes: UnitBytes,
  handler: ByteHandler,
  { limits, encoding }: Pick<ReadOptions, 'limits' | 'encoding'>,
  names: readonly string[] = [],
): void {
  const scanner = new ByteScanner(handler, limits, { names });
  const utf8 = utf8Stream(encoding);
  for (const piece of piecesOf(bytes)) scanner.write(utf8.write(piece));
  scanner.write(utf8.end());
  scanner.end();
}
