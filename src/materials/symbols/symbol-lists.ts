import { RARE_EARTHS } from './rare-earths.ts';
import type { Span } from './shares.ts';

const RARE_EARTH = `(?:${RARE_EARTHS})`;
/** `Sm, Gd and Tb`, `Dy/Tb`, `Nd、Dy`; `Ce Dy Er`: three or more without a comma. */
const SYMBOLS_LISTED = new RegExp(
  `(?<![A-Za-z0-9.])${RARE_EARTH}(?:(?: ?[,/&+、・·] ?|-|,? (?:and|AND|und|et|y|e|и|ve|en|och|og) |[和及与])${RARE_EARTH}){1,17}(?![A-Za-z0-9])|(?<![A-Za-z0-9.])${RARE_EARTH}(?: (?:${RARE_EARTH}|Th|U)){2,17}(?![A-Za-z0-9])`,
  'g',
);

/** Where symbols of rare earths are listed: what is said of the list is said of each. */
export const symbolsListed = (cased: string): Span[] =>
  [...cased.matchAll(SYMBOLS_LISTED)]
    .slice(0, 40)
    .map(({ 0: list, index }) => ({ start: index, end: index + list.length }));

const ONE = '[A-Z][a-z]?';
const ALL_LISTED = new RegExp(`^ {0,3}(${ONE}(?:(?: ?[,;/+|、·・] ?| )${ONE}){1,9}) {0,3}$`);
const IS_RARE_EARTH = new RegExp(`^(?:${RARE_EARTHS})$`);

/**
 * `Tb-Fe-Co` of "Tb, Fe, Co", "Nd/Fe/B": what a column for materials is told of, where all of its text is symbols of elements, a rare
 * earth among them; null: it is another text. One letter is also an axis or a grade ("Y, Z"): it counts beside two symbols of two.
 */
export function elementsListed(cased: string, isElement: (symbol: string) => boolean): string | null {
  const symbols = ALL_LISTED.exec(cased)?.[1]?.split(/[^A-Za-z]+/);
  const rare = symbols?.filter((symbol) => IS_RARE_EARTH.test(symbol));
  if (symbols === undefined || rare === undefined || rare.length === 0) return null;
  if (new Set(symbols).size < symbols.length || !symbols.every(isElement)) return null;
  const isMeant = rare.some(({ length }) => length === 2) || symbols.filter(({ length }) => length === 2).length > 1;
  return isMeant ? symbols.join('-') : null;
}
