import { defineDialect } from 'lintanide/plugin';
import { documentsAndTexts, sapWords } from './words.ts';

/**
 * Transaction CS03: the items of one bill of material, one level. Quantities are per base quantity of the bill, which stands in the
 * heading and is often 100 or 1000.
 */
export const cs03 = defineDialect({
  name: 'sap/cs03',
  title: 'SAP BOM items (CS03)',
  recognise: {
    headers: [
      [...sapWords.component, 'Component Material'],
      ['Quantity', 'Menge', '数量', ...sapWords.either],
      ['ICt', 'PTp', '明細カテゴリ', '项目类别'],
    ],
    absent: [...sapWords.level, ...sapWords.dottedLevel, ...sapWords.exploded],
  },
  columns: {
    findNo: sapWords.item,
    partNumber: [...sapWords.component, 'Component Material'],
    description: sapWords.text,
    quantity: ['Quantity', 'Menge', '数量', ...sapWords.either],
    unit: sapWords.unit,
    itemType: sapWords.category,
    validFrom: ['Valid from', 'Valid From', 'Gültig ab', '有効開始日', '有效起始日期'],
    validTo: ['Valid to', 'Valid To', 'Gültig bis', '有効終了日', '有效截止日期'],
  },
  hierarchy: 'flat',
  quantities: { decimals: 3, base: ['Base quantity', 'Base Qty', 'Basismenge', '基準数量', '基本数量', '基础数量'] },
  lines: [documentsAndTexts],
  root: sapWords.material,
});
