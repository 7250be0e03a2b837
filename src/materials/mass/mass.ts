import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ComponentClass } from '../../knowledge/types.ts';
import { densityOf } from './density.ts';
import { findVolume, type Pair, type Volume } from './geometry.ts';
import { countIn, weightsIn } from './told-weights.ts';
import type { Content, ContentMass, ElementContent, Form, LineInput, Range } from '../types.ts';

type Texts = LineInput['texts'];

/** Forms that are a solid piece: their dimensions are those of the material. */
const SOLID: ReadonlySet<Form> = new Set(['magnet', 'target', 'metal', 'alloy', 'oxide', 'ceramic', 'crystal']);

/** What two lengths of such a piece mean. */
const PAIRS: Partial<Record<Form, Pair>> = { target: 'disc', magnet: 'disc-or-rod' };

/** From so many times on, a weight and an outline are not of the same thing, or one of them is wrong. */
const UNLIKE = 2;

/** What a content weighs in a piece of so many grams; null: nobody says what a piece weighs. */
type Weighing = (pieceGrams: number | null) => ContentMass | null;

/**
 * Mass of each content in one piece of the line, and with it the grams of its elements. The ladder: the mass that the file states, if dimensions
 * in the text agree with it, else these times density, else the mass that the file states, else that mass times the share of the class, else the range of the class.
 */
export function withMasses(contents: readonly Content[], input: LineInput, knowledge: Knowledge): Content[] {
  return weighingOf(contents, input.texts, knowledge)(input.pieceGrams);
}

/** The same for pieces of whatever mass: the texts are read once for all lines that say the same. */
export function weighingOf(
  contents: readonly Content[],
  texts: Texts,
  knowledge: Knowledge,
): (pieceGrams: number | null) => Content[] {
  // "Motor + 4 spare magnets, 900 g": what the file weighs is all of it, and no magnet that lies beside the motor.
  const isKit = contents.some((content) => !isItem(content) && !content.trace);
  const weighings: Weighing[] = [];
  return (pieceGrams) =>
    contents.map((content, at) => {
      if (content.trace) return content.mass === null ? content : { ...content, mass: null };
      const own = isKit && isItem(content) ? null : pieceGrams;
      const mass = (weighings[at] ??= massOf(content, texts, knowledge))(own);
      const elements = content.elements.map((element) => withGrams(element, mass, own));
      return { ...content, elements, mass };
    });
}

/** The line is the material itself, not a component around it. */
export function isItem(content: Pick<Content, 'form' | 'componentClass'>): boolean {
  return content.componentClass === null && content.form !== 'component';
}

/** A magnet in a steel pot, or with a hook, a thread or a yoke: what is weighed, and measured, is both. */
const HOUSED =
  /topfm|(?<!\p{L})(?:pot|cup|hook|haken|yoke|joch)(?!\p{L})|(?:flach|stab)greif|吸盘|吸盤|(?<![\p{L}\d])m\d{1,2} (?:ig|ag|thread|gewinde|stud|fem|male)/iu;

function massOf(content: Content, texts: Texts, knowledge: Knowledge): Weighing {
  const whole = massOfWhole(content, texts, knowledge);
  if (content.form !== 'magnet' || !isItem(content) || !texts.some(({ role, text }) => /^[dm]/.test(role) && HOUSED.test(text))) return whole;
  return (pieceGrams) => {
    const mass = whole(pieceGrams);
    return mass && { ...mass, grams: times(mass.grams, { min: 0.1, typ: 0.4, max: 0.9 }, 1) };
  };
} // prettier-ignore

