import type { StartTag } from '../xml/markup.ts';

/** Styles that are based on each other are followed so far. */
const LONGEST_CHAIN = 20;

interface Style {
  readonly parent: string | null;
  /** Whether it strikes its text through; null: as the one that it is based on. */
  strikes: boolean | null;
  hides: boolean;
  /** The style of numbers that it names. */
  readonly numbers: string | null;
}

/** What matters of the styles of an OpenDocument spreadsheet: which hide a table, strike their text through, show percentages. */
export class OdsStyles {
  /** By family and name: families name theirs alike. */
  readonly #styles = new Map<string, Style>();
  /** Styles of numbers that show percentages. */
  readonly #percentages = new Set<string>();
  #style: Style | null = null;

  /** For every tag of the namespace of styles. */
  open(tag: StartTag): void {
    if (tag.local === 'style') {
      const family = tag.attribute('family') ?? '';
      const parent = tag.attribute('parent-style-name');
      this.#style = {
        parent: parent === null ? null : keyOf(family, parent),
        strikes: null,
        hides: false,
        numbers: tag.attribute('data-style-name'),
      };
      this.#styles.set(keyOf(family, tag.attribute('name') ?? ''), this.#style);
    } else if (this.#style === null) return;
    else if (tag.local === 'table-properties') this.#style.hides = tag.attribute('display') === 'false';
    else if (tag.local === 'text-properties') {
      const line = tag.attribute('text-line-through-style') ?? tag.attribute('text-line-through-type');
      if (line !== null) this.#style.strikes = line !== 'none';
    }
  }

  /** For every tag of the namespace of styles of numbers. */
  openNumber(tag: StartTag): void {
    if (tag.local === 'percentage-style') this.#percentages.add(tag.attribute('name') ?? '');
  }

  hides(table: string | null): boolean {
    return (
      table !== null && (this.#styles.get(keyOf('table', table)) ?? this.#styles.get(keyOf('', table)))?.hides === true
    );
  }

  /** Whether a style of a family (`text`, `table-cell`) strikes through; null where it does not say. */
  strikes(family: string, name: string | null): boolean | null {
    return this.#first(family, name, ({ strikes }) => strikes);
  }

  /** Whether a style of cells shows numbers as percentages. */
  isPercent(name: string | null): boolean {
    const numbers = this.#first('table-cell', name, (style) => style.numbers);
    return numbers !== null && this.#percentages.has(numbers);
  }

  /** Whether it makes a difference that cells have this style. */
  matters(name: string): boolean {
    return this.strikes('table-cell', name) === true || this.isPercent(name);
  }

  /** What a style says, or the first that it is based on that says something. */
  #first<Said>(family: string, name: string | null, said: (style: Style) => Said | null): Said | null {
    let key: string | null = name === null ? null : keyOf(family, name);
    for (let i = 0; i < LONGEST_CHAIN && key !== null; i++) {
      const style: Style | undefined = this.#styles.get(key);
      if (style === undefined) return null;
      const answer = said(style);
      if (answer !== null) return answer;
      key = style.parent;
    }
    return null;
  }
}

const keyOf = (family: string, name: string): string => `${family} ${name}`;
