import { hasLetter } from '../../map/plain.ts';
import type { Table } from '../../map/types.ts';
import { BRIEF } from '../../materials/line.ts';
import { kindOfChip, kindOfStandardPart } from '../../materials/parts/standard-part.ts';
import { PURITY_ALONE } from '../../materials/symbols/purity.ts';
import { TextKind } from '../../read/arena.ts';
import type { PlannedColumn } from './planned-columns.ts';
import { isName } from './remark-name.ts';

/** What a screen asks of the cells of a row, by their ids. */
export class RowTexts {
  readonly #table: Table;
  readonly #plan: readonly PlannedColumn[];
  readonly #blanks = new Map<number, boolean>();

  constructor(table: Table, plan: readonly PlannedColumn[]) {
    this.#table = table;
    this.#plan = plan;
  }

  /** Text id of a cell that decomposition reads, 0 if there is none. */
  idAt(row: number, { column, any, isCategory }: PlannedColumn): number {
    const { sheet, groups } = this.#table;
    const id = sheet.id(row, column);
    if (id === 0 || (!any && sheet.texts.kind(id) !== TextKind.string)) return 0;
    return isCategory && groups?.has(id) === true ? 0 : id;
  }

  textAt(row: number, planned: PlannedColumn): string {
    return this.#table.sheet.texts.text(this.idAt(row, planned));
  }

  isDescribed(row: number): boolean {
    return this.#plan.some((planned) => planned.isDescription && !this.#isBlank(this.idAt(row, planned)));
  }

  /** Whether a remark stands for the name that a row has none of: the first that may, and first of those with a known header. */
  isNameOf(row: number, id: number, { mayName, column }: PlannedColumn): boolean {
    const { title, sheet } = this.#table;
    if (!mayName || title !== undefined || this.isDescribed(row) || !isName(sheet.texts.text(id))) return false;
    const own = this.#rank(column);
    return !this.#plan.some((other) => {
      if (!other.mayName || this.#rank(other.column) >= own) return false;
      const text = this.textAt(row, other);
      return hasLetter(text) && isName(text);
    });
  }

  /** Place among remarks: by their header, then from left to right. */
  #rank(column: number): number {
    const place = this.#table.columns.get('remarks')?.indexOf(column) ?? -1;
    return place < 0 ? 1000 + column : place;
  }

  /** Whether no description of a row is longer than the name of a form with a size. */
  isBrief(row: number): boolean {
    return this.#plan.every((planned) => !planned.isDescription || this.textAt(row, planned).length <= BRIEF);
  }

  /** Whether a text that describes the line, or where none does its number, is the size or number of a part of a standard. */
  isStandardPart(row: number): boolean {
    const filled = this.#plan.filter(
      (planned) => (planned.isDescription || planned.isNumber) && !this.#isBlank(this.idAt(row, planned)),
    );
    const isDescribed = filled.some(({ isDescription }) => isDescription);
    return filled.some((planned) => {
      const text = this.textAt(row, planned);
      return kindOfChip(text) !== null || (planned.isDescription === isDescribed && kindOfStandardPart(text) !== null);
    });
  }

  /** Whether a cell of a row is a purity: beside one a letter alone may be an element. */
  statesPurity(row: number): boolean {
    return this.#plan.some((planned) => this.isPurity(this.idAt(row, planned)));
  }

  isPurity(id: number): boolean {
    return PURITY_ALONE.test(this.#table.sheet.texts.text(id).trim());
  }

  #isBlank(id: number): boolean {
    let known = this.#blanks.get(id);
    if (known === undefined) this.#blanks.set(id, (known = id === 0 || this.#table.sheet.texts.text(id).trim() === ''));
    return known;
  }
}
