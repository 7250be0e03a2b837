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

/** Bars, tubes and grates, and the hoppers that they hang in. */
const BARS =
  /(?<!\p{L})(?:bars?|rods?|tubes?|grates?|hoppers?|st[aä]be?|stab|staaf|staven|trichter|rost|gitter|barras?|barre[sn]?|varillas?|tolvas?|rejillas?|tramogg\p{L}{1,2}|grigli\p{L}|tr[eé]mies?|grilles?|pr[eę]t\p{L}{0,2})(?!\p{L})|стерж|решетк|решётк|棒|バー|봉/iu;
const GAUSS = /(?<!\p{L})gau(?:ss|ß)|гаусс|高斯|ガウス|가우스|(?<!\d)\d{1,2}[.,]?\d{3} ?g(?![\p{L}\d])/iu;
const MEANT = /tolva|tramogg|tr[eé]mie|trichter|hopper|gr(?:at|id|ill|igl)|rejilla|rost|gitter/iu;

/** "Tube, rare-earth, dia 25 x 300, 12000 gauss", "Varilla filtro tolva tierras raras": the words by which it is a magnet; null: it is none. */
export function rareEarthBar({ source }: ReadLineText): string | null {
  const text = source.text.slice(0, 400);
  if (!BARS.test(text) || MEASURES.test(text)) return null;
  const named = RARE_EARTH.exec(text)?.[0];
  if (named !== undefined) return GAUSS.test(text) || MEANT.test(text) ? named : null;
  return isStrong(text) ? (GAUSS.exec(text)?.[0] ?? null) : null;
}

/** What measures or makes a field is no magnet. */
const MEASURES = /meter|messger|tesla|medidor|misurat|mesure|sensor|probe|magneti[sz]er|free|frei(?!\p{L})/iu;

/** What is sold with magnets of one kind or another. */
const HELD = /^(?:magnetic-|pot-magnet|holding-magnet|stir-bar|prox-magnet|door-contact|mag-coupling)/;
/** "Rare-earth magnetic cabinet catch". */
const RARE_EARTH =
  /rare[ -]?earth(?![- ]free)|seltene[nr]?[ -]erd|terres? rares?|tierras? raras?|terre rare|terras raras|редкозем|稀土|レアアース|희토류/iu;

/** A separator or filter whose stated field only rare-earth magnets reach holds them, whatever its kind does mostly. */
export function withStatedField(
  found: readonly ClassFinding[],
  texts: readonly ReadLineText[],
): readonly ClassFinding[] {
  const texted = (is: (text: string) => boolean): boolean => texts.some(({ source }) => is(source.text.slice(0, 400)));
  const kinds =
    found.some(({ fact }) => RATED.test(fact.id)) && texted(isStrong)
      ? RATED
      : found.some(({ fact }) => HELD.test(fact.id)) && texted((text) => RARE_EARTH.test(text))
        ? HELD
        : null;
  if (kinds === null) return found;
  return found.map((one) =>
    kinds.test(one.fact.id) ? { ...one, pRareEarthMagnet: Math.max(LIKELY, one.pRareEarthMagnet ?? 0) } : one,
  );
}

function isStrong(text: string): boolean {
  for (const [, figure = '', kilo] of text.matchAll(FIELD)) {
    const gauss = kilo === undefined ? Number(figure.replace(/\D/g, '')) : Number(figure.replace(',', '.')) * 1000;
    if (gauss >= LEAST_GAUSS) return true;
  }
  return false;
}

/** "Hysteresis brake, coil-excited": a coil makes its field. */
const EXCITED =
  /coil[- ](?:excited|energi[sz]ed|operated)|(?<!\p{L})electro-?magnet|(?<!\p{L})elektromagnet|électro-?aimant|erreg(?:t|er)|(?<![\d.,])\d{1,4} ?kw(?!\p{L})|电磁|電磁/iu;
const BRAKE = 'eddy-brake';

/** An eddy-current or hysteresis brake that says so holds no magnet. */
export function withCoil(found: readonly ClassFinding[], texts: readonly ReadLineText[]): readonly ClassFinding[] {
  if (!found.some(({ fact }) => fact.id === BRAKE) || !texts.some(({ source }) => EXCITED.test(source.text.slice(0, 400)))) return found; // prettier-ignore
  return found.map((one) => (one.fact.id === BRAKE ? { ...one, pRareEarthMagnet: UNLIKELY } : one));
}

const UNLIKELY = 0.03;
