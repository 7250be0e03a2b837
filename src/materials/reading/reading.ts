import { COATED } from './features.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { abbreviatedMagnet, isNeoPiece, neoPiece } from '../magnets/abbreviated.ts';
import { findCas } from '../symbols/cas.ts';
import { cutsOfCompany } from './comes-along.ts';
import { complementHeads, UNNAMED } from './complement.ts';
import { findFormulas, type Formula } from '../symbols/formula.ts';
import { findGrades, hasDimensions, type GradeHit } from '../magnets/grades.ts';
import { decideHead, type Noun } from './head.ts';
import { saysOf } from './says-of.ts';
import { COUNTED, languageVote } from './stands-first.ts';
import { cutsOfList, listOfLines } from './listed.ts';
import type { Lexicon, Meaning } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import { meantIn } from './meant.ts';
import { dropCalled } from './only-called.ts';
import { normalise, type Normalised } from '../text/normalise.ts';
import { shortCuts } from './short-cuts.ts';
import { isWritten, meaningAt } from './written.ts';
import { markCompared, markNegated } from './hit-marks.ts';
import { dropCompounds } from './neodymium-word.ts';
import { joinParted } from './parted-term.ts';
import { joinMachine } from './permanent-machine.ts';
import { mayBeParted, mayBePermanent, mayBeRecord } from './may-hold.ts';
import { phaseIn } from '../symbols/phase.ts';
import { isPackingOf, isPieceAlone, isPieceOf, isSizedShape, mayChain, ofWhat } from '../substances/pieces.ts';
import { isMeasuredOf, isOfPurity, isRightBehind, isShapeOf, opensNumber } from '../symbols/purity.ts';
import { withoutUses } from '../substances/own-entry.ts';
import { segmentOf, segmentsOf, type Cut, type Segment } from './segments.ts';
import { markSources } from './won-from.ts';

/** A term found in a text, with the meaning that counts. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: Meaning;
  readonly segment: number;
  /** "X-free", "ohne X", "无X". */
  readonly negated: boolean;
  /** Whether it may name the form of a metal, whatever else it means: wire, plate. */
  readonly isMetalForm: boolean;
}

/** One text of a line, read once: which nouns it holds, which of them it is about, and which substances it names. */
export interface Reading {
  readonly text: Normalised;
  readonly segments: readonly Segment[];
  readonly hits: readonly Hit[];
  readonly nouns: readonly Noun[];
  /** The noun that says what this text names, or null if none is known. */
  readonly head: Noun | null;
  readonly grades: readonly GradeHit[];
  readonly formulas: readonly Formula[];
  readonly cas: readonly {
    readonly cas: string;
    readonly valid: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  readonly hasDimensions: boolean;
  /** Text of a document about a thing, heat resistance, and the like. */
  readonly isHeatResistant: boolean;
}

const CUTS = new Map<string, Cut['role']>([
  ['prep:for', 'for'],
  ['prep:with', 'with'],
  ['conj:', 'and'],
]);

/** What `markSources` is asked for. */
const WON_FROM = /from |aus |из |cup[eé]r|recuper|odzysk/;

/** An impurity or its limit is no content: `Sc <0.05 ppm`, `Sm2O3 5 ppm`; `25.000 ppm` are as many thousands. */
const IMPURITY =
  /^\s{0,3}(?:(?:[<≤]|less than|max\.?)\s{0,3}\d+(?:\.\d+)?\s{0,2}(?:ppm|ppb|%)|[:=]?\s{0,2}(?![1-9]\d{0,2}\.\d{3}\s{0,2}ppm)\d{1,3}(?:\.\d+)?\s{0,2}(?:ppm|ppb))/;

/** "Dysprosium < 5 %": as much as that may be there, and that is no impurity. */
const MAY_BE_MUCH = /^\D{1,12}(?:[1-9]\d?(?:\.\d+)?|0?\.[2-9]\d{0,3})\s{0,2}%/;
const mayBeMuch = ({ folded }: Normalised, end: number): boolean => MAY_BE_MUCH.test(folded.slice(end, end + 30));

/** Whether what ends here is stated as an impurity. */
export const isImpurity = ({ folded }: Normalised, end: number): boolean => IMPURITY.test(folded.slice(end, end + 30));

/** The words of a text, before it is asked which of them it is about. */
interface Words {
  readonly text: Normalised;
  readonly segments: readonly Segment[];
  readonly hits: Hit[];
}

/** What `short-cuts.ts` is asked for. */
const MAY_CUT =
  /[^\0-\u2fff]&|,[Ww]\/| (?:[WCPFwcpf]\/|(?:to|f\.|t\.) |f\.|m\. ?\p{L}{3}|[FP]\. ?\p{L}|[FX] \p{L}{3})|(?:用|용|için)\s?[)）]|[ckt]tro-?[mai]|лектром|[电電]磁|전자석/u;

