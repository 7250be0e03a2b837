import type { Lexicon } from '../lexicon/lexicon.ts';
import { normalise, type Normalised } from '../text/normalise.ts';
import { EXCITED } from './may-hold.ts';
import type { Hit } from './reading.ts';
import { segmentOf, type Segment } from './segments.ts';

const UNITS = '(?:v(?: ?[ad]c)?|в|k?va|ква|k?w|квт|вт|k?nm|ncm|нм|a|rpm|hz|mm|n)(?![\\p{L}\\d])';
/** A rating that a text ends with: figures with their units, one to three of them, and perhaps what a magnet is called: "24 v ", "5 kw, 400 rpm, permanent ". */
const RATING_BEFORE = new RegExp(
  ` ?,? ?(?:(?<![\\d.,])(?:[ad]c ?)?\\d{1,5}(?:[.,]\\d{1,3})? ?${UNITS}[ ,;/]{0,2}){1,3}(\\p{L}{3,14} ?)?$`,
  'u',
);
/** What a magnet is called behind it. */
const WORD_BEHIND = /^ \p{L}{3,14}(?![\p{L}\d])/u;

/** A size or a grade right behind: the magnet of such a thing. */
const PIECE = /^s?[ ,]{1,2}(?:[øϕ⌀d]? ?\d{1,3}(?:[.,]\d)? ?(?:mm ?)?[x×*]|n ?\d\d)/;

/** One to three words that end a text: what stands before the figures. */
const WORDS_BEFORE = /(?<![\p{L}\d])(?:\p{L}[\p{L}.-]{0,18} ){0,2}\p{L}[\p{L}.-]{0,18}$/u;

/** What a text ends with, longest first: three words, two, one. */
function* namesIn(words: string): Generator<string> {
  for (let rest = words; rest !== ''; rest = rest.includes(' ') ? rest.slice(rest.indexOf(' ') + 1) : '') yield rest;
}

/**
 * "Brake 24 V permanent magnet", "Generator 5 kW, Permanentmagnet": a name that is known, with a rating written inside. What stands
 * before the figures and behind them is one class where the vocabulary has both as one; else they are left as they are.
 */
export function joinParted(hits: Hit[], segments: readonly Segment[], text: Normalised, lexicon: Lexicon): Hit[] {
  const { folded, cased } = text;
  for (const magnet of hits) {
    if (magnet.meaning.kind !== 'magnet' || magnet.negated || PIECE.test(folded.slice(magnet.end))) continue;
    const [rating = '', called = ''] = RATING_BEFORE.exec(folded.slice(Math.max(0, magnet.start - 64), magnet.start)) ?? [];
    if (rating === '') continue;
    const nameEnd = magnet.start - rating.length;
    const behind = magnet.end + (WORD_BEHIND.exec(folded.slice(magnet.end))?.[0].length ?? 0);
    for (const name of namesIn(WORDS_BEFORE.exec(folded.slice(Math.max(0, nameEnd - 64), nameEnd))?.[0] ?? ''))
      for (const end of new Set([behind, magnet.end])) {
        const meaning = classOf(`${name} ${cased.slice(magnet.start - called.length, end)}`, lexicon);
        if (meaning === undefined) continue;
        const start = nameEnd - name.length;
        const segment = segmentOf(segments, start, nameEnd);
        const whole = { ...magnet, start, end, text: cased.slice(start, end), meaning, segment };
        return [...hits.filter((hit) => hit.end <= start), whole, ...hits.filter((hit) => hit.start >= end)];
      }
  }
  return joinExcited(hits, segments, text, lexicon);
} // prettier-ignore

/** "Holding brake 24V PM 22Nm", "Bremse 24 V permanenterregt": how it is excited behind the rating is what the vocabulary has as "brake pm". */
function joinExcited(
  hits: Hit[],
  segments: readonly Segment[],
  { folded, cased }: Normalised,
  lexicon: Lexicon,
): Hit[] {
  const said = EXCITED.exec(folded);
  if (said === null) return hits;
  const [end, saidAt] = [said.index + said[0].length, said.index + said[0].length - (said[1] ?? '').length];
  const rating = RATING_BEFORE.exec(folded.slice(Math.max(0, saidAt - 64), saidAt))?.[0] ?? '';
  const nameEnd = saidAt - rating.length;
  if (rating === '') return hits;
  for (const name of namesIn(WORDS_BEFORE.exec(folded.slice(Math.max(0, nameEnd - 64), nameEnd))?.[0] ?? '')) {
    // "Brake PM kit" is one for maintenance: some are known with a comma alone.
    const meaning = classOf(`${name} pm`, lexicon) ?? classOf(`${name}, pm`, lexicon);
    if (meaning === undefined) continue;
    const start = nameEnd - name.length;
    const whole: Hit = { start, end, text: cased.slice(start, end), meaning, segment: segmentOf(segments, start, nameEnd), negated: false, isMetalForm: false }; // prettier-ignore
    return [...hits.filter((hit) => hit.end <= start), whole, ...hits.filter((hit) => hit.start >= end)];
  }
  return hits;
}

/** What a name means that the vocabulary has whole, if it is a class. */
function classOf(name: string, lexicon: Lexicon): Hit['meaning'] | undefined {
  const text = normalise(name);
  const whole = lexicon.matcher.match(text).find(({ start, end }) => start === 0 && end === text.folded.length);
  const meaning = whole === undefined ? undefined : lexicon.meaningsOf(whole.id)[0];
  return meaning?.kind === 'class' ? meaning : undefined;
}
