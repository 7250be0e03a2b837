import { companyIn, fold, identityKey, isNoName, makerKey, nameKeys, numberKey } from '../../bom/name-keys.ts';
import type { PartName } from '../../bom/part-names.ts';
import { ConfigError, LintanideError } from '../../errors.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { supplierNamed, type Supplier } from '../../regulation/suppliers.ts';
import { parseCsv } from './csv.ts';
import { REGISTER_COLUMNS } from './register-columns.ts';
import { columnsOf, rowOf, type Complain, type RegisterProblem, type RegisterRow } from './register-row.ts';
import { byMaker, isSameMaker, makerOf, together } from './register-makers.ts';
import type { PartRecord } from '../types.ts';

export { isSameMaker } from './register-makers.ts';
export { REGISTER_COLUMNS, REGISTER_STATES, type RegisterColumn } from './register-columns.ts';
export type { RegisterProblem, RegisterRow } from './register-row.ts';
export { fold };
export type { PartName };

/** The register of one folder: it speaks for BOMs in that folder and below. */
export interface Register {
  /** As reports name it: `boms/lintanide.parts.csv`. */
  readonly path: string;
  /** POSIX folder in the same terms as unit paths; '' is the working directory. */
  readonly folder: string;
  /** Headers that this tool gives no meaning. */
  readonly others: readonly string[];
  readonly rows: readonly RegisterRow[];
  readonly index: ReadonlyMap<string, readonly RegisterRow[]>;
  /** Companies with the names that the user says are theirs: a line under one speaks of parts under another. */
  readonly companies: readonly Supplier[];
}

const NO_COMPANIES: readonly Supplier[] = [];

/** Reads a register. Errors are `ConfigError`s that name file and line; nothing is guessed. */
export function parseRegister(text: string, path: string, folder = folderOf(path), companies = NO_COMPANIES): Register {
  const { register, problems } = readRegister(text, path, folder, companies);
  const first = problems.find(({ level }) => level === 'error');
  if (first !== undefined) throw new ConfigError(first.code, `${path}:${String(first.line)} ${first.what}`, first.hint);
  return register;
}

/** Reads as much of a register as can be, with everything that is wrong with it, in order of lines. */
export function readRegister(
  text: string,
  path: string,
  folder = folderOf(path),
  companies = NO_COMPANIES,
): { readonly register: Register; readonly problems: readonly RegisterProblem[] } {
  const problems: RegisterProblem[] = [];
  const complainOf =
    (line: number) =>
    (code: string, what: string, hint: string): void => {
      problems.push({ line, level: 'error', code, what, hint });
    };
  const empty = { path, folder, others: [], rows: [], index: new Map(), companies };
  let records;
  try {
    records = parseCsv(text, path);
  } catch (error) {
    if (!(error instanceof LintanideError)) throw error;
    // Its sentence names file and line already; as a problem it needs only what follows.
    const [, line = '1', what = error.message] = /:(\d{1,9}): (.{1,500})$/s.exec(error.message) ?? [];
    complainOf(Number(line))(error.code, what, error.hint);
    return { register: empty, problems };
  }
  const [head, ...body] = records;
  if (head === undefined) {
    complainOf(1)('register-empty', 'has no header line.', `First line: ${REGISTER_COLUMNS.slice(0, 8).join(',')}`);
    return { register: empty, problems };
  }
  const columns = columnsOf(head, complainOf(head.line));
  if (problems.length > 0) return { register: empty, problems };
  const { rows, index, add } = new RegisterRows(companies);
  for (const record of body) {
    const row = rowOf(record, columns, complainOf(record.line));
    if (row !== null) add(row, complainOf(row.line));
  }
  const others = columns.flatMap((column) => (typeof column === 'string' || column.other === '' ? [] : [column.other]));
  return { register: { path, folder, others, rows, index, companies }, problems };
}

/** Rows of a register, by the names of their parts. */
export class RegisterRows {
  readonly rows: RegisterRow[] = [];
  readonly index = new Map<string, RegisterRow[]>();
  readonly #seen = new Map<string, number>();
  readonly #companies: readonly Supplier[];

  constructor(companies: readonly Supplier[]) {
    this.#companies = companies;
  }

