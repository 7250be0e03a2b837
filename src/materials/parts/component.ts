import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ComponentClass, MagnetFamily } from '../../knowledge/types.ts';
import { isEitherOf, isOneOfTwo } from '../magnets/either-magnet.ts';
import { embeddedMaterial } from './embedded-material.ts';
import { presenceOf, round, type LineReading } from '../line.ts';
import {
  DENIED,
  familyOfStated,
  fractionOf,
  magnetElements,
  scaledBy,
  unionOf,
  uniqueEvidence,
} from '../magnets/magnet.ts';
import { MAGNET_ELEMENTS } from '../magnets/magnet-context.ts';
import { statedGrams, type MagnetFacts } from '../magnets/magnet-facts.ts';
import type { Statement } from '../magnets/stated-elements.ts';
import type { Content, ElementContent, Evidence } from '../types.ts';
import { magnetKind } from '../magnets/magnet-kind.ts';

/** A component class found in a line, with the evidence that it is the thing and how far that evidence carries. */
export interface ClassFinding {
  readonly fact: ComponentClass;
  readonly evidence: Evidence;
  /** Multiplies p: 1 for the head noun of the description, less for a heading or a type number. */
  readonly weight: number;
  /** A maker's series may know better than the class. */
  readonly pRareEarthMagnet: number | null;
  readonly family: string | null;
  readonly suffix: string | null;
  /** What says that it has magnets, whatever most of its class have; absent: nothing does. */
  readonly holds?: Evidence;
  /** By a series of one maker, and no code of the trade. */
  readonly isOfMaker?: boolean;
}

/** The magnets and other carriers inside a component. */
export function componentContents(line: LineReading, found: ClassFinding, facts: MagnetFacts): Content[] {
  const contents: Content[] = [];
  const rare = facts.families.filter(({ family }) => family.rareEarth);
  // "Rotor with NdFeB or SmCo magnets": each of them, with half the chance.
  for (const one of rare.length > 1 && isOneOfTwo(line) ? rare : [null]) {
    const own = one === null ? facts : { ...facts, families: facts.families.filter((each) => each === one || !each.family.rareEarth) }; // prettier-ignore
    const magnet = embeddedMagnet(line, found, own, one !== null);
    if (magnet !== null) contents.push(magnet);
  }
  const { material } = found.fact;
  const further = material === null ? null : embeddedMaterial(line, found, material, facts.stated.size > 0);
  if (further !== null) contents.push(further);
  return contents;
}

/** "Faraday isolator, TGG crystal": the terbium is the crystal's. What is named counts for the magnet where one is named, or with a share. */
function saidOfMagnet(line: LineReading, facts: MagnetFacts): MagnetFacts {
  if (facts.stated.size === 0) return facts;
  const namesMagnet = line.texts.some(({ reading }) =>
    reading.hits.some(({ meaning, negated }) => !negated && (meaning.kind === 'magnet' || meaning.kind === 'family')),
  );
  const stated = [...facts.stated].filter(
    ([symbol, one]) =>
      one.ofSubstance !== true &&
      (namesMagnet ||
        one.range !== null ||
        one.grams !== undefined ||
        (one.isHeld === true && MAGNET_ELEMENTS.has(symbol))),
  );
  return stated.length === facts.stated.size ? facts : { ...facts, stated: new Map(stated) };
}

/** Families of rare-earth magnets: those named; what is stated to be in it goes before "rare earth magnets", which may be any. */
function familiesOf(line: LineReading, facts: MagnetFacts): MagnetFacts['families'] {
  const named = facts.families.filter(({ family }) => family.rareEarth);
  const isVague = facts.families.every((one) => !one.named && one.evidence.kind === 'material');
  const stated = isVague ? familyOfStated(line, facts) : [];
  // "Bonded" says more than neodymium does.
  const isSame = named.some(({ family }) => stated.some((one) => magnetKind(one.family.id) === magnetKind(family.id)));
  return stated.length > 0 && !isSame ? stated : named;
}

