import type { Sheet } from '../../read/sheet.ts';
import { CURRENCY } from '../cells/per-several.ts';
import { gramsPer, parseUnit } from '../cells/units.ts';
import type { Field } from '../types.ts';
import { DESCRIPTIVE } from '../columns/column-inputs.ts';
import { headerCandidates } from './dictionary.ts';

const IN_BRACKETS = /^[[(（【]\s{0,3}([^\])）】]{1,20}?)\s{0,3}[\])）】]$/u;
const LONGEST = 24;
/** Signs of currencies, and what is short for them where nothing but units stands. */
const MONEY = /^(?:\p{Sc}|руб\.?|р\.|грн\.?|kč|zł|kr\.?|lei|ft|万元)$/iu;
/** Columns of figures, which have a unit. */
const FIGURES = new Set<Field>(['quantity', 'quantityTotal', 'unitCost', 'totalCost', 'massUnit', 'massTotal', 'dimensions']); // prettier-ignore
/** So many units in a row are no line. */
const FEWEST = 2;

/** `[kg]`, `(mm)`, `pcs`: the unit a cell names and nothing else; null if it says more. A stroke says that there is none. */
function unitOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const name = IN_BRACKETS.exec(trimmed)?.[1] ?? trimmed;
  if (/^[-–—/]$/u.test(name)) return '';
  return parseUnit(name) === null && !CURRENCY.test(name) && !MONEY.test(name) ? null : name;
}

/** "mm unless noted": a unit of what the lines say, among units. */
const isOfLength = (text: string): boolean =>
  parseUnit(/^\s?([^\s\d]{1,8})\s/.exec(text)?.[1] ?? '')?.kind === 'length';

const fieldOf = (header: string): Field | undefined => headerCandidates(header)[0]?.field;

/**
 * Headers with the units that a row of their own below them states ("[kg]" below "Mass"), `Mass [kg]`; null where that row is none. Only units may
 * stand in it, and one of mass below a mass, or several of which one is below figures: a line of one cell "kg" is nothing of the kind, nor
 * is one "Box" by "pcs". "mm" below what names the lines says no more of the name.
 */
export function withUnitsBelow(
  sheet: Sheet,
  row: number,
  headers: ReadonlyMap<number, string>,
): Map<number, string> | null {
  const joined = new Map(headers);
  let [units, loose] = [0, 0];
  let isTold = false;
  let isOfFigures = false;
  for (const column of sheet.filled(row)) {
    const text = sheet.text(row, column);
    if (text.trim() === '') continue;
    const header = headers.get(column);
    if (header === undefined) return null;
    const unit = unitOf(text);
    if (unit === null) {
      if (++loose > 1 || !isOfLength(text)) return null;
      continue;
    }
    if (unit === '') continue;
    units++;
    const field = fieldOf(header);
    isOfFigures ||= field !== undefined && FIGURES.has(field);
    if (field === undefined || !DESCRIPTIVE.has(field)) joined.set(column, `${header} [${unit}]`);
    isTold ||= gramsPer(unit) !== null && (field === 'massUnit' || field === 'massTotal');
  }
  return (isTold && loose === 0) || (isOfFigures && units >= FEWEST) ? joined : null;
}
