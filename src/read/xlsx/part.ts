import { ReadError } from '../../errors.ts';
import type { MarkupHandler } from '../markup.ts';
import { type ByteHandler, ByteScanner, createScanner, type Scanner } from '../scanner.ts';
import type { ReadLimits } from '../types.ts';
import { utf8Stream } from '../xml-decode.ts';
import type { ZipArchive } from '../zip.ts';

/**
 * Elements in a part that is kept as objects (relationships, styles, comments): several times what Excel can hold, and
 * what keeps a part of a few packed megabytes from filling memory.
 */
const MOST_ELEMENTS = 4_000_000;

/** Reads a part as strings. */
export async function readPart(
  archive: ZipArchive,
  part: string,
  limits: ReadLimits,
  handler: MarkupHandler,
): Promise<void> {
  let left = MOST_ELEMENTS;
  const counted: MarkupHandler = {
    open(tag) {
      if (--left < 0) throw tooManyElements(part);
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

function tooManyElements(part: string): ReadError {
  return new ReadError(
    'limit-elements',
    `The part ${part} has more than ${String(MOST_ELEMENTS)} elements; it was not read any further.`,
    'Save a copy of the file without its formats and comments, and lint that.',
    { part },
  );
}
