import { defineDialect } from 'lintanide/plugin';

/**
 * The entity "Bill of materials lines V3" of Dynamics 365 as CSV or XLSX. A line belongs to a BOM id, not to an item; the BOM id of
 * its own item is its `SUBBOMID`. `QUANTITY` is for
 * `QUANTITYDENOMINATOR` of the product.
 */
export const bomLines = defineDialect({
  name: 'd365/bom-lines',
  title: 'Dynamics 365 bill of materials lines',
  recognise: {
    headers: [['BOMID', 'BOM'], ['ITEMNUMBER', 'Item number'], ['QUANTITY'], ['QUANTITYDENOMINATOR', 'Per series']],
  },
  columns: {
    parent: ['BOMID', 'BOM'],
    partNumber: ['ITEMNUMBER', 'Item number'],
    quantity: ['QUANTITY'],
    quantityBase: ['QUANTITYDENOMINATOR', 'Per series'],
    unit: ['PRODUCTUNITSYMBOL', 'Unit'],
    findNo: ['POSITIONNUMBER', 'LINENUMBER', 'Position number', 'Line number'],
    itemType: ['LINETYPE', 'Line type'],
    validFrom: ['VALIDFROMDATE'],
    validTo: ['VALIDTODATE'],
    supplier: ['VENDORACCOUNTNUMBER'],
    scrap: ['VARIABLESCRAPPERCENTAGE', 'CONSTANTSCRAPQUANTITY'],
    ignored: ['LINECREATIONSEQUENCENUMBER', 'CONSUMPTIONTYPE', 'PHYSICALPRODUCTDENSITY'],
  },
  hierarchy: 'parent',
  bill: ['SUBBOMID', 'Sub-BOM'],
});
