import { TextKind, type TextArena } from '../arena.ts';
import { internStruck } from '../cell/struck-out.ts';
import { StruckText } from '../cell/struck-text.ts';
import { shownFor } from './html-number.ts';
import { attributeOf } from './html-tokens.ts';
import { APART, leadApart, withCommas } from './side-by-side.ts';

/** Elements without an end tag. */
const VOID = new Set(['br', 'img', 'input', 'hr', 'wbr', 'col', 'area', 'embed']);
/** Elements whose text is struck through. */
const STRUCK = new Set(['s', 'strike', 'del']);
const BLOCKS = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol']);
/** Fields of a form that show no text. */
const TEXTLESS = /^(?:hidden|checkbox|radio|submit|button|image|reset)$/i;

/** An element in a cell, and how many of its name are open from it on. */
interface Nested {
  readonly tag: string;
  depth: number;
}

/** A cell that was not closed so far: what its tags and texts make of it. */
export class OpenCell {
  readonly text = new StruckText();
  link: string | null = null;
  /** The number behind what it shows (`x:num`). */
  readonly #number: string | null;
  /** The first column behind it. */
  readonly right: number;
  readonly #isStruck: boolean;
  /** The element whose text is struck through. */
  #struck: Nested | null = null;
  /** The element whose text is not shown. */
  #veiled: Nested | null = null;
  #hidden = '';
  /** Where the last link leads, and where it ends in the text. */
  #last: { readonly address: string; end: number } | null = null;

  constructor(number: string | null, right: number, isStruck: boolean) {
    this.#number = number;
    this.right = right;
    this.#isStruck = isStruck;
  }

  add(text: string): void {
    if (this.#veiled === null) this.#show(text);
    else this.#hidden += text;
  }

  #show(text: string): void {
    this.text.add(text, this.#isStruck || this.#struck !== null);
  }

  open(tag: string, attributes: string): void {
    if (this.#veiled !== null) {
      if (tag === this.#veiled.tag) this.#veiled.depth++;
      return;
    }
    const isVoid = VOID.has(tag);
    if (!isVoid && isHidden(attributes)) {
      this.#veiled = { tag, depth: 1 };
      return;
    }
    // What a form shows in a field is the cell's text.
    if (tag === 'input' && !TEXTLESS.test(attributeOf(attributes, 'type') ?? ''))
      this.#show(attributeOf(attributes, 'value') ?? '');
    if (tag === 'a') this.#openLink(attributeOf(attributes, 'href'));
    if (this.#struck === null) {
      if (!isVoid && (STRUCK.has(tag) || isStruck(attributes))) this.#struck = { tag, depth: 1 };
    } else if (tag === this.#struck.tag) this.#struck.depth++;
    if (BLOCKS.has(tag)) this.text.add('\n', false);
  }

  #openLink(address: string | null): void {
    this.link ??= address;
    if (address === null) return;
    const before = this.#last;
    if (before !== null && this.text.text.slice(before.end).trim() === '' && leadApart(before.address, address))
      this.text.add(APART, false);
    this.#last = { address, end: Infinity };
  }

  close(tag: string): void {
    if (this.#veiled !== null) {
      if (tag === this.#veiled.tag && --this.#veiled.depth === 0) this.#veiled = null;
      return;
    }
    if (tag === 'a' && this.#last !== null) this.#last.end = Math.min(this.#last.end, this.text.text.length);
    if (tag === this.#struck?.tag && --this.#struck.depth === 0) this.#struck = null;
    if (BLOCKS.has(tag) && tag !== 'br') this.text.add('\n', false);
  }

  /** What it holds as a text of the arena: the number behind it, or what it shows; 0: nothing. */
  intern(texts: TextArena): number {
    const shown = tidy(this.text.text);
    const number = this.#number === '' ? null : this.#number;
    const written = number === null ? shown : shownFor(number, shown);
    if (written === null) return texts.intern(number ?? '', TextKind.number);
    const { left } = this.text;
    return left === null ? texts.intern(written) : internStruck(texts, written, tidy(left));
  }

  /** What it does not show: kept, but not glued to what it shows, since it is mostly a key to sort by. */
  get aside(): string {
    return tidy(this.#hidden);
  }
}

export function isHidden(attributes: string): boolean {
  return (
    /display\s{0,4}:\s{0,4}none/i.test(attributes) ||
    attributeOf(attributes.replace(/"[^"]*"|'[^']*'/g, '""'), 'hidden') === ''
  );
}

export function isStruck(attributes: string): boolean {
  return (
    attributes.includes('line-through') && /text-decoration(?:-line)?\s{0,4}:[^;"']{0,60}line-through/i.test(attributes)
  );
}

function tidy(text: string): string {
  return withCommas(text)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
