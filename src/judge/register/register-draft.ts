import { ConfigError } from '../../errors.ts';
import type { Supplier } from '../../regulation/suppliers.ts';
import { delimiterOf, parseCsv, type CsvRecord } from './csv.ts';
import { columnNamed, REGISTER_COLUMNS, type RegisterColumn } from './register-columns.ts';
import { folderOf, parseRegister, type Register, RegisterRows } from './register.ts';
import { columnsOf, rowOf, type Column, type Complain, type RegisterRow } from './register-row.ts';
import { guarded } from './register-values.ts';

/** Columns of a register that is begun; others are added when they are first filled. */
const FIRST_COLUMNS: readonly RegisterColumn[] = [
  'partNumber',
  'manufacturer',
  'mpn',
  'state',
  'owner',
  'asked',
  'due',
  'validUntil',
];

/** What an edit changes in one column; '' is an empty cell. */
interface Change {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What an edit did to the line of a part. */
export interface EditedLine {
  /** Line on which the part's record now starts. */
  readonly line: number;
  readonly isNew: boolean;
  readonly changes: readonly Change[];
}

/** A record of the text, and what it is to be. */
interface Draft {
  readonly line: number;
  readonly raw: readonly string[];
  /** Where it stands in the text; null: it is added behind it. */
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly isChanged: boolean;
}

/** The register that the text is, kept up to date edit by edit. */
interface Live {
  readonly rows: RegisterRows;
  readonly columns: readonly Column[];
  readonly others: readonly string[];
}

/**
 * A register while it is edited, each edit on what the ones before left, at the cost of a line each. Everything else stays byte
 * for byte: other rows, unknown columns, the order, the quotes, the line ends, the delimiter.
 */
export class RegisterDraft {
  readonly #path: string;
  readonly #folder: string;
  readonly #companies: readonly Supplier[];
  #source = '';
  #delimiter = ',';
  #newline = '\n';
  #head: Draft = { line: 1, raw: [], at: null, isChanged: false };
  #names: string[] = [];
  readonly #records = new Map<number, Draft>();
  /** Where the next record comes to stand; null: not counted yet. */
  #nextLine: number | null = null;
  #live: Live | null = null;

  /** `text` null or blank: the register is begun by the first edit. Throws `ConfigError` where it is no CSV. */
  constructor(text: string | null, path: string, folder = folderOf(path), companies: readonly Supplier[] = []) {
    this.#path = path;
    this.#folder = folder;
    this.#companies = companies;
    if (text !== null && text.trim() !== '') this.#open(text);
  }

