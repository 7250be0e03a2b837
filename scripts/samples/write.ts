import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { encode, type Encoding } from './encode.ts';
import type { Cell, Sample } from './types.ts';
import { fixZipDates } from './zip.ts';

/** The one moment at which all samples were "made": nothing in them may depend on the clock. */
const WHEN = new Date(Date.UTC(2026, 9, 10, 9, 0, 0));
function toExcel(cell: Cell): ExcelJS.CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? { formula: cell.formula, result: cell.result } : { text: cell.text, hyperlink: cell.link };
}

export async function xlsx(sample: Sample): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'samples';
  workbook.created = workbook.modified = WHEN;
  for (const sheet of sample.sheets) {
    const target = workbook.addWorksheet(sheet.name ?? 'Sheet1');
    sheet.widths?.forEach((width, i) => (target.getColumn(i + 1).width = width));
    sheet.rows.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        if (cell !== null) target.getCell(r + 1, c + 1).value = toExcel(cell);
      });
    });
    for (const range of sheet.merges ?? []) target.mergeCells(range);
    if (sheet.headerRow !== null) {
      target.getRow(sheet.headerRow).font = { bold: true };
      target.views = [{ state: 'frozen', ySplit: sheet.headerRow }];
    }
  }
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function plain(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.result : cell.text;
}

/** A workbook in the format of Excel 97 (BIFF8 in an OLE2 container). */
export function xls(sample: Sample): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const sheet of sample.sheets) {
    const cells = sheet.rows.map((row) => row.cells.map(plain));
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(cells), sheet.name ?? 'Sheet1');
  }
  workbook.Props = { CreatedDate: WHEN };
  return new Uint8Array(XLSX.write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer);
}

export interface CsvOptions {
  readonly delimiter: ',' | ';';
  readonly encoding: Encoding;
  readonly mark?: boolean;
}

export function csv(sample: Sample, options: CsvOptions): Uint8Array {
  const quote = (cell: Cell): string => {
    const text = String(plain(cell) ?? '');
    return text.includes(options.delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const records = sample.sheets[0]!.rows.map((row) => row.cells.map(quote).join(options.delimiter));
  return encode(`${options.mark === true ? '\ufeff' : ''}${records.join('\r\n')}\r\n`, options.encoding);
}
