import type { Sheet } from '../read/sheet.ts';
import type { Assigned } from './columns/column-inputs.ts';
import { isSubstitute } from './columns/substitutes.ts';
import { LineKind, type Field, type Table } from './types.ts';

/** What names a substitute, beside the column of its number: -1 where it has none. */
interface Pair {
  readonly name: number;
  readonly number: number;
}

type Parts = Pick<Table, 'columns' | 'headers' | 'ignored' | 'left' | 'right' | 'firstRow' | 'lastRow'>;

const CODE = /^(?=.*[\p{L}\d])[\p{L}\d][\p{L}\d._/ -]{1,40}$/u;
const ROWS = 60;

/** "Ersatzteilnummer" beside the name of a substitute is no number of a spare part. */
const isOfInstead = (header: string): boolean => isSubstitute(header) || /ersatz/i.test(header);

/** The number of a substitute stands on the left of its name, or right behind it. */
function numberOf(
  sheet: Sheet,
  { headers, columns, firstRow, lastRow }: Parts,
  name: number,
  taken: readonly number[],
): number {
  const named = new Set(
    ['description', 'quantity', 'quantityTotal'].flatMap((field) => columns.get(field as Field) ?? []),
  );
  const isNumber = (column: number): boolean => {
    if (taken.includes(column) || named.has(column) || !isOfInstead(headers.get(column) ?? '')) return false;
    let [filled, digits] = [0, 0];
    for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS); row++) {
      const text = sheet.text(row, column).trim();
      if (text === '') continue;
      filled++;
      if (CODE.test(text) && /\d/.test(text)) digits++;
    }
    return filled > 0 && digits >= filled * 0.8;
  };
  return [name - 1, name + 1, name - 2].find(isNumber) ?? -1;
}

/**
 * "Part | Description | Qty | Alternate part | Alternate description": what may be built in instead has a name of its own, and is a list of
 * its own beside that of the lines, each of which names the part that it stands in for. Null where no name says anything.
 */
export function substitutesBeside<T extends Parts & { readonly assigned?: readonly Assigned[] }>(
  sheet: Sheet,
  parts: T,
  makeTable: (sheet: Sheet, parts: T) => Table | null,
): { readonly parts: T; readonly tables: Table[] } {
  const assigned = parts.assigned ?? [];
  const names = assigned.filter(({ instead }) => instead === true).map(({ column }) => column);
  const pairs: Pair[] = [];
  for (const name of names) {
    const taken = [...names, ...pairs.map(({ number }) => number)];
    pairs.push({ name, number: numberOf(sheet, parts, name, taken) });
  }
  const [main] = (parts.columns.get('partNumber') ?? []).filter(
    (column) => !pairs.some(({ number }) => number === column),
  );
  const tables: Table[] = [];
  for (const { name, number } of pairs) {
    const own = number < 0 ? [name] : [number, name];
    const columns = new Map<Field, readonly number[]>([['description', [name]]]);
    if (number >= 0) columns.set('partNumber', [number]);
    const [left, right] = [Math.min(...own), Math.max(...own)];
    const ignored = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((at) => !own.includes(at));
    const quantity = parts.columns.get('quantity');
    if (quantity !== undefined) columns.set('quantity', quantity);
    if (main !== undefined) columns.set('alternate', [main]);
    const table = makeTable(sheet, {
      ...parts,
      left,
      right,
      ignored,
      columns,
      headers: new Map([...parts.headers].filter(([column]) => own.includes(column))),
      assigned: main === undefined ? [] : [{ field: 'alternate', column: main, score: 0.9, kind: 'content' }],
      dialect: null,
    });
    if (table !== null && told(table, name, parts)) tables.push({ ...table, isInstead: true });
  }
  const read = tables.flatMap((table) => ['description', 'partNumber'].flatMap((field) => table.columns.get(field as Field) ?? [])); // prettier-ignore
  const before = replaced(sheet, parts, assigned);
  const gone = new Set([...read, ...assigned.flatMap(({ column, replacedBy }) => (replacedBy === undefined ? [] : [column]))]); // prettier-ignore
  const columns = new Map<Field, readonly number[]>();
  for (const [field, list] of parts.columns) {
    const kept = field === 'alternate' ? list : list.filter((column) => !gone.has(column));
    if (kept.length > 0) columns.set(field, kept);
  }
  const ignored = [...(parts.ignored ?? []), ...read];
  return { parts: { ...parts, columns, ignored, ...(before.length > 0 && { replaced: before }) }, tables };
}

/** Nothing, or that nothing has changed. */
const SAME =
  /^(?:[^\p{L}\d]*|n\/?a|no change|unchanged|same|none|unverändert|gleich|keine änderung|inchangé|sans changement|sin cambios?|invariato|sem alteração|bez zmian[ay]?|beze změny|без изменений|不变|不變|同上|[変变變更]更?[な无無]し?|同じ|변경 ?없음|동일)$/iu;

/**
 * Columns of what was there before a change: they speak against nothing. What was there and has not changed is there now: where the other says
 * so, or nothing, it is given what was there, if it describes the thing; else no line is read without it.
 */
function replaced(sheet: Sheet, { columns, firstRow, lastRow }: Parts, assigned: readonly Assigned[]): number[] {
  return assigned.flatMap(({ column, replacedBy }) => {
    if (replacedBy === undefined) return [];
    const isDescribed = columns.get('description')?.includes(replacedBy) === true;
    for (let row = firstRow; row <= lastRow; row++) {
      if (sheet.id(row, column) === 0 || !SAME.test(sheet.text(row, replacedBy).trim())) continue;
      if (!isDescribed) return [];
      sheet.set(row, replacedBy, sheet.id(row, column));
    }
    return [column];
  });
}

/** Leaves out the lines that say nothing in words, and those without a number that say what the line beside them says. */
function told({ sheet, lines, columns }: Table, name: number, parts: Parts): boolean {
  const beside = columns.has('partNumber') ? [] : (parts.columns.get('description') ?? []);
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    const row = lines.ordinal[line] as number;
    const text = sheet.text(row, name);
    if (!/\p{L}{2}/u.test(text) && !/[\u3040-\ud7a3]/u.test(text)) lines.kind[line] = LineKind.note;
    else if (beside.some((column) => sheet.text(row, column) === text)) lines.kind[line] = LineKind.note;
    else count++;
  }
  return count > 0;
}
