import { byDescription } from './by-description.ts';
import { byNumbers } from './by-number.ts';
import { takeMagnet } from './comes-with.ts';
import type { ClassFinding } from './component.ts';
import { collect, isTypedNegative, namesMagnet, type Draft } from './draft.ts';
import { withCoil, withStatedField } from './field-kind.ts';
import { isGeneral, specific } from './general-class.ts';
import { heldByPart } from './held-by-part.ts';
import { bareMagnet } from './named-on-part.ts';
import { isNoGroupOf, isSaidOfGroup } from './no-group.ts';
import { holdsForLine, saysLess } from './numbers-of-lines.ts';
import { otherPart } from './other-part.ts';
import { remarkedClass } from './remarked-class.ts';
import { categoryOf } from './said-of-thing.ts';
import { namesFirst } from './sentences.ts';
import type { SeriesHit } from './series.ts';
import { isHolderStated } from './stated-magnet.ts';
import { classFinding, fittedUnnamed } from './told-on-part.ts';
import { HOLDS_MAGNETS } from '../lexicon/lexicon.ts';
import { ROLE_WEIGHT, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { separatorOfBars } from '../magnets/rare-earth-bar.ts';
import { magnetsInRemarks, partWithThem, saidToHold } from '../magnets/remarked-magnet.ts';
import { motorKind } from '../motors/motor-kind.ts';
import type { Noun } from '../reading/head.ts';
import { isPhosphorItself } from '../substances/phosphor-for.ts';
import type { Evidence } from '../types.ts';

/** What the texts of a line together say it is. */
export interface Identity {
  readonly kind: 'class' | 'magnet' | 'part' | 'none';
  /** Component classes of the thing (and of what comes with it), most specific first. */
  readonly classes: readonly ClassFinding[];
  /** Evidence for a bare magnet. */
  readonly magnet: Evidence | null;
  /** Evidence for magnets that lie beside a component, whatever it has of its own. */
  readonly beside: Evidence | null;
  /** The noun that makes it another part. */
  readonly part: { readonly noun: Noun; readonly text: ReadLineText } | null;
}

const NOTHING: Identity = { kind: 'none', classes: [], magnet: null, beside: null, part: null };

/**
 * Decides what the line is. The order of the steps is the rule: the first description whose head is known goes before all else, numbers of
 * types before what groups lines, and remarks come last. Each step says which question it answers, and why it stands where it does.
 */
export function identify(line: LineReading, series: readonly SeriesHit[]): Identity {
  const draft = draftOf(line, series);
  // By what it is called, and what a part has all the same.
  for (const text of draft.descriptive) byDescription(draft, text);
  if (draft.part !== null) heldByPart(draft, draft.part);
  if (draft.part !== null && draft.kind === 'part') thingOfCategory(draft);
  // By numbers of types; by what groups lines only where it has no name.
  if (isLoudspeaker(draft)) [draft.kind, draft.part] = ['none', null];
  if (series.length > 0 && draft.kind !== 'part') byNumbers(draft);
  if (draft.kind === 'none') byContext(draft);
  // By what is said beside its name.
  if (draft.kind === 'class') saidOfComponent(draft);
  if (draft.kind === 'none') heldByRemark(draft);
  if (isNoCarrier(draft)) partOfRareEarths(draft);
  if (draft.kind === 'none') fittedInUnnamed(draft);
  if (draft.kind === 'none') classOfRemark(draft);
  if (isNoCarrier(draft)) barOfRareEarths(draft);
  // Of components only: what is another thing by the same words, or of a kind that is told elsewhere.
  if (draft.kind === 'class') magnetCalledAfter(draft);
  if (draft.kind === 'class') kindInRemark(draft);
  return settled(draft);
}

function draftOf(line: LineReading, series: readonly SeriesHit[]): Draft {
  return {
    line,
    descriptive: namesFirst(textsOf(line, 'description')),
    series,
    isRemarked: textsOf(line, 'remarks').some(namesMagnet),
    kind: 'none',
    classes: [],
    magnet: null,
    beside: null,
    part: null,
    held: [],
  };
}

/** Whether a line is so far another part, or nothing. */
const isNoCarrier = ({ kind }: Draft): boolean => kind === 'part' || kind === 'none';

/**
 * "Active driver | Dayton Audio ND91-4": is the part a loudspeaker, by the number of a maker of these? Before numbers are asked, which say
 * nothing of a part.
 */
const isLoudspeaker = ({ part, series }: Draft): boolean =>
  part !== null &&
  /^drivers?$/i.test(part.noun.text) &&
  series.some(({ fact }) => fact.makers.length > 0 && fact.componentClass === 'loudspeaker');

/** "12V 300 RPM with cable | Motors": does no description name a thing, but what that of the category is like? Then that is what it is. */
function thingOfCategory(draft: Draft): void {
  if (textsOf(draft.line, 'category').some(namesCarrier) && categoryOf(draft) !== null)
    [draft.kind, draft.part] = ['none', null];
}
const namesCarrier = ({ reading: { head } }: ReadLineText): boolean => head !== null && head.kind !== 'part';

/** What may say what a line is that has no name, by rank. */
const CONTEXT = ['category', 'partNumber', 'material', 'heading', 'title', 'link'] as const;
type Context = (typeof CONTEXT)[number];

/** What is a line without a name, by its group, its number, or what stands above it? The first of these that says something decides. */
function byContext(draft: Draft): void {
  for (const role of CONTEXT) {
    for (const text of textsOf(draft.line, role)) askContext(draft, text, role);
    if (draft.classes.length > 0 || draft.magnet !== null || draft.part !== null) break;
  }
  if (draft.classes.length > 0) draft.kind = 'class';
  else if (draft.magnet !== null) draft.kind = 'magnet';
  else if (draft.part !== null) draft.kind = 'part';
}

function askContext(draft: Draft, text: ReadLineText, role: Context): void {
  const { line, descriptive } = draft;
  const { head } = text.reading;
  // "MOTORI" above the list, and "RIDUTTORI" above these lines of it.
  if (role === 'title' && line.texts.some(isPartAbove)) return;
  if (role !== 'partNumber' && isNoGroupOf(text, head, descriptive)) return;
  // "Capsule speaker | plays the sound of motors" below "Material": what carriers are called there; of the rest it is what things are made of.
  if (role === 'material' && head?.kind !== 'class') return;
  const isAside = role === 'heading' || role === 'title' || role === 'link';
  if (head === null || (isAside && !holdsForLine(line, descriptive, head, role))) return;
  if (head.kind === 'part') {
    // "ТУ 48-4", "DIN 125": the norm that goods are delivered by numbers them, and is not what they are.
    if (!isAside && !(role === 'partNumber' && head.value === 'document')) draft.part ??= { noun: head, text };
    return;
  }
  if (draft.part !== null) return;
  const isOther =
    role === 'partNumber' ? saysLess(text, head, descriptive, line.knowledge) : descriptive.some(isSaidOfGroup);
  if (!isOther) collect(draft, text, ROLE_WEIGHT[role]);
}

const isPartAbove = ({ source: { role }, reading: { head } }: ReadLineText): boolean =>
  role === 'heading' && head?.kind === 'part';

/** "Loudspeaker | contains rare earths": is more known of the magnets of a component? Of those that its name and its number have brought. */
function saidOfComponent({ line, classes, isRemarked }: Draft): void {
  if (isRemarked || line.texts.some(mayBeBar)) classes.splice(0, Infinity, ...saidToHold(line, classes));
}

/** "XR-200 | contains magnets": does a remark say that magnets are in what nobody has named? First of what remarks are asked: it says most. */
function heldByRemark(draft: Draft): void {
  const { line, classes, held, isRemarked } = draft;
  if (!isRemarked) return;
  for (const [noun, text] of magnetsInRemarks(line, 'with')) takeMagnet(draft, noun, text, true);
  if (classes.push(...held) > 0) draft.kind = 'class';
}

/** "Valve | contains rare earths": does a part, or what has no name, hold them? Behind magnets, which say more. */
function partOfRareEarths(draft: Draft): void {
  const { line, classes } = draft;
  if (!line.texts.some(mayBeBar)) return;
  const said = partWithThem(line, line.knowledge.classes.get(HOLDS_MAGNETS));
  if (said !== null) [draft.kind, classes[0]] = ['class', said];
}

/** "Fermeture aimantée": does an adjective say that a magnet is fitted in a thing that no vocabulary has? Where no one has said so outright. */
function fittedInUnnamed(draft: Draft): void {
  if (draft.classes.push(...fittedUnnamed(draft.line, draft.descriptive)) > 0) draft.kind = 'class';
}

/** Does a remark name the motor that a bare number is? Last of what a line without a name is asked, since remarks mostly say what it is for. */
function classOfRemark(draft: Draft): void {
  const { line, classes, descriptive } = draft;
  if (textsOf(line, 'remarks').some(namesClass) && classes.push(...remarkedClass(line, descriptive)) > 0)
    draft.kind = 'class';
}

const namesClass = ({ reading: { head } }: ReadLineText): boolean => head?.kind === 'class';

/** "Filter bar 12000 gauss": is a part, or what has no name, a magnet for separating by its field or its rare earths? Last, by figures. */
function barOfRareEarths(draft: Draft): void {
  if (!draft.descriptive.some(mayBeBar)) return;
  const separator = separatorOfBars(draft.line, draft.descriptive.filter(mayBeBar));
  if (separator === null) return;
  draft.classes.push(separator);
  draft.kind = 'class';
}

/** What `separatorOfBars` and `unnamedRareEarths` are asked for: a word of these, or a field beside a word for magnets. */
const NEAR_BAR =
  /gau[sß]|rare|rara|selten|озем|гаус|稀土|希土|高斯|レアア|ガウス|희토|가우|monazit|bastn|x[eé]notim|loparit|монацит|бастнез|ксенот|лопарит|[独獨]居石|氟碳|磷[钇釔]|モナザ|バストネ|ゼノタ|모나자|독거석|제노타|adsor|адсорб|吸[着附]型|흡착형/i;
const FIELD = /\d[.,]?\d{3} ?g(?![a-z])/i;
/** False where `separatorOfBars` finds nothing in the text for sure: no word of rare earths or gauss, no "12000 G" beside magnets. */
export const mayBeBar = ({ source: { text } }: ReadLineText): boolean =>
  NEAR_BAR.test(text) || (FIELD.test(text) && /magn|磁|マグネ/i.test(text));

/** Holders and trays that bare magnets are called after too. */
const CALLED_AFTER = /^(?:holding-magnet|magnetic-tool|pot-magnet|magnetic-catch)$/;

const isOfPiece = (line: LineReading, said: ReadLineText, { fact, evidence }: ClassFinding): boolean =>
  BY_SIZE.test(fact.id) && bareMagnet(line, said, evidence.text);
/** Of these, which a size tells. */
const BY_SIZE = /^(?:holding-magnet|magnetic-tool)$/;

/** "Door latch magnet 10x5x2": is the one component that was found a bare magnet, by its size or its grade? When it is known to be the only one. */
function magnetCalledAfter(draft: Draft): void {
  const { line, classes, descriptive } = draft;
  const [only] = classes;
  if (only === undefined || classes.length > 1 || !CALLED_AFTER.test(only.fact.id)) return;
  const said = descriptive.find(({ source }) => source.column === only.evidence.column);
  if (said === undefined || !(isOfPiece(line, said, only) || isHolderStated(line, only.fact.id, only.evidence.text)))
    return;
  classes.length = 0;
  draft.kind = 'magnet';
  draft.magnet = { ...only.evidence, kind: 'context', meaning: 'a magnet' };
}

/** What shakes: a coin in a phone, or a machine by a motor of the mains. */
const SHAKES = /^(?:erm|vibra)/;

/**
 * "Motor 400 V | Asynchronmotor 0,55 kW": does a remark name a kind without magnets, of a motor whose name leaves its kind open? When all
 * classes are known, since any that is more exact closes the question.
 */
function kindInRemark({ line, classes }: Draft): void {
  if (!classes.every(({ fact: { id } }) => isGeneral(id) || SHAKES.test(id))) return;
  for (const text of textsOf(line, 'remarks'))
    for (const noun of text.reading.nouns) {
      const fact = line.knowledge.classes.get(noun.value);
      if (fact !== undefined && isToldInRemark(noun, text)) classes.push(classFinding(line, fact, noun, text, 0.9));
    }
}

/** A remark that says what a thing is for, or comes with, says nothing of what it is. */
const isToldInRemark = (noun: Noun, { reading: { segments } }: ReadLineText): boolean =>
  noun.cancelledBy === null && isTypedNegative(noun) && /^(?:main|and)?$/.test(segments[noun.segment]?.role ?? '');

/** The identity that a draft comes to: last whether the whole line is another thing, which undoes all that was found. */
function settled(draft: Draft): Identity {
  const { line, classes, descriptive, kind, magnet, beside, part } = draft;
  if (kind === 'class' && classes.every(isLitBy) && line.texts.some(namesMaterial) && isPhosphorItself(line, classes))
    return NOTHING;
  const other = kind === 'class' || kind === 'magnet' ? otherPart(line, kind, classes) : null;
  if (other !== null) {
    line.against.push(other);
    return { ...NOTHING, kind: 'part' };
  }
  const ofKind = motorKind(line, specific(classes), descriptive);
  return {
    kind,
    classes: ofKind.some(mayBeOfField) ? withCoil(withStatedField(ofKind, descriptive), descriptive) : ofKind,
    magnet,
    beside,
    part,
  };
}

const namesMaterial = ({ reading: { hits, formulas } }: ReadLineText): boolean =>
  formulas.length > 0 || hits.some(({ meaning: { kind } }) => MATERIAL.test(kind));
const MATERIAL = /material$|^form$|^element$/;

/** What `withStatedField` and `withCoil` are asked for. */
const mayBeOfField = ({ fact }: ClassFinding): boolean => OF_FIELD.test(fact.id);
const OF_FIELD = /^(?:magnetic-|pot-|holding-|stir-bar|prox-|door-contact|mag-coupling|eddy-|hysteresis-)/;

/** What glows or shows by a phosphor, or is made of an oxide, which may be all that a line is of. */
const isLitBy = ({ fact: { id } }: ClassFinding): boolean => id === 'glow' || id === 'display' || id === 'mlcc';
