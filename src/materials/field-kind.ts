import type { ClassFinding } from './component.ts';
import type { ReadLineText } from './line.ts';

/** Things whose magnets are rated by the field at their pole: bars, grates and filters that catch iron, magnets that lift and hold. */
const RATED = /^(?:magnetic-(?:separator|filter|lifter|base)|pot-magnet)$/;
/**
 * Fields at a pole that no magnet of ferrite has: bars of ferrite are sold with up to 2,000 gauss, and its remanence is 4,000. Sellers
 * of rare-earth bars name 7,000 and more, in pipes of steel even what iron concentrates.
 */
const LEAST_GAUSS = 6000;
const FIELD =
  /(?<![\p{L}\d.,])(\d{1,3}[., ]?\d{3}|\d{1,3}(?:[.,]\d{1,2})?(?=\s?k))\s?(k)?\s?(?:gauss|gauß|гаусс|高斯|ガウス|가우스|gs(?![\p{L}\d]))/giu;
const LIKELY = 0.95;

/** A separator or filter whose stated field only rare-earth magnets reach holds them, whatever its kind does mostly. */
export function withStatedField(
  found: readonly ClassFinding[],
  texts: readonly ReadLineText[],
): readonly ClassFinding[] {
  if (
    !found.some(({ fact }) => RATED.test(fact.id)) ||
    !texts.some(({ source }) => isStrong(source.text.slice(0, 400)))
  )
    return found;
  return found.map((one) =>
    RATED.test(one.fact.id) ? { ...one, pRareEarthMagnet: Math.max(LIKELY, one.pRareEarthMagnet ?? 0) } : one,
  );
}

function isStrong(text: string): boolean {
  for (const [, figure = '', kilo] of text.matchAll(FIELD)) {
    const gauss = kilo === undefined ? Number(figure.replace(/\D/g, '')) : Number(figure.replace(',', '.')) * 1000;
    if (gauss >= LEAST_GAUSS) return true;
  }
  return false;
}
