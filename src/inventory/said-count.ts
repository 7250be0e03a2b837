import { piecesPerSet } from '../map/cells/set-pieces.ts';
import { lineField } from '../map/cells/texts.ts';
import type { Table } from '../map/types.ts';
import type { LineQuantity } from './types.ts';

/* How many pieces a text says that a line is of, where the quantity says one, another number, or nothing. */

/** What makes a number behind a cross one of a size: "20x10 mm", "4 x 40". */
const NO_SIZE = String.raw`(?!\s?\d{1,4}(?:[.,]\d+)?\s?(?:[x×*]|mm|cm|m(?!\p{L})|in(?!\p{L})|"|$))`;
const LEADING = new RegExp(String.raw`^\s*(?<many>[1-9]\d{0,3})\s?[x×]\s${NO_SIZE}(?=[\p{L}\d"(])`, 'iu');
/** "(x4 in the set)", "Aileron servos x3", "(4x)", "(2 pcs)", "(2 Stück)". */
const BRACKETED =
  /[(（[]\s?(?:[x×]\s?(?<many>[1-9]\d{0,3})|(?<times>[1-9]\d{0,3})\s?(?:[x×]|pcs\.?|pieces?|pi[èe]ces?|piezas?|pezzi|stk\.?|stück|st\.|шт\.?|個|个|只|개))(?=[\s)）\]])[^)）\]]{0,24}[)）\]]/iu;
const TRAILING = /\p{L}[\p{L})]\s[x×]\s?(?<many>[1-9]\d{0,2})\s*$/iu;
/** "3-pack", "10er-Pack", "pack of 5", "lot de 4". */
const PACK =
  /(?<![\p{L}\d.,])(?<many>[1-9]\d{0,3})\s?-?\s?(?:er[ -]?)?(?:pack|pk)(?![\p{L}])|(?<!\p{L})(?:pack|lot|bundle|paquete|confezione|opakowanie) (?:of|de|da|von|à|po) (?<times>[1-9]\d{0,3})(?![\p{L}\d]|[.,]\d)/iu;
const FORMS = [LEADING, BRACKETED, TRAILING, PACK];

function saidIn(table: Table, index: number): number | null {
  const said = new Set<number>();
  for (const field of ['name', 'description', 'specification'] as const) {
    const text = lineField(table, index, field).slice(0, 400).normalize('NFKC');
    for (const form of FORMS) {
      const { many, times } = form.exec(text)?.groups ?? {};
      if (many !== undefined || times !== undefined) said.add(Number(many ?? times));
    }
  }
  const [only = null] = said;
  return said.size > 1 ? null : (only ?? piecesPerSet(table, index));
}

const DESIGNATORS =
  /^(?<letters>\p{Lu}{1,4})(?<from>\d{1,4})(?:\s?(?:-|–|\.\.|…|to|bis)\s?(?<again>\p{Lu}{0,4})(?<to>\d{1,4}))?$/u;

/** `M1-M3`, `M4, M5`, `ENC1…6`: how many places they name; null where a text is none of these. */
export function placesIn(text: string): number | null {
  let count = 0;
  for (const one of text.split(/[,;]\s?|\s(?=\p{Lu}{1,4}\d)/u)) {
    const { letters, from = '', again, to } = DESIGNATORS.exec(one.trim())?.groups ?? {};
    if (letters === undefined || (to !== undefined && again !== '' && again !== letters)) return null;
    const many = to === undefined ? 1 : Number(to) - Number(from) + 1;
    if (many < 1 || many > 1000) return null;
    count += many;
  }
  return count;
}

/**
 * What a line counts by its own words: "4x 5010 motor" with a quantity of one, or none, is four; "(set of 8)" with a quantity of three is
 * three pieces or three sets, and nobody knows which. By its designators where the list has no quantities: they are its pieces.
 */
export function saidCount(table: Table, index: number, quantity: LineQuantity): LineQuantity {
  const stated = quantity.kind === 'pieces' ? quantity : null;
  if (stated === null && (quantity.kind !== 'unknown' || Object.keys(quantity).length > 1)) return quantity;
  if (stated?.range !== undefined || stated?.variants !== undefined) return quantity;
  const isUncounted = !table.columns.has('quantity') && !table.columns.has('quantityTotal');
  const places = stated === null && isUncounted ? placesIn(lineField(table, index, 'refDes').trim()) : null;
  if (places !== null) return { kind: 'pieces', count: places };
  const perSet = saidIn(table, index);
  if (perSet === null || perSet < 2) return quantity;
  if (stated === null || stated.count === 1) return { kind: 'pieces', count: perSet, perSet };
  const isWhole = Number.isInteger(stated.count) && stated.count > 1 && stated.count !== perSet;
  return isWhole ? { ...stated, range: { min: stated.count, max: stated.count * perSet }, perSet } : quantity;
}
