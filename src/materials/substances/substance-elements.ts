import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { fractionOf } from '../magnets/magnet.ts';
import { OF } from './pieces.ts';
import type { Hit } from '../reading/reading.ts';
import { isPartial } from './declared-shares.ts';
import { codopedBefore, isInFibre } from './fibres.ts';
import { isMeasuredOf, isShapeOf, PURITY_ALONE } from '../symbols/purity.ts';
import {
  complexOf,
  evaporated,
  gradeInRussian,
  inPieces,
  isFilledWith,
  isPure,
  isPureRefrigerant,
  isSaidOf,
  labelled,
  lightBeside,
  nameOf,
  oxideBeside,
  spheresBehind,
  spheresOf,
  standardOf,
  type NamedForm,
} from './element-forms.ts';
import { compoundUnder } from './heading-compounds.ts';
import { formOfList, formOfRun } from './listed-elements.ts';
import { isNamedAfter } from './named-after.ts';
import { mayBeProduct } from './product-name.ts';
import { saltBeside } from './salts.ts';
import { formAround, namesPhosphor, isMadeInto, MAY_HEAD, opensUnder, type Draft } from './substance-cues.ts';
import { isOfPartBehind } from '../symbols/symbol-pieces.ts';
import { isBacked } from './substance-settle.ts';
import { sharesOfWords, symbolAlone } from '../symbols/symbols.ts';
import type { Form } from '../types.ts';

interface ElementMention {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly segment: number;
  readonly isWord: boolean;
  readonly isPurity: boolean;
  readonly listed?: { readonly start: number; readonly end: number };
}

