import type { Control, Movement, Status } from '../regulation/types.ts';

const STATUS: Readonly<Record<Status, string>> = {
  'in-force': 'in force',
  suspended: 'suspended',
  unverified: 'unverified',
  'not-yet': 'not yet in force',
  expired: 'expired',
};

/** Who applies for a licence: the two movements differ in this above all. */
export const APPLICANT: Readonly<Record<Movement, string>> = { inbound: 'the supplier applies', outbound: 'we apply' };

export function statusWord(status: string): string {
  return Object.hasOwn(STATUS, status) ? STATUS[status as Status] : status;
}

/** `in force if lapsed, suspended if extended`: both readings of a status that no source settles. */
export function branchWords(branches: Readonly<Record<string, string>>): string {
  return Object.entries(branches)
    .map(([branch, status]) => `${statusWord(status)} if ${branch}`)
    .join(', ');
}

/** Controls that say the same of several entries, told once. */
export interface ControlGroup {
  readonly movement: Movement;
  readonly measure: string;
  readonly applies: Control['applies'];
  readonly status: Status;
  readonly branches: Readonly<Record<string, Status>> | null;
  readonly pinned: NonNullable<Control['pinned']> | null;
  readonly entries: readonly string[];
  readonly elements: readonly string[];
  readonly because: readonly string[];
}

const add = (list: readonly string[], value: string): string[] => (list.includes(value) ? [...list] : [...list, value]);

/** Groups controls by movement, measure, bearing and status: inbound first, otherwise in the order they come. */
export function groupControls(controls: readonly Control[]): ControlGroup[] {
  const groups = new Map<string, ControlGroup>();
  for (const { movement, measure, applies, status, branches, pinned, entry, element, because } of controls) {
    const key = JSON.stringify([movement, measure, applies, status]);
    const group = groups.get(key);
    groups.set(key, {
      movement,
      measure,
      applies,
      status,
      branches: branches ?? null,
      pinned: pinned ?? null,
      entries: add(group?.entries ?? [], entry),
      elements: add(group?.elements ?? [], element),
      because: add(group?.because ?? [], because),
    });
  }
  return [...groups.values()].sort((a, b) => (a.movement === b.movement ? 0 : a.movement === 'inbound' ? -1 : 1));
}

/**
 * What the controls mean for their movement, out of a closed set of words. `title` is the measure's short title. Never
 * "compliant" or "clear", and never a bare "controlled".
 */
export function bearing(group: ControlGroup, title: string): string {
  const elements = group.elements.join('/');
  switch (group.applies) {
    case 'not-this-movement':
      return 'not this movement';
    case 'generally-outside':
      return `in an assembly: generally outside ${title}, keep evidence`;
    case 'if-present':
      return `listed if ${elements} present: ask${licenceIfItRuns(group, title)}`;
    case 'ask':
      return group.status === 'unverified' ? `${title} unverified: licence if it runs, ask` : 'not settled: ask';
    case 'applies':
      if (group.status === 'unverified') return `${title} unverified: licence if it runs`;
      if (group.status !== 'in-force') return `licence if ${title} runs`;
      return group.movement === 'inbound' ? 'needs a licence to leave China' : 'needs a licence';
  }
}

function licenceIfItRuns(group: ControlGroup, title: string): string {
  return group.status === 'unverified' ? `; ${title} unverified: licence if it runs` : '';
}

/**
 * The status of a group on the date. With `branches`, both readings of an unverified one (a summary says them once for
 * the whole run). A pin is always shown with the name under it. `title` is null where the status has been said already.
 */
export function statusWords(group: ControlGroup, title: string | null, asOf: string, branches: boolean): string {
  const words = title === null ? [] : [`${title} ${statusWord(group.status)} on ${asOf}`];
  if (branches && group.branches !== null) words.push(branchWords(group.branches));
  const pin = group.pinned;
  if (pin !== null) words.push(`pinned "${pin.branch}" by ${pin.by} until ${pin.until}, source ${pin.source}`);
  return words.join(', ');
}
