import type { Sheet } from '../../read/sheet.ts';
import { type Field, type LineColumns, LineKind } from '../types.ts';
import { goesOnBelow } from './wrapped-words.ts';

/** Longer lists are written by programs, which wrap no cells. */
const MOST_LINES = 5000;
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
}

/**
 * "Ротор с постоянными" above "магнитами": a name that a drawing office wrapped into the row below, where nothing else stands. It is put
 * together in the line that has the number, and the row below is a note.
 */
export function joinWrapped(sheet: Sheet, { left, right, columns }: Frame, lines: LineColumns): void {
  const column = columns.get('description')?.[0] ?? -1;
  const others = [...columns].flatMap(([field, own]) => (field === 'description' ? [] : own));
  if (column < 0 || others.length === 0 || lines.count > MOST_LINES) return;
  for (let line = 1; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    if (sheet.id(row, column) === 0 || others.some((other) => sheet.id(row, other) !== 0)) continue;
    const above = lines.ordinal[line - 1] as number;
    if (lines.kind[line - 1] !== LineKind.part || sheet.rowNumber(row) - sheet.rowNumber(above) !== 1) continue;
    const text = sheet.text(row, column);
    const name = sheet.text(above, column);
    const isAlone = sheet.filled(row).every((at) => at === column || at < left || at > right);
    if (!isAlone || !goesOnBelow(name, text) || !others.some((other) => sheet.id(above, other) !== 0)) continue; // prettier-ignore
    sheet.set(above, column, sheet.texts.intern(`${name} ${text}`));
    lines.kind[line] = LineKind.note;
  }
}
