import { structureRule } from './structure.ts';

/** A jump of levels means a lost row: the quantities below it are counted under the wrong assembly. */
export const levelGap = structureRule(
  'level-gap',
  'A level jumps by more than one: a parent is missing.',
  'level jumps from {from} to {to}: the assembly in between is missing, so what is below is counted one level too high',
  'levels jump by more than one at {count} lines, first from {from} to {to}: assemblies were left out of this list, so what is below them is counted too high',
  {
    messages: {
      marked:
        'several columns of levels are filled at {marked} lines, first here: at which level they stand is not known, and what is below an assembly may be counted as it stands',
    },
    of: ({ data }) => ('marked' in data ? 'marked' : null),
  },
);
