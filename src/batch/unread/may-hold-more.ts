import { SUMS } from '../../map/not-parts.ts';
import { isHeaderWord } from '../../map/headers/dictionary.ts';
import { LineKind, type MappedSheet, type Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { Screen } from '../../materials/screen/screen.ts';

const MOST_LOOKED_AT = 200;

/** Whether lists have columns of words that no field has, rows above their header, or labels below each other: hardly any has, and none waits for the code. */
export function mayHoldMore(tables: readonly Table[]): boolean {
  return tables.some(({ sheet, headerRow, firstRow, left, right, columns, lines, hierarchy, asides = [] }) => {
    const header = headerRow === null ? -1 : sheet.ordinalOf(headerRow);
    // A list that says where a part is used has no hierarchy of its own, and the part stands above it.
    if (
      header >= 3 ||
      hierarchy === 'flat' ||
      asides.some(({ reason }) => reason === SUMS) ||
      (header >= 0 &&
        lines.count > 0 &&
        isHeaderWord(sheet.text(firstRow, left)) &&
        isHeaderWord(sheet.text(header, left)))
    )
      return true;
    const mapped = new Set([...columns.values()].flat());
    for (let column = left; column <= right; column++) {
      if (mapped.has(column)) continue;
      for (let line = 0; line < Math.min(lines.count, MOST_LOOKED_AT); line++)
        if (
          /\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u.test(
            sheet.text(lines.ordinal[line] as number, column),
          )
        )
          return true;
    }
    return false;
  });
}

/** Leads of letters in UTF-8 that no vocabulary has: U+0530 to U+058F; U+0980 to U+0DFF and U+0E80 to U+0FFF; U+1000 to U+10FF, U+1200 to U+139F, U+1780 to U+18AF. */
const LEADS: readonly (readonly [first: number, isLetter: (second: number) => boolean])[] = [
  [0xd4, (second) => second >= 0xb0],
  [0xd5, () => true],
  [0xd6, (second) => second <= 0x8f],
  [0xe0, (second) => second >= 0xa6 && second !== 0xb8 && second !== 0xb9],
  [0xe1, (second) => second <= 0x83 || (second >= 0x88 && second <= 0x8e) || (second >= 0x9e && second <= 0xa2)],
];

/** Ids of the texts with such letters, by their bytes; hardly any list has one. The sheets of a unit share their texts. */
export function idsInScripts(tables: readonly Table[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [first, isLetter] of LEADS)
    for (const id of tables[0]?.sheet.texts.idsWhere(first, (bytes, at) => isLetter(bytes[at + 1] as number)) ?? [])
      found.add(id);
  return found;
}

/** What rows are that are judged as no part; of the references those that are texts. */
export const BESIDE_LINES: readonly LineKind[] = [LineKind.heading, LineKind.note, LineKind.total, LineKind.reference];

/** Rows of which no part is made that are looked at. */
export const MOST_BESIDE = 2000;

/** Whether a text may name what would be reported, by the bits that a screen has of it. */
export const mayName = (bits: number): boolean =>
  (bits & (Screen.carrier | Screen.thing)) !== 0 || ((bits & Screen.noun) !== 0 && (bits & Screen.cue) !== 0);

/** Whether headings, notes or sums of lists have words that may name what would be reported: lines that nobody put into columns stand among them. */
export function haveNotes(tables: readonly Table[], { screening }: Decomposer): boolean {
  let looked = 0;
  return tables.some(({ sheet, lines }) => {
    for (let line = 0; line < lines.count; line++) {
      if (!BESIDE_LINES.includes(lines.kind[line] as LineKind)) continue;
      if (++looked > MOST_BESIDE) return false;
      const ordinal = lines.ordinal[line] as number;
      if (sheet.filled(ordinal).some((column) => mayName(screening.screen(sheet.text(ordinal, column))))) return true;
    }
    return false;
  });
}

/** Rows of a sheet with a header, a text or two, and what is empty between them. */
const MOST_OF_FEW = 6;

/** Whether a sheet holds no more than a few texts, which look like no list. */
export const holdsFew = ({ tables, sheet }: MappedSheet): boolean =>
  tables.length === 0 &&
  sheet.columnNames === null &&
  sheet.rowCount > 0 &&
  sheet.rowCount <= MOST_OF_FEW &&
  Array.from({ length: sheet.rowCount }, (_, ordinal) => sheet.filled(ordinal)).every(({ length }) => length < 2);
