/** Bytes of a page. The first ones are smaller: most documents are. */
const PAGE = 1 << 18;
const FIRST = 1 << 10;
/** Bytes of the largest number. */
const LONGEST = 5;

/** Whole numbers from 0 to 2³¹ - 1 that are written one after the other and read once: a byte for a small one, five for the largest. */
export class NumberStream {
  readonly #full: Uint8Array[] = [];
  #page = new Uint8Array(FIRST);
  #at = 0;

  push(value: number): void {
    if (this.#at + LONGEST > this.#page.length) this.#turn();
    const page = this.#page;
    let at = this.#at;
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) page[at++] = (rest & 0x7f) | 0x80;
    page[at++] = rest;
    this.#at = at;
  }

  /** Ends the writing: what is read is let go. */
  read(): NumberReader {
    const pages = [...this.#full, this.#page.subarray(0, this.#at)];
    this.#full.length = 0;
    this.#page = new Uint8Array(FIRST);
    this.#at = 0;
    return new NumberReader(pages.reverse());
  }

  #turn(): void {
    this.#full.push(this.#page.subarray(0, this.#at));
    this.#page = new Uint8Array(Math.min(PAGE, this.#page.length * 4));
    this.#at = 0;
  }
}

/** Reads whole numbers, of 7 bits a byte, out of pages; a page that was read is given up. */
export class NumberReader {
  /** The next one last. */
  readonly #pages: Uint8Array[];
  #page: Uint8Array;
  #at = 0;

  constructor(pages: Uint8Array[]) {
    this.#pages = pages;
    this.#page = pages.pop() ?? new Uint8Array(0);
  }

  /** Whether there is another. */
  hasNext(): boolean {
    if (this.#at < this.#page.length) return true;
    const next = this.#pages.pop();
    this.#page = next ?? new Uint8Array(0);
    this.#at = 0;
    return this.#page.length > 0;
  }

  /** The next number, 0 behind the last. */
  next(): number {
    if (this.#at >= this.#page.length && !this.hasNext()) return 0;
    const page = this.#page;
    let byte = page[this.#at++] as number;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; ; shift += 7) {
      byte = page[this.#at++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
