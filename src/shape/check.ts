import type { Issue, Manner, ObjectShape, PlainShape, RecordShape, Shape, Telling } from './types.ts';

/** Everything that is wrong with a value, in the order in which it is written. */
export function issuesOf(value: unknown, shape: Shape, manner: Manner): Issue[] {
  const issues: Issue[] = [];
  check(value, shape, '', { ...manner, wrong: (path, message) => issues.push({ path, message }) });
  return issues;
}

/** Tells what is wrong with the value at `path`. */
export function check(value: unknown, shape: Shape, path: string, telling: Telling): void {
  switch (shape.kind) {
    case 'plain':
      return checkPlain(value, shape, path, telling);
    case 'word':
      if (typeof value !== 'string') expected(shape.words.join(', '), value, path, telling);
      else if (!shape.words.includes(value))
        telling.wrong(path, `unknown value "${value}". ${telling.suggest(value, shape.words)}`);
      return;
    case 'list':
      if (!Array.isArray(value)) return expected('a list', value, path, telling);
      if (value.length < (shape.least ?? 0)) telling.wrong(path, 'the list is empty; it needs at least one.');
      return checkItems(value, shape.of, path, telling);
    case 'one-or-list':
      return Array.isArray(value) ? checkItems(value, shape.of, path, telling) : check(value, shape.of, path, telling);
    case 'either':
      return check(value, typeof value === 'object' ? shape.object : shape.plain, path, telling);
    case 'record':
      return checkRecord(value, shape, path, telling);
    case 'object':
      return checkObject(value, shape, path, telling);
    case 'custom':
      return shape.check(value, path, telling);
  }
}

function checkPlain(value: unknown, { is, what, meant, fault }: PlainShape, path: string, telling: Telling): void {
  if (!is(value)) expected(what, value, path, telling, meant);
  const wrong = typeof value === 'string' ? (fault?.(value) ?? null) : null;
  if (wrong !== null) telling.wrong(path, wrong);
}

function checkItems(items: readonly unknown[], shape: Shape, path: string, telling: Telling): void {
  for (const [at, item] of items.entries()) check(item, shape, `${path}[${at}]`, telling);
}

function checkRecord(value: unknown, { of, ofKey }: RecordShape, path: string, telling: Telling): void {
  if (!isObject(value)) return expected('an object', value, path, telling);
  for (const [key, item, at] of entriesOf(value, path)) {
    const shape = ofKey?.(key) ?? of;
    if (typeof shape === 'string') telling.wrong(at, shape);
    else check(item, shape, at, telling);
  }
}

function checkObject(value: unknown, shape: ObjectShape, path: string, telling: Telling): void {
  const { keys, required, noun = 'key', besides } = shape;
  if (isObject(value))
    for (const [key, item, at] of entriesOf(value, path)) {
      const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (known !== undefined) check(item, known, at, telling);
      else telling.wrong(at, `unknown ${noun} "${key}". ${telling.suggest(key, Object.keys(keys))}`);
    }
  else {
    expected('an object', value, path, telling);
    if (!Array.isArray(value) || !telling.listsLackKeys) return;
  }
  for (const key of required)
    if (!Object.hasOwn(value, key) || (value as Record<string, unknown>)[key] === undefined)
      telling.wrong(path, `the key "${key}" is missing.`);
  besides?.check(value, path, telling);
}

function expected(
  what: string,
  value: unknown,
  path: string,
  { wrong, found }: Telling,
  meant?: PlainShape['meant'],
): void {
  const more = meant !== undefined && typeof value === 'string' && value !== '' ? ` ${meant(value)}` : '';
  wrong(path, `expected ${what}, found ${found(value)}.${more}`);
}

/** Keys with their values and paths; one that JavaScript left undefined is not there. */
function entriesOf(value: object, path: string): [key: string, item: unknown, path: string][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key, item, path === '' ? key : `${path}.${key}`]);
}

/** An object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as messages show it. */
export function described(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
