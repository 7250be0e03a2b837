import { type BomWriter, defineFormat, fragmentHandler, type FormatReader } from 'lintanide/plugin';
import { type KnownBills, type OpenBill, readBill, readPosition } from './bommat.ts';
import { readMaterial } from './matmas.ts';

/**
 * A message is a tree of segments, a segment a list of fields. BOMMAT has one level of one bill: what it is of (`E1MASTM`), for
 * how many (`E1STKOM`), its positions (`E1STPOM`); a position names its material by number only. MATMAS has what is known of
 * a material. Several messages in one file are one structure; in several files of a run, what a material master says is joined
 * to the numbers of bills.
 */
export const idocFormat = defineFormat({
  name: 'sap-idoc',
  title: 'SAP IDoc (BOMMAT, MATMAS)',
  // A firm that extends a basic type gives it a name with Z.
  roots: [{ local: 'BOMMAT*' }, { local: 'MATMAS*' }, { local: 'Z*' }],
  read: (out) => readIdoc(out),
});

function readIdoc(out: BomWriter): FormatReader {
  const known: KnownBills = new Map();
  let open: OpenBill | null = { parents: [], base: '' };
  return {
    elements: {
      E1STZUM: fragmentHandler((bill) => void (open = readBill(bill, out, known)), ['E1MASTM', 'E1STKOM', 'E1STPOM']),
      // Converters write the segments of a flat file one behind the other.
      E1STPOM: fragmentHandler((position) => {
        if (open !== null) readPosition(position, open, out);
      }),
      E1MARAM: fragmentHandler((material) => readMaterial(material, out)),
    },
  };
}
