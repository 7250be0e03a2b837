import { defineDialect } from 'lintanide/plugin';

const COMPONENT = [
  'BoM Lines/Component',
  'BoM Lines / Component',
  'Stücklistenpositionen/Komponente',
  'Stücklistenzeilen/Komponente',
  'Lignes de la nomenclature/Composant',
  'Lignes de nomenclature/Composant',
  'Líneas de LdM/Componente',
  '物料清单明细/组件',
];
const PRODUCT = ['Product', 'Produkt', 'Produit', 'Producto', 'Article', '产品'];
/** Fields of a product, which an export may have beside it or instead: its number, and what it is called. */
const NUMBER = ['Internal Reference', 'Interne Referenz', 'Référence interne', 'Referencia interna', '内部参考'];
const CALLED = [
  'Display Name',
  'Name',
  'Anzeigename',
  'Nom affiché',
  'Nom',
  'Nombre mostrado',
  'Nombre',
  '显示名称',
  '名称',
];

const fieldsOf = (products: readonly string[], fields: readonly string[]): string[] =>
  products.flatMap((product) => fields.map((field) => `${product}/${field}`));

/**
 * Bills of materials exported from the list view of Odoo with labels as headers. The head of a bill stands on its first row only; rows
 * below it are blank there and belong to it. Quantities are per quantity of the bill (head). Products show as `[code] name`. A kit
 * (phantom) is a bill like another: its lines go through to what uses it.
 */
export const mrpBom = defineDialect({
  name: 'odoo/mrp-bom',
  title: 'Odoo bills of materials (export, labels)',
  recognise: {
    headers: [
      [...COMPONENT, ...fieldsOf(COMPONENT, [...NUMBER, ...CALLED])],
      [
        'BoM Lines/Quantity',
        'BoM Lines / Quantity',
        'Stücklistenpositionen/Menge',
        'Stücklistenzeilen/Menge',
        'Lignes de la nomenclature/Quantité',
        'Lignes de nomenclature/Quantité',
        'Líneas de LdM/Cantidad',
        '物料清单明细/数量',
      ],
    ],
  },
  columns: {
    parent: [...fieldsOf(PRODUCT, NUMBER), ...PRODUCT, ...fieldsOf(PRODUCT, CALLED)],
    quantityBase: ['Quantity', 'Menge', 'Quantité', 'Cantidad', '数量'],
    itemType: ['BoM Type', 'Stücklistentyp', 'Type de nomenclature', 'Tipo de LdM', '物料清单类型'],
    partNumber: [...fieldsOf(COMPONENT, NUMBER), ...COMPONENT],
    name: fieldsOf(COMPONENT, CALLED),
    quantity: [
      'BoM Lines/Quantity',
      'BoM Lines / Quantity',
      'Stücklistenpositionen/Menge',
      'Stücklistenzeilen/Menge',
      'Lignes de la nomenclature/Quantité',
      'Lignes de nomenclature/Quantité',
      'Líneas de LdM/Cantidad',
      '物料清单明细/数量',
    ],
    unit: [
      'BoM Lines/Product Unit of Measure',
      'BoM Lines/Unit of Measure',
      'Stücklistenpositionen/Mengeneinheit',
      'Stücklistenpositionen/Mengeneinheit des Produkts',
      'Stücklistenzeilen/Mengeneinheit',
      'Lignes de la nomenclature/Unité de mesure',
      'Lignes de nomenclature/Unité de mesure',
      'Líneas de LdM/Unidad de medida',
      '物料清单明细/计量单位',
    ],
    ignored: [
      'ID',
      'External ID',
      'Reference',
      'Referenz',
      'Référence',
      'Referencia',
      'Unit of Measure',
      'Mengeneinheit',
      'Unité de mesure',
      'Unidad de medida',
      'Product Variant',
      'Produktvariante',
      'Company',
      'Unternehmen',
      'Display Name',
      'Anzeigename',
    ],
  },
  hierarchy: 'fill-down',
});
