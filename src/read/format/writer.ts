import type { TextArena } from '../arena.ts';
import { Ids } from '../ids.ts';
import { Numbers } from '../numbers.ts';
import { Sheet } from '../sheet.ts';
import type { PathTree } from './paths.ts';
import type { BomWriter, Fields, Place } from './types.ts';

/** Something that a format did not read. */
interface Skipped {
  readonly what: string;
  readonly reason: string;
}

/** Fields and attributes of sites' own; a document with more has names made up by a program. */
const MOST_COLUMNS = 300;

/** Rows of fields by column number: what is said of parts, and of their uses. */
class FieldRows {
  /** Cells alone: its rows have neither number nor place. */
  readonly rows: Sheet;
  readonly lines = new Numbers();
  readonly nodes = new Numbers();
  constructor(texts: TextArena) {
    this.rows = new Sheet(null, texts);
  }
  get count(): number {
    return this.lines.count;
  }
  add(place: Place): number {
    this.lines.push(place.line);
    this.nodes.push(place.node);
    return this.count - 1;
  }
}

/**
 * Parts and uses as a document tells them → one element table of lines, parents before their children. Linear; nothing
 * recurses; a circle of assemblies is entered once.
 */
export class StructureWriter implements BomWriter {
  readonly skipped: Skipped[] = [];
  readonly #texts: TextArena;
  readonly #columns = new Map<string, number>();
  readonly #ids = new Ids();
  /** By number of the id: row of the part + 1, and the id that it is another name of; 0 for none. */
  readonly #rows = new Numbers();
  readonly #aliases = new Numbers();
  /** By row of a part: number of its id. */
  readonly #idOf = new Numbers();
  /** By number of the id. */
  readonly #left = new Map<number, string>();
  readonly #parts: FieldRows;
  readonly #uses: FieldRows;
  readonly #parents = new Numbers();
  readonly #children = new Numbers();
  /** The table keeps it: it must hold nothing but the paths. */
  readonly #pathOf: (node: number) => string;
  #isFull = false;

  constructor(texts: TextArena, paths: PathTree) {
    this.#texts = texts;
    this.#pathOf = pathsOf(paths);
    this.#parts = new FieldRows(texts);
    this.#uses = new FieldRows(texts);
  }

  part(id: string, fields: Fields, place: Place): void {
    const number = this.#ids.of(id);
    let row = this.#rows.at(number) - 1;
    if (row < 0) row = this.#addPart(number, place);
    this.#fill(this.#parts.rows, row, fields);
  }

  use(parent: string, child: string, fields: Fields, place: Place): void {
    const row = this.#uses.add(place);
    this.#parents.push(this.#ids.of(parent));
    this.#children.push(this.#ids.of(child));
    this.#fill(this.#uses.rows, row, fields);
  }

  alias(id: string, of: string): void {
    const number = this.#ids.of(id);
    const target = this.#ids.of(of);
    if (number !== target) this.#aliases.put(number, target);
  }

  leaveOut(id: string, reason: string): void {
    this.#left.set(this.#ids.of(id), reason);
  }

  skip(what: string, reason: string): void {
    if (this.skipped.length < 1000) this.skipped.push({ what, reason });
  }

