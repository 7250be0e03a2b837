import type { LineReading, ReadLineText } from '../line.ts';
import { OF } from './pieces.ts';
import type { Hit } from '../reading/reading.ts';
import { isInFibre } from './fibres.ts';
import { isMeasuredOf, isShapeOf } from '../symbols/purity.ts';
import {
  complexOf,
  evaporated,
  gradeInRussian,
  inPieces,
  isPure,
  isPureRefrigerant,
  labelled,
  oxideBeside,
  spheresBehind,
  spheresOf,
  standardOf,
  type NamedForm,
} from './element-forms.ts';
import type { ElementMention } from './element-mentions.ts';
import { compoundUnder } from './heading-compounds.ts';
import { formOfList, formOfRun } from './listed-elements.ts';
import { saltBeside } from './salts.ts';
import { formAround, isMadeInto, MAY_HEAD } from './substance-cues.ts';
import { isBacked } from './substance-settle.ts';
import type { Form } from '../types.ts';

/** What the elements that a text names are each said to be: metal, oxide, salt, target; null: the text does not say. */
export function formsSaid(
  line: LineReading,
  text: ReadLineText,
  mentions: readonly ElementMention[],
): (mention: ElementMention) => NamedForm | null {
  const { knowledge } = line;
  const { reading } = text;
  const { folded } = reading.text;
  const forms = reading.hits.filter((hit) => isFormWord(hit, text));
  const listed = listedWith(mentions, text);
  const ofTerm = (one: ElementMention | Hit): NamedForm | null => ('meaning' in one ? formOf(one, knowledge) : null);
  const saidOf = (one: ElementMention | Hit): NamedForm | null =>
    'meaning' in one ? formOf(one, knowledge) : (formBeside(one, forms, folded) ?? asMetal(one, reading));
  // What stands nearest says most; what is said of the whole line, least.
  const stated = (mention: ElementMention): NamedForm | null =>
    labelled(mention, folded) ??
    (MAY_HEAD.test(folded) ? compoundUnder(folded) : null) ??
    asMetal(mention, reading, true) ??
    (isInFibre(folded, mention) ? DOPED_FIBRE : formOrSalt(formBeside(mention, forms, folded), mention, folded)) ??
    complexOf(mention, folded) ??
    standardOf(mention, reading.text) ??
    asMetal(mention, reading) ??
    oxideBeside(mention, reading) ??
    gradeInRussian(mention, folded) ??
    (mention.isWord ? inPieces(mention, folded) : null) ??
    formOfList(mention, listed, folded, saidOf) ??
    formOfRun(mention, listed, folded, ofTerm, ({ start, end }) =>
      formBeside({ ...mention, start, end }, forms, folded),
    ) ??
    (mention.listed && formBeside({ ...mention, ...mention.listed }, forms, folded)) ??
    formAsCalled(line) ??
    (isPure(folded) && isBacked(folded) ? TARGET : null) ??
    evaporated(mention, folded) ??
    (isIsotope(mention, folded) ? spheresOf(folded) : pieceBeside(mention, reading)) ??
    dopedPart(mention, reading) ??
    (mention.isWord && reading.head?.value === 'glow' ? GLOWS : null);
  return (mention) => {
    const form = stated(mention);
    return isPureRefrigerant(form, folded)
      ? (pieceBeside(mention, reading) ?? spheresBehind(mention, folded) ?? form)
      : form;
  };
}

const isFormWord = (hit: Hit, text: ReadLineText): boolean =>
  hit.meaning.kind === 'compound' ||
  (hit.meaning.kind === 'form' && !(hit.meaning.value === 'target' && isMadeInto(hit, text)));

/** The elements of a text, and substances that are terms of their own: one form may be said of all. */
function listedWith(mentions: readonly ElementMention[], { reading }: ReadLineText): (ElementMention | Hit)[] {
  const substances = reading.hits.filter(({ meaning, negated }) => /^(?:context-)?material$/.test(meaning.kind) && !negated); // prettier-ignore
  const isTerm = (one: ElementMention): boolean => substances.some(({ start, end }) => one.start >= start && one.end <= end); // prettier-ignore
  return [...mentions.filter((one) => !isTerm(one)), ...substances];
}

/** What a word beside it says, unless that is none of a substance and the name of a salt stands there, or an alcohol's that only ends like "oxide". */
function formOrSalt(said: NamedForm | null, mention: ElementMention, folded: string): NamedForm | null {
  if (
    (said?.form === 'compound' && said.use !== 'glass') ||
    (said?.form === 'oxide' && !/[a-z]oxide?$/.test(wordBehind(mention, folded)))
  )
    return said;
  const salt = saltBeside(mention, folded);
  return salt === null ? said : { form: 'compound', name: salt, use: null };
}

