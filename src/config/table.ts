import { ConfigError } from '../errors.ts';
import { parseCsv } from '../judge/register/csv.ts';
import { unguarded } from '../judge/register/register-values.ts';
import { nearest } from '../suggest.ts';

/** One row of a small table that the user keeps: its line, and its filled fields by column. */
interface Row<Column extends string> {
  readonly line: number;
  readonly fields: ReadonlyMap<Column, string>;
}

const MOST_ROWS = 100_000;
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]{1,20}/g, '');

/**
 * Rows of a CSV file with known columns; other columns are for people, unless they look like a slip of a known one.
 * Throws `ConfigError` for a column that is missing or misspelt, and for a field without a column.
 */
export function rowsOf<Column extends string>(
  text: string,
  path: string,
  columns: readonly Column[],
  required: readonly Column[],
): readonly Row<Column>[] {
  const [head, ...records] = parseCsv(text, path);
  const names = (head?.fields ?? []).map((field) => unguarded(field.trim()));
  const meant = names.map((name) => columns.find((column) => plain(column) === plain(name)) ?? null);
  for (const [at, name] of names.entries()) {
    const near = meant[at] === null ? nearest(name, columns) : null;
    if (near !== null && !meant.some((column) => column === near))
      throw new ConfigError('table-column', `${path}: there is no column "${name}".`, `Did you mean "${near}"?`);
  }
  for (const column of required)
    if (!meant.includes(column))
      throw new ConfigError('table-column', `${path} has no column "${column}".`, `Columns: ${columns.join(', ')}.`);
  if (records.length > MOST_ROWS)
    throw new ConfigError('table-too-long', `${path} has more than ${String(MOST_ROWS)} rows.`, 'Keep what is in use.');
  return records.map(({ line, fields }) => {
    const row = new Map<Column, string>();
    for (const [at, field] of fields.entries()) {
      const column = meant[at];
      if (column === undefined)
        throw new ConfigError(
          'table-row',
          `${path}:${String(line)} has more fields than columns.`,
          'Quote a field that holds the delimiter: "A, B".',
        );
      if (column !== null && field.trim() !== '') row.set(column, unguarded(field.trim()));
    }
    return { line, fields: row };
  });
}

/** Names in one field, set apart by `|` or `;`. */
export function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[|;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
