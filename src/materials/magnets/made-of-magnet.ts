import { MAGNET_WORD } from '../reading/features.ts';
import { textsOf, type LineReading } from '../line.ts';
import { isMagnetContext } from './magnet-context.ts';

/** Whether what describes a line, or the column of its material, says that it is a magnet of rare earths, whatever else it is called. */
export function isMadeOfMagnet(line: LineReading): boolean {
  const isRareEarth = (family: string): boolean => line.knowledge.families.get(family)?.rareEarth === true;
  // "Haftmagnet Topf Ø25 | SmCo, M5": a second description that opens with the family, beside one that names a magnet.
  const opens = textsOf(line, 'description').find(
    ({ reading: { head, segments, text } }) =>
      head?.kind === 'magnet' &&
      isRareEarth(head.value) &&
      head.segment === 0 &&
      text.folded.slice(segments[0]?.start, segments[0]?.end).trim() === text.folded.slice(head.start, head.end),
  );
  if (
    opens !== undefined &&
    textsOf(line, 'description').some(
      (text) =>
        text !== opens &&
        text.reading.nouns.some(({ kind, text: said }) => kind === 'magnet' || MAGNET_WORD.test(said)),
    )
  )
    return true;
  // "ELEMENTO SENSORE D6X4 | NDFEB N42": a further description that is the family, with its grade, and nothing else.
  const [, ...further] = textsOf(line, 'description');
  if (
    further.some(
      ({ reading: { hits, grades, text } }) =>
        isRareEarth(hits.find(({ meaning, negated }) => meaning.kind === 'family' && !negated)?.meaning.value ?? '') &&
        restOf(text.folded, [
          ...hits.filter(({ meaning }) => meaning.kind === 'family' || meaning.kind === 'magnet'),
          ...grades,
        ]) === '',
    )
  )
    return true;
  return textsOf(line, 'material').some(
    (text) =>
      text.reading.hits.some(
        ({ meaning, negated }) => meaning.kind === 'family' && !negated && isRareEarth(meaning.value),
      ) || text.reading.grades.some((grade) => isRareEarth(grade.family) && isMagnetContext(line, text, grade)),
  );
}

/** What is left of a text without these pieces of it, and without signs. */
function restOf(folded: string, pieces: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = folded;
  for (const { start, end } of pieces) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.replace(/[^\p{L}\d]+/gu, '');
}