/** "Isolator with SmCo | Tb, Y": what a column says to be in the part, and such a magnet is not made with, is in something else. */
function withoutOthers(facts: MagnetFacts, family: MagnetFamily | undefined): MagnetFacts {
  const isOther = ([symbol, one]: readonly [string, Statement]): boolean =>
    one.isHeld === true && family !== undefined && !(symbol in family.composition);
  const stated = [...facts.stated].filter((one) => !isOther(one));
  return stated.length === facts.stated.size ? facts : { ...facts, stated: new Map(stated) };
}

/** How likely a component has the one of two magnets that are named. */
const EITHER = 0.5;

/** The same words as evidence that the class which they name never holds a magnet. */
export const holdsNone = (said: Evidence, { name }: ComponentClass): Evidence => ({
  ...said,
  kind: 'negative',
  meaning: `${name}: no permanent magnet`,
  about: { holdsNone: true },
});

function embeddedMagnet(
  line: LineReading,
  found: ClassFinding,
  all: MagnetFacts,
  isOneOfThem: boolean,
): Content | null {
  const { knowledge } = line;
  const said = saidOfMagnet(line, all);
  const { fact } = found;
  const rareEarth = familiesOf(line, said);
  const facts = withoutOthers(said, rareEarth[0]?.family);
  const other = facts.families.filter(({ family }) => !family.rareEarth);
  const classP = found.pRareEarthMagnet ?? fact.pRareEarthMagnet;
  if (classP === 0) {
    line.against.push(holdsNone(found.evidence, fact));
    return null;
  }
  const named = rareEarth[0];
  if (named === undefined && other.length > 0) {
    for (const { evidence } of other) line.against.push({ ...evidence, kind: 'negative' });
    return null;
  }
  if (named === undefined && facts.suffix === null && facts.claimsFree !== null) {
    line.against.push(facts.claimsFree);
    return null;
  }
  const likeliest = found.family ?? likeliestFamily(fact, knowledge);
  const family = named?.family ?? knowledge.families.get(likeliest ?? '');
  if (family?.rareEarth !== true) return null;
  // "Woofer, ferrite/neodymium": which, the list leaves open.
  const isEither = named !== undefined && (isOneOfThem || (other.length > 0 && isEitherOf(line)));
  const p =
    named === undefined
      ? classP * found.weight
      : isEither
        ? EITHER
        : Math.max(named.evidence.confidence, classP * found.weight);
  // "Servo motor with NdFeB magnets" says no more of Dy and Tb than the class does; of SmCo the name says what it is made of.
  const isOfClass =
    facts.suffix === null &&
    (named === undefined || (named.family.id === likeliest && magnetKind(likeliest) === 'ndfeb'));
  const ofNamed = isOfClass && named === undefined ? [] : magnetElements(family, facts, knowledge.followed).elements;
  const ofFamily = isEither ? scaledBy(p, { elements: ofNamed, anyOf: [] }).elements : ofNamed;
  const ofClass = isOfClass ? classElements(fact, family, facts, p, knowledge.followed) : [];
  const elements = [...ofClass, ...ofFamily.filter(({ symbol }) => ofClass.every((one) => one.symbol !== symbol))];
  const isOpen = magnetKind(family.id) === 'ndfeb' && !facts.stated.has('Dy') && !facts.stated.has('Tb');
  const anyOf = isOpen
    ? [{ symbols: ['Dy', 'Tb'], confidence: round(unionOf(elements, p * pDyTbOf(fact, family, facts))) }]
    : [];
  // What is bought by such a number is the magnet, with nothing round it.
  const isMagnet = fact.id === 'encoder-magnet';
  return {
    material: family.id,
    name: family.name,
    form: isMagnet ? 'magnet' : 'component',
    constituents: [],
    presence: presenceOf(p, false),
    confidence: round(p),
    elements,
    anyOf,
    componentClass: isMagnet ? null : fact.id,
    componentName: isMagnet ? null : fact.name,
    report: fact.report || found.holds !== undefined || namesOwnMagnet(line, found),
    trace: false,
    // What proves an element goes before what only makes it likely.
    evidence: uniqueEvidence([
      named?.wider,
      named?.evidence ?? found.evidence,
      ...[...facts.stated.values()].map(({ evidence }) => evidence),
      facts.suffix?.evidence,
      found.evidence,
      found.holds,
    ]),
  };
}

