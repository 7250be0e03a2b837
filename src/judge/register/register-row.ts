import type { IsoDate } from '../../regulation/types.ts';
import type { CsvRecord } from './csv.ts';
import {
  columnNamed,
  DATE_COLUMNS,
  REGISTER_COLUMNS,
  REGISTER_ELEMENTS,
  REGISTER_STATES,
  stateNamed,
  type RegisterColumn,
  type RegisterState,
} from './register-columns.ts';
import { faultOf, unguarded } from './register-values.ts';
import { didYouMean } from '../../suggest.ts';

/** One row of the register, as written. */
export interface RegisterRow {
  readonly line: number;
  readonly state: RegisterState;
  readonly due: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly values: ReadonlyMap<RegisterColumn, string>;
  /** Columns this tool gives no meaning, by header. */
  readonly others: ReadonlyMap<string, string>;
}

/** What is wrong with a register. An error keeps it from being used. */
export interface RegisterProblem {
  readonly line: number;
  readonly level: 'error' | 'warning';
  readonly code: string;
  /** Follows the place: `has no state.` */
  readonly what: string;
  readonly hint: string;
}

export type Column = RegisterColumn | { readonly other: string };
export type Complain = (code: string, what: string, hint: string) => void;

/** Meanings of the header's fields; what is missing for a register goes to `complain`. */
export function columnsOf(head: CsvRecord, complain: Complain): readonly Column[] {
  const columns = head.fields.map((name): Column => columnNamed(name) ?? { other: unguarded(name.trim()) });
  const named = new Set(columns.filter((column) => typeof column === 'string'));
  const wrong = columns.flatMap((column) => (typeof column === 'string' || column.other === '' ? [] : [column.other]));
  if (!named.has('state'))
    complain(
      'register-columns',
      `has no column "state" (found: ${wrong.slice(0, 8).join(', ') || [...named].join(', ')}).`,
      `Columns: ${REGISTER_COLUMNS.slice(0, 14).join(', ')} and others, see docs/register.md.`,
    );
  if (!named.has('partNumber') && !named.has('mpn') && !named.has('partKey'))
    complain('register-columns', 'has no column that names a part.', 'Add "partNumber", or "manufacturer" and "mpn".');
  const twice = columns.find((column, at) => typeof column === 'string' && columns.indexOf(column) !== at);
  if (typeof twice === 'string')
    complain('register-columns', `has two columns for "${twice}".`, 'Keep one of them, or rename the other.');
  return columns;
}

/** One row; every fault goes to `complain`. Null where there is no telling what the row says. */
export function rowOf(record: CsvRecord, columns: readonly Column[], complain: Complain): RegisterRow | null {
  const values = new Map<RegisterColumn, string>();
  const others = new Map<string, string>();
  for (const [at, field] of record.fields.entries()) {
    const column = columns[at];
    if (field.trim() === '') continue;
    if (column === undefined) {
      complain(
        'register-row',
        `has ${String(record.fields.length)} fields under ${String(columns.length)} columns.`,
        'Quote a field that holds the delimiter: "1,5".',
      );
      return null;
    }
    if (typeof column === 'string') values.set(column, unguarded(field.trim()));
    else others.set(column.other, field);
  }
  const word = values.get('state') ?? '';
  const state = stateNamed(word);
  if (state === null)
    complain(
      'register-state',
      word === '' ? 'has no state.' : `has the state "${word}".`,
      didYouMean(word, REGISTER_STATES),
    );
  if (!values.has('partKey') && !values.has('partNumber') && !values.has('mpn'))
    complain('register-part', 'names no part.', 'Give a part number, or manufacturer and MPN.');
  const isSound = complainOfValues(values, complain);
  const due = values.get('due') ?? null;
  if (state === 'open' && due === null)
    complain(
      'register-due',
      'is an open question without a date.',
      'Fill "due": the day by which the answer is expected, as 2026-11-24.',
    );
  if (state === null || !isSound) return null;
  return { line: record.line, state, due, validUntil: values.get('validUntil') ?? null, values, others };
}

function complainOfValues(values: ReadonlyMap<RegisterColumn, string>, complain: Complain): boolean {
  let isSound = true;
  const check = (kind: Parameters<typeof faultOf>[0], code: string, name: RegisterColumn): void => {
    const text = values.get(name);
    const fault = text === undefined ? null : faultOf(kind, text);
    if (fault === null) return;
    isSound = false;
    complain(code, `has ${fault.what} in "${name}".`, fault.hint);
  };
  for (const name of DATE_COLUMNS) check('date', 'register-date', name);
  for (const symbol of REGISTER_ELEMENTS) {
    check('share', 'register-share', symbol);
    check('limit', 'register-limit', `${symbol}DetectionLimit`);
  }
  check('limit', 'register-limit', 'detectionLimit');
  check('grams', 'register-mass', 'mass');
  check('technology', 'register-word', 'chineseTechnology');
  for (const name of ['inputValue', 'itemValue', 'assemblyValue'] as const) check('price', 'register-price', name);
  check('currency', 'register-currency', 'currency');
  check('sha256', 'register-sha256', 'sha256');
  return isSound;
}
