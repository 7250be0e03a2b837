import { statedShares, sureness } from './declared-shares.ts';
import type { LineReading } from '../line.ts';
import type { Content } from '../types.ts';

/**
 * "NdFeB flakes with 3 % Dy", "Mischmetal, Sm 1 %": of an alloy that may hold an element, the share that its line states. What a substance is
 * known to hold keeps its own range.
 */
export function withStated(line: LineReading, contents: readonly Content[]): readonly Content[] {
  const isOpen = ({ form, componentClass, elements }: Content): boolean =>
    form === 'alloy' && componentClass === null && elements.some(({ presence }) => presence === 'possible');
  if (!contents.some(isOpen)) return contents;
  const stated = statedShares(line, 'material', 'description');
  if (stated.size === 0) return contents;
  return contents.map((content) => {
    if (!isOpen(content)) return content;
    const added = [...stated.keys()].filter((one) => !content.elements.some(({ symbol }) => symbol === one));
    const elements = [...content.elements, ...added.map((symbol) => ({ symbol, grams: null }))].map((element) => {
      const share = stated.get(element.symbol);
      if (share === undefined) return element as Content['elements'][number];
      const massFraction = share.range && { ...share.range, of: 'material' as const };
      return { ...element, ...sureness(share.range), massFraction };
    });
    const anyOf = content.anyOf.filter(({ symbols }) => !symbols.some((symbol) => stated.has(symbol)));
    return {
      ...content,
      elements,
      anyOf,
      evidence: [...content.evidence, ...[...stated.values()].map(({ evidence }) => evidence)],
    };
  });
}
