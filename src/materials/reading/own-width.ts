import type { Noun } from './head.ts';
import { isCjk, type Normalised } from '../text/normalise.ts';

/** How wide a shaft, a flange or a mirror is, as texts are folded: of "Ø" only a letter is left. Behind a motor and its shaft a coupling or a pulley is told by the same. */
const WIDTH =
  /(?:[φϕ⌀]|(?<![a-z\d])o(?=\s?\d))\s?\d|(?<![a-z\d])d\d|(?<![a-z\d.])\d{1,5}(?:[.,]\d{1,3})?[ -]?(?:[角方]|각)/;

const LAST_FIGURE = /^\s(?:.{0,12}[^\d.,/:])?\d{1,3}(?:\.\d{1,2})? ?$/;
const OWN_FIGURE =
  /^(?:径|徑|角|경| 지름)?[ :：]?(?:(?:[φϕ⌀d]|直径|直徑) ?)?\d{1,3}(?!\d| ?[a-ln-z%:/号號#钢鋼])(?!\d{0,2} ?[x×*])/;

/**
 * "伺服马达 60法兰 400W", "ミラー径10": behind a motor or a scanner a part with a width, which is its own. In languages that set no blanks one parts
 * the two, and any figure right before or behind the part tells it; 电机法兰 60 is a flange, and so (`isAlone`) is a gear head that is listed so.
 */
export function hasOwnWidth(noun: Noun, thing: Noun, { folded }: Normalised, isAlone: boolean): boolean {
  const between = folded.slice(thing.end, noun.start);
  if (WIDTH.test(between)) return true;
  if (isAlone || !isCjk(noun.text.charCodeAt(0)) || !between.startsWith(' ')) return false;
  return LAST_FIGURE.test(between) || OWN_FIGURE.test(folded.slice(noun.end, noun.end + 12));
}
