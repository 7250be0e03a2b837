import { headerCandidates } from '../headers/dictionary.ts';
import type { Field } from '../types.ts';
import type { VariantColumn } from './variants.ts';

const WORD =
  '(?:qty|qnty|quant(?:ity)?|menge|anzahl|st(?:ü|ue)ckzahl|qt[ée]|quantit[éeà]|cantidad|cant|q\\.?tà|aantal|ilość|кол(?:-?во)?|количество|数量|用量|數量|員数|個数|수량|소요량)\\.?';
const BEFORE = new RegExp(`^${WORD}(?:\\s*[/:_(\\[-]\\s*|\\s+|(?<=\\P{ASCII})(?=[A-Za-z0-9]))(.+?)[)\\]]?$`, 'iu');
const AFTER = new RegExp(
  `^(.{1,100}?)(?:\\s{0,4}[/:_(-]\\s{0,4}|\\s{1,4}|(?<=[A-Za-z0-9])(?=\\P{ASCII}))${WORD}\\)?$`,
  'iu',
);
/** Words that say how a quantity is meant, not of what it is one. */
const MEANS =
  /^(?:per|each|unit|units?|uom|pcs|pieces|ea|kg|g|m|mm|required|req|needed|total|ext(?:ended)?|sum|in all|gesamt|stk|stück|per unit|on board|actual|planned|used|issued|no|number|min|max|lead|order(?:ed)?|stock|available|buy|bought|spare|scrap|pack|box|moq|boards?|robot|subassembly|sub-?assembly|assembly|assy|totale?|数|个|個|件|米|平方|[\d.,%]+\s?%)$/iu;
const MEANS_FIRST = /^(?:per|each|total|in|of|for|to|pro|par|por|je)(?=\s)/iu;

/** `用量 / 基本用量`, `Menge / Bedarfsmenge`: a quantity below a group of such, of whatever kind. */
const isQuantity = (label: string): boolean =>
  label.length > 1 &&
  headerCandidates(label).some(({ field, kind }) => kind !== 'contained' && field.startsWith('quantity'));

/** What the headers of quantity columns say beside "quantity", where they differ in nothing else; empty where they do not. */
export function labelsBeside(
  headers: ReadonlyMap<number, string>,
  columns: ReadonlyMap<Field, readonly number[]>,
): VariantColumn[] {
  const quantities = columns.get('quantity') ?? [];
  for (const pattern of [BEFORE, AFTER]) {
    const found = [...quantities]
      .sort((a, b) => a - b)
      .map((column) => ({
        column,
        label: pattern.exec((headers.get(column) ?? '').slice(0, 80).trim())?.[1]?.trim() ?? '',
      }))
      .filter(({ label }) => label !== '' && !MEANS.test(label) && !MEANS_FIRST.test(label) && !isQuantity(label));
    if (found.length >= 2 && new Set(found.map(({ label }) => label)).size === found.length) return found;
  }
  return [];
}
