import { substitutesBeside } from '../../map/substitutes-beside.ts';
import { makeTable } from '../../map/tables.ts';
import { type Field, LineKind, type MappedSheet, type Table } from '../../map/types.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { CarrierFinder, MOST_ROWS, TOLD } from '../unread/unread-content.ts';

/**
 * Lists whose column of alternates names what would be reported, once more: "Alternative" above "SmCo ring", and no number of a part, is a
 * list of its own of what may be built in instead, or, below "Ersatzteil", of what was.
 */
export async function readNamedAlternates(mapped: readonly MappedSheet[]): Promise<MappedSheet[]> {
  const finder = new CarrierFinder(await bundledDecomposer());
  return mapped.map((one) => ({ ...one, tables: one.tables.flatMap((table) => withAlternates(table, finder)) }));
}

function withAlternates(table: Table, finder: CarrierFinder): Table[] {
  const { sheet, columns } = table;
  const given = table.assigned ?? [];
  const isGiven = (column: number): boolean =>
    given.some((each) => each.column === column && (each.kind === 'user' || each.kind === 'dialect'));
  const alternates = columns.get('alternate') ?? [];
  const named = alternates.filter((column) => !isGiven(column) && namesContent(table, column, finder));
  if (named.length === 0) return [table];
  const own = new Map<Field, readonly number[]>(columns);
  const left = alternates.filter((column) => !named.includes(column));
  if (left.length === 0) own.delete('alternate');
  else own.set('alternate', left);
  const assigned = [
    ...given.filter(({ column }) => !named.includes(column)),
    ...named.map((column) => ({ field: 'remarks', column, score: 0, kind: 'content', instead: true }) as const),
  ];
  const framed = { ...table, ignored: table.ignored ?? [], columns: own, assigned, dialect: null };
  const { parts, tables } = substitutesBeside(sheet, framed, makeTable);
  return [{ ...table, columns: parts.columns, ignored: parts.ignored, assigned }, ...tables];
}

/** Whether a cell of a column names what would be reported of a part. */
function namesContent({ sheet, lines }: Table, column: number, finder: CarrierFinder): boolean {
  const seen = new Set<number>();
  return lines.ordinal.slice(0, MOST_ROWS).some((row, line) => {
    const id = sheet.id(row, column);
    if (id === 0 || seen.has(id) || lines.kind[line] !== LineKind.part) return false;
    seen.add(id);
    return finder.isReported(sheet.text(row, column).trim(), column, TOLD);
  });
}
