import { compareText } from '../../order.ts';
import { linesAt, type Kept } from './partial.ts';
import { type Passed, walk } from './read.ts';

/** A blob as merging walks through it: its entries in order of path, as often as is asked for. */
export interface Source {
  readonly path: string;
  /** Entries that count, in order; null: all, as they stand. */
  readonly kept: readonly Kept[] | null;
  /** What it holds takes the place of the same record of the others. */
  readonly isOver?: boolean;
}

/** Bytes that all sources together may read ahead. */
const READ_AHEAD = 64 * 1024 * 1024;
const LARGEST_PIECE = 256 * 1024;

function entriesOf({ path, kept }: Source, piece: number): Iterator<Passed> {
  return kept === null ? walk(path, piece) : linesAt(path, kept);
}

interface Walker {
  readonly entries: Iterator<Passed>;
  readonly isOver: boolean;
  current: Passed;
}

/** Entries of all blobs in order of path; memory goes by the number of blobs. An entry's bytes are valid until the next. */
export function* merged(sources: readonly Source[]): Generator<Passed> {
  const piece = Math.max(4096, Math.min(LARGEST_PIECE, Math.floor(READ_AHEAD / Math.max(1, sources.length))));
  const heap: Walker[] = [];
  for (const source of sources) {
    const entries = entriesOf(source, piece);
    const first = entries.next();
    if (first.done !== true) push(heap, { entries, isOver: source.isOver === true, current: first.value });
  }
  let last: readonly [path: string, at: number] = ['', -1];
  for (let [least] = heap; least !== undefined; [least] = heap) {
    const { head } = least.current;
    // What takes the place of a record comes before it.
    const { path, at } = head;
    if (path !== last[0] || at !== last[1]) yield least.current;
    last = [path, at];
    const next = least.entries.next();
    if (next.done === true) pop(heap);
    else {
      least.current = next.value;
      sink(heap);
    }
  }
}

function isBefore(a: Walker, b: Walker): boolean {
  const order = compareText(a.current.head.path, b.current.head.path) || a.current.head.at - b.current.head.at;
  return order < 0 || (order === 0 && a.isOver && !b.isOver);
}

function push(heap: Walker[], walker: Walker): void {
  let at = heap.push(walker) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!swapIfBefore(heap, at, above)) return;
    at = above;
  }
}

function pop(heap: Walker[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  sink(heap);
}

function sink(heap: Walker[]): void {
  for (let at = 0; ;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const [a, b] = [heap[left], heap[right]];
    if (a === undefined) return;
    const below = b !== undefined && isBefore(b, a) ? right : left;
    if (!swapIfBefore(heap, below, at)) return;
    at = below;
  }
}

/** Puts the walker at `low` in the place of the one at `high` if it comes before it. */
function swapIfBefore(heap: Walker[], low: number, high: number): boolean {
  const [a, b] = [heap[low], heap[high]];
  if (a === undefined || b === undefined || !isBefore(a, b)) return false;
  [heap[low], heap[high]] = [b, a];
  return true;
}