  /** A part that has a line already goes to `complain`. */
  readonly add = (row: RegisterRow, complain: Complain): void => {
    const identity = identityOf(row);
    const earlier = this.#seen.get(identity);
    if (earlier !== undefined) {
      complain(
        'register-duplicate',
        `names the same part as line ${String(earlier)}.`,
        'Keep one line per part; the history is in version control.',
      );
      return;
    }
    this.#seen.set(identity, row.line);
    this.rows.push(row);
    for (const key of keysOf(row, this.#companies)) {
      const known = this.index.get(key);
      if (known === undefined) this.index.set(key, [row]);
      else known.push(row);
    }
  };

  /** Puts another row in the place of that of its line; false where it names its part otherwise: nothing is replaced then. */
  replace(row: RegisterRow): boolean {
    const at = this.rows.findIndex(({ line }) => line === row.line);
    const before = this.rows[at];
    if (before === undefined) return false;
    const keys = keysOf(before, this.#companies);
    if (identityOf(before) !== identityOf(row) || keys.join('\n') !== keysOf(row, this.#companies).join('\n'))
      return false;
    this.rows[at] = row;
    for (const key of keys) {
      const known = this.index.get(key) ?? [];
      known.splice(known.indexOf(before), 1, row);
    }
    return true;
  }
}

function identityOf({ values }: RegisterRow): string {
  return (['partKey', 'manufacturer', 'mpn', 'partNumber'] as const)
    .map((name) => fold(values.get(name) ?? ''))
    .join('\n');
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

/** A row of a register that speaks of a part. */
export interface Entry {
  readonly row: RegisterRow;
  readonly register: Register;
  /** File, line and path, where it is not a line of the register alone. */
  readonly source?: string;
  /** The same by element. */
  readonly places?: ReadonlyMap<string, string>;
  /** Of a declaration: what it is of is most of the part, or in a part in it. */
  readonly place?: 'whole' | 'inside' | undefined;
  /** Of a declaration that names no magnet: what materials, and the substances in them, are called. */
  readonly names?: { readonly materials: readonly string[]; readonly substances: readonly string[] } | undefined;
  /** It is of one of several materials of the part. */
  readonly isOfOne?: true;
  /** The bill names no maker, and these lines name several: `row` is what all of them say, `differ` where they do not. */
  readonly makers?: { readonly rows: readonly RegisterRow[]; readonly differ: string };
}

/**
 * The row of the registers (nearest first) for a part: manufacturer and MPN before part number. `null`: none. Of a part whose maker
 * the bill does not name, and of which lines of several makers speak, it is what all of them say.
 */
export function entryFor(part: PartName, registers: readonly Register[]): Entry | null {
  for (const register of registers) {
    const rows = rowsFor(part, register);
    const [row] = rows;
    if (row === undefined) continue;
    if (rows.length === 1) return { row, register };
    const { row: all, differ } = together(rows, register.path);
    const source = rows.map((one) => sourceOf({ row: one, register })).join(' and ');
    return { row: all, register, source, makers: { rows, differ } };
  }
  return null;
}

/** What the registers (nearest first) say of a finding's part. `null`: no record. */
export function recordOf(finding: PartName, registers: readonly Register[], asOf: IsoDate): PartRecord | null {
  const entry = entryFor(finding, registers);
  return entry === null ? null : toRecord(entry, asOf);
}

/** Where an entry stands, "lintanide.parts.csv:3"; of several lines all of them. */
export function sourceOf({ row, register, source }: Entry): string {
  return source ?? `${register.path}:${String(row.line)}`;
}

/** The folder of a path, without a slash at its end; '' where it has none. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The lines that speak of a part: one, or where the bill names no maker and no line does without, one of each maker. */
function rowsFor(part: PartName, { index, companies }: Register): readonly RegisterRow[] {
  const manufacturer = companyIn(part.manufacturer) ?? '';
  for (const key of nameKeys(part)) {
    const rows = index.get(key) ?? [];
    const same =
      rows.find((row) => fold(makerOf(row)) === fold(manufacturer)) ??
      rows.find((row) => isSameMaker(makerOf(row), manufacturer, companies));
    if (same !== undefined) return [same];
    if (manufacturer === '' && !key.startsWith('mpn:') && rows.length > 0) return byMaker(rows, companies);
    const open = rows.find((row) => makerOf(row) === '' || key.startsWith('mpn:'));
    if (open !== undefined) return [open];
    // Who sells a part is no other maker of it: the bill names none.
    if (isSold(part) && !key.startsWith('mpn:') && rows.length > 0) return byMaker(rows, companies);
  }
  return [];
}

/** Whether the only company that a bill names of a part is who sells it. */
const isSold = ({ supplier, manufacturer }: PartName): boolean =>
  supplier !== undefined && supplier !== null && supplier === manufacturer;

/** An answer, whole or in part, holds to the end of its last day. */
export function isExpired(row: RegisterRow, asOf: IsoDate): boolean {
  return row.validUntil !== null && row.validUntil < asOf;
}

/**
 * What an entry says on a day: of an open question that is past its due date `overdue`, of an answer or licence past its last day
 * `expired`.
 */
export function toRecord(entry: Entry, asOf: IsoDate): PartRecord {
  const { row } = entry;
  const waits = row.state === 'open' || row.state === 'partial';
  const overdue = waits && row.due !== null && row.due < asOf;
  const licence = row.values.get('licenceExpiry') ?? null;
  const answers = row.state === 'answered' || row.state === 'partial';
  const expired = answers && (isExpired(row, asOf) || (licence !== null && licence < asOf));
  return {
    state: overdue ? 'overdue' : expired ? 'expired' : row.state,
    owner: row.values.get('owner') ?? null,
    due: row.due,
    validUntil: row.validUntil,
    note: row.values.get('note') ?? null,
    source: sourceOf(entry),
  };
}

function keysOf({ values }: RegisterRow, companies: readonly Supplier[]): string[] {
  const [key, manufacturer, mpn, number] = (['partKey', 'manufacturer', 'mpn', 'partNumber'] as const).map((name) =>
    values.get(name),
  );
  const keys: string[] = [];
  if (key !== undefined) keys.push(identityKey(key));
  // "TBD" numbers nothing: a line under it would answer for all that nobody has numbered yet.
  const isMade = mpn !== undefined && !isNoName(mpn);
  if (isMade && companyIn(manufacturer) === null) keys.push(numberKey(mpn));
  if (isMade && manufacturer !== undefined) {
    const known = supplierNamed(manufacturer, companies);
    const names = known === null ? [manufacturer] : [manufacturer, known.name, ...known.aliases];
    keys.push(...new Set(names.map((name) => makerKey(name, mpn))));
  }
  if (number !== undefined && !isNoName(number)) keys.push(numberKey(number));
  return keys;
}

/** Does a line name a part, by its key or by a text that is a number? */
export function namesPart({ values }: RegisterRow): boolean {
  const numbers = [values.get('mpn'), values.get('partNumber')];
  return values.has('partKey') || numbers.some((number) => number !== undefined && !isNoName(number));
}
