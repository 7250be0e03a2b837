import { isCountryCode, countryOf } from './countries.ts';
import type { Trade } from './types.ts';

/** The one country that a cell for it names: `CN`, `Shenzhen, China`; null where it names none that is known, or several. */
function placeIn(text: string): string | null {
  const word = text.normalize('NFKC').trim();
  // "NO" answers nothing here: it is Norway.
  if (isCountryCode(word)) return word;
  const whole = countryOf(word);
  if (whole !== null) return whole;
  const named = word.split(/[,;/()|，；、（）]|\s-\s/u).map((piece) => countryOf(piece.trim()));
  const places = new Set(named.filter((place) => place !== null));
  return places.size === 1 ? ([...places][0] ?? null) : null;
}

/** Texts of a part that are quoted, where they do not agree. */
const MOST_QUOTED = 3;
const LONGEST = 40;

/** "the bill says X and Y" */
const saying = (texts: readonly string[]): string =>
  `the bill says ${texts
    .slice(0, MOST_QUOTED)
    .map((text) => `"${text.slice(0, LONGEST).replaceAll(';', ',')}"`)
    .join(' and ')}`;

const notAs = (given: string | null, place: string): string =>
  given === null || given === place ? '' : `, not ${given} as is given elsewhere`;

/** The trade with the countries of shipment that the lines of a part name, and what they say of its origin. */
export function shippedAsStated(
  trade: Trade,
  froms: readonly string[],
  tos: readonly string[],
  origins: readonly string[],
): Trade {
  const shipped = shippedTo(shippedFrom(trade, froms), tos);
  return origins.length === 0 ? shipped : { ...shipped, originGiven: saying(origins) };
}

/**
 * Where they differ, or a cell names no country that is known, it is not given, and what stands there is said: a town that nobody looked
 * up is no proof that goods do not come from China.
 */
function shippedFrom(trade: Trade, texts: readonly string[]): Trade {
  if (texts.length === 0) return trade;
  const [place = null, ...more] = new Set(texts.map(placeIn));
  if (more.length > 0 || place === null) return { ...trade, shipFrom: null, shipFromGiven: saying(texts) };
  return { ...trade, shipFrom: place, shipFromGiven: saying(texts) + notAs(trade.shipFrom, place) };
}

/** A company or a town says nothing against what is given of where goods go, and is said; countries that differ leave it open. */
function shippedTo(trade: Trade, texts: readonly string[]): Trade {
  if (texts.length === 0) return trade;
  const places = new Set(texts.map(placeIn));
  const [place = null, ...more] = places;
  const isNone = places.size === 1 && place === null;
  if (isNone) return { ...trade, shipToGiven: saying(texts) };
  if (more.length > 0 || place === null) return { ...trade, shipTo: null, shipToGiven: saying(texts) };
  return { ...trade, shipTo: place, shipToGiven: saying(texts) + notAs(trade.shipTo, place) };
}
