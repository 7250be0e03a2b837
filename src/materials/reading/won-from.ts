import type { Normalised } from '../text/normalise.ts';
import type { Hit } from './reading.ts';

/** "From recycled ", "recovered from scrap ", "aus alten ". */
const FROM =
  /(?:^|[\s,(])(?:from|aus|из|r[ée]cup[ée]r\p{L}{1,3} d[e'’]s?|recuperad[oa]s? de|recuperat[oaie] da\p{L}{0,3}|odzyskan\p{L}{1,3} z) ?(?:\p{L}{2,14}[ -]){0,3}\p{L}{0,10}$/u;
/** "Dy metal", by its symbol. */
const SYMBOL_METAL = /(?<![A-Za-z])(?:Sm|Gd|Tb|Dy|Ho|Er|Lu|Sc|Y|Nd|Pr|PrNd|NdPr)[ -](?:[Mm]etal|METAL|[Oo]xide|OXIDE)/;

/** Characters from "from" to the magnets. */
const LONGEST = 80;

const SUBSTANCES = new Set(['material', 'element']);

/** "Tb oxide from recycled magnets": what a metal or an oxide was won from is not what it is; "scrap from NdFeB magnets" is still of them. */
export function markSources(hits: Hit[], text: Normalised): void {
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if ((hit.meaning.kind !== 'family' && hit.meaning.kind !== 'magnet') || hit.negated) continue;
    const isOfSubstance =
      SYMBOL_METAL.test(text.cased.slice(0, hit.start)) ||
      hits
        .slice(0, i)
        .some(
          ({ meaning: { kind, value } }) =>
            SUBSTANCES.has(kind) || (kind === 'form' && (value === 'oxide' || value === 'metal')),
        );
    if (isOfSubstance && FROM.test(text.folded.slice(Math.max(0, hit.start - LONGEST), hit.start)))
      hits[i] = { ...hit, negated: true };
  }
}
