import { isSettledBelow } from '../materials/listed-below.ts';
import { isItem } from '../materials/mass/mass.ts';
import type { Content, ElementContent, Range } from '../materials/types.ts';
import { CERTAIN, addProduct, raiseTo, type Sums } from './amount.ts';
import type { RowContent } from './types.ts';

/** Machines that are a whole: what they hold is what the parts listed below them hold. */
const WHOLE = /-complete$|^(?:robot-industrial|appliance|vehicle-electric|phone|sputter-system)$/;

/** What the lines below a line list. */
export interface Below {
  /** Magnets themselves: bits of `MagnetsBelow`, 0 for none. */
  readonly magnet: number;
  /** A component that may hold one. */
  readonly component: boolean;
  /** Anything at all, below a line that is only a name for it (a phantom). */
  readonly any?: boolean;
}

/** Elements from here on are part of what the material is: samarium in Sm-Co. */
const SURE = 0.97;

const isPresent = (content: Content): boolean => content.presence !== 'unlikely' && content.presence !== 'excluded';

/** Whether one of the contents is inside the part, neither a trace nor unlikely. */
export function holdsMagnet(contents: readonly Content[]): boolean {
  return contents.some((content) => isPresent(content) && !isItem(content) && !content.trace);
}

/** Why a content does not count, or null. A magnet that is listed below replaces the guess at the component around it. */
export function leftOutOf(content: Content, below: Below): RowContent['leftOut'] {
  if (content.trace) return 'trace';
  if (!isPresent(content)) return 'unlikely';
  if (below.any === true) return 'phantom';
  // A magnet assembly and its magnets are one content, and the magnets know more of it.
  if (isSettledBelow(content, below.magnet)) return 'listed-below';
  if (isItem(content)) return null;
  return below.component && WHOLE.test(content.componentClass ?? '') ? 'listed-below' : null;
}

/** Mass of a content in one piece; where the line is a mass of a material, that mass. */
export function massOf(content: Content, lineGrams: number | null): Range | null {
  if (lineGrams === null) return content.mass?.grams ?? null;
  // What comes out of a process is written as less than nothing, and is as much of the material.
  const grams = Math.abs(lineGrams);
  return isItem(content) ? { min: grams, typ: grams, max: grams } : null;
}

/**
 * Whether a content that lines below replace is stated with its amount: what they come to is an estimate, and this is known of the
 * whole. A mass that is itself an estimate by class says no more than theirs.
 */
export function isFloor(content: Content, below: Below, lineGrams: number | null): boolean {
  if (lineGrams !== null || content.presence !== 'proven' || leftOutOf(content, below) !== 'listed-below') return false;
  return content.elements.some((element) => isWeighed(content, element));
}

/** The list itself says how many grams of the element are in a piece, and not what share of which whole. */
const isStatedMass = ({ massFraction, grams, presence }: ElementContent): boolean =>
  massFraction === null && grams !== null && presence === 'proven';

function isWeighed({ mass }: Content, { presence, massFraction, grams }: ElementContent): boolean {
  const isStated =
    massFraction === null || massFraction.of === 'component' || mass?.basis === 'stated' || mass?.basis === 'geometry';
  return presence === 'proven' && grams !== null && isStated;
}

/** Raises the sums of a line and what is below it to what the line states of itself. */
export function raiseToStated(sums: Sums, contents: readonly Content[], below: Below, lineGrams: number | null): void {
  const stated: Sums = new Map();
  for (const content of contents) {
    if (!isFloor(content, below, lineGrams)) continue;
    for (const element of content.elements)
      if (isWeighed(content, element)) addProduct(stated, element.symbol, CERTAIN, CERTAIN, element.grams);
  }
  raiseTo(sums, stated);
}

/** Adds the grams of the followed elements that the line itself holds. */
export function addOwn(sums: Sums, contents: readonly Content[], below: Below, lineGrams: number | null): void {
  const counted = contents.filter((content) => leftOutOf(content, below) === null);
  const isAlone = ({ mass }: Content): boolean => mass?.isOwn === true;
  const items = counted.filter((content) => isItem(content) && !isAlone(content)).length;
  for (const content of counted) {
    // Several substances named for one piece are alternatives, or share its mass: each may be all of it or nothing.
    const shared = isItem(content) && items > 1 && !isAlone(content) ? items : 1;
    const certain = content.presence === 'proven' && shared === 1;
    const presence = certain ? { min: 1, typ: 1, max: 1 } : { min: 0, typ: content.confidence / shared, max: 1 };
    const mass = massOf(content, lineGrams);
    for (const element of content.elements) {
      if (element.presence === 'unlikely' || element.presence === 'excluded') continue;
      let fraction: Range | null = element.massFraction;
      if (fraction !== null && element.presence !== 'proven' && element.confidence < SURE)
        fraction = { ...fraction, min: 0 };
      if (isStatedMass(element)) addProduct(sums, element.symbol, CERTAIN, CERTAIN, element.grams);
      else if (element.massFraction?.of === 'component' && element.grams !== null)
        addProduct(sums, element.symbol, presence, CERTAIN, element.grams);
      else addProduct(sums, element.symbol, presence, fraction, mass);
    }
  }
}
