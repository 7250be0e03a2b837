import type { Content, ElementContent } from '../../materials/types.ts';
import type { Decompose } from './declared-magnet.ts';

/** The target of a substance that an answer names, as a bill that says so would be read. */
export function targetOf(substance: Content, decompose: Decompose): Content {
  const read = decompose({
    texts: [{ role: 'description', text: `${substance.name} target`, column: -1 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  }).contents.find((content) => content.form === 'target' && isOfSame(content, substance));
  return { ...substance, form: 'target', ...(read !== undefined && of(read)) };
}

/**
 * A target of which an answer says more than the bill does: of terbium, and that it is of the oxide. What is less, as the CAS number of one
 * metal of an alloy, is only in it.
 */
export function asTarget(content: Content, substances: readonly Content[], decompose: Decompose): Content {
  if (content.form !== 'target') return content;
  for (const substance of substances) {
    const target = targetOf(substance, decompose);
    const isMore =
      target.constituents.length > content.constituents.length &&
      content.constituents.every((symbol) => target.constituents.includes(symbol));
    if (isMore) return { ...content, ...of(target), elements: target.elements.map(withoutGrams) };
  }
  return content;
}

const of = ({ material, name, constituents, elements }: Content): Partial<Content> & Pick<Content, 'elements'> => ({ material, name, constituents, elements }); // prettier-ignore

/** What one piece of it weighs was reckoned of the other substance. */
const withoutGrams = (element: ElementContent): ElementContent => ({ ...element, grams: null });

const isOfSame = (one: Content, other: Content): boolean =>
  other.elements.every(({ symbol }) => one.elements.some((element) => element.symbol === symbol));
