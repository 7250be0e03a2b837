/**
 * Whether a text is struck through run by run. A text of which only a part is struck is none that was cancelled: someone
 * changed a word of it.
 */
export class StruckRuns {
  private inStruck = false;
  private struck = false;
  private plain = false;

  /** At the start of a text. */
  reset(): void {
    this.inStruck = this.struck = this.plain = false;
  }

  /** At the start and at the end of a run. */
  run(): void {
    this.inStruck = false;
  }

  strike(isOn: boolean): void {
    this.inStruck = isOn;
  }

  /** For every piece of text. */
  piece(): void {
    if (this.inStruck) this.struck = true;
    else this.plain = true;
  }

  /** Whether the piece that was told last is struck. */
  get isIn(): boolean {
    return this.inStruck;
  }

  /** Some of it, and not all: a word was taken back. */
  get isPart(): boolean {
    return this.struck && this.plain;
  }

  get isWhole(): boolean {
    return this.struck && !this.plain;
  }
}
