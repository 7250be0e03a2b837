import type { ClassFinding } from './component.ts';
import { CONNECTOR_FOOTPRINT } from './board-part.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { Evidence } from '../types.ts';

/** Series of connectors, as lists of parts write them: "JST-XH", "XH2.54-2P", "KF301", "Molex KK 254", "B3B-XH-A", "Conn_01x03". */
const SERIES =
  /(?<![a-z\d])(?:jst(?:[ _-]?(?:xh|ph|sh|zh|gh|eh|vh|sm|xa|pa|nv|rcy|syp|ach|aux)(?:r|s)?)?|(?:xh|ph|zh|sh|gh|eh|vh|sm|hx|hy|vhr)(?:[ _-]?(?:1|2|3|5)[.,]?\d{0,2}(?![.,]?\d))?|molex(?: ?-?(?:kk|spox|pico-?blade|pico-?lock|micro-?fit|mini-?fit(?: jr)?|nano-?fit|sl|slim))?|kk ?-?(?:254|396|2\.54|3\.96)|(?:micro|mini)-?fit|pico-?blade|dupont|(?:kf|dg|pls|pld|pbs|pbd|cwf|wf|kre|mkds|msp?tb|mstba|mc|pt|tb|sl|ak|xt|df|fh|wj|ms|hb)[ -]?\d{1,4}(?:[.,/-]\d{1,3}){0,3}|2510|kre|mkds|mstb[av]?|phoenix(?: contact)?|wago|hirose|combicon|euroblock|[bs]\d{1,2}b-[a-z]{2}-[a-z-]{1,8}|conn(?:ector)?(?:[ _]\d{1,2}x\d{1,2})?|hdr|pin ?hdr|screw[ _]terminal(?:[ _]\d{1,2}x\d{1,2})?|terminal ?block|pins?)(?![a-z])/giu;

/** How many poles one has: "3-pin", "1x4", "2 pts", "3-polig", "4P". */
const POLES =
  /(?<![\p{L}\d.,])(?:\d{1,2} ?[x×*] ?\d{1,2}(?: ?-?p(?:ins?)?)?|\d{1,2}[ -]{0,2}(?:pin\p{L}{0,4}|pos(?:itions?)?|ways?|poles?|pol\p{L}{0,5}|p|pts?|points?|broches?|v[ií]as?|pines|contact[oi]?s?|contatti|voies|st|контакт\p{L}{0,3}|пин\p{L}{0,3}|полюс\p{L}{0,3}|nap\p{L}{0,6}|nastai\p{L}{0,4}|ch[aâ]n|pólus\p{L}{0,3}|芯|位|ピン|極|极|핀|극|針|针|孔|脚|r))(?![\p{L}\d])|\d{1,2} ?(?:芯|位|ピン|極|极|핀|극|針|针|孔|脚)/giu;

/** Which half of one: it names a connector by itself where the poles are counted. */
const HALF =
  /(?<!\p{L})(?:fe?male|m[aâ]le|femelle|macho|hembra|fêmea|femea|maschio|femmina|m[eę]sk[aie]|[zż]e[nń]sk[aie]|männlich|maennlich|weiblich|buchse|dişi|erkek|папа|мама|hane?|hona)(?!\p{L})|[公母]头?/giu;

/** What is said of connectors besides: pitch, row, mounting. */
const SAID =
  /(?<![\p{L}\d])(?:\d{1,2}[.,]\d{1,3} ?(?:mm)?|\d ?mm|pitch|raster|rm|pas|paso|passo|шаг|single|dual|double|row|straight|right[ -]?angled?|angled?|vertical|horizontal|smd|smt|tht?|through[ -]?hole|pcb|board|crimp|screw|shrouded|locking|plug(?:gable)?|jack|out(?:put)?|in(?:put)?|left|right|front|rear|back|top|bottom|links|rechts|vorne|hinten|gauche|droite?|izq(?:uierd[oa])?|der(?:ech[oa])?|sx|dx|[lr]|[+-])(?![\p{L}\d])|间距|單排|单排|双排/giu;

/** Designators of which connectors have none, or that say what is wired: "LS1", "M2". */
const DESIGNATOR = /(?<![a-z\d])(?:ls|spk|m|mot|j|jp|p|cn|con|conn|x|h|fan|sv|srv|s)\d{1,2}(?![a-z\d])/giu;

/** What numbers a place right behind what is wired to it ("SERVO1", "MOTOR_A", "舵机1"), or a word that is joined to it ("LEFT_SERVO"). */
const PLACE_BEHIND =
  /^(?:[ _-]?\d{1,2}(?![\p{L}\d]|[.,]\d)|[ _-]?[A-DLMRXYZ](?![\p{L}\d])|_[A-Z\d]{1,12}(?![\p{L}\d]))/u;
const PLACE_BEFORE = /(?<![\p{L}\d])[\p{L}\d]{1,12}_$/u;

const ENDING = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,4}(?!\p{L})/u;

