import { statusOn, windowsOf } from './calendar.ts';
import type { Clause, ControlEntry, IsoDate, Measure, Pack, Status } from './types.ts';
import { compareText } from '../order.ts';

/** Days on which a clause has another status, or another reading, than before. */
export interface StatusShift {
  readonly from: IsoDate;
  /** null: from then on. */
  readonly to: IsoDate | null;
  readonly was: { readonly status: Status; readonly branches: Readonly<Record<string, Status>> | null };
  readonly is: { readonly status: Status; readonly branches: Readonly<Record<string, Status>> | null };
}

export interface FieldChange {
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
}

interface ClauseChange {
  readonly id: string;
  readonly shifts: readonly StatusShift[];
  readonly fields: readonly FieldChange[];
}

export interface MeasureChange {
  readonly measure: Measure;
  readonly fields: readonly FieldChange[];
  readonly added: readonly Clause[];
  readonly removed: readonly Clause[];
  readonly clauses: readonly ClauseChange[];
}

interface EntryChange {
  readonly entry: ControlEntry;
  readonly fields: readonly FieldChange[];
}

export interface PackDiff {
  readonly fields: readonly FieldChange[];
  readonly measures: {
    readonly added: readonly Measure[];
    readonly removed: readonly Measure[];
    readonly changed: readonly MeasureChange[];
  };
  readonly entries: {
    readonly added: readonly ControlEntry[];
    readonly removed: readonly ControlEntry[];
    readonly changed: readonly EntryChange[];
  };
}

/** What the second pack holds that the first does not, and the other way round; order and unsaid optional keys are no change. */
export function diffPacks(a: Pack, b: Pack): PackDiff {
  const measures = compareRows(a.measures, b.measures, ({ id }) => id);
  const entries = compareRows(a.entries, b.entries, ({ measure, code }) => `${measure} ${code}`);
  return {
    fields: fieldsOf(a, b, ['measures', 'entries', '$schema']),
    measures: {
      ...measures,
      changed: measures.both
        .map(([was, is]) => measureChange(was, is))
        .filter(
          ({ fields, added, removed, clauses }) => fields.length + added.length + removed.length + clauses.length > 0,
        ),
    },
    entries: {
      ...entries,
      changed: entries.both
        .map(([was, is]) => ({ entry: is, fields: fieldsOf(was, is, []) }))
        .filter(({ fields }) => fields.length > 0),
    },
  };
}

/** Whether `diffPacks` found nothing. */
export function isSame({ fields, measures, entries }: PackDiff): boolean {
  const lists = [
    fields,
    measures.added,
    measures.removed,
    measures.changed,
    entries.added,
    entries.removed,
    entries.changed,
  ];
  return lists.every((list) => list.length === 0);
}

function measureChange(was: Measure, is: Measure): MeasureChange {
  const { added, removed, both } = compareRows(was.clauses, is.clauses, ({ id }) => id);
  const clauses = both
    .map(([old, now]) => ({
      id: now.id,
      shifts: shiftsOf(was, old, is, now),
      fields: fieldsOf(old, now, ['windows']),
    }))
    .filter(({ shifts, fields }) => shifts.length + fields.length > 0);
  return { measure: is, fields: fieldsOf(was, is, ['clauses']), added, removed, clauses };
}

/** Days between any two switches of either side, where the two disagree; neighbours that disagree alike are one. */
function shiftsOf(wasIn: Measure, was: Clause, isIn: Measure, is: Clause): StatusShift[] {
  const days = [...new Set([...windowsOf(was), ...windowsOf(is)].map(({ from }) => from))].sort();
  const shifts: StatusShift[] = [];
  days.forEach((from, at) => {
    const next = days[at + 1];
    const told = (measure: Measure, clause: Clause): StatusShift['was'] => {
      const { status, branches } = statusOn(measure, clause.id, from === '0000-01-01' ? '0001-01-01' : from);
      return { status, branches: branches ?? null };
    };
    const shift = { from, to: next === undefined ? null : dayBefore(next), was: told(wasIn, was), is: told(isIn, is) };
    if (stable(shift.was) === stable(shift.is)) return;
    const last = shifts.at(-1);
    const joins =
      last?.to != null && dayAfter(last.to) === from && stable([last.was, last.is]) === stable([shift.was, shift.is]);
    if (joins) shifts[shifts.length - 1] = { ...last, to: shift.to };
    else shifts.push(shift);
  });
  return shifts;
}

function dayBefore(date: IsoDate): IsoDate {
  return shifted(date, -1);
}

function dayAfter(date: IsoDate): IsoDate {
  return shifted(date, 1);
}

function shifted(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function compareRows<Row>(
  a: readonly Row[],
  b: readonly Row[],
  key: (row: Row) => string,
): { readonly added: Row[]; readonly removed: Row[]; readonly both: (readonly [Row, Row])[] } {
  const [old, now] = [new Map(a.map((row) => [key(row), row])), new Map(b.map((row) => [key(row), row]))];
  const both = [...now].flatMap(([id, row]) => {
    const before = old.get(id);
    return before === undefined ? [] : [[before, row] as const];
  });
  return {
    added: [...now].filter(([id]) => !old.has(id)).map(([, row]) => row),
    removed: [...old].filter(([id]) => !now.has(id)).map(([, row]) => row),
    both,
  };
}

function fieldsOf(was: object, is: object, without: readonly string[]): FieldChange[] {
  const [old, now] = [new Map<string, unknown>(Object.entries(was)), new Map<string, unknown>(Object.entries(is))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !without.includes(field) && stable(old.get(field)) !== stable(now.get(field)))
    .map((field) => ({ field, was: old.get(field) ?? null, is: now.get(field) ?? null }));
}

/** JSON with sorted keys, so that two objects that say the same are the same. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const keys = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => compareText(a, b));
  return `{${keys.map(([key, item]) => `${JSON.stringify(key)}:${stable(item)}`).join(',')}}`;
}
