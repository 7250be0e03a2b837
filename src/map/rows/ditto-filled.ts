import type { Sheet } from '../../read/sheet.ts';
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
