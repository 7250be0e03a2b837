import type { Severity } from '../rules/types.ts';
import { plural } from './summary.ts';

/** What GitHub's code scanning takes of one run; a file beyond it is refused as a whole. */
export const MOST_RESULTS = 25_000;
/** 10 MB packed, with room for the rules, the list of files and what packing in pieces overestimates. */
const MOST_PACKED = 8_500_000;
/** Texts are packed together up to this many characters: pieces of a few lines would hardly shrink. */
const PIECE = 1 << 18;

/** Results that are written, and how many are not. */
export interface Picked<T> {
  has(entry: T): boolean;
  readonly left: number;
  readonly reason: 'count' | 'size' | null;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'off'];

/** The most severe results that fit, in the order given among equals. */
export function pick<T extends { readonly finding: { readonly severity: Severity } }>(
  entries: readonly T[],
  render: (entry: T) => string,
  packedSize: (text: string) => number = (text) => text.length,
): Picked<T> {
  const sorted = ORDER.flatMap((severity) => entries.filter(({ finding }) => finding.severity === severity));
  const kept = new Set<T>();
  let packed = 0;
  let batch: T[] = [];
  let text = '';
  let reason: Picked<T>['reason'] = null;
  const flush = (): boolean => {
    packed += packedSize(text);
    if (packed > MOST_PACKED) return false;
    for (const entry of batch) kept.add(entry);
    [batch, text] = [[], ''];
    return true;
  };
  for (const entry of sorted) {
    if (kept.size + batch.length >= MOST_RESULTS) {
      reason = 'count';
      break;
    }
    const one = render(entry);
    batch.push(entry);
    text += one;
    if (text.length >= PIECE && !flush()) {
      reason = 'size';
      break;
    }
  }
  if (reason !== 'size' && !flush()) reason = 'size';
  return { has: (entry) => kept.has(entry), left: entries.length - kept.size, reason };
}

/** What is not in the file and why, or null. */
export function cutSentence({ left, reason }: Pick<Picked<unknown>, 'left' | 'reason'>): string | null {
  if (left === 0) return null;
  const limit = reason === 'count' ? `${plural(MOST_RESULTS, 'result')} a run` : '10 MB packed';
  return `${plural(left, 'finding')} left out, the least severe first: GitHub takes ${limit}. The JSON report has all of them.`; // prettier-ignore
}
