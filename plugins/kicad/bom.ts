import { defineDialect } from 'lintanide/plugin';

/**
 * The bill of materials of the schematic editor: the field table of KiCad 6 to 9 and `kicad-cli sch export bom` (`Refs, Value, Footprint,
 * Qty, DNP`), and the Python scripts of KiCad 5 with five rows of heading (`Ref, Qnty, Value, Cmp name, …`). Ungrouped lists have no
 * quantity: a line is as many pieces as it has references.
 */
export const bom = defineDialect({
  name: 'kicad/bom',
  title: 'KiCad schematic bill of materials',
  recognise: {
    headers: [
      ['Reference', 'References', 'Refs', 'Ref', 'Reference(s)'],
      ['Value'],
      ['Footprint'],
      ['Datasheet', 'DNP', '${DNP}', 'Exclude from BOM', 'Cmp name', 'Qnty'],
    ],
  },
  columns: {
    refDes: ['Reference', 'References', 'Refs', 'Ref', 'Reference(s)'],
    specification: ['Value'],
    description: ['Description', 'Desc'],
    footprint: ['Footprint', 'Cmp name', 'LibPart'],
    quantity: ['Qty', 'Qnty', 'Quantity', '${QUANTITY}', 'Quantity Per PCB'],
    link: ['Datasheet'],
    dnp: ['DNP', '${DNP}'],
    ignored: ['Item', 'Row', '#', 'Build Quantity', 'Exclude from BOM', 'Exclude from Board'],
  },
  hierarchy: 'flat',
  quantities: { countDesignators: true },
});