/** What `listed.ts` is asked for: two marks between names, and no brackets or columns. */
const MAY_LIST =
  /^[^|:([{<>]{1,40}[,、;・•][^|:([{<>,、;・•+&]{1,40}(?:[,、;・•+&]|,? (?:and|und|et|y|e|i|и|og|en|och|ve|a) )[^|:([{<>]{1,120}$|^ ?\d{1,3} ?[x×]? ?[^|:([{<>,;\d]{3,40}[,;] ?\d{1,3} ?[x×]? ?[^\d .,;:/-][^|:([{<>,;]{2,40}$/;
/** Behind what those are of: "gripper: body, jaws, servo, screws". */
const MAY_BE_HEADED = /^[^|:([{<>,、;・]{3,32}: ?[^|:([{<>,、;・]{1,40}[,、;・][^|:([{<>]{3,160}$/;
const OPENS_MANY = /^[^,、;・•]*(?:[^s]s|en|[iыи]|by) ?[,;]/;
const OPENS_COUNTED = /^ ?\d{1,3} ?[x×]? ?\p{L}{3}/u;
/** And a carrier, beside what is a thing by itself, fastens, or several of one kind. */
const mayList = ({ folded }: Normalised, matches: readonly Match[], lexicon: Lexicon): boolean => {
  if (!MAY_LIST.test(folded) && !MAY_BE_HEADED.test(folded)) return false;
  const named = matches.map(({ id }) => lexicon.meaningsOf(id)[0]);
  return (
    named.some((meaning) => meaning?.kind === 'class' || meaning?.kind === 'magnet') &&
    (OPENS_MANY.test(folded) ||
      OPENS_COUNTED.test(folded) ||
      named.some((meaning) => meaning !== undefined && MAY_STAND.some((role) => meaning.roles.has(role))))
  );
};

/** A text of three lines or more as a list, where on each stands a thing of its own; any other as it is. */
export const linesAsList = (text: string, lexicon: Lexicon): string =>
  THREE_LINES.test(text) ? (listOfLines(text, lexicon) ?? text) : text;
const THREE_LINES = /^[^\n]{2,41}\n[^\n]{2,41}\n[^]{2,160}$/;

const MAY_STAND = ['own', 'fastener'] as const;

/** What `only-called.ts` is asked for: a rare earth and a colour, or a use. */
const MAY_CALL = /(?:neod|sama|erbi|holm)\p{L}{2,6}[ -]|\p{L}[ -](?:neod|sama)/u;

/** What `meant.ts` is asked for besides chains of symbols. */
const MAY_MEAN =
  /E[ -]magnet|(?:assembly|assy|unit|set|module), ?\p{L}{0,9}magn|%\s?\)?\s?:|ic ?[>≥=:~≈]? ?\d{1,4} ?a(?![a-z])|дбм|соединени|(?<![a-z])yag(?![a-z])|[a-z]gears?(?![a-z])/iu;

function wordsOf(written: string, lexicon: Lexicon): Words {
  const text = normalise(written);
  const isMeant =
    MAY_MEAN.test(text.cased) || mayChain(text.cased) || mayBeRecord(text.cased) ? meantIn(text, lexicon) : undefined;
  const found = lexicon.matcher.match(text, isMeant);
  const matches = found.filter((match) => isWritten(match, lexicon, text, found));
  const cuts: Cut[] = [];
  for (const match of matches) {
    const meaning = lexicon.meaningsOf(match.id)[0];
    if (meaning === undefined) continue;
    const role = isOfBetween(meaning, text, match) ? 'main' : CUTS.get(`${meaning.kind}:${meaning.value}`);
    // "Prensado y sinterizado": one letter joins two things where one follows.
    if (
      role === 'and' &&
      match.end - match.start === 1 &&
      /\p{L}/u.test(text.cased.charAt(match.start)) &&
      !isThingAt(text.folded, match.end, matches, lexicon)
    )
      continue;
    if (role !== undefined) cuts.push({ start: match.start, end: match.end, role });
  }
  if (MAY_CUT.test(text.cased)) cuts.push(...shortCuts(matches, text, lexicon));
  cuts.sort((a, b) => a.start - b.start);
  const along = cutsOfCompany(matches, lexicon, text);
  const listed = mayList(text, matches, lexicon) ? cutsOfList(matches, lexicon, text) : [];
  const segments = segmentsOf(text, withCuts(cuts, listed.length === 0 ? along : [...along, ...listed]));
  const hits: Hit[] = [];
  for (const match of matches) {
    const meaning = meaningAt(match, lexicon, text);
    if (meaning === undefined || meaning.kind === 'mask') continue;
    if (isImpurity(text, match.end) && !(meaning.kind === 'element' && mayBeMuch(text, match.end))) continue;
    hits.push({
      start: match.start,
      end: match.end,
      text: text.cased.slice(match.start, match.end),
      meaning,
      segment: segmentOf(segments, match.start, match.end),
      negated: false,
      isMetalForm: meaning.isMetalForm,
    });
  }
  markNegated(hits, text);
  if (/neod|неод|νεοδ|นีโอ|[钕釹]|ネオジウ?ム|네오디[뮴움]/.test(text.folded)) dropCompounds(hits, text);
  if (MAY_CALL.test(text.folded)) dropCalled(hits, text);
  markCompared(hits, text);
  if (WON_FROM.test(text.folded)) markSources(hits, text);
  if (mayBePermanent(hits, text)) return { text, segments, hits: joinMachine(mayBeParted(hits, text) ? joinParted(hits, segments, text, lexicon) : hits, segments, text) }; // prettier-ignore
  return { text, segments, hits: mayBeParted(hits, text) ? joinParted(hits, segments, text, lexicon) : hits };
}

/** Whether a thing is named right behind a place, or behind how many of it, or its article. */
function isThingAt(folded: string, at: number, matches: readonly Match[], lexicon: Lexicon): boolean {
  const from =
    at + (/^ (?:(?:\d{1,3}|une?|una|uno|uma?|el|los?|las?|les?|il|gli) )?/.exec(folded.slice(at))?.[0].length ?? 0);
  return matches.some(({ start, id }) => start === from && NOUNS.has(lexicon.meaningsOf(id)[0]?.kind ?? ''));
}

/** Cuts in the order of the text; of two that overlap the first counts. */
function withCuts(cuts: readonly Cut[], others: readonly Cut[]): readonly Cut[] {
  let end = 0;
  return [...others, ...cuts]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((cut) => (cut.start < end ? false : ((end = cut.end), true)));
}

/**
 * What a text without grade and substance is about, whatever the other texts of its line say: another part with nothing beside it,
 * or nothing that is known. Null: a class, or the others tell.
 */
export function readAbout(written: string, lexicon: Lexicon): 'part' | 'none' | null {
  const { text, segments, hits } = wordsOf(linesAsList(written, lexicon), lexicon);
  const about = (hint: number): 'part' | 'none' | null => {
    const nouns = nounsOf(hits, text);
    const { head } = decideHead(nouns, segments, hits, text, hint);
    if (head === null) return 'none';
    if (head.kind !== 'part' || head.value === UNNAMED) return null;
    const comesAlong = nouns.some(({ kind, text: said, cancelledBy, segment }) => {
      const role = segments[segment]?.role;
      if (kind === 'class' && COATED.test(said)) return true;
      return kind !== 'part' && cancelledBy === null && (role === 'with' || role === 'and');
    });
    return comesAlong ? null : 'part';
  };
  const own = about(0);
  if (own === null) return null;
  // The others may vote on where heads stand: it must not matter.
  const nouns = nounsOf(hits, text);
  const isOpen = nouns.length > 1 && languageVote(nouns) === 0;
  return !isOpen || (about(1) === own && about(-1) === own) ? own : null;
}

/**
 * Reads one text. `hint`: which way the other texts of the line vote on where heads stand, for a text that does not say.
 */
export function readText(written: string, lexicon: Lexicon, knowledge: Knowledge, hint = 0): Reading {
  const words = wordsOf(written, lexicon);
  const { text, segments } = words;
  const pure = words.hits.find((hit) => opensPure(hit, text, knowledge));
  const hits = pure === undefined ? words.hits : withoutUses(words.hits, pure, text.folded);
  const capitals = capitalsOf(text.cased);
  const grades = findGrades(capitals, knowledge).map((grade) => ({
    ...grade,
    written: text.cased.slice(grade.start, grade.end),
  }));
  const short = abbreviatedMagnet(text, hits, grades, segments) ?? neoPiece(text, hits, segments);
  if (short !== null) insertHit(hits, short);
  const formulas = findFormulas(text.cased, knowledge.weights).filter(({ end }) => !isImpurity(text, end));
  const phase = formulas.length === 0 ? null : phaseIn(formulas, hits, segments);
  if (phase !== null) insertHit(hits, phase);
  // "Block N42 20x10x5", "segment N40SH": of a piece with a grade the shape is no other part.
  const isSized = hasDimensions(text.folded) || (grades.length > 0 && isSizedShape(hits, grades, text.folded));
  const isPiece = grades.length > 0 && (isSized || grades.some((grade) => !grade.pattern.needsContext || isLettered(grade, text.folded))); // prettier-ignore
  const isGraded = grades.length > 0;
  const isNeo = short !== null && isNeoPiece(short);
  const things = isNeo
    ? hits.filter((hit) => hit === short)
    : isPiece
      ? hits.filter((hit) => hit.meaning.kind !== 'shape')
      : hits;
  const all = nounsOf(things, text, isGraded);
  // "ARC R36X30 45SH EPOXY": nor is a coating, or what comes with it.
  const nouns = isPiece && isPieceAlone(all, grades, segments, text) ? [] : all;
  const { head: named } = decideHead(nouns, segments, hits, text, hint);
  // "Lu2O3 | 氧化镥 | scintillation material": a text that begins with a substance and nothing else names that.
  const isSubstance =
    named !== null &&
    (pure !== undefined || (isLater(named, segments, text) && opensWithSubstance(hits, segments, text, knowledge)));
  const head = isSubstance ? null : named;
  return {
    text,
    segments,
    hits,
    nouns,
    head,
    grades,
    formulas,
    cas: findCas(text.cased),
    hasDimensions: isSized,
    isHeatResistant: hits.some((hit) => hit.meaning.kind === 'heat'),
  };
}

/** "Rotor N48H segments", "8 pole with N38H blocks". */
const isLettered = ({ text }: GradeHit, folded: string): boolean =>
  /^N ?-?\d\d ?[MH]/.test(text) && /rotor|\d[ -]?pol/.test(folded);

function insertHit(hits: Hit[], hit: Hit): void {
  const at = hits.findIndex(({ start }) => start > hit.start);
  hits.splice(at < 0 ? hits.length : at, 0, hit);
}

/** Letter by letter, so that positions hold: ß in capitals would be two letters. */
function capitalsOf(text: string): string {
  const capitals = text.toUpperCase();
  if (/^[\0-\x7f]*$/.test(text)) return capitals;
  return text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter));
}

/** "Calibration of the scanner": where heads stand last, "of" puts the thing before it; "set of motors" has no noun there. */
function isOfBetween(meaning: Meaning, text: Normalised, match: Match): boolean {
  if (meaning.kind !== 'prep' || meaning.value !== 'of' || meaning.headInitial) return false;
  return /^(?:of|von|vom)$/.test(text.folded.slice(match.start, match.end));
}

/** Whether the first group of words is a followed substance from end to end. */
function opensWithSubstance(
  hits: readonly Hit[],
  segments: readonly Segment[],
  text: Normalised,
  knowledge: Knowledge,
): boolean {
  const first = segments[0];
  if (first === undefined) return false;
  const here = hits.filter((hit) => hit.segment === 0 && !hit.negated);
  const material = here.find(({ meaning }) => meaning.kind === 'material' && knowledge.materials.has(meaning.value));
  if (material === undefined || !isFollowed(material, knowledge)) return false;
  let rest = text.folded.slice(first.start, first.end);
  for (const hit of here) rest = rest.replace(text.folded.slice(hit.start, hit.end), ' ');
  return !/[\p{L}\d]/u.test(rest);
}

/** Whether a noun leaves it open what the text is about: a carrier behind the first clause, or a part that another thing only joins. */
const isLater = ({ kind, segment }: Noun, segments: readonly Segment[], { folded }: Normalised): boolean =>
  segment > 0 &&
  (kind !== 'part' || (segments[segment]?.role !== 'main' && /^[\s)]*\|/.test(folded.slice(segments[0]?.end))));

/** "Tb4O7 99.7% Fluorescent Lamp": whether a hit is a followed substance with its purity before anything else. */
const opensPure = (hit: Hit, { folded }: Normalised, knowledge: Knowledge): boolean =>
  hit.meaning.kind === 'material' &&
  !hit.negated &&
  isOfPurity(hit, folded) &&
  isFollowed(hit, knowledge) &&
  (COUNTED.test(folded.slice(0, hit.start)) || folded.charAt(hit.start - 2) === '|');

function isFollowed({ meaning }: Hit, knowledge: Knowledge): boolean {
  const fact = knowledge.materials.get(meaning.value);
  return fact !== undefined && !fact.negative && Object.keys(fact.composition).some((symbol) => knowledge.followed.has(symbol)); // prettier-ignore
}

/** A data sheet, a drawing, a licence is a thing of its own, whatever it is about. */
const NOUNS = new Set(['class', 'magnet', 'part', 'feature', 'family', 'shape', 'document']);

function nounsOf(hits: readonly Hit[], text: Normalised, isGraded = false): Noun[] {
  const nouns: Noun[] = [];
  const carries = (hit: Hit): boolean =>
    ['magnet', 'family', 'material', 'element'].includes(hit.meaning.kind) || hit.meaning.value === 'halbach-array';
  for (const [at, hit] of hits.entries()) {
    if (hit.negated) continue;
    const { kind, value, headFinal, headInitial, germanic, roles } = hit.meaning;
    // "Motor ferrite bead": what is of a soft magnetic material is a part.
    const isSoft = kind === 'material' && value.startsWith('soft-');
    if (
      (!NOUNS.has(kind) && !isSoft) ||
      isPieceOf(hits, at, text.folded, isGraded) ||
      isPackingOf(hits, at, text.folded)
    )
      continue;
    if (saysOf({ hit, hits, nouns, text, isGraded }) || (at === 0 && opensNumber(hits, text))) continue;
    // A disc of magnet is a magnet; a disc of nothing known is another part.
    // "FOIL,DYSPROSIUM": so does one that stands before it and a comma.
    if (kind === 'shape' && hits.some((other) => carries(other) && (other.segment === hit.segment || isRightBehind(hit, other, text) || isShapeOf(other, hit, text.folded) || isMeasuredOf(hit, other, text.folded) || ofWhat(hits, at, text.folded) === other))) continue; // prettier-ignore
    nouns.push({
      kind: kind === 'family' || kind === 'magnet' ? 'magnet' : kind === 'class' ? 'class' : 'part',
      value: isSoft ? '' : kind === 'document' || kind === 'shape' ? kind : kind === 'feature' ? `feature:${value}` : value, // prettier-ignore
      start: hit.start,
      end: hit.end,
      text: hit.text,
      segment: hit.segment,
      headFinal,
      headInitial,
      germanic,
      roles,
      cancelledBy: null,
    });
  }
  const heads = complementHeads(nouns, hits, text);
  return heads.length === 0 ? nouns : [...nouns, ...heads].sort((a, b) => a.start - b.start);
}
