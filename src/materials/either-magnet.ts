import { FERRITE } from './ferrite-words.ts';
import type { LineReading } from './line.ts';

const OR =
  /^[\s-]{0,2}(?:magnete?s?[\s-])?(?:or|and\/or|oder|ou|o|ó|u|oppure|of|lub|nebo|eller|veya|или|або|或者?|または|又は|もしくは|또는|\/|\|)\s{0,2}(?:an? )?$/u;

/** "Magnet ferrite or NdFeB", "N42SH or ferrite": two families, by name or grade, of which the list leaves open which, one of them of rare earths. */
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
      return next !== undefined && one.isRare !== next.isRare && OR.test(text.folded.slice(one.end, next.start));
    });
  });
}
