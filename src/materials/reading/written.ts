import type { Lexicon, Meaning } from '../lexicon/lexicon.ts';
import type { Match } from '../lexicon/matcher.ts';
import { isInCapitals, type Normalised } from '../text/normalise.ts';
import { isShortName } from '../magnets/short-names.ts';
import { isCode } from './word-or-code.ts';

/** "Soporte eje y motor": the letter of an axis. */
const AXIS = /(?:^|[^\p{L}])(?:ejes?|ass[ei]|eixos?|ax[ei]s|axe|achsen?)[ -]$/iu;

/** A figure that stands alone before the word. */
const METRES = /(?<!nema)(?:^|[\s,(])\d{1,4}(?:[.,]\d{1,2})? ?$/i;

/** Where "less" stands by itself: behind a bracket, a comma, or a thing that is sold less another. */
const LESS =
  /[(\[,;/] ?$|(?<!(?:brush|sensor|seal|core|gear|slot|iron|cord|tooth|key|wire|stain|hub|frame|oil|belt|chain|rim|tube|noise|coreless|magnet|spring|con|gland|screw)) $|^ ?$/i;

const FUNCTION_WORDS = new Set(['prep', 'conj', 'without', 'free', 'contains']);

/**
 * Short function words of one language are brand names and codes of another ("Spider PRO", "Y2", "S 24"): up to three
 * letters they count only as running text, in small letters between blanks, or where the whole text is in capitals.
 */
export function isWritten(match: Match, lexicon: Lexicon, text: Normalised, all: readonly Match[]): boolean {
  const meaning = lexicon.meaningsOf(match.id)[0];
  const { cased } = text;
  // "CNMG 120408-SM CO22": the end of a type number.
  if (meaning?.kind === 'family' && /^sm /i.test(cased.slice(match.start, match.end)))
    return !/\d-$/.test(cased.slice(Math.max(0, match.start - 2), match.start));
  if (meaning?.kind === 'family' && /^(?:co-?sm|[角丸]?ネオジ?$)/i.test(cased.slice(match.start, match.end)))
    return isShortName(match, text);
  // "GI octagonal pole 7 mtr": metres, and no motor; of its frame size ("NEMA 23 mtr") it is one.
  if (meaning?.kind === 'class' && /^mtrs?$/i.test(cased.slice(match.start, match.end)))
    return !METRES.test(cased.slice(Math.max(0, match.start - 14), match.start));
  if (meaning === undefined || !FUNCTION_WORDS.has(meaning.kind)) return true;
  const word = cased.slice(match.start, match.end);
  // "Seal-less", "brush less motor": the end of a word, which no other word for loss is.
  if (/^less$/i.test(word)) return LESS.test(cased.slice(Math.max(0, match.start - 12), match.start));
  if (word.length > 3 || !/^\p{Script=Latin}|^\p{Script=Cyrillic}/u.test(word)) return true;
  if (word.length < 2 && AXIS.test(cased.slice(Math.max(0, match.start - 8), match.start))) return false;
  if (word !== word.toLowerCase()) {
    // "ELICHE E MOTORI", "КРЫШКА С МАГНИТОМ": one capital joins two words of a text in capitals.
    if (word.length < 2) return (meaning.kind === 'conj' || meaning.kind === 'prep') && isInCapitals(cased) && /(?:\p{L}{3}|[\p{L}\d],) $/u.test(cased.slice(0, match.start)) && /^ \p{L}{3}/u.test(cased.slice(match.end)); // prettier-ignore
    // "Power Driver For Stepper Motors": title case, in the languages that write it; Spider PRO and Pro are no Czech.
    const isTitle = meaning.headFinal && word.slice(1) === word.slice(1).toLowerCase();
    return (
      (isInCapitals(cased) && !(word === 'PRO' && isOfBrand(match, text, all))) ||
      (isTitle &&
        (cased.charAt(match.start - 1) === ' ' ||
          // "Not magnets", "Sin imanes"
          (meaning.kind === 'without' && match.start === 0 && /^ \p{L}{3}/u.test(cased.slice(match.end))) ||
          /^non[ -]$/i.test(cased.slice(0, match.end + 1).trimStart())))
    );
  }
  if (word.length > 1) return true;
  return /^ \p{L}{2}/u.test(cased.slice(match.end, match.end + 3)) && cased.charAt(match.start - 1) === ' ';
}

/** Letters of Czech and Slovak. */
const CZECH = /[ĚŠČŘŽÝÁÍÉŮÚŤĎŇĽĹ]/;
/** "RCA PRO SPEAKER", "SPIDER PRO MOTOR": behind no thing, in a text without a letter of the languages that have the word, it ends a name. */
const isOfBrand = (match: Match, { cased }: Normalised, all: readonly Match[]): boolean =>
  !CZECH.test(cased) &&
  (/^ (?:PREMIUM|MAX|PLUS|SERIES|LITE|MINI|V?\d)/.test(cased.slice(match.end)) ||
    !all.some(({ end }) => end === match.start - 1));

/** What a word means here: of an abbreviation that is the name of a part as well, `word-or-code.ts` tells. */
export function meaningAt(match: Match, lexicon: Lexicon, text: Normalised): Meaning | undefined {
  const meanings = lexicon.meaningsOf(match.id);
  const [meaning] = meanings;
  const part = meaning?.kind === 'context-material' ? meanings.find(({ kind }) => kind === 'part') : undefined;
  return part === undefined || isCode(match, text) ? meaning : part;
}
