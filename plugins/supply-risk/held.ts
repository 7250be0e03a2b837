import type { Content, PartView } from 'lintanide/plugin';

/** Probability from which a component counts: as the content rules show it by default. */
const FROM = { shown: 0.1, others: 0.7 };

const isThere = ({ presence }: Pick<Content, 'presence'>): boolean =>
  presence !== 'unlikely' && presence !== 'excluded';

/** The materials a part is held to hold: no traces, and no component whose magnet the bill lists below it. */
export function heldIn(part: Pick<PartView, 'contents' | 'below'>): readonly Content[] {
  const broken = part.below.some((content) => isMagnet(content) && isThere(content));
  return part.contents.filter((content) => {
    if (content.trace || !isThere(content)) return false;
    return !isInside(content) || (!broken && content.confidence >= (content.report ? FROM.shown : FROM.others));
  });
}

/** Its elements, without those that are not, or hardly, there. */
export function elementsOf(content: Content): Content['elements'] {
  return content.elements.filter(isThere);
}

/** Is it, or does it hold, a rare-earth magnet? A component's share says what it is a share of. */
export function hasMagnet(content: Content): boolean {
  const names = /^(?:(?:nd|pr|ce)feb|sm2co|smco|smfen)/u;
  return isMagnet(content) || (isInside(content) && names.test(content.material.replaceAll('-', '')));
}

function isMagnet({ form }: Content): boolean {
  return form === 'magnet' || form === 'magnet-powder';
}

function isInside({ form, componentClass }: Content): boolean {
  return componentClass !== null || form === 'component';
}
