import { FERRITE } from './ferrite-words.ts';
import type { LineReading } from './line.ts';
import type { Hit } from './reading.ts';

const OR =
  /^[\s-]{0,2}(?:magnete?s?[\s-])?(?:or|and\/or|oder|ou|o|ó|u|oppure|of|lub|nebo|eller|veya|или|або|或者?|または|又は|もしくは|또는|\/|\|)\s{0,2}(?:an? )?$/u;

/** "Magnet ferrite or NdFeB", "AlNiCo / NdFeB": two families of which the list leaves open which, one of them of rare earths. */
export function isEitherOf({ knowledge, texts }: LineReading): boolean {
  return texts.some(({ reading: { hits, text } }) => {
    const named = hits.filter(({ meaning, negated, text: said }) => !negated && (meaning.kind === 'family' || (meaning.kind === 'part' && FERRITE.test(said.toLowerCase())))); // prettier-ignore
    const isRare = ({ meaning: { kind, value } }: Hit): boolean =>
      kind === 'family' && knowledge.families.get(value)?.rareEarth === true;
    return named.some((one, at) => {
      const next = named[at + 1];
      return next !== undefined && isRare(one) !== isRare(next) && OR.test(text.folded.slice(one.end, next.start));
    });
  });
}
