import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { tidyIso } from '../../src/read/cell/dates.ts';
import { address } from './ours.ts';

export type Library = 'exceljs' | 'SheetJS';
/** Text by cell, or null where the library throws. */
export type Opinion = Readonly<Record<string, string>> | null;

/** What two well-known libraries make of a workbook: second opinions, not judges. */
export const LIBRARIES: Readonly<Record<Library, (bytes: Uint8Array) => Promise<Opinion>>> = {
  exceljs: (bytes) => opinion(() => readExceljs(bytes)),
  SheetJS: (bytes) => opinion(() => Promise.resolve(readSheetJs(bytes))),
};

async function opinion(read: () => Promise<Record<string, string>>): Promise<Opinion> {
  // SheetJS tells the console what it thinks of an archive.
  const { error } = console;
  console.error = () => undefined;
  try {
    return await read();
  } catch {
    return null;
  } finally {
    console.error = error;
  }
}

async function readExceljs(bytes: Uint8Array): Promise<Record<string, string>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const cells: Record<string, string> = {};
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // The other cells of a merged range repeat the first one.
        if (cell.isMerged && cell.master.address !== cell.address) return;
        // `value` leaves out a result of 0.
        const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
        const text = plain(value, '1899-12-30');
        if (text !== '') cells[address(sheet.name, cell.address)] = text;
      });
    });
  });
  return cells;
}

function readSheetJs(bytes: Uint8Array): Record<string, string> {
  const book = XLSX.read(bytes, { type: 'array', cellDates: true, UTC: true, cellHTML: false });
  const cells: Record<string, string> = {};
  for (const name of book.SheetNames) {
    for (const [cell, value] of Object.entries(book.Sheets[name] ?? {})) {
      if (cell.startsWith('!')) continue;
      const { t, v, w } = value as XLSX.CellObject;
      const text = t === 'e' ? (w ?? String(v)) : t === 'z' ? '' : plain(v, '1899-12-31');
      if (text !== '') cells[address(name, cell)] = text;
    }
  }
  return cells;
}

/** Text of a value as libraries hold it; numbers to the 15 digits that Excel shows. */
function plain(value: unknown, dayZero: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return date(value, dayZero);
  const object = value as { richText?: { text: string }[]; error?: string; result?: unknown; text?: unknown };
  if (object.richText !== undefined) return object.richText.map(({ text }) => text).join('');
  if (object.error !== undefined) return object.error;
  if ('formula' in object || 'sharedFormula' in object || 'result' in object) return plain(object.result, dayZero);
  return plain(object.text, dayZero);
}

function number(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** ISO text to the second; on the day with the number 0 it is a time alone. */
function date(value: Date, dayZero: string): string {
  if (Number.isNaN(value.getTime())) return 'Invalid Date';
  const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return iso.startsWith(dayZero) ? iso.slice(11) : tidyIso(iso);
}

/** Our text in the form in which libraries give it: they tell the value of a number, not its digits. */
export function comparable(text: string, kind: string | undefined): string {
  if (kind !== 'number' && !/^-?[0-9.]+%$/.test(text)) return text;
  return number(text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));
}