  /** The register as it stands; later edits change it. Throws `ConfigError` where the text is none. */
  get register(): Register {
    const { rows, others } = (this.#live ??= this.#parsed());
    return {
      path: this.#path,
      folder: this.#folder,
      others,
      rows: rows.rows,
      index: rows.index,
      companies: this.#companies,
    };
  }

  get text(): string {
    const parts: string[] = [];
    const added: string[] = [];
    let from = 0;
    for (const { raw, at, isChanged } of [this.#head, ...this.#records.values()]) {
      const line = raw.join(this.#delimiter);
      if (at === null) added.push(line, this.#newline);
      else if (isChanged) {
        parts.push(this.#source.slice(from, at.start), line);
        from = at.end;
      }
    }
    parts.push(this.#source.slice(from));
    const written = parts.join('');
    const isEnded = added.length === 0 || written === '' || /[\r\n]$/.test(written);
    return written + (isEnded ? '' : this.#newline) + added.join('');
  }

  /** Writes values into one row, a new one where `row` is null. An empty value empties the field. */
  edit(row: RegisterRow | null, values: ReadonlyMap<string, string>): EditedLine {
    if (this.#source === '') this.#open(firstLine(values));
    const missing = order(
      [...values].flatMap(([name, value]) => (value === '' || this.#names.includes(name) ? [] : [name])),
    );
    const columns = [...this.#names, ...missing];
    const record = row === null ? undefined : this.#records.get(row.line);
    const raw = [...(record?.raw ?? [])];
    const changes: Change[] = [];
    for (const [name, value] of values) {
      const at = columns.indexOf(name);
      const before = at < 0 ? '' : (row?.values.get(name as RegisterColumn) ?? row?.others.get(name) ?? '');
      if (at < 0 || before === value) continue;
      while (raw.length <= at) raw.push('');
      raw[at] = encoded(value, this.#delimiter);
      changes.push({ column: name, before, after: value });
    }
    const moved = this.#widen(missing);
    const at = record === undefined ? null : record.line + moved;
    const line = at === null ? this.#append(raw) : this.#replace(at, raw);
    return { line, isNew: at === null, changes };
  }

  #open(text: string): void {
    const [head, ...body] = parseCsv(text, this.#path);
    if (head === undefined) throw new RangeError('a register with text has a header');
    this.#source = text;
    this.#delimiter = delimiterOf(text);
    this.#newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    this.#head = draftOf(head);
    this.#names = head.fields.map((name) => columnNamed(name) ?? name.trim());
    this.#records.clear();
    for (const record of body) this.#records.set(record.line, draftOf(record));
    this.#nextLine = null;
    this.#live = null;
  }

  /** What it says now, read anew. */
  #parsed(): Live {
    const { text } = this;
    const { others, rows: all } = parseRegister(text, this.#path, this.#folder, this.#companies);
    const rows = new RegisterRows(this.#companies);
    for (const row of all) rows.add(row, () => undefined);
    const [head] = parseCsv(text, this.#path);
    return { rows, others, columns: head === undefined ? [] : columnsOf(head, () => undefined) };
  }

  /** Adds columns; by how many lines every row moved down. */
  #widen(missing: readonly string[]): number {
    if (missing.length === 0) return 0;
    const more = missing.map((name) => encoded(name, this.#delimiter));
    this.#head = { ...this.#head, raw: [...this.#head.raw, ...more], isChanged: true };
    this.#names.push(...missing);
    this.#live = null;
    const moved = breaksIn(more);
    // A name may have a line break in it.
    if (moved > 0) this.#open(this.text);
    return moved;
  }

  #append(raw: readonly string[]): number {
    const line = this.#nextLine ?? lineBehind(this.text, this.#newline, this.#path);
    this.#records.set(line, { line, raw, at: null, isChanged: true });
    this.#nextLine = line + 1 + breaksIn(raw);
    this.#live?.rows.add(this.#rowOf(raw, line), this.#complain(line));
    return line;
  }

  #replace(line: number, raw: readonly string[]): number {
    const before = this.#records.get(line);
    if (before === undefined) throw new RangeError('a line that is edited is there');
    this.#records.set(line, { ...before, raw, isChanged: true });
    if (breaksIn(raw) !== breaksIn(before.raw)) this.#open(this.text);
    else if (this.#live?.rows.replace(this.#rowOf(raw, line)) === false) this.#live = null;
    return line;
  }

  #complain(line: number): Complain {
    return (code, what, hint) => {
      throw new ConfigError(code, `${this.#path}:${String(line)} ${what}`, hint);
    };
  }

  /** The row that fields as they are written make; throws what keeps them from being one. */
  #rowOf(raw: readonly string[], line: number): RegisterRow {
    const fields = raw.map(decoded);
    const row = rowOf({ line, fields, raw, start: 0, end: 0 }, this.#live?.columns ?? [], this.#complain(line));
    if (row === null) throw new RangeError('a row without a fault is one');
    return row;
  }
}

const draftOf = ({ line, raw, start, end }: CsvRecord): Draft => ({ line, raw, at: { start, end }, isChanged: false });

/** Line breaks inside fields. */
const breaksIn = (raw: readonly string[]): number => raw.reduce((sum, field) => sum + field.split('\n').length - 1, 0);

/** The line on which a record would start that is added to a text. */
function lineBehind(text: string, newline: string, path: string): number {
  return parseCsv(`${text}${/[\r\n]$/.test(text) ? '' : newline}x${newline}`, path).at(-1)?.line ?? 2;
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

const QUOTED = /^"((?:[^"]|"")*)"(.*)$/s;

/** The value of a field as it is written. */
function decoded(raw: string): string {
  const [, inside, behind] = QUOTED.exec(raw) ?? [];
  return inside === undefined ? raw : inside.replaceAll('""', '"') + (behind ?? '');
}

/** A field as CSV: quoted only where it must be, and harmless in a spreadsheet. */
function encoded(value: string, delimiter: string): string {
  const safe = guarded(value);
  const needsQuotes = safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
