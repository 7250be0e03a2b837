import type { Formula } from './formula.ts';
import type { Hit } from '../reading/reading.ts';
import { NO_ROLES, type Meaning } from '../lexicon/lexicon.ts';
import { type Segment, segmentOf } from '../reading/segments.ts';

/* The compounds that rare-earth magnets are made of, by their formulas: elements in brackets share a site. */

const RARE = '(?:La|Ce|Pr|Nd|Sm|Gd|Tb|Dy|Ho|Er|Y)(?:0?\\.\\d{1,3})?';
const METAL = '(?:Co|Fe|Cu|Zr|Hf|Ti|Ni|Mn|Al|Nb)(?:0?\\.\\d{1,3})?';
const shared = (one: string): string => `\\(${one}(?:,? ?${one}){0,5}\\)`;
/** `SmCo5`, `Sm2(Co,Fe,Cu,Zr)17`, `(Sm,Gd)Co5`, `Sm(Co,Fe,Cu,Zr)z`. */
const SAMARIUM = new RegExp(`^(?:${RARE}|${shared(RARE)})2?(?:Co|${shared(METAL)})(5|17|[78](?:\\.\\d)?)?$`);
/** `Nd2Fe14B`, `(Nd,Dy)2Fe14B`, `Nd2(Fe,Co)14B`. */
const NEODYMIUM = new RegExp(`^(?:${RARE}|${shared(RARE)})2(?:Fe|${shared(METAL)})14B$`);

/** The family of magnets that a formula names; null: it is of another compound. */
export function familyOfFormula(text: string): 'smco5' | 'sm2co17' | 'smco' | 'ndfeb-sintered' | 'prfeb' | null {
  if (NEODYMIUM.test(text))
    return !text.includes('Fe') || !/Nd|Pr|Dy|Tb/.test(text)
      ? null
      : /Pr/.test(text) && !text.includes('Nd')
        ? 'prfeb'
        : 'ndfeb-sintered';
  if (!text.includes('Sm') || !text.includes('Co')) return null;
  const found = SAMARIUM.exec(text);
  if (found === null) return null;
  const [, count] = found;
  return count === '5' ? 'smco5' : count === '17' ? 'sm2co17' : 'smco';
}

const FAMILY: Omit<Meaning, 'value'> = {
  kind: 'family',
  headFinal: true,
  headInitial: true,
  germanic: false,
  isMetalForm: false,
  roles: NO_ROLES,
};

/** The first formula of a magnet in a text, as a word for its family would be; null where such a word stands there already. */
export function phaseIn(formulas: readonly Formula[], hits: readonly Hit[], segments: readonly Segment[]): Hit | null {
  if (hits.some(({ meaning }) => meaning.kind === 'family')) return null;
  const isOfMagnet = hits.some(({ meaning }) => meaning.kind === 'magnet');
  const isInName = (start: number, end: number): boolean =>
    !isOfMagnet && hits.some((hit) => hit.meaning.kind === 'material' && hit.start <= start && end < hit.end);
  for (const { text, start, end } of formulas) {
    const value = familyOfFormula(text);
    // "SmCo5 target" is one name.
    if (value === null || isInName(start, end)) continue;
    return { start, end, text, meaning: { ...FAMILY, value }, segment: segmentOf(segments, start, end), negated: false, isMetalForm: false }; // prettier-ignore
  }
  return null;
}
