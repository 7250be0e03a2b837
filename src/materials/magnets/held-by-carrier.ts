import { presenceOf, round } from '../line.ts';
import type { Content, Decomposition, ElementContent, Evidence } from '../types.ts';
import { scaledBy } from './magnet.ts';
import { isOpenMagnet, magnetKind } from './magnet-kind.ts';

/** What works by one magnet circuit: in a headphone or a telephone others hold a pad or close a lid. */
const WORKS =
  /^(?:motor|gear-motor|servo|rotor|actuator|wheel-motor|robot-joint|thruster|generator|dynamo|elevator|vca-|af-vcm|galvo)/;

/** What such a component holds in its magnets, by what it is or says: a content of a family of rare earths. */
export const holdsMagnet = ({ form, material, presence, componentClass }: Content): boolean =>
  form === 'component' &&
  WORKS.test(componentClass ?? '') &&
  magnetKind(material) !== null &&
  presence !== 'unlikely' &&
  presence !== 'excluded';

/** That a magnet in a component is the one that it works by: our estimate. What a class of motors mostly holds is so never more than possible here. */
const ITS_OWN = 0.75;

const surer = <Of extends { readonly confidence: number }>(one: Of, other: Of | undefined): Of =>
  other !== undefined && other.confidence > one.confidence ? other : one;

/** Of each element the surer of both: that a magnet alone says little of itself is no sign that the motor's has less. */
function elementsOf(own: Content, holder: Content): ElementContent[] {
  const list = own.elements.map((element) => {
    const { confidence } = surer(element, holder.elements.find(({ symbol }) => symbol === element.symbol)); // prettier-ignore
    return confidence === element.confidence ? element : { ...element, confidence, presence: presenceOf(confidence) };
  });
  for (const { symbol, confidence } of holder.elements)
    if (!list.some((one) => one.symbol === symbol))
      list.push({ symbol, confidence, presence: presenceOf(confidence), massFraction: null, grams: null });
  return list;
}

/**
 * A magnet of no stated material below a component whose magnet it is: of a servo motor's more is known than of any magnet. `holders`
 * are contents of the components around it.
 */
export function heldBy(own: Decomposition, holders: readonly Content[]): Decomposition {
  let { contents } = own;
  for (const holder of holders)
    contents = contents.map((content) =>
      isOpenMagnet(content)
        ? heldIn(content, holder, `what it is built into: ${holder.componentName ?? ''}`, ABOVE)
        : content,
    );
  return contents === own.contents ? own : { ...own, contents };
}

/** What an assembly around it says stands in no cell of the line. */
const ABOVE = { role: 'parent', column: -1 } as const;

/** Such a magnet as the one that a component works by. `place`: where the component is named, if not in the line. */
export function heldIn(own: Content, of: Content, meaning: string, place?: Pick<Evidence, 'role' | 'column'>): Content {
  const holder = { ...of, ...scaledBy(ITS_OWN, of), confidence: round(of.confidence * ITS_OWN) };
  const elements = elementsOf(own, holder);
  if (holder.confidence <= own.confidence && elements.every((element, at) => element === own.elements[at])) return own;
  const { confidence } = surer(own, holder);
  const [said] = holder.evidence;
  return {
    ...own,
    confidence,
    presence: presenceOf(confidence),
    elements,
    anyOf: own.anyOf.map(
      (one) =>
      surer(one, holder.anyOf.find(({ symbols }) => symbols.join() === one.symbols.join())), // prettier-ignore
    ),
    evidence: said === undefined ? own.evidence : [...own.evidence, { ...said, ...place, kind: 'context', meaning }],
  };
}
