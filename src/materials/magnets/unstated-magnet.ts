import type { MagnetFamily } from '../../knowledge/types.ts';
import { presenceOf, round, sourceOf, textsOf, type LineReading } from '../line.ts';
import type { MagnetFacts } from './magnet-facts.ts';
import { UNSPECIFIED_MAGNET } from './magnet-kind.ts';
import { fractionOf, magnetElements, scaledBy, uniqueEvidence } from './magnet.ts';
import { usedAbove } from './samarium.ts';
import { SMCO } from './smco.ts';
import type { Content, ElementContent, Evidence, Form } from '../types.ts';

/** Of a magnet of which nothing says what it is made of, that it is of Nd-Fe-B. */
const ND_FE_B = 0.6;

/** "Permanent magnet 10x5": of Nd-Fe-B, of samarium-cobalt, or of what holds no rare earth. */
export function unstatedMagnet(line: LineReading, facts: MagnetFacts, head: Evidence, form: Form): Content {
  const { knowledge } = line;
  const family = knowledge.families.get('ndfeb-sintered') as MagnetFamily;
  const own = magnetElements(family, facts, knowledge.followed);
  const { elements, anyOf } = scaledBy(ND_FE_B, own);
  const samarium = samariumIn(line, facts, head, 'p');
  // Of holmium law asks in magnets of every material: that this one may be another makes it no less likely.
  const holmium = own.elements.filter(({ symbol }) => symbol === 'Ho');
  return {
    material: UNSPECIFIED_MAGNET,
    name: 'permanent magnet, material not stated',
    form,
    constituents: [],
    presence: presenceOf(ND_FE_B),
    confidence: ND_FE_B,
    elements: [...elements.filter(({ symbol }) => symbol !== 'Ho'), ...holmium, ...(samarium?.elements ?? [])],
    anyOf,
    componentClass: null,
    componentName: null,
    report: true,
    trace: false,
    evidence: uniqueEvidence([head, samarium?.estimate]),
  };
}

/** "Rare earth magnet": most are of Nd-Fe-B; what else it may be. */
export function samariumInstead(
  line: LineReading,
  facts: MagnetFacts,
  [first]: readonly Content[],
): readonly Content[] {
  const [said] = first?.evidence ?? [];
  const samarium = said && samariumIn(line, facts, said, 'rareEarth');
  if (first === undefined || samarium === undefined || facts.scrap) return [];
  const { estimate, elements, family } = samarium;
  const { confidence, presence } = elements[0];
  const evidence = uniqueEvidence([said, estimate]);
  return [{ ...first, material: family.id, name: family.name, presence, confidence, elements, anyOf: [], evidence }];
}

/** The chance of samarium, an estimate; undefined: the line says that it holds none, or another thing. */
function samariumIn(
  { knowledge, texts, ...line }: LineReading,
  facts: MagnetFacts,
  head: Evidence,
  said: 'p' | 'rareEarth',
): { estimate: Evidence; elements: [ElementContent]; family: MagnetFamily } | undefined {
  const family = knowledge.families.get(SMCO);
  const chances = family?.ofUnstated;
  if (family === undefined || chances === undefined || facts.denied.has('Sm') || facts.stated.has('Sm'))
    return undefined;
  const told = textsOf({ ...line, knowledge, texts }, 'material', 'description', 'remarks');
  const isHot = usedAbove(told, chances.degrees) !== null;
  const p = isHot ? chances.hot : facts.heat !== null ? Math.max(chances.heatResistant, chances[said]) : chances[said];
  return {
    family,
    estimate: {
      ...head,
      kind: 'context',
      meaning: `material not stated: Sm-Co ${String(Math.round(p * 100))} %, our estimate`,
      source: sourceOf(chances, knowledge),
      grade: chances.grade,
      confidence: chances.confidence,
    },
    elements: [
      {
        symbol: 'Sm',
        presence: presenceOf(p),
        confidence: round(p),
        massFraction: fractionOf(family.composition['Sm']),
        grams: null,
      },
    ],
  };
}
