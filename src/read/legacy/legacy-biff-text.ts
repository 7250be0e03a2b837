const CONTINUE = 0x3c;

/**
 * Reads a record that goes on in the CONTINUE records behind it. Numbers go on where the last record ended; characters too, but
 * each further record says anew, in a byte, whether they have one byte or two. Behind the end everything is 0.
 */
export class Continued {
  readonly #view: DataView;
  #at: number;
  #to: number;

  /** `at`: of the head of the first record. */
  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at + 4;
    this.#to = at + 4 + view.getUint16(at + 2, true);
  }

  /** Goes on in the next record where this one ends. */
  isAtEnd(): boolean {
    return this.#at >= this.#to && !this.#next();
  }

  u8(): number {
    if (this.isAtEnd()) return 0;
    return this.#view.getUint8(this.#at++);
  }

  u16(): number {
    return this.u8() + this.u8() * 0x100;
  }

  u32(): number {
    return this.u16() + this.u16() * 0x1_0000;
  }

  skip(bytes: number): void {
    for (let rest = bytes; rest > 0 && !this.isAtEnd();) {
      const step = Math.min(rest, this.#to - this.#at);
      this.#at += step;
      rest -= step;
    }
  }

  /** So many characters as a text; '' where they are only to be passed over. */
  characters(count: number, isWide: boolean, isKept: boolean): string {
    let wide = isWide;
    let text = '';
    for (let rest = count; rest > 0;) {
      if (this.#at >= this.#to) {
        if (!this.#next()) break;
        wide = (this.u8() & 1) !== 0;
        continue;
      }
      const width = wide ? 2 : 1;
      const step = Math.min(rest, Math.floor((this.#to - this.#at) / width));
      // Half a character is left: the record is broken.
      if (step === 0) {
        this.#at = this.#to;
        continue;
      }
      if (isKept)
        for (let i = 0; i < step; i++)
          text += String.fromCharCode(
            wide ? this.#view.getUint16(this.#at + i * 2, true) : this.#view.getUint8(this.#at + i),
          );
      this.#at += step * width;
      rest -= step;
    }
    return text;
  }

  /** Goes on in the record behind, if it is one that goes on. */
  #next(): boolean {
    for (
      let at = this.#to;
      at + 4 <= this.#view.byteLength && this.#view.getUint16(at, true) === CONTINUE;
      at = this.#to
    ) {
      const to = at + 4 + this.#view.getUint16(at + 2, true);
      if (to > this.#view.byteLength) return false;
      this.#at = at + 4;
      this.#to = to;
      if (this.#at < to) return true;
    }
    return false;
  }
}
