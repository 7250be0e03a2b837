import type { MappedSheet } from '../../map/types.ts';
import { GUESSED } from '../types.ts';

/** One that parts nothing else, or two commas. */
const SIGNED = /[;\t|]|,[^,]*,/;
/** Titles and remarks may stand above. */
const FIRST = Array.from({ length: 16 }, (_, row) => row);

/** Whether a sheet of a workbook that is no known list has such signs in one of its first texts, as delimited text does that a program put into one column. */
export const mayBeParted = ({ sheet, tables }: MappedSheet): boolean =>
  sheet.columnNames === null &&
  sheet.name !== null &&
  tables.every(({ confidence }) => confidence <= GUESSED) &&
  FIRST.some((row) => SIGNED.test(sheet.text(row, sheet.filled(row)[0] ?? 0)));
