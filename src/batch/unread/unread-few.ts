import { headerCandidates } from '../../map/headers/dictionary.ts';
import { foreignTable } from '../../map/not-parts.ts';
import type { MappedSheet, Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import type { Sheet } from '../../read/sheet.ts';
import type { Unread } from '../../rules/types.ts';
import {
  asItem,
  CarrierFinder,
  isBrief,
  isListed,
  namedIn,
  type NamedInside,
  TOLD,
  type UnreadContent,
} from './unread-content.ts';
import { holdsFew } from './may-hold-more.ts';
import { locationIn } from '../../rules/location.ts';

/** Texts without a header that are too few for a list. */
const FEW = 2;
/** What parts things in a text, also as JSON writes it; so much of a text is looked at. */
const PARTED = /[\r\n\t;|]+|\\[rnt]/;
const LONGEST = 20_000;
const ADDRESS = /^<?https?:\/\/\S+$/i;
const SENTENCE = /(?:\s\S+){3}[.!?。]\s*$/u;

/** A file of so few texts that one of them names what a list would be asked about. */
export function namedInFew(mapped: readonly MappedSheet[], decomposer: Decomposer): NamedInside | null {
  const finder = new CarrierFinder(decomposer);
  for (const one of mapped) {
    const named = holdsFew(one) && foreignTable(one.sheet) === null ? fewIn(one.sheet, finder, [], false) : null;
    if (named !== null) return namedIn(one, named);
  }
  return null;
}

/** Sheets beside lists that have the header of a column of names, and so little below it. */
export function fewBeside(
  mapped: readonly MappedSheet[],
  tables: readonly Table[],
  told: readonly Unread[],
  decomposer: Decomposer,
): Unread[] {
  const finder = new CarrierFinder(decomposer);
  return mapped.filter(holdsFew).flatMap(({ sheet }) => {
    if (told.some(({ locations: [at] }) => at?.sheet === sheet.name)) return [];
    const named = fewIn(sheet, finder, tables, true);
    return named === null
      ? []
      : [
          {
            kind: 'carrier' as const,
            locations: [locationIn(sheet, named.ordinal, named.column)],
            data: { text: named.text },
          },
        ];
  });
}

/**
 * One or two texts below each other, perhaps below the header of a column: too little to look like a list, and a thing all the same.
 * Without a header a component alone is what a page is about. Beside lists, texts without a header are words to choose from.
 */
function fewIn(sheet: Sheet, finder: CarrierFinder, lists: readonly Table[], isBeside: boolean): UnreadContent | null {
  const rows: { readonly ordinal: number; readonly column: number }[] = [];
  let isBought = false;
  for (let ordinal = 0; ordinal < sheet.rowCount; ordinal++) {
    const [column, second] = sheet.filled(ordinal);
    if (second !== undefined) return null;
    if (column === undefined) continue;
    // Where it is bought.
    if (ADDRESS.test(sheet.text(ordinal, column).trim())) isBought = true;
    else rows.push({ ordinal, column });
  }
  const [first] = rows;
  if (first === undefined) return null;
  const isHeaded = rows.length > 1 && namesThings(sheet.text(first.ordinal, first.column));
  if (rows.length > (isHeaded ? FEW + 1 : FEW) || (isBeside && !isHeaded)) return null;
  for (const { ordinal, column } of isHeaded ? rows.slice(1) : rows) {
    if (isListed(sheet.id(ordinal, column), lists)) continue;
    const pieces = sheet
      .text(ordinal, column)
      .slice(0, LONGEST)
      .split(PARTED)
      .filter((piece) => !SENTENCE.test(piece))
      .map((piece) => asItem(piece).replace(/^[x×] /, ''));
    const text = pieces.find((item) =>
      (isBrief(item) || isBought ? finder.firm(item, column, isBought ? TOLD : undefined) : []).some(
        ({ componentClass }) => isHeaded || isBought || pieces.length > FEW || componentClass == null,
      ),
    );
    if (text !== undefined) return { ordinal, column, text };
  }
  return null;
}

/** "Material" heads numbers of parts in one system and what things are made of elsewhere: words to choose from. */
function namesThings(header: string): boolean {
  const fields = headerCandidates(header).flatMap(({ kind, field }) => (kind === 'contained' ? [] : [field]));
  return (
    !fields.includes('material') &&
    fields.some((field) => field === 'description' || field === 'name' || field === 'partNumber')
  );
}
