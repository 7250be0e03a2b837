/** Numbers that are listed at first: those of a small bill. */
const FIRST = 1 << 10;
/** Used again for one list after the other. */
const room = new Uint32Array(FIRST);

/** Hashes as they come, and in the end each once, in order. One list is made at a time. */
export class HashList {
  #all = room;
  #count = 0;

  add(hash: number): void {
    if (this.#count === this.#all.length) {
      const longer = new Uint32Array(this.#count * 2);
      longer.set(this.#all);
      this.#all = longer;
    }
    this.#all[this.#count++] = hash;
  }

  sorted(): Uint32Array {
    const all = this.#all.subarray(0, this.#count).sort();
    let last = 0;
    for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[last - 1]) all[last++] = all[i] as number;
    return all.slice(0, last);
  }
}
