import { defineDialect } from 'lintanide/plugin';

/**
 * The partlist of EAGLE (File > Export > Partlist), of a schematic or a board: fixed columns, a line for each designator, which stands
 * under "Part". A library names what a part was drawn for, and not what it is.
 */
export const partlist = defineDialect({
  name: 'eagle/partlist',
  title: 'EAGLE partlist',
  recognise: {
    headers: [
      ['Part'],
      ['Value'],
      ['Package'],
      ['Library'],
      ['Sheet', 'Orientation', 'Position (mm)', 'Position (inch)'],
    ],
  },
  columns: {
    refDes: ['Part'],
    specification: ['Value'],
    footprint: ['Device', 'Package'],
    ignored: ['Library', 'Sheet', 'Orientation', 'Position (mm)', 'Position (inch)'],
  },
  hierarchy: 'flat',
  quantities: { countDesignators: 'one' },
});
