import { TextArena } from '../arena.ts';
import { ownReport, REPORT_CATEGORY, REPORT_SHEET } from '../sniff/own-report.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { openZip } from '../archive/zip.ts';
import { readPartBytes } from './part.ts';
import { categoryOf } from './properties.ts';
import { noStrings, readSharedStrings } from './shared-strings.ts';
import type { SheetContext } from './row.ts';
import { SHEET_NAMES, SheetReader } from './sheet.ts';
import { readExtras } from './sheet-extras.ts';
import { noFormats, readStyles } from './styles.ts';
import { readWorkbook } from './workbook.ts';

/**
 * Reads every sheet of an .xlsx or .xlsm file as text, in the order of the tabs, hidden ones marked. Throws `ReadError`
 * (`xlsx-broken`, `zip-…`, `xml-…`, `encrypted`, `no-sheets`, `limit-…`): what cannot be placed is never left out.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const { limits } = options;
  const archive = openZip(bytes, options);
  const workbook = await readWorkbook(archive, limits);
  if (workbook.sheets[0]?.name === REPORT_SHEET && (await categoryOf(archive, limits)) === REPORT_CATEGORY)
    return ownReport('xlsx');
  const texts = new TextArena();
  const context: SheetContext = {
    strings:
      workbook.sharedStrings === null
        ? noStrings
        : await readSharedStrings(archive, workbook.sharedStrings, texts, limits),
    formats: workbook.styles === null ? noFormats : await readStyles(archive, workbook.styles, limits),
    date1904: workbook.date1904,
    isUncomputed: workbook.isUncomputed,
    limits,
    cells: 0,
  };
  const sheets: Sheet[] = [];
  for (const { name, part, hidden } of workbook.sheets) {
    const sheet = new Sheet(name, texts);
    sheet.hidden = hidden;
    const reader = new SheetReader(sheet, part, context);
    await readPartBytes(archive, part, limits, reader, SHEET_NAMES);
    await readExtras(archive, part, sheet, reader.hyperlinks, limits);
    sheets.push(sheet);
  }
  const skipped = workbook.withoutCells.join(', ');
  return { format: 'xlsx', texts, sheets, details: skipped === '' ? {} : { sheetsWithoutCells: skipped } };
}
