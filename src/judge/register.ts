import { fold, identityKey, makerKey, nameKeys, numberKey } from '../batch/name-keys.ts';
import type { PartName } from '../batch/part-names.ts';
import { ConfigError, LintanideError } from '../errors.ts';
import type { IsoDate } from '../regulation/types.ts';
import { supplierNamed, type Supplier } from '../regulation/suppliers.ts';
import { parseCsv } from './csv.ts';
import { REGISTER_COLUMNS } from './register-columns.ts';
import { columnsOf, rowOf, type RegisterProblem, type RegisterRow } from './register-row.ts';
import type { PartRecord } from './types.ts';

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
  const rows: RegisterRow[] = [];
  const index = new Map<string, RegisterRow[]>();
  const seen = new Map<string, number>();
  for (const record of body) {
    const row = rowOf(record, columns, complainOf(record.line));
    if (row === null) continue;
    const identity = identityOf(row);
    const earlier = seen.get(identity);
    if (earlier !== undefined) {
      complainOf(row.line)(
        'register-duplicate',
        `names the same part as line ${String(earlier)}.`,
        'Keep one line per part; the history is in version control.',
      );
      continue;
    }
    seen.set(identity, row.line);
    rows.push(row);
    for (const key of keysOf(row, companies)) index.set(key, [...(index.get(key) ?? []), row]);
  }
  const others = columns.flatMap((column) => (typeof column === 'string' || column.other === '' ? [] : [column.other]));
  return { register: { path, folder, others, rows, index, companies }, problems };
}

function identityOf({ values }: RegisterRow): string {
  return (['partKey', 'manufacturer', 'mpn', 'partNumber'] as const).map((name) => fold(values.get(name) ?? '')).join('\n'); // prettier-ignore
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
}

/** The row of the registers (nearest first) for a part: manufacturer and MPN before part number. `null`: none. */
export function entryFor(part: PartName, registers: readonly Register[]): Entry | null {
  for (const register of registers) {
    const row = rowFor(part, register);
    if (row !== null) return { row, register };
  }
  return null;
}

/** What the registers (nearest first) say of a finding's part. `null`: no record. */
export function recordOf(finding: PartName, registers: readonly Register[], asOf: IsoDate): PartRecord | null {
  const entry = entryFor(finding, registers);
  return entry === null ? null : toRecord(entry, asOf);
}

export function sourceOf({ row, register, source }: Entry): string {
  return source ?? `${register.path}:${String(row.line)}`;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** Is it one firm: by its name, or by what the user says are its names? */
export function isSameMaker(one: string, other: string, companies: readonly Supplier[]): boolean {
  if (fold(one) === fold(other)) return true;
  const known = supplierNamed(one, companies);
  return known !== null && known === supplierNamed(other, companies);
}

function rowFor(part: PartName, { index, companies }: Register): RegisterRow | null {
  const manufacturer = part.manufacturer ?? '';
  for (const key of nameKeys(part)) {
    const rows = index.get(key) ?? [];
    const maker = (row: RegisterRow): string => fold(row.values.get('manufacturer') ?? '');
    const same =
      rows.find((row) => maker(row) === fold(manufacturer)) ??
      rows.find((row) => isSameMaker(maker(row), manufacturer, companies));
    const open = rows.find((row) => maker(row) === '' || manufacturer === '' || key.startsWith('mpn:'));
    const found = same ?? open;
    if (found !== undefined) return found;
  }
  return null;
}

/** An answer, whole or in part, holds to the end of its last day. */
export function isExpired(row: RegisterRow, asOf: IsoDate): boolean {
  return row.validUntil !== null && row.validUntil < asOf;
}

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
  if (mpn !== undefined && manufacturer === undefined) keys.push(numberKey(mpn));
  if (mpn !== undefined && manufacturer !== undefined) {
    const known = supplierNamed(manufacturer, companies);
    const names = known === null ? [manufacturer] : [manufacturer, known.name, ...known.aliases];
    keys.push(...new Set(names.map((name) => makerKey(name, mpn))));
  }
  if (number !== undefined) keys.push(numberKey(number));
  return keys;
}
