import { FERRITE } from './ferrite-words.ts';
import type { LineReading } from './line.ts';

const OR =
  /^[\s-]{0,2}(?:magnete?s?[\s-])?(?:or|and\/or|oder|ou|o|ó|u|oppure|of|lub|nebo|eller|veya|или|або|或者?|または|又は|もしくは|또는|\/|\|)\s{0,2}(?:an? )?$/u;
/** What parts the members of a list. */
const NEXT =
  /^[\s-]{0,2}(?:magnete?s?[\s-])?(?:,|;|，|、|(?:, ?)?(?:and|und|et|y|e|i|и|та|en|og|och|ve|és)|和|与|與|及|と|및)\s{0,2}$/u;

/** "Magnet ferrite or NdFeB", "ferrite, alnico and SmCo": families, by name or grade, of which the list leaves open which, one of them of rare earths. */
export function isEitherOf({ knowledge, texts }: LineReading): boolean {
  const isRare = (family: string): boolean => knowledge.families.get(family)?.rareEarth === true;
  return texts.some(({ reading: { hits, grades, text } }) => {
    const named = [
      ...hits.flatMap(({ meaning: { kind, value }, negated, text: said, start, end }) =>
        !negated && (kind === 'family' || (kind === 'part' && FERRITE.test(said.toLowerCase())))
          ? [{ start, end, isRare: kind === 'family' && isRare(value) }]
          : [],
      ),
      ...grades.map(({ start, end, family }) => ({ start, end, isRare: isRare(family) })),
    ].sort((a, b) => a.start - b.start);
    return named.some((one, at) => {
      const next = named[at + 1];
      if (next === undefined || one.isRare === next.isRare) return false;
      const between = text.folded.slice(one.end, next.start);
      // Where the list begins with one of rare earths, its members are told of one by one.
      return OR.test(between) || (named[0]?.isRare === false && NEXT.test(between));
    });
  });
}
