import { countryNames, countryOf, meantCode } from '../regulation/countries.ts';
import { nearest } from '../suggest.ts';

/** `Did you mean "CN"?`, or how a country is written: the second half of a sentence about a place that is none. */
export function countryHint(text: string): string {
  const meant = meantCode(text) ?? countryOf((text.length > 3 ? nearest(text, countryNames()) : null) ?? '');
  return meant === null ? 'Write its code of two letters (ISO 3166-1): CN, JP, DE.' : `Did you mean "${meant}"?`;
}

/** The same of an answer, which may name the country in words. */
export function originHint(text: string): string {
  if (/^no$/i.test(text.trim())) return 'If it is Norway, write the name; what is not known is "unknown".';
  const hint = countryHint(text);
  return hint.startsWith('Did') ? hint : `${hint} What is not one country, or not known, goes into "note".`;
}
