import { companyIn, fold } from '../../bom/name-keys.ts';
import type { Supplier } from '../../regulation/suppliers.ts';
import { supplierNamed } from '../../regulation/suppliers.ts';
import { familyOf } from '../declared/declared-family.ts';
import { noLicence } from '../answers/no-licence.ts';
import {
  REGISTER_ELEMENTS,
  type RegisterColumn,
  type RegisterElement,
  type RegisterState,
} from './register-columns.ts';
import type { RegisterRow } from './register-row.ts';
import { percentOf, type Share, shareOf } from './register-values.ts';

/** Is it one firm: by its name, or by what the user says are its names? */
export function isSameMaker(one: string, other: string, companies: readonly Supplier[]): boolean {
  if (fold(one) === fold(other)) return true;
  const known = supplierNamed(one, companies);
  return known !== null && known === supplierNamed(other, companies);
}

/** The maker that a line names; '' for none, and where it says that nobody is known. */
export const makerOf = ({ values }: RegisterRow): string => companyIn(values.get('manufacturer')) ?? '';

/** The first line of each maker. */
export function byMaker(rows: readonly RegisterRow[], companies: readonly Supplier[]): RegisterRow[] {
  return rows.filter(
    (row, at) => rows.findIndex((other) => isSameMaker(makerOf(other), makerOf(row), companies)) === at,
  );
}

/** Lines of several makers as one answer on a part whose maker the bill does not name. */
interface Together {
  readonly row: RegisterRow;
  /** What each of them says where one declares a rare earth that another does not; '' where none does. */
  readonly differ: string;
}

/** The worst of several states that can be written comes first; `open` and `partial` together are a question that is answered in part. */
const WORST = ['refused', 'dont-know', 'partial', 'open', 'answered'] as const satisfies readonly RegisterState[];
const DATES = ['validUntil', 'licenceExpiry'] as const;
const NAMES: ReadonlySet<string> = new Set(['manufacturer', 'mpn', 'partKey']);

/**
 * One answer of the lines of several makers: what all of them say. A share is the range over all of them, an absence is one only
 * where each has shown it, and a column in which they differ is left empty, so its question stays open. Of states, dates and
 * licences the worst counts. `places` names the line of each.
 */
export function together(rows: readonly RegisterRow[], path: string): Together {
  const [first] = rows;
  if (first === undefined) throw new RangeError('an answer of no line');
  const values = new Map<RegisterColumn, string>();
  for (const [column, text] of first.values) {
    const isOfShares = REGISTER_ELEMENTS.some((symbol) => column.startsWith(symbol)) || column === 'method' || column === 'detectionLimit';
    if (!NAMES.has(column) && !isOfShares && rows.every((row) => isAlike(column, row.values.get(column) ?? '', text))) values.set(column, text);
  }
  for (const symbol of REGISTER_ELEMENTS) for (const [column, text] of shareOver(symbol, rows)) values.set(column, text);
  for (const column of DATES) {
    const days = rows.flatMap((row) => row.values.get(column) ?? []).sort();
    if (days[0] !== undefined) values.set(column, days[0]);
  }
  // Each delivers on a licence of its own.
  const licences = rows.map((row) => row.values.get('licence') ?? '');
  if (licences.every((text) => text !== '' && noLicence(text) === null)) values.set('licence', [...new Set(licences)].join(', '));
  const waiting = rows.filter(({ state }) => state === 'open' || state === 'partial');
  const state = stateOf(rows);
  // A question without a date waits for nobody.
  const due = waiting.some((row) => row.due === null) ? null : (waiting.flatMap((row) => row.due ?? []).sort()[0] ?? null);
  values.delete('due');
  if (due !== null) values.set('due', due);
  values.set('state', state);
  const row: RegisterRow = { line: first.line, state, due, validUntil: values.get('validUntil') ?? null, values, others: new Map() };
  return { row, differ: differences(rows, path) };
} // prettier-ignore

function stateOf(rows: readonly RegisterRow[]): RegisterState {
  const worst = WORST.find((state) => rows.some((row) => row.state === state)) ?? 'answered';
  return worst === 'open' && rows.some(({ state }) => state === 'answered') ? 'partial' : worst;
}

function isAlike(column: RegisterColumn, one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  const family = column === 'material' ? familyOf(one) : null;
  return family !== null && family === familyOf(other);
}

const shareIn = ({ values }: RegisterRow, symbol: RegisterElement): Share | null => shareOf(values.get(symbol) ?? '');

/** The share of an element over all lines, with how it was measured; empty where one of them does not say it. */
function shareOver(symbol: RegisterElement, rows: readonly RegisterRow[]): [RegisterColumn, string][] {
  const shares = rows.flatMap((row) => shareIn(row, symbol) ?? []);
  if (shares.length < rows.length) return [];
  const [min, max] = [Math.min(...shares.map((share) => share.min)), Math.max(...shares.map((share) => share.max))];
  const methods = rows.map(({ values }) => values.get(`${symbol}Method`) ?? values.get('method') ?? '');
  const limits = rows.map(
    ({ values }, at) =>
      shares[at]?.limit ?? percentOf(values.get(`${symbol}DetectionLimit`) ?? values.get('detectionLimit') ?? ''),
  );
  const written: [RegisterColumn, string][] = [[symbol, min === max ? figure(min) : `${figure(min)}-${figure(max)}`]];
  // What one of them has not shown is not shown.
  if (!methods.includes('')) written.push([`${symbol}Method`, [...new Set(methods)].join(', ')]);
  const known = limits.flatMap((limit) => limit ?? []);
  if (known.length === rows.length) written.push([`${symbol}DetectionLimit`, figure(Math.max(...known))]);
  return written;
}

/** No exponent, and nine decimals, as a line holds it. */
const figure = (value: number): string => value.toFixed(9).replace(/\.?0+$/, '');

/** `Alpha (boms/lintanide.parts.csv:2): Dy 2.1 wt%; Beta (…:3): Dy 0 wt%`; a question mark stands for what a line does not say. */
function differences(rows: readonly RegisterRow[], path: string): string {
  const isThere = (row: RegisterRow, symbol: RegisterElement): boolean => (shareIn(row, symbol)?.max ?? 0) > 0;
  const isRare = (row: RegisterRow, column: 'material' | 'grade' | 'cas'): boolean =>
    column === 'material' ? familyOf(row.values.get(column) ?? '')?.rareEarth === true : row.values.has(column);
  const isMixed = (is: (row: RegisterRow) => boolean): boolean => rows.some(is) && !rows.every(is);
  const symbols = REGISTER_ELEMENTS.filter((symbol) => isMixed((row) => isThere(row, symbol)));
  const columns = (['material', 'grade', 'cas'] as const).filter(
    (column) =>
      rows.some((row) => isRare(row, column)) &&
      !rows.every((row) => isAlike(column, row.values.get(column) ?? '', rows[0]?.values.get(column) ?? '')),
  );
  if (symbols.length + columns.length === 0) return '';
  return rows
    .map((row) => {
      const shares = symbols.map(
        (symbol) => `${symbol} ${row.values.get(symbol) ?? '?'}${row.values.has(symbol) ? ' wt%' : ''}`,
      );
      const words = columns.map((column) => row.values.get(column) ?? '?');
      return `${makerOf(row)} (${path}:${String(row.line)}): ${[...shares, ...words].join(', ')}`;
    })
    .join('; ');
}
