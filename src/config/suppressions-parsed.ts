import { ConfigError } from '../errors.ts';
import { isIsoDate } from '../judge/register/dates.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { covers, isNoName, type Suppression } from '../judge/aside/suppressions.ts';
import { compileGlob } from '../glob.ts';
import { parseJsonc, type Position } from './jsonc.ts';

export const SUPPRESSION_KEYS = [
  'partNumber',
  'manufacturer',
  'mpn',
  'partKey',
  'rule',
  'entry',
  'files',
  'reason',
  'by',
  'until',
] as const;
type Key = (typeof SUPPRESSION_KEYS)[number];
const FILE_KEYS = ['$schema', 'suppressions'] as const;
const SCOPES: readonly Key[] = ['partNumber', 'manufacturer', 'mpn', 'partKey', 'rule', 'entry', 'files'];
const MOST = 10_000;
const MOST_SHOWN = 20;
const EXAMPLE =
  '{ "partNumber": "MAG-01", "rule": "mofcom/controlled-item", "reason": "…", "by": "…", "until": "2027-03-31" }';

/** The rules and the law of a run: what a suppression may name. */
export interface NamedInLaw {
  readonly rules: readonly { readonly id: string }[];
  readonly packs: readonly { readonly entries: readonly { readonly code: string }[] }[];
}

/**
 * Suppressions from JSON (comments allowed). `name` is as reports name the file; `rooted` gives the path that globs speak of.
 *
 * @throws ConfigError with the place of every wrong word
 */
export function parseSuppressions(
  text: string,
  name: string,
  known: NamedInLaw | null,
  rooted: (path: string) => string = (path) => path,
): readonly Suppression[] {
  const { value, positions } = parseJsonc(text, name);
  const wrong: string[] = [];
  const complain = (path: string, what: string): void => {
    wrong.push(`${placeOf(name, positions.get(path))}: ${path === '' ? '' : `${path}: `}${what}`);
  };
  const found: Suppression[] = [];
  for (const [at, item] of listIn(value, complain).entries()) {
    const path = `suppressions[${String(at)}]`;
    const fields = fieldsOf(item, path, known, complain);
    if (fields !== null) found.push(suppressionOf(fields, placeOf(name, positions.get(path), false), rooted));
  }
  if (wrong.length === 0) return found;
  const shown = wrong.slice(0, MOST_SHOWN);
  if (wrong.length > shown.length) shown.push(`… and ${String(wrong.length - shown.length)} more`);
  throw new ConfigError(
    'suppressions-invalid',
    shown.join('\n'),
    `Keys: ${SUPPRESSION_KEYS.join(', ')}; see docs/suppressions.md.`,
  );
}

type Complain = (path: string, what: string) => void;

function listIn(value: unknown, complain: Complain): readonly unknown[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  for (const key of isObject ? Object.keys(value) : [])
    if (!(FILE_KEYS as readonly string[]).includes(key))
      complain(key, `unknown key "${key}". ${didYouMean(key, FILE_KEYS)}`);
  const list = isObject ? (value as { suppressions?: unknown }).suppressions : null;
  if (!Array.isArray(list)) complain('', 'expected { "suppressions": [ … ] }.');
  else if (list.length > MOST)
    complain(
      '',
      `more than ${String(MOST)} suppressions. Keep those in use; "lintanide baseline create" is for what exists already.`,
    );
  else return list;
  return [];
}

