import { RARE_EARTHS } from './rare-earths.ts';
import type { Match } from '../lexicon/matcher.ts';

/** Of metals, and of what their compounds hold: `Ba-Y-Cu-O` is no yttrium-copper. */
const OTHER =
  'Al|Mg|Zr|Ni|Co|Cr|Fe|Cu|Ti|Mn|Mo|Nb|Ta|Hf|Zn|Ga|Si|Sn|Ca|Ag|Au|Pd|Pt|Re|Rh|Ru|Ir|Ba|Sr|Bi|Pb|W|V|B|O|N|F|S|P|C';
const SYMBOL = `(?:${RARE_EARTHS}|${OTHER})`;
/** `Gd-Tb-Fe-Co`, `Ni–Co–Cr–Al–Y`: symbols of metals, one for each constituent, and no other symbol before or behind. */
const CHAIN = new RegExp(
  `(?<![A-Za-z0-9.-])${SYMBOL}(?:[-\u2013]${SYMBOL}){2,7}(?![A-Za-z0-9]|[-\u2013][A-Z0-9])`,
  'g',
);
const IS_RARE_EARTH = new RegExp(`^(?:${RARE_EARTHS})$`);
const IS_COMPOUND = /^(?:Ba|Sr|[ONFSPC])$/;
/** Magnets are told by their family: what else their alloys hold is no alloy of that. */
const IS_MAGNETS = /^(?=.*(?:Nd|Pr|Ce|La))(?=.*Fe)(?=.*B(?![a-z]))|^(?=.*Sm)(?=.*Co)/;

/** Symbols of an alloy, one behind the other with hyphens. */
interface Chain {
  readonly symbols: readonly string[];
  /** Whether it is one of metals. */
  readonly isAlloy: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Compositions of rare earths with other elements that a text names by the symbols of three constituents or more. `withMagnets`: also
 * those that magnets are made of, where the text is of an alloy.
 */
export function chainsIn(cased: string, withMagnets = false): Chain[] {
  return [...cased.matchAll(CHAIN)].flatMap(({ 0: text, index }) => {
    const symbols = text.split(/[-\u2013]/);
    const rare = symbols.filter((symbol) => IS_RARE_EARTH.test(symbol)).length;
    const isMeant =
      rare > 0 &&
      rare < symbols.length &&
      new Set(symbols).size === symbols.length &&
      // "Option Y-Al-B" is a code.
      symbols.filter(({ length }) => length === 2).length >= 2;
    const isAlloy = !symbols.some((symbol) => IS_COMPOUND.test(symbol));
    return isMeant && (withMagnets || !IS_MAGNETS.test(text))
      ? [{ symbols, isAlloy, start: index, end: index + text.length }]
      : [];
  });
}

/** Whether a term is made of some of a chain's symbols: "Dy-Fe alloy" of "Tb-Dy-Fe alloy" is another alloy. */
export const isOfChain = (chains: readonly Chain[], { start, end }: Match): boolean =>
  chains.some((chain) => start < chain.end && chain.start < end && (start > chain.start || end < chain.end));
