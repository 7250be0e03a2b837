import type { ReadError } from '../../errors.ts';
import type { TextArena } from '../arena.ts';
import type { Sheet } from '../sheet.ts';
import type { ReadLimits } from '../types.ts';
import { limitError } from '../limits.ts';

/** Values of one column that come several times in a record are joined; beyond this the rest is left out. */
const LONGEST_JOINED = 4096;

/** A sheet whose columns are found while it is filled. */
export class NamedColumns {
  readonly sheet: Sheet;
  readonly names: string[] = [];
  readonly #index = new Map<string, number>();
  readonly #arena: TextArena;
  readonly #limits: ReadLimits;

  constructor(sheet: Sheet, arena: TextArena, limits: ReadLimits) {
    this.sheet = sheet;
    this.#arena = arena;
    this.#limits = limits;
  }

  column(name: string): number {
    let column = this.#index.get(name);
    if (column === undefined) {
      column = this.names.length;
      if (column >= this.#limits.columns) throw this.#tooMany();
      this.names.push(name);
      this.#index.set(name, column);
    }
    return column;
  }

  find(name: string): number {
    return this.#index.get(name) ?? -1;
  }

  /** Sets a cell; a second value is joined to the first by a comma, the same value is kept once. */
  put(ordinal: number, column: number, id: number): void {
    const held = this.sheet.id(ordinal, column);
    if (held === id || id === 0) return;
    if (held === 0) {
      this.sheet.set(ordinal, column, id);
      return;
    }
    const text = this.#arena.text(held);
    const added = this.#arena.text(id);
    if (text.length + added.length > LONGEST_JOINED || text.split(', ').includes(added)) return;
    this.sheet.set(ordinal, column, this.#arena.intern(`${text}, ${added}`));
  }

  #tooMany(): ReadError {
    return limitError('columns', this.#limits, 'A record of the document');
  }
}
