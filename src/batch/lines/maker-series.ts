import { columnFields } from '../../map/cells/texts.ts';
import type { Field, Table } from '../../map/types.ts';
import { MAX_CODES } from '../../materials/screen/screen-codes.ts';
import type { Screening } from '../../materials/screen/screen.ts';
import type { PlannedColumn } from './planned-columns.ts';
import type { RowTexts } from './row-texts.ts';
import type { TextBits } from './text-bits.ts';

const codes = new Uint16Array(MAX_CODES);
const NO_SERIES: readonly number[] = [];

/** Series of the makers that the rows of a table name, and which rows have a number of one. */
export class MakerSeries {
  readonly #table: Table;
  readonly #plan: readonly PlannedColumn[];
  readonly #texts: RowTexts;
  readonly #bits: TextBits;
  readonly #screening: Screening;
  readonly #makers: readonly number[];
  readonly #known = new Map<number, readonly number[]>();

  constructor(table: Table, plan: readonly PlannedColumn[], texts: RowTexts, bits: TextBits, screening: Screening) {
    this.#table = table;
    this.#plan = plan;
    this.#texts = texts;
    this.#bits = bits;
    this.#screening = screening;
    const columnsOf = (wanted: Field): number[] =>
      columnFields(table).flatMap(([column, field]) => (field === wanted ? [column] : []));
    this.#makers = [...columnsOf('manufacturer').reverse(), ...columnsOf('supplier')];
  }

  /** Series of the maker of a row. */
  at(row: number): readonly number[] {
    for (const column of this.#makers) {
      const id = this.#table.sheet.id(row, column);
      if (id === 0) continue;
      let found = this.#known.get(id);
      if (found === undefined) this.#known.set(id, (found = this.#bits.seriesOf(id)));
      return found;
    }
    return NO_SERIES;
  }

  /** Whether a text of a row is of one of these series. */
  holds(row: number, series: readonly number[]): boolean {
    if (series.length === 0) return false;
    const { sheet } = this.#table;
    return this.#plan.some((planned) => {
      const { column, speaks, mayName } = planned;
      const id = speaks || mayName ? sheet.id(row, column) : 0;
      if (id === 0 || (!speaks && !this.#texts.isNameOf(row, id, planned))) return false;
      const { texts } = sheet;
      return (
        this.#screening.mayBeOfSeries(series, codes, texts.codes(id, codes)) &&
        this.#screening.isOfSeries(series, texts.text(id))
      );
    });
  }
}
