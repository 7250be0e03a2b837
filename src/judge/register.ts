import { ConfigError } from '../errors.ts';
import type { IsoDate } from '../regulation/types.ts';
import type { Finding } from '../rules/types.ts';
import { type CsvRecord, parseCsv } from './csv.ts';
import { isIsoDate } from './dates.ts';
import { didYouMean } from './suggest.ts';
import type { PartRecord } from './types.ts';

export const REGISTER_NAME = 'lintanide.parts.csv';

/** Columns with a meaning. Others are kept for people and later tools. */
export const REGISTER_COLUMNS = [
  'partNumber', 'manufacturer', 'mpn', 'state', 'owner', 'asked', 'due', 'validUntil', 'Dy', 'Tb', 'Sm', 'method',
  'detectionLimit', 'licence', 'note', 'partKey',
] as const; // prettier-ignore
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

export const REGISTER_STATES = ['open', 'answered'] as const;

/** One row of the register, as written. */
export interface RegisterRow {
  readonly line: number;
  readonly state: (typeof REGISTER_STATES)[number];
  readonly due: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly values: ReadonlyMap<RegisterColumn, string>;
  /** Columns this tool gives no meaning, by header. */
  readonly others: ReadonlyMap<string, string>;
}

/** The register of one folder: it speaks for BOMs in that folder and below. */
export interface Register {
  /** As reports name it: `boms/lintanide.parts.csv`. */
  readonly path: string;
  /** POSIX folder in the same terms as unit paths; '' is the working directory. */
  readonly folder: string;
  readonly rows: readonly RegisterRow[];
  readonly index: ReadonlyMap<string, readonly RegisterRow[]>;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/\s{1,100}/g, ' ')
    .toLowerCase();
const makerKey = (manufacturer: string, number: string): string => `mpn:${fold(manufacturer)}|${fold(number)}`;
/** Five or more characters with a digit: long enough that another firm's number is not hit by chance. */
const isPlausible = (number: string): boolean => number.trim().length >= 5 && /\d/.test(number);
const numberKey = (number: string): string => (isPlausible(number) ? `pn:${fold(number)}` : `exact:${number.trim()}`);

/** Reads a register. Errors are `ConfigError`s that name file and line; nothing is guessed. */
export function parseRegister(text: string, path: string, folder = folderOf(path)): Register {
  const [head, ...records] = parseCsv(text, path);
  if (head === undefined)
    throw problem(
      path,
      1,
      'register-empty',
      'has no header line.',
      `First line: ${REGISTER_COLUMNS.slice(0, 8).join(',')}`,
    );
  const columns = columnsOf(head, path);
  const rows = records.map((record) => rowOf(record, columns, path));
  const index = new Map<string, RegisterRow[]>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const identity = (['partKey', 'manufacturer', 'mpn', 'partNumber'] as const)
      .map((name) => fold(row.values.get(name) ?? ''))
      .join('\n');
    const earlier = seen.get(identity);
    if (earlier !== undefined) {
      throw problem(
        path,
        row.line,
        'register-duplicate',
        `names the same part as line ${String(earlier)}.`,
        'Keep one line per part; the history is in version control.',
      );
    }
    seen.set(identity, row.line);
    for (const key of keysOf(row)) index.set(key, [...(index.get(key) ?? []), row]);
  }
  return { path, folder, rows, index };
}

/** The registers that speak for a BOM, the nearest first. Those of the working directory do not reach outside it. */
export function registersFor(bomPath: string, registers: readonly Register[]): Register[] {
  const outside = /^(?:[A-Za-z]:)?\//.test(bomPath);
  const holds = (folder: string): boolean => {
    if (folder === '') return !outside;
    return bomPath.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
  };
  return registers.filter(({ folder }) => holds(folder)).sort((a, b) => b.folder.length - a.folder.length);
}

/**
 * What the registers (nearest first) say of a finding's part: manufacturer and MPN before part number. `null`: no record.
 */