/** "dysprosium oxide", "金属铽", "Sc sputtering target", "Tb 99.9 %". */
export function elementsWithForm(line: LineReading, text: ReadLineText): Draft[] {
  const { knowledge } = line;
  const { reading } = text;
  const mentions: ElementMention[] = [];
  const words = reading.hits.filter(({ meaning, negated }) => meaning.kind === 'element' && !negated);
  const shares = text.source.role === 'material' ? sharesOfWords(reading.text, words) : null;
  for (const hit of words) {
    // "Dysprosium 2.1 %" is a share of something, and no dysprosium: `declared-shares.ts`.
    const share = shares?.get(hit);
    if (share !== undefined && isPartial(share)) continue;
    mentions.push({
      symbol: hit.meaning.value,
      start: hit.start,
      end: hit.end,
      text: hit.text,
      segment: hit.segment,
      isWord: true,
      isPurity: false,
    });
  }
  for (const symbol of text.symbols) {
    if (symbol.cue !== 'form' && symbol.cue !== 'purity') continue;
    if (mentions.some((mention) => mention.symbol === symbol.symbol)) continue;
    mentions.push({ ...symbol, segment: -1, isWord: false, isPurity: symbol.cue === 'purity' });
  }
  for (const { start, end, isWord } of [...mentions]) {
    const symbol = isWord || !isInFibre(reading.text.folded, { start, end }) ? null : codopedBefore(reading.text.cased, start); // prettier-ignore
    if (symbol !== null && mentions.every((mention) => mention.symbol !== symbol))
      mentions.push({ symbol, start: start - symbol.length - 1, end: start - 1, text: symbol, segment: -1, isWord: false, isPurity: false }); // prettier-ignore
  }
  // "Sputtering target | Tb": a cell for the material that holds a symbol and nothing else means it.
  const isMaterial = text.source.role === 'material';
  const alone = isMaterial || statesPurity(line, text) ? symbolAlone(text.reading.text) : null;
  // Where nothing else names the line, the material is what it is: a list of what is evaporated.
  const isAll =
    isMaterial &&
    alone?.length === 2 &&
    textsOf(line, 'description', 'category').every(({ reading }) => reading.nouns.length === 0);
  if (
    alone !== null &&
    mentions.length === 0 &&
    (!isMaterial ||
      isRaw(line, IN_CAPITALS_TOO.test(text.source.text)) ||
      (isAll && !IN_CAPITALS_TOO.test(text.source.text)))
  )
    mentions.push({ symbol: alone, start: 0, end: 0, text: alone, segment: -1, isWord: false, isPurity: !isMaterial });
  const opening = mentions.length === 0 ? opensUnder(line, text) : null;
  if (opening !== null)
    mentions.push({ symbol: opening, start: 0, end: opening.length, text: opening, segment: -1, isWord: false, isPurity: false }); // prettier-ignore
  const drafts: Draft[] = [];
  const substances = mentions.length === 0 ? [] : reading.hits.filter(({ meaning, negated }) => /^(?:context-)?material$/.test(meaning.kind) && !negated); // prettier-ignore
  const forms = reading.hits.filter((hit) => (hit.meaning.kind === 'form' && !(hit.meaning.value === 'target' && isMadeInto(hit, text))) || hit.meaning.kind === 'compound'); // prettier-ignore
  const isTerm = (one: ElementMention): boolean => substances.some(({ start, end }) => one.start >= start && one.end <= end); // prettier-ignore
  const listed = [...mentions.filter((one) => !isTerm(one)), ...substances];
  const ofTerm = (one: ElementMention | Hit): NamedForm | null => ('meaning' in one ? formOf(one, knowledge) : null);
  const saidOf = (one: ElementMention | Hit): NamedForm | null =>
    'meaning' in one ? formOf(one, knowledge) : (formBeside(one, forms, reading.text.folded) ?? asMetal(one, reading));
  for (const mention of mentions) {
    const light = lightBeside(mention, reading.text);
    const stated =
      labelled(mention, reading.text.folded) ??
      (MAY_HEAD.test(reading.text.folded) ? compoundUnder(reading.text.folded) : null) ??
      asMetal(mention, reading, true) ??
      (isInFibre(reading.text.folded, mention)
        ? DOPED_FIBRE
        : formOrSalt(formBeside(mention, forms, reading.text.folded), mention, reading.text.folded)) ??
      complexOf(mention, reading.text.folded) ??
      standardOf(mention, reading.text) ??
      asMetal(mention, reading) ??
      oxideBeside(mention, reading) ??
      gradeInRussian(mention, reading.text.folded) ??
      (mention.isWord ? inPieces(mention, reading.text.folded) : null) ??
      formOfList(mention, listed, reading.text.folded, saidOf) ??
      formOfRun(mention, listed, reading.text.folded, ofTerm, ({ start, end }) =>
        formBeside({ ...mention, start, end }, forms, reading.text.folded),
      ) ??
      (mention.listed && formBeside({ ...mention, ...mention.listed }, forms, reading.text.folded)) ??
      formAsCalled(line) ??
      (isPure(reading.text.folded) && isBacked(reading.text.folded) ? TARGET : null) ??
      evaporated(mention, reading.text.folded) ??
      (isIsotope(mention, reading.text.folded) ? spheresOf(reading.text.folded) : pieceBeside(mention, reading)) ??
      dopedPart(mention, reading) ??
      (mention.isWord && reading.head?.value === 'glow' ? GLOWS : null);
    const form = isPureRefrigerant(stated, reading.text.folded)
      ? (pieceBeside(mention, reading) ?? spheresBehind(mention, reading.text.folded) ?? stated)
      : stated;
    const evidence = evidenceOf(
      'material',
      mention.text,
      text.source,
      form === null ? `names ${mention.symbol}` : `${mention.symbol}, ${form.name}`,
      null,
      knowledge,
      0.9,
    );
    if (!knowledge.followed.has(mention.symbol)) {
      line.against.push({ ...evidence, kind: 'negative', meaning: `${mention.symbol} is in no entry` });
      continue;
    }
    if (form === null && IS_SAID.test(reading.text.folded.slice(mention.end, mention.end + 12))) continue;
    if (!isMaterial && !mention.isWord && isOfPartBehind(reading, mention.end)) continue;
    if (
      (isNamedAfter(text, mention.start) && !isFilledWith(mention, reading)) ||
      STREET.test(reading.text.folded.slice(mention.end, mention.end + 10))
    )
      continue;
    if (
      form === null &&
      ((reading.head?.kind === 'part' && !isSaidOf(mention, reading)) || reading.head?.kind === 'class') &&
      // "Gd pieces 3N": the noun between an element and its purity is the shape of the metal.
      !(mention.isPurity && (reading.head.value === 'shape' || reading.head.start - mention.end === 1)) &&
      text.source.role !== 'material'
    )
      continue;
    // A name alone says neither metal nor oxide; a purity or a cell for the material is said of the metal.
    const isOpen =
      form === null && !mention.isPurity && text.source.role !== 'material' && !isPure(reading.text.folded);
    const mayBeName = isOpen && mention.isWord && mayBeProduct(mention, mentions, line, text);
    const confidence = mayBeName
      ? 0.4
      : form !== null || mention.isPurity || text.source.role === 'material'
        ? 0.93
        : 0.75;
    const found = form?.form ?? (isOpen ? null : 'metal');
    const kind = found === 'metal' && light.length > 0 ? 'alloy' : found;
    const fibre =
      form === DOPED_FIBRE ? knowledge.materials.get(`${mention.symbol.toLowerCase()}-doped-fibre`) : undefined;
    const use = form?.use ?? (kind === 'compound' && reading.hits.some(namesPhosphor) ? 'phosphor' : String(kind));
    drafts.push({
      material: fibre?.id ?? `${isOpen ? 'unstated' : use}:${mention.symbol}`,
      name: fibre?.name ?? nameOf(mention, form, light, knowledge.constituents.get(mention.symbol)?.name),
      form: kind,
      constituents: [...(kind === 'alloy' ? light : []), mention.symbol],
      elements: [
        {
          symbol: mention.symbol,
          presence: confidence > 0.9 ? 'proven' : mayBeName ? 'possible' : 'likely',
          confidence,
          // Of a metal that is no alloy it is all but impurities.
          massFraction: fractionOf((kind === 'metal' ? knowledge.materials.get(`el-${mention.symbol}`) : fibre)?.composition[mention.symbol]), // prettier-ignore
          grams: null,
        },
      ],
      confidence,
      named: confidence > 0.9,
      trace: false,
      evidence: [evidence],
      rank: form === null ? 1 : 2,
      symbols: new Set([mention.symbol]),
      at: mention,
    });
  }
  return drafts;
}

