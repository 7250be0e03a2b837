import type { Status } from '../../regulation/types.ts';
import type { Finding } from '../../rules/types.ts';
import { compareText } from '../../order.ts';
import { concerned } from './suppressions.ts';
import type { JudgedFinding } from '../types.ts';

/** Statuses by what has them: the clauses of a measure, or measures. */
type Statuses = Readonly<Record<string, Status>>;

/** How the law stood for a finding. */
export interface KnownLaw {
  /** Status of each measure concerned, by its id: that of the clause with the most effect. */
  readonly law: Statuses;
  /** The same by clause, of measures that have several. A measure that is not there has one, or the baseline is of a version that kept none. */
  readonly clauses: Readonly<Record<string, Statuses>>;
}

/** A measure, or clauses of it, with more effect than when the baseline was made; `was` null: not concerned then. */
export interface LawMove {
  readonly measure: string;
  /** Where the measure as a whole had as much effect then. */
  readonly clauses?: readonly string[];
  readonly was: Status | null;
  readonly is: Status;
}

/** More effect, higher; a clause of a measure with the most effect speaks for it. */
const EFFECT: Readonly<Record<Status, number>> = {
  'not-yet': 0,
  expired: 0,
  suspended: 1,
  unverified: 2,
  'in-force': 3,
};

/** The one clause of a measure that has no others. */
const WHOLE = 'all';

/** How the law stands for a finding, for a baseline; measures and clauses in order of name. */
export function lawOf({ controls, law: beside, about }: Finding): KnownLaw {
  const law = new Map<string, Status>();
  const clauses = new Map<string, Map<string, Status>>();
  const add = (measure: string, clause: string, status: Status): void => {
    strongest(law, measure, status);
    if (clause === WHOLE) return;
    const own = clauses.get(measure) ?? new Map<string, Status>();
    clauses.set(measure, own);
    for (const id of clause.split(', ')) strongest(own, id, status);
  };
  for (const control of concerned(controls)) add(control.measure, control.clause, readStatus(control));
  if (about === undefined) for (const { measure, clause, status } of beside ?? []) add(measure, clause, status);
  return { law: ordered(law), clauses: byMeasure(clauses) };
}

/** Status as the run reads it: of an unverified one that a user has pinned, that of the reading. */
function readStatus({ status, pinned, branches = {} }: JudgedFinding['controls'][number]): Status {
  return pinned === undefined ? status : (branches[pinned.branch] ?? status);
}

/** Two records of one finding as one. */
export function unitedLaw(one: KnownLaw, other: KnownLaw): KnownLaw {
  const law = new Map(Object.entries(one.law));
  for (const [measure, status] of Object.entries(other.law)) strongest(law, measure, status);
  const clauses = new Map(Object.entries(one.clauses).map(([measure, own]) => [measure, new Map(Object.entries(own))]));
  for (const [measure, own] of Object.entries(other.clauses)) {
    const held = clauses.get(measure) ?? new Map<string, Status>();
    clauses.set(measure, held);
    for (const [clause, status] of Object.entries(own)) strongest(held, clause, status);
  }
  return { law: ordered(law), clauses: byMeasure(clauses) };
}

/** Law that ran then, or may have, and does not now: when it revives, it is news. */
export function loweredLaw(was: KnownLaw, now: KnownLaw): KnownLaw {
  const clauses = Object.entries(was.clauses).flatMap(([measure, own]): [string, Statuses][] => {
    // Of a version that kept no clauses, or of one whose clauses are gone: as the measure.
    const current = Object.hasOwn(now.clauses, measure) ? now.clauses[measure] : undefined;
    const left = current === undefined ? {} : lowered(own, current);
    return Object.keys(left).length === 0 ? [] : [[measure, left]];
  });
  return { law: lowered(was.law, now.law), clauses: Object.fromEntries(clauses) };
}

function lowered(was: Statuses, now: Statuses): Statuses {
  const entries = Object.entries(was).flatMap(([name, status]): [string, Status][] => {
    const current = Object.hasOwn(now, name) ? now[name] : undefined;
    if (current === undefined) return [];
    return [[name, EFFECT[current] < EFFECT[status] ? current : status]];
  });
  return Object.fromEntries(entries);
}

/**
 * Measures that ask for more than when the finding was put into the baseline: what was suspended or not yet in force may run now, or runs. What
 * may run needs no look where it ran before, and a measure that was not concerned is news where it is in force. The same of a clause, where
 * its measure ran already by another one.
 */
export function lawMoves(finding: JudgedFinding, known: readonly KnownLaw[]): LawMove[] {
  const { law, clauses } = lawOf(finding);
  return Object.entries(law).flatMap(([measure, is]): LawMove[] => {
    const held = known.filter((record) => Object.hasOwn(record.law, measure));
    const was = mostOf(held.map((record) => record.law[measure]));
    if (isNews(was, is)) return [{ measure, was, is }];
    return was === null ? [] : clauseMoves(measure, clauses[measure] ?? {}, held);
  });
}

function clauseMoves(measure: string, now: Statuses, held: readonly KnownLaw[]): LawMove[] {
  const moves = new Map<string, LawMove & { readonly clauses: string[] }>();
  for (const [clause, is] of Object.entries(now)) {
    const was = mostOf(
      held.map(({ law, clauses }) => (Object.hasOwn(clauses, measure) ? clauses[measure]?.[clause] : law[measure])),
    );
    if (!isNews(was, is)) continue;
    const key = `${String(was)} ${is}`;
    const move = moves.get(key) ?? { measure, clauses: [], was, is };
    moves.set(key, move);
    move.clauses.push(clause);
  }
  return [...moves.values()];
}

function isNews(was: Status | null, is: Status): boolean {
  if (was === null) return is === 'in-force';
  return (is === 'in-force' || is === 'unverified') && EFFECT[is] > EFFECT[was];
}

function mostOf(statuses: readonly (Status | undefined)[]): Status | null {
  return statuses.reduce<Status | null>(
    (most, one) => (one !== undefined && (most === null || EFFECT[one] > EFFECT[most]) ? one : most),
    null,
  );
}

function strongest(held: Map<string, Status>, name: string, status: Status): void {
  const before = held.get(name);
  if (before === undefined || EFFECT[status] > EFFECT[before]) held.set(name, status);
}

function byMeasure(clauses: ReadonlyMap<string, ReadonlyMap<string, Status>>): KnownLaw['clauses'] {
  const entries = [...clauses].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([measure, own]) => [measure, ordered(own)]));
}

function ordered(statuses: ReadonlyMap<string, Status>): Statuses {
  return Object.fromEntries([...statuses].sort(([a], [b]) => compareText(a, b)));
}
