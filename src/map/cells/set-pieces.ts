import { lineField } from './texts.ts';
import type { Field, Table } from '../types.ts';

/** A set or a pack, in the words of its unit. */
const SET =
  '(?:sets?|kits?|satz|sätze|jeux?|juegos?|packs?|box(?:es)?|bags?|套|组|組|盒|包|袋|セット|세트|комплекте?|набор)';
/** Pieces, by words that count nothing else: `8 mm` and `8 V` are no number of pieces. */
const PIECES =
  '(?:pcs?|pieces?|parts?|ea|stk|stück|stueck|st|pièces?|pzs?|piezas?|шт|个|個|只|支|件|片|枚|颗|粒|块|개|magnets?|magnete)';
const MANY = '(?<many>[1-9]\\d{0,4})';
const END = '(?![\\p{L}\\d]|[.,]\\d|\\s*[x×*]\\s*\\d)';
/** Han and kana run on without a blank before the number. */
const BEGIN = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d]|\\d[.,])';

/** How a text says it; the number is that in one set. Made when a text has one, as few have. */
let forms: readonly RegExp[] | null = null;
const formsOf = (): readonly RegExp[] =>
  (forms ??= [
    // `8 pcs/set`, `8 Stück pro Satz`, `8只/套`.
    `${BEGIN}${MANY}\\s*${PIECES}\\.?\\s*(?:/|per|pro|je|par)\\s*${SET}${END}`,
    // `1 set = 8 pcs`, `Satz à 8 Stk`, `set (8 pcs)`, `套(8只)`, `1套8只`, `每套8只`.
    `(?<!\\p{Script=Latin})(?:(?<![\\d.,])1\\s*)?${SET}\\s*(?:=|:|à|a|of|with|de|da|von|mit|\\(|每)?\\s*${MANY}\\s*${PIECES}${END}`,
    // `set of 8`, `Satz von 8`, `jeu de 8`, with nothing behind it that makes the number another one.
    `${BEGIN}${SET}\\s+(?:of|von|à|de|da)\\s+${MANY}(?![\\p{L}\\d]|[.,]\\d|\\s*(?:[x×*/]|[\\p{L}\\d]))`,
    // `8er-Satz`, `8-piece set`, `8tlg. Set`, `8個セット`.
    `${BEGIN}${MANY}\\s*-?\\s*(?:er|teilig(?:er|es)?|tlg\\.?|piece|pcs?|個|个|개)[\\s-]*${SET}${END}`,
  ].map((form) => new RegExp(form, 'giu')));

const TEXTS: readonly Field[] = ['unit', 'name', 'description', 'specification', 'remarks'];

/** `50 pk`, `30 pack`, `10er-VE`: the whole text of a unit. */
const UNIT_OF_MANY =
  /^([1-9]\d{0,4})\s?-?\s?(?:er[ -]?)?(?:pk|pkg|pck|packs?|pkt|paket|box|bag|ve|vpe|set|kit|reel|roll)\.?$/iu;

/** How many pieces a unit is of, where it says so by itself; null: it does not. */
export function piecesPerUnit(unit: string): number | null {
  const many = UNIT_OF_MANY.exec(unit.trim())?.[1];
  return many === undefined ? null : Number(many);
}

/** How many pieces one set of a line holds, where its texts say so in plain words and in one way; null: they do not. */
export function piecesPerSet(table: Table, index: number): number | null {
  const row = table.lines.ordinal[index];
  if (row === undefined) return null;
  const ofUnit = piecesPerUnit(lineField(table, index, 'unit'));
  if (ofUnit !== null) return ofUnit;
  const texts = TEXTS.flatMap((field) =>
    (table.columns.get(field) ?? []).map((column) => table.sheet.text(row, column)),
  );
  texts.push(lineField(table, index, 'quantity'));
  return piecesPerSetIn(texts);
}

/** The same of texts. */
export function piecesPerSetIn(texts: readonly string[]): number | null {
  const said = new Set<number>();
  for (const text of texts) {
    if (!/\d/.test(text)) continue;
    const plain = text.slice(0, 400).normalize('NFKC');
    for (const form of formsOf()) for (const { groups } of plain.matchAll(form)) said.add(Number(groups?.['many']));
  }
  const [only = null] = said;
  return said.size === 1 ? only : null;
}
