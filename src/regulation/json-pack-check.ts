import { PACK_SHAPE, type ObjectShape, type Shape } from './json-pack-shape.ts';

/** One thing that is wrong in a pack file. */
export interface PackIssue {
  /** `measures[0].clauses[1].windows[0].from`; '' is the whole. */
  readonly path: string;
  readonly message: string;
}

/** `Did you mean "x"?`, handed in: words are compared by the judge's module. */
export type Suggest = (word: string, known: Iterable<string>) => string;

const MOST_ISSUES = 200;

/** Every wrong word, in the order of the file, up to 200. An empty list: the value is a `PackDocument`. */
export function packIssues(value: unknown, suggest: Suggest): PackIssue[] {
  const issues: PackIssue[] = [];
  const wrong = (path: string, message: string): void => {
    if (issues.length < MOST_ISSUES) issues.push({ path, message });
  };
  check(value, PACK_SHAPE, '', { wrong, suggest });
  if (issues.length > 0 || !isObject(value)) return issues;
  const extending = Object.hasOwn(value, 'extends');
  for (const key of ['measures', 'entries'])
    if (!extending && !Object.hasOwn(value, key))
      wrong('', `the key "${key}" is missing; only a pack that "extends" another may leave it out.`);
  if (!extending && Object.hasOwn(value, 'remove')) wrong('remove', 'only a pack that "extends" another can remove.');
  limits(value, wrong);
  return issues;
}

interface Told {
  readonly wrong: (path: string, message: string) => void;
  readonly suggest: Suggest;
}

function check(value: unknown, shape: Shape, path: string, told: Told): void {
  const expected = (what: string): void => told.wrong(path, `expected ${what}, found ${described(value)}.`);
  switch (shape.kind) {
    case 'text':
      if (value === null && shape.mayBeNull === true) return;
      if (typeof value !== 'string' || (value === '' && shape.mayBeEmpty !== true)) expected('a text');
      return;
    case 'date':
      if (typeof value !== 'string' || !isDay(value)) expected('a real date as 2026-11-24');
      return;
    case 'count':
      if (!Number.isSafeInteger(value) || (value as number) < 0) expected('a whole number from 0');
      return;
    case 'flag':
      if (typeof value !== 'boolean') expected('true or false');
      return;
    case 'word':
      if (typeof value !== 'string') expected(shape.words.join(', '));
      else if (!shape.words.includes(value))
        told.wrong(path, `unknown value "${value}". ${told.suggest(value, shape.words)}`);
      return;
    case 'list':
      if (!Array.isArray(value)) return expected('a list');
      if (value.length < (shape.least ?? 0)) told.wrong(path, 'the list is empty; it needs at least one.');
      value.forEach((item, at) => check(item, shape.of, `${path}[${at}]`, told));
      return;
    case 'record':
      if (!isObject(value)) return expected('an object');
      for (const [key, item] of Object.entries(value)) check(item, shape.of, joined(path, key), told);
      return;
    case 'object':
      if (!isObject(value)) return expected('an object');
      return checkObject(value, shape, path, told);
  }
}

function checkObject(value: object, shape: ObjectShape, path: string, told: Told): void {
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    if (known !== undefined) check(item, known, joined(path, key), told);
    else told.wrong(joined(path, key), `unknown key "${key}". ${told.suggest(key, Object.keys(shape.keys))}`);
  }
  for (const key of shape.required) if (!Object.hasOwn(value, key)) told.wrong(path, `the key "${key}" is missing.`);
}

/** What no shape says: the value test needs its threshold, branches belong to what is unverified. */
function limits(pack: object, wrong: Told['wrong']): void {
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

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A day that the calendar has: 2026-02-30 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function described(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `"${value.slice(0, 60)}"`;
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
