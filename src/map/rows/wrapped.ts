import type { Sheet } from '../../read/sheet.ts';
import { type Field, type LineColumns, LineKind } from '../types.ts';
import { continueLines } from './continued.ts';

/** Longer lists are written by programs, which wrap no cells. */
const MOST_LINES = 5000;
/** What each line of a list has of its own, where the list has a column for it. */
const OWN: readonly Field[] = ['findNo', 'level', 'quantity', 'quantityTotal', 'refDes'];

/** A table in its sheet: the columns that it spans, and what they mean. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
}

/** Joins rows that only go on with the line above them: a wrapped name, the second line of an item, a further maker. */
export function joinWrapped(sheet: Sheet, frame: Frame, lines: LineColumns): void {
  const { columns } = frame;
  if (lines.count > MOST_LINES || !columns.has('description') || columns.size < 2) return;
  const own = OWN.flatMap((field) => columns.get(field) ?? []);
  const told = own.length > 0 ? own : [...columns].flatMap(([field, all]) => (field === 'description' ? [] : all));
  const [name = -1] = columns.get('description') ?? [];
  // Lists of who may supply what count nothing, and a further maker's row has its number alone.
  const mayBeSource = own.length === 0 && columns.has('mpn');
  for (let line = 1; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    if ((lines.kind[line] as number) > LineKind.heading || lines.kind[line - 1] !== LineKind.part) continue;
    if (told.some((column) => sheet.id(row, column) !== 0) && !(mayBeSource && sheet.id(row, name) === 0)) continue;
    continueLines(sheet, frame, lines);
    return;
  }
}
