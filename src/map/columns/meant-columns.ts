import { DESCRIPTIVE, type Assigned, type ColumnInput } from './column-inputs.ts';
import { fitOf } from './fit.ts';
import { headerKey } from '../headers/headers.ts';
import type { Profile } from './profile.ts';
import type { Field } from '../types.ts';

/* Columns whose header is misspelt, and counts below no header at all: what is meant, the cells have to show. */

/** Frequent words of headers, long enough that one letter makes no other word of them. */
const FREQUENT: Partial<Record<Field, string>> = {
  quantity: 'quantity stückzahl quantité cantidad quantità quantidade hoeveelheid množství količina количество',
  manufacturer: 'manufacturer hersteller fabricant fabricante produttore производитель',
  supplier: 'supplier lieferant fournisseur proveedor fornitore fornecedor поставщик',
  material: 'material werkstoff matériau materiale материал',
};
let words: ReadonlyMap<string, Field> | null = null;

/** Gives columns that mean nothing so far the field that their header names but for a letter, where the list has none of that kind. */
export function assignMisspelt(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  words ??= new Map(
    Object.entries(FREQUENT).flatMap(([field, list]) =>
      list.split(' ').map((word) => [headerKey(word), field as Field] as const),
    ),
  );
  for (const { column, header, profile } of inputs) {
    if (profile.filled === 0 || header.length < 7 || header.length > 14 || assigned.some((each) => each.column === column)) continue; // prettier-ignore
    const key = headerKey(header);
    const [, field] = [...words].find(([word]) => isSlipOf(key, word)) ?? [];
    if (field === undefined || assigned.some((each) => each.field === field) || fitOf(field, profile) < 0.7) continue;
    assigned.push({ field, column, score: 0.6, kind: 'content' });
  }
}

/** Whether a text is a word with one letter too many, too few or another one, or with two letters in each other's place. */
function isSlipOf(text: string, word: string): boolean {
  if (text[0] !== word[0] || Math.abs(text.length - word.length) > 1) return false;
  let start = 0;
  while (start < word.length && text[start] === word[start]) start++;
  const rest = (from: string, at: number): string => from.slice(at);
  return text.length === word.length
    ? rest(text, start + 1) === rest(word, start + 1) ||
        (text[start] === word[start + 1] &&
          text[start + 1] === word[start] &&
          rest(text, start + 2) === rest(word, start + 2))
    : text.length > word.length
      ? rest(text, start + 1) === rest(word, start)
      : rest(text, start) === rest(word, start + 1);
}

/**
 * Gives a column below no header, right beside the one that names things, the quantities where its cells are such: small whole numbers
 * that come again, up and down, so that they count neither lines nor groups of them.
 */
export function assignUnnamedCount(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const isNaming = (column: number): boolean =>
    assigned.some((each) => each.column === column && DESCRIPTIVE.has(each.field) && each.field !== 'specification');
  const free = inputs.filter(
    ({ column, header, profile }) =>
      header.trim() === '' &&
      profile.numeric > 0.5 &&
      assigned.every((each) => each.column !== column) &&
      (isNaming(column - 1) || isNaming(column + 1)),
  );
  const [only] = free;
  if (free.length === 1 && only !== undefined && countsThings(only.profile))
    assigned.push({ field: 'quantity', column: only.column, score: 0.5, kind: 'content' });
}

function countsThings({ filled, fill, integer, distinct, ascending, meanLength, texts }: Profile): boolean {
  if (filled < 4 || fill < 0.6 || integer < 0.8 || distinct > 0.7 || ascending > 0.6 || meanLength > 3) return false;
  const numbers = texts().map(Number).filter((number) => !Number.isNaN(number)); // prettier-ignore
  const falls = numbers.filter((number, at) => at > 0 && number < (numbers[at - 1] ?? 0)).length;
  return falls > 0 && numbers.every((number) => number > 0 && number < 1000);
}
