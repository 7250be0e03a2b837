import type { Sheet } from '../../read/sheet.ts';
import { AS_ABOVE } from './as-above.ts';
import type { DittoFrame } from './ditto.ts';
import type { Field } from '../types.ts';

/** What is each row's own, and is never as above. */
const OWN: ReadonlySet<Field> = new Set<Field>(['level', 'findNo', 'path', 'refDes']);

/** Gives the cells with such marks the text of the nearest cell above them that has none, and counts them by column in `resolved`. */
export function fillMarked(
  sheet: Sheet,
  { firstRow, lastRow, columns, headers }: DittoFrame,
  marks: ReadonlySet<number>,
  resolved: Map<number, number>,
): void {
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
}

/** "Dito, aber SmCo", "idem mais N35", 同上但: what is not as above. */
const BUT = new RegExp(
  `^(?:(?:${AS_ABOVE}|zelfde|同じ)\\s{0,2}[,;:，；、]?\\s{0,3})(?:jedoch|aber|but|except|mais|pero|però|ma|mas|porém|ale|lecz|maar|men|но|однако|但(?:是|为)?|ただし|단)(?!\\p{L})[,:]?\\s{0,3}(?=\\S)` +
    '|^(?:同上|〃)\\s{0,2}[,，、]?但(?:是|为)?\\s{0,2}(?=\\S)',
  'iu',
);
/** Of a magnet its material and its grade: one that a row has instead stands for the one above. */
const FAMILY =
  /(?<![\p{L}\d])(?:sm-?co|nd-?fe-?b|neod\p{L}*|ferrite?|hartferrit|alnico|samarium[- ]?[ck]obalt)(?![\p{L}])|钕铁硼|钐钴|铁氧体/giu;
const GRADE =
  /(?<![\p{L}\d])(?:N ?-?\d{2}(?:SH|UH|EH|AH|VH|TH|[MH])?|\d{2}(?:SH|UH|EH|AH|VH|TH|[MH])|Y\d{2}(?:BH|H)?|2:17|1:5)(?![\p{L}\d:])/gu;

/** What stands above, without the grade or the material that a row has others for. */
function withoutOther(above: string, other: string): string {
  const isFamily = other.search(FAMILY) >= 0;
  if (!isFamily && other.search(GRADE) < 0) return above;
  const kept = above.replace(GRADE, ' ');
  return (isFamily ? kept.replace(FAMILY, ' ') : kept)
    .replace(/\s{2,}/g, ' ')
    .replace(/, ,/g, ',')
    .replace(/^[\s,;-]+|[\s,;-]+$/g, '');
}

/** What a cell says that is as above but for something; null: it is no such cell. */
export function butFor(written: string, above: string): string | null {
  const but = BUT.exec(written)?.[0];
  if (but === undefined) return null;
  const own = written.slice(but.length);
  const same = withoutOther(above, own);
  return same === '' ? own : `${same}, ${own}`;
}
