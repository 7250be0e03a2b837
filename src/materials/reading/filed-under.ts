import { isAllOf, type Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Segment } from './segments.ts';

/** A metric thread with a length, first in a text. */
const THREAD = /^\s*m\d{1,2}(?:\.\d)?\s?[x×]\s?\d/;

/** The screw that a carrier in brackets, or before a colon, only says the use of. */
export function screwBeside(segments: readonly Segment[], at: number, { folded }: Normalised): string | null {
  const [own, next] = [segments[at], segments[at + 1]];
  if (own === undefined) return null;
  if (own.role === 'bracket') return THREAD.test(folded) ? folded.slice(0, own.start).trim() : null;
  const behind = next?.role === 'main' && /^\s?:/.test(folded.slice(own.end)) ? folded.slice(next.start, next.end) : '';
  return THREAD.test(behind) ? behind.trim() : null;
}

/** "MOTOR | ANILLOS DE MOTOR": a clause of a carrier alone, and behind it a part of that very carrier: what it is filed under. */
export function filedUnder(
  main: Noun,
  at: number,
  heads: ReadonlyMap<number, Noun>,
  nouns: readonly Noun[],
  segments: readonly Segment[],
  text: Normalised,
): Noun | undefined {
  const head = heads.get(at + 1);
  if (main.kind !== 'class' || head?.kind !== 'part' || segments[at + 1]?.role !== 'main' || !isAllOf(main, segments[at], text)) return undefined; // prettier-ignore
  if (!/^\s*[|>]\s*$/.test(text.folded.slice(main.end, segments[at + 1]?.start))) return undefined;
  return nouns.some(({ kind, value, segment, cancelledBy }) => kind === 'class' && value === main.value && segment === at + 1 && cancelledBy === head.text) ? head : undefined; // prettier-ignore
}
