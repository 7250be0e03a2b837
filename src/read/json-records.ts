import { limitError } from './limits.ts';
import type { ReadOptions, ReadResult } from './types.ts';
import { readXml } from './xml-table.ts';

type Json = Readonly<Record<string, unknown>>;

const FORMAT = 'json';
/** Element of the document, and of what a list without a name holds. */
const ROOT = 'json';
const ITEM = 'item';
/** Member that keeps the key of an object by which a list is kept (`{"R1": {…}, "R2": {…}}`). */
const KEY = 'key';
/** Longer names are values that somebody took for one. */
const LONGEST_NAME = 120;

/**
 * Any JSON → element tables, as any XML is read: lists of objects are records, their members the columns, lists in them the
 * structure. The document is written as XML, each object on the line on which it opens, and read as that, by paths too.
 *
 * @throws ReadError `limit-…`
 */
export async function readJsonRecords(
  document: unknown,
  lines: ReadonlyMap<object, number>,
  options: ReadOptions,
): Promise<ReadResult> {
  const xml = new TextEncoder().encode(new Writer(lines, options).write(document));
  if (options.recordPaths !== undefined) {
    const [{ mappedFormat }, { readFormat }] = await Promise.all([import('./format/mapped.ts'), import('./format/read.ts')]); // prettier-ignore
    return { ...readFormat(xml, mappedFormat(options.recordPaths), options), format: FORMAT };
  }
  const read = await readXml(xml, options);
  return { format: FORMAT, texts: read.texts, sheets: read.sheets, details: {} };
}

class Writer {
  readonly #lines: ReadonlyMap<object, number>;
  readonly #options: ReadOptions;
  readonly #pieces: string[] = [];
  #line = 1;

  constructor(lines: ReadonlyMap<object, number>, options: ReadOptions) {
    this.#lines = lines;
    this.#options = options;
  }

  write(document: unknown): string {
    this.#pieces.push(`<${ROOT}>`);
    if (isObject(document)) this.#members(document, 1);
    else this.#value(ITEM, document, 1);
    this.#pieces.push(`</${ROOT}>`);
    return this.#pieces.join('');
  }

  #value(name: string, value: unknown, depth: number): void {
    if (depth >= this.#options.limits.depth) throw limitError('depth', this.#options.limits, 'The document');
    if (Array.isArray(value)) {
      const scalars = value.filter((one) => typeof one !== 'object');
      if (scalars.length > 0) this.#text(name, scalars.map(String).join(', '));
      for (const one of value as unknown[]) if (typeof one === 'object') this.#value(name, one, depth + 1);
    } else if (isObject(value)) this.#object(name, value, depth);
    else if (value !== null && value !== undefined) this.#text(name, scalar(value));
  }

  #object(name: string, value: Json, depth: number, key: string | null = null): void {
    if (key === null && isKeyed(value)) {
      for (const [own, inner] of Object.entries(value)) this.#object(name, inner as Json, depth + 1, own);
      return;
    }
    for (const line = this.#lines.get(value) ?? this.#line; this.#line < line; this.#line++) this.#pieces.push('\n');
    this.#pieces.push(`<${name}>`);
    if (key !== null) this.#text(KEY, key);
    this.#members(value, depth + 1);
    this.#pieces.push(`</${name}>`);
  }

  #members(value: Json, depth: number): void {
    for (const [key, inner] of Object.entries(value)) this.#value(nameOf(key), inner, depth);
  }

  #text(name: string, text: string): void {
    this.#pieces.push(`<${name}>${escaped(text)}</${name}>`);
  }
}

const scalar = (value: unknown): string => typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value); // prettier-ignore

/** Objects by key, and nothing else: a list whose things are known by their keys. */
function isKeyed(value: Json): boolean {
  const inner = Object.values(value);
  return inner.length >= 2 && inner.every((one) => isObject(one) && Object.values(one).some((member) => typeof member !== 'object')); // prettier-ignore
}

/** A key as a name of XML: letters, figures and few signs. */
function nameOf(key: string): string {
  const name = key
    .slice(0, LONGEST_NAME)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.-]+/gu, '_');
  return /^(?:[^\p{L}_]|xml|$)/iu.test(name) ? `_${name}` : name;
}

/** Half of a character. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Line breaks as references, so that the text keeps its lines; what XML cannot hold as blanks. */
function escaped(text: string): string {
  return text
    .replace(LONE, '\ufffd')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ' ')
    .replace(/[&<>\r\n]/g, (sign: string) => `&#${String(sign.charCodeAt(0))};`);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
