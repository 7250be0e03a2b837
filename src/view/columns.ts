import type { Assigned } from '../map/columns/columns.ts';
import { LineKind, type Field, type Table } from '../map/types.ts';
import type { ColumnView, FieldUse, HowKnown } from './types.ts';

const HOW: Readonly<Record<Assigned['kind'], HowKnown>> = {
  tech: 'exact',
  term: 'exact',
  bare: 'bare',
  contained: 'contained',
  content: 'content',
  dialect: 'dialect',
  user: 'user',
};
/** All three are kept as `description`. */
const DESCRIPTIVE = new Set<Field>(['name', 'description', 'specification']);

/** Every column of a table that holds anything: what it is taken for, and by what. */
export function columnsOf(table: Table): ColumnView[] {
  const { sheet } = table;
  const ignored = new Set(table.ignored ?? []);
  const views: ColumnView[] = [];
  for (let column = table.left; column <= table.right; column++) {
    const samples = samplesOf(table, column);
    const header = table.headers.get(column) ?? headerCell(table, column);
    const fields = usesOf(table, column);
    if (header === '' && samples.length === 0 && fields.length === 0) continue;
    views.push({
      column,
      name: sheet.columnNames?.[column] ?? sheet.columnAt(column),
      header,
      fields,
      ignored: ignored.has(column),
      samples,
    });
  }
  return views;
}

/** The header of a column that is left out of the table. */
function headerCell({ sheet, headerRow }: Table, column: number): string {
  if (headerRow === null) return '';
  return sheet.text(sheet.ordinalOf(headerRow), column).replace(/\s+/gu, ' ').trim();
}

function usesOf(table: Table, column: number): FieldUse[] {
  const uses: FieldUse[] = [];
  for (const [field, columns] of table.columns) {
    const at = columns.indexOf(column);
    if (at < 0) continue;
    const own = (table.assigned ?? []).filter((each) => each.column === column);
    const fits = own.find((each) => each.field === field || (field === 'description' && DESCRIPTIVE.has(each.field)));
    const assigned = fits ?? own[0];
    uses.push({
      field,
      how: assigned === undefined ? 'content' : HOW[assigned.kind],
      confidence: Math.round(Math.min(1, assigned?.score ?? table.confidence) * 100) / 100,
      rank: at + 1,
      of: columns.length,
    });
  }
  return uses;
}

const MOST_ROWS = 400;
const MOST_SAMPLES = 3;
const SAMPLE_LENGTH = 40;

/** The first different texts of a column in lines that are parts. */
function samplesOf({ sheet, lines }: Table, column: number): string[] {
  const found = new Set<string>();
  for (let line = 0; line < Math.min(lines.count, MOST_ROWS) && found.size < MOST_SAMPLES; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    const text = shorten(sheet.text(lines.ordinal[line] ?? 0, column));
    if (text !== '') found.add(text);
  }
  return [...found];
}

export function shorten(text: string): string {
  const plain = text.slice(0, 400).replace(/\s+/gu, ' ').trim();
  const characters = Array.from(plain);
  return characters.length <= SAMPLE_LENGTH ? plain : `${characters.slice(0, SAMPLE_LENGTH - 1).join('')}…`;
}