function massOfWhole(content: Content, texts: Texts, knowledge: Knowledge): Weighing {
  if (!isItem(content)) return insideMass(content, texts, knowledge);
  const volume =
    content.form !== null && SOLID.has(content.form) ? volumeOf(texts, PAIRS[content.form] ?? 'nothing') : null;
  const density = volume === null ? null : densityOf(content, knowledge);
  if (volume !== null && density !== null) {
    const grams = times(volume.cubicMm, density, 1e-3);
    // What the file weighs is surer than an outline, where the two agree; else it is of a pack, or of what the piece is in.
    return (pieceGrams) => {
      if (pieceGrams === null) return { grams, basis: 'geometry' };
      if (pieceGrams >= grams.min * 0.9 && pieceGrams <= grams.max * 1.1)
        return { grams: scaled({ min: 0.97, typ: 1, max: 1 }, pieceGrams), basis: 'stated' };
      const isUnlike = pieceGrams < grams.min / UNLIKE || pieceGrams > grams.max * UNLIKE;
      return isUnlike ? { grams, basis: 'geometry', unlike: pieceGrams } : { grams, basis: 'geometry' };
    };
  }
  // Most of a solution is what the substance is dissolved in.
  if (content.form === 'compound' && texts.some(({ text }) => DISSOLVED.test(text))) return always(null);
  const pack = content.form?.startsWith('magnet') === true ? null : packGrams(texts);
  // What a file weighs is the piece as delivered: coated, and a bonded target with its plate.
  const share = isBacked(content, texts) ? { min: 0.2, typ: 0.5, max: 1 } : { min: 0.97, typ: 1, max: 1 };
  const magnets = content.form === 'magnet' ? (remarkedMagnets(texts) ?? null) : null;
  return (ofPiece) => {
    const pieceGrams = ofPiece ?? magnets;
    if (pieceGrams !== null) return { grams: scaled(share, pieceGrams), basis: 'stated' };
    return pack === null ? null : { grams: scaled(WHOLE, pack), basis: 'stated' };
  };
}

/** "0.1 mmol", "1000 µg/ml": a concentration. */
const DISSOLVED = /\d\s?(?:[mµμu]?mol|mM|(?:[mµμu]?g|ppm)\s?(?:\/|per )\s?(?:m?l|dl))(?![a-z])/i;

const always =
  (mass: ContentMass | null): Weighing =>
  () =>
    mass;

const WHOLE: Range = { min: 1, typ: 1, max: 1 };

/** "250 g", "1,5 kg", "8oz": a mass; the number, and its unit in `GRAMS`. Global: use it with `matchAll`. */
export const PACK = /(?<![\p{L}\d.,])(\d{1,5}(?:[.,]\d{1,3})?)\s?(mg|g|kg|oz|lb)(?![\p{L}\d/])/giu;
/** Grams in one of the units of `PACK`, in lower case. */
export const GRAMS: Readonly<Record<string, number>> = { mg: 1e-3, g: 1, kg: 1e3, oz: 28.349523125, lb: 453.59237 };

/** What a bottle or ingot holds: the one mass in the description, or a cell that holds nothing else. Of a magnet it would be its pull. */
function packGrams(texts: Texts): number | null {
  for (const { role, text } of texts) {
    if (role !== 'description' && role !== 'remarks') continue;
    const [found, ...more] = text.slice(0, 400).matchAll(PACK);
    if (found === undefined || more.length > 0) continue;
    if (role === 'remarks' && found[0].length !== text.trim().length) continue;
    const [, digits = '', unit = ''] = found;
    return Number(digits.replace(',', '.')) * (GRAMS[unit.toLowerCase()] ?? NaN);
  }
  return null;
}

/** A target on a plate, or what is glued. */
export const BACKED = /\bbonded\b|backing|gebondet|背板/iu;

function isBacked(content: Content, texts: Texts): boolean {
  return content.form === 'target' && texts.some(({ text }) => BACKED.test(text));
}

/** Dimensions are read where a thing is described; the first text that gives a volume counts. */
function volumeOf(texts: Texts, pair: Pair): Volume | null {
  for (const { role, text } of texts) {
    if (role !== 'description' && role !== 'material') continue;
    const volume = findVolume(text, pair);
    if (volume !== null) return volume;
  }
  return null;
}

function insideMass(content: Content, texts: Texts, knowledge: Knowledge): Weighing {
  if (!knowledge.families.has(content.material)) return always(null);
  const counted = countedMagnets(content, texts, knowledge);
  if (counted !== null) return always({ grams: counted, basis: 'geometry' });
  const stated = statedMagnets(texts);
  const ofClass = classMass(knowledge.classes.get(content.componentClass ?? ''), texts);
  return (pieceGrams) => {
    const weighed = stated.find((grams) => pieceGrams === null || grams <= pieceGrams);
    if (weighed === undefined) return ofClass(pieceGrams);
    return { grams: { min: weighed, typ: weighed, max: weighed }, basis: 'stated' };
  };
}

