import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import { saysInside, UNRESOLVED } from '../../regulation/guidance.ts';
import type { Control, IsoDate, Movement, Pack, Status } from '../../regulation/types.ts';

/** A status as it is told: of a measure that nobody had issued on the date, nobody could have said that it is not yet in force. */
type Told = Status | 'not-issued';
const STATUSES: readonly string[] = ['in-force', 'suspended', 'unverified', 'not-yet', 'expired', 'not-issued'] satisfies Told[]; // prettier-ignore

/** How the status of a measure is told on a date; the data of a report keep `not-yet`. */
export function toldStatus({ measure, status }: Pick<Control, 'measure' | 'status'>, asOf: IsoDate, packs: readonly Pack[] = []): Told {
  if (status !== 'not-yet') return status;
  const issued = packs.flatMap(({ measures }) => measures).find(({ id }) => id === measure)?.issued;
  return issued !== undefined && asOf < issued ? 'not-issued' : status;
} // prettier-ignore

/** Statuses with the clauses that have each, in the order they come. */
export type ClausesByStatus = Map<string, Set<string>>;

/** Adds the clauses of a control under its status. */
export function addStatus(
  statuses: ClausesByStatus,
  { status, clause }: { readonly status: string; readonly clause: string },
): void {
  const clauses = statuses.get(status) ?? new Set<string>();
  statuses.set(status, clauses);
  for (const id of clause.split(', ')) clauses.add(id);
}

/** `in force`, or `1(3) in force; 1(1), 1(2) not yet in force` where clauses of one measure part ways on the date. */
export function statusesWords(statuses: ClausesByStatus, language = english): string {
  const all = [...statuses];
  const words = all.map(([status, clauses]) => [[...clauses].sort().join(', '), statusWord(status, language)] as const);
  return words.map(([clauses, word]) => (all.length === 1 ? word : `${clauses} ${word}`)).join('; ');
}

/** A status in words of the language; what is no status of ours stays as it is. */
export function statusWord(status: string, { say } = english): string {
  return STATUSES.includes(status) ? say(`status.${status as Told}`) : status;
}

/** `in force if lapsed, suspended if extended`: both readings of a status that no source settles. */
export function branchWords(branches: Readonly<Record<string, string>>, language = english): string {
  const { say } = language;
  return Object.entries(branches)
    .map(([branch, status]) =>
      say('status.if', { status: statusWord(status, language), branch: branchWord(branch, language) }),
    )
    .join(', ');
}

/** The readings that the bundled data know have words; that of a user's pack is said as it is written. */
export function branchWord(branch: string, { say }: Language): string {
  return branch === 'lapsed' || branch === 'extended' ? say(`branch.${branch}`) : branch;
}

/** Controls that say the same of several entries, told once. */
export interface ControlGroup {
  readonly movement: Movement;
  readonly measure: string;
  readonly applies: Control['applies'];
  readonly status: Status;
  readonly branches: Readonly<Record<string, Status>> | null;
  readonly pinned: NonNullable<Control['pinned']> | null;
  /** A word of who applies: `applicant.…`. */
  readonly applicant: 'inbound' | 'outbound' | 'exporter';
  /** Clauses of the measure, where others of it have another status on the date; else empty. */
  readonly clauses: readonly string[];
  readonly entries: readonly string[];
  /** Those of the entries whose number or listing is an inference. */
  readonly inferred: readonly string[];
  readonly elements: readonly string[];
  readonly because: readonly string[];
  /** Limbs that it turns on, by how they stand as declared; those that nothing was declared of are open. */
  readonly open: readonly string[];
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  /** Whether the measure lists what the entries name is itself not settled. */
  readonly isUnresolved: boolean;
}

/** A clause that is one limb of several: `1(2)`. */
const LIMB = /^\d{1,3}\(\d{1,2}\)$/;

type Growing = {
  -readonly [Key in keyof ControlGroup]: ControlGroup[Key] extends readonly string[] ? string[] : ControlGroup[Key];
};

const add = (list: string[], value: string): void => {
  if (!list.includes(value)) list.push(value);
};

