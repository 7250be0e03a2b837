/** V8 hashes a longer text by its length alone: in a map with many such keys each look-up would compare all of them. */
export const LONGEST_KEY = 16_000;

/** Keys of a map, however long they are made. */
export class ShortKeys {
  readonly #pieces = new Map<string, number>();
  #last = 0;

  /** A key itself, or the numbers of its pieces. */
  of(key: string): string {
    if (key.length <= LONGEST_KEY) return key;
    let short = '~';
    for (let from = 0; from < key.length; from += LONGEST_KEY) {
      const piece = key.slice(from, from + LONGEST_KEY);
      let number = this.#pieces.get(piece);
      if (number === undefined) this.#pieces.set(piece, (number = ++this.#last));
      short += `${String(number)},`;
    }
    return short;
  }

  /** Forgets the pieces; no number is given twice. */
  forget(): void {
    this.#pieces.clear();
  }
}
