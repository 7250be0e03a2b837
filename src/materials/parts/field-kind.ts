import { rareEarthsIn } from '../magnets/rare-earth-words.ts';
import type { ClassFinding } from './component.ts';
import type { ReadLineText } from '../line.ts';

/** Things whose magnets are rated by the field at their pole: bars, grates and filters that catch iron, magnets that lift and hold. */
const RATED = /^(?:magnetic-(?:separator|filter|lifter|base)|pot-magnet)$/;
/**
 * Fields at a pole that no magnet of ferrite has: bars of ferrite are sold with up to 2,000 gauss, and its remanence is 4,000. Sellers
 * of rare-earth bars name 7,000 and more, in pipes of steel even what iron concentrates.
 */
const LEAST_GAUSS = 6000;
const FIELD =
  /(?<![\p{L}\d.,])(\d{1,3}[., ]?\d{3}|\d{1,3}(?:[.,]\d{1,2})?(?=\s?k))\s?(k)?\s?(?:gauss|gauß|гаусс|гс(?![\p{L}\d])|高斯|ガウス|가우스|gs(?![\p{L}\d]))/giu;
const LIKELY = 0.95;

/** What is sold with magnets of one kind or another. */
const HELD = /^(?:magnetic-|pot-magnet|holding-magnet|stir-bar|prox-magnet|door-contact|mag-coupling)/;
/** A separator or filter whose stated field only rare-earth magnets reach holds them, whatever its kind does mostly. */
export function withStatedField(
  found: readonly ClassFinding[],
  texts: readonly ReadLineText[],
): readonly ClassFinding[] {
  const texted = (is: (text: string) => boolean): boolean => texts.some(({ source }) => is(source.text.slice(0, 400)));
  const kinds =
    found.some(({ fact }) => RATED.test(fact.id)) && texted(isStrong)
      ? RATED
      : found.some(({ fact }) => HELD.test(fact.id)) && // "Rare-earth magnetic cabinet catch".
          texted((text) => rareEarthsIn(text) !== null)
        ? HELD
        : null;
  if (kinds === null) return found;
  return found.map((one) =>
    kinds.test(one.fact.id) ? { ...one, pRareEarthMagnet: Math.max(LIKELY, one.pRareEarthMagnet ?? 0) } : one,
  );
}

/** Whether a text states a field of 6,000 gauss or more: "8000 Gs", "12k gauss". */
export function isStrong(text: string): boolean {
  for (const [, figure = '', kilo] of text.matchAll(FIELD)) {
    const gauss = kilo === undefined ? Number(figure.replace(/\D/g, '')) : Number(figure.replace(',', '.')) * 1000;
    if (gauss >= LEAST_GAUSS) return true;
  }
  return false;
}

/** "Hysteresis brake, coil-excited": a coil makes its field. */
const EXCITED =
  /coil[- ](?:excited|energi[sz]ed|operated)|(?<!\p{L})electro-?magnet|(?<!\p{L})elektromagnet|électro-?aimant|erreg(?:t|er)|(?<![\d.,])\d{1,4} ?kw(?!\p{L})|电磁|電磁/iu;
const BRAKE = /^(?:eddy|hysteresis)-brake$/;

/** An eddy-current or hysteresis brake that says so holds no magnet. */
export function withCoil(found: readonly ClassFinding[], texts: readonly ReadLineText[]): readonly ClassFinding[] {
  if (
    !found.some(({ fact }) => BRAKE.test(fact.id)) ||
    !texts.some(({ source }) => EXCITED.test(source.text.slice(0, 400)))
  )
    return found;
  return found.map((one) => (BRAKE.test(one.fact.id) ? { ...one, pRareEarthMagnet: UNLIKELY } : one));
}

const UNLIKELY = 0.03;