/** Groups controls by movement, measure, bearing, status and limbs: inbound first, otherwise in the order they come. */
export function groupControls(controls: readonly Control[]): ControlGroup[] {
  const groups: Growing[] = [];
  const keys = new Map<Growing, string>();
  for (const {
    movement,
    measure,
    clause,
    applies,
    status,
    branches,
    pinned,
    entry,
    element,
    because,
    limbs,
    isInferred,
    applicant: who,
  } of controls) {
    const applicant = who === undefined ? movement : who === 'supplier' ? 'inbound' : who;
    // Limbs are those of an entry: an input that the value test counts is never tested by it.
    const ids = clause.split(', ').filter((id) => LIMB.test(id));
    const key = ids.map((id) => `${id} ${limbs?.find((limb) => limb.clause === id)?.standing ?? 'open'}`).join(', ');
    const isUnresolved = because.includes(UNRESOLVED);
    let group = groups.find(
      (one) =>
        one.movement === movement &&
        one.measure === measure &&
        one.applies === applies &&
        one.status === status &&
        one.applicant === applicant &&
        one.isUnresolved === isUnresolved &&
        keys.get(one) === key,
    );
    if (group === undefined) {
      group = {
        movement,
        measure,
        applies,
        status,
        applicant,
        branches: null,
        pinned: null,
        clauses: [],
        entries: [],
        inferred: [],
        elements: [],
        because: [],
        open: [],
        met: [],
        notMet: [],
        isUnresolved,
      };
      groups.push(group);
      keys.set(group, key);
    }
    group.branches = branches ?? null;
    group.pinned = pinned ?? null;
    for (const id of clause.split(', ')) {
      add(group.clauses, id);
      if (!LIMB.test(id)) continue;
      const standing = limbs?.find((limb) => limb.clause === id)?.standing ?? 'open';
      add(standing === 'met' ? group.met : standing === 'not-met' ? group.notMet : group.open, id);
    }
    add(group.entries, entry);
    if (isInferred === true) add(group.inferred, entry);
    add(group.elements, element);
    add(group.because, because);
  }
  for (const group of groups) {
    // Where one measure has two statuses, "not yet in force" and "in force" of it are both true, each of its clauses.
    const others = groups.filter(({ movement, measure }) => movement === group.movement && measure === group.measure);
    if (new Set(others.map(({ status }) => status)).size < 2) group.clauses = [];
    else group.clauses.sort();
  }
  return groups.sort((a, b) => (a.movement === b.movement ? 0 : a.movement === 'inbound' ? -1 : 1));
}

/** `No. 61 of 2025`, or `clause 1(3) of No. 61 of 2025` where its clauses differ on the date. */
export function groupTitle({ clauses }: ControlGroup, title: string, { say } = english): string {
  return clauses.length === 0 ? title : say('status.clauses', { title, clauses: clauses.join(', ') });
}

/**
 * What the controls mean for their movement, out of a closed set of words. `title` is the measure's short title. Never
 * "compliant" or "clear", and never a bare "controlled".
 */
export function bearing(group: ControlGroup, title: string, { say } = english): string {
  const elements = group.elements.join('/');
  const unverified = group.status === 'unverified';
  // What is suspended asks for nothing while it is, whatever is open of the item.
  const suspended = group.status === 'suspended' ? say('bearing.suspended') : '';
  switch (group.applies) {
    case 'not-this-movement':
      return say('bearing.not-this-movement');
    case 'generally-outside':
      return say(group.because.some(saysInside) ? 'bearing.generally-outside' : 'bearing.generally-outside-form', {
        title,
      });
    case 'if-present':
      return [say('bearing.if-present', { elements }), ...(unverified ? [say('bearing.unverified', { title })] : suspended ? [suspended] : [])].join('; '); // prettier-ignore
    case 'ask':
      if (suspended) return suspended;
      if (group.status === 'in-force' || unverified) {
        const limbs = (ids: readonly string[]): string => [...ids].sort().join('/');
        const runs = unverified ? '-unverified' : '';
        if (group.met.length > 0) return say(`bearing.limb-met${runs}`, { title, limbs: limbs(group.met) });
        if (group.open.length > 0)
          return say(`bearing.${group.isUnresolved ? 'unresolved' : 'limb-open'}${runs}`, {
            title,
            limbs: limbs(group.open),
          });
        if (group.notMet.length > 0) return say('bearing.limb-not-met', { title, limbs: limbs(group.notMet) });
      }
      return unverified ? say('bearing.ask-unverified', { title }) : say('bearing.ask');
    case 'applies':
      if (suspended) return suspended;
      if (unverified) return say('bearing.unverified', { title });
      if (group.status !== 'in-force') return say('bearing.not-running', { title });
      return group.movement === 'inbound' ? say('bearing.leaves') : say('bearing.licence');
  }
}

/**
 * The status of a group on the date. With `branches`, both readings of an unverified one (a summary says them once for
 * the whole run). A pin is always shown with the name under it. `title` is null where the status has been said already.
 */
export function statusWords(
  group: ControlGroup,
  title: string | null,
  asOf: string,
  branches: boolean,
  language = english,
  packs?: readonly Pack[],
): string {
  const { say } = language;
  const words =
    title === null
      ? []
      : [say('status.on', { title, status: statusWord(toldStatus(group, asOf, packs), language), date: asOf })];
  if (branches && group.branches !== null) words.push(branchWords(group.branches, language));
  const pin = group.pinned;
  if (pin !== null)
    words.push(
      say('status.pinned', {
        branch: branchWord(pin.branch, language),
        by: pin.by,
        until: pin.until,
        source: pin.source,
      }),
    );
  return words.join(', ');
}
