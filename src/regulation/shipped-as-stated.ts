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

/**
 * The trade with the country of shipment that the lines of a part name. Where they differ, or a cell names no country that is known, it
 * is not given, and what stands there is said: a town that nobody looked up is no proof that goods do not come from China.
 */
export function shippedAsStated(trade: Trade, texts: readonly string[]): Trade {
  const places = new Set(texts.map(placeIn));
  const [place] = places;
  const quoted = texts.slice(0, MOST_QUOTED).map((text) => `"${text.slice(0, LONGEST).replaceAll(';', ',')}"`);
  if (places.size !== 1 || place === undefined || place === null)
    return { ...trade, shipFrom: null, shipFromGiven: `the bill says ${quoted.join(' and ')}` };
  const other =
    trade.shipFrom === null || trade.shipFrom === place ? '' : `, not ${trade.shipFrom} as is given elsewhere`;
  return { ...trade, shipFrom: place, shipFromGiven: `the bill says ${quoted.join(' and ')}${other}` };
}
