import { LineKind, type Table } from '../../map/types.ts';
import { TextKind } from '../../read/arena.ts';
import type { CarrierFinder } from './unread-content.ts';
import { TOLD_FROM } from '../../materials/told.ts';

/** A column that no field has, and a cell of it that names what would be reported of a line that says nothing of the kind. */
interface UnreadColumn {
  readonly column: number;
  readonly ordinal: number;
  readonly text: string;
  /** Different such texts. */
  readonly count: number;
}

const MOST_LINES = 2000;
/** So many different names are no chance: "compatible with", "used in" and names of libraries name one or two. */
const FEWEST = 3;
/** Below this confidence the mapping itself may be wrong, and one name is enough. */
const WEAK = 0.5;
const LETTERS = /\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u;
const ADDRESS = /^(?:https?:|www\.|[\w.]{1,60}@)/i;

/** Columns of a list that are read as nothing. `naming`: columns that say what a line is. */
export function* unreadColumns(
  table: Table,
  naming: readonly number[],
  finder: CarrierFinder,
): Generator<UnreadColumn> {
  const { sheet, lines, left, right, headers, columns, ignored, replaced, above, confidence } = table;
  // Those of the assemblies above are told of with these: `unread-parents.ts`.
  const mapped = new Set([...[...columns.values()].flat(), ...(columns.has('parent') ? (above ?? []) : [])]);
  for (let column = left; column <= right; column++) {
    if (mapped.has(column) || ignored?.includes(column) === true || replaced?.includes(column) === true) continue;
    // A header of one word may be a title.
    const fewest = confidence < WEAK || (headers.size === 1 && !headers.has(column)) ? 1 : FEWEST;
    const named = new Map<number, boolean>();
    const told = new Set<number>();
    let first: UnreadColumn | null = null;
    for (let line = 0; line < Math.min(lines.count, MOST_LINES); line++) {
      if (lines.kind[line] !== LineKind.part) continue;
      const ordinal = lines.ordinal[line] as number;
      const id = sheet.id(ordinal, column);
      if (id === 0 || told.has(id) || sheet.texts.kind(id) !== TextKind.string) continue;
      const text = sheet.texts.text(id).trim();
      let isNamed = named.get(id);
      if (isNamed === undefined)
        named.set(
          id,
          (isNamed = LETTERS.test(text) && !ADDRESS.test(text) && finder.inCells(sheet, ordinal, [column]) !== null),
        );
      // Of lines that say the same elsewhere it tells nothing, and of another line it may.
      if (
        !isNamed ||
        naming.some((other) => finder.isReported(sheet.text(ordinal, other).trim(), other, TOLD_FROM.report))
      )
        continue;
      told.add(id);
      first ??= { column, ordinal, text, count: 0 };
    }
    if (first !== null && told.size >= fewest) yield { ...first, count: told.size };
  }
}
