import type { Sheet } from '../read/sheet.ts';
import type { Field } from './types.ts';

/** What says that a cell is as the one above it, in a cell of its own. */
const MARKS = [
  '〃', '〻', '″', '”', '“', '"', "''", '""', '״', '-"-', '- " -', '--"--', '-”-', '-“-', '-″-', '—"—', '– " –', '-//-', '- // -', '—//—', '"-"', 'ditto', 'dito', 'dtto', 'do.', 'dto.', 'idem', 'ídem',
  'id.', 'j.w.', 'j. w.', 'jw.', 'то же', 'тоже', 'то же самое', 'desgl.', 'desgleichen', 'wie oben', 'wie vor', 'siehe oben', 's.o.', 'w.o.', 'same as above', 'as above', '(as above)', 'same', 'comme ci-dessus',
  'come sopra', 'igual que arriba', 'como arriba', 'idem acima', 'zelfde', 'idem hierboven', 'jak wyżej', 'viz výše', 'как выше', '同上', '仝上', '同前', '同じ', '上に同じ', '상동', '위와 같음', '위와 동일',
]; // prettier-ignore

/** What is each row's own, and is never as above. */
const OWN: ReadonlySet<Field> = new Set<Field>(['level', 'findNo', 'path', 'refDes']);

interface Frame {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly headers: ReadonlyMap<number, string>;
}

/** Text ids of this sheet that are such marks, however they are spelled. */
function marksIn({ texts }: Sheet): Set<number> {
  const found = new Set<number>();
  for (const mark of MARKS)
    for (const spelled of new Set([mark, mark.charAt(0).toUpperCase() + mark.slice(1), mark.toUpperCase()])) {
      const id = texts.find(spelled);
      if (id > 0) found.add(id);
    }
  return found;
}

/**
 * Gives cells that say "as above" ("dito", 〃, "j.w.") the text of the nearest cell above them that says something. By column, how many
 * cells did. A mark below nothing stays what it is.
 */
export function resolveDitto(sheet: Sheet, { firstRow, lastRow, columns, headers }: Frame): Map<number, number> {
  const resolved = new Map<number, number>();
  const marks = marksIn(sheet);
  if (marks.size === 0) return resolved;
  const own = new Set([...OWN].flatMap((field) => columns.get(field) ?? []));
  const wanted = new Set([...[...columns.values()].flat(), ...headers.keys()].filter((column) => !own.has(column)));
  for (const column of wanted) {
    let above = -1;
    for (let row = firstRow; row <= lastRow; row++) {
      const id = sheet.id(row, column);
      if (id === 0) continue;
      if (!marks.has(id)) above = row;
      else if (above >= 0) {
        sheet.set(row, column, sheet.id(above, column));
        resolved.set(column, (resolved.get(column) ?? 0) + 1);
      }
    }
  }
  return resolved;
}
