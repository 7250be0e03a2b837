import type { ClassFinding } from './component.ts';
import { evidenceOf, ROLE_WEIGHT, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { isPaperNoun, type Noun } from '../reading/head.ts';
import { HOLDS_MAGNETS, NEVER_MAGNETIC_MOTORS } from '../lexicon/lexicon.ts';
import { withCoil, withStatedField } from './field-kind.ts';
import { isGeneral, refinesHead, specific } from './general-class.ts';
import { isAccessoryOf, isFittingAlone, otherPart } from './other-part.ts';
import { gradeAlone, gradeBefore, gradeBehind, gradedPiece, pieceOfName } from './before-noun.ts';
import { typeBefore } from './type-before.ts';
import { bareMagnet, countedOnPart, isOfCatch, namedOnPart } from './named-on-part.ts';
import { addedMagnet, columnMagnet, heldInClause, magnetOfMaterial, ownMagnet } from '../magnets/own-magnet.ts';
import { remarkedClass } from './remarked-class.ts';
import { magnetsInRemarks, partWithThem, saidToHold } from '../magnets/remarked-magnet.ts';
import type { SeriesHit } from './series.ts';
import { comesWith, isCalledDrive, isOfCategory, isOfHouse, isWhatFor, leadsToMotor, namesChemical, opensNoun, standsApart } from './series-place.ts'; // prettier-ignore
import { isSentence, namesFirst } from './sentences.ts';
import { shapedPiece, shapeUnder } from '../magnets/shaped-piece.ts';
import { rareEarthBar } from '../magnets/rare-earth-bar.ts';
import { motorKind } from '../motors/motor-kind.ts';
import { comesWithUnnamed, textsWithMore } from './comes-with.ts';
import { saysLess, isTypeNumberLine } from './numbers-of-lines.ts';
import { liesBeside } from '../magnets/spare-magnets.ts';
import { standardPartOf } from './standard-part.ts';
import { isNoGroupOf, isSaidOfGroup } from './no-group.ts';
import { MOTOR } from '../reading/stands-first.ts';
import { isPhosphorItself } from '../substances/phosphor-for.ts';
import { classFinding, fittedUnnamed, toldToHave } from './told-on-part.ts';
import type { Evidence, TextRole } from '../types.ts';

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

/** What glows or shows by a phosphor, which may be all that a line is of. */
const isLitBy = ({ fact }: ClassFinding): boolean => fact.id === 'glow' || fact.id === 'display';

/** What switches a motor; its frame size says which. */
const isRelay = ({ fact }: ClassFinding): boolean => /^(?:relay|contactor|breaker)/.test(fact.id);

function fromSeries(line: LineReading, hit: SeriesHit): ClassFinding | null {
  const fact = line.knowledge.classes.get(hit.fact.componentClass ?? '');
  if (fact === undefined) return null;
  return {
    fact,
    evidence: hit.evidence,
    weight: 1,
    pRareEarthMagnet: hit.fact.pRareEarthMagnet,
    family: hit.fact.family,
    suffix: hit.fact.gradeSuffix,
    isOfMaker: hit.fact.makers.length > 0,
  };
}

/** What `rareEarthBar` is asked for: a word of these, or a field beside a word for magnets. */
const NEAR_BAR = /gau[sß]|rare|rara|selten|озем|гаус|稀土|希土|高斯|レアア|ガウス|희토|가우/i;
const FIELD = /\d[.,]?\d{3} ?g(?![a-z])/i;
/** False where `rareEarthBar` finds nothing in the text for sure: no word of rare earths or gauss, no "12000 G" beside magnets. */
export const mayBeBar = ({ source: { text } }: ReadLineText): boolean =>
  NEAR_BAR.test(text) || (FIELD.test(text) && /magn|磁|マグネ/i.test(text));
const namesClass = ({ reading: { head } }: ReadLineText): boolean => head?.kind === 'class';
const saysWith = ({ reading: { segments } }: ReadLineText): boolean => segments.some(({ role }) => role === 'with');
const namesMagnet = ({ reading: { nouns } }: ReadLineText): boolean => nouns.some(({ kind }) => kind === 'magnet');

/** "BMD 102-7.7": a code in two words. */
const NUMBERED = /^\s{0,4}\p{Lu}{2,6}[\s-]\d/u;
/** What shakes: a coin in a phone, or a machine by a motor of the mains. */
const SHAKES = /^(?:erm|vibra)/;

/** Holders and trays that bare magnets are called after too. */
const CALLED_AFTER = /^(?:holding-magnet|magnetic-tool)$/;
const COUNTED_MAGNETS = /\d[ -x×]{1,3}(?:\p{L}{3,10} )?\p{L}{0,3}(?:magn|aimant|im[aã]n|calamit|магн|磁|자석)/u;

/**
 * Decides what the line is. The first descriptive text whose head noun is known decides; a category, a heading or a type
 * number speaks only where the description says nothing.
 */
export function identify(line: LineReading, series: readonly SeriesHit[]): Identity {
  const { knowledge } = line;
  const [descriptive, classes] = [namesFirst(textsOf(line, 'description')), [] as ClassFinding[]];
  let magnet: Evidence | null = null;
  let beside: Evidence | null = null;
  let part: Identity['part'] = null;
  let kind: Identity['kind'] = 'none';
  const held: ClassFinding[] = [];
  const isRemarked = textsOf(line, 'remarks').some(namesMagnet);
  /** A magnet that comes with a part: beside it ("and"), or in it. */
  const take = (noun: Noun, text: ReadLineText, isHeld = false): void => {
    // Glue is for magnets, and a label warns of them.
    if (part !== null && (part.noun.roles.has('adhesive') || part.noun.roles.has('label'))) return;
    const evidence = evidenceOf('context', noun.text, text.source, 'comes with a magnet', null, knowledge, 0.7);
    const isIn = text.reading.segments[noun.segment]?.role === 'with' && !liesBeside(noun, text);
    const fact = isHeld || isIn || text.source.role === 'material' ? knowledge.classes.get(HOLDS_MAGNETS) : undefined;
    if (fact === undefined) magnet ??= evidence;
    else held.push(classFinding(line, fact, noun, text, 1));
    if (liesBeside(noun, text)) beside ??= evidence;
  };

  for (const text of descriptive) {
    const { head } = text.reading;
    if (part !== null && kind === 'part' && part.text.reading.nouns[0]?.kind === 'magnet')
      magnet ??= pieceOfName(line, part.text, part.noun, text);
    if (head === null) {
      // "Arc R30 x R22 x 25, N42SH | Epoxy": a piece by its grade and its size, whatever it is coated with.
      const graded = kind === 'none' && text.reading.grades.length > 0 ? gradedPiece(line, text) : null;
      if (graded !== null) kind = 'magnet';
      magnet ??= graded;
      continue;
    }
    if (kind === 'none') {
      if (
        head.kind === 'magnet' &&
        text.reading.segments[head.segment]?.role === 'with' &&
        comesWithUnnamed(text, head)
      ) {
        take(head, text, true);
        kind = 'class';
        classes.push(...held);
        continue;
      }
      const graded = head.kind === 'part' && text.reading.grades.length > 0 ? gradeBefore(line, text, head) : null;
      kind = graded === null ? head.kind : 'magnet';
      magnet ??= graded;
      if (kind === 'part') {
        const typed = series.length === 0 ? null : typeBefore(text, head, series);
        if (typed !== null || (series.length > 0 && isOfCategory(line, text, series))) kind = 'class';
        else part = { noun: head, text };
      }
      if (graded !== null || kind !== head.kind) continue;
    }
    // "XY stage | Stepping motor cross platform": by what a thing is moved that positions something.
    if (kind === 'part' && part?.noun.roles.has('actuated') === true && head.kind === 'class' && text.reading.nouns.some(({ roles, cancelledBy }) => roles.has('actuated') && cancelledBy === head.text)) [kind, part] = ['class', null]; // prettier-ignore
    // Behind a part, further columns describe it or what it is for, unless they are a magnet by name or grade.
    if (kind === 'part') {
      const isPaper = part !== null && isPaperNoun(part.noun);
      if (!isPaper && namesMagnet(text)) {
        if (!isSentence(text)) magnet ??= columnMagnet(head, text, knowledge, part?.text);
        const added = addedMagnet(text, knowledge);
        if (added !== undefined) take(added, text);
      }
      continue;
    }
    if ((kind === 'class' && isAccessoryOf(text, head, classes)) || isFittingAlone(text, head)) {
      classes.length = 0;
      [magnet, beside] = [null, null];
      part = { noun: head, text };
      kind = 'part';
      continue;
    }
    collect(line, text, classes, (evidence, noun) => {
      magnet ??= evidence;
      if (kind === 'class' && liesBeside(noun, text)) beside ??= { ...evidence, meaning: 'comes with a magnet' };
    });
  }
  if (kind === 'part' && part !== null) {
    // "Gearbox with motor", "Chassis | includes 4 motors": what comes with it is there as well.
    const withMore = descriptive.length > 1 && descriptive.some(saysWith) ? textsWithMore(part.text, descriptive) : [];
    for (const text of [part.text, ...withMore])
      for (const noun of text.reading.nouns) {
        const [role, before] = [noun.segment, noun.segment - 1].map((at) => text.reading.segments[at]?.role);
        // "Puller for rotors with magnets": what comes with what a part is for is no part of it.
        const isAlong = role === 'and' || (role === 'with' && before !== 'for');
        if (noun.cancelledBy !== null || part.noun.value === 'document' || !isAlong) continue;
        if (noun.kind === 'class') {
          const fact = knowledge.classes.get(noun.value);
          if (fact !== undefined) classes.push(classFinding(line, fact, noun, text, 0.8));
        } else if (noun.kind === 'magnet') take(noun, text);
      }
    if (namesMagnet(part.text)) {
      const own = ownMagnet(part.noun, part.text, knowledge);
      if (own !== null && own.held !== null && magnet === null) take(own.held, part.text, true);
      else magnet ??= own?.evidence ?? null;
      const clause = heldInClause(part.noun, part.text);
      if (clause !== undefined) take(clause, part.text, true);
      const counted = COUNTED_MAGNETS.test(part.text.reading.text.folded)
        ? countedOnPart(part.noun, part.text)
        : undefined;
      if (counted !== undefined) take(counted, part.text, true);
    }
    for (const text of textsOf(line, 'material').filter(namesMagnet)) {
      const added = magnetOfMaterial(text);
      if (added !== undefined) take(added, text, true);
    }
    if (isRemarked) for (const [noun, text] of magnetsInRemarks(line, 'any')) take(noun, text, true);
    // "Ring 20x10 | Magnet NdFeB N42SH": a shape says nothing of what it is, any other column does.
    const isShape = part.noun.value === 'shape';
    const { grades, hits } = part.text.reading;
    const isTyped = grades.length > 0 || hits.some(({ meaning }) => meaning.kind === 'family');
    if (isTyped) magnet ??= shapedPiece(line, part.text, part.noun);
    if (grades.length > 0) magnet ??= gradeBehind(line, part.text, part.noun);
    const others = isShape ? (['partNumber', 'remarks', 'category'] as const) : (['partNumber'] as const);
    for (const text of textsOf(line, ...others).filter(namesMagnet)) {
      if (text.reading.head !== null) magnet ??= columnMagnet(text.reading.head, text, knowledge);
    }
    // "Segment | N42SH": so does a grade alone.
    if (isShape)
      for (const text of textsOf(line, 'description', 'material', ...others))
        if (text.reading.grades.length > 0) magnet ??= gradeAlone(line, text);
    if (isShape && magnet === null && line.texts.some(isAbove)) magnet = shapeUnder(line, part.text);
    const isNamed = isTyped || part.noun.roles.has('place') || part.noun.roles.has('driven');
    if (classes.length === 0 && magnet === null && held.length === 0 && isNamed && namesMagnet(part.text)) {
      const named = namedOnPart(part.noun, line, part.text);
      magnet = named.magnet;
      if (named.held !== null) take(named.held, part.text, true);
    }
    if (classes.length === 0 && magnet === null) classes.push(...held.slice(0, 1));
    if (classes.length === 0 && magnet === null) classes.push(...toldToHave(part, line, isTyped));
    if (classes.length > 0) kind = 'class';
    else if (magnet !== null) kind = 'magnet';
  }

  // "Active driver | Dayton Audio ND91-4": of a maker of loudspeakers that is one.
  if (part !== null && /^drivers?$/i.test(part.noun.text) && series.some(({ fact }) => fact.makers.length > 0 && fact.componentClass === 'loudspeaker')) [kind, part] = ['none', null]; // prettier-ignore
  if (kind !== 'part') {
    for (const hit of series) {
      const found = fromSeries(line, hit);
      if (found === null) continue;
      // A driver's type number names another part, as its noun would; it wins over a mere "motor".
      if (found.fact.pRareEarthMagnet === 0 && found.fact.material === null) {
        if (!NEVER_MAGNETIC_MOTORS.test(found.fact.id) && (standsApart(hit, descriptive) || comesWith(hit))) continue;
        // "FR-E500-10 | Motoréducteur 24 V": the number of a part may be one of the house, and the words say what it is.
        if (hit.text.source.role === 'partNumber' && classes.length > 0 && hit.fact.makers.length === 0) continue;
        line.against.push({ ...hit.evidence, kind: 'negative' });
        if (
          leadsToMotor(hit) ||
          ((classes.every((other) => isGeneral(other.fact.id) || other.fact.id.startsWith('encoder')) ||
            found.fact.id === 'stator' ||
            opensNoun(hit, series) ||
            (hit.fact.componentClass === 'servo-drive-electronics' && classes.every(isCalledDrive))) &&
            magnet === null)
        ) {
          classes.length = 0;
          classes.push(found);
          kind = 'class';
          break;
        }
        continue;
      }
      // A description that names what never has a magnet, or only sounds, outweighs a number that may be one of the house.
      if (hit.text.source.role === 'partNumber' && classes.length > 0 && (classes.every(({ fact }) => fact.pRareEarthMagnet === 0) || isOfHouse(hit, classes))) continue; // prettier-ignore
      // "Cerium oxide slurry HS-8005": a code that many makers use is none of theirs where the text names a chemical.
      if (kind === 'none' && hit.fact.makers.length === 0 && namesChemical(hit.text, knowledge)) continue;
      // "Relay for NEMA 17"
      if (classes.length > 0 && MOTOR.test(found.fact.id) && classes.every(isRelay)) continue;
      // "Replacement ear pads for HD 25 headphones"
      if (kind === 'none' && isWhatFor(hit)) continue;
      if (kind === 'none' || kind === 'class') {
        classes.push(found);
        kind = 'class';
      }
    }
  }
  /** What the name of the list says holds for a number whatever the notes are. */
  const isNumbered = (role: TextRole): boolean =>
    isTypeNumberLine(descriptive) ||
    (role === 'title' &&
      (textsOf(line, 'partNumber').length > 0 ||
        descriptive.some(({ source: { text } }) => text.length <= 32 && NUMBERED.test(text))));
  let isOtherwise = false;
  if (kind === 'none') {
    for (const role of ['category', 'partNumber', 'heading', 'title', 'link'] as const) {
      for (const text of textsOf(line, role)) {
        const { head } = text.reading;
        const isAside = role === 'heading' || role === 'title' || role === 'link';
        // "MOTORI" above the list, and "RIDUTTORI" above these lines of it.
        isOtherwise ||= role === 'heading' && head?.kind === 'part';
        if (role === 'title' && isOtherwise) continue;
        if (role !== 'partNumber' && isNoGroupOf(text, head, descriptive)) continue;
        // "Magnets" above sizes alone, whatever bin they lie in.
        const isSized = head?.kind === 'magnet' && descriptive.some(({ reading }) => reading.hasDimensions);
        if (head === null || (isAside && ((!isSized && !isNumbered(role)) || standardPartOf(line) !== null))) continue;
        if (head.kind === 'part') {
          if (!isAside) part ??= { noun: head, text };
          continue;
        }
        if (role !== 'partNumber' && descriptive.some(isSaidOfGroup)) continue;
        if (part !== null || (role === 'partNumber' && saysLess(text, head, descriptive, knowledge))) continue;
        collect(line, text, classes, (evidence) => (magnet ??= evidence), ROLE_WEIGHT[role]);
      }
      if (classes.length > 0 || magnet !== null || part !== null) break;
    }
    if (classes.length > 0) kind = 'class';
    else if (magnet !== null) kind = 'magnet';
    else if (part !== null) kind = 'part';
  }
  if (kind === 'class' && (isRemarked || line.texts.some(mayBeBar)))
    classes.splice(0, Infinity, ...saidToHold(line, classes));
  // "XR-200 | contains magnets"
  if (kind === 'none' && isRemarked) {
    for (const [noun, text] of magnetsInRemarks(line, 'with')) take(noun, text, true);
    if (classes.push(...held) > 0) kind = 'class';
  }
  if ((kind === 'part' || kind === 'none') && line.texts.some(mayBeBar)) {
    const said = partWithThem(line, knowledge.classes.get(HOLDS_MAGNETS));
    if (said !== null) [kind, classes[0]] = ['class', said];
  }
  if (kind === 'none' && classes.push(...fittedUnnamed(line, descriptive)) > 0) kind = 'class'; // prettier-ignore
  if (kind === 'none' && textsOf(line, 'remarks').some(namesClass) && classes.push(...remarkedClass(line, descriptive)) > 0) kind = 'class'; // prettier-ignore
  if (kind === 'part' || kind === 'none') {
    const fact = knowledge.classes.get('magnetic-separator');
    for (const text of descriptive) {
      const named = mayBeBar(text) ? rareEarthBar(text) : null;
      if (named === null || fact === undefined) continue;
      const evidence = evidenceOf('class', named, text.source, fact.name, fact, knowledge, 0.9);
      classes.push({ fact, evidence, weight: 1, pRareEarthMagnet: null, family: null, suffix: null });
      kind = 'class';
      break;
    }
  }
  const [only] = classes;
  if (kind === 'class' && only !== undefined && classes.length === 1 && CALLED_AFTER.test(only.fact.id)) {
    const said = descriptive.find(({ source }) => source.column === only.evidence.column);
    if (said !== undefined && bareMagnet(line, said, only.evidence.text)) {
      classes.length = 0;
      [kind, magnet] = ['magnet', { ...only.evidence, kind: 'context', meaning: 'a magnet' }];
    }
  }
  // "Motor 400 V | Asynchronmotor 0,55 kW": a remark that names a kind without magnets tells a motor that names none.
  if (kind === 'class' && classes.every(({ fact: { id } }) => isGeneral(id) || SHAKES.test(id)))
    for (const text of textsOf(line, 'remarks'))
      for (const noun of text.reading.nouns) {
        const fact = knowledge.classes.get(noun.value);
        if (fact !== undefined && isToldInRemark(noun, text)) classes.push(classFinding(line, fact, noun, text, 0.9));
      }
  if (kind === 'class' && classes.every(isLitBy) && isPhosphorItself(line, classes))
    return { kind: 'none', classes: [], magnet: null, beside: null, part: null };
  const other = kind === 'class' || kind === 'magnet' ? otherPart(line, kind, classes) : null;
  if (other !== null) {
    line.against.push(other);
    return { kind: 'part', classes: [], magnet: null, beside: null, part: null };
  }
  return {
    kind,
    classes: withCoil(withStatedField(motorKind(line, specific(classes), descriptive), descriptive), descriptive),
    magnet,
    beside,
    part,
  };
}

/**
 * Carriers of a text: its head, other carriers of the same noun group ("NEMA 17 stepper motor"), and what "and" or "with"
 * adds. Nouns of further clauses only describe: a display for a phone is no phone.
 */
function collect(
  line: LineReading,
  text: ReadLineText,
  classes: ClassFinding[],
  onMagnet: (evidence: Evidence, noun: Noun) => void,
  weight = 1,
): void {
  const { knowledge } = line;
  const { head, nouns, segments } = text.reading;
  for (const noun of nouns) {
    if (noun.cancelledBy !== null) {
      if (noun.kind === 'part') continue;
      const meaning = `only describes “${noun.cancelledBy}”`;
      line.against.push(evidenceOf('negative', noun.text, text.source, meaning, null, knowledge, 0.9));
      continue;
    }
    const role = segments[noun.segment]?.role;
    if (
      noun.segment !== head?.segment &&
      role !== 'and' &&
      role !== 'with' &&
      !(
        noun.kind === 'magnet' &&
        head?.kind === 'class' &&
        (liesBeside(noun, text) || (/^(?:magnetic-c|hold)/.test(head.value) && isOfCatch(noun, text)))
      ) &&
      !isTypedNegative(noun) &&
      !refinesHead(noun, head)
    )
      continue;
    if (noun.kind === 'class') {
      const fact = knowledge.classes.get(noun.value);
      if (fact !== undefined) classes.push(classFinding(line, fact, noun, text, weight));
    } else if (noun.kind === 'magnet') {
      onMagnet(evidenceOf('context', noun.text, text.source, 'a magnet', null, knowledge, 0.9 * weight), noun);
    }
  }
}

/** "Motor, induction, 2 kW": the clause that excludes the magnet counts wherever it stands. */
const isTypedNegative = ({ kind, value }: Noun): boolean => kind === 'class' && NEVER_MAGNETIC_MOTORS.test(value);
/** A remark that says what a thing is for, or comes with, says nothing of what it is. */
const isToldInRemark = (noun: Noun, { reading: { segments } }: ReadLineText): boolean =>
  noun.cancelledBy === null && isTypedNegative(noun) && /^(?:main|and)?$/.test(segments[noun.segment]?.role ?? '');

/** A category, a heading or a title that names a magnet. */
const isAbove = ({ source: { role }, reading: { head } }: ReadLineText): boolean =>
  (role === 'category' || role === 'heading' || role === 'title') && head?.kind === 'magnet';