/** What a text says of a carrier and of a connector, and whether it says anything else. */
interface Said {
  /** The carrier is named. */
  readonly wired: boolean;
  /** It is numbered, so it is a place: SERVO1. */
  readonly placed: boolean;
  /** The words for a connector; '' without. */
  readonly connector: string;
  /** A series or half of one, and no word for a connector. */
  readonly isCode: boolean;
  readonly counted: boolean;
  /** A comma or a bracket between the two: "Servo, 3-pin plug" may tell of the servo. */
  readonly apart: boolean;
  readonly else: boolean;
}

/** A text without what a pattern finds, and the first of it. */
function without(text: string, pattern: RegExp): readonly [rest: string, first: string] {
  let first = '';
  const rest = text.replace(pattern, (said) => {
    first ||= said.trim();
    return ' '.repeat(said.length);
  });
  return [rest, first];
}

function saidIn({ reading: { text, hits, nouns } }: ReadLineText): Said {
  const { folded, cased } = text;
  const carriers = nouns.filter(({ kind }) => kind === 'class');
  let [rest, words, placed] = [folded, '', false];
  const blank = (start: number, end: number): void => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };
  for (const { start, end, meaning } of hits) {
    if (!meaning.roles.has('connector') || carriers.some((noun) => noun.start < end && start < noun.end)) continue;
    words ||= cased.slice(start, end);
    // Of a stem the word goes on.
    blank(start, end + (ENDING.exec(folded.slice(end))?.[0].length ?? 0));
  }
  const [uncounted, poles] = without(rest, POLES);
  rest = uncounted;
  for (const { start, end, text: named } of carriers) {
    const written = cased
      .split('')
      // A low line is a blank in `folded`, and joins all the same.
      .map((one, at) => (rest.charAt(at) === ' ' && one !== '_' ? ' ' : one))
      .join('');
    const behind = PLACE_BEHIND.exec(written.slice(end))?.[0] ?? '';
    const before = PLACE_BEFORE.exec(written.slice(0, start))?.[0] ?? '';
    if (behind + before !== '') placed = true;
    // "stepper motor JST-XH": by two words it is the thing, unless it is numbered.
    else if (/\s/.test(named.trim())) return SAYS_MORE;
    blank(start - before.length, end + behind.length);
  }
  const [undesignated, designator] = without(rest, DESIGNATOR);
  const [uncoded, code] = without(undesignated, SERIES);
  const [whole, half] = without(uncoded, HALF);
  // Twice, as what stands between two of them ends one and begins the other.
  rest = without(without(whole, SAID)[0], SAID)[0];
  const isPlaced = placed || designator !== '';
  return {
    wired: carriers.length > 0,
    placed: isPlaced,
    connector: words || code || (poles === '' ? '' : half),
    isCode: words === '',
    counted: poles !== '',
    apart: /[,;:([（，；：|]/.test(rest),
    // "MOTOR1 Molex 22-23-2021": figures alone are of the connector.
    else: (isPlaced ? /\p{L}/u : /[\p{L}\p{N}]/u).test(rest),
  };
}

const SAYS_MORE: Said = {
  wired: true,
  placed: false,
  connector: '',
  isCode: false,
  counted: false,
  apart: false,
  else: true,
};

/** Symbols of EDA programs, which are of no motor, whatever they are called: "Conn_01x03", "Screw_Terminal_01x02". */
const SYMBOL =
  /^(?:[\w.-]{1,60}:)?(?:conn(?:ector)?_\d|screw_terminal|pin_?(?:head|socket)|terminal_?block_|jst_[a-z]{2}_)\S{0,80}$/i;

/**
 * "MOTOR_A JST-XH 4P", "SERVO1 | Conn_01x03": a connector that is called by what is wired to it. Only where all that is said is the place and
 * the connector: a servo with one has a type, a voltage or a "with" besides.
 */
export function placedConnector(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (classes.some(({ evidence: { kind } }) => kind === 'series')) return null;
  const texts = textsOf(line, 'description');
  const lead = texts.find(({ reading: { nouns } }) => nouns.some(({ kind }) => kind === 'class'));
  if (lead === undefined) return null;
  const said = saidIn(lead);
  if (!said.wired || said.else) return null;
  const found = (text: ReadLineText, words: string): Evidence =>
    evidenceOf('negative', words, text.source, 'a connector, called by what is wired to it', null, line.knowledge, 0.9);
  const others = texts.filter((text) => text !== lead);
  if (said.connector !== '') {
    const isSure = said.placed || (!said.apart && (!said.isCode || said.counted));
    return isSure && !others.some(namesOther) ? found(lead, said.connector) : null;
  }
  for (const text of [...others, ...textsOf(line, 'remarks')]) {
    const { role, text: written } = text.source;
    const isFootprint =
      role === 'remarks' ? said.placed && CONNECTOR_FOOTPRINT.test(written.trim()) : SYMBOL.test(written.trim());
    if (isFootprint) return found(text, written.trim().slice(0, 40));
    const beside = saidIn(text);
    if (said.placed && !beside.else && beside.connector !== '') return found(text, beside.connector);
    if (role === 'description') return null;
  }
  return null;
}

/** Whether another column tells of the carrier after all. */
const namesOther = ({ reading: { head } }: ReadLineText): boolean => head !== null && head.kind !== 'part';
