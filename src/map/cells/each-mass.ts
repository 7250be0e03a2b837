import { parseNumber } from './numbers.ts';
import { lineField } from './texts.ts';
import type { Table } from '../types.ts';
import { gramsPer } from './units.ts';

/** "68 g each installed", "je 68 g", "68 g per piece", "по 68 г", "每个68g", "68 g/Stk". */
const EACH =
  /(?:(?<!\p{L})(?:each|je|jeweils|à|chacun|cada(?: una?)?|ciascun[oa]?|po|по|per piece)|每[个個只件颗]|各|1[个個]|개당)\s?:?\s?(?<before>\d{1,6}(?:[.,]\d{1,3})?)\s?(?<unit>k?g|кг|г|克)(?!\p{L})|(?<![\p{L}\d.,])(?<behind>\d{1,6}(?:[.,]\d{1,3})?)\s?(?<of>k?g|кг|г|克)\s?(?:,?\s?each|ea(?!\p{L})|apiece|a piece|je(?!\p{L})|chacun|cada un|ciascun|pro st|par pi[èe]ce|por (?:pieza|unidad)|per \p{L}{2,}|\/\s?(?:pcs?|piece|ea|st|шт|个|個|只)|за шт)/iu;

/** A figure beside a mass of so many pieces, rounded as people do. */
const ROUNDED = 0.1;

/**
 * Mass of one piece in grams where a column of masses does not say whose they are: what a remark says that each weighs, if the mass in the
 * cell is that of all pieces of the line by it; else what the cell says.
 */
export function eachMass(table: Table, line: number, stated: number): number {
  const pieces = table.lines.quantity[line] ?? NaN;
  const said = EACH.exec(lineField(table, line, 'remarks').slice(0, 400))?.groups;
  if (!(pieces > 1) || said === undefined) return stated;
  const factor = gramsPer(said['unit'] ?? said['of'] ?? '');
  const each = parseNumber(said['before'] ?? said['behind'] ?? '', table.decimal ?? '.') * (factor ?? NaN);
  return Math.abs(stated - each * pieces) <= stated * ROUNDED ? each : stated;
}
