/**
 * Compares what is understood of the files of a folder with what a reader says of them:
 *   node scripts/run.mjs scripts/mapping-check.ts DIR expectations.json     misses, then `N of M files as expected`
 *   node scripts/run.mjs scripts/mapping-check.ts DIR [--rows N]            what is found, with N rows (default 3) to look at
 *
 * expectations.json: file name → `"no-bom"`, `"unreadable"`, or the list of tables from top left to bottom right. A table may have
 * `sheet`, `headerRow` (1-based; null: none), `description`, `quantity`, `partNumber`, and any other field: a column letter or, in
 * documents, the name of the column; a list when several must be there in this order; null when no column may be. What a table
 * does not name is not compared. Exit code 1 when anything is missed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openUnit } from '../src/batch/open-unit.ts';
import { assemble } from '../src/bom/assemble.ts';
import { bundledDialects } from '../src/builtin.ts';
import { ReadError } from '../src/errors.ts';
import { nodeHost } from '../src/host/node.ts';
import { LineKind, type Field, type Table } from '../src/map/types.ts';
import { columnLetters } from '../src/read/sheet.ts';
import { defaultLimits } from '../src/read/types.ts';

type Columns = string | readonly string[] | null;
type Expected = 'no-bom' | 'unreadable' | readonly Readonly<Record<string, Columns | number>>[];
interface Found {
  readonly status: 'checked' | 'no-bom' | 'unreadable';
  readonly tables: readonly Table[];
  readonly reasons: readonly string[];
}

const dialects = await bundledDialects();
const options = { host: nodeHost, limits: defaultLimits, encoding: null, mappings: [], dialects };

async function find(path: string): Promise<Found> {
  try {
    const { tables, mapped } = await openUnit(path, readFileSync(path), options);
    const reasons = mapped
      .filter((sheet) => sheet.verdict !== 'tables')
      .map(({ sheet, verdict, reason }) => `${sheet.name ?? ''}: ${verdict}, ${reason}`);
    const lost = mapped.some(({ verdict }) => verdict === 'not-understood');
    return { status: tables.length > 0 ? 'checked' : lost ? 'unreadable' : 'no-bom', tables: inOrder(tables), reasons };
  } catch (error) {
    if (error instanceof ReadError) return { status: 'unreadable', tables: [], reasons: [error.message] };
    throw error;
  }
}

/** As they are met: by sheet, from the top, from the left. */
function inOrder(tables: readonly Table[]): Table[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return [...tables].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.firstRow - b.firstRow || a.left - b.left,
  );
}

function columnsOf({ sheet, columns }: Table, field: string): string[] {
  return (columns.get(field as Field) ?? []).map((column) => sheet.columnNames?.[column] ?? columnLetters(column));
}

function* missesOf(expected: Expected, { status, tables, reasons }: Found): Generator<string> {
  if (typeof expected === 'string') {
    if (status !== expected) yield `${expected} expected, but it is ${status} ${reasons.join('; ')}`;
    return;
  }
  if (tables.length !== expected.length)
    yield `${String(expected.length)} tables expected, found ${tables.map(({ sheet, headerRow }) => `${sheet.name ?? ''}!${String(headerRow)}`).join(', ') || `none (${reasons.join('; ')})`}`;
  for (const [at, wanted] of expected.entries()) {
    const fits = ({ sheet, headerRow }: Table): boolean =>
      (wanted.sheet === undefined || sheet.name === wanted.sheet) &&
      (wanted.headerRow === undefined || headerRow === wanted.headerRow);
    const same = tables[at];
    const table = same !== undefined && fits(same) ? same : (tables.find(fits) ?? same);
    const place = `${String(wanted.sheet ?? '')}!${String(wanted.headerRow ?? '')}`;
    if (table === undefined) yield `no table ${place}`;
    else yield* tableMisses(wanted, table, place);
  }
}

function* tableMisses(
  wanted: Readonly<Record<string, Columns | number>>,
  table: Table,
  place: string,
): Generator<string> {
  for (const [field, value] of Object.entries(wanted)) {
    if (field === 'sheet') {
      if (table.sheet.name !== value) yield `${place}: the table is in sheet ${String(table.sheet.name)}`;
    } else if (field === 'headerRow') {
      if (table.headerRow !== value) yield `${place}: header row ${String(table.headerRow)}`;
    } else {
      const found = columnsOf(table, field);
      const list = value === null ? [] : typeof value === 'string' ? [value] : (value as readonly string[]);
      const same = Array.isArray(value) || value === null ? found.join() === list.join() : found[0] === list[0];
      if (!same) yield `${place}: ${field} is ${found.join(', ') || 'none'}, expected ${list.join(', ') || 'none'}`;
    }
  }
}

function show(name: string, { status, tables, reasons }: Found, rows: number): void {
  console.log(`== ${name}: ${status} ${reasons.join('; ')}`);
  const styles = tables.length === 0 ? [] : assemble(tables).styles;
  for (const [at, table] of tables.entries()) {
    const { sheet, headerRow, lines, left, right, headers, dialect } = table;
    const kinds = Object.entries(LineKind).map(([kind, value]) => `${kind} ${String(lines.kind.filter((one) => one === value).length)}`);
    const known = lines.quantity.filter((quantity, line) => lines.kind[line] === 0 && !Number.isNaN(quantity)).length;
    console.log(` ${sheet.name ?? ''} header ${String(headerRow)} columns ${columnLetters(left)}-${columnLetters(right)} ${styles[at] ?? ''} ${dialect ?? ''} ${kinds.join(', ')}, with quantity ${String(known)}`);
    for (const field of table.columns.keys()) console.log(`   ${field}: ${columnsOf(table, field).map((column, i) => `${column} "${headers.get(table.columns.get(field)?.[i] ?? -1) ?? ''}"`).join(', ')}`);
    const mapped = new Set([...table.columns.values()].flat());
    const spare = [...headers].filter(([column]) => !mapped.has(column)).map(([column, text]) => `${columnLetters(column)} "${text}"`);
    if (spare.length > 0) console.log(`   no field: ${spare.join(', ')}`);
    for (let row = table.firstRow; row < Math.min(table.firstRow + rows, table.lastRow + 1); row++)
      console.log(`   | ${sheet.filled(row).map((column) => `${columnLetters(column)}=${sheet.text(row, column).replace(/\s+/gu, ' ').slice(0, 24)}`).join(' | ').slice(0, 300)}`);
  }
} // prettier-ignore

const [dir, second, third] = process.argv.slice(2);
if (dir === undefined) throw new Error('usage: node scripts/run.mjs scripts/mapping-check.ts DIR [expectations.json]');
if (second === undefined || second === '--rows') {
  const names = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  for (const name of names.sort()) show(name, await find(join(dir, name)), Number(third ?? 3));
} else {
  const expectations = Object.entries(JSON.parse(readFileSync(second, 'utf8')) as Record<string, Expected>);
  let right = 0;
  for (const [name, expected] of expectations) {
    const misses = [...missesOf(expected, await find(join(dir, name)))];
    if (misses.length === 0) right++;
    for (const miss of misses) console.log(`${name}: ${miss}`);
  }
  console.log(`${String(right)} of ${String(expectations.length)} files as expected`);
  process.exitCode = right === expectations.length ? 0 : 1;
}
