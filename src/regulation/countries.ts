import { COUNTRY_CODES, COUNTRY_NAMES, SLIPS } from './country-data.ts';

/** Letters that answer "no" and "not applicable" before they are Norway or Namibia. */
const ANSWERS: ReadonlySet<string> = new Set(['NO', 'NA']);

/** Made for the first name: most runs ask for none. */
let byName: ReadonlyMap<string, string> | null = null;

const namesByFold = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(COUNTRY_NAMES).flatMap(([code, names]) => names.split('|').map((name) => [folded(name), code])),
  );

/** Width, case, accents, points and hyphens aside. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** Is it a code of ISO 3166-1, in capitals, as a file of settings has it? */
export const isCountryCode = (text: string): boolean => COUNTRY_CODES.has(text);

/**
 * The code of the one country that an answer names, by its code or by a name of it; null for several, for none that is known,
 * and for `NO` and `NA`, which are answers of another kind.
 */
export function countryOf(text: string): string | null {
  const code = text.normalize('NFKC').trim().toUpperCase();
  if (COUNTRY_CODES.has(code)) return ANSWERS.has(code) ? null : code;
  return (byName ??= namesByFold()).get(folded(text)) ?? null;
}

/** Whether a text names one country or several, and nothing besides: `CN/JP`, `日本、中国`. */
export function namesCountries(text: string): boolean {
  const places = text.split(/[,;/+&|、，；]|\sand\s|和|및/u);
  return places.length <= 20 && places.every((place) => countryOf(place) !== null);
}

/** The code that was meant by what is none: a name, the code of a language, a code in small letters. */
export function meantCode(text: string): string | null {
  const word = text.trim().toUpperCase();
  return COUNTRY_CODES.has(word) ? word : ((Object.hasOwn(SLIPS, word) ? SLIPS[word] : undefined) ?? countryOf(text));
}

/** What countries are called, as written. */
export const countryNames = (): string[] => Object.values(COUNTRY_NAMES).flatMap((names) => names.split('|'));
