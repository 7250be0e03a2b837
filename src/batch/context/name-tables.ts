import type { Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { findStatements } from './statements.ts';

/** What names of things with magnets are made of; hardly any file is called so, and none waits for the code that reads the rest of a name. */
const NAMES_THING =
  /target|靶|ma[gq]n|aimant|im[aá]n|mot(?:o|eu)r|silnik|servo|step|speaker|lautspr|sprecher|phone|haut-?parl|alt[ao][vp]|actuat|generat|двиг|мотор|магн|磁|电机|電機|马达|馬達|舵机|扬声|喇叭|モータ|サーボ|スピーカ|모터|자석|스피커/i;

/** And what more than one of them, or a list of them, ends in. */
const NAMES_MANY =
  /(?:s|en|[iyыи]|magnete|list[ae]?|catalog(?:ue)?|katalog|data(?:base)?|db|table|specs?|stock|inventory|靶材|库存表?|台账|明细表?|清单|清單|列表|一覧|목록)(?:[\s_.()-]{0,3}(?:v?\d[\d.]{0,9}|final|new|copy)){0,4}\)?$/iu;
const mayName = (name: string): boolean => NAMES_THING.test(name) && NAMES_MANY.test(name);

/** Rows above a header in which a name of the list is looked for. */
const ROWS_ABOVE = 3;

/** A name of a list, and the cell it stands in: ordinal row and column. */
export interface CellName {
  readonly name: string;
  readonly cell: readonly [number, number];
}

/** What stands alone in its row above the header: "Magnets". The nearest first; a row with more ends it. */
export function titlesAbove({ sheet, firstRow, headerRow, left, right }: Table): CellName[] {
  const names: CellName[] = [];
  if (headerRow === null) return names;
  for (let row = firstRow - 1, rows = ROWS_ABOVE; row >= 0 && rows > 0; row--) {
    if (sheet.rowNumber(row) >= headerRow) continue;
    // Tables side by side have a title each.
    const [column, more] = sheet.filled(row).filter((at) => at >= left && at <= right);
    if (more !== undefined) break;
    if (column === undefined) continue;
    names.push({ name: sheet.text(row, column), cell: [row, column] });
    rows--;
  }
  return names;
}

/** How sure a mapping is at most of which the cells alone have decided. */
const BY_CELLS = 0.3;

/** Header of the column that names the lines: "Magnet", "Motor". Null where several are known to do, or none. */
export function nameHeader({ sheet, columns, headers, headerRow, confidence }: Table): CellName | null {
  const naming = columns.get('description') ?? columns.get('partNumber') ?? columns.get('material') ?? [];
  const column = naming[0] ?? -1;
  const name = headers.get(column);
  if (name === undefined || headerRow === null || !(naming.length === 1 || confidence <= BY_CELLS)) return null;
  return { name, cell: [sheet.ordinalOf(headerRow), column] };
}

/** Tells tables what the name of their sheet, or of the file, says their lines are, and what their categories do not say. */
export async function nameTables(path: string, tables: readonly Table[], decomposer: Decomposer): Promise<void> {
  await findStatements(tables);
  if (tables.some(({ columns, lines }) => columns.has('category') && lines.count > 2))
    (await import('./groups.ts')).nameGroups(tables, decomposer);
  const names = tables.flatMap(({ sheet, firstRow }) => [
    sheet.name ?? '',
    ...(sheet.element(firstRow)?.path.split(/\[\d+\]|\//) ?? []),
  ]);
  const isNamed =
    [path.replace(/\.[^./]{1,5}$/, ''), ...names].some(mayName) ||
    tables.some((table) =>
      [nameHeader(table)?.name, table.sheet.heading, ...titlesAbove(table).map(({ name }) => name)].some(
        (name) => typeof name === 'string' && NAMES_THING.test(name),
      ),
    );
  if (!isNamed) return;
  (await import('./titles.ts')).nameTables(path, tables, decomposer);
}
