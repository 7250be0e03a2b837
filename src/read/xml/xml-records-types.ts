import { ReadError } from '../../errors.ts';

/** More kinds of elements (by path) than any vocabulary has. */
const MOST_TYPES = 20_000;
/** Attributes that may name a value. */
export const KEY = /(?:name|title|key)$/i;
/** Different names of values are counted up to here. */
export const MOST_KEYS = 1000;

/**
 * Elements that stand in the same place of the tree: same local name below the same type of parent. An element inside
 * another of its name is of the same type (`Part/Components/Part`), so that nesting makes no new types.
 */
export interface ElementType {
  readonly id: number;
  readonly local: string;
  /** Number of the local name. */
  readonly name: number;
  /** What an attribute says it is, where the name says nothing (`record model="mrp.bom"`); '' for all others. */
  readonly variant: string;
  readonly parent: ElementType | null;
  readonly children: Map<string, ElementType>;
  /** Local names of attributes. */
  readonly attributes: Set<string>;
  count: number;
  /** Most elements of this type below one parent element. */
  most: number;
  /** Elements that hold text of their own. */
  texts: number;
  /** Text ids of the attribute that may name a value: all of them, or more than `MOST_KEYS`. */
  readonly keys: Set<number>;
  /** Types on the way from this one down to where it occurs again; empty unless it nests in itself. */
  readonly loop: Set<ElementType>;
}

/** The types of a document's elements, in the order in which they come. */
export class ElementTypes {
  readonly list: ElementType[] = [];

  /** The type of an element below one of another type. */
  of(local: string, name: number, variant: string, parent: ElementType | null): ElementType {
    const key = variant === '' ? local : `${local}\u0000${variant}`;
    const known = parent === null ? this.list[0] : parent.children.get(key);
    if (known !== undefined) return known;
    for (let type = parent; type !== null; type = type.parent) {
      if (type.local !== local || type.variant !== variant) continue;
      // Directly inside one of its name it may be a field: `<item><item>Motor</item></item>`. `nest` or `field` says so when it ends.
      if (type === parent) return type;
      for (let step = parent; step !== null && step !== type; step = step.parent) type.loop.add(step);
      type.loop.add(type);
      parent?.children.set(key, type);
      return type;
    }
    return this.#add(local, name, variant, parent, key);
  }

  /** Says that a type holds elements of its own kind. */
  nest(type: ElementType): void {
    if (type.loop.has(type)) return;
    type.loop.add(type);
    type.children.set(type.variant === '' ? type.local : `${type.local}\u0000${type.variant}`, type);
  }

  /** The type of a text that is called like the record it stands in, where it is one of so many there. */
  field(type: ElementType, position: number): ElementType {
    type.count--;
    const key = `${type.local}\u0001`;
    const field = type.children.get(key) ?? this.#add(type.local, type.name, '', type, key);
    field.count++;
    if (position > field.most) field.most = position;
    return field;
  }

  #add(local: string, name: number, variant: string, parent: ElementType | null, key: string): ElementType {
    if (this.list.length >= MOST_TYPES) {
      throw new ReadError(
        'xml-too-varied',
        `The XML document has more than ${String(MOST_TYPES)} kinds of elements; no parts list has.`,
        'Export the bill of materials as a table (.xlsx, .csv), or ask for support of this format.',
      );
    }
    const type: ElementType = {
      id: this.list.length,
      local,
      name,
      variant,
      parent,
      children: new Map(),
      attributes: new Set(),
      count: 0,
      most: 0,
      texts: 0,
      keys: new Set(),
      loop: new Set(),
    };
    this.list.push(type);
    parent?.children.set(key, type);
    return type;
  }
}
