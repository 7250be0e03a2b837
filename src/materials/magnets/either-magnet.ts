import { FERRITE } from './ferrite-words.ts';
import type { LineReading, ReadLineText } from '../line.ts';
import type { MagnetFacts } from './magnet-facts.ts';
import { magnetKind } from './magnet-kind.ts';

const OR =
  /^[\s-]{0,2}(?:magnete?s?[\s-])?(?:or|and\/or|oder|ou|o|ó|u|oppure|of|lub|nebo|eller|veya|или|або|或者?|または|又は|もしくは|또는|\/|\|)\s{0,2}(?:an? )?$/u;
/** What parts the members of a list. */
const NEXT =
  /^[\s-]{0,2}(?:magnete?s?[\s-])?(?:,|;|，|、|(?:, ?)?(?:and|und|et|y|e|i|и|та|en|og|och|ve|és)|和|与|與|及|と|및)\s{0,2}$/u;

/** "Magnet ferrite or NdFeB", "ferrite, alnico and SmCo": families, by name or grade, of which the list leaves open which, one of them of rare earths. */
export function isEitherOf(line: LineReading): boolean {
  // Where the list begins with one of rare earths, its members are told of one by one.
  return joins(line, (one, next, first, between) => one.isRare !== next.isRare && (OR.test(between) || (!first.isRare && NEXT.test(between)))); // prettier-ignore
}

/**
 * "Ferrite magnet (alt. SmCo)", "4 ferrite magnets + 2 NdFeB magnets": one of rare earths beside one of none, neither of them denied, compared
 * with, or gone: by name, for a grade alone may be wrong.
 */
export const areBothNamed = ({ knowledge, texts }: LineReading): boolean =>
  texts.some(({ source: { role }, reading: { hits, segments } }) => {
    if (role !== 'description' && role !== 'remarks') return false;
    const named = hits.filter(({ negated, segment }) => !negated && segments[segment]?.role !== 'for');
    return (
      named.some(({ meaning: { kind, value } }) => kind === 'family' && knowledge.families.get(value)?.rareEarth === true) &&
      named.some(({ meaning: { kind, value }, text }) => kind === 'family' ? knowledge.families.get(value)?.rareEarth === false : kind === 'part' && FERRITE.test(text.toLowerCase())) // prettier-ignore
    );
  });

/** "Ferrite/Neodymium" in a column of materials: one of rare earths and one of none, and between them a word or a stroke that leaves it open. */
export const isLeftOpenIn = (line: LineReading, text: ReadLineText): boolean =>
  joins({ ...line, texts: [text] }, (one, next, _, between) => one.isRare !== next.isRare && OR.test(between));

/** "Magnet NdFeB or SmCo", "NdFeB/SmCo": two families of rare earths, of which the list leaves open which. */
export const isOneOfTwo = (line: LineReading): boolean =>
  joins(line, (one, next, _, between, after) => one.isRare && next.isRare && one.family !== next.family && (OR.test(between) || (NEXT.test(between) && OR.test(after)))); // prettier-ignore

/** "4 ferrite magnets + 2 NdFeB magnets": one of rare earths and one of none, each of them bought. */
export const areAdded = (line: LineReading): boolean =>
  joins(line, (one, next, _, between) => one.isRare !== next.isRare && /[+&]/.test(between));

/** A comma parts what is listed, and what is only said further of one thing: "Magnet, SmCo, N42". */
const COMMA = /^[\s-]{0,2}(?:magnete?s?[\s-])?[,;，、]\s{0,2}$/u;

/** "2 SmCo + 4 N42", "SmCo and N35 magnets": two families of rare earths that a text lists as two magnets. */
const areListed = (line: LineReading): boolean =>
  joins(
    line,
    (one, next, _, between) =>
      one.isRare &&
      next.isRare &&
      one.family !== next.family &&
      (OR.test(between) || /[+&]/.test(between) || (NEXT.test(between) && !COMMA.test(between))),
  );

/** "SmCo | N52 grade": what a magnet is named goes before a grade of another kind, and the two contradict each other. */
export function withoutOtherGrades(line: LineReading, all: MagnetFacts['families']): MagnetFacts['families'] {
  const claim = all.find(({ named, evidence }) => named && evidence.kind !== 'grade');
  if (claim === undefined) return all;
  const kind = magnetKind(claim.family.id);
  const isOther = ({ family, evidence }: MagnetFacts['families'][number]): boolean =>
    evidence.kind === 'grade' && magnetKind(family.id) !== kind;
  const grade = all.find(isOther);
  if (grade === undefined || areListed(line)) return all;
  line.conflict ??= { claim: claim.evidence, grade: grade.evidence, isOfKinds: true };
  line.against.push({ ...grade.evidence, kind: 'negative' });
  return all.filter((one) => !isOther(one));
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly family: string;
  readonly isRare: boolean;
}

/** Whether two families that a text names one behind the other are so joined. */
function joins(
  { knowledge, texts }: LineReading,
  are: (one: Named, next: Named, first: Named, between: string, after: string) => boolean,
): boolean {
  const isRare = (family: string): boolean => knowledge.families.get(family)?.rareEarth === true;
  return texts.some(({ reading: { hits, grades, text } }) => {
    const named = [
      ...hits.flatMap(({ meaning: { kind, value }, negated, text: said, start, end }) =>
        !negated && (kind === 'family' || (kind === 'part' && FERRITE.test(said.toLowerCase())))
          ? [{ start, end, family: value, isRare: kind === 'family' && isRare(value) }]
          : [],
      ),
      ...grades.map(({ start, end, family }) => ({ start, end, family, isRare: isRare(family) })),
    ].sort((a, b) => a.start - b.start);
    return named.some((one, at) => {
      const next = named[at + 1];
      if (next === undefined) return false;
      const after = text.folded.slice(next.end, named[at + 2]?.start ?? next.end);
      return are(one, next, named[0] ?? one, text.folded.slice(one.end, next.start), after);
    });
  });
}
