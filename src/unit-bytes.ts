import { promises } from 'node:fs';
import { errorOf, unreadableRecord } from './batch/unit.ts';
import type { UnitRecord } from './batch/types.ts';
import type { Unit, UnitSource } from './discover/types.ts';
import { LintanideError } from './errors.ts';
import { fileBytes } from './host/file-bytes.ts';
import type { UnitBytes } from './read/unit-bytes.ts';

/** Bytes of a unit, all in memory, or the record that says why there are none. */
export function readBytes(unit: Unit, source?: UnitSource): Promise<Uint8Array | UnitRecord> {
  return bytesBy(unit, source?.read ?? (({ absolute }) => promises.readFile(absolute)));
}

/** The same; a large XML document is left where it lies, to be read by pieces, and a large workbook is let go of once it was read. */
export function openBytes(unit: Unit, source?: UnitSource): Promise<UnitBytes | UnitRecord> {
  return bytesBy<UnitBytes>(unit, source?.read ?? (({ absolute }) => fileBytes(absolute, isXml, isWorkbook)));
}

/** XML is scanned by pieces; of HTML and workbooks in XML the whole is needed. */
export const isXml = async (head: Uint8Array): Promise<boolean> =>
  (await import('./read/sniff.ts')).sniff(head).kind === 'xml';

/** Workbooks are units by themselves; of an archive, members are taken out one after the other. */
export const isWorkbook = async (whole: Uint8Array): Promise<boolean> =>
  (await import('./read/sniff.ts')).sniff(whole).kind === 'xlsx';

/** Is it the record that says why there are no bytes? */
export const isRecord = (opened: UnitBytes | UnitRecord): opened is UnitRecord => 'status' in opened;

async function bytesBy<B extends UnitBytes>(unit: Unit, read: (unit: Unit) => Promise<B>): Promise<B | UnitRecord> {
  if (unit.refused !== undefined) {
    return unreadableRecord(unit.path, {
      code: 'folder-unreadable',
      message: `the folder could not be searched (${unit.refused}), so nothing in it was checked`,
      hint: 'Check its permissions, or leave it out ("ignore" in the configuration, or .lintanideignore).',
      place: null,
    });
  }
  if (unit.passedOver !== undefined) {
    return unreadableRecord(unit.path, {
      code: 'not-found',
      message: `every file that matches ${unit.path} is passed over, as ${unit.passedOver} says`,
      hint: 'Name the files themselves: a file that is named is always read.',
      place: null,
    });
  }
  if (unit.missing) return notFound(unit);
  try {
    return await read(unit);
  } catch (error) {
    if (error instanceof LintanideError) return unreadableRecord(unit.path, errorOf(error));
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return notFound(unit);
    return unreadableRecord(unit.path, {
      code: 'not-readable',
      message: `the file could not be opened (${code})`,
      hint: 'Check its permissions, and that no other program holds it.',
      place: null,
    });
  }
}

async function notFound(unit: Unit): Promise<UnitRecord> {
  const near = await (await import('./near-file.ts')).nearFile(unit.path, unit.absolute);
  return unreadableRecord(unit.path, {
    code: 'not-found',
    message: `no file or folder named ${unit.path}, and no file matches it as a pattern`,
    hint: `${near === null ? '' : `Did you mean "${near}"? `}Check the spelling; quote patterns so that the shell leaves them alone: lintanide "boms/**/*.xlsx".`,
    place: null,
  });
}
