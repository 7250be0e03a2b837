/** A folder with a bill and the forms that are written for it, for the tests of `questions`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach } from 'vitest';
import { runReal, TODAY } from '../cli-io.fixture.ts';

export let folder: string;

/** A new folder for each test of a file: each file asks for it, since files share this module. */
export function inFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lintanide-questions-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
}

export const run = (line: string, today: string = TODAY) => runReal(folder, line, { today: () => today });
export const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
export const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

export const BOM = `Level,Part number,Description,Manufacturer,Qty
0,SECRET-CUSTOMER-DRIVE,Drive for Acme Robotics,,1
1,MAG-30412,Magnet segment NdFeB N42SH,Nordmark,8
1,MAG-30500,Magnet block NdFeB N42EH,Nordmark,4
1,MOT-10100,BLDC motor 24 V 100 W,Motoren AG,1
1,MAG-99999,Magnet NdFeB N35UH,,1
`;
export const ASK = 'questions bom.csv --owner Ana --due 2026-12-15';
export const FORM = 'questions/questions-nordmark';

export async function book(name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, name));
  return workbook;
}

/** Writes answers as a supplier does: into the yellow cells of a part's line, by the names of the columns. */
export async function fillIn(
  name: string,
  part: string,
  answers: Readonly<Record<string, string | number>>,
  sheet = 0,
): Promise<void> {
  const workbook = await book(name);
  const page = workbook.worksheets[sheet]!;
  const columns = new Map<string, number>();
  page.eachRow((row) => {
    if (row.getCell(1).value === 'partNumber') row.eachCell((cell, column) => columns.set(cell.text, column));
    if (row.getCell(1).value !== part) return;
    for (const [column, value] of Object.entries(answers)) row.getCell(columns.get(column)!).value = value;
  });
  await workbook.xlsx.writeFile(join(folder, name));
}
