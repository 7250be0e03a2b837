import { TextKind, type TextArena } from '../arena.ts';
import { gridsIn, sheetOfGrid } from './json-grids.ts';
import { isReadOtherwise, withRelations } from './json-relations.ts';
import { JSON_DEPTH, limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { readXml } from '../xml/xml-table.ts';

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
  const written = (passedOver: ReadonlySet<unknown>): Uint8Array =>
    new TextEncoder().encode(new Writer(lines, passedOver, options).write(document));
  if (options.recordPaths !== undefined) {
    const xml = written(new Set());
    const [{ mappedFormat }, { readFormat }] = await Promise.all([
      import('../format/mapped.ts'),
      import('../format/read.ts'),
    ]);
    return { ...readFormat(xml, mappedFormat(options.recordPaths), options), format: FORMAT };
  }
  const { grids, taken } = gridsIn(document);
  const read = await readXml(written(taken), options);
  const sheets = [...read.sheets, ...grids.map((grid) => sheetOfGrid(grid, lines, read.texts, options))];
  const rest = restOf(document, { ...read, sheets });
  return { format: FORMAT, texts: read.texts, sheets: rest === null ? sheets : [...sheets, rest], details: {} };
}

const MOST_REST = 20_000;
const LONGEST_REST = 200;

/** Texts that are in no record, as a column of their own: what is not understood is looked through all the same. */
function restOf(document: unknown, { sheets, texts }: ReadResult): Sheet | null {
  const held = new Set<number>();
  for (const sheet of sheets)
    for (let row = 0; row < sheet.rowCount; row++)
      for (let column = 0; column < sheet.columnCount; column++) held.add(sheet.id(row, column));
  const rest = new Sheet(null, texts);
  const pending: unknown[] = [document];
  while (pending.length > 0 && rest.rowCount < MOST_REST) {
    const value = pending.pop();
    if (typeof value === 'string') {
      const id = value.length > LONGEST_REST ? 0 : idOfText(texts, value);
      if (id === 0 || held.has(id)) continue;
      held.add(id);
      rest.set(rest.addRow(rest.rowCount + 1), 0, id);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value).reverse())
        // `"refs": ["R1", "R2"]` stands in its record as one text.
        if (
          !(DESIGNATORS.test(name) && isPlainList(one) && held.has(idOfText(texts, listed(one)))) &&
          !isReadOtherwise(value, name)
        )
          pending.push(one);
  }
  return rest.rowCount > 0 ? rest : null;
}

/** What lists where on a board a part stands: any other list may name parts. */
const DESIGNATORS =
  /^(?:part|comp(?:onent)?)?[ _-]?(?:ref(?:s|erences?)?|ref[ _-]?des(?:s|ignators?)?|(?:reference[ _-]?)?designators?)$/i;
const isPlainList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((one) => typeof one !== 'object');

const idOfText = (texts: TextArena, text: string): number =>
  texts.intern(holdable(text).replace(/\s+/g, ' ').trim(), TextKind.string);

/** The plain values of a list, as one text. */
const listed = (list: readonly unknown[]): string => list.filter((one) => typeof one !== 'object').map(String).join(', '); // prettier-ignore

class Writer {
  readonly #lines: ReadonlyMap<object, number>;
  readonly #passedOver: ReadonlySet<unknown>;
  readonly #options: ReadOptions;
  readonly #pieces: string[] = [];
  #line = 1;

  constructor(lines: ReadonlyMap<object, number>, passedOver: ReadonlySet<unknown>, options: ReadOptions) {
    this.#lines = lines;
    this.#passedOver = passedOver;
    this.#options = options;
  }

