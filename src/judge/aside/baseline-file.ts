import { ConfigError } from '../../errors.ts';
import type { Status, Trade } from '../../regulation/types.ts';
import { type Baseline, type BaselineRecord, recordFor, united } from './baseline.ts';
import { SOURCE_FACTS } from './baseline-source.ts';
import { isIsoDate } from '../register/dates.ts';
import { isSilentTrace } from '../judge.ts';
import { compareText } from '../../order.ts';
import type { Verdict } from '../types.ts';

/** Name of the file beside the configuration that a baseline is kept in. */
export const BASELINE_NAME = 'lintanide.baseline.json';
const VERSION = 1;
const MOST_CHARACTERS = 256 * 1024 ** 2;
const STATUSES: readonly Status[] = ['in-force', 'suspended', 'unverified', 'not-yet', 'expired'];
const AGAIN = 'Write it again with "lintanide baseline create", and look at what it then holds.';

/** Everything that a verdict reports, as known from now on. `fileOf` gives a unit's path as the baseline writes it. */
export function baselineOf(
  { units, asOf }: Verdict,
  path: string,
  fileOf: (path: string) => string,
  tradeOf: (path: string) => Trade | null,
): Baseline {
  const records: BaselineRecord[] = [];
  for (const unit of units) {
    const file = fileOf(unit.path);
    for (const finding of [...unit.findings, ...(unit.baselined ?? [])])
      if (!isSilentTrace(finding)) records.push(recordFor(finding, file, tradeOf(unit.path)));
  }
  return { path, created: asOf, records: merged(records) };
}

/** One record per finding, file and movement, ordered; two of one (two contents of a part, a merge in version control) are joined. */
function merged(records: readonly BaselineRecord[]): BaselineRecord[] {
  const held = new Map<string, BaselineRecord>();
  for (const record of records) {
    const key = `${record.file}\n${record.fingerprint}\n${JSON.stringify(record.trade)}`;
    const other = held.get(key);
    held.set(key, other === undefined ? record : united(other, record));
  }
  return [...held.values()].sort((a, b) => compareText(a.file, b.file) || compareText(a.fingerprint, b.fingerprint));
}

/** The file: JSON with one record per line, so that version control shows and merges them one by one. */
export function* baselineText({ created, records }: Pick<Baseline, 'created' | 'records'>): Generator<string> {
  yield `{ "version": ${String(VERSION)}, "created": ${JSON.stringify(created)}, "records": [`;
  for (const [at, record] of records.entries()) {
    const { fingerprint, file, rule, part, parents, law, clauses, trade, recorded, entries, contents } = record;
    yield `${at === 0 ? '' : ','}\n${JSON.stringify({ fingerprint, file, rule, part, parents, law, ...(Object.keys(clauses).length > 0 && { clauses }), ...(Object.keys(trade).length > 0 && { trade }), ...(recorded && { recorded }), ...(some(entries) && { entries }), ...(some(contents) && { contents }), ...Object.fromEntries(SOURCE_FACTS.filter((fact) => some(record[fact])).map((fact) => [fact, record[fact]])) })}`;
  }
  yield '\n] }\n';
}

const some = (list: readonly string[] | null): boolean => list !== null && list.length > 0;

/**
 * The baseline that a file holds; errors name it by `path`. @throws ConfigError where it is none, or holds the marks of a merge
 * conflict
 */
export function parseBaseline(text: string, path: string): Baseline {
  const bad = (what: string): ConfigError => new ConfigError('baseline-invalid', `${path}: ${what}`, AGAIN);
  if (text.length > MOST_CHARACTERS) throw bad('too large for a baseline.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (/^(?:<{7}|={7}|>{7})/m.test(text))
      throw new ConfigError(
        'baseline-conflict',
        `${path} holds the marks of a merge conflict.`,
        'Keep the records of both sides; one line is one record, and one that is too many is no harm.',
        { cause: error },
      );
    throw bad(`no JSON (${error instanceof Error ? error.message.slice(0, 120) : 'syntax'}).`);
  }
  if (!isObject(value)) throw bad('not a baseline.');
  const { version, created, records } = value;
  if (version !== VERSION) throw bad(`version ${JSON.stringify(version)} is not known to this lintanide.`);
  if (typeof created !== 'string' || !isIsoDate(created)) throw bad('"created" is no date.');
  if (!Array.isArray(records)) throw bad('there is no list "records".');
  return {
    path,
    created,
    records: merged(records.map((item, at) => recordOf(item, (what) => bad(`record ${String(at + 1)}: ${what}`)))),
  };
}

function recordOf(item: unknown, bad: (what: string) => ConfigError): BaselineRecord {
  if (!isObject(item)) throw bad('no object.');
  const text = (name: string): string => {
    const field = item[name];
    if (typeof field !== 'string') throw bad(`"${name}" is no text.`);
    return field;
  };
  const { parents, law, clauses = {}, trade = {}, recorded = false, entries, contents } = item;
  if (!isTexts(parents)) throw bad('"parents" is no list of texts.');
  if (entries !== undefined && !isTexts(entries)) throw bad('"entries" is no list of texts.');
  if (contents !== undefined && !isTexts(contents)) throw bad('"contents" is no list of texts.');
  const source = Object.fromEntries(SOURCE_FACTS.map((fact) => [fact, item[fact] ?? []]));
  for (const [fact, texts] of Object.entries(source)) if (!isTexts(texts)) throw bad(`"${fact}" is no list of texts.`);
  if (!isStatuses(law)) throw bad(`"law" holds a status other than ${STATUSES.join(', ')}.`);
  if (!isObject(clauses) || !Object.values(clauses).every(isStatuses))
    throw bad(`"clauses" holds a status other than ${STATUSES.join(', ')}.`);
  if (!isObject(trade) || !Object.values(trade).every((fact) => typeof fact === 'string'))
    throw bad('"trade" holds something else than texts.');
  if (typeof recorded !== 'boolean') throw bad('"recorded" is neither true nor false.');
  return {
    fingerprint: text('fingerprint'),
    file: text('file'),
    rule: text('rule'),
    part: text('part'),
    parents,
    law,
    clauses: clauses as BaselineRecord['clauses'],
    trade: trade as BaselineRecord['trade'],
    recorded,
    // A baseline of an earlier version says of neither what it was.
    entries: entries ?? (contents === undefined ? null : []),
    contents: contents ?? (entries === undefined ? null : []),
    ...(source as Pick<BaselineRecord, (typeof SOURCE_FACTS)[number]>),
  };
}

function isStatuses(value: unknown): value is Record<string, Status> {
  return isObject(value) && Object.values(value).every((status) => (STATUSES as unknown[]).includes(status));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
