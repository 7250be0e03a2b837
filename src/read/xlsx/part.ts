import { ReadError } from '../../errors.ts';
import type { MarkupHandler } from '../markup.ts';
import { type ByteHandler, ByteScanner, createScanner, type Scanner } from '../scanner.ts';
import type { ReadLimits } from '../types.ts';
import { utf8Stream } from '../xml-decode.ts';
import type { ZipArchive } from '../zip.ts';

/** Reads a small part at once, as strings. */
export function readPart(archive: ZipArchive, part: string, limits: ReadLimits, handler: MarkupHandler): void {
  const scanner = createScanner(handler, limits, { part, refuseDoctype: true });
  const decoder = utf8Stream();
  scanner.write(decoder.write(archive.read(part)));
  scanner.write(decoder.end());
  scanner.end();
}

/** Reads a large part in pieces, as bytes; `names` are those that the handler compares by number. */
export async function streamPart(
  archive: ZipArchive,
  part: string,
  limits: ReadLimits,
  handler: ByteHandler,
  names: readonly string[],
): Promise<void> {
  const scanner: Scanner = new ByteScanner(handler, limits, { part, names, refuseDoctype: true });
  const decoder = utf8Stream();
  for await (const piece of archive.chunks(part)) scanner.write(decoder.write(piece));
  scanner.write(decoder.end());
  scanner.end();
}

/** `problem` is a whole sentence. */
export function brokenWorkbook(
  problem: string,
  location: { part?: string; sheet?: string; cell?: string; row?: number } = {},
): ReadError {
  return new ReadError(
    'xlsx-broken',
    problem,
    'Open the file in Excel or LibreOffice, save it again as .xlsx, and lint that copy.',
    location,
  );
}
