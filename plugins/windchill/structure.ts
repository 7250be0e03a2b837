import { defineDialect } from 'lintanide/plugin';

/**
 * The spreadsheet by which Windchill exports and imports product structures. Level 0 is the top part; an empty quantity is one (the
 * format's default); a quantity in `as_needed` says nothing of the content and stays unknown.
 */
export const structure = defineDialect({
  name: 'windchill/structure',
  title: 'Windchill product structure (spreadsheet import and export)',
  recognise: {
    headers: [['Level'], ['Number'], ['OrganizationID', 'Organization ID'], ['Container'], ['Quantity']],
  },
  columns: {
    level: ['Level'],
    partNumber: ['Number'],
    name: ['Name'],
    revision: ['Revision'],
    quantity: ['Quantity'],
    unit: ['Unit of Measure', 'Unit'],
    findNo: ['Find Number', 'Line Number'],
    refDes: ['Reference Designator'],
    ignored: ['Action', 'Trace Code', 'OrganizationID', 'Organization ID', 'Container', 'View'],
  },
  hierarchy: 'level',
  quantities: { blank: 1 },
});