export function recordOf(finding: Finding, registers: readonly Register[], asOf: IsoDate): PartRecord | null {
  for (const register of registers) {
    const row = rowFor(finding, register);
    if (row !== null) return toRecord(row, register, asOf);
  }
  return null;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

function rowFor(finding: Finding, { index }: Register): RegisterRow | null {
  const manufacturer = finding.manufacturer ?? '';
  const keys = [`key:${finding.partKey}`];
  const known = /^mpn:([^|]{0,500})\|(.{1,500})$/s.exec(finding.partKey);
  if (known !== null) keys.push(makerKey(known[1] ?? '', known[2] ?? ''));
  if (finding.partNumber !== null) {
    if (manufacturer !== '') keys.push(makerKey(manufacturer, finding.partNumber));
    keys.push(numberKey(finding.partNumber));
  }
  for (const key of keys) {
    const rows = index.get(key) ?? [];
    const maker = (row: RegisterRow): string => fold(row.values.get('manufacturer') ?? '');
    const same = rows.find((row) => maker(row) === fold(manufacturer));
    const open = rows.find((row) => maker(row) === '' || manufacturer === '' || key.startsWith('mpn:'));
    const found = same ?? open;
    if (found !== undefined) return found;
  }
  return null;
}

function toRecord(row: RegisterRow, register: Register, asOf: IsoDate): PartRecord {
  const overdue = row.state === 'open' && row.due !== null && row.due < asOf;
  const expired = row.state === 'answered' && row.validUntil !== null && row.validUntil < asOf;
  const text = (name: RegisterColumn): string | null => row.values.get(name) ?? null;
  return {
    state: overdue ? 'overdue' : expired ? 'expired' : row.state,
    owner: text('owner'),
    due: row.due,
    validUntil: row.validUntil,
    note: text('note'),
    source: `${register.path}:${String(row.line)}`,
  };
}

function columnsOf(head: CsvRecord, path: string): readonly (RegisterColumn | { readonly other: string })[] {
  const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]{1,20}/g, '');
  const columns = head.fields.map(
    (name) => REGISTER_COLUMNS.find((known) => plain(known) === plain(name.trim())) ?? { other: name.trim() },
  );
  const named = new Set(columns.filter((column) => typeof column === 'string'));
  const wrong = columns
    .flatMap((column) => (typeof column === 'string' ? [] : [column.other]))
    .filter((name) => name !== '');
  if (!named.has('state')) {
    throw problem(
      path,
      head.line,
      'register-columns',
      `has no column "state" (found: ${wrong.slice(0, 8).join(', ') || [...named].join(', ')}).`,
      `Columns: ${REGISTER_COLUMNS.join(', ')}.`,
    );
  }
  if (!named.has('partNumber') && !named.has('mpn') && !named.has('partKey')) {
    throw problem(
      path,
      head.line,
      'register-columns',
      'has no column that names a part.',
      'Add "partNumber", or "manufacturer" and "mpn".',
    );
  }
  return columns;
}

function rowOf(record: CsvRecord, columns: ReturnType<typeof columnsOf>, path: string): RegisterRow {
  const values = new Map<RegisterColumn, string>();
  const others = new Map<string, string>();
  for (const [at, field] of record.fields.entries()) {
    const column = columns[at];
    if (field.trim() === '') continue;
    if (column === undefined) {
      throw problem(
        path,
        record.line,
        'register-row',
        `has ${String(record.fields.length)} fields under ${String(columns.length)} columns.`,
        'Quote a field that holds the delimiter: "1,5".',
      );
    }
    if (typeof column === 'string') values.set(column, field.trim());
    else others.set(column.other, field);
  }
  const word = values.get('state') ?? '';
  const state = REGISTER_STATES.find((known) => known === word.toLowerCase());
  if (state === undefined) {
    const said = word === '' ? 'has no state.' : `has the state "${word}".`;
    throw problem(path, record.line, 'register-state', said, didYouMean(word, REGISTER_STATES));
  }
  if (!values.has('partKey') && !values.has('partNumber') && !values.has('mpn')) {
    throw problem(path, record.line, 'register-part', 'names no part.', 'Give a part number, or manufacturer and MPN.');
  }
  const due = dateOf(values, 'due', path, record.line);
  const validUntil = dateOf(values, 'validUntil', path, record.line);
  dateOf(values, 'asked', path, record.line);
  if (state === 'open' && due === null) {
    throw problem(
      path,
      record.line,
      'register-due',
      'is an open question without a date.',
      'Fill "due": the day by which the answer is expected, as 2026-11-24.',
    );
  }
  return { line: record.line, state, due, validUntil, values, others };
}

function dateOf(
  values: ReadonlyMap<RegisterColumn, string>,
  name: RegisterColumn,
  path: string,
  line: number,
): IsoDate | null {
  const text = values.get(name);
  if (text === undefined) return null;
  if (isIsoDate(text)) return text;
  throw problem(
    path,
    line,
    'register-date',
    `has the date "${text}" in "${name}".`,
    'Write a real date as YYYY-MM-DD, for example 2026-11-24.',
  );
}

function keysOf({ values }: RegisterRow): string[] {
  const [key, manufacturer, mpn, number] = (['partKey', 'manufacturer', 'mpn', 'partNumber'] as const).map((name) =>
    values.get(name),
  );
  const keys: string[] = [];
  if (key !== undefined) keys.push(`key:${key}`);
  if (mpn !== undefined) keys.push(manufacturer === undefined ? numberKey(mpn) : makerKey(manufacturer, mpn));
  if (number !== undefined) keys.push(numberKey(number));
  return keys;
}

function problem(path: string, line: number, code: string, what: string, hint: string): ConfigError {
  return new ConfigError(code, `${path}:${String(line)} ${what}`, hint);
}
