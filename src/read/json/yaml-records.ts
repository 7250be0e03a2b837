import type * as Yaml from 'yaml';
import { ReadError } from '../../errors.ts';
import { readJsonRecords } from './json-records.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

const MOST_BYTES = 4 * 1024 ** 2;
/** Values that a document may come to when what it names elsewhere is put in. */
const MOST_VALUES = 500_000;
/** Header words among the keys of records. */
const FEWEST_WORDS = 2;
const FEWEST_RECORDS = 2;

/** A key and what it has, with or without the dash of an item, and keys alone. */
const PAIR =
  /^[ \t]{0,60}(?:-[ \t]{1,8})?(?:&\S{1,60}[ \t]{1,8})?["']?[\p{L}_][^:\n]{0,60}["']?[ \t]{0,40}:(?:[ \t]|$)/u;
const FURTHER_IN = /^[ \t]{1,60}["']?[\p{L}_][^:\n]{0,60}["']?:(?:[ \t]|$)/u;
/** `---`, comments, items, names of what stands here, flow brackets, and what goes on in lines further in. */
const FRAME = /^(?:---.*|\.\.\.|#.*|-\s.*|-|[\]}{[].*|[ \t].*)$/;
const MOST_LOOKED_AT = 400;
/** Share of lines that must be of such data. */
const LEAST_DATA = 0.9;
const LEAST_PAIRS = 0.3;

/** Whether a text may be YAML that keeps several values of each thing. */
function mayBeYaml(lines: readonly string[]): boolean {
  let [filled, pairs, framing, within] = [0, 0, 0, 0];
  for (const line of lines.slice(0, MOST_LOOKED_AT)) {
    if (line.trim() === '') continue;
    filled++;
    if (PAIR.test(line.slice(0, 200))) pairs++;
    else if (FRAME.test(line)) framing++;
    if (FURTHER_IN.test(line.slice(0, 200)) || /^[ \t]{0,60}-?[ \t]{0,8}\{.*:/.test(line.slice(0, 200))) within++;
  }
  return within >= FEWEST_RECORDS && pairs + framing >= filled * LEAST_DATA && pairs + within >= filled * LEAST_PAIRS;
}

/**
 * YAML with lists of mappings, or mappings by key, as JSON of the same shape is read; null: the text is none, or its keys are no words that
 * lists of parts are headed by. An anchor is a value of its mapping where nothing else names it.
 *
 * @throws ReadError `limit-…`
 */
export async function readYaml(bytes: Uint8Array, encoding: string, options: ReadOptions): Promise<ReadResult | null> {
  if (bytes.length > MOST_BYTES) return null;
  const text = new TextDecoder().decode(bytes);
  if (!mayBeYaml(text.split(/\r\n|\r|\n/))) return null;
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  const documents = yaml.parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return null;
  const lines = new Map<object, number>();
  const plain = new Plain(yaml, lines, (at) => counter.linePos(at).line);
  const values = documents.map((document) => plain.of(document));
  if (plain.isCut) return null;
  const document = values.length === 1 ? values[0] : values;
  if (typeof document !== 'object' || document === null || !holdsRecords(document, options)) return null;
  try {
    const read = await readJsonRecords(document, lines, options);
    return read.sheets.some(({ columnNames, columnCount }) => columnNames !== null && columnCount > 1)
      ? { ...read, format: 'yaml', details: { encoding } }
      : null;
  } catch (error) {
    if (error instanceof ReadError && error.code.startsWith('xml-')) return null;
    throw error;
  }
}

/** A document as the values of JSON: texts as they are written, and what is named elsewhere put in. */
class Plain {
  readonly #yaml: typeof Yaml;
  readonly #lines: Map<object, number>;
  readonly #lineOf: (at: number) => number;
  readonly #open = new Set<unknown>();
  #document: Yaml.Document | null = null;
  #values = 0;

  constructor(yaml: typeof Yaml, lines: Map<object, number>, lineOf: (at: number) => number) {
    this.#yaml = yaml;
    this.#lines = lines;
    this.#lineOf = lineOf;
  }

  get isCut(): boolean {
    return this.#values > MOST_VALUES;
  }

  of(document: Yaml.Document): unknown {
    this.#document = document;
    return this.#value(document.contents);
  }

  #value(node: unknown): unknown {
    if (++this.#values > MOST_VALUES || this.#open.has(node)) return null;
    const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
    if (isAlias(node)) return this.#value(node.resolve(this.#document as Yaml.Document));
    if (isScalar(node)) return written(node);
    if (!isMap(node) && !isSeq(node)) return null;
    this.#open.add(node);
    const value = isSeq(node) ? node.items.map((item) => this.#value(item)) : this.#members(node.items, node.anchor);
    this.#open.delete(node);
    if (node.range) this.#lines.set(value, this.#lineOf(node.range[0]));
    return value;
  }

  #members(items: readonly Yaml.Pair[], anchor: string | undefined): Record<string, unknown> {
    const members: [string, unknown][] = [];
    for (const { key, value } of items) {
      const name = this.#yaml.isScalar(key) ? String(key.value) : '';
      const inner = this.#value(value);
      // "<<: *base": what another has, unless it is given here.
      if (name === '<<' && typeof inner === 'object' && inner !== null && !Array.isArray(inner))
        members.unshift(...Object.entries(inner).filter(([own, one]) => own !== ANCHOR || !this.#yaml.isAlias(value) || one !== value.source)); // prettier-ignore
      else members.push([name, inner]);
    }
    if (anchor !== undefined && !members.some(([name]) => NAMED.test(name))) members.unshift([ANCHOR, anchor]);
    return Object.fromEntries(members);
  }
}

/** What an anchor is a value of. */
const ANCHOR = 'id';
const NAMED = /^(?:id|name|key)$/i;

/** A scalar as it is written: "0010" and "1e5" are part numbers as well. */
function written(node: Yaml.Scalar): unknown {
  const { value, source } = node;
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' && String(value) === source ? value : (source ?? null);
}

/** Whether lists of mappings, or mappings of mappings, have keys that head columns of parts lists. */
function holdsRecords(document: object, { scoreSample }: ReadOptions): boolean {
  const pending: unknown[] = [document];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value) as unknown[];
    const records = inner.filter(isMapping);
    if (records.length >= FEWEST_RECORDS) {
      const own = sharedOf(records.map(Object.keys));
      // What is further in is a column of the record: who sells it, and by what number.
      if (scoreSample([own]) >= FEWEST_WORDS || scoreSample([sharedOf(records.map(keysFurtherIn))]) >= FEWEST_WORDS)
        return true;
    }
    pending.push(...inner);
  }
  return false;
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that half of the records have. */
const sharedOf = (keys: readonly (readonly string[])[]): string[] =>
  [...new Set(keys.flat())].filter((name) => keys.filter((own) => own.includes(name)).length * 2 >= keys.length);

const DEEPEST = 2;

/** Keys of the mappings that a record holds. */
const keysFurtherIn = (record: Readonly<Record<string, unknown>>, depth = 1): string[] =>
  Object.values(record).flatMap((value) =>
    isMapping(value) ? [...Object.keys(value), ...(depth < DEEPEST ? keysFurtherIn(value, depth + 1) : [])] : [],
  );
