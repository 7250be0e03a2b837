import type { ClassFinding } from '../parts/component.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ComponentClass } from '../../knowledge/types.ts';
import { MAGNET_WORD } from '../reading/features.ts';
import type { Noun } from '../reading/head.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { columnMagnet } from './own-magnet.ts';
import { isOfRareEarths, saidToHoldRareEarths } from './rare-earth-words.ts';
import type { Evidence } from '../types.ts';

/** Characters of a remark that is the name of a magnet, and no sentence in which one occurs. */
const LONGEST_NAME = 60;

/** Magnets that remarks say are in a part; `with`: by no name alone. */
export function magnetsInRemarks(line: LineReading, how: 'any' | 'with', part?: Noun): [Noun, ReadLineText][] {
  return textsOf(line, 'remarks').flatMap((text): [Noun, ReadLineText][] => {
    const noun = comesWith(text) ?? placedIn(text) ?? (how === 'any' ? namedIn(text, line.knowledge, part) : undefined);
    return noun === undefined ? [] : [[noun, text]];
  });
}

/**
 * Components that are said to hold magnets: what is left open is of which family, so the share of rare earths is that among those of the
 * class that have a magnet.
 */
export function saidToHold(line: LineReading, classes: readonly ClassFinding[]): ClassFinding[] {
  const [said] = magnetsInRemarks(line, 'with');
  if (said === undefined) return ofRareEarths(line, classes);
  const [noun, { source }] = said;
  const holds = evidenceOf('context', noun.text, source, 'said to hold magnets', null, line.knowledge, 0.9);
  return classes.map((found) => {
    const all = Object.entries(found.fact.mix).reduce((sum, [kind, share]) => (kind === 'none' ? sum : sum + share), 0);
    const own = found.pRareEarthMagnet ?? found.fact.pRareEarthMagnet;
    return all > 0 && own > 0 ? { ...found, pRareEarthMagnet: Math.max(own, Math.min(0.97, own / all)), holds } : found;
  });
}

/** "Loudspeaker | contains rare earths": where one of the class has a magnet, that is what is of them. */
function ofRareEarths(line: LineReading, classes: readonly ClassFinding[]): ClassFinding[] {
  const holds = saidToHoldThem(line);
  return classes.map((found) =>
    holds !== null && (found.pRareEarthMagnet ?? found.fact.pRareEarthMagnet) > 0
      ? {
          ...found,
          pRareEarthMagnet: Math.max(found.pRareEarthMagnet ?? found.fact.pRareEarthMagnet, SAID_TO_BE),
          holds,
        }
      : found,
  );
}

/** "Valve | contains rare earths": a part of industry that does holds a magnet, more often than not. */
export function partWithThem(line: LineReading, fact: ComponentClass | undefined): ClassFinding | null {
  const evidence = saidToHoldThem(line);
  const told = textsOf(line, 'description', 'material');
  return evidence === null || fact === undefined || told.some(namesSubstance) || holdsOthers(told)
    ? null
    : { fact, evidence, weight: 1, pRareEarthMagnet: MOST_OFTEN, family: null, suffix: null };
}

function saidToHoldThem(line: LineReading): Evidence | null {
  for (const { source, reading } of textsOf(line, 'remarks')) {
    const said = saidToHoldRareEarths(reading.text.folded);
    if (said !== null)
      return evidenceOf('context', said, source, 'said to hold rare earths', null, line.knowledge, 0.9);
  }
  return saidAsMaterial(line, 'said to hold rare earths');
}

/** "Housing | rare earth": in a column for materials the words alone say it. */
export function saidAsMaterial(line: LineReading, meaning: string): Evidence | null {
  for (const { source, reading } of textsOf(line, 'material')) {
    if (isOfRareEarths(reading.text.folded))
      return evidenceOf('material', source.text.trim(), source, meaning, null, line.knowledge, 0.85);
  }
  return null;
}
const MOST_OFTEN = 0.75;

/** "LED lamp | Y, Ce": of elements of which no magnet is made. */
function holdsOthers(texts: readonly ReadLineText[]): boolean {
  const held = texts.filter(({ source }) => HELD.test(source.text));
  return held.length > 0 && !held.some(({ source }) => OF_MAGNETS.test(source.text));
}
const HELD = /^[A-Z][a-z]?(?:, [A-Z][a-z]?){0,30} in it$/;
const OF_MAGNETS = /(?:Nd|Pr|Dy|Tb|Sm)(?=,| in)/;

/** "Polishing powder", "Yttrium oxide": what is of rare earths then is no magnet. */
const namesSubstance = ({ reading: { hits, text } }: ReadLineText): boolean =>
  !isOfRareEarths(text.folded) &&
  (OF_SUBSTANCES.test(text.folded) ||
    hits.some(({ meaning: { kind } }) => /^(?:element|material|form|context-material)$/.test(kind)));
const SAID_TO_BE = 0.95;

/** "Housing | contains 2x NdFeB magnet N42SH", "Cover | with SmCo magnet" */
function comesWith({ reading: { nouns, segments, hits, text } }: ReadLineText): Noun | undefined {
  const said = hits.filter(({ meaning, text: word }) => meaning.kind === 'contains' && CONTAINS.test(word));
  return nouns.find(
    ({ kind, cancelledBy, segment, start, end }) =>
      kind === 'magnet' &&
      cancelledBy === null &&
      segment <= 1 &&
      ((segments[segment]?.role === 'with' &&
        (isOpening(segments, segment) || RING_WITH.test(text.folded.slice(0, start)))) ||
        // "Enthält Magnete", 자석 포함
        said.some(
          (word) => (word.start === 0 && word.end <= start) || (word.start >= end && isLast(word, text.folded)),
        )),
  );
}

