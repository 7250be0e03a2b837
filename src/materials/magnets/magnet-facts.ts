import type { MagnetFamily, SuffixClass } from '../../knowledge/types.ts';
import { claimOfFree } from './claims-free.ts';
import { isScrap } from './scrap.ts';
import { isCeramicMagnet, isInstead, isMaterialOfMagnet, isNounOfMagnet } from './ferrite-said.ts';
import { FERRITE, ferriteAlone, ofFerrite } from './ferrite-words.ts';
import { classMeaning, type GradeHit } from './grades.ts';
import { evidenceOf, ofElement, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { settleBonded } from './bonded.ts';
import { loneClass } from './lone-class.ts';
import { isMagnetContext } from './magnet-context.ts';
import { neoOf } from './neo-word.ts';
import { isReplaced } from './replaced.ts';
import { isRevokedAt } from '../reading/meant-otherwise.ts';
import { MAY_CLAIM_FREE } from '../text/hedges.ts';
import { settleSamarium } from './samarium.ts';
import { sharedAsMagnet } from './shared-as-magnet.ts';
import { isShortOfCobalt } from './short-names.ts';
import { isSmCo, SMCO } from './smco.ts';
import { type ElementsStated, stateElement, type Statement, stateSymbol } from './stated-elements.ts';
import { isVague, settleVague, VAGUE } from './vague-family.ts';
import type { Hit } from '../reading/reading.ts';
import type { Share } from '../symbols/shares.ts';
import { sharesOfWords } from '../symbols/symbols.ts';
import type { ElementContent, Evidence, LineText, Range, Subject } from '../types.ts';

/** The mass that a line states of an element, as that in one piece. */
export function statedGrams(statement: Statement | undefined): ElementContent['grams'] {
  const grams = statement?.grams;
  return grams === undefined ? null : { min: grams, typ: grams, max: grams, per: 'piece' };
}

/** A family that a line states. */
interface Family {
  readonly family: MagnetFamily;
  readonly evidence: Evidence;
  readonly named: boolean;
  /** What names the kind of magnet, where the evidence is what tells its type: "SmCo" beside "300 °C". */
  readonly wider?: Evidence | undefined;
}

/** Everything a line says of the magnet in it, before it is known whether the line is the magnet or holds it. */
export interface MagnetFacts {
  /** Families named or implied by a grade, strongest first. */
  readonly families: readonly Family[];
  readonly suffix: { readonly suffix: SuffixClass; readonly evidence: Evidence } | null;
  /** Element statements: "1–3 % Dy", "contains dysprosium". */
  readonly stated: ReadonlyMap<string, Statement>;
  readonly denied: ReadonlyMap<string, Evidence>;
  /** Shares that no magnet holds, which state nothing of it: `Tb 60 %`. */
  readonly beyond: ReadonlyMap<string, Statement>;
  /** Dy and Tb stated as one share: `Dy+Tb 2.5 %`. */
  readonly together: { readonly evidence: Evidence; readonly range: Range } | null;
  readonly heat: Evidence | null;
  readonly powder: boolean;
  readonly scrap: boolean;
  /** "Magnet-free": a claim, no proof, but enough to ask nothing where no magnet is named. */
  readonly claimsFree: Evidence | null;
}

/** "Formerly ferrite Y30, now N35", "Ferrite magnet replaces NdFeB N35": a grade beside another family. */
const wasBefore = ({ reading: { grades, hits, text } }: ReadLineText, own: GradeHit): boolean =>
  (grades.some(({ family }) => family !== own.family) ||
    hits.some(({ meaning: { kind, value }, negated }) => kind === 'family' && !negated && value !== own.family)) &&
  isReplaced(text.folded, own.start, own.end);

/** Grades of the line that stand in a magnet's context. */
export function gradesOf(line: LineReading): { text: ReadLineText; grade: GradeHit }[] {
  const found: { text: ReadLineText; grade: GradeHit }[] = [];
  for (const text of textsOf(line, 'material', 'description', 'partNumber', 'category', 'remarks')) {
    for (const grade of text.reading.grades) {
      if (isMagnetContext(line, text, grade) && !wasBefore(text, grade) && !isOfTarget(line, text, grade))
        found.push({ text, grade });
    }
  }
  return found;
}

/** "SmCo5 sputter target": a grade within the name of a target is what that is made of. */
const isOfTarget = ({ knowledge }: LineReading, { reading: { hits } }: ReadLineText, grade: GradeHit): boolean =>
  hits.some(
    ({ meaning, start, end }) =>
      meaning.kind === 'material' &&
      start <= grade.start &&
      grade.end <= end &&
      knowledge.materials.get(meaning.value)?.form === 'target',
  );

/** "Round magnet 3 x 3 | Neodymium": what stands in a column of numbers is the name of a magnet material, and nothing else. */
const isFamily = ({ reading: { hits, text } }: ReadLineText): boolean =>
  hits.some(
    ({ meaning, start, end }) => meaning.kind === 'family' && start === 0 && end === text.folded.trimEnd().length,
  );

/** What is known so far; the steps of `magnetFacts` add to it. */
interface Gathered extends ElementsStated {
  readonly line: LineReading;
  /** Ids of the classes that the line is of, by a word or a type number. */
  readonly classes: readonly string[];
  readonly families: Map<string, Family>;
  suffix: MagnetFacts['suffix'];
  heat: Evidence | null;
  powder: boolean;
  scrap: boolean;
  claimsFree: Evidence | null;
}

/**
 * What all texts of a line say of a magnet: family, grade, metal or target, what is denied, in how many pieces. Words go before grades, which
 * mean what they mean beside a named family; what is vague is settled when all is known.
 *
 * @param classes ids of the classes that the line is of, by a word or a type number */
export function magnetFacts(line: LineReading, grades = gradesOf(line), classes: readonly string[] = []): MagnetFacts {
  const { knowledge } = line;
  const facts = gathered(line, classes);
  for (const text of textsOf(line, 'material', 'description', 'category', 'remarks', 'link', 'heading', 'title'))
    gatherText(facts, text);
  for (const text of textsOf(line, 'partNumber')) if (isFamily(text)) gatherText(facts, text);
  gatherCasNumbers(facts);
  const told = textsOf(line, 'material', 'description', 'category', 'remarks');
  if (facts.families.has(SMCO)) settleSamarium(facts.families, grades, told, knowledge);
  if (facts.families.has('ndfeb-sintered') && (facts.families.has('ndfeb-bonded') || told.some(mayBeBonded)))
    settleBonded(facts.families, told, knowledge);
  for (const { text, grade } of grades) gatherGrade(facts, text, grade);
  settleVague(facts.families);
  const shared = facts.families.size === 0 && line.texts.some(mayBeShared) ? sharedAsMagnet(line, facts.stated) : null;
  if (shared !== null) addFamily(facts, shared.family, shared.evidence, false);
  if (facts.suffix === null && (facts.families.has(NDFEB) || facts.stated.has('Nd')) && told.some(mayNameClass))
    facts.suffix = loneClass(told, knowledge);
  return {
    families: [...facts.families.values()].sort((a, b) => b.evidence.confidence - a.evidence.confidence),
    suffix: facts.suffix,
    stated: facts.stated,
    denied: facts.denied,
    beyond: facts.beyond,
    together: facts.together,
    heat: facts.heat,
    powder: facts.powder,
    scrap: facts.scrap,
    claimsFree: facts.claimsFree,
  };
}

/** What `shared-as-magnet.ts` is asked for. */
export const mayBeShared = ({ source: { role }, reading: { text } }: ReadLineText): boolean =>
  (role === 'material' || (role === 'description' && text.cased.includes('%'))) &&
  /(?:Nd|Sm|eod|amar|钕|钐)[^\dA-Z]{0,9}[1-3]\d|[1-3]\d\W{1,4}(?:Nd|Sm|Neo|Sama)|(?:eod|amar|[钕钐])[^;,]{0,9}[;,]|[;,].{0,3}(?:Neo|Sama|[钕钐])/.test(
    text.cased,
  );

const gathered = (line: LineReading, classes: readonly string[]): Gathered => ({
  line,
  knowledge: line.knowledge,
  classes,
  families: new Map(),
  stated: new Map(),
  denied: new Map(),
  beyond: new Map(),
  suffix: null,
  together: null,
  heat: null,
  powder: false,
  scrap: false,
  claimsFree: null,
});

/** Of one family the surest evidence counts. */
function addFamily({ families, knowledge }: Gathered, id: string, evidence: Evidence, named: boolean): void {
  const family = knowledge.families.get(id);
  if (family === undefined) return;
  const known = families.get(id);
  if (known === undefined || known.evidence.confidence < evidence.confidence)
    families.set(id, { family, evidence: { ...evidence, about: { ...evidence.about, family: id } }, named });
}

/** A family by a word that only the vocabulary knows. */
function addNamed(facts: Gathered, id: string, said: string, { source }: ReadLineText): void {
  addFamily(facts, id, evidenceOf('material', said, source, id, null, facts.knowledge, weightOf(source)), true);
}

/** What stands beside or above the line says less than what describes it. */
const weightOf = ({ role }: LineText): number =>
  role === 'remarks' || role === 'partNumber' || role === 'link' || role === 'heading' || role === 'title' ? 0.8 : 0.97;

/** What does one text say? Claims and short names first, then its words in their order, then its symbols. */
function gatherText(facts: Gathered, text: ReadLineText): void {
  const { knowledge, classes } = facts;
  const { hits, text: read } = text.reading;
  const claim = MAY_CLAIM_FREE.test(read.folded) ? claimOfFree(read.folded) : null;
  if (claim !== null && !isRevoked(read.folded, claim))
    facts.claimsFree ??= evidenceOf('negative', claim[0], text.source, 'said to be free of it', null, knowledge, 0.8);
  const neo = read.folded.includes('neo') && classes.some((id) => SOUNDS.test(id)) ? neoOf(text) : undefined;
  if (neo !== undefined) addNamed(facts, NDFEB, neo, text);
  const ferrite = ferriteIn(text);
  if (ferrite !== undefined && (isMaterialAlone(text) || isMaterialOfMagnet(ferrite, facts.line, text, classes)))
    addNamed(facts, FERRITES, ferrite, text);
  const shares = sharesOfWords(read, hits.filter(isElement));
  for (const hit of hits)
    if (isElement(hit)) gatherElement(facts, hit, text, shares.get(hit));
    else gatherWord(facts, hit, text);
  for (const symbol of text.symbols) stateSymbol(facts, symbol, text);
}

/** "Not rare-earth free", "rare earth free version on request". */
const isRevoked = (folded: string, { index, 0: claim }: RegExpExecArray): boolean =>
  isRevokedAt(folded, index, index + claim.length);

const isElement = ({ meaning }: Hit): boolean => meaning.kind === 'element';

/** A word for ferrite in a text that may tell the material of a magnet by one. */
function ferriteIn({ source: { role }, reading: { hits, text } }: ReadLineText): string | undefined {
  if (hits.some(({ negated, text: said }) => negated && FERRITE.test(said.toLowerCase()))) return undefined;
  if (role === 'description') return ferriteAlone(text.folded);
  return role === 'material' || role === 'remarks' ? ofFerrite(text.folded) : undefined;
}

/** Whether a column of materials names no other magnet. */
const isMaterialAlone = ({ source, reading: { grades, hits } }: ReadLineText): boolean =>
  source.role === 'material' && grades.length === 0 && !hits.some(({ meaning }) => meaning.kind === 'family');

/** What does a word say that is no element: a family, a compound, a form, or ferrite? */
function gatherWord(facts: Gathered, hit: Hit, text: ReadLineText): void {
  const { kind, value } = hit.meaning;
  if (kind === 'part') {
    if (
      FERRITE.test(hit.text.toLowerCase()) &&
      (isNounOfMagnet(hit, facts.line, text, facts.classes) || isInstead(hit, text))
    )
      addNamed(facts, FERRITES, hit.text, text);
  } else if (kind === 'family') gatherFamily(facts, hit, text);
  else if (kind === 'material') gatherCompound(facts, hit, text);
  else if (kind === 'heat')
    facts.heat ??= evidenceOf('context', hit.text, text.source, HEAT, null, facts.knowledge, 0.8);
  else if (kind !== 'form') return;
  else if (value === 'powder') facts.powder = true;
  else if (value === 'scrap') facts.scrap ||= isScrap(hit, text);
  else if (value === 'ceramic' && isCeramicMagnet(hit, text)) addNamed(facts, FERRITES, hit.text, text);
}

function gatherFamily(
  facts: Gathered,
  { text: said, start, meaning, negated }: Hit,
  { source, reading: { text } }: ReadLineText,
): void {
  const isShared = LIGHT.test(meaning.value) && OF_NEODYMIUM.test(text.folded.slice(Math.max(0, start - 20), start));
  const value = isShared ? NDFEB : meaning.value;
  const family = facts.knowledge.families.get(value);
  if (negated || family === undefined) return;
  const vague = isVague(family, said);
  const weight = vague ? Math.min(weightOf(source), VAGUE) : weightOf(source);
  addFamily(facts, value, evidenceOf('material', said, source, family.name, family, facts.knowledge, weight), !vague);
}

/** "with dysprosium hydride at the grain boundaries": the compound names the element. */
function gatherCompound({ knowledge, stated }: Gathered, hit: Hit, { source }: ReadLineText): void {
  if (hit.negated) return;
  for (const [symbol, range] of Object.entries(knowledge.materials.get(hit.meaning.value)?.composition ?? {})) {
    if (range[0] <= 0 || !knowledge.followed.has(symbol) || stated.has(symbol)) continue;
    const evidence = ofElement('declared', hit.text, source, 'names', symbol, knowledge, 0.9);
    stated.set(symbol, { evidence, range: null, ofSubstance: true });
  }
}

/** What `settleBonded` is asked for: a binder, how powder is moulded, a trade name. */
const BOUND =
  /bonded|plast[ikq]|pl[áa]stic|polymer|kunststoff|塑|プラ|플라|\dsb|gebund|kst|geb\.|stoffgeb|spritz|plasto|ou?lded|inyect|aglom|legat|粘|注|射|ボンド|사출|본[드디]|mqp|b-?ndfeb|[/+-] ?(?:pps|pa|nylon|epox|tpe|pom)|(?:pps|pa ?\d{0,2}|nylon) ?(?:[/+-]|mit|with|avec|con|com|med)/i;
const mayBeBonded = ({ source: { text } }: ReadLineText): boolean => BOUND.test(text);

/** An element by its name; "Sm" may be short for samarium-cobalt. */
function gatherElement(facts: Gathered, hit: Hit, text: ReadLineText, share: Share | undefined): void {
  if (hit.meaning.value === 'Sm' && !hit.negated && share === undefined && isShortOfCobalt(text.reading))
    addNamed(facts, SMCO, hit.text, text);
  stateElement(facts, hit, text, share);
}

/** Which families do CAS numbers name, in whichever column? */
function gatherCasNumbers(facts: Gathered): void {
  const { line, knowledge } = facts;
  for (const { source, reading } of line.texts)
    for (const { cas, valid } of reading.cas) {
      const fact = valid ? knowledge.cas.get(cas) : undefined;
      if (fact?.family === undefined) continue;
      const from = { sources: fact.sources, grade: fact.grade, confidence: 0.95 };
      const evidence = evidenceOf('cas', cas, source, `CAS number of ${fact.name}`, from, knowledge, 0.95);
      addFamily(facts, fact.family, evidence, true);
    }
}

/** What does a grade say, beside the families that words have named? The class of coercivity with most heavy rare earths counts. */
function gatherGrade(facts: Gathered, { source }: ReadLineText, grade: GradeHit): void {
  const { families, knowledge } = facts;
  const { written, pattern, family, suffix } = grade;
  const said = evidenceOf('grade', written, source, gradeMeaning(grade), pattern, knowledge, pattern.confidence);
  const evidence = { ...said, about: subjectOf(grade) };
  const named = [...families.values()].filter((one) => one.named);
  // Figures alone (`26/10`) are written for magnets of every family, and for the diameters of a ring: they are no second one beside that which is named.
  if (named.length > 0 && !families.has(family) && FIGURES.test(grade.text)) return;
  // "SmCo 2:17 28H": these are grades of both.
  if (named.some((one) => isSmCo(one.family.id)) && OF_BOTH.test(grade.text)) return;
  // A hot or bonded magnet may carry a grade of its own; the named family stays.
  const isNamed = named.some((one) => one.family.rareEarth);
  // "Ferrite Y30": the cell names what its grade is one of.
  const isSaid = knowledge.families.get(family)?.rareEarth === false && OTHERS.test(source.text);
  if (!isNamed || families.has(family)) addFamily(facts, family, evidence, families.get(family)?.named ?? isSaid);
  else if (!sameKind(family, families)) addFamily(facts, family, evidence, false);
  if (suffix !== null && (facts.suffix === null || suffix.pDyOrTb > facts.suffix.suffix.pDyOrTb))
    facts.suffix = { suffix, evidence };
}

const mayNameClass = ({ reading: { text } }: ReadLineText): boolean => /(?<![A-Za-z\d])[SUEATV]HS?(?![A-Za-z\d])/.test(text.cased); // prettier-ignore

const FIGURES = /^[\d/]+$/;
const OF_BOTH = /^(?:2\d|3[0-3]) ?[MH]$/;
/** Magnets without rare earths, by name. */
const OTHERS = /(?<!\p{L})(?:(?:hart|hard[ -]?)?ferrit|alnico|феррит|ферит)|铁氧体|鐵氧體|フェライト|페라이트/iu;

const SOUNDS = /^(?:loud|speak|micro-s|tweet|head(?:phone|set)|mic-|audio-)/;
const NDFEB = 'ndfeb-sintered';
/** "Nd-La-Ce-Fe-B": what is named behind is in a magnet of neodymium. */
const LIGHT = /^(?:pr|ce)feb$/;
const OF_NEODYMIUM = /(?<![a-z\d])nd[a-z,/()+. -]{0,16}$/;
const FERRITES = 'ferrite';
const HEAT = 'heat-resistant: a high-coercivity grade';

function sameKind(family: string, families: ReadonlyMap<string, unknown>): boolean {
  const kind = family.slice(0, 5);
  return [...families.keys()].some((id) => id.slice(0, 5) === kind || (isSmCo(id) && isSmCo(family)));
}

const subjectOf = ({ family, suffix }: GradeHit): Subject =>
  suffix === null ? { family } : { family, suffix: suffix.suffix, kiloOersted: suffix.hcjMinKiloOersted };

const gradeMeaning = ({ family, suffix }: GradeHit): string =>
  suffix === null ? `grade of ${family}` : classMeaning(suffix);
