import { isCalledNeo, isHighGrade, isPlated } from './abbreviated.ts';
import { isCoatsAlone } from './coats.ts';
import { isSegmentByRadii, statesCoercivity } from './grade-figures.ts';
import type { GradeHit } from './grades.ts';
import { isMagnequench, isOfMagnets } from './magnequench.ts';
import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { isShapeNoun, isSizedShape } from './shape-words.ts';

/** Elements that only magnets and their materials are named with. */
export const MAGNET_ELEMENTS = new Set(['Nd', 'Dy', 'Tb', 'Pr', 'Sm']);

/** Whether a grade that means something elsewhere too stands in a text about magnets. */
export function isMagnetContext(line: LineReading, text: ReadLineText, grade: GradeHit): boolean {
  if (!grade.pattern.needsContext) return true;
  if (grade.pattern.id === 'ndfeb-shape-letter') return isOfMagnets(line);
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
  const isAlone =
    text.source.role === 'material' &&
    (reading.text.cased.trim().toUpperCase() === grade.text || isCoated(text, grade));
  if (isAlone && ((grade.suffix?.suffix.length ?? 0) > 1 || SINTERED_FERRITE.test(grade.text))) return true;
  // "48SH arc segment R25 x R21, NiCuNi": what magnets are plated with.
  // "42SH F30*22*40": a grade of a class, a size, and no noun at all.
  if (
    isHighGrade(grade) &&
    (reading.hasDimensions || (reading.text.folded.includes('seg') && isSegmentByRadii(reading.text.folded))) &&
    reading.nouns.length === 0 &&
    namesNothing(line)
  )
    return true;
  if (grade.text.startsWith('MQ') && isMagnequench(grade, text, part)) return true;
  const isPiece = isShape || isPlated(reading.text.folded) || reading.hits.some(({ meaning }) => meaning.kind === 'shape'); // prettier-ignore
  if ((isHighGrade(grade) || BONDED_GRADE.test(grade.text)) && isSized && !isOfPart && isPiece) return true;
  // "38UH block": nothing but a magnet is called so; "35 Ah" is a battery, and 45 Sh the hardness of rubber.
  if (HIGHEST.test(grade.text) && isPiece && !isOfPart) return true;
  if (isHighGrade(grade) && isCalledGrade(text, grade) && namesNothing(line)) return true;
  // "Rotor with segments 40SH", "Rotor, N38H", "8 pole with N38H blocks": of the parts of a rotor only magnets have such grades.
  if ((isHighGrade(grade) || LETTERED.test(grade.text)) && isOnRotor(text, isShape || part === null)) return true;
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
  // A cell that holds nothing but a grade and figures is a row of a grade table or a magnet's type number: "35AH 12.1 ≥2786".
  const figures = reading.text.folded.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0;
  const rest = reading.text.folded.replace(grade.text.toLowerCase(), '');
  return (
    (grade.text.startsWith('N') ||
      figures >= ROW_OF_FIGURES ||
      (isHighGrade(grade) && /[≥>]/.test(rest) && statesCoercivity(rest))) &&
    text.source.role !== 'partNumber' &&
    (!/[a-z\u00c0-\uffff]{2}/.test(rest.replace(/\b(?:br|hcj|bhmax|ka|kg|koe|mgoe|t|mm)\b/g, '')) ||
      isCoated(text, grade))
  );
}

/** "N35 NICKEL", "N42SH, verzinkt": a cell beside the name that opens with a grade and goes on with what coats a magnet. */
const isCoated = ({ source: { role }, reading: { text } }: ReadLineText, { start, end }: GradeHit): boolean =>
  (role === 'material' || role === 'remarks') && start < 2 && isCoatsAlone(text.folded.slice(end));

/** "33UH" and other values of their series are inductances as well. */
const HIGHEST = /^(?!(?:27|33|39|47|56) ?UH)\d\d ?(?:UH|EHS?)/;
/** "N42H", "N48M": no plain number behind the letter, which numbers much else. */
const LETTERED = /^N ?-?\d\d ?[MH]/;

/** "Grade 45SH": what stands before it says that it is one. */
export const isCalledGrade = ({ reading: { text } }: ReadLineText, { start }: GradeHit): boolean =>
  /(?:grade|grado|nuance|g[uü]te|klasse|sorte|марка|gatunek|牌号|牌號|材質記号|등급)[ :]{0,2}$/.test(
    text.folded.slice(0, start),
  );

/** Whether a text is of a rotor, or counts the poles of its pieces. */
const isOnRotor = ({ reading: { head, nouns, text } }: ReadLineText, isShape: boolean): boolean =>
  (head?.kind === 'class' && /^rotor/.test(head.value)) ||
  (isShape &&
    (nouns.some(({ value }) => /^rotor/.test(value)) ||
      /(?<![\p{L}\d])\d{1,2}[ -]?pol(?:e|es|ig|ige)?(?!\p{L})/u.test(text.folded)));

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
