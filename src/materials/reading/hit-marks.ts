import { isBrand } from './brand.ts';
import { isDenied } from './denied.ts';
import { FERRITE, isDeniedFerrite } from '../magnets/ferrite-words.ts';
import { HEDGED } from '../text/hedges.ts';
import { denyHits, revokeHits } from './meant-otherwise.ts';
import { isCjk, type Normalised } from '../text/normalise.ts';
import type { Hit } from './reading.ts';
import { isFormer, isReplaced } from '../magnets/replaced.ts';
import { isSpareWord } from '../magnets/spare-magnets.ts';

/* Words that a text names only to say that they are not there, or to compare with them. */

/** "dysprosium-free", "无镝", "ohne Dysprosium": the negator touches the word, up to a blank or a dash. */
export function markNegated(hits: Hit[], text: Normalised): void {
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    const { kind } = hit.meaning;
    const after = hits[i + 1];
    const before = hits[i - 1];
    // "Motor without gearbox", "sans fil": a part that is not there is not the thing.
    if (kind === 'part' || kind === 'feature' || kind === 'document') {
      const isMissing =
        before?.meaning.kind === 'without' &&
        (before.text.length > 2 || (before.text.length === 2 && isDenied(hits, i - 1, text))) &&
        isGap(text, before.end, hit.start);
      const isNamedSo =
        (isMissing && !/^(?:not|non)$/i.test(before.text)) ||
        isListedMissing(hits, i, text) ||
        isLeftOut(hits, i, text) ||
        (FERRITE.test(hit.text.toLowerCase()) &&
          (isDeniedFerrite(text.folded, hit.start) ||
            ((hits.some(isFamily) || GRADE.test(text.folded)) && isFormer(text.folded, hit.start, hit.end))));
      if (isNamedSo) hits[i] = { ...hit, negated: true };
      continue;
    }
    if (kind !== 'element' && kind !== 'family' && kind !== 'material' && kind !== 'magnet' && kind !== 'class')
      continue;
    const free =
      (after?.meaning.kind === 'free' && isGap(text, hit.end, after.start)) ||
      (before?.meaning.kind === 'without' && isGap(text, before.end, hit.start)) ||
      (kind === 'magnet' && isWithoutSpare(hits, i, text)) ||
      (/^磁/.test(hit.text) && AGAINST.test(text.folded.charAt(hit.start - 1))) ||
      (FREE_BEHIND.test(text.folded.slice(hit.end, hit.end + 16)) &&
        !(kind === 'class' && LESS_ANOTHER.test(text.folded.slice(hit.end, hit.end + 8)))) ||
      (/^(?:family|magnet|class)$/.test(kind) &&
        /^ ?[(（][商品ブ상브bm]/.test(text.folded.slice(hit.end, hit.end + 3)) &&
        isBrand(text.folded.slice(hit.end, hit.end + 16))) ||
      (kind === 'element' && after?.meaning.kind === 'without' && isAnswer(text, hit, after)) ||
      ((kind === 'element' || kind === 'material') && CHANGED.test(text.folded.slice(hit.end, hit.end + 24))) ||
      (kind === 'material' && isNone(text.folded, hit));
    if (free) hits[i] = { ...hit, negated: true };
  }
  const claims = hits.filter(isDeniedElement);
  if (hits.some(namesMatter) && HEDGED.test(text.folded)) denyHits(hits, text);
  // "Without dysprosium or terbium", "dysprosium- und terbiumfrei": what is listed together is denied together.
  const spread = (i: number, j: number): void => {
    const [one, other] = [hits[i], hits[j]];
    if (one?.meaning.kind !== 'element' || other?.meaning.kind !== 'element' || !one.negated || other.negated) return;
    const [left, right] = one.start < other.start ? [one, other] : [other, one];
    const between = text.folded.slice(left.end, right.start);
    const isCjkList = isCjk(text.folded.charCodeAt(left.start)) && isCjk(text.folded.charCodeAt(right.start));
    if (ALSO.test(between) || (isCjkList && ALSO_CJK.test(between))) hits[j] = { ...other, negated: true };
  };
  for (let i = 0; i + 1 < hits.length; i++) spread(i, nextElement(hits, i));
  for (let i = hits.length - 1; i > 0; i--) spread(i, lastElement(hits, i));
  if (claims.length > 0) revokeHits(hits, claims, text);
}

