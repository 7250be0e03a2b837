import type { Knowledge } from '../knowledge/knowledge.ts';
import { kindOfDesignator } from './parts/board-part.ts';
import { standardPartOf } from './parts/standard-part.ts';
import { componentContents, holdsNone, type ClassFinding } from './parts/component.ts';
import { identify, mayBeBar, type Identity } from './parts/classify.ts';
import { UNNAMED } from './reading/complement.ts';
import { declaredShares } from './substances/declared-shares.ts';
import { createContentPool } from './intern.ts';
import { buildLexicon } from './lexicon/lexicon-build.ts';
import { HOLDS_MAGNETS, NEVER_MAGNETIC_MOTORS, type Lexicon } from './lexicon/lexicon.ts';
import { byCommodity } from './parts/commodity.ts';
import { mayBeCommodity } from './parts/commodity-heads.ts';
import { evidenceOf, readLine, textsOf, type LineReading, type ReadLineText } from './line.ts';
import { isMadeOfMagnet } from './magnets/made-of-magnet.ts';
import { sharedAsMagnet } from './magnets/shared-as-magnet.ts';
import { gradesOf, magnetFacts, mayBeShared, type MagnetFacts } from './magnets/magnet-facts.ts';
import { isMetalOfMagnets, isTargetOfMaterial } from './magnets/magnet-metal.ts';
import { magnetContents } from './magnets/magnet.ts';
import { forCarrier } from './magnets/for-carrier.ts';
import { isMounted } from './magnets/mounted.ts';
import { isPlainPiece } from './magnets/plain-piece.ts';
import { weighingOf } from './mass/mass.ts';
import { mergeContents } from './merge.ts';
import { isFilledIn } from './substances/in-device.ts';
import { ownCrystal } from './substances/own-crystal.ts';
import { createScreen, type Screening } from './screen/screen.ts';
import { findSeries } from './parts/series.ts';
import { isShapeNoun } from './magnets/shape-words.ts';
import { targetCue } from './substances/substance-cues.ts';
import { substanceContents } from './substances/substance.ts';
import { toldOf } from './substances/told-of.ts';
import { traceOf, type LineTrace } from './trace.ts';
import { asOres } from './substances/ores.ts';
import { unnamedRareEarths } from './substances/unnamed-rare-earths.ts';
import { leftOpen } from './motors/either-motor.ts';
import { withoutMotor } from './motors/without-motor.ts';
import type { Content, Decomposition, Evidence, LineInput } from './types.ts';
import { TOLD_FROM } from './told.ts';
import { isOpenMagnet } from './magnets/magnet-kind.ts';

/** Says what a line is made of, from its texts. */
export interface Decomposer {
  decompose(input: LineInput): Decomposition;
  /** The same but for masses: for lines that say the same, and whose pieces weigh differently. */
  unweighed(input: LineInput): Unweighed;
  /** Tells texts that bring nothing: a line of such texts has no contents. */
  readonly screening: Screening;
  /** The same, with how each text was read. */
  explain(input: LineInput): { readonly decomposition: Decomposition; readonly trace: LineTrace };
}

/** What a line is made of, before it is known what a piece weighs. */
export interface Unweighed {
  readonly decomposition: Decomposition;
  /** The same with the grams in pieces of this mass; null: nobody says what they weigh. Once more the same where it goes by no mass. */
  weighed(pieceGrams: number | null): Decomposition;
}

/**
 * What is a line made of? Pure, and no law in it. The answer for the same texts and context is the same, so callers
 * remember it per distinct tuple.
 */
export function createDecomposer(knowledge: Knowledge, lexicon: Lexicon = buildLexicon(knowledge)): Decomposer {
  const shared = createContentPool();
  const unweighed = (given: LineInput, watch?: Watch): Unweighed => {
    const own = decompose(given, lexicon, knowledge, watch);
    const input = own.coverage === 'unclassified' ? namedByRemark(given) : given;
    const found = input === given ? own : decompose(input, lexicon, knowledge, watch);
    if (found.contents.length === 0) return { decomposition: found, weighed: () => found };
    const contents = found.contents.map(shared);
    const decomposition = { ...found, contents };
    if (contents.every(({ trace }) => trace)) return { decomposition, weighed: () => decomposition };
    const weigh = weighingOf(contents, input.texts, knowledge);
    return { decomposition, weighed: (pieceGrams) => ({ ...decomposition, contents: weigh(pieceGrams) }) };
  };
  return {
    decompose: (input) => unweighed(input).weighed(input.pieceGrams),
    unweighed,
    screening: createScreen(lexicon, knowledge),
    explain(input) {
      let trace: LineTrace = { texts: [], identity: { kind: 'none', names: [], decided: null } };
      const found = unweighed(input, (line, identity) => (trace = traceOf(line, identity)));
      return { decomposition: found.weighed(input.pieceGrams), trace };
    },
  };
}

