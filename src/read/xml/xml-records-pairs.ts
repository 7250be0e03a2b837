import type { TextArena } from '../arena.ts';
import type { ElementType } from './xml-records-types.ts';
import type { NamedColumns } from './xml-table-columns.ts';

/** What an element is to a named value: `<Property><Name>Mass</Name><Value>3</Value><Unit>g</Unit></Property>`. */
export const PairPart = { none: 0, pair: 1, name: 2, value: 3, unit: 4 } as const;

const PAIR =
  /(?:field|propert(?:y|ie)|attribute|attr|param|parameter|userdata|characteristic|custom|variable|feature|metadata|tag|option|spec|specification|detail)s?$/i;
const NAME = /(?:name|title|key|label|parameter|attribute|property)$/i;
const VALUE = /value$/i;
const UNIT = /(?:unit|uom)$/i;
/** Other members of a named value: they file it, and say nothing of the thing. */
const FILING = /(?:id|type|order|index|group|position)$/i;

/** Elements of a named value, by their part in it; null: the type is none. A value has one name and one text, and nothing below them. */
export function namedValue(type: ElementType): ReadonlyMap<ElementType, number> | null {
  if (!PAIR.test(type.local) || type.attributes.size > 1 || type.texts > 0 || type.loop.size > 0) return null;
  const parts = new Map<ElementType, number>();
  for (const child of type.children.values()) {
    if (child.children.size > 0 || child.most > 1) return null;
    const part = VALUE.test(child.local)
      ? PairPart.value
      : UNIT.test(child.local)
        ? PairPart.unit
        : NAME.test(child.local)
          ? PairPart.name
          : PairPart.none;
    if (part === PairPart.none) {
      if (!FILING.test(child.local)) return null;
    } else if ([...parts.values()].includes(part)) return null;
    else parts.set(child, part);
  }
  const found = new Set(parts.values());
  return found.has(PairPart.name) && found.has(PairPart.value) ? parts : null;
}

/** The named value that is being read: its parts come one by one. */
export class PairReader {
  readonly #texts: TextArena;
  #name = 0;
  #value = 0;
  #unit = 0;

  constructor(texts: TextArena) {
    this.#texts = texts;
  }

  open(): void {
    this.#name = this.#value = this.#unit = 0;
  }

  take(part: number, text: number): void {
    if (part === PairPart.name) this.#name = text;
    else if (part === PairPart.value) this.#value = text;
    else this.#unit = text;
  }

  close(columns: NamedColumns, row: number): void {
    if (this.#name === 0 || this.#value === 0) return;
    const column = columns.column(this.#texts.text(this.#name).slice(0, 200));
    const value =
      this.#unit === 0
        ? this.#value
        : this.#texts.intern(`${this.#texts.text(this.#value)} ${this.#texts.text(this.#unit)}`);
    columns.put(row, column, value);
  }
}
