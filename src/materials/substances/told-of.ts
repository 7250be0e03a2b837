import type { Identity } from '../parts/classify.ts';
import { onCoated } from './coated.ts';
import { inLaser } from './in-laser.ts';
import { isDetector } from './named-after.ts';
import type { LineReading } from '../line.ts';
import { onlyNames } from './only-names.ts';
import { withStated } from './stated-shares.ts';
import type { Content } from '../types.ts';

/** What a line tells of the substances that it names: of paper and of what is empty nothing, of a laser or a coated part what is in or on it. */
export function toldOf(line: LineReading, identity: Identity, named: readonly Content[]): readonly Content[] {
  if (onlyNames(line, identity)) return [];
  const stated = named.some(({ form }) => form === 'alloy') ? withStated(line, named) : named;
  return onCoated(line, identity, inDetector(line, identity, inLaser(line, stated)));
}

/** "LYSO crystal, detector grade": behind a comma the word says of what grade the crystal is. */
const isSaidOfPiece = ({ noun, text: { reading } }: NonNullable<Identity['part']>): boolean => {
  const named = reading.hits.findLast(({ end, meaning: { kind } }) => kind.endsWith('material') && end <= noun.start);
  return named !== undefined && /[,;|]/.test(reading.text.folded.slice(named.end, noun.start));
};

/** Garnets that shine in no detector: what they are in is of no class that is known. */
const SHINES_NOT = /^(?:yig|tgg|ggg|sggg|nggg|gsgg)$/;

/** Crystals as what is in a detector, where the line is one: "LYSO/SiPM detector", "YIG + Pt detector". */
function inDetector(
  { knowledge }: LineReading,
  { kind, part }: Identity,
  named: readonly Content[],
): readonly Content[] {
  if (kind !== 'part' || part === null || !isDetector(part.noun) || isSaidOfPiece(part)) return named;
  const fact = knowledge.classes.get('scintillator');
  return named.map((content) => {
    if (content.form !== 'crystal') return content;
    const of = SHINES_NOT.test(content.material) ? undefined : fact;
    return {
      ...content,
      form: 'component',
      componentClass: of?.id ?? null,
      componentName: of?.name ?? null,
      report: true,
    };
  });
}
