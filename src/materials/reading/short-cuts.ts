import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import type { Cut } from './segments.ts';
import { isCjk, isInCapitals, type Normalised } from '../text/normalise.ts';

/** Cuts at signs and letters that stand for a preposition or a conjunction. Loaded where a text may have one. */
export const shortCuts = (matches: readonly Match[], text: Normalised, lexicon: Lexicon): Cut[] => [
  ...ampersandsBetween(matches, text, lexicon),
  ...shortPrepositions(text),
  ...slashedPrepositions(text),
  ...bracketedPurposes(text),
  ...besideWinding(text),
];

const WINDING = String.raw`(?<!\p{L})(?:ele[ck]tro-?(?:magnet|aimant|iman)|elettromagnet|elektromagnes|электромагнит|електромагніт)\p{L}{0,4}|[电電]磁[铁鐵石]|전자석`;
const AND = String.raw`\s{0,2}(?:[,;、，；+&/]|(?<=\s)(?:and|und|et|y|e|i|en|и|та)(?=\s)|[和与與及]|및)\s{0,2}`;
const PERMANENT = String.raw`(?:permanent\p{L}{0,2}[ -]?mag\p{L}{1,12}|(?:aimants?|iman(?:es)?|ima|magnet[ei]|magnesy?) perman\p{L}{1,6}|dauermagn\p{L}{0,6}|постоянн\p{L}{0,3} магнит\p{L}{0,3}|永(?:久)?磁[体體铁鐵石]?|영구자석)`;
const WINDINGS = new RegExp(`(?<=${WINDING})${AND}(?=${PERMANENT})|(?<=${PERMANENT})${AND}(?=${WINDING})`, 'gu');

/** "Electromagnets; permanent magnets and articles …", 电磁铁、永磁铁: two things, as tariffs and headings list them. */
const besideWinding = ({ folded }: Normalised): Cut[] =>
  /perman|dauer|постоян|永|영구/.test(folded)
    ? [...folded.matchAll(WINDINGS)].map(({ 0: mark, index }) => ({
        start: index,
        end: index + mark.length,
        role: 'and',
      }))
    : [];

/** Behind a word and before one, as lists in capitals write für, pour and per: "DICHT. F. MOTOR", "CABLE P. SERVO", "CAVO X MOT.". */
const SHORT_FOR =
  /(?<=[\p{L}.] )(?:[FP]\. ?|X )(?=\p{L}{3})|(?<=\p{L}{4} )(?<!(?:CLASS|KLASSE|TYPE|SIZE|GRADE|ISOL) )F (?=\p{L}{4})/gu;

/** "FLYWHEEL ASSY W/MAGNETS", "KNOB,W/MAGNET", "serbatoio c/magnete", "CONTROPIASTRA P/MAGNETE". */
const SLASHED = /(?<=[\p{L}\d)"],? |[\p{L}\d)],(?=W))([WCPF])\/ ?(?=\p{L}(?:\p{L}{2}| ))/giu;

function slashedPrepositions({ cased }: Normalised): Cut[] {
  if (!/ [WCPF]\/|,W\//i.test(cased)) return [];
  return [...cased.matchAll(SLASHED)].map(({ 0: word, 1: letter = '', index }) => ({
    start: index,
    end: index + word.length,
    role: /[PF]/i.test(letter) ? ('for' as const) : ('with' as const),
  }));
}

/** 坩埚(钇锭熔炼用), 백킹플레이트 (Y2O3 타겟용), "Varil (NdFeB çamuru için)": what stands in brackets says what the part before them is for. */
const PURPOSE = /(?<=[\p{L}\d"] ?)[(（](?=[^()（）]{1,60}(?:用|용|için)\s?[)）])/gu;

function bracketedPurposes({ cased }: Normalised): Cut[] {
  if (!/(?:用|용|için)\s?[)）]/.test(cased)) return [];
  return [...cased.matchAll(PURPOSE)].map(({ index }) => ({ start: index, end: index + 1, role: 'for' as const }));
}

/** "adapter to speaker", "Kabel f. Servo", "Riemen f. TILT-Motor", "Konsol t. stepmotor" (til, till): what follows says what it is for. */
const WHAT_FOR =
  /(?<=\p{L}{3}[\])]? )to (?=(?:the |an? )?\p{L}{3})|(?<=\p{Ll}{2} )f\. ?(?=\p{Lu}\p{L}{2}|\d{1,4} ?(?:mm|cm|V|W)? \p{L}{3})|(?<=[\p{Ll}\d.)]{2} )t\. (?=\p{L}{3})/gu;
/** "Motor 24 V m. Schnecke", "motor m. snäckväxel": mit, med. */
const WITH_SHORT = /(?<=\p{L} )m\. ?(?=\p{L}{3})/gu;
/** "ready to use", "mono to stereo" and what begins with a purpose have none of their own. */
const NO_PURPOSE =
  /(?:ready|easy|due|according|equal|similar|close|next|how|able|used|mono|stereo|simple|hard|free|back|left|right|face|end|peak|line|usb|step|port|rail|wall|point) $/i;

function shortPrepositions({ cased }: Normalised): Cut[] {
  if (/ m\. ?\p{L}{3}/u.test(cased))
    return [...cased.matchAll(WITH_SHORT)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      role: 'with' as const,
    }));
  const isAsked = / to | f\.| t\. /.test(cased) && !/^\W{0,4}(?:for|to|used|connect(?:s|ed|ing)?)\b/i.test(cased);
  const said = isAsked
    ? [...cased.matchAll(WHAT_FOR)].filter(({ index }) => !NO_PURPOSE.test(cased.slice(0, index)))
    : [];
  return said.length > 0
    ? said.map(({ 0: word, index }) => ({ start: index, end: index + word.length, role: 'for' as const }))
    : shortInCapitals(cased);
}

function shortInCapitals(cased: string): Cut[] {
  if (!/ (?:[FP]\.|[FX] )/.test(cased) || !isInCapitals(cased)) return [];
  return [...cased.matchAll(SHORT_FOR)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    role: 'for' as const,
  }));
}

/** What serves both things before it. */
const SERVES = /驱动|驅動|ドライ|控制|コントロ|드라이|제어|支架|底座|ブラケット|[线線]$|ケーブル/u;

/** 直流电机&螺旋桨: two things, unless what follows ends the word of both (DCモータ&ステッピングモータドライバ). */
function ampersandsBetween(matches: readonly Match[], { folded }: Normalised, lexicon: Lexicon): Cut[] {
  const found: Cut[] = [];
  for (let at = folded.indexOf('&'); at >= 0; at = folded.indexOf('&', at + 1)) {
    if (!isCjk(folded.charCodeAt(at - 1))) continue;
    const rest = /^[^\s|,;、，；()（）]*/.exec(folded.slice(at + 1))?.[0] ?? '';
    const isClass = matches.some(({ end, id }) => end === at && lexicon.meaningsOf(id)[0]?.kind === 'class');
    if (isClass && !SERVES.test(rest)) found.push({ start: at, end: at + 1, role: 'and' });
  }
  return found;
}
