import type { DeclarationIndex } from '../../facts/types.ts';
import type { IsoDate } from '../../regulation/types.ts';
import { answerOf, type DeclaredElement } from './answer.ts';
import { answersCode } from './control-code.ts';
import { declaredOf } from '../declared/declared-entry.ts';
import { holds } from './open-question.ts';
import {
  entryFor,
  isExpired,
  type PartName,
  type Register,
  type RegisterRow,
  registersFor,
} from '../register/register.ts';
import type { RegisterColumn } from '../register/register-columns.ts';

/** A part as a bill names it, and the bill. */
interface NamedIn {
  readonly part: PartName;
  readonly path: string;
}

/** What is on record of a part in all its bills: what a question need not ask again, and whoever is asked can put right. */
export interface OnRecord {
  readonly values: ReadonlyMap<RegisterColumn, string>;
  readonly elements: ReadonlyMap<string, DeclaredElement>;
  /** Files of the declarations that say what no line of a register does, by column. */
  readonly declarations: ReadonlyMap<RegisterColumn, string>;
}

const LICENCE: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>(['licence', 'licenceType', 'licenceExpiry']);

/** Nothing where an answer ran out; of a licence that ran out, nothing of the licence. What lines of several makers say is no one's answer. */
export function onRecordOf(
  named: readonly NamedIn[],
  registers: readonly Register[],
  index: DeclarationIndex,
  asOf: IsoDate,
): OnRecord {
  const [first, ...others] = named.map(({ part, path }) => ofBill(part, registersFor(path, registers), index, asOf));
  if (first === undefined) return { values: new Map(), elements: new Map(), declarations: new Map() };
  const values = new Map(
    [...first.values].filter(([column, text]) => others.every((other) => other.values.get(column) === text)),
  );
  const row: RegisterRow = { ...NO_ROW, values };
  return {
    values,
    elements: answerOf(row, asOf)?.elements ?? new Map<string, DeclaredElement>(),
    declarations: first.declarations,
  };
}

/** The same of a line by itself, for a part that no bill names. */
export function onRecordIn(row: RegisterRow, asOf: IsoDate): OnRecord {
  const values = valid(row, asOf);
  return {
    values,
    elements: answerOf({ ...NO_ROW, values }, asOf)?.elements ?? new Map<string, DeclaredElement>(),
    declarations: new Map(),
  };
}

/**
 * Does it answer what a column asks for? A share does where it is shown; the type of a licence is not asked for by itself, and its end is
 * nothing without one.
 */
export function isOnRecord({ values, elements }: OnRecord, column: RegisterColumn): boolean {
  const share = elements.get(column);
  if (share !== undefined) return share.verdict === 'present' || share.verdict === 'absent';
  const has = (name: RegisterColumn): boolean => holds(name, values.get(name) ?? '');
  if (column === 'controlCode' || column === 'codeReason') return answersCode(values);
  if (column === 'licenceType') return has('licence');
  return has(column) && (column !== 'licenceExpiry' || has('licence'));
}

const NO_ROW: RegisterRow = {
  line: 0,
  state: 'answered',
  due: null,
  validUntil: null,
  values: new Map(),
  others: new Map(),
};

function ofBill(
  part: PartName,
  registers: readonly Register[],
  index: DeclarationIndex,
  asOf: IsoDate,
): Pick<OnRecord, 'values' | 'declarations'> {
  const own = entryFor(part, registers);
  const isOfSeveral = own?.makers !== undefined;
  const declared = declaredOf(part, isOfSeveral ? [] : registers, index, asOf);
  if (declared === null) return { values: new Map(), declarations: new Map() };
  // Shares of several materials of one part are no answer on any of them; a line of the register is.
  const row = declared.kinds === undefined ? declared.entry.row : (own?.row ?? NO_ROW);
  const values = valid(row, asOf);
  const held = own === null || isOfSeveral ? new Map<RegisterColumn, string>() : valid(own.row, asOf);
  const files = [...new Set(declared.parts.map(({ declaration }) => declaration.path))].join(', ');
  const declarations = new Map(
    [...values].flatMap(([column, text]) =>
      files === '' || held.get(column) === text ? [] : [[column, files] as const],
    ),
  );
  return { values, declarations };
}

function valid(row: RegisterRow, asOf: IsoDate): ReadonlyMap<RegisterColumn, string> {
  if (isExpired(row, asOf)) return new Map();
  const ends = row.values.get('licenceExpiry');
  const hasRunOut = ends !== undefined && ends < asOf;
  return new Map([...row.values].filter(([column]) => !(hasRunOut && LICENCE.has(column))));
}
