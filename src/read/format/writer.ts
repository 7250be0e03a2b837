import type { TextArena } from '../arena.ts';
import { Sheet } from '../sheet.ts';
import type { PathTree } from './paths.ts';
import type { BomWriter, Fields, Place } from './types.ts';

/** Something that a format did not read. */
export interface Skipped {
  readonly what: string;
  readonly reason: string;
}

/** Fields and attributes of sites' own; a document with more has names made up by a program. */
const MOST_COLUMNS = 300;

/** Numbers, growing. */
class Numbers {
  values = new Int32Array(1024);
  count = 0;
  push(value: number): void {
    if (this.count >= this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.count++] = value;
  }
  at(index: number): number {
    return this.values[index] as number;
  }
}

/** Rows of fields by column number: what is said of parts, and of their uses. */
class FieldRows {
  readonly rows: Sheet;
  readonly lines = new Numbers();
  readonly nodes = new Numbers();
  constructor(texts: TextArena) {
    this.rows = new Sheet(null, texts);
  }
  add(place: Place): number {
    this.lines.push(place.line);
    this.nodes.push(place.node);
    return this.rows.addRow(this.rows.rowCount + 1);
  }
}

/**
 * Parts and uses as a document tells them → one element table of lines, parents before their children. Linear; nothing
 * recurses; a circle of assemblies is entered once.
 */
export class StructureWriter implements BomWriter {
  readonly skipped: Skipped[] = [];
  readonly #texts: TextArena;
  readonly #paths: PathTree;
  readonly #columns = new Map<string, number>();
  readonly #ids = new Map<string, number>();
  readonly #aliases = new Map<string, string>();
  readonly #left = new Map<string, string>();
  readonly #parts: FieldRows;
  readonly #uses: FieldRows;
  readonly #parents: string[] = [];
  readonly #children: string[] = [];
  readonly #pathOf = (node: number): string => (node < 0 ? '' : this.#paths.path(node));
  #isFull = false;

  constructor(texts: TextArena, paths: PathTree) {
    this.#texts = texts;
    this.#paths = paths;
    this.#parts = new FieldRows(texts);
    this.#uses = new FieldRows(texts);
  }

  part(id: string, fields: Fields, place: Place): void {
    let row = this.#ids.get(id);
    if (row === undefined) this.#ids.set(id, (row = this.#parts.add(place)));
    this.#fill(this.#parts.rows, row, fields);
  }

  use(parent: string, child: string, fields: Fields, place: Place): void {
    const row = this.#uses.add(place);
    this.#parents.push(parent);
    this.#children.push(child);
    this.#fill(this.#uses.rows, row, fields);
  }

  alias(id: string, of: string): void {
    if (id !== of) this.#aliases.set(id, of);
  }

  leaveOut(id: string, reason: string): void {
    this.#left.set(id, reason);
  }

  skip(what: string, reason: string): void {
    if (this.skipped.length < 1000) this.skipped.push({ what, reason });
  }

  #fill(rows: Sheet, row: number, fields: Fields): void {
    for (const [field, text] of Object.entries(fields)) {
      if (text === undefined || text === '') continue;
      let column = this.#columns.get(field);
      if (column === undefined) {
        if (this.#columns.size >= MOST_COLUMNS) {
          if (!this.#isFull)
            this.skip(field, `and other attributes behind it: a document may have ${MOST_COLUMNS} different ones`);
          this.#isFull = true;
          continue;
        }
        this.#columns.set(field, (column = this.#columns.size));
      }
      if (rows.id(row, column) === 0) rows.set(row, column, this.#texts.intern(text));
    }
  }

  /** The id that a chain of aliases ends at. */
  #resolve(id: string): string {
    let at = id;
    for (let steps = 0; steps < 10; steps++) {
      const next = this.#aliases.get(at);
      if (next === undefined) return at;
      at = next;
    }
    return at;
  }

