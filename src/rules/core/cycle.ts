import { structureRule } from './structure.ts';

/** A circular structure has no quantities; the link that closes the circle is cut so that the rest can be judged. */
export const cycle = structureRule(
  'cycle',
  'A part contains itself.',
  'the structure is circular, {length} steps from the part back to itself; the last link was cut so that the rest can be judged',
);
