import { normaliseText } from '../bom/part-number.ts';
import { pieceGrams } from '../map/cells/mass.ts';
import { lineTexts } from '../map/cells/texts.ts';
import { LineKind, type Field, type Table, type MasterColumns } from '../map/types.ts';
import { locationAt } from '../rules/location.ts';
import { hashOf } from './keys.ts';
import { isMasterTable, itemKeysOf, type MasterCell, type MasterItem, type Masters } from './masters.ts';
import { compareText } from '../order.ts';

/** What an item may say of a part in a bill. Its maker is the seller there: it must not change what the part is known by. */
const TAKEN: ReadonlyMap<Field, Field> = new Map(
  (['name', 'description', 'specification', 'dimensions', 'material', 'grade', 'substance', 'cas', 'category', 'hsCode', 'countryOfOrigin', 'shipFrom', 'supplier', 'supplierPn', 'remarks'] as const).map((field): [Field, Field] => [field, field]),
); // prettier-ignore
const RENAMED: ReadonlyMap<Field, Field> = new Map<Field, Field>([
  ['manufacturer', 'supplier'],
  ['mpn', 'supplierPn'],
]);

/** Items of the masters in a unit that somebody wants. */
export function itemsOf(
  path: string,
  tables: readonly Table[],
  wanted: ReadonlySet<number>,
  itemMaster: MasterColumns | null = null,
): MasterItem[] {
  const items: MasterItem[] = [];
  for (const table of tables.filter((one) => isMasterTable(one, itemMaster)))
    for (let line = 0; line < table.lines.count; line++) {
      if (table.lines.kind[line] !== LineKind.part) continue;
      const keys = itemKeysOf(table, line, itemMaster).filter((key) => wanted.has(hashOf(key)));
      if (keys.length === 0) continue;
      const cells = (): MasterCell[] => cellsOf(path, table, line);
      for (const key of keys) items.push({ key, file: path, isNamed: itemMaster !== null, cells });
    }
  return items;
}

function cellsOf(file: string, table: Table, line: number): MasterCell[] {
  const row = table.lines.ordinal[line] ?? 0;
  const cells: MasterCell[] = [];
  for (const { field, column, text } of lineTexts(table, line)) {
    const as = TAKEN.get(field) ?? RENAMED.get(field);
    if (as !== undefined) cells.push({ field: as, text, place: { ...locationAt(table, row, column), file } });
  }
  const grams = pieceGrams(table, line);
  const column = [...(table.columns.get('massUnit') ?? []), ...(table.columns.get('massTotal') ?? [])][0];
  if (grams !== null && column !== undefined)
    cells.push({ field: 'massUnit', text: `${grams} g`, place: { ...locationAt(table, row, column), file } });
  return cells;
}

/** The words by which an item is described, for comparing. */
export function describedBy(item: MasterItem): string {
  return normaliseText(
    item
      .cells()
      .filter(({ field }) => field === 'description' || field === 'name')
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Puts the items of all masters together: in order of path, the first of a key speaks. `sha256` gives lower-case hex. */
export function mastersOf(
  items: readonly MasterItem[],
  sha256: (text: string) => string,
  joins: readonly MasterColumns[] = [],
): Masters {
  const sorted = [...items].sort((a, b) => compareText(a.file, b.file));
  const first = new Map<string, MasterItem>();
  const conflicts = new Map<string, MasterItem[]>();
  for (const item of sorted) {
    const known = first.get(item.key);
    if (known === undefined) first.set(item.key, item);
    else if (describedBy(known) !== describedBy(item) && describedBy(item) !== '') {
      const others = conflicts.get(item.key) ?? [];
      if (others.length < 10) others.push(item);
      conflicts.set(item.key, others);
    }
  }
  const keys = [...first.keys()].sort();
  const hash = sha256(
    JSON.stringify(
      keys.map((key) => [
        key,
        first.get(key)?.file,
        first
          .get(key)
          ?.cells()
          .map(({ field, text }) => [field, text]),
      ]),
    ),
  );
  return { items: first, conflicts, joins, hash };
}