/** What a word beside it says, unless that is none of a substance and the name of a salt stands there, or an alcohol's that only ends like "oxide". */
function formOrSalt(said: NamedForm | null, mention: ElementMention, folded: string): NamedForm | null {
  if (said?.form === 'compound' || (said?.form === 'oxide' && !/[a-z]oxide?$/.test(wordBehind(mention, folded))))
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

/** "Gadolinium is paramagnetic", "samarium was named after": a sentence about an element. */
const IS_SAID = /^ (?:is|was|are|were|has been|can be|es|est|ist|é|è|jest|je) /;

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
const DOPED_FIBRE: NamedForm = { form: 'ceramic', name: 'doped fibre', use: 'fibre' };

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
      (isBeside(hit) || opens(hit) || isShapeOf({ start, end }, hit, text.folded) || isMeasured(hit)) &&
      !OF_CERAMIC.test(hit.text.toLowerCase()),
  );
  return piece === undefined ? null : { form: 'metal', name: piece.text, use: null };
}

/** "Holmium St. sign", "Terbium Labs subscription": streets, places and companies are named after elements. */
const STREET =
  /^ (?:st\.|street|road|rd\.|avenue|ave\.|lane\b|strasse|(?:labs?|inc|llc|gmbh|ltd|corp|software|security|networks?|partners|consulting|records|audio)(?![a-z]))/;

/** Terminal blocks, connectors, small parts and collets are abbreviated so too: beside a mere shape these are none. */
const IN_CAPITALS_TOO = /^\s{0,40}(?:TB|SC|SM|ER)(?![A-Za-z])/;

/** "Gd | 99.9%", "Tb | 4N": a symbol alone in a description, beside a cell that is a purity and no more. */
const statesPurity = (line: LineReading, { source }: ReadLineText): boolean =>
  source.role === 'description' &&
  source.text.length <= 4 &&
  line.texts.some((other) => PURITY_ALONE.test(other.source.text) && other.source !== source);

/** Whether the line says that it is a piece of a substance: a target, an ingot, a foil. `byForm`: a shape does not say so. */
function isRaw(line: LineReading, byForm: boolean): boolean {
  return textsOf(line, 'description', 'category').some(({ reading }) =>
    reading.hits.some(
      ({ meaning }) =>
        meaning.kind === 'form' || (!byForm && meaning.kind === 'shape' && reading.head?.value === 'shape'),
    ),
  );
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
  glass: 'ceramic',
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
    const isSubstance = form === 'compound' || form === 'oxide';
    if (isSubstance && gap > (OF_WORDS.test(hit.meaning.value) ? 16 : 6)) continue;
    // "Tb4O7 oxide, Tb metal": behind a comma it is of something else, where a form stands nearer.
    const distance = gap - (isSubstance && !/[,;|·、]/.test(between) ? 100 : 0);
    if (best === null || distance < best.distance)
      best = { form, name: hit.meaning.kind === 'compound' ? hit.meaning.value : hit.text, use: null, distance };
  }
  return best;
}
