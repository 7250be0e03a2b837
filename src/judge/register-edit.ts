import { foldNumber } from '../batch/name-keys.ts';
import { UsageError } from '../errors.ts';
import type { Supplier } from '../regulation/suppliers.ts';
import { delimiterOf, parseCsv, type CsvRecord } from './csv.ts';
import { columnNamed, REGISTER_COLUMNS, type RegisterColumn } from './register-columns.ts';
import { fold, isSameMaker, parseRegister, type RegisterRow } from './register.ts';
import { guarded } from './register-values.ts';

/** Columns of a register that is begun; others are added when they are first filled. */
const FIRST_COLUMNS: readonly RegisterColumn[] = ['partNumber', 'manufacturer', 'mpn', 'state', 'owner', 'asked', 'due', 'validUntil']; // prettier-ignore

export interface Change {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface EditedRegister {
  readonly text: string;
  /** Line on which the part's record now starts. */
  readonly line: number;
  readonly isNew: boolean;
  readonly changes: readonly Change[];
}

/** The row that speaks of a part by its number, MPN or key; null if none. Throws where two makers share the number. */
export function rowOfPart(
  text: string | null,
  path: string,
  part: string,
  manufacturer: string | null,
  companies: readonly Supplier[] = [],
): RegisterRow | null {
  if (text === null || text.trim() === '') return null;
  const named = parseRegister(text, path).rows.filter(({ values }) => {
    const names = [values.get('partNumber'), values.get('mpn')].map((name) => foldNumber(name ?? ''));
    return names.includes(foldNumber(part)) || values.get('partKey') === part;
  });
  const maker = (row: RegisterRow): string => fold(row.values.get('manufacturer') ?? '');
  if (manufacturer !== null) {
    const same = named.find((row) => maker(row) === fold(manufacturer)) ?? named.find((row) => isSameMaker(maker(row), manufacturer, companies)); // prettier-ignore
    return same ?? null;
  }
  const [first, second] = named;
  if (first !== undefined && second !== undefined)
    throw new UsageError(
      'part-ambiguous',
      `${path} has ${String(named.length)} lines for ${part}, of different manufacturers.`,
      `Say which: --mfr "${first.values.get('manufacturer') ?? second.values.get('manufacturer') ?? ''}"`,
    );
  return first ?? null;
}

/**
 * Writes values into one row, a new one where `row` is null. Everything else stays byte for byte: other rows, unknown
 * columns, the order, the quotes, the line ends, the delimiter. An empty value empties the field.
 */
export function editRegister(
  text: string | null,
  path: string,
  row: RegisterRow | null,
  values: ReadonlyMap<string, string>,
): EditedRegister {
  const source = text === null || text.trim() === '' ? firstLine(values) : text;
  const delimiter = delimiterOf(source);
  const newline = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const [head, ...body] = parseCsv(source, path);
  if (head === undefined) throw new RangeError('a register with text has a header');
  const record = row === null ? undefined : body.find(({ line }) => line === row.line);
  const names = head.fields.map((name) => columnNamed(name) ?? name.trim());
  const missing = order([...values].flatMap(([name, value]) => (value === '' || names.includes(name) ? [] : [name])));
  const columns = [...names, ...missing];
  const fields = [...(record?.raw ?? [])];
  const changes: Change[] = [];
  for (const [name, value] of values) {
    const at = columns.indexOf(name);
    const before = at < 0 ? '' : (row?.values.get(name as RegisterColumn) ?? row?.others.get(name) ?? '');
    if (at < 0 || before === value) continue;
    while (fields.length <= at) fields.push('');
    fields[at] = encoded(value, delimiter);
    changes.push({ column: name, before, after: value });
  }
  const header = missing.length === 0 ? null : [...head.raw, ...missing.map((name) => encoded(name, delimiter))].join(delimiter); // prettier-ignore
  const line = fields.join(delimiter);
  const edited = record === undefined ? appended(source, line, newline) : replaced(source, record, line);
  // The header stands before every row, so it is written last and moves no offset that is still needed.
  const whole = header === null ? edited : replaced(edited, head, header);
  const added = header === null ? 0 : header.split('\n').length - source.slice(head.start, head.end).split('\n').length;
  const end = record?.line ?? (parseCsv(whole, path).at(-1)?.line ?? 2) - added;
  return { text: whole, line: end + added, isNew: record === undefined, changes };
}

function firstLine(values: ReadonlyMap<string, string>): string {
  const more = order([...values].flatMap(([name, value]) => (value === '' ? [] : [name])));
  return `${[...FIRST_COLUMNS, ...more.filter((name) => !FIRST_COLUMNS.some((known) => known === name))].join(',')}\n`;
}

function order(names: readonly string[]): string[] {
  const rank = (name: string): number => {
    const at = REGISTER_COLUMNS.findIndex((known) => known === name);
    return at < 0 ? REGISTER_COLUMNS.length : at;
  };
  return [...new Set(names)].sort((a, b) => rank(a) - rank(b));
}

function replaced(text: string, { start, end }: CsvRecord, line: string): string {
  return text.slice(0, start) + line + text.slice(end);
}

function appended(text: string, line: string, newline: string): string {
  const isEnded = /[\r\n]$/.test(text);
  return `${text}${isEnded ? '' : newline}${line}${newline}`;
}

/** A field as CSV: quoted only where it must be, and harmless in a spreadsheet. */
function encoded(value: string, delimiter: string): string {
  const safe = guarded(value);
  const needsQuotes = safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
