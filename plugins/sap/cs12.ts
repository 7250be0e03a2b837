import { defineDialect } from 'lintanide/plugin';
import { documentsAndTexts, sapWords } from './words.ts';

/**
 * Transactions CS11, CS12 and CS13: a bill of material exploded level by level, over several levels, or summarised. `Comp. Qty (CUn)`
 * (MNGKO) is the quantity in the required number of the top assembly, exploded already: multiplying it again is the classic error.
 * Where a layout shows the quantity per assembly (MENGE) as well, the exploded one is read: it needs no base quantity of each
 * assembly, which these lists rarely show. `Komponentenmenge` alone can be either: it is known where both come to the same.
 */
export const cs12 = defineDialect({
  name: 'sap/cs12',
  title: 'SAP BOM explosion (CS11, CS12, CS13)',
  recognise: {
    headers: [
      sapWords.component,
      [...sapWords.exploded, ...sapWords.either],
      // Words that only SAP prints; a list of one's own has "Component" and "Component quantity" too.
      [
        ...sapWords.exploded,
        ...sapWords.dottedLevel,
        'Objektkurztext',
        'ICt',
        'PTp',
        'KME',
        'CUn',
        '明細カテゴリ',
        '项目类别',
      ],
    ],
  },
  columns: {
    level: sapWords.level,
    findNo: sapWords.item,
    partNumber: sapWords.component,
    description: sapWords.text,
    quantity: sapWords.either,
    quantityTotal: sapWords.exploded,
    unit: sapWords.unit,
    itemType: sapWords.category,
    material: sapWords.basicMaterial,
    countryOfOrigin: sapWords.origin,
    hsCode: sapWords.commodity,
    ignored: [...sapWords.dottedLevel, 'Menge', 'Ex', 'Assembly', 'Baugruppe'],
  },
  hierarchy: 'level',
  quantities: { decimals: 3, base: sapWords.base, either: true },
  lines: [documentsAndTexts],
  root: sapWords.material,
});