  /** Row of a part that something refers to; one that the document does not hold is known by its id alone. */
  #rowOf(id: string): number {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const row = this.#parts.add({ line: 0, node: -1 });
    this.#ids.set(id, row);
    this.#fill(this.#parts.rows, row, { description: id });
    return row;
  }

  /** Part number and description of a part, as its users know it; '' if it has neither. */
  #nameOf(row: number): string {
    const said = ['partNumber', 'name', 'description'].map((field) => this.#columns.get(field));
    const texts = said.map((column) => (column === undefined ? '' : this.#parts.rows.text(row, column)));
    const [number = '', name = '', description = ''] = texts;
    return [number, name || description].filter((text) => text !== '').join(' ');
  } // prettier-ignore

  /** The table of lines. */
  finish(): Sheet {
    const merged = this.#mergeAliases();
    const { count } = this.#uses.lines;
    const parentOf = new Int32Array(count);
    const childOf = new Int32Array(count);
    for (let use = 0; use < count; use++) {
      const parent = this.#resolve(this.#parents[use] as string);
      const child = this.#resolve(this.#children[use] as string);
      const isLeft = this.#left.has(child) || this.#left.has(parent);
      parentOf[use] = isLeft ? -1 : this.#rowOf(parent);
      childOf[use] = isLeft ? -1 : this.#rowOf(child);
    }
    for (const [id, reason] of this.#left)
      if (this.#ids.has(id)) this.skip(this.#nameOf(this.#ids.get(id) ?? -1) || id, reason);
    const partCount = this.#parts.rows.rowCount;
    // Uses of each parent in the order of the document.
    const first = new Int32Array(partCount).fill(-1);
    const next = new Int32Array(count).fill(-1);
    const isUsed = new Uint8Array(partCount);
    for (let use = count - 1; use >= 0; use--) {
      const parent = parentOf[use] as number;
      if (parent < 0) continue;
      next[use] = first[parent] as number;
      first[parent] = use;
      if (childOf[use] !== parent) isUsed[childOf[use] as number] = 1;
    }
    const left = new Set([...this.#left.keys()].map((id) => this.#ids.get(this.#resolve(id)) ?? -1));
    const sheet = new Sheet(null, this.#texts);
    const written = new Uint8Array(partCount);
    /** Uses still to write, and the ordinal of the line above them. */
    const stack: number[] = [];
    const below: number[] = [];
    const openAssembly = (part: number, ordinal: number): void => {
      if (written[part] === 1) return;
      written[part] = 1;
      const uses: number[] = [];
      for (let use = first[part] as number; use >= 0; use = next[use] as number) uses.push(use);
      for (const use of uses.reverse()) {
        stack.push(use);
        below.push(ordinal);
      }
    };
    const drain = (): void => {
      for (let use = stack.pop(); use !== undefined; use = stack.pop()) {
        const above = below.pop() ?? -1;
        const part = childOf[use] as number;
        const ordinal = this.#line(sheet, part, use, above);
        openAssembly(part, ordinal);
      }
    };
    for (const pass of [0, 1]) {
      for (let part = 0; part < partCount; part++) {
        // First what nothing uses; then what only a circle uses.
        if (written[part] === 1 || left.has(part) || merged.has(part) || (pass === 0 && isUsed[part] === 1)) continue;
        const alone = this.#line(sheet, part, -1, -1);
        openAssembly(part, alone);
        drain();
      }
    }
    sheet.columnNames = [...this.#columns.keys()];
    sheet.columnFields = sheet.columnNames;
    return sheet;
  }

  /** Adds what was said of a name that turned out to be another's; returns the rows that are no parts of their own. */
  #mergeAliases(): Set<number> {
    const merged = new Set<number>();
    for (const [id, row] of [...this.#ids]) {
      const target = this.#resolve(id);
      if (target === id) continue;
      const known = this.#ids.get(target);
      if (known === undefined) this.#ids.set(target, row);
      else
        for (const column of this.#parts.rows.filled(row))
          if (this.#parts.rows.id(known, column) === 0) this.#parts.rows.set(known, column, this.#parts.rows.id(row, column));
      this.#ids.delete(id);
      if (known !== undefined) merged.add(row);
    }
    return merged;
  } // prettier-ignore

  /** Writes a line: what is said of the part, and over it what is said of the use. */
  #line(sheet: Sheet, part: number, use: number, above: number): number {
    const ordinal = sheet.addRow(sheet.rowCount + 1);
    for (const column of this.#parts.rows.filled(part)) sheet.set(ordinal, column, this.#parts.rows.id(part, column));
    if (use >= 0)
      for (const column of this.#uses.rows.filled(use)) sheet.set(ordinal, column, this.#uses.rows.id(use, column));
    const from = use >= 0 ? this.#uses : this.#parts;
    const at = from === this.#uses ? use : part;
    const depth = above < 0 ? 0 : (sheet.element(above)?.depth ?? 0) + 1;
    sheet.setElementNode(ordinal, { line: from.lines.at(at), parent: above, depth }, from.nodes.at(at), this.#pathOf);
    return ordinal;
  }
}