/** Nothing to say of a line, as of most: one object for all of them, so that a large bill keeps none. */
export const NOTHING: Readonly<Record<Decomposition['coverage'], Decomposition>> = {
  carrier: { contents: [], coverage: 'carrier', against: [] },
  'non-carrier': { contents: [], coverage: 'non-carrier', against: [] },
  unclassified: { contents: [], coverage: 'unclassified', against: [] },
};

/** "P-4711 | | Servo motor 1FK7": a line of which a number says nothing is what its remark says. */
const namedByRemark = (input: LineInput): LineInput =>
  input.naming === undefined
    ? input
    : { ...input, texts: input.texts.map((text) => (text.role === 'remarks' && text.column === input.naming ? { ...text, role: 'description' } : text)) }; // prettier-ignore

/** Traces are never weighed; of the rest `weighingOf` says what they weigh. */
const withoutMass = (content: Content): Content => (content.trace ? { ...content, mass: null } : content);

type Watch = (line: LineReading, identity: Identity) => void;

/** A line, and what is known of it before its contents are put together. */
interface Known {
  readonly line: LineReading;
  readonly identity: Identity;
  readonly series: ReturnType<typeof findSeries>;
  readonly facts: MagnetFacts;
  /** It is the magnet itself. */
  readonly isMagnet: boolean;
  /** Metals, oxides, targets, crystals that it names. */
  readonly substances: readonly Content[];
  /** It is a crystal that its class calls by what it does; null: it is none. */
  readonly crystal: readonly Content[] | null;
}

function decompose(input: LineInput, lexicon: Lexicon, knowledge: Knowledge, watch?: Watch): Decomposition {
  const line = readLine(input, lexicon, knowledge);
  const series = findSeries(line);
  const identity = identify(line, series);
  watch?.(line, identity);
  const known = knownOf(line, identity, series);
  let contents = [...ownContents(known), ...besideOwn(known)];
  if (contents.length > 0 && line.texts.some(mayBeOre)) contents = [...asOres(line, contents)];
  // "Rare earth target": of which is the question.
  if (contents.length === 0 && line.texts.some(mayBeBar)) contents.push(...unnamedRareEarths(line, identity));
  // A code is read where the words leave something open.
  if (mayHaveCode(line)) {
    const coded = byCommodity(line, identity, known.facts, contents);
    contents = coded.replaced ? [...coded.contents] : [...contents, ...coded.contents];
  }
  const declared = line.texts.some(mayDeclare) ? declaredShares(line, contents) : null;
  if (declared !== null) contents.push(identity.kind === 'class' ? inside(declared, identity.classes) : declared);
  return decomposition(known, mergeContents(contents).map(withoutMass));
}

function knownOf(line: LineReading, identity: Identity, series: Known['series']): Known {
  const grades = identity.kind === 'part' && !isMadeOfMagnet(line) ? [] : gradesOf(line);
  const facts = magnetFacts(line, grades, identity.kind === 'class' ? identity.classes.map(({ fact }) => fact.id) : []);
  const hasSeries = series.some((hit) => hit.fact.family !== null && hit.fact.componentClass === null);
  const isMagnet = isMagnetLine(line, identity, facts, grades.length > 0, hasSeries);
  const named =
    isMagnet && targetCue(line) === null
      ? []
      : substanceContents(line, isMagnet, !isMagnet && isSubstanceOfMagnetMetal(line));
  // "Sicherheitsdatenblatt Yttriumnitrat", "Frasco (vazio)": of paper and of what is empty the substance is only told.
  const substances = named.length === 0 ? named : toldOf(line, identity, named);
  const mayBeCrystal =
    identity.kind === 'class' && !isMagnet && identity.classes.every(({ fact }) => fact.material !== null);
  const crystal = mayBeCrystal ? ownCrystal(line, identity.classes, facts, substances) : null;
  return { line, identity, series, facts, isMagnet, substances, crystal };
}

