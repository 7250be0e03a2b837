import { columnLetters, type Sheet } from '../../read/sheet.ts';
import { judgedOf, MAX_LENGTH, unpadded } from '../../materials/text/normalise.ts';
import { columnFields } from '../../map/cells/texts.ts';
import type { Table } from '../../map/types.ts';
import type { Unread } from '../../rules/types.ts';
import type { Skipped } from '../types.ts';
import { roleOf } from '../lines/line-input.ts';
import { locationIn } from '../../rules/location.ts';
import type { CarrierFinder } from './unread-content.ts';

/** Texts of a unit whose end is looked through, and characters of all of them together. */
const MOST_TEXTS = 500;
const MOST_CHARACTERS = 400_000;

/** Cells of lists that hold more than is judged of one. */
export interface LongTexts {
  /** That they are not judged to their end, a sheet at a time. */
  readonly skipped: readonly Skipped[];
  /** Those whose end names what would be reported, each text once. */
  readonly unread: readonly Unread[];
}

/**
 * A text is judged up to `MAX_LENGTH` characters. What stands behind them is looked through for names of what would be reported,
 * and the report says which cells those are. Texts that many cells hold are looked at once. `ids`: of the texts of the unit that may
 * be longer.
 */
export function longTexts(tables: readonly Table[], ids: ReadonlySet<number>, finder: CarrierFinder): LongTexts {
  const skipped: Skipped[] = [];
  const unread: Unread[] = [];
  const long = new Set(ids);
  const looked = new Set<number>();
  let room = MOST_CHARACTERS;
  let isOpen = false;
  for (const table of tables) {
    const { sheet, lines } = table;
    const columns = [...columnFields(table)]
      .filter(([, field]) => roleOf(field) !== undefined)
      .map(([column]) => column);
    let first = '';
    let count = 0;
    for (let line = 0; line < lines.count; line++)
      for (const column of columns) {
        const ordinal = lines.ordinal[line] as number;
        const id = sheet.id(ordinal, column);
        if (!long.has(id)) continue;
        if (looked.has(id)) {
          count++;
          continue;
        }
        const written = sheet.texts.text(id);
        const text = unpadded(written).trimEnd();
        const own = judgedOf(written);
        const judged = own.length;
        // Bytes are more than characters, and blanks are none.
        if (text.length <= judged) {
          long.delete(id);
          continue;
        }
        if (count++ === 0) first = nameOf(sheet, ordinal, column);
        looked.add(id);
        const from = Math.max(0, judged - OVERLAP);
        const to = looked.size > MOST_TEXTS ? from : from + room;
        room -= Math.min(text.length, to) - from;
        const named = to > from ? finder.inStory(text.slice(from, to)) : null;
        // What is too much to be searched is screened: most texts bring nothing that could be found.
        if (named === null && !isOpen && to < text.length && finder.mayName(text.slice(Math.max(from, to - OVERLAP)))) {
          isOpen = true;
          unread.push({
            kind: 'unsearched',
            locations: [locationIn(sheet, ordinal, column)],
            data: { most: MAX_LENGTH },
          });
        }
        // Its line is reported by what stands before.
        if (named === null || finder.isReported(own)) continue;
        unread.push({
          kind: 'long',
          locations: [locationIn(sheet, ordinal, column)],
          data: { text: named, most: MAX_LENGTH },
        });
      }
    if (count === 0) continue;
    const reason =
      count === 1
        ? `a text of more than ${String(MAX_LENGTH)} characters is judged up to there`
        : `${String(count)} texts of more than ${String(MAX_LENGTH)} characters are judged up to there`;
    skipped.push({ sheet: sheet.name, rows: first, reason, isCut: true });
  }
  return { skipped, unread };
}

/** A name may begin before the cut. */
const OVERLAP = 60;

const nameOf = (sheet: Sheet, ordinal: number, column: number): string => {
  const element = sheet.element(ordinal);
  return element === null ? `${columnLetters(column)}${String(sheet.rowNumber(ordinal))}` : element.path;
};
