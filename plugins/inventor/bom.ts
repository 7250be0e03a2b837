import { defineDialect } from 'lintanide/plugin';

/**
 * The bill of materials of Autodesk Inventor, structured or parts only. `QTY` is the item quantity times the unit quantity and may be a
 * length (`250 mm`), which is no number of pieces. Reference parts are shown and not in the product.
 */
export const bom = defineDialect({
  name: 'inventor/bom',
  title: 'Autodesk Inventor bill of materials',
  recognise: {
    headers: [
      ['BOM Structure', 'Stücklistenstruktur'],
      ['Part Number', 'Bauteilnummer'],
      ['QTY', 'Item QTY', 'ANZAHL', 'Menge'],
    ],
  },
  columns: {
    findNo: ['Item', 'Objekt'],
    partNumber: ['Part Number', 'Bauteilnummer'],
    description: ['Description', 'Beschreibung'],
    itemType: ['BOM Structure', 'Stücklistenstruktur'],
    quantity: ['QTY', 'ANZAHL', 'Menge'],
    revision: ['REV', 'Revisionsnummer'],
    material: ['Material'],
    massUnit: ['Mass', 'Masse'],
    supplier: ['Vendor', 'Lieferant'],
    ignored: ['Unit QTY', 'Item QTY', 'Einheitenmenge', 'Objektmenge', 'Thumbnail', 'Miniaturansicht'],
  },
  hierarchy: 'dotted',
  lines: [{ column: ['BOM Structure', 'Stücklistenstruktur'], is: ['Reference', 'Referenz'], kind: 'reference' }],
});