const wordBehind = ({ end }: ElementMention, folded: string): string =>
  /^[ -]{0,12}([a-z]{1,40})/.exec(folded.slice(end, end + 52))?.[1] ?? '';

/** "Samarium-doped flow tube": a part with the element in it, where no glass or crystal is named that it would be of. */
const dopedPart = ({ end }: ElementMention, { head, text }: ReadLineText['reading']): NamedForm | null =>
  head?.kind === 'part' && head.start > end && /^[ -]doped[ -]/.test(text.folded.slice(end, end + 7))
    ? { form: 'component', name: 'dopant', use: 'doped' }
    : null;

/** "Y-90", "samarium-153": what is sold by its isotope is bound in something, and no piece of metal. */
const isIsotope = ({ text, end }: ElementMention, folded: string): boolean =>
  /\d$|^\d/.test(text) || /^-1[4-7]\d(?!\d)/.test(folded.slice(end, end + 5));

/** "Dysprosium and terbium oxide": the second is a term of its own, of which the last word is said of both. */
function formOf({ meaning, text }: Hit, { materials }: LineReading['knowledge']): NamedForm | null {
  const form = materials.get(meaning.value)?.form;
  if (form !== 'oxide' && form !== 'compound' && form !== 'metal' && form !== 'target') return null;
  const [, name] = /^\p{L}+[ -](?:\p{L}+[ -])?(\p{L}+)$/u.exec(text) ?? [];
  // 氧化钐铕钆: of a word of other scripts the form itself is the name.
  if (name === undefined && (form === 'metal' || form === 'target')) return null;
  return { form, name: name?.toLowerCase() ?? form, use: null };
}

const TARGET: NamedForm = { form: 'target', name: 'target', use: null };
const GLOWS: NamedForm = { form: 'compound', name: 'phosphor', use: 'phosphor' };
export const DOPED_FIBRE: NamedForm = { form: 'ceramic', name: 'doped fibre', use: 'fibre' };

function formAsCalled(line: LineReading): NamedForm | null {
  const form = formAround(line);
  return form === 'oxide' || form === 'metal' ? { form, name: form, use: null } : null;
}

/** "Dy metal" is one term, which counts by itself only where the line names materials: beside a symbol it says the form. `alone`: in a clause of its own. */
function asMetal(
  { symbol, start, end }: ElementMention,
  { hits, text }: ReadLineText['reading'],
  alone = false,
): NamedForm | null {
  const isNamed = hits.some(
    (hit) =>
      hit.meaning.value === `el-${symbol}` &&
      !hit.negated &&
      hit.start <= start &&
      hit.end >= end &&
      (!alone || /^\s{0,3}(?:$|[,;|/·、])/.test(text.folded.slice(hit.end))),
  );
  return isNamed ? { form: 'metal', name: 'metal', use: null } : null;
}

/** Shapes that ceramics and crystals have too. */
const OF_CERAMIC = /^(?:windows?|wafers?|tiles?|crucibles?|pots?)$/;

/** "Activation foil set Au, In, Dy": a set is of foils of each metal that it lists. */
const ACTIVATED =
  /^(?:activation|aktivierung|activatie|активац|活化|放射化)|d.activation|de activación|di attivazione/iu;

/** "Dysprosium shot", "Disc, terbium": what is sold in pieces, and no oxide or salt is named, is the metal. */
function pieceBeside(
  { start, end, segment }: ElementMention,
  { hits, text, head, segments }: ReadLineText['reading'],
): NamedForm | null {
  const isBehind = (hit: Hit): boolean =>
    hit.start >= end && (hit.start - end <= 2 || text.folded.slice(end, hit.start).trim() === '');
  // "Fil de terbium", "drut terbowy"
  const isBefore = (hit: Hit): boolean =>
    hit.end <= start && (start - hit.end <= 1 || OF.test(text.folded.slice(hit.end, start)));
  const isBeside = (hit: Hit): boolean =>
    hit.segment === segment ? isBehind(hit) || isBefore(hit) : Math.max(hit.start - end, start - hit.end) <= 2;
  // "FOIL, ACTIVATION, SCANDIUM": a text turned round ends with what the thing is made of.
  const of = segments[segment];
  const isLast =
    of !== undefined &&
    segment > 1 &&
    segment === segments.length - 1 &&
    text.folded.slice(of.start, of.end).trim() === text.folded.slice(start, end);
  const isMeasured = (hit: Hit): boolean =>
    hits.some((own) => own.start === start && isMeasuredOf(hit, own, text.folded));
  const opens = (hit: Hit): boolean =>
    isLast && hit.start === 0 && hit.segment === 0 && (head === null || head.start === 0);
  const piece = hits.find(
    (hit) =>
      (hit.meaning.kind === 'shape' || hit.isMetalForm) &&
      (isBeside(hit) ||
        opens(hit) ||
        (hit.end <= start && ACTIVATED.test(hit.text)) ||
        isShapeOf({ start, end }, hit, text.folded) ||
        isMeasured(hit)) &&
      !OF_CERAMIC.test(hit.text.toLowerCase()),
  );
  return piece === undefined ? null : { form: 'metal', name: piece.text, use: null };
}

