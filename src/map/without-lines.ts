import type { Sheet } from '../read/sheet.ts';
import type { Refusal } from './tables.ts';

/** Below a header nothing is a part: a form to be filled in, or formulas that were never computed. */
export function withoutLines(sheet: Sheet, at: string): Refusal {
  const { unvalued } = sheet;
  if (unvalued === null) return { reason: `below ${at} no line names a part`, list: false };
  const { count, first } = unvalued;
  return {
    reason: `below ${at} no line names a part, and ${count} formulas have no stored value (first: ${first}): recalculate and save the file in Excel or LibreOffice`,
    list: true,
  };
}

/** No column below a header names a thing. */
export const withoutNames = (at: string, list: boolean): Refusal => ({
  reason: `below ${at} no column could be read as description or part number`,
  list,
});

/** What its columns hold is not what parts have. */
export const withoutFields = (at: string): Refusal => ({
  reason: `${at} names nothing that a parts list has`,
  list: false,
});
