import { isSettledBelow, magnetBits } from '../materials/listed-below.ts';
import type { Content, Evidence } from '../materials/types.ts';
import type { BelowContent, PartView } from './types.ts';

/**
 * Whether the bill itself lists, below a part, what a content of the part is: that line is the finding then, and the part
 * is not told of a second time. A magnet with a grade of its own is no other line's.
 */
export function isListedBelow(
  content: Content,
  { below, plainBelow }: Pick<PartView, 'below' | 'plainBelow'>,
): boolean {
  let bits = plainBelow ?? 0;
  if (below.length === 0 && bits === 0) return false;
  for (const one of below) bits |= magnetBits([one], () => one.isSensing === true);
  return isSettledBelow(content, bits) && !(content.componentClass === null && hasOwnGrade(content, below));
}

const grades = ({ evidence }: Content): Evidence[] =>
  evidence.filter(({ kind, column }) => kind === 'grade' && column >= 0);

function hasOwnGrade(content: Content, below: readonly BelowContent[]): boolean {
  return grades(content).some((own) => !below.some((one) => grades(one).some((other) => isOfOneClass(own, other))));
}

/** N42SH and N45SH are made alike: of two grades the family and the coercivity class count. */
const isOfOneClass = ({ about: one }: Evidence, { about: other }: Evidence): boolean =>
  one?.suffix === other?.suffix && (one?.suffix !== undefined || one?.family === other?.family);