/** What the thing is, or what is in it by its kind. Of another part it is noted that this speaks against any. */
function ownContents({ line, identity, series, facts, isMagnet, substances, crystal }: Known): readonly Content[] {
  if (isMagnet) {
    const bare = magnetContents(line, withSeriesFamily(line, facts, series), identity.magnet ?? firstEvidence(facts));
    // A magnet on a plate or a yoke is a part that holds one: the FAQs speak of it, and other questions are asked.
    const known = namesCarrier(line, bare) ? forCarrier(line, bare, facts) : bare;
    return mayBeMounted(line) && isMounted(line) ? onPart(line, known) : known;
  }
  if (identity.kind === 'class') return crystal ?? ofClasses(line, identity, facts, substances);
  if (identity.kind === 'part' && identity.part !== null && identity.part.noun.value !== UNNAMED) {
    const { noun, text } = identity.part;
    const fact = line.knowledge.classes.get(noun.value);
    const said = evidenceOf('negative', noun.text, text.source, OTHER_PART, fact ?? null, line.knowledge, 0.95);
    line.against.push(fact === undefined ? said : holdsNone(said, fact));
  }
  return [];
}

function ofClasses(
  line: LineReading,
  identity: Identity,
  facts: MagnetFacts,
  substances: readonly Content[],
): readonly Content[] {
  const best = bestClasses(line, identity.classes);
  const contents = (deniesClass(line) ? withoutMotor(line, best) : best).flatMap((found) =>
    componentContents(line, found, facts).filter((content) => !isNamed(content, found, substances)),
  );
  // "Encoder + magnet": a magnet that comes along, where the component is not one that has its own. Spares lie beside any.
  const alone = contents.every(({ confidence }) => confidence < 0.5) ? identity.magnet : null;
  const apart = identity.beside ?? alone;
  return apart === null ? contents : [...contents, ...magnetContents(line, facts, apart)];
}

/** Substances that a line names beside what it is: in the component, where that is none of them itself. */
function besideOwn({ line, identity, substances, crystal }: Known): readonly Content[] {
  if (crystal !== null) return [];
  return identity.kind === 'class' && !isOfIt(line, identity.classes)
    ? substances.map((content) => inside(content, identity.classes))
    : substances;
}

function decomposition({ line, identity, facts }: Known, contents: Content[]): Decomposition {
  const coverage = coverageOf(contents, identity, line);
  if (contents.length === 0 && line.against.length === 0) return NOTHING[coverage];
  // The ingot of "Dysprosium, ingot" is its shape, and speaks against nothing.
  const shape = contents.length > 0 && contents.every(isItself) ? shapeOf(identity) : null;
  const against =
    shape === null
      ? line.against
      : line.against.filter(({ text, meaning }) => text !== shape || meaning !== OTHER_PART);
  const isPlain = contents.length === 0 && line.conflict === null && isPlainMagnet(line, identity, facts);
  const found: Decomposition = { contents, coverage, against, ...(isPlain && { isPlainMagnet: true }) };
  return line.conflict === null ? found : { ...found, conflict: line.conflict };
}

/** A magnet of a family without rare earths that is named: a grade of ferrites alone proves no absence. */
function isPlainMagnet(line: LineReading, identity: Identity, { families }: MagnetFacts): boolean {
  if (identity.kind === 'magnet')
    return families.length > 0 && families.every(({ family, named }) => !family.rareEarth && named);
  const noun = identity.part?.noun;
  return noun !== undefined && MAY_BE_PIECE.test(noun.value + noun.text) && line.texts.some(mayBePlain) && isPlainPiece(line, noun); // prettier-ignore
}

/** What `declared-shares.ts` is asked for. */
const mayDeclare = ({ symbols, source: { role, text } }: ReadLineText): boolean =>
  role === 'material' && (symbols.length > 0 || /%|ppm/i.test(text));

const OTHER_PART = 'names another kind of part';

const isItself = ({ componentClass }: Content): boolean => componentClass === null;
const shapeOf = ({ kind, part }: Identity): string | null =>
  kind === 'part' && part !== null && isShapeNoun(part.noun) ? part.noun.text : null;

const mayHaveCode = ({ input }: LineReading): boolean =>
  input.texts.some(({ role, text }) => role === 'commodity' && mayBeCommodity(text));

