import type { MagnetFamily, SuffixClass } from '../knowledge/types.ts';
import { MAGNET_WORD } from './features.ts';
import { isCalledNeo, isHighGrade, isPlated } from './abbreviated.ts';
import { isScrap } from './scrap.ts';
import { FERRITE, FERRITE_ALONE, OF_FERRITE } from './ferrite-words.ts';
import type { GradeHit } from './grades.ts';
import { evidenceOf, round, textsOf, type LineReading, type ReadLineText } from './line.ts';
import { settleBonded } from './bonded.ts';
import { settleSamarium } from './samarium.ts';
import { isSmCo, SMCO } from './smco.ts';
import { isNoShare, sharesOfWords, type SymbolHit } from './symbols.ts';
import { isShapeNoun, isSizedShape } from './shape-words.ts';
import type { Evidence, Range } from './types.ts';

export interface Statement {
  readonly evidence: Evidence;
  readonly range: Range | null;
  /** Named by a substance that holds it: a crystal in a component is not of its magnet. */
  readonly ofSubstance?: true;
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

export const CLAIMS_FREE =
  /(?:magnet|rare[ -]earths?)[ -]?(?:free|less)(?![a-z]| (?:of|from)(?![a-z]))|(?<![a-z])(?:without|w\/o|no|free (?:of|from)|zonder|ohne|keine?) (?:any |permanent |neodymium )?(?:magnets?(?! ?wire)|rare[ -]earths?|magnete?n?(?![a-z])|seltene[nr]? erden?|zeldzame aarden?)|(?:magnet|seltenerd|seltene[ -]erden[ -]?)frei|(?:sans|sin|senza|sem) (?:aimants?|imanes|iman|magneti|imas?|terres rares|tierras raras|terre rare|terras raras)|bez (?:magnes|ziem rzadkich)|без (?:магн[иі]т|редкозем)|χωρις μαγνητ|ไม่มีแม่เหล็ก|(?:بدون|بلا) (?:ال)?(?:مغن|اهن ?رب)|(?:ללא|בלי) מגנט|khong (?:co )?nam cham|[无無](?:稀土|磁[铁鐵体體钢鋼])|(?:レアアース|磁石)(?:フリー|レス)|무희토류|비희토류/;

const MAGNET_ELEMENTS = new Set(['Nd', 'Dy', 'Tb', 'Pr', 'Sm']);

/** Whether a grade that means something elsewhere too stands in a text about magnets. */
export function isMagnetContext(line: LineReading, text: ReadLineText, grade: GradeHit): boolean {
  if (!grade.pattern.needsContext) return true;
  const { reading } = text;
  const part = reading.head?.kind === 'part' ? reading.head : null;
  const isShape = part !== null && isShapeNoun(part);
  // "Segment 90x60x25 N45 NiCuNi, rotor repair lot": what a later clause is about has no such grade.
  const isOfPart =
    part !== null &&
    !isShape &&
    !(isPlated(reading.text.folded) && (reading.segments[part.segment]?.start ?? 0) > grade.start);
  const isSized = reading.hasDimensions || (isShape && isSizedShape(reading));
  // "N52 NiCuNi": by its size, or by what magnets are plated with.
  if (grade.text.startsWith('N') && (isSized || isPlated(reading.text.folded)) && !isOfPart) return true;
  if (isCalledNeo(reading.text.folded)) return true;
  if (isEndOfRange(text, grade) || (MAGNET_FIGURES.test(reading.text.folded) && !isOfPart)) return true;
  // "Segment | 40SH": a cell for the material that holds a grade of a class and nothing else.
  const isAlone = text.source.role === 'material' && reading.text.cased.trim().toUpperCase() === grade.text;
  if (isAlone && ((grade.suffix?.suffix.length ?? 0) > 1 || SINTERED_FERRITE.test(grade.text))) return true;
  // "48SH arc segment R25 x R21, NiCuNi": what magnets are plated with.
  // "42SH F30*22*40": a grade of a class, a size, and no noun at all.
  if (isHighGrade(grade) && reading.hasDimensions && reading.nouns.length === 0 && namesNothing(line)) return true;
  const isPiece = isShape || isPlated(reading.text.folded) || reading.hits.some(({ meaning }) => meaning.kind === 'shape'); // prettier-ignore
  if ((isHighGrade(grade) || BONDED_GRADE.test(grade.text)) && isSized && !isOfPart && isPiece) return true;
  // "Rotor with segments 40SH": of the parts of a rotor only magnets have such grades.
  if (isHighGrade(grade) && reading.head?.kind === 'class' && /^rotor/.test(reading.head.value)) return true;
  const isOfRareEarth = line.knowledge.families.get(grade.family)?.rareEarth === true;
  if (isMagnetMaker(line)) return true;
  if (isOneOfGrades(line, grade)) return true;
  if (isPowderGrade(text, grade) || OF_MAGNET_MATERIAL.test(reading.text.folded)) return true;
  for (const other of line.texts) {
    if (other.source.role === 'supplier') continue;
    if (other.reading.nouns.some((noun) => noun.kind === 'magnet')) return true;
    // "dysprosium-free N48H": the elements of magnets are a magnet's context, named or denied; of no ferrite, which "Y35" beside "Dy metal" is not.
    if (!isOfRareEarth) continue;
    if (other.reading.hits.some((hit) => hit.meaning.kind === 'element' && MAGNET_ELEMENTS.has(hit.meaning.value)))
      return true;
    if (other.symbols.some((symbol) => MAGNET_ELEMENTS.has(symbol.symbol))) return true;
  }
  // A cell that holds nothing but a grade and figures is a row of a grade table or a magnet's type number.
  const figures = reading.text.folded.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0;
  const rest = reading.text.folded.replace(grade.text.toLowerCase(), '');
  return (
    (grade.text.startsWith('N') || figures >= ROW_OF_FIGURES) &&
    text.source.role !== 'partNumber' &&
    !/[a-z\u00c0-\uffff]{2}/.test(rest.replace(/\b(?:br|hcj|bhmax|ka|kg|koe|mgoe|t|mm)\b/g, ''))
  );
}

/** "Y30BH": grades of sintered ferrite, which nothing else in a cell for the material is called. */
const SINTERED_FERRITE = /^Y[1-4]\d/;

/** Whether no text that describes a line names another part. */
const namesNothing = (line: LineReading): boolean =>
  textsOf(line, 'description').every(
    ({ reading }) => reading.head === null || reading.head.kind === 'magnet' || isShapeNoun(reading.head),
  );

/** "BNP-10": grades of bonded magnets that begin with more than the letter of the element. */
const BONDED_GRADE = /^(?:BN[IMP]|BDM)-?\d/;

/** "45SH, 42UH, 38EH": grades with the letters of a high coercivity; of two such nothing else is listed. */
function isOneOfGrades(line: LineReading, grade: GradeHit): boolean {
  return isHighGrade(grade) && line.texts.some(({ source, reading }) => source.role !== 'partNumber' && reading.grades.some((other) => isHighGrade(other) && other.text !== grade.text)); // prettier-ignore
}

/** "N35M-N50M", "N38 ~ N45": two grades of one letter, from the one to the other, are grades of magnets and nothing else. */
function isEndOfRange({ reading }: ReadLineText, grade: GradeHit): boolean {
  const isEnd = ({ text }: GradeHit): boolean => /^N\d{2}[A-Z]{0,2}$/.test(text);
  if (!isEnd(grade) || reading.head?.kind === 'part') return false;
  return reading.grades.some((other) => {
    const [first, last] = other.start < grade.start ? [other, grade] : [grade, other];
    return other !== grade && isEnd(other) && RANGE.test(reading.text.folded.slice(first.end, last.start));
  });
}

/** "Br 1.14 | Hc 836", "1.45T | 860kA/m", "52 MGOe": remanence, coercivity and energy product are figures of a magnet. */
const MAGNET_FIGURES =
  /(?<![a-z])br[ :=(]{1,3}\d.{0,40}(?<![a-z])h?[ci][jbi]?[ :=(]{1,3}\d|\d[.,]\d{1,3} ?t(?![a-z\d]).{0,40}\d{2,4} ?ka\/m|\d ?kgs?(?![a-z]).{0,40}\d ?koe|\d ?mgoe|\d ?mt(?![a-z]).{0,40}(?<![a-z])h?[ci][jbi][ :=(]{1,3}\d/;

const RANGE = /^ ?(?:[-~–—至到]|\.\.\.?|to|bis|through) ?$/;

/** "Magnetwerkstoff", "poudre magnétique": what is named is a material for magnets, so a grade beside it is of one. */
const OF_MAGNET_MATERIAL =
  /magnet(?:ic |isches? |-)?(?:werkstoff|material|pulver|powder|compound)|poudre magnetique|polvere magnetica|polvo magnetico|po magnetico|магнитн\p{L}{2,3} порош|магнитотверд|磁粉|磁性粉|磁性材料|磁石材料|자성 ?분말|자석 ?분말|(?<![a-z])neo(?![a-z])/u;

/** "MQP-14-12 Pulver": the grade of what is bonded, and beside it the word for powder; a bracket may be powder-coated. */
function isPowderGrade({ reading }: ReadLineText, { family, start, end }: GradeHit): boolean {
  return (
    family === BONDED &&
    reading.hits.some(({ meaning, ...hit }) => meaning.kind === 'form' && meaning.value === 'powder' && hit.start - end <= BESIDE && start - hit.end <= BESIDE) // prettier-ignore
  );
}

const BESIDE = 2;
const BONDED = 'ndfeb-bonded';

/** Remanence, coercivities, energy product, temperature: figures that a row of a grade table has at least. */
const ROW_OF_FIGURES = 6;

function isMagnetMaker(line: LineReading): boolean {
  const maker = line.input.manufacturer.toLowerCase();
  if (maker === '') return false;
  if (line.knowledge.magnetMakers.has(maker)) return true;
  return /magnet/.test(maker);
}

/** Grades of the line that stand in a magnet's context. */
export function gradesOf(line: LineReading): { text: ReadLineText; grade: GradeHit }[] {
  const found: { text: ReadLineText; grade: GradeHit }[] = [];
  for (const text of textsOf(line, 'material', 'description', 'partNumber', 'category', 'remarks')) {
    for (const grade of text.reading.grades) {
      if (isMagnetContext(line, text, grade)) found.push({ text, grade });
    }
  }
  return found;
}

export function magnetFacts(line: LineReading, grades = gradesOf(line)): MagnetFacts {
  const { knowledge } = line;
  const families = new Map<string, { family: MagnetFamily; evidence: Evidence; named: boolean }>();
  const add = (id: string, evidence: Evidence, named: boolean): void => {
    const family = knowledge.families.get(id);
    if (family === undefined) return;
    const known = families.get(id);
    if (known === undefined || known.evidence.confidence < evidence.confidence)
      families.set(id, { family, evidence, named });
  };
  const stated = new Map<string, Statement>();
  const denied = new Map<string, Evidence>();
  const beyond = new Map<string, Statement>();
  let together: MagnetFacts['together'] = null;
  let heat: Evidence | null = null;
  let powder = false;
  let scrap = false;
  let claimsFree: Evidence | null = null;
  for (const text of textsOf(line, 'material', 'description', 'category', 'remarks', 'link', 'heading', 'title')) {
    const weight =
      text.source.role === 'remarks' ||
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
    if (text.source.role === 'material') {
      const ferrite = OF_FERRITE.exec(text.reading.text.folded)?.[0];
      const namesFamily = text.reading.hits.some(({ meaning }) => meaning.kind === 'family');
      if (ferrite !== undefined && !namesFamily && text.reading.grades.length === 0)
        add('ferrite', evidenceOf('material', ferrite, text.source, 'ferrite', null, knowledge, weight), true);
    }
    const said = text.source.role === 'description' ? FERRITE_ALONE.exec(text.reading.text.folded)?.[1] : undefined;
    if (said !== undefined && isOfOtherText(line, text))
      add('ferrite', evidenceOf('material', said, text.source, 'ferrite', null, knowledge, weight), true);
    for (const hit of text.reading.hits) {
      const { kind, value } = hit.meaning;
      if (
        kind === 'part' &&
        FERRITE.test(hit.text.toLowerCase()) &&
        (besideMagnet(text, hit.segment) || (isAloneIn(text, hit) && isOfMagnet(line, text)))
      )
        add('ferrite', evidenceOf('material', hit.text, text.source, 'ferrite', null, knowledge, weight), true);
      if (kind === 'family') {
        const family = knowledge.families.get(value);
        if (hit.negated || family === undefined) continue;
        add(value, evidenceOf('material', hit.text, text.source, family.name, family, knowledge, weight), true);
      } else if (kind === 'element') {
        const share = shares.get(hit);
        if (hit.negated || (share !== undefined && isNoShare(share)))
          denied.set(value, evidenceOf('negative', hit.text, text.source, `said to be free of ${value}`, null, knowledge, 0.9)); // prettier-ignore
        else if (!stated.has(value) || share !== undefined)
          stated.set(value, { evidence: evidenceOf('declared', hit.text, text.source, share === undefined ? `names ${value}` : `states a share of ${value}`, null, knowledge, 0.9), range: share === undefined || share.atMost ? null : rangeOf(share) }); // prettier-ignore
      } else if (kind === 'material' && !hit.negated) {
        // "with dysprosium hydride at the grain boundaries": the compound names the element.
        for (const [symbol, range] of Object.entries(knowledge.materials.get(value)?.composition ?? {})) {
          if (range[0] <= 0 || !knowledge.followed.has(symbol) || stated.has(symbol)) continue;
          const evidence = evidenceOf('declared', hit.text, text.source, `names ${symbol}`, null, knowledge, 0.9);
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
        // prettier-ignore
        add('ferrite', evidenceOf('material', hit.text, text.source, 'ferrite', null, knowledge, weight), true);
    }
    for (const symbol of text.symbols) {
      if (symbol.cue === 'negated') {
        denied.set(
          symbol.symbol,
          evidenceOf('negative', symbol.text, text.source, `said to be free of ${symbol.symbol}`, null, knowledge, 0.8),
        );
      } else if (symbol.cue === 'named' || isDoped(text, symbol)) {
        const evidence = evidenceOf(
          'declared',
          symbol.text,
          text.source,
          `names ${symbol.symbol}`,
          null,
          knowledge,
          0.9,
        );
        if (!stated.has(symbol.symbol)) stated.set(symbol.symbol, { evidence, range: null });
      } else if (symbol.cue === 'percent' && symbol.percent !== null) {
        const of = symbol.together === null ? symbol.symbol : [symbol.symbol, symbol.together].sort().join(' and ');
        const evidence = evidenceOf(
          'declared',
          symbol.text,
          text.source,
          `states a share of ${of}`,
          null,
          knowledge,
          0.9,
        );
        const range = rangeOf(symbol.percent);
        if (symbol.percent.max >= MOST_OF_ONE) beyond.set(symbol.symbol, { evidence, range });
        else if (symbol.together === null) stated.set(symbol.symbol, { evidence, range });
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
    const evidence = evidenceOf(
      'grade',
      grade.written,
      text.source,
      gradeMeaning(grade),
      grade.pattern,
      knowledge,
      grade.pattern.confidence,
    );
    // A hot or bonded magnet may carry a grade of its own; the named family stays.
    const isNamed = [...families.values()].some(({ named, family }) => named && family.rareEarth);
    if (!isNamed || families.has(grade.family)) add(grade.family, evidence, families.get(grade.family)?.named ?? false);
    // Figures alone (`26/10`) are written for magnets of every family: they are no second one beside that which is named.
    else if (FIGURES.test(grade.text)) continue;
    else if (!sameKind(grade.family, families)) add(grade.family, evidence, false);
    if (grade.suffix !== null && (suffix === null || grade.suffix.pDyOrTb > suffix.suffix.pDyOrTb)) {
      suffix = { suffix: grade.suffix, evidence };
    }
  }
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
  return textsOf(line, 'description').some((other) => other !== text && other.reading.nouns.some(({ kind, value, cancelledBy }) => kind === 'magnet' && value === '' && cancelledBy === null)); // prettier-ignore
}

/** Whether a word is all that its clause or bracket says. */
const isAloneIn = ({ reading }: ReadLineText, { segment, start, end }: { segment: number; start: number; end: number }): boolean => {
  const own = reading.segments[segment];
  if (own === undefined) return false;
  // "MAGNET,FERRITE 150X100X25": its sizes beside it.
  const { folded } = reading.text;
  return folded.slice(own.start, start).trim() === '' && /^(?:[\s\d.x×*øϕ⌀/-]|mm|cm|in(?![a-z])|")*$/.test(folded.slice(end, own.end));
}; // prettier-ignore

const namesOnlyMagnets = ({ reading }: ReadLineText): boolean =>
  reading.head?.kind === 'magnet' && reading.head.value === '' && !reading.hits.some(({ meaning }) => meaning.kind === 'family'); // prettier-ignore

/** "Dy-doped": of a substance it says what is in it, of a magnet as well. */
function isDoped({ reading }: ReadLineText, { cue, symbol, end }: SymbolHit): boolean {
  return (
    cue === 'form' &&
    MAGNET_ELEMENTS.has(symbol) &&
    /^[- ](?:doped|dotiert|dop[ée]|dopa[dt]|domieszk|легир)/i.test(reading.text.cased.slice(end, end + 8))
  );
}

/** wt%: a magnet of rare earths is mostly iron or cobalt. */
const MOST_OF_ONE = 40;
const FIGURES = /^[\d/]+$/;

/** The one magnet of a loudspeaker: "Woofer 18" ferrite". */
const SPEAKER = /^(?:loudspeaker|speaker|micro-speaker|tweeter|woofer|headphone)/;

/** "Pot magnet 32, M5, ferrite", "bar magnets | ferrite": a clause or a remark that is nothing else, where the line is a magnet. */
function isOfMagnet(line: LineReading, text: ReadLineText): boolean {
  const of = text.source.role === 'remarks' ? textsOf(line, 'description') : [text];
  return of.some(({ reading: { head } }) => head !== null && head.kind !== 'part' && (head.kind === 'magnet' ? head.value === '' : MAGNET_WORD.test(head.text))); // prettier-ignore
}

function besideMagnet(text: ReadLineText, segment: number): boolean {
  // "Magnetsystem mit Ferrit": what comes with a thing that is called after its magnets is what they are of.
  const { head, segments } = text.reading;
  if (head?.kind === 'class' && SPEAKER.test(head.value) && segments[segment]?.role !== 'for') return true;
  if (segments[segment]?.role === 'with' && head !== null && head.kind !== 'part' && MAGNET_WORD.test(head.text)) return true; // prettier-ignore
  return text.reading.nouns.some((noun) => noun.kind === 'magnet' && noun.value === '' && noun.segment === segment);
}

function sameKind(family: string, families: ReadonlyMap<string, unknown>): boolean {
  const kind = family.slice(0, 5);
  return [...families.keys()].some((id) => id.slice(0, 5) === kind || (isSmCo(id) && isSmCo(family)));
}

function rangeOf({ min, max }: { readonly min: number; readonly max: number }): Range {
  return { min: round(min / 100), typ: round((min + max) / 200), max: round(max / 100) };
}

function gradeMeaning(grade: GradeHit): string {
  if (grade.suffix === null) return `grade of ${grade.family}`;
  const name = grade.suffix.suffix === '' ? 'N (no suffix)' : grade.suffix.suffix;
  return `coercivity class ${name}: ${grade.suffix.hcjMinKiloOersted} kOe, up to ${grade.suffix.maxWorkingTempC} °C`;
}
