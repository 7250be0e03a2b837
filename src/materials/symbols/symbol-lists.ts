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
