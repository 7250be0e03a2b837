import { Numbers } from '../numbers.ts';
import type { Replay } from './xml-records-replay.ts';

const ID = /^(?:id|uid|guid|oid|elemId)$|unique(?:id|identifier)$/i;

/** The records of a document in its order: which row of which sheet each is, and what is known of it for references. */
export class Records {
  readonly sheet = new Numbers();
  readonly row = new Numbers();
  /** By sheet and row: the record. */
  readonly #byRow: readonly Numbers[];
  /** The record around each, and one more; 0 for none. */
  readonly #around = new Numbers();
  /** Numbers of attributes that identify an element. */
  readonly #idNames: ReadonlySet<number>;
  /** Records with such an attribute, text id of each, and the depth of the element, 1 for the root. */
  readonly #ids = { records: new Numbers(), texts: new Numbers(), depths: new Numbers() };

  constructor(sheets: number, attributes: readonly string[]) {
    this.#byRow = Array.from({ length: sheets }, () => new Numbers());
    this.#idNames = new Set(attributes.flatMap((name, index) => (ID.test(name) ? [index] : [])));
  }

  get count(): number {
    return this.row.count;
  }

  add(sheet: number, row: number, around: number): number {
    const record = this.count;
    this.sheet.push(sheet);
    this.row.push(row);
    this.#around.push(around + 1);
    this.#byRow[sheet]?.push(record);
    return record;
  }

  /** Notes the ids of a record at its start tag. */
  identify(record: number, { attributes, count }: Replay, depth: number): void {
    if (this.#idNames.size === 0) return;
    for (let i = 0; i < count; i += 2) {
      if (!this.#idNames.has(attributes[i] as number)) continue;
      this.#ids.records.push(record);
      this.#ids.texts.push(attributes[i + 1] as number);
      this.#ids.depths.push(depth);
    }
  }

  /** The record in a row of a sheet. */
  of(sheet: number, row: number): number {
    return this.#byRow[sheet]?.at(row) ?? -1;
  }

  /** The record around another, -1 for none. */
  around(record: number): number {
    return this.#around.at(record) - 1;
  }

  /** Row of the nearest record that is in a sheet, outwards from one; -1 for none. */
  enclosingRow(from: number, sheet: number): number {
    for (let record = from; record >= 0; record = this.around(record))
      if (this.sheet.at(record) === sheet) return this.row.at(record);
    return -1;
  }

  /** Records by the text ids of their ids. One that several have means the outermost; if that is not one, it means none. */
  targets(): Targets {
    const targets = new Targets();
    const depths = new Numbers();
    const { records, texts, depths: depthOf } = this.#ids;
    for (let i = 0; i < records.count; i++) {
      const text = texts.at(i);
      const depth = depthOf.at(i);
      const held = depths.at(text);
      if (held !== 0 && depth > held) continue;
      targets.set(text, depth === held ? -1 : records.at(i));
      depths.put(text, depth);
    }
    return targets;
  }
}

/** What an id means. */
export class Targets {
  /** By text id: the record and 2, 1 where it means none of several, 0 for no id. */
  readonly #records = new Numbers();

  get isEmpty(): boolean {
    return this.#records.count === 0;
  }

  set(text: number, record: number): void {
    this.#records.put(text, record + 2);
  }

  /** The record, -1 for none of several; undefined for what is no id. */
  get(text: number): number | undefined {
    const found = text < 0 ? 0 : this.#records.at(text);
    return found === 0 ? undefined : found - 2;
  }
}
