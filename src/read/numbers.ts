const PAGE_BITS = 14;
const PAGE = 1 << PAGE_BITS;

/** Whole numbers, growing by pages: four bytes each, and nothing is copied. */
export class Numbers {
  readonly #pages: Int32Array[] = [];
  count = 0;

  push(value: number): void {
    const index = this.count++;
    const at = index >> PAGE_BITS;
    if (at === this.#pages.length) this.#pages.push(new Int32Array(at === 0 ? 64 : PAGE));
    const page = this.#pages[at] as Int32Array;
    if ((index & (PAGE - 1)) < page.length) page[index & (PAGE - 1)] = value;
    else this.#lengthen(index, value);
  }

  /** 0 where nothing was put. */
  at(index: number): number {
    return this.#pages[index >> PAGE_BITS]?.[index & (PAGE - 1)] ?? 0;
  }

  /** Sets a number wherever it is; those before it that were not put are 0. */
  put(index: number, value: number): void {
    const at = index >> PAGE_BITS;
    while (at >= this.#pages.length) this.#pages.push(new Int32Array(this.#pages.length === 0 && at === 0 ? 64 : PAGE));
    const page = this.#pages[at] as Int32Array;
    if ((index & (PAGE - 1)) < page.length) page[index & (PAGE - 1)] = value;
    else this.#lengthen(index, value);
    if (index >= this.count) this.count = index + 1;
  }

  /** Lets all of them go. */
  clear(): void {
    this.#pages.length = 0;
    this.count = 0;
  }

  /** The first page begins small: most documents have few of anything. */
  #lengthen(index: number, value: number): void {
    const at = index >> PAGE_BITS;
    const page = this.#pages[at] as Int32Array;
    const longer = new Int32Array(Math.min(PAGE, Math.max(page.length * 4, (index & (PAGE - 1)) + 1)));
    longer.set(page);
    longer[index & (PAGE - 1)] = value;
    this.#pages[at] = longer;
  }
}
