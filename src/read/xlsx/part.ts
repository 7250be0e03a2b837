import { ReadError } from '../../errors.ts';
import type { MarkupHandler } from '../xml/markup.ts';
import { type ByteHandler, ByteScanner, createScanner, type Scanner } from '../xml/scanner.ts';
import type { Name } from '../xml/scanner-names.ts';
import { limitError } from '../limits.ts';
import type { ReadLimits } from '../types.ts';
import { utf8Stream } from '../xml/xml-decode.ts';
import type { ZipArchive } from '../archive/zip.ts';

/** Reads a part as strings. What it tells is kept as objects, so the number of elements is bounded. */
export async function readPart(
  archive: ZipArchive,
  part: string,
  limits: ReadLimits,
  handler: MarkupHandler,
): Promise<void> {
  let left = limits.elements;
  const counted: MarkupHandler = {
    open(tag) {
      if (--left < 0) throw limitError('elements', limits, `The part ${part}`, { part });
      handler.open(tag);
    },
    close: (local, depth) => handler.close(local, depth),
    text: (text) => handler.text(text),
  };
  await pump(archive, part, createScanner(counted, limits, { part, refuseDoctype: true }));
}

/** Reads a part as bytes, for those that hold most of a file; `names` are those that the handler compares by number. */
export async function readPartBytes(
  archive: ZipArchive,
  part: string,
  limits: ReadLimits,
  handler: ByteHandler,
  names: readonly string[],
): Promise<void> {
  await pump(archive, part, new ByteScanner(handler, limits, { part, names, refuseDoctype: true }));
}

async function pump(archive: ZipArchive, part: string, scanner: Scanner): Promise<void> {
  const decoder = utf8Stream();
  for await (const piece of archive.chunks(part)) scanner.write(decoder.write(piece));
  scanner.write(decoder.end());
  scanner.end();
}

/** Value of the attribute with a local name, of the start tag that a scanner is at; null if it has none. */
export function attribute({ tag }: ByteScanner, local: string): string | null {
  for (let i = 0; i < tag.count; i++) if ((tag.names[i] as Name).local === local) return tag.value(i);
  return null;
}

/** The error `xlsx-broken`, to be thrown. `problem` is a whole sentence. */
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
