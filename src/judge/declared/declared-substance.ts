import type { Content, ElementContent } from '../../materials/types.ts';
import { mixed } from './declared-content.ts';
import type { Decompose } from './declared-magnet.ts';
import { asTarget, targetOf } from './declared-target.ts';

/** Probability behind what a supplier declared. */
const DECLARED = 0.99;

/** What is a thing with substances in it, and no substance by itself; coatings are ceramics. */
const THINGS: ReadonlySet<Content['form']> = new Set(['component', 'ceramic', 'crystal', 'magnet', 'magnet-powder', 'target']); // prettier-ignore

/** Is the substance what such a thing is made of? A metal is what an alloy is made of, too. */
const isThing = ({ componentClass, form }: Content, substance: Content): boolean =>
  componentClass !== null || THINGS.has(form) || (form === 'alloy' && substance.form === 'metal');

const provenIn = ({ elements }: Content): readonly string[] =>
  elements.flatMap(({ symbol, presence }) => (presence === 'proven' ? [symbol] : []));

/**
 * Is a substance that an answer names what a thing is made of? The CAS number of yttrium oxide, beside a ceramic of yttrium oxide, says
 * what is in the ceramic, and not that oxide is delivered.
 */
export function isOfThing(substance: Content, content: Content): boolean {
  const symbols = provenIn(substance);
  return (
    !content.trace &&
    isThing(content, substance) &&
    symbols.length > 0 &&
    symbols.every((symbol) => content.elements.some((element) => element.symbol === symbol))
  );
}

/** A thing with the substances in it that an answer names: their rare earths are there, also where the same answer denies one. How much of each, its own answer says. */
export function withSubstances(bare: Content, substances: readonly Content[], decompose: Decompose): Content {
  const own = substances.filter((one) => isOfThing(one, bare));
  const named = new Set(own.flatMap(provenIn));
  const content = asTarget(bare, own, decompose);
  const isShown = ({ symbol, presence }: ElementContent): boolean => named.has(symbol) && presence !== 'proven';
  if (!content.elements.some(isShown)) return content;
  return {
    ...content,
    presence: 'proven',
    confidence: Math.max(DECLARED, content.confidence),
    elements: content.elements.map((element) =>
      isShown(element) ? { ...element, presence: 'proven', confidence: DECLARED } : element,
    ),
    anyOf: content.anyOf.filter(({ symbols }) => !symbols.some((symbol) => named.has(symbol))),
  };
}

/** A substance beside things that have none of it: it is in the component of the bill, or in its ceramic, or a target as well, and not delivered by itself. */
export function besideThings(substance: Content, contents: readonly Content[], decompose: Decompose): Content {
  const component = contents.find(({ componentClass }) => componentClass !== null);
  if (component !== undefined) {
    const { componentClass, componentName } = component;
    return { ...substance, form: 'component', report: true, componentClass, componentName };
  }
  if (contents.length > 0 && contents.every(({ form }) => form === 'target')) return targetOf(substance, decompose);
  const isFired = contents.some(({ form }) => form === 'ceramic' || form === 'crystal');
  return isFired && substance.form === 'oxide' ? mixed(substance) : substance;
}