const isDeniedElement = ({ meaning: { kind }, negated }: Hit): boolean => negated && kind === 'element';

/** What a text may name to say that it is not there. */
const namesMatter = ({ meaning: { kind }, text }: Hit): boolean =>
  kind === 'element' ||
  kind === 'family' ||
  kind === 'material' ||
  (kind === 'part' && FERRITE.test(text.toLowerCase()));

/** "N42": beside a ferrite that was there before, what is there now. */
const GRADE = /(?<![a-z\d])n ?-?\d\d(?!\d)/;
const isFamily = ({ meaning }: Hit): boolean => meaning.kind === 'family';

/** ケーブルなし, 케이블 미포함, "kábel nélkül", 不带线: said behind the noun, or by a word of two characters before it. */
function isLeftOut(hits: readonly Hit[], at: number, text: Normalised): boolean {
  const [before, own, after] = [hits[at - 1], hits[at] as Hit, hits[at + 1]];
  if (
    after?.meaning.kind === 'free' &&
    after.text.length > 1 &&
    own.end - own.start > 1 &&
    isGap(text, own.end, after.start)
  )
    return !/^(?:free|frei)/i.test(after.text);
  // ヨーク無: so Japanese lists write it at the end of a clause.
  if (after?.text === '無' && after.start === own.end && own.end - own.start > 1 && !/^[\p{L}\d]/u.test(text.folded.slice(after.end))) return true; // prettier-ignore
  return (
    before?.meaning.kind === 'without' &&
    before.text.length > 1 &&
    isCjk(text.folded.charCodeAt(before.start)) &&
    isGap(text, before.end, own.start)
  );
}

/** "Without centre pin hole": so are the words that follow, of one name. */
function isListedMissing(hits: readonly Hit[], at: number, text: Normalised): boolean {
  const { start, segment } = hits[at] as Hit;
  const without = hits.slice(Math.max(0, at - 3), at).findLast(({ meaning }) => meaning.kind === 'without');
  if (without === undefined || without.segment !== segment || without.text.length <= 3) return false;
  return /^ (?:\p{L}{3,} ){0,2}$/u.test(text.folded.slice(without.end, start));
}

/** "Without spare magnets": the word between may be one of the vocabulary. */
function isWithoutSpare(hits: readonly Hit[], at: number, text: Normalised): boolean {
  const { start } = hits[at] as Hit;
  const without = hits.slice(Math.max(0, at - 2), at).find(({ meaning }) => meaning.kind === 'without');
  return without !== undefined && isSpareWord(text.folded.slice(without.end, start).trim());
}

/** 耐磁板, 防磁板, 非磁石: what is not drawn by magnets, or keeps fields away. */
const AGAINST = /[耐防抗隔非絶]/;

/** "Dysprosium-free", and not "magnet free of oil". */
const FREE_BEHIND = /^[- ]?(?:free|frei(?:e[rsnm]?)?|less)(?![a-z]| (?:of|from|von|than)(?![a-z]))/;

/** "Motor less cable": what is behind it is not there. */
const LESS_ANOTHER = /^ less \p{L}/u;

/** "Teinte erbium: non", "ERBIUM NO": the last word of a clause answers it. */
const isAnswer = ({ folded }: Normalised, { end }: Hit, after: Hit): boolean =>
  /^(?:non|nein|no|nee|nie|ne|нет|nao|nem|yok|无|無|なし|없음)$/.test(folded.slice(after.start, after.end)) &&
  /^[\s:=?-]{1,3}$/.test(folded.slice(end, after.start)) &&
  /^\s*(?:$|[|;,)])/.test(folded.slice(after.end));

/** "钇铁? 改为硅铁", "yttrium, changed to silicon": what it was before. */
const CHANGED =
  /^\S{0,3} ?[?？,，]? ?(?:改为|改為|改成|更改为|更改為|变更为|變更為|换成|換成|(?:is |was )?(?:replaced by|changed to)|ersetzt durch|geandert in|remplacee? par|sustituid[oa] por|sostituit[oa] (?:da|con))/u;

