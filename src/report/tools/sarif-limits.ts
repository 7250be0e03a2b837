import type { Severity } from '../../rules/types.ts';
import { plural } from '../words/summary.ts';

/** What GitHub's code scanning takes of one run; a file beyond it is refused as a whole. */
export const MOST_RESULTS = 25_000;
/** 10 MB packed, with room for the rules, the list of files and what packing in pieces overestimates. */
const MOST_PACKED = 8_500_000;
/** Texts are packed together up to this many characters: pieces of a few lines would hardly shrink. */
const PIECE = 1 << 18;

/** Results that are written, by their number in the order of the report, and how many are not. */
export interface Picked {
  has(at: number): boolean;
  readonly left: number;
  readonly reason: 'count' | 'size' | null;
}

/** The most severe first. */
export const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'off'];

/** The first results that fit, of `total`. `entries` come in the order of `ORDER`. */
export function pick<T extends { readonly at: number }>(
  entries: Iterable<T>,
  total: number,
  render: (entry: T) => string,
  packedSize: (text: string) => number = (text) => text.length,
): Picked {
  const kept = new Set<number>();
  let packed = 0;
  let batch: number[] = [];
  let text = '';
  let reason: Picked['reason'] = null;
  const flush = (): boolean => {
    packed += packedSize(text);
    if (packed > MOST_PACKED) return false;
    for (const at of batch) kept.add(at);
    [batch, text] = [[], ''];
    return true;
  };
  for (const entry of entries) {
    if (kept.size + batch.length >= MOST_RESULTS) {
      reason = 'count';
      break;
    }
    const one = render(entry);
    batch.push(entry.at);
    text += one;
    if (text.length >= PIECE && !flush()) {
      reason = 'size';
      break;
    }
  }
  if (reason !== 'size' && !flush()) reason = 'size';
  return { has: (at) => kept.has(at), left: total - kept.size, reason };
}

/** What is not in the file and why, or null. */
export function cutSentence({ left, reason }: Pick<Picked, 'left' | 'reason'>): string | null {
  if (left === 0) return null;
  const limit = reason === 'count' ? `${plural(MOST_RESULTS, 'result')} a run` : '10 MB packed';
  return `${plural(left, 'finding')} left out, the least severe first: GitHub takes ${limit}. The JSON report has all of them.`;
}