/** "Circulation pump permanent magnet EC": the text itself says that there is one in it. */
const namesOwnMagnet = ({ texts }: LineReading, { evidence }: ClassFinding): boolean =>
  texts.some(
    ({ reading: { nouns } }) =>
    nouns.some(({ kind, cancelledBy, start }) => kind === 'magnet' && cancelledBy === evidence.text && nouns.some((noun) => noun.text === cancelledBy && noun.start < start)), // prettier-ignore
  );

/** The rare-earth magnet that a component of a class most likely has, by the mix of its makers; null: the class has none. */
function likeliestFamily({ mix, pRareEarthMagnet }: ComponentClass, { families }: Knowledge): string | null {
  let best: string | null = null;
  let share = 0;
  for (const [family, p] of Object.entries(mix)) {
    if (p > share && families.get(family)?.rareEarth === true) {
      best = family;
      share = p;
    }
  }
  return best ?? (pRareEarthMagnet > 0 ? 'ndfeb-sintered' : null);
}

function pDyTbOf(fact: ComponentClass, { dyOrTb }: MagnetFamily, facts: MagnetFacts): number {
  if (dyOrTb === undefined) return 0;
  if (facts.together !== null) return dyOrTb.said;
  if (facts.suffix !== null) return facts.suffix.suffix.pDyOrTb;
  const [min, typ] = fact.dyTb;
  const { always, byTypical } = dyOrTb.inComponent;
  return min > 0 ? always : (byTypical.find(([least]) => typ >= least)?.[1] ?? 0);
}

/** No grade is stated: the class's prior of Dy and Tb, always a range and never a proof of absence. */
function classElements(
  fact: ComponentClass,
  family: MagnetFamily,
  facts: MagnetFacts,
  p: number,
  followed: ReadonlySet<string>,
): ElementContent[] {
  const { dyOrTb } = family;
  if (dyOrTb === undefined) {
    return magnetElements(family, facts, followed).elements.map((element) => ({
      ...element,
      confidence: round(element.confidence * p),
      presence: presenceOf(element.confidence * p),
    }));
  }
  const any = pDyTbOf(fact, family, facts) * p;
  const range = fractionOf(fact.dyTb);
  const prior: Readonly<Record<string, ElementContent['massFraction']>> = {
    Dy: range === null ? null : { ...range, of: 'magnet' },
    Tb: range === null ? null : fractionOf(dyOrTb.tb, 'magnet'),
  };
  const elements: ElementContent[] = [];
  // What a line says of its magnet counts whether or not it names a grade.
  for (const symbol of new Set(['Dy', 'Tb', ...[...facts.stated.keys()].filter((one) => followed.has(one))])) {
    const statement = facts.stated.get(symbol);
    const share = facts.denied.has(symbol) ? DENIED * p : any * dyOrTb.ofThese[symbol === 'Dy' ? 'Dy' : 'Tb'];
    const confidence = round(statement?.evidence.confidence ?? share);
    // A mass that is stated goes before what a share of the magnet would come to.
    const open = statement?.grams === undefined ? (prior[symbol] ?? null) : null;
    const massFraction = statement?.range == null ? open : { ...statement.range, of: 'magnet' as const };
    elements.push({
      symbol,
      presence: presenceOf(confidence, statement !== undefined),
      confidence,
      massFraction,
      grams: statedGrams(statement),
    });
  }
  return elements;
}
