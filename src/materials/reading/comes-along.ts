import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import { isCjk, isInCapitals, type Normalised } from '../text/normalise.ts';
import { ledBy } from './led-by.ts';
import type { Cut } from './segments.ts';

/*
 * What comes with a thing is in it or beside it. English says so before the noun ("cover with magnet", a `prep:with` of the
 * vocabularies); other languages say it behind ("커버 자석 포함", 磁石付きカバー, "Halter, Magnete enthalten"), around it (带磁铁的盖子),
 * by a verb ("case, contains 2 magnets") or by the ending of the noun ("kryt s magnetem", where "s" by itself is no word to go by).
 */

/** Behind モーター the count may stand first: モーター4個付き, 모터 4개 포함. */
const BEHIND_CJK =
  /^ ?(?:[x×]? ?\d{1,3} ?[個台本枚つケヶ개대]? ?)?(?:付(?![近着与録けし])|つき|入り|込み|を?内蔵|を?含む|포함|내장|부착|장착|일체형)/;
/** "Lautsprecher 8 Ω inklusive", "motor NEMA 17 included": a size or a rating may stand between. */
const BEHIND =
  /^((?: (?:nema |ø ?)?\d[\d.,x×/]{0,11} ?(?:ohms?|ω|v(?:dc)?|k?w|mm|cm|ncm|nm|rpm|")?){0,3}) (?:(?:is|are) )?(?:included|inklusive|inbegr\.|medf[øo]lger|medföljer|enthalten|inbegriffen|eingebaut|eingeklebt|inclus(?:es?|[oai]s?)?|compris(?:es?)?|fourni(?:e?s)?|inclu[ií]d[oa]s?|inbegrepen|meegeleverd|ile|dahil|w zestawie|w komplecie|в комплекте)(?=\s*(?:[),;.|/+]|$))/;

/** "à aimants", "a calamita": how a thing holds or closes. */
const BY_MAGNET = /(?<=\p{L}{3,30} )(?:à|a) $/u;
/** "zamykane na magnes", "крепление на магните", "сетка на магнитах": so where the word before says it, or the case; else it is for a magnet. */
const ON_MAGNET = / (?:na|на) $/u;
const CLOSED =
  /(?:zamyk|zapin|zatrzask|zav[ií]r|mocowa|przypin|upevn|uchyc|закры|заст[её]ж|креп|фикс)\p{L}{0,12} (?:na|на) $/u;
const LOCATIVE = /^\p{L}{3,12}(?:ach|ech|och|ах|ите)(?!\p{L})/u;

/** `F. PM-MOTOR`, `M. BREMSE`, `O.BREMSE` of short texts in capitals: for, with, without. What a thing is without is not in it, as what it is for. */
const SHORT = /(?<=[\p{L}\d] )(?:([fm])[./]|o\.) ?(?=\p{L}{2})/gu;
/** "Schrittmot. m. Spindel", "m. 4 Magneten": so before a German noun, or a number of them. */
const SHORT_BEFORE_NOUN = /(?:^|(?<=[\p{L}\d.] ))([fm])\. (?=(?:\d{1,3} )?\p{Lu}[\p{L}-])/gu;

const SHORT_HINT = /(?:^| )(?:[fm][./]|o\.)/;

/** Verbs and prepositions that name what a thing holds, not what it is made of. */
const HOLDS =
  /^(?:contain(?:s|ing)?|enthält|enthaelt|enthaltend|contien(?:t|e|en)|contenant|conteniendo|contenente|contém|contendo|bevat|zawiera|obsahuje|vsebuje|sadrzi|содержит|садржи|consist(?:s|ing) of|comprenant)$/;

/** "2 ", "4 small ", "four neodymium ": what may stand between the verb and the noun. */
const COUNTED = /^ (?:(?:\d{1,4}|an?|one|two|three|four|six|eight|the) ?x? )?(?:\p{L}{2,12} )?$/u;

/** Between 带 and its noun: 带2个. */
const COUNTED_CJK = /^ ?(?:\d{1,3}|[一二两兩三四六八])?[个個颗顆块塊片枚]?$/;

/** What `ledBy` is asked for: "s magnetem", "Con 4 motores", "Driven by an MG996R servo". */
const MAY_LEAD =
  /(?:^| )(?:mit|con|com|me[dt]|cu|kem|voi|[szсз]|s[aeou]|ze|ar|со|зі|із) (?:[\p{L}\d]{1,9} ?[x×]? ?)?$/u;
const MAY_DRIVE = /^ ?\p{L}{4,12} (?:by|von|durch|par|por|da|przez|door) /u;

/** "4 motor ile", "(2x Magnete enthalten)": how many of it, before the noun. */
const HOW_MANY = /(?<![^\s,;|(])\d{1,3} ?[x×]? ?$/;

const CARRIERS = new Set(['class', 'magnet', 'family']);

/** Cuts before and behind what comes with a thing, where the vocabularies' own prepositions do not say so. */
export function cutsOfCompany(matches: readonly Match[], lexicon: Lexicon, text: Normalised): Cut[] {
  const cuts: Cut[] = [];
  const { folded } = text;
  if (SHORT_HINT.test(folded) && isInCapitals(text.cased))
    for (const { 0: said, 1: letter, index } of folded.matchAll(SHORT))
      cuts.push({ start: index, end: index + said.length, role: letter === 'm' ? 'with' : 'for' });
  else if (SHORT_HINT.test(folded) && text.cased.length === folded.length)
    for (const { 0: said, 1: letter, index } of text.cased.matchAll(SHORT_BEFORE_NOUN))
      cuts.push({ start: index, end: index + said.length, role: letter === 'f' ? 'for' : 'with' });
  let opener: Match | null = null;
  let last = 0;
  for (const match of matches) {
    const meaning = lexicon.meaningsOf(match.id)[0];
    const before = last;
    last = match.end;
    if (meaning?.kind === 'contains' || meaning?.kind === 'prep') opener = match;
    if (meaning === undefined || !CARRIERS.has(meaning.kind)) continue;
    const behind = (isCjk(folded.charCodeAt(match.end - 1)) ? BEHIND_CJK : BEHIND).exec(
      folded.slice(match.end, match.end + 48),
    );
    if (behind !== null) {
      const end = match.end + behind[0].length;
      const own = match.end + (behind[1]?.length ?? 0);
      const start =
        match.start - (HOW_MANY.exec(folded.slice(Math.max(before, match.start - 8), match.start))?.[0].length ?? 0);
      cuts.push({ start, end: start, role: 'with' }, { start: own, end, role: 'main' });
      continue;
    }
    const led = meaning.kind === 'magnet' ? folded.slice(0, match.start) : '';
    const isOn =
      ON_MAGNET.test(led) && (CLOSED.test(led) || LOCATIVE.test(folded.slice(match.start, match.start + 24)));
    const by = isOn ? ON_MAGNET.exec(led) : /[àa] $/.test(led) ? BY_MAGNET.exec(led) : null;
    if (by !== null && before < match.start) {
      cuts.push({ start: match.start - by[0].trimStart().length, end: match.start, role: 'with' });
      continue;
    }
    const lead =
      MAY_LEAD.test(folded.slice(Math.max(0, match.start - 40), match.start)) || MAY_DRIVE.test(folded)
        ? ledBy(match, before, text)
        : null;
    if (lead !== null) {
      cuts.push(lead);
      continue;
    }
    const opened = opener === null ? null : openedBy(opener, match, lexicon, text);
    if (opened === null) continue;
    cuts.push({ start: opened.start, end: match.start, role: 'with' });
    if (opened.isAround) cuts.push({ start: match.end, end: match.end, role: 'main' });
  }
  return cuts;
}

interface Opened {
  /** Where the cut before the noun begins. */
  readonly start: number;
  /** The noun is followed by the thing that it is in. */
  readonly isAround: boolean;
}

/** Whether `opener` says that the noun comes with a thing. */
function openedBy(opener: Match, noun: Match, lexicon: Lexicon, text: Normalised): Opened | null {
  const { folded } = text;
  const { start, end } = opener;
  const word = folded.slice(start, end);
  const between = folded.slice(end, noun.start);
  const meaning = lexicon.meaningsOf(opener.id)[0];
  if (meaning?.kind === 'contains')
    return HOLDS.test(word) && COUNTED.test(between) ? { start, isAround: false } : null;
  if (meaning?.value !== 'with' || !isCjk(word.charCodeAt(0)) || !COUNTED_CJK.test(between)) return null;
  const rest = folded.slice(noun.end, noun.end + 8);
  // 带磁铁的盖子; 带磁铁支架 where nothing before it says what it is.
  const opens = folded.slice(0, start).trim() === '' && /^\p{L}{2}/u.test(rest);
  return rest.startsWith('的') || opens ? { start, isAround: true } : null;
}
