import { limitError } from '../limits.ts';
import type { StartTag } from '../xml/markup.ts';
import type { Sheet } from '../sheet.ts';
import type { ReadLimits } from '../types.ts';

/** Text boxes of a sheet that are kept. */
const MOST_DRAWN = 1000;

/** What is drawn on a sheet, above its cells or in one: texts of text boxes and shapes, a paragraph a line, and how many pictures there are. */
export class OdsDrawn {
  readonly #limits: ReadLimits;
  /** Depth of the outermost shape, -1 outside of any. */
  #depth = -1;
  /** The frame shows something else, of which its picture is only a copy: a chart, a table. */
  #isCopy = false;
  #text = '';
  #sheet: Sheet | null = null;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  get isIn(): boolean {
    return this.#depth >= 0;
  }

  /** For every tag of the namespace of drawings. */
  open(tag: StartTag, sheet: Sheet): void {
    if (this.#depth < 0) {
      this.#depth = tag.depth;
      this.#text = '';
      this.#sheet = sheet;
    }
    if (tag.local === 'frame') this.#isCopy = false;
    else if (tag.local === 'object' || tag.local === 'object-ole') this.#isCopy = true;
    else if (tag.local === 'image' && !this.#isCopy) sheet.pictures++;
  }

  add(text: string): void {
    this.#text += text;
    if (this.#text.length > this.#limits.textBytes) throw limitError('textBytes', this.#limits, 'A text box');
  }

  close(depth: number): void {
    if (depth !== this.#depth) return;
    this.#depth = -1;
    const text = this.#text.trim();
    if (text !== '' && this.#sheet !== null && this.#sheet.drawn.length < MOST_DRAWN) this.#sheet.drawn.push(text);
  }
}
