import { ReadError } from '../errors.ts';
import type { TextArena } from './arena.ts';
import { limitError } from './limits.ts';
import { Numbers } from './numbers.ts';
import type { ByteHandler, ByteScanner } from './scanner.ts';
import { decodeUtf8 } from './scanner-text.ts';
import type { ReadLimits } from './types.ts';

/** More kinds of elements (by path) than any vocabulary has. */
const MOST_TYPES = 20_000;

/**
 * Elements that stand in the same place of the tree: same local name below the same type of parent. An element inside
 * another of its name is of the same type (`Part/Components/Part`), so that nesting makes no new types.
 */
export interface ElementType {
  readonly id: number;
  readonly local: string;
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
  /** Types on the way from this one down to where it occurs again; empty unless it nests in itself. */
  readonly loop: Set<ElementType>;
}

/** All elements of a document as columns of numbers: index e of every array is the e-th start tag. */
export class ElementStore implements ByteHandler {
  readonly types: ElementType[] = [];
  readonly names: string[] = [];
  count = 0;
  readonly type = new Numbers();
  readonly parent = new Numbers();
  /** 1-based position among the siblings of the same local name. */
  readonly position = new Numbers();
  readonly line = new Numbers();
  /** Text id of the element's own text, 0 if none. */
  readonly ownText = new Numbers();
  /** Attributes of element e: `attributes[attributeStart[e] … attributeStart[e + 1])`, pairs of name and text id (0: empty). */
  readonly attributeStart = new Numbers();
  readonly attributes = new Numbers();
  root: { readonly name: string; readonly namespace: string | null } | null = null;

  readonly #arena: TextArena;
  readonly #limits: ReadLimits;
  readonly #nameIds = new Map<string, number>();
  readonly #open: number[] = [];
  /** Per depth: the first piece of text as its id, the blanks behind it, and all pieces once there are more. */
  readonly #held: number[] = [];
  readonly #tail: string[] = [];
  readonly #joined: string[] = [];
  #depth = -1;
  /** Per depth: how many siblings of each name have been seen below the open parent. */
  readonly #siblings: Map<string, number>[] = [];
  #cells = 0;

  constructor(arena: TextArena, limits: ReadLimits) {
    this.#arena = arena;
    this.#limits = limits;
    this.attributeStart.push(0);
  }

  open(scanner: ByteScanner): void {
    const depth = scanner.depth;
    const parent = depth === 0 ? -1 : (this.#open[depth - 1] as number);
    const { local } = scanner.name;
    const type = this.#typeOf(local, variantOf(scanner), parent);
    const siblings = (this.#siblings[depth] ??= new Map());
    const position = (siblings.get(local) ?? 0) + 1;
    siblings.set(local, position);
    const below = this.#siblings[depth + 1];
    if (below !== undefined && below.size > 0) below.clear();
    type.count++;
    if (position > type.most) type.most = position;
    const element = this.count++;
    this.type.push(type.id);
    this.parent.push(parent);
    this.position.push(position);
    this.line.push(scanner.line);
    this.#open[depth] = element;
    this.#depth = depth;
    this.#held[depth] = 0;
    this.#joined[depth] = '';
    if (depth === 0) this.root = { name: scanner.name.local, namespace: scanner.namespace() };
    this.#takeAttributes(scanner, type);
    this.attributeStart.push(this.attributes.count);
  }

  close(_name: unknown, depth: number): void {
    this.#depth = depth - 1;
    const joined = this.#joined[depth] as string;
    const id = joined === '' ? (this.#held[depth] as number) : this.#arena.intern(joined.trim());
    if (id === 0) return;
    const element = this.#open[depth] as number;
    this.ownText.put(element, id);
    this.typeOf(element).texts++;
    this.#count();
  }

  text(bytes: Uint8Array, start: number, to: number): void {
    const depth = this.#depth;
    let from = start;
    if (this.#held[depth] === 0) {
      while (from < to && isBlank(bytes[from] as number)) from++;
      if (from === to) return;
      let end = to;
      while (isBlank(bytes[end - 1] as number)) end--;
      this.#held[depth] = this.#arena.internBytes(bytes, from, end);
      this.#tail[depth] = end === to ? '' : decodeUtf8(bytes, end, to);
      return;
    }
    // References and mixed content come in several pieces.
    const held = this.#joined[depth] as string;
    const before = held === '' ? this.#arena.text(this.#held[depth] as number) + (this.#tail[depth] as string) : held;
    if (before.length + to - from > this.#limits.textBytes) throw limitError('textBytes', this.#limits, 'The document');
    this.#joined[depth] = before + decodeUtf8(bytes, from, to);
  }

  typeOf(element: number): ElementType {
    return this.types[this.type.at(element)] as ElementType;
  }

  #typeOf(local: string, variant: string, parent: number): ElementType {
    const parentType = parent < 0 ? null : this.typeOf(parent);
    const key = variant === '' ? local : `${local}\u0000${variant}`;
    const known = parentType === null ? this.types[0] : parentType.children.get(key);
    if (known !== undefined) return known;
    for (let type = parentType; type !== null; type = type.parent) {
      if (type.local !== local || type.variant !== variant) continue;
      for (let step = parentType; step !== null && step !== type; step = step.parent) type.loop.add(step);
      type.loop.add(type);
      parentType?.children.set(key, type);
      return type;
    }
    if (this.types.length >= MOST_TYPES) {
      throw new ReadError(
        'xml-too-varied',
        `The XML document has more than ${String(MOST_TYPES)} kinds of elements; no parts list has.`,
        'Export the bill of materials as a table (.xlsx, .csv), or ask for support of this format.',
      );
    }
    const type: ElementType = {
      id: this.types.length,
      local,
      variant,
      parent: parentType,
      children: new Map(),
      attributes: new Set(),
      count: 0,
      most: 0,
      texts: 0,
      loop: new Set(),
    };
    this.types.push(type);
    parentType?.children.set(key, type);
    return type;
  }

  #takeAttributes(scanner: ByteScanner, type: ElementType): void {
    const { tag } = scanner;
    for (let i = 0; i < tag.count; i++) {
      const name = tag.names[i];
      if (name === undefined || name.binds || name.prefix === 'xsi' || name.prefix === 'xml') continue;
      const from = tag.from[i] as number;
      const to = tag.to[i] as number;
      const id = tag.plain[i] === 1 ? this.#arena.internBytes(tag.bytes, from, to) : this.#arena.intern(tag.value(i));
      type.attributes.add(name.local);
      this.attributes.push(this.#nameId(name.local));
      this.attributes.push(id);
      this.#count();
    }
  }

  #nameId(local: string): number {
    let id = this.#nameIds.get(local);
    if (id === undefined) {
      id = this.names.length;
      this.names.push(local);
      this.#nameIds.set(local, id);
    }
    return id;
  }

  #count(): void {
    if (++this.#cells > this.#limits.cells) throw limitError('cells', this.#limits, 'The document');
  }
}

/** Data files of Odoo call everything `record`; its attribute `model` says what it is. */
function variantOf({ name, tag }: ByteScanner): string {
  if (name.local !== 'record') return '';
  for (let i = 0; i < tag.count; i++) if (tag.names[i]?.local === 'model') return tag.value(i).slice(0, 100);
  return '';
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
