import type { Say } from '../../locale/types.ts';
import type { ElementContent } from '../../materials/types.ts';

/**
 * Amounts of an element in words, which stand for the case that it is there: said where its presence is not proven, and the least is more
 * than nothing and would read as if it were.
 */
export function amountWords(words: string, { presence, massFraction, grams }: Pick<ElementContent, 'presence' | 'massFraction' | 'grams'>, say: Say): string {
  const isSure = presence === 'proven' || ((massFraction?.min ?? 0) === 0 && (grams?.min ?? 0) === 0);
  return isSure ? words : say('detail.ifPresent', { amount: words });
} // prettier-ignore
