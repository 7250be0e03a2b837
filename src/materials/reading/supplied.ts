import type { Noun } from './head.ts';
import { isCjk, type Normalised } from '../text/normalise.ts';

/* Loaded where a connection, glue, a gear or a shaft that things are supplied with stands behind one. */

/** What has leads, a connection, a gear or glue when it comes. */
const HAS =
  /^(?:motor|gear-motor|servo|actuator|erm|lra|vca|af-vcm|loudspeaker|tweeter|micro-|headphone|headset|fan|pump)/;
/** Motors that sit in phones, and are sold with what they are soldered by. */
const SMALL = /^(?:erm|lra)/;
/** Of which form a shaft is: 步进电机 D轴. */
const SHAFT = /^(?:d|梅花|扁)[^ ]{0,3}[轴軸]$/;
const IS_LEAD = /fpc|[线線선]$/;
const GLUE = /[胶膠]$|テープ$|테이프$/u;
/** What is done to a magnet, or a tape by its maker: no name that a roll is sold by. */
const GLUED = /^(?:[背点點灌包]|3m)/;
const GEAR = /[齿齒歯]|^ギ|기어$/u;
const PULLEY = /[轮輪]$|^プーリ|풀리$/u;

/** Figures that are those of a connection, a wire or a gear. */
const OWN =
  /(?<![a-z\d.])(?:m\d{1,2}|awg ?\d{1,2}|ul ?\d{3,5}|\d{1,3} ?(?:[芯极極心심]|p(?:in)?|c?m(?![\da-z²])))(?![a-z\d])/g;
const OWN_OF_GEAR =
  /(?<![a-z\d])(?:m ?\d{1,2}(?:\.\d{1,2})?|\d{1,3}(?:\.\d{1,2})? ?(?:[模齿齒歯枚]|t(?![a-z])|m(?![a-z])))/g;
/** A pitch or a count of pins, in one word with a Chinese noun: 1.25端子, 2P端子, MX1.25插头. */
const PITCH = /(?:^| )(?:[a-z]{0,3}-?\d{1,2}\.\d{1,2}(?:mm)?|\d{1,2}p)$/;
/** Right before the blank a figure, or how the shaft or the leads are: □42 片軸 コネクタ. A word that is not known may name the part: 12V 中継 コネクタ. */
const TOLD = /(?:\d[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{0,8}|[角方轴軸线線축])$/u;
/** Nothing goes on with the word; 式 and 付 say how, too. */
const ENDS = /^(?:[式型]|付き?)?(?![\p{L}])/u;
const SPARE = /备件|備件|配件|交換用|補修|예비|부품/;

/**
 * "喇叭 2415 8R1W 1.25端子", "자석 D10 양면테이프": behind a blank and the size of a thing, what it comes with. Without either the word is the part:
 * 喇叭端子. `isTold`: something else that the thing has stands between.
 */
export function isSupplied(noun: Noun, thing: Noun, { folded }: Normalised, isTold: boolean): boolean {
  const between = folded.slice(thing.end, noun.start);
  const word = folded.slice(noun.start, noun.end);
  const isMagnet = thing.kind === 'magnet';
  if (!between.startsWith(' ') || !ENDS.test(folded.slice(noun.end, noun.end + 4)) || SPARE.test(folded)) return false;
  if (!isMagnet && !(thing.kind === 'class' && HAS.test(thing.value))) return false;
  const isGlue = GLUE.test(word);
  if (isMagnet && !isGlue) return false;
  if (isMagnet ? GLUED.test(word) : SHAFT.test(word)) return between.endsWith(' ');
  const isSmall = SMALL.test(thing.value);
  if (!isCjk(thing.text.charCodeAt(thing.text.length - 1))) return isSmall && /\d/.test(between);
  if (PULLEY.test(word) && !GEAR.test(word)) return isTold && between.endsWith(' ');
  if (/^\p{Script=Han}/u.test(word) && PITCH.test(between)) return true;
  if (isSmall && between === ' ' && IS_LEAD.test(word)) return true;
  const size = between.replace(GEAR.test(word) ? OWN_OF_GEAR : OWN, '');
  return between.endsWith(' ') && /\d/.test(size) && TOLD.test(between.trimEnd());
}
