import type { Match } from '../lexicon/matcher.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Cut } from './segments.ts';

/** "2 ", "4x ", "zwei ", "двумя ". */
const COUNT =
  '(?:\\d{1,3} ?[x×]? ?|(?:zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|dois|duas|quatro|twee|drie|vier|tva|fyra|to|fire|doua|patru|hai|bon|dwoma|trzema|czterema|dvema|tremi|ctyrmi|двумя|тремя|четырьмя|двома|трьома|чотирма) )';

/** "s magnetem", "z 4 silnikami": what ends in the case that goes with a preposition of one or two letters. */
const BY_LETTER = new RegExp(`(?:^|(?<=.{2}) )(?:[sz]|s[aeou]|ze|со?|із|зі|з) (${COUNT})?$`, 'u');
/** "s magnetem", "z silnikiem", "s motory", "sa magnetima", "z magneti", "с моторами". */
const INSTRUMENTAL = /(?:[eioy]m|[aeiyt]mi|[io]ma|y|ou|(?<=magnet|motorj)i|[оеи]м|ами|ями|[оі]ю)$/u;
/** "Z motory" may be motors of an axis. */
const ONLY_INSTRUMENTAL = /(?:[eo]m|[ae]mi|[io]ma|[оеи]м|ами|ями)$/u;

/** "Filtru cu magnet": Romanian; in small letters, as copper is not written, and behind a word. */
const BY_CU = new RegExp(`(?<=\\p{L}{3}) cu (${COUNT})?$`, 'u');

/** Words that open a text, and are names or codes with a capital elsewhere: "Con 4 motores", "Mit Motor". */
const OPENS = new RegExp(
  `^ ?(?:(?:mit|с|со) (?:${COUNT})?|(?:con|com|me[dt]|cu|kem|voi|co|su|ar|se|so|sa) ${COUNT})$`,
  'u',
);

/** "Driven by an", "angetrieben von", "accionada por un": what stands in a column of its own. */
const DRIVEN =
  /^ ?(?:(?:driven|powered|actuated|operated|moved) by|(?:angetrieben|bewegt|betatigt|betrieben) (?:von|durch)|(?:entrainee?|actionnee?|motorisee?|mue?) par|(?:accionad|impulsad|movid|acionad)[oa] por|(?:azionat|moss|comandat)[oa] da|napedzan[yae] przez|aangedreven door) /u;
/** Whether a text opens with what drives the thing of another column. */
export const opensDriven = ({ folded }: Normalised): boolean => DRIVEN.test(folded);

/** One that is not the one of the line beside it: with an article, a number, a type or a size. */
const ONE = new RegExp(`^(?:an?|one|two|three|four|eine[mnr]?|une?|una|uno|um|uma|een|${COUNT}) ?`, 'u');
const TYPED = /\d-?\p{L}|\p{L}-?\d|\d (?:v|w|kg|nm|ncm|rpm)(?!\p{L})|nema/u;

/** "Mit Motor kompatibel", "con 2 motores no incluidos": the carrier is elsewhere. */
const ELSEWHERE =
  /[ck]ompat[iy]b|совмест|сумісн|ge?koppel|verbund|verschraub|soedin|соедин|polacz|(?<!\p{L})(?:nicht|n[oa][on]? inclu|niet|ikke|inte|nie|neni|не)(?!\p{L})/u;

/**
 * The cut before a carrier that comes with what stands before it, or in another column, where the preposition is a word only beside such
 * a noun: "kryt s magnetem", "Rama z 4 silnikami", "Con 4 motores", "Driven by an MG996R servo". Null: none leads to it.
 */
export function ledBy({ start, end }: Match, before: number, { folded, cased }: Normalised): Cut | null {
  const led = folded.slice(Math.max(0, start - 40), start);
  const cutAt = (index: number): Cut | null => (index < before ? null : { start: index, end: start, role: 'with' });
  if (start <= 40) {
    const driven = DRIVEN.exec(led);
    if (driven !== null) {
      const rest = led.slice(driven[0].length);
      const isOne = ONE.test(rest) || TYPED.test(rest) || TYPED.test(folded.slice(start, end + 24));
      return isOne ? { start: 0, end: driven[0].length, role: 'with' } : null;
    }
    if (ELSEWHERE.test(folded.slice(end, end + 40))) return null;
    if (OPENS.test(led) && (/^ ?\p{Lu}?\p{Ll}+ /u.test(cased) || /^ ?С /u.test(cased))) return cutAt(0);
  }
  const cu = BY_CU.exec(led);
  if (cu !== null && cased.startsWith(' cu ', cu.index + start - led.length))
    return cutAt(cu.index + start - led.length);
  const letter = BY_LETTER.exec(led);
  if (letter === null) return null;
  const said = /^\p{L}{1,40}/u.exec(folded.slice(start, start + 40))?.[0] ?? '';
  const isFirst = letter.index + start - led.length === 0;
  // "Z 4 silnikami", "с 4 моторами": with a count another case means "of".
  return (isFirst && letter[1] === undefined ? ONLY_INSTRUMENTAL : INSTRUMENTAL).test(said)
    ? cutAt(letter.index + start - led.length)
    : null;
}
