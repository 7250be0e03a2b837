import { defineDialect } from 'lintanide/plugin';
import { sapWords } from './words.ts';

/** Transaction MM60: the list of materials of a plant. A catalogue: no structure, no quantities; the price is per so many units. */
export const mm60 = defineDialect({
  name: 'sap/mm60',
  title: 'SAP materials list (MM60)',
  recognise: {
    headers: [
      sapWords.material,
      ['MTyp', 'Material Type', 'MArt', 'Materialart', '品目タイプ', '物料类型'],
      ['Matl Group', 'Mat. Group', 'Material Group', 'Warengruppe', 'Warengrp', '品目グループ', '物料组'],
      ['Plant', 'Plnt', 'Werk', 'プラント', '工厂'],
    ],
  },
  columns: {
    partNumber: sapWords.material,
    description: ['Material Description', 'Material description', 'Materialkurztext', '品目テキスト', '物料描述'],
    plant: ['Plant', 'Plnt', 'Werk', 'プラント', '工厂'],
    itemType: ['MTyp', 'Material Type', 'MArt', 'Materialart', '品目タイプ', '物料类型'],
    category: ['Matl Group', 'Mat. Group', 'Material Group', 'Warengruppe', 'Warengrp', '品目グループ', '物料组'],
    unit: ['Unit', 'BUn', 'UM', 'ME', 'BME', 'Basismengeneinheit', '単位', '基本计量单位'],
    unitCost: ['Price', 'Preis', '価格', '价格'],
    priceUnit: ['per', 'pro', 'Price unit', 'Preiseinheit', '価格単位', '价格单位'],
    currency: ['Crcy', 'Currency', 'Währg', 'Währung', '通貨', '货币'],
    ignored: ['ABC', 'ABC Indicator', 'ABC-Kennz.', 'Created', 'Changed by', 'Angelegt', 'Geändert von'],
  },
  hierarchy: 'flat',
});