/** The line is the magnet itself: a magnet noun as head, or a family or grade with no other thing named. */
function isMagnetLine(
  line: LineReading,
  identity: Identity,
  facts: MagnetFacts,
  hasGrade: boolean,
  hasSeries: boolean,
): boolean {
  if (identity.kind === 'magnet') return !isSubstanceOfMagnetMetal(line);
  // Nothing that holds a magnet is of it by a quarter: the rotor of "Rotor segment" is what the segment is for.
  if (line.texts.some(mayBeShared) && sharedAsMagnet(line) !== null) return identity.kind !== 'class' || identity.classes.every(({ fact }) => fact.id === 'rotor'); // prettier-ignore
  // A material cell that names the magnet outweighs a description that names a part ("Haltemagnet Abdeckung", NdFeB), or a screen, which is a shield as well.
  if (isMadeOfMagnet(line)) return (identity.kind !== 'class' || identity.classes.every(({ fact: { id } }) => id === 'display' || id === 'magnetic-scale')) && !isTargetOfMaterial(line); // prettier-ignore
  return identity.kind === 'none' && (hasSeries || (hasGrade && !isSubstanceOfMagnetMetal(line)));
}

/** "SmCo sputtering target", "Sm-Co alloy ingot": asked of lines that name a form of metal. */
const isSubstanceOfMagnetMetal = (line: LineReading): boolean =>
  textsOf(line, 'material', 'description').some(({ reading }) =>
    reading.hits.some(
      ({ meaning: { kind, value }, text }) =>
        (kind === 'form' && /^(?:alloy|ingot|target)$/.test(value)) ||
        (kind === 'material' && value.startsWith('t-')) ||
        (kind === 'family' && OF_ALLOY.test(text)),
    ),
  ) && isMetalOfMagnets(line);
const OF_ALLOY = /all[oi]|leg[ai]|aleac|сплав|合金|합금/i;

const deniesClass = (line: LineReading): boolean =>
  line.texts.some(({ reading }) =>
    reading.hits.some(({ meaning: { kind }, negated }) => (negated && kind === 'class') || kind === 'without'),
  );

function firstEvidence(facts: MagnetFacts): Evidence | null {
  return facts.families[0]?.evidence ?? null;
}

function withSeriesFamily(line: LineReading, facts: MagnetFacts, series: ReturnType<typeof findSeries>): MagnetFacts {
  if (facts.families.length > 0) return facts;
  for (const hit of series) {
    const family = line.knowledge.families.get(hit.fact.family ?? '');
    if (family === undefined) continue;
    const suffix = line.knowledge.suffixes.get(hit.fact.gradeSuffix ?? '\u0000');
    return {
      ...facts,
      families: [{ family, evidence: hit.evidence, named: false }],
      suffix: suffix === undefined ? facts.suffix : { suffix, evidence: hit.evidence },
    };
  }
  return facts;
}

/** Several classes may stand in one line ("motor with brake"): those that can hold a magnet or a followed material. */
function bestClasses(line: LineReading, classes: readonly ClassFinding[]): ClassFinding[] {
  const carriers = classes.filter(
    (found) => (found.pRareEarthMagnet ?? found.fact.pRareEarthMagnet) > 0 || found.fact.material !== null,
  );
  const never = classes.filter((found) => !carriers.includes(found));
  // "Induction servo motor", "génératrice asynchrone": the class that excludes the magnet is the more specific statement.
  const isMotor = (found: ClassFinding): boolean =>
    /^(?:motor|gear-motor|generator|alternator|dynamo|erm$)/.test(found.fact.id);
  if (never.some((found) => NEVER_MAGNETIC_MOTORS.test(found.fact.id)) && carriers.every(isMotor))
    return leftOpen(line, carriers, never) ?? never.slice(0, 1);
  return carriers.length > 0 ? carriers : never.slice(0, 1);
}

/** "NiCrAlY bond coat": of a component that is told by what it is made of, what the line names is that, and not what most have. */
function isNamed(content: Content, { fact }: ClassFinding, named: readonly Content[]): boolean {
  if (fact.material?.id !== content.material || content.elements.length === 0) return false;
  // What shines is the crystal that is named: "Szintillator Lutetiumorthosilikat".
  if (fact.id.startsWith('scintillator') && named.some(({ material, form }) => form === 'crystal' && material !== content.material)) return true; // prettier-ignore
  // A fibre holds one of several: which, the line may name.
  const isEither = content.elements.every((element) => element.presence !== 'proven' && element.confidence <= 0.5);
  const isOf =
    (named: Content['elements']) =>
    ({ symbol }: Content['elements'][number]) =>
      named.some((other) => other.symbol === symbol);
  return named.some(
    ({ presence, elements }) =>
      presence === 'proven' &&
      (isEither ? content.elements.some(isOf(elements)) : content.elements.every(isOf(elements))),
  );
}

