import type { Noun } from '../reading/head.ts';
import type { Segment } from '../reading/segments.ts';

/** Said of a part before a bracket, and of the magnet all that stands in it. */
const MAGNETIC = /magn[eé]ti[cqkst]|magnetycz|магнитн|mıknatısl|magneettinen/u;
const PERMANENT =
  /^(?:\d{1,3}[ x×]{0,3})?(?:aimants?|magnets?|magnete?|im[aá]n(?:es)?|im[aã]s?|magnet[ei]|magnes(?:y)?|магнит(?:ы)?)? ?(?:permanente?s?|permanent|trwa[lł][ey]|постоянн(?:ый|ые)|permanentn[iy]|dauer)[ -]?(?:magnete?s?|magnets?|магнит(?:ы)?)?$/u;
/** "Patin magnétique (aimant permanent)": a bracket that says how a part is magnetic. */
export const permanentIn = (part: Noun, nouns: readonly Noun[], segments: readonly Segment[], folded: string): Noun | undefined =>
  nouns.find(({ kind, segment, cancelledBy }) => {
    const own = segments[segment];
    return kind === 'magnet' && own?.role === 'bracket' && cancelledBy === part.text && MAGNETIC.test(folded.slice(segments[part.segment]?.start, own.start)) && PERMANENT.test(folded.slice(own.start, own.end).trim());
  }); // prettier-ignore
