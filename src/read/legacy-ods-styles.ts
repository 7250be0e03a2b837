import type { StartTag } from './markup.ts';

/** Styles that are based on each other are followed so far. */
const LONGEST_CHAIN = 20;

interface Style {
  readonly parent: string | null;
  /** Whether it strikes its text through; null: as the one that it is based on. */
  strikes: boolean | null;
  hides: boolean;
}

/** What matters of the styles of an OpenDocument spreadsheet: which hide a table, which strike their text through. */
export class OdsStyles {
  /** By family and name: families name theirs alike. */
  readonly #styles = new Map<string, Style>();
  #style: Style | null = null;

  /** For every tag of the namespace of styles. */
  open(tag: StartTag): void {
    if (tag.local === 'style') {
      const family = tag.attribute('family') ?? '';
      const parent = tag.attribute('parent-style-name');
      this.#style = { parent: parent === null ? null : keyOf(family, parent), strikes: null, hides: false };
      this.#styles.set(keyOf(family, tag.attribute('name') ?? ''), this.#style);
    } else if (this.#style === null) return;
    else if (tag.local === 'table-properties') this.#style.hides = tag.attribute('display') === 'false';
    else if (tag.local === 'text-properties') {
      const line = tag.attribute('text-line-through-style') ?? tag.attribute('text-line-through-type');
      if (line !== null) this.#style.strikes = line !== 'none';
    }
  }

  hides(table: string | null): boolean {
    return (
      table !== null && (this.#styles.get(keyOf('table', table)) ?? this.#styles.get(keyOf('', table)))?.hides === true
    );
  }

  /** Whether a style of a family (`text`, `table-cell`) strikes through; null where it does not say. */
  strikes(family: string, name: string | null): boolean | null {
    if (name === null) return null;
    let key: string | null = keyOf(family, name);
    for (let i = 0; i < LONGEST_CHAIN && key !== null; i++) {
      const style: Style | undefined = this.#styles.get(key);
      if (style === undefined) return null;
      if (style.strikes !== null) return style.strikes;
      key = style.parent;
    }
    return null;
  }
}

const keyOf = (family: string, name: string): string => `${family} ${name}`;
