import { isAllOf, type Noun } from './head.ts';
import type { Role } from '../lexicon/lexicon.ts';
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

/** What runs or leads between the ends of a chain, and is then what is bought. */
const LEADS: readonly Role[] = ['cable', 'connector', 'fastener', 'joint'];

/**
 * "DAC → amplifier → exciter EX 45", "alt → neu → Motor 2207": the carrier behind the last of several arrows, which is told apart by a
 * figure or the material of a magnet. "TB6600 → NEMA 23", "PSU → cable → motor 24 V" say where a part is wired to.
 */
export function endOfChain(
  heads: ReadonlyMap<number, Noun>,
  segments: readonly Segment[],
  folded: string,
): Noun | undefined {
  const [first, last] = [/→|->/.exec(folded)?.index ?? -1, Math.max(folded.lastIndexOf('→'), folded.lastIndexOf('->'))];
  if (first === last) return undefined;
  let end: Noun | undefined;
  for (const head of heads.values()) {
    if (LEADS.some((role) => head.roles.has(role))) return undefined;
    if (head.start > last) end ??= head;
  }
  if (end === undefined || end.kind === 'part' || segments[end.segment]?.role !== 'main') return undefined;
  const said = end.kind === 'magnet' && end.value !== '' ? '0' : folded.slice(last, segments[end.segment]?.end);
  return /\d/.test(said) ? end : undefined;
}
