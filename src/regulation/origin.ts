import type { Form } from '../materials/types.ts';
import { countryOf } from './countries.ts';
import { isPlace } from './reach.ts';
import type { Clause, DeclaredLimbs, LimbStanding, Place, Territory } from './types.ts';
import { valueTest, type ValueFacts } from './value-test.ts';

/** Stages at which an origin is declared, in the order of the work. */
export const ORIGIN_STAGES = ['mine', 'separation', 'metal', 'alloy', 'magnet'] as const;
export type OriginStage = (typeof ORIGIN_STAGES)[number];

/** What was declared of origin, technology and value. Absent or null is "not given". */
export interface OriginFacts {
  readonly stages: ReadonlyMap<OriginStage, string>;
  readonly technology: 'yes' | 'no' | 'unknown' | null;
  /** Recycled material, in the words of the answer. */
  readonly recycled: string | null;
  readonly value: ValueFacts;
}

/** Is any fact declared that a limb could turn on? */
export function hasOrigin({ stages, technology, recycled, value }: OriginFacts): boolean {
  return stages.size > 0 || technology !== null || recycled !== null || value.inputs !== null;
}

/** How a clause stands by the declared facts; null where it turns on none. */
export function limbStanding(
  clause: Clause,
  form: Form | null,
  facts: OriginFacts,
  territory: Territory,
): LimbStanding | null {
  const stand = (standing: LimbStanding['standing'], because: string): LimbStanding => ({
    clause: clause.id,
    standing,
    because,
  });
  switch (clause.limb?.kind) {
    case undefined:
      return null;
    case 'technology':
      if (facts.technology === 'yes') return stand('met', `technology from ${territory.name}: yes`);
      if (facts.technology === 'no') return stand('not-met', `technology from ${territory.name}: no`);
      return stand('open', `technology from ${territory.name}: ${facts.technology ?? 'not given'}`);
    case 'origin':
      return stand(...originStanding(form, facts, territory));
    case 'value':
      return stand(...valueStanding(clause.limb.threshold, facts));
  }
}

type Verdict = readonly [standing: LimbStanding['standing'], because: string];

function valueStanding(threshold: string, { value, stages }: OriginFacts): Verdict {
  const [item, assembly] = valueTest(value, threshold);
  if (item === undefined || assembly === undefined) return ['open', 'value not given'];
  if (item.result === 'not-computed' && assembly.result === 'not-computed')
    return ['open', `value test not computed: ${item.because}${stages.size > 0 ? '' : '; origin not given'}`];
  const both = `item as denominator: ${item.because}; if assemblies are listed: ${assembly.because}`;
  if (item.result === 'met') return ['met', both];
  // A share below the threshold of the magnet is below it of anything around the magnet.
  return [item.result === 'not-met' ? 'not-met' : 'open', both];
}

/** The stage that makes the item what it is. */
const LAST: Partial<Record<Form, OriginStage>> = {
  oxide: 'separation',
  compound: 'separation',
  metal: 'metal',
  alloy: 'alloy',
  magnet: 'magnet',
  'magnet-powder': 'magnet',
  component: 'magnet',
};

function originStanding(form: Form | null, { stages, recycled }: OriginFacts, territory: Territory): Verdict {
  if (recycled !== null && !/^(?:no|none|0\s?%?)$/i.test(recycled.trim()))
    return ['open', `recycled (${recycled}): the text does not state what origin recycled material has`];
  if (stages.size === 0) return ['open', 'origin not given'];
  const words = [...stages].map(([stage, place]) => `${stage} ${place}`).join(', ');
  const places = new Map([...stages].map(([stage, text]) => [stage, { text, code: countryOf(text) }]));
  const isIn = ({ text, code }: { text: string; code: string | null }, where: Place): boolean =>
    isPlace(code ?? text, where);
  const own = places.get((form === null ? undefined : LAST[form]) ?? 'alloy');
  if (own === undefined) return ['open', `origin of the item itself not given (${words})`];
  if (isIn(own, territory)) return ['met', `origin ${words}`];
  const apart = territory.apart.find((place) => isIn(own, place));
  if (apart !== undefined) return ['open', `origin ${words}: the text does not speak of ${apart.name}`];
  if (![...places.values()].every((place) => place.code !== null || isIn(place, territory)))
    return ['open', `origin ${words}: write each stage as one country (CN, JP, VN)`];
  const earlier = [...places.values()].some((place) => isIn(place, territory));
  return earlier
    ? [
        'open',
        `origin ${words}: an input is from ${territory.name}, and the text does not say which stage gives the origin`,
      ]
    : ['not-met', `origin ${words}`];
}

/** What a match asks of declared facts. What reads them comes with them, so that a run without declarations does not load it. */
export function declaredLimbs(facts: OriginFacts): DeclaredLimbs {
  return {
    namesOrigin: facts.stages.size > 0,
    standing: (clause, form, territory) => limbStanding(clause, form, facts, territory),
  };
}