function fieldsOf(
  item: unknown,
  path: string,
  law: NamedInLaw | null,
  complain: Complain,
): ReadonlyMap<Key, string> | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    complain(path, `expected an object. For example: ${EXAMPLE}`);
    return null;
  }
  const fields = new Map<Key, string>();
  const found = { isRight: true };
  const wrong = (at: string, what: string): void => {
    found.isRight = false;
    complain(at, what);
  };
  for (const [key, field] of Object.entries(item)) {
    const known = SUPPRESSION_KEYS.find((name) => name === key);
    if (known === undefined) wrong(`${path}.${key}`, `unknown key "${key}". ${didYouMean(key, SUPPRESSION_KEYS)}`);
    else if (typeof field !== 'string' || field.trim() === '') wrong(`${path}.${key}`, 'expected a text.');
    else fields.set(known, field.trim());
  }
  const ids = law === null ? [] : law.rules.map(({ id }) => id);
  const rule = fields.get('rule');
  if (rule !== undefined && ids.length > 0 && !ids.includes(rule))
    wrong(`${path}.rule`, `unknown rule "${rule}". ${didYouMean(rule, ids)}`);
  const entry = fields.get('entry');
  const codes =
    entry === undefined || law === null ? [] : law.packs.flatMap(({ entries }) => entries.map(({ code }) => code));
  if (entry !== undefined && codes.length > 0 && !codes.some((code) => covers(entry, code)))
    wrong(`${path}.entry`, `unknown entry "${entry}". ${meantEntry(entry, codes)}`);
  const until = fields.get('until');
  if (until !== undefined && !isIsoDate(until))
    wrong(`${path}.until`, `"${until}" is no date. Write it as 2027-03-31.`);
  for (const key of ['reason', 'by'] as const)
    if (!fields.has(key))
      wrong(path, `the key "${key}" is missing: ${key === 'by' ? 'somebody has to answer for it' : 'say why'}.`);
  const scopes = SCOPES.filter((key) => fields.has(key));
  const isAll = scopes.every((key) => key === 'files' && isEveryFile(fields.get(key) ?? ''));
  if (isAll) wrong(path, 'it would suppress everything. Name a part, a rule, an entry or some of the files.');
  if (fields.has('mpn') && !fields.has('manufacturer'))
    wrong(path, '"mpn" needs "manufacturer": two makers may use one number.');
  for (const key of ['partNumber', 'mpn'] as const) {
    const number = fields.get(key) ?? null;
    // Every line that has no number yet may say so.
    if (number !== null && isNoName(number))
      wrong(`${path}.${key}`, `"${number}" numbers no part. Name it by "partKey", as the JSON report has it.`);
  }
  const names = (['partNumber', 'mpn', 'partKey'] as const).filter((key) => fields.has(key));
  if (names.length > 1) wrong(path, `${names.join(' and ')} name the part twice. Keep one of them.`);
  return found.isRight ? fields : null;
}

/** Paths that have nothing in common but the dot of an ending, which every list has: what takes all of them takes every one. */
const ANY_PATHS = ['a.g', 'b/c.d', 'e f/ü/0.9'];

function isEveryFile(files: string): boolean {
  const glob = compileGlob(files);
  return ANY_PATHS.every((path) => glob(path));
}

/** The entry that was meant, or the group of it: `1C905` is written too. All of them would be a page. */
function meantEntry(entry: string, codes: readonly string[]): string {
  const heads = codes.flatMap((code) => code.split('.').map((_, at, steps) => steps.slice(0, at + 1).join('.')));
  const meant = nearest(entry, [...codes, ...heads]);
  return meant === null ? `Reports print its code, such as "${codes[0] ?? ''}".` : `Did you mean "${meant}"?`;
}

function suppressionOf(
  fields: ReadonlyMap<Key, string>,
  source: string,
  rooted: (path: string) => string,
): Suppression {
  const text = (key: Key): string | null => fields.get(key) ?? null;
  const files = text('files');
  const glob = files === null ? null : compileGlob(files);
  return {
    partNumber: text('partNumber'),
    partKey: text('partKey'),
    manufacturer: text('manufacturer'),
    mpn: text('mpn'),
    rule: text('rule'),
    entry: text('entry'),
    files,
    matchesFile: (path) => glob === null || glob(rooted(path)),
    reason: fields.get('reason') ?? '',
    by: fields.get('by') ?? '',
    until: text('until'),
    source,
  };
}

function placeOf(name: string, position: Position | undefined, hasColumn = true): string {
  if (position === undefined) return name;
  return `${name}:${String(position.line)}${hasColumn ? `:${String(position.column)}` : ''}`;
}