/** Materials that are named by their use: what they are made of is open. */
const BY_USE: ReadonlySet<string> = new Set([
  'phosphor',
  'magnetostrictive',
  'hydrogen-storage',
  'getter',
  'catalyst',
  'magnetocaloric',
  'fibre',
  'barrier',
]);

const FORM_WORDS: Readonly<Record<string, Form>> = {
  oxide: 'oxide',
  metal: 'metal',
  ingot: 'metal',
  alloy: 'alloy',
  target: 'target',
  crystal: 'crystal',
  ceramic: 'ceramic',
  garnet: 'crystal',
  // Neither crystal nor ceramic.
  glass: 'compound',
};

const SINGLE = /(?:single|mono|ein)[ -]?[ck]r[iy]stal|单晶|單晶|単結晶|단결정/;
const DOPED = /dop|dot|掺|摻|ドープ|도핑|активир|легир|laser|лазер|激光|雷射|レーザ|레이저/;

/** The words right behind the element, which nothing else stands before: "lutetium aluminum perovskite single crystal" is no lutetium. */
function isSinglePiece(mention: ElementMention, hit: Hit, folded: string): boolean {
  // "Gadolinium (Gd) | State: Single crystal"
  const between =
    /^[\s-]{0,3}(?:\([a-z]{1,2}\)?)?[\s|,:)-]{0,4}(?:(?:state|form|type)\s?:\s?)?(?:single|mono|ein)?[\s-]?$/.test(
      folded.slice(mention.end, hit.start),
    );
  return (
    between &&
    SINGLE.test(folded.slice(Math.max(mention.end, hit.start - 7), hit.end)) &&
    !DOPED.test(folded) &&
    !/酸$/.test(folded.slice(0, mention.start))
  );
}

/** Between these and the element are words: "compounds containing dysprosium", "agente de contraste à base de gadolínio". */
const OF_WORDS = /^(?:compound|contrast agent)$/;

/** The form word nearest to the mention (compounds and oxides first: an oxide powder is an oxide). */
function formBeside(
  mention: ElementMention,
  forms: readonly Hit[],
  folded: string,
): { form: Form; name: string; use: string | null } | null {
  let best: { form: Form; name: string; use: string | null; distance: number } | null = null;
  for (const hit of forms) {
    const between = folded.slice(Math.min(mention.end, hit.end), Math.max(mention.start, hit.start));
    // Of blanks there are many where a valence stood.
    const gap = between.trim() === '' ? Math.min(1, between.length) : between.length;
    if (gap > 24) continue;
    // "Terbium doped green phosphor powder": such a word is nearer than any other.
    if (hit.meaning.kind === 'form' && BY_USE.has(hit.meaning.value)) {
      if (best === null || gap - 200 < best.distance)
        best = { form: 'compound', name: hit.text, use: hit.meaning.value, distance: gap - 200 };
      continue;
    }
    const stated: Form | undefined = hit.meaning.kind === 'compound' ? 'compound' : FORM_WORDS[hit.meaning.value];
    // "Dysprosium single crystal" is the metal in one piece; what is doped with it is another substance.
    const form = stated === 'crystal' && isSinglePiece(mention, hit, folded) ? 'metal' : stated;
    if (form === undefined) continue;
    const isGlass = hit.meaning.value === 'glass';
    const isSubstance = (form === 'compound' && !isGlass) || form === 'oxide';
    if (isSubstance && gap > (OF_WORDS.test(hit.meaning.value) ? 16 : 6)) continue;
    // "Tb4O7 oxide, Tb metal": behind a comma it is of something else, where a form stands nearer.
    const distance = gap - (isSubstance && !/[,;|·、]/.test(between) ? 100 : 0);
    if (best === null || distance < best.distance)
      best = {
        form,
        name: hit.meaning.kind === 'compound' ? hit.meaning.value : hit.text,
        use: isGlass ? 'glass' : null,
        distance,
      };
  }
  return best;
}