/** "Y2O3: 0 %", "0.0 % Y2O3" */
const NONE_BEHIND = /^ ?(?:content ?)?[:=(]? ?0(?:[.,]0{1,4})? ?%/;
const NONE_BEFORE = /(?<![\d.,])0(?:[.,]0{1,4})? ?(?:wt|gew)?[.-]?%(?: of)? ?$/;
const isNone = (folded: string, { start, end }: Hit): boolean =>
  folded.includes('%') &&
  (NONE_BEHIND.test(folded.slice(end, end + 24)) || NONE_BEFORE.test(folded.slice(Math.max(0, start - 16), start)));

/** Between what is listed together; in Chinese, Japanese and Korean nothing, a blank or a dot in the middle. */
const ALSO = /^-?\s?(?:,|\/|&|\+|and|or|nor|ni|und|oder|noch|et|ou|o|y|e|i|и|和|、|及|および)\s?$/;
const ALSO_CJK = /^[ ・·]?$/;

/** The element named next; a conjunction between is a hit as well. */
const nextElement = (hits: readonly Hit[], at: number): number =>
  hits[at + 1]?.meaning.kind === 'conj' ? at + 2 : at + 1;
const lastElement = (hits: readonly Hit[], at: number): number =>
  hits[at - 1]?.meaning.kind === 'conj' ? at - 2 : at - 1;

/** "Same computer as UAV": what a thing has alike with another; "same as NEMA 17 motor" is one. */
const ALIKE =
  /\b(?:same|gleiche[rsnm]?|même|mism[ao]|stess[ao]|mesm[ao]) (?:[\p{L}\d.-]{1,20} ){1,4}(?:as|wie|que|come|di) (?:(?:the|an?|for|for the|der|die|das|bei der|bei dem|le|la|el|il) )?$/u;

const WORD_OR_BEHIND = /\p{L}{4}|[\u3400-\u9fff]/u;

/** "War NdFeB, jetzt Ferrit": what a magnet was before, where the text names what it is now. */
const isBefore = (hits: readonly Hit[], own: Hit, text: Normalised): boolean =>
  hits.some((hit) => isOtherFamily(hit, own))
    ? isFormer(text.folded, own.start, own.end)
    : namesOther(hits, own, text) && isReplaced(text.folded, own.start, own.end);

const isOtherFamily = ({ meaning: { kind, value }, negated, text }: Hit, own: Hit): boolean =>
  !negated &&
  ((kind === 'family' && value !== own.meaning.value) || (kind === 'part' && FERRITE.test(text.toLowerCase())));

/** Whether a text names another magnet before or behind a family, with a word between: 替换 钕铁硼磁铁 alone is the new one. */
const namesOther = (hits: readonly Hit[], own: Hit, { folded }: Normalised): boolean =>
  hits.some(
    (hit) =>
      hit !== own &&
      (hit.meaning.kind === 'family' || hit.meaning.kind === 'magnet') &&
      WORD_OR_BEHIND.test(hit.end <= own.start ? folded.slice(hit.end, own.start) : folded.slice(own.end, hit.start)),
  );

/** "Stronger than ferrite magnets", フェライト磁石より: what a thing is compared with is not what it is. */
export function markCompared(hits: Hit[], text: Normalised): void {
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if ((hit.meaning.kind !== 'family' && hit.meaning.kind !== 'class') || hit.negated) continue;
    const after = text.folded.slice(hit.end, hit.end + 6);
    const before = text.folded.slice(Math.max(0, hit.start - 40), hit.start);
    if (
      /^(?:magnets?|磁石|磁铁|磁鐵|자석)?(?:より|보다)/.test(after) ||
      /(?:\bthan|(?:er|äer)(?: \p{L}{3,12})? als|比|\bque) (?:the |an? |de[rmsn] |die |das |eine[rmsn]? |normal |gewöhnliche )?$|比$/u.test(
        before,
      ) ||
      ALIKE.test(before) ||
      (hit.meaning.kind === 'family' && isBefore(hits, hit, text))
    )
      hits[i] = { ...hit, negated: true };
  }
}

function isGap(text: Normalised, from: number, to: number): boolean {
  return to - from <= 3 && /^[\s\-]*$/.test(text.folded.slice(from, to));
}