/** "46 magnets 24x13.65x3 mm" in the text of a motor: its own magnets, counted and measured. */
function countedMagnets(content: Content, texts: Texts, knowledge: Knowledge): Range | null {
  for (const { role, text } of texts) {
    if (role !== 'description' && role !== 'material' && role !== 'remarks') continue;
    const found = /\d.{0,12}(?:magn|aimant|imanes|磁)/is.test(text) ? countIn(text.slice(0, 400)) : null;
    const volume = found === null ? null : findVolume(found.rest);
    const density = volume === null ? null : densityOf(content, knowledge);
    if (volume !== null && density !== null) return scaled(times(volume.cubicMm, density, 1e-3), found?.count ?? NaN);
  }
  return null;
}

/** Few texts hold a weight, and the patterns are dear to make. */
const MAY_WEIGH = /\d\s?m?g(?![a-z])/i;

/** Grams that a remark gives of the magnets, which a magnet itself is; a figure in its name would be its pull. */
const remarkedMagnets = (texts: Texts): number | undefined =>
  statedMagnets(texts.filter(({ role, text }) => role === 'remarks' && text.startsWith('contains ')))[0];

/** Grams that texts say the magnets weigh, the likeliest first; they weigh no more than the piece. */
function statedMagnets(texts: Texts): number[] {
  const found: number[] = [];
  for (const { role, text } of texts) {
    if (role !== 'description' && role !== 'material' && role !== 'remarks') continue;
    if (!MAY_WEIGH.test(text)) continue;
    for (const grams of weightsIn(text.slice(0, 400))) if (grams > 0) found.push(figures(grams));
  }
  return found;
}

function classMass(fact: ComponentClass | undefined, texts: Texts): Weighing {
  if (fact === undefined || fact.magnetMass === null) return always(null);
  const [min, typ, max] = fact.magnetMass.range;
  const range = { min, typ, max };
  switch (fact.magnetMass.basis) {
    case 'fraction':
      return (pieceGrams) =>
        pieceGrams === null ? null : { grams: scaled(range, pieceGrams), basis: 'class-fraction' };
    case 'grams':
      // No magnet outweighs the component that holds it.
      return (pieceGrams) => ({
        grams: pieceGrams === null ? range : capped(range, pieceGrams),
        basis: 'class-range',
      });
    case 'kgPerMW': {
      const megawatts =
        texts
          .filter(({ role }) => role === 'description')
          .map(({ text }) => ratingOf(text))
          .find((rating) => rating !== null) ?? null;
      return always(megawatts === null ? null : { grams: scaled(range, megawatts * 1000), basis: 'class-range' });
    }
  }
}

/** Rated power in megawatts: `3 MW`, `150 kW`. */
function ratingOf(text: string): number | null {
  const found = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,3})?)\s?(MW|kW)(?![a-z])/u.exec(text.slice(0, 400));
  if (found?.[1] === undefined) return null;
  const value = Number(found[1].replace(',', '.'));
  return value > 0 ? value * (found[2] === 'MW' ? 1 : 1e-3) : null;
}

function withGrams(element: ElementContent, mass: ContentMass | null, pieceGrams: number | null): ElementContent {
  const share = element.massFraction;
  // What a line states of an element itself stays.
  if (share === null || element.grams !== null) return element;
  const whole = share.of === 'component' ? (pieceGrams === null ? null : scaled(WHOLE, pieceGrams)) : mass?.grams;
  if (whole === null || whole === undefined) return element;
  const { symbol, presence, confidence } = element;
  const { min, typ, max } = times(whole, share, 1);
  // Key by key: of a spread, V8 keeps a hidden class per object, larger than the object itself.
  return { symbol, presence, confidence, massFraction: share, grams: { min, typ, max, per: 'piece' } };
}

/** Four figures: no estimate here has more, and a microgram stays one. */
function figures(value: number): number {
  return Number(value.toPrecision(4));
}

function times(a: Range, b: Range, factor: number): Range {
  return {
    min: figures(a.min * b.min * factor),
    typ: figures(a.typ * b.typ * factor),
    max: figures(a.max * b.max * factor),
  };
}

function scaled(range: Range, factor: number): Range {
  return { min: figures(range.min * factor), typ: figures(range.typ * factor), max: figures(range.max * factor) };
}

function capped(range: Range, most: number): Range {
  return { min: Math.min(range.min, most), typ: Math.min(range.typ, most), max: Math.min(range.max, most) };
}
