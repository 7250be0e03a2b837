import { isLeftOpenIn } from './either-magnet.ts';
import { FERRITE } from './ferrite-words.ts';
import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { MAGNET_WORD } from '../reading/features.ts';
import type { Noun } from '../reading/head.ts';
import type { Hit } from '../reading/reading.ts';

/* Whether a word for ferrite says what a magnet is of: it is a core, a bead or a part of a magnetic circuit elsewhere. Loaded where a text has one. */

/** That of a description, a remark, or a column of materials that names another magnet too: `said` is the word that stands there. */
export function isMaterialOfMagnet(
  said: string,
  line: LineReading,
  text: ReadLineText,
  classes: readonly string[],
): boolean {
  const { role } = text.source;
  if (role === 'description') return isOfOtherText(line, text) || isOfItself(text) || isOfRotor(text, classes);
  // "Магниты сварочные | феррит": a remark that is the word and nothing else.
  if (role === 'remarks') return said === text.reading.text.folded.trim() && isOfMagnet(line, text, classes);
  // "Ferrite/Neodymium"
  return isLeftOpenIn(line, text);
}

/** That of a noun: "Ferrite motor magnet", and a clause that is nothing else, of a magnet that the line is. */
export const isNounOfMagnet = (hit: Hit, line: LineReading, text: ReadLineText, classes: readonly string[]): boolean =>
  !hit.negated &&
  !isYoke(text, hit.end) &&
  (besideMagnet(text, hit.segment) || (isAloneIn(text, hit) && isOfMagnet(line, text, classes)));

/** "Magnet, was NdFeB, now ferrite": beside a family that the text denies, of a magnet that it names. */
export const isInstead = (hit: Hit, { reading: { hits, text } }: ReadLineText): boolean =>
  !hit.negated &&
  hits.some((other) => isFamilyHit(other) && other.negated) &&
  !YOKE.test(text.folded.slice(hit.end)) &&
  MAGNET_WORD.test(text.folded);

/** "Magnet (ceramic)": of a magnet that is ferrite. */
export const isCeramicMagnet = (hit: Hit, text: ReadLineText): boolean =>
  (isAloneIn(text, hit) || hit.segment === text.reading.head?.segment) && namesOnlyMagnets(text);

const isFamilyHit = ({ meaning }: Hit): boolean => meaning.kind === 'family';

/** Whether a noun is no more than the word for ferrite. */
const isFerriteWord = ({ text }: { readonly text: string }): boolean => FERRITE.test(text.toLowerCase());

/** Whether another text of the line names a magnet of no stated material: "자석 | 페라이트 10x5x3". */
function isOfOtherText(line: LineReading, text: ReadLineText): boolean {
  if (text.reading.hits.some(({ meaning }) => meaning.kind === 'family' || meaning.kind === 'magnet')) return false;
  return textsOf(line, 'description', 'category', 'heading', 'title').some(
    (other) => other !== text && other.reading.nouns.some(isOpenMagnet),
  );
}

const isOpenMagnet = ({ kind, value, cancelledBy }: Noun): boolean =>
  kind === 'magnet' && value === '' && cancelledBy === null;

/** "Магнит кольцевой феррит", "Tamburo magnetico in ferrite": the text itself is of a magnet, or of what is called after one, and of no other. */
const isOfItself = ({ reading: { head, hits, grades } }: ReadLineText): boolean =>
  head !== null && isCalledMagnet(head, SPEAKER) && grades.length === 0 && !hits.some(isFamilyHit);

/** Whether a head is a magnet of no stated material, is called after one, or is of these components. */
const isCalledMagnet = ({ kind, value, text }: Noun, components: RegExp): boolean =>
  kind !== 'part' && (kind === 'magnet' ? value === '' : MAGNET_WORD.test(text) || components.test(value));

/** "Pole wheel, 64 poles | plastic-bonded ferrite": a cell that names nothing else, of a thing that is made of its magnets. */
const isOfRotor = ({ reading: { nouns, grades } }: ReadLineText, classes: readonly string[]): boolean =>
  grades.length === 0 && nouns.every(isFerriteWord) && classes.some((id) => id.startsWith('rotor-pm'));

/** Whether a word is all that its clause or bracket says. */
function isAloneIn({ reading }: ReadLineText, { segment, start, end }: Hit): boolean {
  const own = reading.segments[segment];
  if (own === undefined) return false;
  const { folded } = reading.text;
  return folded.slice(own.start, start).trim() === '' && SIZES.test(folded.slice(end, own.end));
}

/** "MAGNET,FERRITE 150X100X25": its sizes beside it. */
const SIZES = /^(?:[\s\d.x×*øϕ⌀/-]|mm|cm|in(?![a-z])|"|d(?=\d)|ring|dis[ck]|block|bar|rod|segment)*$/;

const namesOnlyMagnets = ({ reading: { head, hits } }: ReadLineText): boolean =>
  head?.kind === 'magnet' && head.value === '' && !hits.some(isFamilyHit);

/** The one magnet of a loudspeaker: "Woofer 18" ferrite". */
const SPEAKER = /^(?:loudspeaker|speaker|micro-speaker|tweeter|woofer|headphone)/;

/** "DC motor 24 V, ferrite" */
const DRIVES = /^(?:motor-(?!controller)|motor$|gear-motor|generator|dynamo)/;

/** "Pot magnet 32, M5, ferrite", "bar magnets | ferrite": a clause or a remark that is nothing else, where the line is a magnet. */
function isOfMagnet(line: LineReading, text: ReadLineText, classes: readonly string[]): boolean {
  const isRemark = text.source.role === 'remarks';
  // "18HP1010 | Ferrite, 1000 W AES": of a loudspeaker known by its number, too.
  if (isRemark && classes.some((id) => SPEAKER.test(id))) return true;
  // "Überbandmagnet | Permanent, Ferrit": a column that names nothing else speaks of the thing that the other one names.
  const of = isRemark || text.reading.nouns.every(isFerriteWord) ? textsOf(line, 'description') : [text];
  return of.some(({ reading: { head } }) => head !== null && isCalledMagnet(head, DRIVES));
}

/** "Magnet N35 in ferrite yoke": of a part beside a grade, which is what the magnet is of. */
const isYoke = ({ reading: { grades, text } }: ReadLineText, end: number): boolean =>
  grades.length > 0 && YOKE.test(text.folded.slice(end));
const YOKE =
  /^[- ]?(?:yoke|cup|pole|back|plate|core|joch|kern|rückschluss|polschuh|culasse|noyau|yugo|núcleo|giogo|nucleo|ярмо|轭|芯)/;

/** Whether a clause names what the word is of. */
function besideMagnet({ reading: { head, nouns, segments } }: ReadLineText, segment: number): boolean {
  const role = segments[segment]?.role;
  if (head?.kind === 'class') {
    // "Magnetsystem mit Ferrit": what comes with a thing that is called after its magnets is what they are of.
    const isOfOwn = SPEAKER.test(head.value) || (head.value.startsWith('rotor') && head.segment === segment);
    if (isOfOwn && role !== 'for') return true;
  }
  if (role === 'with' && head !== null && head.kind !== 'part' && MAGNET_WORD.test(head.text)) return true;
  // "Moteur CC ferrite": where the noun stands first, and nothing else is named that could be of it.
  if (
    head?.kind === 'class' &&
    DRIVES.test(head.value) &&
    head.segment === segment &&
    nouns.every((noun) => noun === head || noun.segment !== segment || isFerriteWord(noun))
  )
    return true;
  return nouns.some((noun) => noun.kind === 'magnet' && noun.value === '' && noun.segment === segment);
}
