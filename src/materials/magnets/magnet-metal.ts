import type { Knowledge } from '../../knowledge/knowledge.ts';
import { MAGNET_WORD } from '../reading/features.ts';
import { textsOf, type LineReading } from '../line.ts';
import type { Hit } from '../reading/reading.ts';

/** "Sm-Co alloy ingot", "SmCo sputtering target": the family word stands for the alloy. */
export function isMetalOfMagnets(line: LineReading): boolean {
  return (
    isTargetOfMaterial(line) ||
    textsOf(line, 'material', 'description').some((text) => {
      const { hits, grades } = text.reading;
      // "Магнит неодимовый … Сплав: неодим-железо-бор": the family is said of a magnet, and of its alloy.
      if (
        hits.some(
          ({ meaning: { kind }, text: said }) => kind === 'magnet' || (kind === 'family' && MAGNET_WORD.test(said)),
        )
      )
        return false;
      if (!hits.some((hit) => hit.meaning.kind === 'family')) {
        // "SmCo5 target" is one name, and its symbols no grade.
        const target = hits.find((hit) => isTargetName(hit, line.knowledge));
        return target !== undefined && grades.every(({ start, end }) => target.start <= start && end <= target.end);
      }
      // A maker's grade of magnets stays one where its data sheet calls the material an alloy; Sm2Co17 by itself is no grade.
      if (
        grades.some(
          ({ pattern, start, end }) =>
            !pattern.needsContext &&
            !hits.some((hit) => hit.meaning.kind === 'family' && hit.start <= start && end <= hit.end),
        )
      )
        return false;
      const isAlloy = hits.some(
        ({ meaning: { kind, value }, text: said }) =>
          (kind === 'form' && (value === 'alloy' || value === 'ingot')) || (kind === 'family' && ALLOY_WORD.test(said)),
      );
      return (
        (isAlloy && !isShapedOtherwise(line)) ||
        hits.some(({ meaning: { kind, value } }) => kind === 'form' && value === 'target')
      );
    })
  );
}

const isTargetName = ({ meaning: { kind, value } }: Hit, { materials }: Knowledge): boolean =>
  kind === 'material' && materials.get(value)?.form === 'target';

/** "Samarium-cobalt alloy", 钐钴合金. */
const ALLOY_WORD = /alloy|legierung|alliage|aleaci[oó]n|lega\b|сплав|合金|합금/i;

/** "Magnet disc | samarium cobalt alloy": another text says that it is a magnet, and the alloy is what that is made of. */
function isShapedOtherwise(line: LineReading): boolean {
  return textsOf(line, 'description').some(
    ({ reading }) =>
      reading.hits.some(({ meaning }) => meaning.kind === 'magnet') ||
      (reading.hasDimensions && reading.hits.some(({ meaning }) => meaning.kind === 'shape')),
  );
}

/** "Sputtering target 3 inch | SmCo": the description is of a target, and the column of materials says of what. */
export function isTargetOfMaterial(line: LineReading): boolean {
  const isTarget = textsOf(line, 'description').some(
    ({ reading: { head, hits } }) =>
      head === null &&
      hits.some(
        (hit) => isTargetName(hit, line.knowledge) || (hit.meaning.kind === 'form' && hit.meaning.value === 'target'),
      ),
  );
  return (
    isTarget &&
    textsOf(line, 'material').some(({ reading: { hits } }) =>
      hits.some(({ meaning: { kind }, negated, text }) => kind === 'family' && !negated && !MAGNET_WORD.test(text)),
    )
  );
}