  #addPart(number: number, place: Place): number {
    const row = this.#parts.add(place);
    this.#rows.put(number, row + 1);
    this.#idOf.push(number);
    return row;
  }

  #fill(rows: Sheet, row: number, fields: Fields): void {
    for (const field in fields) {
      const text = fields[field];
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
  #resolve(number: number): number {
    let at = number;
    for (let steps = 0; steps < 10; steps++) {
      const next = this.#aliases.at(at);
      if (next === 0) return at;
      at = next;
    }
    return at;
  }

  /** Row of a part that something refers to; one that the document does not hold is known by its id alone. */
  #rowOf(number: number): number {
    const known = this.#rows.at(number) - 1;
    if (known >= 0) return known;
    const row = this.#addPart(number, { line: 0, node: -1 });
    this.#fill(this.#parts.rows, row, { description: this.#ids.text(number) });
    return row;
  }

  /** Part number and description of a part, as its users know it; '' if it has neither. */
  #nameOf(row: number): string {
    const said = ['partNumber', 'name', 'description'].map((field) => this.#columns.get(field));
    const texts = said.map((column) => (column === undefined ? '' : this.#parts.rows.text(row, column)));
    const [number = '', name = '', description = ''] = texts;
    return [number, name || description].filter((text) => text !== '').join(' ');
  }

  /** The table of lines. */
  finish(): Sheet {
    const merged = this.#mergeAliases();
    const { count } = this.#uses;
    const parentOf = new Int32Array(count);
    const childOf = new Int32Array(count);
    for (let use = 0; use < count; use++) {
      const parent = this.#resolve(this.#parents.at(use));
      const child = this.#resolve(this.#children.at(use));
      const isLeft = this.#left.has(child) || this.#left.has(parent);
      parentOf[use] = isLeft ? -1 : this.#rowOf(parent);
      childOf[use] = isLeft ? -1 : this.#rowOf(child);
    }
    for (const [id, reason] of this.#left)
      if (this.#rows.at(id) > 0) this.skip(this.#nameOf(this.#rows.at(id) - 1) || this.#ids.text(id), reason);
    const partCount = this.#parts.count;
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
    const left = new Set([...this.#left.keys()].map((id) => this.#rows.at(this.#resolve(id)) - 1));
    const sheet = new Sheet(null, this.#texts);
    const written = new Uint8Array(partCount);
    /** Uses still to write, and the ordinal of the line above them. */
    const stack: number[] = [];
    const below: number[] = [];
    const openAssembly = (part: number, ordinal: number): void => {
      if (written[part] === 1) return;
      written[part] = 1;
      const from = stack.length;
      for (let use = first[part] as number; use >= 0; use = next[use] as number) {
        stack.push(use);
        below.push(ordinal);
      }
      // The first is taken first.
      for (let low = from, high = stack.length - 1; low < high; low++, high--)
        [stack[low], stack[high]] = [stack[high] as number, stack[low] as number];
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
        if (written[part] === 1 || left.has(part) || merged[part] === 1 || (pass === 0 && isUsed[part] === 1)) continue;
        const alone = this.#line(sheet, part, -1, -1);
        openAssembly(part, alone);
        drain();
      }
    }
    sheet.columnNames = [...this.#columns.keys()];
    sheet.columnFields = sheet.columnNames;
    return sheet;
  }

  /** Adds what was said of a name that turned out to be another's; returns 1 for each row that is no part of its own. */
  #mergeAliases(): Uint8Array {
    const { rows, count } = this.#parts;
    const merged = new Uint8Array(count);
    for (let row = 0; row < merged.length; row++) {
      const id = this.#idOf.at(row);
      const target = this.#resolve(id);
      if (target === id) continue;
      const known = this.#rows.at(target) - 1;
      this.#rows.put(id, 0);
      if (known < 0) {
        this.#rows.put(target, row + 1);
        continue;
      }
      merged[row] = 1;
      for (let column = 0; column < rows.columnCount; column++)
        if (rows.id(known, column) === 0) rows.set(known, column, rows.id(row, column));
    }
    return merged;
  }

  /** Writes a line: what is said of the part, and over it what is said of the use. */
  #line(sheet: Sheet, part: number, use: number, above: number): number {
    const ordinal = sheet.addRow(sheet.rowCount + 1);
    copyRow(this.#parts.rows, part, sheet, ordinal);
    if (use >= 0) copyRow(this.#uses.rows, use, sheet, ordinal);
    const from = use >= 0 ? this.#uses : this.#parts;
    const at = from === this.#uses ? use : part;
    const depth = above < 0 ? 0 : (sheet.element(above)?.depth ?? 0) + 1;
    sheet.setElementNode(ordinal, { line: from.lines.at(at), parent: above, depth }, from.nodes.at(at), this.#pathOf);
    return ordinal;
  }
}

function pathsOf(paths: PathTree): (node: number) => string {
  return (node) => (node < 0 ? '' : paths.path(node));
}

function copyRow(from: Sheet, row: number, to: Sheet, ordinal: number): void {
  // An empty cell leaves what stands there.
  for (let column = 0; column < from.columnCount; column++) to.set(ordinal, column, from.id(row, column));
}
