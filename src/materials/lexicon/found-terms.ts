/** Matches as flat arrays, the first `count` of each; the next scan overwrites all of it. */
export interface Found {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
}

/** The same while it is filled. */
export class FoundTerms implements Found {
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  ids = new Int32Array(64);

  add(start: number, end: number, id: number): void {
    const at = this.count++;
    if (at === this.starts.length) {
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
      this.ids = doubled(this.ids);
    }
    this.starts[at] = start;
    this.ends[at] = end;
    this.ids[at] = id;
  }

  /** The same; it takes the place of the one before where that stands in the very same place. */
  addOver(start: number, end: number, id: number): void {
    const last = this.count - 1;
    if (last >= 0 && this.starts[last] === start && this.ends[last] === end) this.ids[last] = id;
    else this.add(start, end, id);
  }

  /** Moves those from `from` on before the others. */
  toFront(from: number): void {
    if (from === 0 || this.count === from) return;
    for (const list of [this.starts, this.ends, this.ids]) {
      const others = list.slice(0, from);
      list.copyWithin(0, from, this.count);
      list.set(others, this.count - from);
    }
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
