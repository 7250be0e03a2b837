import type { Content, ElementContent } from '../../materials/types.ts';
import { mixed } from './declared-content.ts';

/** Probability behind what a supplier declared. */
const DECLARED = 0.99;

/** Is it a thing with substances in it, and no substance by itself? A ceramic, a crystal, a coating, a magnet, a component. */
const isThing = ({ componentClass, form }: Content): boolean =>
  componentClass !== null || form === 'component' || form === 'ceramic' || form === 'crystal' || form === 'magnet';

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
    isThing(content) &&
    symbols.length > 0 &&
    symbols.every((symbol) => content.elements.some((element) => element.symbol === symbol))
  );
}

/** A thing with the substances in it that an answer names: their rare earths are there, also where the same answer denies one. How much of each, its own answer says. */
export function withSubstances(content: Content, substances: readonly Content[]): Content {
  const named = new Set(substances.filter((one) => isOfThing(one, content)).flatMap(provenIn));
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

/** A substance beside things that have none of it: it is in the component of the bill, or in its ceramic, and not delivered by itself. */
export function besideThings(substance: Content, contents: readonly Content[]): Content {
  const component = contents.find(({ componentClass }) => componentClass !== null);
  if (component !== undefined) {
    const { componentClass, componentName } = component;
    return { ...substance, form: 'component', report: true, componentClass, componentName };
  }
  const isFired = contents.some(({ form }) => form === 'ceramic' || form === 'crystal');
  return isFired && substance.form === 'oxide' ? mixed(substance) : substance;
}
