import { ReadError } from '../../errors.ts';
import { nearestPath } from './nearest.ts';
import type { BomWriter, FormatElement, FormatReader, Place, XmlFormat } from './types.ts';

/** Where the records of a firm's own document stand, and where in a record each field. */
export interface RecordPaths {
  /** `/Root/Parts/Part` from the root, `//Part` at any depth. */
  readonly records: readonly string[];
  /**
   * Field → paths from the record, of local names: `Number`, `@qty`, `Mass/@unit`, `.` its own text, `../@number` of the element
   * around it.
   */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** A record while it is open. */
interface OpenRecord {
  readonly id: string;
  readonly depth: number;
  readonly path: string;
  readonly fields: Record<string, string>;
  readonly place: Place;
  children: number;
}

/** Without one of these a line says nothing. */
const IDENTITY = [
  'partNumber',
  'mpn',
  'description',
  'name',
  'specification',
  'supplierPn',
  'cas',
  'substance',
  'refDes',
];
const MOST_PATHS = 20_000;
const LONGEST = 4000;

/** A format of nothing but paths that a user names. A record inside a record is a part of it. Streams. */
export function mappedFormat(mapping: RecordPaths): XmlFormat {
  return {
    name: 'xml',
    title: 'XML by the paths of a mapping',
    roots: [],
    read: (out) => new MappedReader(mapping, out),
  };
}

class MappedReader implements FormatReader {
  readonly elements = {};
  readonly others = {
    open: (element: FormatElement) => this.#open(element),
    close: (text: string, depth: number) => this.#close(text, depth),
  };
  readonly #mapping: RecordPaths;
  readonly #out: BomWriter;
  /** Column of each path, as written. */
  readonly #columns: ReadonlyMap<string, string>;
  /** Paths that lead out of the record, and the names that they end in. */
  readonly #outer: readonly (readonly [path: string, up: number, rest: string])[];
  readonly #outerNames: ReadonlySet<string>;
  readonly #aroundValues = new Map<string, string>();
  readonly #paths: string[] = [];
  readonly #records: OpenRecord[] = [];
  readonly #seen = new Set<string>();
  readonly #seenInRecords = new Set<string>();
  readonly #found = new Set<string>();
  #count = 0;

  constructor(mapping: RecordPaths, out: BomWriter) {
    this.#mapping = mapping;
    this.#out = out;
    const columns = new Map<string, string>();
    for (const [field, paths] of Object.entries(mapping.fields))
      for (const [at, path] of paths.entries()) columns.set(path.replace(/^\.\/(?=.)/, ''), at === 0 ? field : `${field}#${at + 1}`);
    this.#columns = columns;
    this.#outer = [...columns.keys()].filter((path) => path.startsWith('../')).map((path) => {
      const up = /^(?:\.\.\/)+/.exec(path)?.[0] ?? '';
      return [path, up.length / 3, path.slice(up.length)] as const;
    });
    this.#outerNames = new Set(this.#outer.map(([, , rest]) => rest.slice(rest.lastIndexOf('/') + 1)));
  }

  #open(element: FormatElement): void {
    const { depth, local } = element;
    const path = `${depth === 0 ? '' : (this.#paths[depth - 1] ?? '')}/${local}`;
    this.#paths[depth] = path;
    if (this.#seen.size < MOST_PATHS) this.#seen.add(path);
    const around = this.#records.at(-1);
    const isRecord = this.#mapping.records.some((wanted) => isAt(path, wanted));
    if (isRecord) {
      const record = { id: `record ${++this.#count}`, depth, path, fields: Object.create(null) as Record<string, string>, place: element.place, children: 0 };
      this.#records.push(record);
      for (const { local: name, value } of element.attributes()) this.#add(record, `@${name}`, value);
    } else if (around !== undefined) {
      around.children++;
      const inside = path.slice(around.path.length + 1);
      for (const { local: name, value } of element.attributes()) this.#add(around, `${inside}/@${name}`, value);
    }
    for (const { local: name, value } of this.#outerNames.size === 0 ? [] : element.attributes())
      if (this.#outerNames.has(`@${name}`)) this.#aroundValues.set(`${path}/@${name}`, value.trim());
  }

  #close(text: string, depth: number): void {
    const path = this.#paths[depth] ?? '';
    const record = this.#records.at(-1);
    if (record?.depth === depth) {
      this.#add(record, '.', text);
      this.#records.pop();
      this.#write(record);
    } else if (record !== undefined) this.#add(record, path.slice(record.path.length + 1), text);
    if (this.#outerNames.size === 0) return;
    // An element that is closed is around no record any more.
    for (const [, , rest] of this.#outer) this.#aroundValues.delete(`${path}/${rest}`);
    if (this.#outerNames.has(path.slice(path.lastIndexOf('/') + 1)) && text !== '') this.#aroundValues.set(path, text);
  }

  /** A value under its field, else under its own path: what no mapping names is kept all the same. */
  #add(record: OpenRecord, path: string, value: string): void {
    if (this.#seenInRecords.size < MOST_PATHS && path !== '.') this.#seenInRecords.add(path);
    const column = this.#columns.get(path);
    if (column !== undefined) this.#found.add(path);
    const text = value.trim();
    if (text === '') return;
    const name = column ?? (path.includes('@') || path.includes('/') ? path : `./${path}`);
    const before = record.fields[name];
    record.fields[name] = before === undefined ? text : `${before}; ${text}`.slice(0, LONGEST);
  }

  #write(record: OpenRecord): void {
    for (const [path, up, rest] of this.#outer) {
      const base = record.path.split('/').slice(0, -up).join('/');
      const value = this.#aroundValues.get(`${base}/${rest}`);
      if (value === undefined) continue;
      this.#found.add(path);
      record.fields[this.#columns.get(path) ?? path] ??= value;
    }
    const parent = this.#records.at(-1);
    this.#out.part(record.id, parent === undefined ? record.fields : {}, record.place);
    if (parent !== undefined) this.#out.use(parent.id, record.id, record.fields, record.place);
  }

  end(): void {
    const [wanted = ''] = this.#mapping.records;
    if (this.#count === 0) {
      const nearest = nearestPath(wanted.replace(/^\/\//, '/'), this.#seen);
      throw new ReadError('mapping-path-not-found', `The mapping names records at "${wanted}", but no element stands there.`, nearest === null ? 'The document has no elements.' : `Did you mean "${nearest.path}"? "lintanide inspect" shows the records of a file.`);
    }
    const missing = [...this.#columns.keys()].filter((path) => !this.#found.has(path));
    const hasIdentity = IDENTITY.some((field) => this.#mapping.fields[field]?.some((path) => this.#found.has(path.replace(/^\.\/(?=.)/, ''))));
    for (const path of missing) {
      const nearest = nearestPath(path, [...this.#seenInRecords].filter((seen) => !this.#columns.has(seen)));
      const field = (this.#columns.get(path) ?? '').replace(/#.*$/s, '');
      if ((nearest?.near ?? false) || !hasIdentity)
        throw new ReadError('mapping-path-not-found', `The mapping names "${path}" for ${field}, but none of the ${this.#count} records at "${wanted}" has it.`, nearest === null ? 'Its records are empty.' : `Did you mean "${nearest.path}"? "lintanide inspect" shows the records of a file.`);
      this.#out.skip(`${field} at "${path}"`, 'the mapping names it, and no record has it');
    }
  }
} // prettier-ignore

function isAt(path: string, wanted: string): boolean {
  if (wanted.startsWith('/') && !wanted.startsWith('//')) return path === wanted;
  return path.endsWith(`/${wanted.replace(/^\/{1,2}/, '')}`);
}