  write(document: unknown): string {
    this.#pieces.push(`<${ROOT}>`);
    if (!isObject(document)) this.#value(ITEM, document, 1);
    else if (this.#options.isList?.() === true && countsThings(document)) this.#counted(ITEM, document);
    else if (isKeyed(document)) this.#keyed(ITEM, document, 1);
    else this.#members(document, 1);
    this.#pieces.push(`</${ROOT}>`);
    return this.#pieces.join('');
  }

  #value(name: string, value: unknown, depth: number): void {
    if (depth >= this.#options.limits.depth)
      throw limitError('depth', this.#options.limits, 'The document', {}, { of: JSON_DEPTH });
    if (this.#passedOver.has(value)) return;
    if (Array.isArray(value)) {
      if (value.some((one) => typeof one !== 'object')) this.#text(name, listed(value));
      for (const one of value as unknown[])
        if (Array.isArray(one)) this.#object(name, rowOf(one), depth + 1);
        else if (typeof one === 'object') this.#value(name, one, depth + 1);
    } else if (isObject(value)) this.#object(name, value, depth);
    else if (value !== null && value !== undefined) this.#text(name, scalar(value));
  }

  #object(name: string, value: Json, depth: number, key: string | null = null): void {
    if (key === null && isKeyed(value)) {
      this.#keyed(name, value, depth);
      return;
    }
    if (COUNTING.test(name) && countsThings(value)) {
      this.#counted(name, value);
      return;
    }
    for (const line = this.#lines.get(value) ?? this.#line; this.#line < line; this.#line++) this.#pieces.push('\n');
    this.#pieces.push(`<${name}>`);
    if (key !== null) this.#text(KEY, key);
    this.#members(value, depth + 1);
    this.#pieces.push(`</${name}>`);
  }

  #keyed(name: string, value: Json, depth: number): void {
    for (const [own, inner] of Object.entries(value)) {
      if (this.#passedOver.has(inner)) continue;
      if (isObject(inner)) this.#object(name, inner, depth + 1, own);
      else this.#value(nameOf(own), inner, depth + 1);
    }
  }

  /** A record for each thing that an object counts by its name, all where the object opens. */
  #counted(name: string, value: Json): void {
    for (const line = this.#lines.get(value) ?? this.#line; this.#line < line; this.#line++) this.#pieces.push('\n');
    for (const [thing, count] of Object.entries(value)) {
      this.#pieces.push(`<${name}>`);
      this.#text('name', thing);
      this.#text('count', String(count));
      this.#pieces.push(`</${name}>`);
    }
  }

  #members(value: Json, depth: number): void {
    for (const [key, inner] of Object.entries(withRelations(value))) this.#value(nameOf(key), inner, depth);
  }

  #text(name: string, text: string): void {
    this.#pieces.push(`<${name}>${escaped(text)}</${name}>`);
  }
}

/** What objects are called that count parts by their names: `"vitamins": {"Stepper motor NEMA17 x 34mm": 1}`. */
const COUNTING =
  /^(?:vitamins?|printed|routed|(?:printed|bought|required|other)?_?parts?|components?|items?|bom|hardware|fasteners?|screws?|electronics|materials?|bauteile|teile|stueckliste|stückliste|pi[eè]ces|composants|componentes|piezas|partes|componenti|部品|零件|物料|부품)$/iu;
const MOST_PIECES = 100_000;

/** Whether an object has whole numbers only, each under the name of a thing. */
const countsThings = (value: Json): boolean =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([key, count]) =>
      /\p{L}{2}/u.test(key) &&
      typeof count === 'number' &&
      Number.isInteger(count) &&
      count > 0 &&
      count <= MOST_PIECES,
  );

/** A row that is a list of cells. */
const rowOf = (cells: readonly unknown[]): Json =>
  Object.fromEntries(cells.map((cell, at) => [`c${String(at + 1)}`, cell]));

const scalar = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value));

/** Share of objects by key that have a member: what somebody did not fill in, or left out, makes them no other list. */
const LEAST_SHARED = 0.75;

/** Objects by key, little else, and a member that nearly all of them have: a list whose things are known by their keys. */
function isKeyed(value: Json): boolean {
  const all = Object.values(value);
  const inner = all.filter(isObject);
  if (inner.length < 2 || inner.length * 3 < all.length * 2) return false;
  const isPlain = (one: Json, name: string): boolean => Object.hasOwn(one, name) && (one[name] === null || typeof one[name] !== 'object'); // prettier-ignore
  // A member of nearly all is one of the first few.
  const names = new Set(inner.slice(0, 1 + Math.floor(inner.length * (1 - LEAST_SHARED))).flatMap(Object.keys));
  return [...names].some((name) => {
    const having = inner.filter((one) => isPlain(one, name));
    return having.length >= inner.length * LEAST_SHARED && having.some((one) => one[name] !== null);
  });
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

/** What XML cannot hold as blanks. */
const holdable = (text: string): string =>
  text.replace(LONE, '\ufffd').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ' ');

/** Line breaks as references, so that the text keeps its lines. */
function escaped(text: string): string {
  return holdable(text).replace(/[&<>\r\n]/g, (sign: string) => `&#${String(sign.charCodeAt(0))};`);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
