import type { Knowledge } from '../../knowledge/knowledge.ts';
import { standardPartOf } from './standard-part.ts';
import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { Noun } from '../reading/head.ts';
import type { TextRole } from '../types.ts';

/* Lines of which a number says more than words: type numbers below a heading, numbers of the house that name a whole. */

/** Whole products whose name numbers of their pieces begin with. */
const PRODUCT =
  /^(?:twt|klystron|fuelcell|satellite-wheel|defence-actuator|hdd|mri|undulator|wind-|cryocooler|turbopump|ebike|e-bike|drone|robot|magnetron|speaker-system|headset|headphone|generator-pm|elevator)/;

/**
 * Whether a number of the house only says which product a piece is for ("TWT-1221 | MLI blanket", "SOFC-SG | Sealing glass"), or what a
 * substance is called after ("TG-Sm-Co | Sm-Co target", "MAGNET-9 | Terbium oxide"): its description says what it is.
 */
export const saysLess = (
  text: ReadLineText,
  head: Noun,
  descriptive: readonly ReadLineText[],
  knowledge: Knowledge,
): boolean => isHouseCode(text, head, descriptive) || descriptive.some((told) => namesSubstance(told, knowledge));

function isHouseCode(
  { reading: { text } }: ReadLineText,
  { value, end }: Noun,
  descriptive: readonly ReadLineText[],
): boolean {
  return (
    PRODUCT.test(value) &&
    /^(?:[-_ ]?\d{2}|[-_][a-z]{1,3}$)/.test(text.folded.slice(end, end + 5)) &&
    descriptive.some(({ source }) => /\p{L}{3}|\p{sc=Han}{2}/u.test(source.text))
  );
}

/** What a substance that is named is sold as: beside such a word an element is no part of something else. */
const SOLD_AS: ReadonlySet<string> = new Set(['oxide', 'compound', 'metal', 'ingot', 'alloy', 'target']);

/** Whether a text names a substance that holds a followed element, in a form of its own: a target, an oxide, a metal. */
function namesSubstance({ reading: { hits }, symbols }: ReadLineText, { followed, materials }: Knowledge): boolean {
  const said = hits.filter(({ negated }) => !negated);
  const isNamed = said.some(({ meaning: { kind, value } }) => {
    const fact = kind.endsWith('material') ? materials.get(value) : undefined;
    // The phosphor of "LED-12 | white, YAG phosphor" is in what the number names.
    if (fact === undefined || fact.negative || !SOLD_AS.has(fact.form) || value.startsWith('ph-')) return false;
    return Object.keys(fact.composition).some((symbol) => followed.has(symbol));
  });
  if (isNamed) return true;
  const hasForm = said.some(
    ({ meaning: { kind, value } }) => kind === 'compound' || (kind === 'form' && SOLD_AS.has(value)),
  );
  return (
    hasForm &&
    (said.some(({ meaning: { kind, value } }) => kind === 'element' && followed.has(value)) ||
      symbols.some(({ cue, symbol }) => cue === 'form' && followed.has(symbol)))
  );
}

/** Whether what stands above a line, or in a link, is said of this very line: of a size alone, or of a number. */
export function holdsForLine(
  line: LineReading,
  descriptive: readonly ReadLineText[],
  head: Noun,
  role: TextRole,
): boolean {
  // "Magnets" above sizes alone, whatever bin they lie in.
  const isSized = head.kind === 'magnet' && descriptive.some(({ reading }) => reading.hasDimensions);
  return (isSized || isNumbered(line, descriptive, role)) && standardPartOf(line) === null;
}

/** What the name of the list says holds for a number whatever the notes are. */
const isNumbered = (line: LineReading, descriptive: readonly ReadLineText[], role: TextRole): boolean =>
  isTypeNumberLine(descriptive) ||
  (role === 'title' && (textsOf(line, 'partNumber').length > 0 || descriptive.some(isShortNumber)));

/** "BMD 102-7.7": a code in two words. */
const NUMBERED = /^\s{0,4}\p{Lu}{2,6}[\s-]\d/u;
const isShortNumber = ({ source: { text } }: ReadLineText): boolean => text.length <= 32 && NUMBERED.test(text);

const VALUE =
  /^(?:m\d{1,2}(?:[x×]\d{1,3})?|\d{1,4}(?:[.,]\d{1,3})?(?:v|w|kw|ma?|a|k|mm|cm|ohm|[npuµ]f|mah|ah|g|kg|hz|khz|mhz|rpm|pcs|st|x|м?м|см|кг|г|в|к?вт|ма?|а|шт|об))$/;

/** A row under "Motors" that says only a type number: no more than four words, one of them with a digit. */
function isTypeNumberLine(descriptive: readonly ReadLineText[]): boolean {
  const text = descriptive
    .map((d) => d.reading.text.folded)
    .join(' ')
    .trim();
  if (text === '') return true;
  const words = text.split(/[\s,;/()]+/).filter((word) => word !== '');
  // "BREATHER PTFE M12": a thread or a value beside words is no type number.
  return (
    words.length <= 4 &&
    words.some((word) => /\d/.test(word) && /[a-z\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) && !VALUE.test(word))
  );
}
