import { described, isObject, issuesOf } from '../shape/check.ts';
import type { Issue, Suggest, Telling } from '../shape/types.ts';
import { PACK_SHAPE } from './json-pack-shape.ts';

const MOST_ISSUES = 200;

/** Every wrong word, in the order of the file, up to 200. An empty list: the value is a `PackDocument`. */
export function packIssues(value: unknown, suggest: Suggest): Issue[] {
  const issues = issuesOf(value, PACK_SHAPE, { suggest, found, listsLackKeys: false });
  if (issues.length > 0 || !isObject(value)) return issues.slice(0, MOST_ISSUES);
  const wrong = (path: string, message: string): void => {
    issues.push({ path, message });
  };
  const extending = Object.hasOwn(value, 'extends');
  for (const key of ['measures', 'entries'])
    if (!extending && !Object.hasOwn(value, key))
      wrong('', `the key "${key}" is missing; only a pack that "extends" another may leave it out.`);
  if (!extending && Object.hasOwn(value, 'remove')) wrong('remove', 'only a pack that "extends" another can remove.');
  limits(value, wrong);
  return issues.slice(0, MOST_ISSUES);
}

/** What no shape says: the value test needs its threshold, branches belong to what is unverified. */
function limits(pack: object, wrong: Telling['wrong']): void {
  const measures = (pack as { measures?: readonly LooseMeasure[] }).measures ?? [];
  measures.forEach((measure, at) =>
    measure.clauses.forEach((clause, index) => {
      const path = `measures[${at}].clauses[${index}]`;
      if (clause.limb?.kind === 'value' && !/^0?\.\d{1,9}$|^[01]$/.test(clause.limb.threshold ?? ''))
        wrong(`${path}.limb`, 'a limb of value needs a "threshold" as a decimal fraction: "0.001" is 0.1 %.');
      clause.windows.forEach((window, place) => {
        if (window.branches !== undefined && window.status !== 'unverified')
          wrong(
            `${path}.windows[${place}].branches`,
            `branches are readings of "unverified", and the status is "${window.status}".`,
          );
      });
    }),
  );
}

interface LooseMeasure {
  readonly clauses: readonly {
    readonly limb?: { readonly kind: string; readonly threshold?: string };
    readonly windows: readonly { readonly status: string; readonly branches?: unknown }[];
  }[];
}

/** A number as JSON writes it. */
function found(value: unknown): string {
  if (value === '') return 'an empty text';
  return typeof value === 'number' ? JSON.stringify(value) : described(value);
}
