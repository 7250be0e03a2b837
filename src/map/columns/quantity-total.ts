import { profileOf, type ColumnInput } from './column-inputs.ts';
import { isNamedQuantity } from '../headers/header-names.ts';
import type { Field } from '../types.ts';
import { variantLabels } from './variants.ts';

const PACKED =
  /(?<!\p{L})(?:packs?|packages?|reels?|box|carton|tray|moq|min(?:imum)?|open|stock|on hand|uom|vpe|gebinde|verpackung|conditionnement|confezione)(?!\p{L})|包装|最小|リール|在庫|库存/iu;
/** What was or is to be bought, in packs as the shop sells them. */
const BOUGHT =
  /(?<!\p{L})(?:ordered|ordering|purchas\p{L}*|bought|buy|bestellt\p{L}*|bestellmenge|commandée?s?|achetée?s?|comprad[ao]s?|pedid[ao]s?|acquistat[aei]|ordinat[aei]|zamówion\p{L}*|заказан\p{L}*|куплен\p{L}*)(?!\p{L})|采购|采購|購入|발주|구매/iu;
const IN_ALL =
  /(?<!\p{L})(?:total|sum|cumul\p{L}*|accumul\p{L}*|exploded|top[- ]level|overall|annual|yearly|required|build|all|per system|system|gesamt\p{L}*|ges\.?|jahres\p{L}*|bedarf|total[ei]?s?|łącznie|celkem|всего)(?!\p{L})|[x×] ?\d{1,6}(?!\d)|\/system|总|總|合計|年/iu;

/** Two quantity columns or more: the first is per assembly, and the second in all, unless they are of variants. */
export function splitTotalQuantity(inputs: readonly ColumnInput[], columns: Map<Field, number[]>): void {
  const list = columns.get('quantity') ?? [];
  if (variantLabels(new Map(inputs.map(({ column, header }) => [column, header])), columns).length > 0) return;
  const headerOf = (at: number): string => inputs.find(({ column }) => column === at)?.header ?? '';
  const pair = list.slice(0, 2).sort((a, b) => a - b);
  if (!pair.every((column) => isNamedQuantity(headerOf(column)))) return;
  // "Qty | Qty per reel", "Qty | Open qty", "Quantity | Short qty" above nothing but 0: of a pack, or what is still to come, and of no line.
  const packed = pair.filter((column) => PACKED.test(headerOf(column)) || isOfNothing(inputs, column));
  if (packed.length === 1) {
    columns.set('quantity', list.filter((column) => column !== packed[0])); // prettier-ignore
    return;
  }
  // "Quantity required | Quantity ordered": a list says what it takes.
  const bought = pair.filter((column) => BOUGHT.test(headerOf(column)));
  if (bought.length === 1) {
    columns.set('quantity', list.filter((column) => column !== bought[0])); // prettier-ignore
    return;
  }
  // "Required qty | Qty": in all, before what one assembly takes.
  const isTurned = IN_ALL.test(headerOf(pair[0] ?? -1)) && !IN_ALL.test(headerOf(pair[1] ?? -1));
  const [first = -1, second = -1] = isTurned ? [...pair].reverse() : pair;
  columns.set('quantity', [first, ...list.filter((column) => column !== first && column !== second)]);
  columns.set('quantityTotal', [second]);
}

/** Nothing but 0: what is missing, comes later or was sent back. */
const isOfNothing = (inputs: readonly ColumnInput[], column: number): boolean =>
  profileOf(inputs, column)?.mostly(0.8, (text) => /^0(?:[.,]0{1,3})?$/.test(text.trim())) === true;
