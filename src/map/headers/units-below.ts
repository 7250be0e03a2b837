import type { Sheet } from '../../read/sheet.ts';
import { headerCandidates } from './dictionary.ts';
import { gramsPer, parseUnit } from '../cells/units.ts';

const IN_BRACKETS = /^[[(（【]\s{0,3}([^\])）】]{1,20}?)\s{0,3}[\])）】]$/u;
const LONGEST = 24;

/** `[kg]`, `(mm)`, `pcs`: the unit a cell names and nothing else; null if it says more. A stroke says that there is none. */
function unitOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const name = IN_BRACKETS.exec(trimmed)?.[1] ?? trimmed;
  if (/^[-–—/]$/u.test(name)) return '';
  return parseUnit(name) === null ? null : name;
}

/** Whether a header names masses that it states no unit of. */
const isMass = (header: string): boolean => {
  const field = headerCandidates(header)[0]?.field;
  return field === 'massUnit' || field === 'massTotal';
};

/**
 * Headers with the units that a row of their own below them states ("[kg]" below "Mass"), `Mass [kg]`; null where that row is none. Only units may
 * stand in it, and one of mass below a mass: a line of one cell "kg" is nothing of the kind.
 */
export function withUnitsBelow(
  sheet: Sheet,
  row: number,
  headers: ReadonlyMap<number, string>,
): Map<number, string> | null {
  const joined = new Map(headers);
  let isTold = false;
  for (const column of sheet.filled(row)) {
    const text = sheet.text(row, column);
    if (text.trim() === '') continue;
    const header = headers.get(column);
    const unit = unitOf(text);
    if (unit === null || header === undefined) return null;
    if (unit === '') continue;
    joined.set(column, `${header} [${unit}]`);
    isTold ||= gramsPer(unit) !== null && isMass(header);
  }
  return isTold ? joined : null;
}
