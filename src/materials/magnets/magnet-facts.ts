import type { MagnetFamily, SuffixClass } from '../../knowledge/types.ts';
import { isLeftOpenIn } from './either-magnet.ts';
import { MAGNET_WORD } from '../reading/features.ts';
import { CLAIMS_FREE } from './claims-free.ts';
import { isScrap } from './scrap.ts';
import { FERRITE, FERRITE_ALONE, OF_FERRITE, saysFerrite } from './ferrite-words.ts';
import type { GradeHit } from './grades.ts';
import { evidenceOf, ofElement, round, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { settleBonded } from './bonded.ts';
import { isMagnetContext, MAGNET_ELEMENTS } from './magnet-context.ts';
import { neoOf } from './neo-word.ts';
import { isReplaced } from './replaced.ts';
import { settleSamarium } from './samarium.ts';
import { isShortOfCobalt } from './short-names.ts';
import { isSmCo, SMCO } from './smco.ts';
import { isVague, settleVague, VAGUE } from './vague-family.ts';
import { isNoShare, sharesOfWords, type SymbolHit } from '../symbols/symbols.ts';
import type { ElementContent, Evidence, Range, Subject } from '../types.ts';

const FREE = 'said to be free of';

export interface Statement {
  readonly evidence: Evidence;
  readonly range: Range | null;
  /** Of the element in one piece; absent: no mass is stated. */
  readonly grams?: number;
  /** Named by a substance that holds it: a crystal in a component is not of its magnet. */
  readonly ofSubstance?: true;
  /** A column says that it is in the part: of one that holds a magnet it may be in that. */
  readonly isHeld?: boolean;
}

/** The mass that a line states of an element, as that in one piece. */
export function statedGrams(statement: Statement | undefined): ElementContent['grams'] {
  const grams = statement?.grams;
  return grams === undefined ? null : { min: grams, typ: grams, max: grams, per: 'piece' };
}

/** Everything a line says of the magnet in it, before it is known whether the line is the magnet or holds it. */
export interface MagnetFacts {
  /** Families named or implied by a grade, strongest first. */
  readonly families: readonly { readonly family: MagnetFamily; readonly evidence: Evidence; readonly named: boolean }[];
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
const isFormer = ({ reading: { grades, hits, text } }: ReadLineText, own: GradeHit): boolean =>
  (grades.some(({ family }) => family !== own.family) ||
    hits.some(({ meaning: { kind, value }, negated }) => kind === 'family' && !negated && value !== own.family)) &&
  isReplaced(text.folded, own.start, own.end);

/** Grades of the line that stand in a magnet's context. */
export function gradesOf(line: LineReading): { text: ReadLineText; grade: GradeHit }[] {
  const found: { text: ReadLineText; grade: GradeHit }[] = [];
  for (const text of textsOf(line, 'material', 'description', 'partNumber', 'category', 'remarks')) {
    for (const grade of text.reading.grades) {
      if (isMagnetContext(line, text, grade) && !isFormer(text, grade) && !isOfTarget(line, text, grade))
        found.push({ text, grade });
    }
  }
  return found;
}

/** "SmCo5 sputter target": a grade within the name of a target is what that is made of. */
const isOfTarget = ({ knowledge }: LineReading, { reading: { hits } }: ReadLineText, grade: GradeHit): boolean =>
  hits.some(({ meaning, start, end }) => meaning.kind === 'material' && start <= grade.start && grade.end <= end && knowledge.materials.get(meaning.value)?.form === 'target'); // prettier-ignore

/** "Round magnet 3 x 3 | Neodymium": what stands in a column of numbers is the name of a magnet material, and nothing else. */
const isFamily = ({ reading: { hits, text } }: ReadLineText): boolean =>
  hits.some(
    ({ meaning, start, end }) => meaning.kind === 'family' && start === 0 && end === text.folded.trimEnd().length,
  );

/**
 * What all texts of a line say of a magnet: family, grade, metal or target, what is denied, in how many pieces.
 *
 * @param classes ids of the classes that the line is of, by a word or a type number */
export function magnetFacts(line: LineReading, grades = gradesOf(line), classes: readonly string[] = []): MagnetFacts {
  const { knowledge } = line;
  const families = new Map<string, { family: MagnetFamily; evidence: Evidence; named: boolean }>();
  const add = (id: string, evidence: Evidence, named: boolean): void => {
    const family = knowledge.families.get(id);
    if (family === undefined) return;
    const known = families.get(id);
    if (known === undefined || known.evidence.confidence < evidence.confidence)
      families.set(id, { family, evidence: { ...evidence, about: { ...evidence.about, family: id } }, named });
  };
  const stated = new Map<string, Statement>();
  const denied = new Map<string, Evidence>();
  const beyond = new Map<string, Statement>();
  let together: MagnetFacts['together'] = null;
  let heat: Evidence | null = null;
  let powder = false;
  let scrap = false;
  let claimsFree: Evidence | null = null;
  for (const text of [
    ...textsOf(line, 'material', 'description', 'category', 'remarks', 'link', 'heading', 'title'),
    ...textsOf(line, 'partNumber').filter(isFamily),
  ]) {
    const weight =
      text.source.role === 'remarks' ||
      text.source.role === 'partNumber' ||
      text.source.role === 'link' ||
      text.source.role === 'heading' ||
      text.source.role === 'title'
        ? 0.8
        : 0.97;
    const claim = CLAIMS_FREE.exec(text.reading.text.folded)?.[0];
    if (claim !== undefined)
      claimsFree ??= evidenceOf('negative', claim, text.source, 'said to be free of it', null, knowledge, 0.8);
    const words = text.reading.hits.filter(({ meaning }) => meaning.kind === 'element');
    const shares = sharesOfWords(text.reading.text, words);
    const { role } = text.source;
    const { folded } = text.reading.text;
    const neo = folded.includes('neo') && classes.some((id) => SOUNDS.test(id)) ? neoOf(text) : undefined;
    if (neo !== undefined) add(NDFEB, evidenceOf('material', neo, text.source, NDFEB, null, knowledge, weight), true);
    const isFerrite = (said: string): void =>
      add('ferrite', evidenceOf('material', said, text.source, 'ferrite', null, knowledge, weight), true);
    if (role === 'material' || role === 'remarks') {
      const said = saysFerrite(OF_FERRITE, folded);
      // "Магниты сварочные | феррит": a remark that is the word and nothing else.
      const isNamed = (said: string): boolean =>
        role === 'remarks'
          ? said === folded.trim() && isOfMagnet(line, text, classes)
          : (text.reading.grades.length === 0 && !text.reading.hits.some(({ meaning }) => meaning.kind === 'family')) ||
            isLeftOpenIn(line, text);
      if (said !== undefined && isNamed(said)) isFerrite(said);
    }
    const said = role === 'description' ? saysFerrite(FERRITE_ALONE, folded) : undefined;
    if (said !== undefined && (isOfOtherText(line, text) || isOfItself(text) || isOfRotor(text, classes)))
      isFerrite(said);
    for (const hit of text.reading.hits) {
      const { kind, value } = hit.meaning;
      if (
        kind === 'part' &&
        FERRITE.test(hit.text.toLowerCase()) &&
        !hit.negated &&
        !isYoke(text, hit.end) &&
        (besideMagnet(text, hit.segment) || (isAloneIn(text, hit) && isOfMagnet(line, text, classes)))
      )
        isFerrite(hit.text);
      if (kind === 'family') {
        const family = knowledge.families.get(value);
        if (hit.negated || family === undefined) continue;
        const vague = isVague(family, hit.text);
        add(value, evidenceOf('material', hit.text, text.source, family.name, family, knowledge, vague ? Math.min(weight, VAGUE) : weight), !vague); // prettier-ignore
      } else if (kind === 'element') {
        const share = shares.get(hit);
        if (value === 'Sm' && !hit.negated && share === undefined && isShortOfCobalt(text.reading))
          add(SMCO, evidenceOf('material', hit.text, text.source, SMCO, null, knowledge, weight), true);
        if (hit.negated || (share !== undefined && isNoShare(share)))
          denied.set(value, ofElement('negative', hit.text, text.source, FREE, value, knowledge, 0.9));
        else if (!stated.has(value) || share !== undefined)
          stated.set(value, { evidence: ofElement('declared', hit.text, text.source, share === undefined ? 'names' : 'states a share of', value, knowledge, 0.9), range: share === undefined || share.atMost ? null : rangeOf(share) }); // prettier-ignore
      } else if (kind === 'material' && !hit.negated) {
        // "with dysprosium hydride at the grain boundaries": the compound names the element.
        for (const [symbol, range] of Object.entries(knowledge.materials.get(value)?.composition ?? {})) {
          if (range[0] <= 0 || !knowledge.followed.has(symbol) || stated.has(symbol)) continue;
          const evidence = ofElement('declared', hit.text, text.source, 'names', symbol, knowledge, 0.9);
          stated.set(symbol, { evidence, range: null, ofSubstance: true });
        }
      } else if (kind === 'heat') {
        heat ??= evidenceOf(
          'context',
          hit.text,
          text.source,
          'heat-resistant: a high-coercivity grade',
          null,
          knowledge,
          0.8,
        );
      } else if (kind === 'form' && value === 'powder') powder = true;
      else if (kind === 'form' && value === 'scrap' && isScrap(hit, text)) scrap = true;
      // "Magnet (ceramic)": of a magnet that is ferrite.
      else if (
        kind === 'form' &&
        value === 'ceramic' &&
        (isAloneIn(text, hit) || hit.segment === text.reading.head?.segment) &&
        namesOnlyMagnets(text)
      )
        isFerrite(hit.text);
    }
    for (const symbol of text.symbols) {
      if (symbol.cue === 'negated') {
        denied.set(symbol.symbol, ofElement('negative', symbol.text, text.source, FREE, symbol.symbol, knowledge, 0.8));
      } else if (symbol.cue === 'named' || symbol.cue === 'held' || isDoped(text, symbol)) {
        const evidence = ofElement('declared', symbol.text, text.source, 'names', symbol.symbol, knowledge, 0.9);
        const isHeld = symbol.cue === 'held';
        if (!stated.has(symbol.symbol)) stated.set(symbol.symbol, { evidence, range: null, ...(isHeld && { isHeld }) });
      } else if (symbol.grams !== undefined) {
        const evidence = ofElement('declared', symbol.text, text.source, 'states a mass of', symbol.symbol, knowledge, 0.9); // prettier-ignore
        const known = stated.get(symbol.symbol);
        stated.set(symbol.symbol, { evidence, range: null, ...known, grams: symbol.grams });
      } else if (symbol.cue === 'percent' && symbol.percent !== null) {
        const elements = symbol.together === null ? [symbol.symbol] : [symbol.symbol, symbol.together].sort();
        const evidence = ofElement('declared', symbol.text, text.source, 'states a share of', elements, knowledge, 0.9);
        const range = rangeOf(symbol.percent);
        if (symbol.percent.max >= MOST_OF_ONE) beyond.set(symbol.symbol, { evidence, range });
        else if (symbol.together === null) stated.set(symbol.symbol, { ...stated.get(symbol.symbol), evidence, range });
        else together = { evidence, range };
      }
    }
  }
  for (const text of line.texts) {
    for (const { cas, valid } of text.reading.cas) {
      const fact = valid ? knowledge.cas.get(cas) : undefined;
      if (fact?.family === undefined) continue;
      const source = { sources: fact.sources, grade: fact.grade, confidence: 0.95 };
      add(
        fact.family,
        evidenceOf('cas', cas, text.source, `CAS number of ${fact.name}`, source, knowledge, 0.95),
        true,
      );
    }
  }
  const told = textsOf(line, 'material', 'description', 'category', 'remarks');
  if (families.has(SMCO)) settleSamarium(families, grades, told, knowledge);
  settleBonded(families, told, knowledge);
  let suffix: MagnetFacts['suffix'] = null;
  for (const { text, grade } of grades) {
    const { written, pattern } = grade;
    const said = evidenceOf('grade', written, text.source, gradeMeaning(grade), pattern, knowledge, pattern.confidence);
    const evidence = { ...said, about: subjectOf(grade) };
    // Figures alone (`26/10`) are written for magnets of every family, and for the diameters of a ring: they are no second one beside that which is named.
    const named = [...families.values()].filter((one) => one.named);
    if (named.length > 0 && !families.has(grade.family) && FIGURES.test(grade.text)) continue;
    // A hot or bonded magnet may carry a grade of its own; the named family stays.
    const isNamed = named.some(({ family }) => family.rareEarth);
    if (!isNamed || families.has(grade.family)) add(grade.family, evidence, families.get(grade.family)?.named ?? false);
    else if (!sameKind(grade.family, families)) add(grade.family, evidence, false);
    if (grade.suffix !== null && (suffix === null || grade.suffix.pDyOrTb > suffix.suffix.pDyOrTb)) {
      suffix = { suffix: grade.suffix, evidence };
    }
  }
  settleVague(families);
  return {
    families: [...families.values()].sort((a, b) => b.evidence.confidence - a.evidence.confidence),
    suffix,
    stated,
    denied,
    beyond,
    together,
    heat,
    powder,
    scrap,
    claimsFree,
  };
}

/** Whether another text of the line names a magnet of no stated material: "자석 | 페라이트 10x5x3". */
function isOfOtherText(line: LineReading, text: ReadLineText): boolean {
  if (text.reading.hits.some(({ meaning }) => meaning.kind === 'family' || meaning.kind === 'magnet')) return false;
  return textsOf(line, 'description', 'category', 'heading', 'title').some((other) => other !== text && other.reading.nouns.some(({ kind, value, cancelledBy }) => kind === 'magnet' && value === '' && cancelledBy === null)); // prettier-ignore
}

/** "Магнит кольцевой феррит", "Tamburo magnetico in ferrite": the text itself is of a magnet, or of what is called after one, and of no other. */
const isOfItself = ({ reading: { head, hits, grades } }: ReadLineText): boolean =>
  head !== null && head.kind !== 'part' && (head.kind === 'magnet' ? head.value === '' : MAGNET_WORD.test(head.text) || SPEAKER.test(head.value)) && grades.length === 0 && !hits.some(({ meaning }) => meaning.kind === 'family'); // prettier-ignore

/** "Pole wheel, 64 poles | plastic-bonded ferrite": a cell that names nothing else, of a thing that is made of its magnets. */
const isOfRotor = ({ reading: { nouns, grades } }: ReadLineText, classes: readonly string[]): boolean =>
  grades.length === 0 && nouns.every(({ text }) => FERRITE.test(text.toLowerCase())) && classes.some((id) => id.startsWith('rotor-pm')); // prettier-ignore

/** Whether a word is all that its clause or bracket says. */
const isAloneIn = ({ reading }: ReadLineText, { segment, start, end }: { segment: number; start: number; end: number }): boolean => {
  const own = reading.segments[segment];
  if (own === undefined) return false;
  // "MAGNET,FERRITE 150X100X25": its sizes beside it.
  const { folded } = reading.text;
  return folded.slice(own.start, start).trim() === '' && /^(?:[\s\d.x×*øϕ⌀/-]|mm|cm|in(?![a-z])|"|d(?=\d)|ring|dis[ck]|block|bar|rod|segment)*$/.test(folded.slice(end, own.end));
}; // prettier-ignore

const namesOnlyMagnets = ({ reading }: ReadLineText): boolean =>
  reading.head?.kind === 'magnet' && reading.head.value === '' && !reading.hits.some(({ meaning }) => meaning.kind === 'family'); // prettier-ignore

/** "Dy-doped": of a substance it says what is in it, of a magnet as well. */
function isDoped({ reading }: ReadLineText, { cue, symbol, end }: SymbolHit): boolean {
  return (
    cue === 'form' &&
    MAGNET_ELEMENTS.has(symbol) &&
    /^[- ](?:doped|dotiert|dop[ée]|dopa[dt]|domieszk|katk[ıi]l|легир)/i.test(reading.text.cased.slice(end, end + 8))
  );
}

/** wt%: a magnet of rare earths is mostly iron or cobalt. */
const MOST_OF_ONE = 40;
const FIGURES = /^[\d/]+$/;

/** The one magnet of a loudspeaker: "Woofer 18" ferrite". */
const SPEAKER = /^(?:loudspeaker|speaker|micro-speaker|tweeter|woofer|headphone)/;

const SOUNDS = /^(?:loud|speak|micro-s|tweet|head(?:phone|set)|mic-|audio-)/;
const NDFEB = 'ndfeb-sintered';

/** "DC motor 24 V, ferrite" */
const DRIVES = /^(?:motor-(?!controller)|motor$|gear-motor|generator|dynamo)/;

/** "Pot magnet 32, M5, ferrite", "bar magnets | ferrite": a clause or a remark that is nothing else, where the line is a magnet. */
function isOfMagnet(line: LineReading, text: ReadLineText, classes: readonly string[]): boolean {
  // "18HP1010 | Ferrite, 1000 W AES": of a loudspeaker known by its number, too.
  if (text.source.role === 'remarks' && classes.some((id) => SPEAKER.test(id))) return true;
  // "Überbandmagnet | Permanent, Ferrit": a column that names nothing else speaks of the thing that the other one names.
  const isElsewhere =
    text.source.role === 'remarks' || text.reading.nouns.every((noun) => FERRITE.test(noun.text.toLowerCase()));
  const of = isElsewhere ? textsOf(line, 'description') : [text];
  return of.some(({ reading: { head } }) => head !== null && head.kind !== 'part' && (head.kind === 'magnet' ? head.value === '' : MAGNET_WORD.test(head.text) || DRIVES.test(head.value))); // prettier-ignore
}

/** "Magnet N35 in ferrite yoke": of a part beside a grade, which is what the magnet is of. */
const isYoke = ({ reading: { grades, text } }: ReadLineText, end: number): boolean =>
  grades.length > 0 && /^[- ]?(?:yoke|cup|pole|back|plate|core|joch|kern|rückschluss|polschuh|culasse|noyau|yugo|núcleo|giogo|nucleo|ярмо|轭|芯)/.test(text.folded.slice(end)); // prettier-ignore

function besideMagnet(text: ReadLineText, segment: number): boolean {
  // "Magnetsystem mit Ferrit": what comes with a thing that is called after its magnets is what they are of.
  const { head, segments } = text.reading;
  if (head?.kind === 'class' && (SPEAKER.test(head.value) || (head.value.startsWith('rotor') && head.segment === segment)) && segments[segment]?.role !== 'for') return true; // prettier-ignore
  if (segments[segment]?.role === 'with' && head !== null && head.kind !== 'part' && MAGNET_WORD.test(head.text)) return true; // prettier-ignore
  // "Moteur CC ferrite": where the noun stands first, and nothing else is named that could be of it.
  if (head?.kind === 'class' && DRIVES.test(head.value) && head.segment === segment && text.reading.nouns.every((noun) => noun === head || noun.segment !== segment || FERRITE.test(noun.text.toLowerCase()))) return true; // prettier-ignore
  return text.reading.nouns.some((noun) => noun.kind === 'magnet' && noun.value === '' && noun.segment === segment);
}

function sameKind(family: string, families: ReadonlyMap<string, unknown>): boolean {
  const kind = family.slice(0, 5);
  return [...families.keys()].some((id) => id.slice(0, 5) === kind || (isSmCo(id) && isSmCo(family)));
}

function rangeOf({ min, max }: { readonly min: number; readonly max: number }): Range {
  return { min: round(min / 100), typ: round((min + max) / 200), max: round(max / 100) };
}

const subjectOf = ({ family, suffix }: GradeHit): Subject =>
  suffix === null ? { family } : { family, suffix: suffix.suffix, kiloOersted: suffix.hcjMinKiloOersted };

function gradeMeaning(grade: GradeHit): string {
  if (grade.suffix === null) return `grade of ${grade.family}`;
  const name = grade.suffix.suffix === '' ? 'N (no suffix)' : grade.suffix.suffix;
  return `coercivity class ${name}: ${grade.suffix.hcjMinKiloOersted} kOe, up to ${grade.suffix.maxWorkingTempC} °C`;
}
