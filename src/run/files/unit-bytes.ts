import { errorOf, unreadableRecord } from '../../batch/unreadable-record.ts';
import type { UnitRecord } from '../../batch/types.ts';
import type { Unit, UnitSource } from '../../discover/types.ts';
import { LintanideError } from '../../errors.ts';
import { fileBytes } from '../../host/file-bytes.ts';
import { type UnitBytes, wholeOf } from '../../read/unit-bytes.ts';

/** Bytes of a unit, all in memory, or the record that says why there are none. */
export function readBytes(unit: Unit, source?: UnitSource): Promise<Uint8Array | UnitRecord> {
  return bytesBy(unit, source?.read ?? (async ({ absolute }) => wholeOf(await fileBytes(absolute, never))));
}

/** Nothing is left where it lies. */
const never = (): Promise<boolean> => Promise.resolve(false);

/** The same; a large XML document is left where it lies, to be read by pieces, and a large workbook is let go of once it was read. */
export function openBytes(unit: Unit, source?: UnitSource): Promise<UnitBytes | UnitRecord> {
  return bytesBy<UnitBytes>(unit, source?.read ?? (({ absolute }) => fileBytes(absolute, isXml, isWorkbook)));
}

/** XML is scanned by pieces; of HTML and workbooks in XML the whole is needed. */
export const isXml = async (head: Uint8Array): Promise<boolean> =>
  (await import('../../read/sniff/sniff.ts')).sniff(head).kind === 'xml';

/** Workbooks are units by themselves; of an archive, members are taken out one after the other. */
export const isWorkbook = async (whole: Uint8Array): Promise<boolean> =>
  (await import('../../read/sniff/sniff.ts')).sniff(whole).kind === 'xlsx';

/** Is it the record that says why there are no bytes? */
export const isRecord = (opened: UnitBytes | UnitRecord): opened is UnitRecord => 'status' in opened;

async function bytesBy<B extends UnitBytes>(
  unit: Unit,
  read: (unit: Unit) => Promise<B>,
): Promise<B | Uint8Array | UnitRecord> {
  if ((unit.refused ?? unit.passedOver ?? unit.astray ?? unit.missing) !== false)
    return (await why()).unreachable(unit);
  try {
    const bytes = await read(unit);
    return unit.member === undefined ? bytes : (await why()).takenOut(unit.member, wholeOf(bytes));
  } catch (error) {
    if (error instanceof LintanideError) return unreadableRecord(unit.path, errorOf(error));
    return (await why()).notOpened(unit, (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

/** Loaded where there are no bytes: mostly there are. */
const why = () => import('./no-bytes.ts');
