import { structureRule } from './structure.ts';

/** A circular structure has no quantities; the link that closes the circle is cut so that the rest can be judged. */
export const cycle = structureRule(
  'cycle',
  'A part contains itself.',
  'the structure is circular, {length} steps from the part back to itself; the last link was cut so that the rest can be judged',
  'the structure is circular at {count} lines; the last links were cut so that the rest can be judged',
  {
    messages: {
      self: 'the line names itself as its parent; the link was cut, and the line is treated as a top-level part',
      below: 'the part stands directly below itself: one of the two lines is a mistake',
    },
    of: ({ data }) => (data.length !== 1 ? null : data.parent === undefined ? 'below' : 'self'),
  },
);
