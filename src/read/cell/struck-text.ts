/** The text of a cell as it comes in pieces, and what of it is not struck through. Costs nothing where nothing is. */
export class StruckText {
  text = '';
  /** The text without its struck pieces; null as long as there is none. */
  #kept: string | null = null;

  add(piece: string, isStruck: boolean): void {
    if (isStruck) this.#kept ??= this.text;
    else if (this.#kept !== null) this.#kept += piece;
    this.text += piece;
  }

  /** All of it is struck: what it says was taken back as a whole. */
  get isWhole(): boolean {
    return this.#kept !== null && this.#kept.trim() === '';
  }

  /** What is left where a part was taken back; null where none was, or all. */
  get left(): string | null {
    return this.isWhole ? null : this.#kept;
  }
}