/** "Pedal sensor | ring with 12 magnets": behind what carries them around, so many of them. */
const RING_WITH =
  /^(?:\d x? ?)?(?:\p{L}{0,12}(?:ring|geber|scheibe|rad|polrad|dis[ck]|wheel|schijf|skiv[ae])|rotor|bague|anneau|disque|roue|couronne|anillo|aro|disco|rueda|anello|ruota|anel|pierscien|tarcza|prstenec|kotouc|кольцо|диск) \p{L}{1,4}\.? \d{1,3} ?(?:[x×] ?)?$/u;

/** "Base | magnets in both plates": magnets with the place in the part where they are; "magnets in stock" are elsewhere. */
function placedIn({ reading: { nouns, text } }: ReadLineText): Noun | undefined {
  const [first] = nouns;
  if (first?.kind !== 'magnet') return undefined;
  const before = text.folded.slice(0, first.start);
  const isIt = FIXED_BEFORE.test(before) || (/^(?:\d{1,2} ?x? ?)?\D{0,14}$/.test(before) && PLACED.test(text.folded.slice(first.end)));
  return isIt ? first : undefined;
} // prettier-ignore

/** "4 magnets 6x2 glued in", "aimants collés", "Magnete eingepresst": how they are fixed, behind them or before. */
const FIXED = String.raw`glued|bonded(?! (?:ndfeb|ferrite))|press(?:ed|-?fit(?:ted)?)|moulded in|molded in|(?:ein|auf|ver)ge?(?:klebt|presst|bettet|gossen)\p{L}{0,2}|verklebt\p{L}{0,2}|colle[es]?s?|inseres?|pegados?|incollat[ei]|wklejon\p{L}{1,2}|vlepen\p{L}{1,2}|вклеен\p{L}{1,2}`;
const FIXED_BEFORE = new RegExp(`^(?:\\d{1,2} ?x? ?)?(?:with |mit |avec )?(?:${FIXED}) $`, 'u');
const PLACED = new RegExp(
  String.raw`^(?: [oø⌀\d.,x×*]{2,12}(?: ?mm)?)? (?:(?:are |is |sind |sont |werden )?(?:${FIXED})(?!\p{L})|(?:are |is |sind |sont )?(?:inside|built-?in|eingebaut|int[eé]gr[eé]s?)|(?:in|im|dans|en|nel|nei) (?:both|each|the (?:base|lid|cap|cover|housing|body|plate|rotor)|beiden|jeder|deckel|gehause|boden|les deux|chaque|ambas?|ambos|cada|entrambe|ogni)(?!\p{L}))`,
  'u',
);

const CONTAINS = /^(?:contain|enth|contien|conten|cont[eé]m|zawiera|содерж|bevat|含|포함|함유)/i;
const isLast = ({ end }: { readonly end: number }, folded: string): boolean => /^[^\p{L}\d]*$/u.test(folded.slice(end));

/** What magnets are let into a part as. */
const INSERT =
  /(?:inserts?|eins[aä]tze?|einlagen?|insert[io]s?|insats|indsats|innsats|inzet(?:stuk)?|wk[lł]ad(?:k[ai])?|vlo[zž]k[ay]|вставк[аи])$|^(?:嵌件|镶件|インサート|인서트)$/u;
/** "SmCo", "SmCo, please state the grade" */
const ALONE = /^\s*(?:$|[,;(])/;

/** "Shaft | NdFeB N42SH", "Insert | SmCo" */
function namedIn(text: ReadLineText, knowledge: Knowledge, part?: Noun): Noun | undefined {
  const { nouns, head, grades, hits, text: read } = text.reading;
  // "Keep away from NdFeB magnets" says something of them.
  const first = Math.min(...[...nouns, ...grades, ...hits].map(({ start }) => start));
  const opens = /^[\d\s.,x×*-]*$/.test(read.folded.slice(0, first));
  // A material alone may be that of another column.
  const isOfIt =
    part !== undefined && INSERT.test(part.text.toLowerCase()) && head?.start === 0 && ALONE.test(read.folded.slice(head.end)); // prettier-ignore
  const isSaid = (grades.length > 0 || MAGNET_WORD.test(read.folded) || isOfIt) && !GONE.test(read.folded);
  const isShort = text.source.text.length <= LONGEST_NAME;
  const isName = head !== null && isShort && isSaid && opens && columnMagnet(head, text, knowledge) !== null;
  return isName ? head : undefined;
}

const GONE =
  /^(?:no (?:longer|more)|not any ?more|nicht mehr|kein\p{L}{0,2} .{1,30} mehr|plus d|ya no|non piu|ja nao|juz nie|uz ne|больше не)/u;

/** Whether nothing is said before a clause. */
const isOpening = (segments: readonly { readonly start: number; readonly end: number }[], at: number): boolean =>
  segments.slice(0, at).every(({ start, end }) => end <= start);
const OF_SUBSTANCES =
  /powd|ingot|barren|pulver|poudre|polvo|polver|polish|poli(?:er|tur)|glass|glas(?!f)|verre|vidrio|vetro|cataly|katal|phosph|pigment|[ck]erami|ele[ck]trod|порош|стекл|керам|катал|粉|[锭錠]|玻璃|陶瓷|催化|ガラス|セラミ|触媒|분말|유리|세라믹|촉매/u;
