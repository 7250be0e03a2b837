import { TextArena } from '../../read/arena.ts';
import type { Sheet } from '../../read/sheet.ts';
import { AS_ABOVE } from './as-above.ts';
import { butFor, fillMarked } from './ditto-filled.ts';
import type { Field } from '../types.ts';

/** What says that a cell is as the one above it, in a cell of its own. */
const MARKS = [
  '〃', '〻', '″', '”', '“', '"', "''", '""', '״', '-"-', '- " -', '--"--', '-”-', '-“-', '-″-', '—"—', '– " –', '-//-', '- // -', '—//—', '"-"', 'ditto', 'dito', 'dtto', 'do.', 'dto.', 'dto', 'idem', 'ídem',
  'id.', 'j.w.', 'j. w.', 'jw.', 'то же', 'тоже', 'то же самое', 'desgl.', 'desgleichen', 'wie oben', 'wie vor', 'siehe oben', 's.o.', 'w.o.', 'same as above', 'as above', '(as above)', 'same', 'comme ci-dessus',
  'come sopra', 'igual que arriba', 'como arriba', 'idem acima', 'zelfde', 'idem hierboven', 'jak wyżej', 'viz výše', 'как выше', '同上', '仝上', '同前', '同じ', '上に同じ', '상동', '위와 같음', '위와 동일',
]; // prettier-ignore

/** "То же, левого вращения", "idem, 60 N/cm": as above, but for what follows: behind a comma or a dash, in brackets, a figure, what it comes with. */
const PARTLY = new RegExp(
  `^(?:(?:${AS_ABOVE}|same)\\s{0,2}[,;:，；、]\\s{0,3}` +
    `|${AS_ABOVE}\\s{1,3}[-–—]\\s{1,3}` +
    `|${AS_ABOVE}\\s{0,3}(?=[(（]\\s?[^()（）]{1,60}[)）])` +
    `|${AS_ABOVE}\\s{1,3}(?=[øØ⌀Φ]?\\d(?![\\d.,]{0,6}\\s?%)|\\p{L}{1,2}[-=]?\\d|w[./]|(?:with|without|mit|ohne|avec|sans|con|senza|sin|com|sem|met|zonder|med|utan|z|ze|bez|со?|без)\\s)` +
    `|(?:〃|同上|仝上|상동)\\s{1,3}(?!用|の|용))(?=\\S)`,
  'iu',
);
/** "As on the left": in the first column that says what a thing is there is nothing there, and the one above is meant. */
const AS_BESIDE = /^同左(?:\s{0,2}[、，,]\s{0,3}|\s{1,3}|$)/u;
/** What `butFor` is asked for. */
const MAY_BE_BUT =
  /^.{2,22}[ ,，](?:jedoch|aber|but|except|mais|pero|però|ma|mas|porém|ale|lecz|maar|men|но|однако)[ ,]|^.{2,4}(?:但|ただし|단)/i;

/** In bytes, with blanks before it. */
const LONGEST_MARK = 60;
/** Longer lists are not looked through for such cells, nor other columns than those that describe. */
const MOST_ROWS = 5000;
const DESCRIBES: readonly Field[] = ['name', 'description', 'specification', 'material'];

/** Rows of a table, and what its columns are. */
export interface DittoFrame {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly headers: ReadonlyMap<number, string>;
}

/** Marks among the texts of a workbook, by what is the same as long as none is added: its many sheets are asked one by one. */
const marksOf = new WeakMap<readonly number[], Set<number>>();

/** Text ids of this sheet that are such marks, however they are spelled. */
function marksIn({ texts }: Sheet): ReadonlySet<number> {
  const blank = texts.idsWithBlank('start');
  const known = marksOf.get(blank);
  if (known !== undefined) return known;
  const found = new Set<number>();
  marksOf.set(blank, found);
  spelled ??= spellings();
  for (let mark = 1; mark < spelled.size; mark++) {
    const id = texts.adopt(spelled, mark, false);
    if (id > 0) found.add(id);
  }
  for (const id of blank)
    if (texts.lengthOf(id) <= LONGEST_MARK && spelled.find(texts.text(id).trim()) > 0) found.add(id);
  return found;
}

/** The marks as texts, with their hashes: thousands of small lists are asked for all of them. */
let spelled: TextArena | null = null;
function spellings(): TextArena {
  const texts = new TextArena();
  for (const mark of MARKS)
    for (const written of [mark, mark.charAt(0).toUpperCase() + mark.slice(1), mark.toUpperCase()])
      texts.intern(written);
  return texts;
}

/**
 * Gives cells that say "as above" ("dito", 〃, "j.w.") the text of the nearest cell above them that says something. By column, how many
 * cells did. A mark below nothing stays what it is.
 */
export function resolveDitto(sheet: Sheet, { firstRow, lastRow, columns, headers }: DittoFrame): Map<number, number> {
  const resolved = new Map<number, number>();
  const marks = marksIn(sheet);
  if (lastRow - firstRow <= MOST_ROWS) resolvePartly(sheet, { firstRow, lastRow, columns, headers }, marks, resolved);
  if (marks.size === 0) return resolved;
  fillMarked(sheet, { firstRow, lastRow, columns, headers }, marks, resolved);
  return resolved;
}

/** Puts the text above before what such a cell says besides. */
function resolvePartly(
  sheet: Sheet,
  { firstRow, lastRow, columns }: DittoFrame,
  marks: ReadonlySet<number>,
  resolved: Map<number, number>,
): void {
  const describing = new Set(DESCRIBES.flatMap((field) => columns.get(field) ?? []));
  const first = Math.min(...describing);
  for (const column of describing) {
    let above = '';
    for (let row = firstRow; row <= lastRow; row++) {
      const id = sheet.id(row, column);
      if (id === 0 || marks.has(id)) continue;
      const text = sheet.texts.text(id);
      const written = text.trimStart();
      const but = above !== '' && MAY_BE_BUT.test(written) ? butFor(written, above) : null;
      const mark = (PARTLY.exec(written) ?? (column === first ? AS_BESIDE.exec(written) : null))?.[0];
      if ((mark === undefined && but === null) || above === '') {
        above = text;
        continue;
      }
      const own = written.slice(mark?.length ?? 0).trimEnd();
      const joint = own === '' ? '' : /^[(（]/.test(own) ? ' ' : ', ';
      sheet.set(row, column, sheet.texts.intern(but ?? above + joint + own));
      resolved.set(column, (resolved.get(column) ?? 0) + 1);
    }
  }
}
