import { componentContents, type ClassFinding } from '../parts/component.ts';
import { textsOf, type LineReading } from '../line.ts';
import type { MagnetFacts } from '../magnets/magnet-facts.ts';
import type { Content } from '../types.ts';

/** The piece of a crystal that a laser is named after, right behind the word for the laser or as its end. */
const PIECE =
  '(?:gain )?(?:rods?|cr[iy]stals?|slabs?|boules?|stab|stabe|kristall?e?|晶体|晶體|晶棒|棒|結晶|ロッド|결정|로드)';
const BEHIND = new RegExp(`^[ -]?${PIECE}(?![a-z])`);
/** A rod, first in languages whose nouns stand first. */
const ROD =
  'vareta|bast[aã]o|barra|bar[aă]|baghet[aă]|tij[aă]|varilla|barretta|bacchetta|barreau|pr[eę]t|laserov[aá] ty[cč]|лазерный стерж|стерж|лазерний стриж|стриж';
const WITHIN = new RegExp(
  `${PIECE}$|^(?:cristal|cristallo|кристалл|лазерный кристалл|${ROD})|(?:laserstaaf|lézerrúd|lasersauva|lasertanko|cubu[gk]u?)$`,
);

/**
 * "YAG laser rod", "disk laser crystal", "Laserkristall Yb:YAG": the crystal itself, and not the laser that it is for. Null where the
 * line is none. `named`: what else it names; where that is nothing, the crystal is the one of that laser.
 */
export function ownCrystal(
  line: LineReading,
  classes: readonly ClassFinding[],
  facts: MagnetFacts,
  named: readonly Content[],
): readonly Content[] | null {
  const found = classes[0];
  if (found === undefined) return null;
  if (!classes.every(({ fact }) => formOf(line, fact.material?.id) === 'crystal')) return null;
  const heads = textsOf(line, 'description').filter(({ reading: { head } }) => head?.kind === 'class');
  const isBehind = heads.some(({ reading: { head, text } }) => BEHIND.test(text.folded.slice(head?.end ?? 0)));
  const isPiece =
    isBehind || heads.some(({ reading: { head, text } }) => WITHIN.test(text.folded.slice(head?.start, head?.end)));
  if (!isPiece) return null;
  // "Nd:Y2O3 ceramic laser rod": of a ceramic it is one as well.
  if (named.some(({ form }) => form === 'crystal' || form === 'ceramic')) return named;
  // A rod of glass is none of the crystal that such lasers have.
  if (
    heads.some(({ reading: { hits } }) =>
      hits.some(({ meaning }) => meaning.kind === 'form' && meaning.value === 'glass'),
    )
  )
    return named;
  if (!isBehind) return null;
  return componentContents(line, found, facts).map((content) => ({
    ...content,
    form: 'crystal',
    componentClass: null,
    componentName: null,
    report: true,
  }));
}

function formOf({ knowledge }: LineReading, material: string | undefined): string | undefined {
  return knowledge.materials.get(material ?? '')?.form;
}