/** A crystal by what it does; a detector has one in it. */
const SCINTILLATES = /[sc]{1,2}intill|szintill|сцинтил|闪烁|閃爍|シンチレ|섬광/i;

const POWDER = /powder|pulver|poudre|polvo|polvere|порош|粉|パウダー|분말/;

/** "LYSO:Ce scintillator", "NiCrAlY bond coat powder": a class that is the substance itself, or what is sprayed to make it. */
const isOfIt = (line: LineReading, [found]: readonly ClassFinding[]): boolean =>
  (found?.fact.id === 'cryocooler' && isFilledIn(line)) ||
  (found?.fact.id.startsWith('scintillator') === true && SCINTILLATES.test(found.evidence.text)) ||
  (found?.fact.id.startsWith('tbc-') === true && textsOf(line, 'description', 'material').some(({ reading }) => POWDER.test(reading.text.folded))); // prettier-ignore

function inside(content: Content, classes: readonly ClassFinding[]): Content {
  const found = classes[0];
  if (found === undefined) return content;
  return {
    ...content,
    form: 'component',
    componentClass: found.fact.id,
    componentName: found.fact.name,
    report: found.fact.report || content.confidence >= TOLD_FROM.others,
    // The phosphor that a white LED is said to have is a trace as much as the one that it has anyway.
    trace: content.trace || isTraceIn(content, found.fact.material),
  };
}

const isTraceIn = ({ elements }: Content, material: ClassFinding['fact']['material']): boolean =>
  material?.trace === true &&
  (material.isToldIfNamed !== true || elements.every(({ presence }) => presence !== 'proven'));

/** Ends and beginnings of verbs that put one thing on another: few lines of magnets have one, and `mounted.ts` is loaded for those alone. */
const PUT =
  /(?:ond|lu|ount|ttach|ement|epoxi|fix|asten|mou?ld|ress)ed |kleb|montier|befest|coll[eé]|mont[aeé]|pegad|incoll|klejon|наклее|закреп|[粘贴貼]|接着|取付|uilt[- ]?in|mbedded|nt[eé]gr|incorp|eingeb|встро|[内內][置蔵藏嵌]|내장|장착/i;

/** "Magnet for servo motor": a magnet of no stated material beside the name of a component. */
const namesCarrier = (line: LineReading, contents: readonly Content[]): boolean =>
  contents.some(isOpenMagnet) && line.texts.some(({ reading }) => reading.nouns.some(({ kind }) => kind === 'class'));

const mayBeMounted = ({ input }: LineReading): boolean =>
  input.texts.some(({ role, text }) => (role === 'description' || role === 'remarks') && PUT.test(text));

/** Contents of a magnet as those of the part that it is on. */
function onPart({ knowledge }: LineReading, contents: readonly Content[]): readonly Content[] {
  const fact = knowledge.classes.get(HOLDS_MAGNETS);
  if (fact === undefined) return contents;
  return contents.map((content) => ({
    ...content,
    form: 'component' as const,
    componentClass: fact.id,
    componentName: fact.name,
  }));
}

/** What `isPlainPiece` is asked for. */
const mayBePlain = ({ reading: { text } }: LineReading['texts'][number]): boolean => /f[ei]rr|alni|фер|铁氧/.test(text.folded); // prettier-ignore
const MAY_BE_PIECE = /^shape|seg|arc|bog|сег|瓦/i;

/** What `asOres` is asked for. */
const mayBeOre = ({ source: { text } }: LineReading['texts'][number]): boolean => /[矿礦鉱]|광석|정광|(?<![a-z])ores?(?![a-z])|erz|miner|руд|[ck]on[cz]entra|концентрат/i.test(text); // prettier-ignore

function coverageOf(contents: readonly Content[], identity: Identity, line: LineReading): Decomposition['coverage'] {
  if (contents.some((content) => content.presence !== 'unlikely' && content.presence !== 'excluded')) return 'carrier';
  // "Frontal de motor": that it is no motor does not say what it is.
  const isKnown = identity.kind !== 'none' && identity.part?.noun.value !== UNNAMED;
  if (contents.length > 0 || isKnown || line.against.length > 0) return 'non-carrier';
  // "C13 | 100N": the value says nothing, the place on the board does.
  if (kindOfDesignator(line.input.designator?.text ?? '') !== null) return 'non-carrier';
  // "M4x16 SHCS", "608ZZ": so does a size or a number of a standard.
  if (standardPartOf(line) !== null) return 'non-carrier';
  return 'unclassified';
}
