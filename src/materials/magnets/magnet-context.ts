import { isCalledNeo, isHighGrade, isPlated } from './abbreviated.ts';
import { isCoatsAlone } from './coats.ts';
import { isSegmentByRadii, statesCoercivity } from './grade-figures.ts';
import type { GradeHit } from './grades.ts';
import { isMagnequench, isOfMagnets } from './magnequench.ts';
import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { Noun } from '../reading/head.ts';
import { isShapeNoun, isSizedShape } from './shape-words.ts';

/** Elements that only magnets and their materials are named with. */
export const MAGNET_ELEMENTS = new Set(['Nd', 'Dy', 'Tb', 'Pr', 'Sm']);

/** Whether a grade that means something elsewhere too stands in a text about magnets. */
export function isMagnetContext(line: LineReading, text: ReadLineText, grade: GradeHit): boolean {
  if (!grade.pattern.needsContext) return true;
  if (grade.pattern.id === 'ndfeb-shape-letter') return isOfMagnets(line);
  if (isOfSteel(text, grade)) return false;
  return (
    isSaidBeside(text, grade, pieceOf(text, grade)) ||
    isGradeAlone(text, grade) ||
    // "42SH F30*22*40": a grade of a class, a size, and no noun at all.
    (isHighGrade(grade) && (isSizeOnly(text) || isCalledGrade(text, grade)) && namesNothing(line)) ||
    isMagnetMaker(line) ||
    isOneOfGrades(line, grade) ||
    isSaidInLine(line, grade) ||
    isRowOfFigures(text, grade)
  );
}

/** What a text names beside a grade. */
interface Piece {
  /** The part that it names; null: none, or a magnet, a class. */
  readonly part: Noun | null;
  readonly isShape: boolean;
  /** Another part than a shape of a magnet, of which the grade is then said. */
  readonly isOther: boolean;
}

function pieceOf({ reading }: ReadLineText, grade: GradeHit): Piece {
  const part = reading.head?.kind === 'part' ? reading.head : null;
  const isShape = part !== null && isShapeNoun(part);
  // "Segment 90x60x25 N45 NiCuNi, rotor repair lot": what a later clause is about has no such grade.
  const isLater = (start: number): boolean => isPlated(reading.text.folded) && start > grade.start;
  const isOther = part !== null && !isShape && !isLater(reading.segments[part.segment]?.start ?? 0);
  return { part, isShape, isOther };
}

/** Whether a text says beside its grade what only magnets have: a size, what they are plated with, figures, a rotor. */
function isSaidBeside(text: ReadLineText, grade: GradeHit, { part, isShape, isOther }: Piece): boolean {
  const { reading } = text;
  const { folded } = reading.text;
  if (isCalledNeo(folded) || isEndOfRange(text, grade)) return true;
  if (grade.text.startsWith('MQ') && isMagnequench(grade, text, part)) return true;
  if (isPowderGrade(text, grade) || OF_MAGNET_MATERIAL.test(folded)) return true;
  const isHigh = isHighGrade(grade);
  // "Rotor with segments 40SH", "Rotor, N38H", "8 pole with N38H blocks": of the parts of a rotor only magnets have such grades.
  if ((isHigh || LETTERED.test(grade.text)) && isOnRotor(text, isShape || part === null)) return true;
  // "Arc segment 45SH": of these shapes nothing but magnets and soft things have such letters.
  if (isHigh && ARC.test(part?.text.toLowerCase() ?? folded) && isArc(folded)) return true;
  if (isOther) return false;
  const isSized = reading.hasDimensions || (isShape && isSizedShape(reading));
  // "N52 NiCuNi": by its size, or by what magnets are plated with.
  if (grade.text.startsWith('N') && (isSized || isPlated(folded))) return true;
  if (MAGNET_FIGURES.test(folded)) return true;
  const isPiece = isShape || isPlated(folded) || reading.hits.some(({ meaning }) => meaning.kind === 'shape');
  // "48SH arc segment R25 x R21, NiCuNi". "38UH block": nothing but a magnet is called so; "35 Ah" is a battery, and 45 Sh the hardness of rubber.
  return isPiece && (((isHigh || BONDED_GRADE.test(grade.text)) && isSized) || HIGHEST.test(grade.text));
}

const ARC = /(?<!\p{L})(?:segments?|segmente?n?|arcs?|tiles?|bogen|kacheln?|tuiles?|сегмент\p{L}{0,2})(?!\p{L})|瓦|弧/u;
const SOFT =
  /rubber|gummi|caoutchouc|goma|gomma|elastom|silic|silik|(?<!\p{L})(?:pu|pur|nbr|epdm|tpu|tpe|fkm|shore)(?!\p{L})|резин|胶|膠|ゴム|고무/u;

/** Whether a text names such a shape, and nothing soft, which has its hardness in such letters. */
export const isArc = (folded: string): boolean => ARC.test(folded) && !SOFT.test(folded);

/** "42CrMo4 Ø42 (42SH)": what is of steel is hardened, and no magnet that is called one. */
const isOfSteel = ({ reading: { nouns, text } }: ReadLineText, { text: said }: GradeHit): boolean =>
  !said.startsWith('N') &&
  /(?<![\p{L}\d])(?:\d\d ?(?:cd|crmo|crni|nicr|cr|mn|ncd)\w{0,6}\d|stainless|(?:rond|barre) (?:en )?acier)(?!\p{L})/u.test(
    text.folded,
  ) &&
  !nouns.some(({ kind }) => kind === 'magnet');

/** "Segment | 40SH": a cell for the material that holds a grade of a class and nothing else. */
const isGradeAlone = (text: ReadLineText, grade: GradeHit): boolean =>
  text.source.role === 'material' &&
  ((grade.suffix?.suffix.length ?? 0) > 1 || SINTERED_FERRITE.test(grade.text)) &&
  (text.reading.text.cased.trim().toUpperCase() === grade.text || isCoated(text, grade));

/** A size, or radii, and no noun. */
const isSizeOnly = ({ reading: { hasDimensions, nouns, text } }: ReadLineText): boolean =>
  nouns.length === 0 && (hasDimensions || (text.folded.includes('seg') && isSegmentByRadii(text.folded)));

/** Whether a text of the line names a magnet, or the elements of magnets: "dysprosium-free N48H" is one's as well; of no ferrite, which "Y35" beside "Dy metal" is not. */
function isSaidInLine(line: LineReading, grade: GradeHit): boolean {
  const isOfRareEarth = line.knowledge.families.get(grade.family)?.rareEarth === true;
  return line.texts.some(
    ({ source, reading: { nouns, hits }, symbols }) =>
      source.role !== 'supplier' &&
      (nouns.some(({ kind }) => kind === 'magnet') ||
        (isOfRareEarth &&
          (hits.some(({ meaning: { kind, value } }) => kind === 'element' && MAGNET_ELEMENTS.has(value)) ||
            symbols.some(({ symbol }) => MAGNET_ELEMENTS.has(symbol))))),
  );
}

/** A cell that holds nothing but a grade and figures is a row of a grade table or a magnet's type number: "35AH 12.1 ≥2786". */
function isRowOfFigures(text: ReadLineText, grade: GradeHit): boolean {
  const { folded } = text.reading.text;
  const figures = folded.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0;
  const rest = folded.replace(grade.text.toLowerCase(), '');
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
