import { headingText } from '../../map/cells/texts.ts';
import { LineKind, type Table } from '../../map/types.ts';
import { isOpen, type Screening } from '../../materials/screen/screen.ts';
import type { TextBits } from './text-bits.ts';

const NO_HEADING = 0;
/** A heading that says the form of what is below it: a symbol alone counts there. */
const SAYS_FORM = /target|oxid|靶|氧化|酸化|ターゲット|타겟|타깃|мишен|оксид/i;
const Known = { no: 1, yes: 2 } as const;

/** What stands above the lines of a table, each heading looked at once. */
export class HeadingScreen {
  readonly #table: Table;
  readonly #bits: TextBits;
  readonly #screening: Screening;
  readonly #categories: readonly number[];
  /** By heading: 0, or `Known`. */
  readonly #speaking: Uint8Array;
  readonly #numbers = new Map<number, number>();
  /** Of those that the pool has no number for: below zero. */
  readonly #own = new Map<string, number>();

  constructor(table: Table, bits: TextBits, screening: Screening) {
    const { lines } = table;
    this.#table = table;
    this.#bits = bits;
    this.#screening = screening;
    this.#categories = table.columns.get('category') ?? [];
    this.#speaking = new Uint8Array(lines.heading.some((heading) => heading >= 0) ? lines.count : 0);
  }

  /** Whether one of the headings above a line brings something. */
  speaks(line: number): boolean {
    const heading = this.#table.lines.heading[line] ?? -1;
    // A title is one because it speaks.
    if (this.#table.title !== undefined) return true;
    if (heading < 0) return false;
    const known = this.#speaking[heading] as number;
    if (known !== 0) return known === Known.yes;
    const speaks = this.#readsAsOpen(line, heading);
    this.#speaking[heading] = speaks ? Known.yes : Known.no;
    return speaks;
  }

  #readsAsOpen(line: number, heading: number): boolean {
    const { sheet, lines } = this.#table;
    const [category, ...others] = this.#categories;
    const isGroupAlone =
      category !== undefined &&
      others.length === 0 &&
      lines.kind[heading] !== LineKind.heading &&
      (lines.heading[heading] ?? -1) < 0;
    return isGroupAlone
      ? isOpen(this.#bits.quiet(sheet.id(lines.ordinal[heading] as number, category)))
      : headingText(this.#table, line).some((text) => SAYS_FORM.test(text) || isOpen(this.#screening.screen(text)));
  }

  /** Headings of a line as a number: lines below headings that read alike have the same; below zero where it is one of this unit alone. */
  number(line: number): number {
    const { lines, title } = this.#table;
    const heading = lines.heading[line] ?? -1;
    let number = this.#numbers.get(heading);
    if (number === undefined) {
      const text = [...headingText(this.#table, line), ...(title === undefined ? [] : [title])].join('\u0001');
      number = text === '' ? NO_HEADING : this.#bits.headingOf(text) || (this.#own.get(text) ?? -1 - this.#own.size);
      if (number < 0) this.#own.set(text, number);
      this.#numbers.set(heading, number);
    }
    return number;
  }
}
