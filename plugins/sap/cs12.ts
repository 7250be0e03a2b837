import { defineDialect } from 'lintanide/plugin';

/**
 * Transactions CS11, CS12 and CS13: a bill of material exploded level by level, over several levels, or summarised. `Comp. Qty (CUn)`
 * (MNGKO) is the quantity in one piece of the top assembly, exploded already: multiplying it again is the classic error.
 */
export const cs12 = defineDialect({
  name: 'sap/cs12',
  title: 'SAP BOM explosion (CS11, CS12, CS13)',
  recognise: {
    headers: [
      ['Component number', 'Component', 'Comp. no.', 'Komponentennummer', 'Komponente', 'Komponentennr.', '構成品目', '構成品目コード', '组件物料', '组件编号', '组件'],
      ['Comp. Qty (CUn)', 'Comp. Qty (BUn)', 'Component quantity (CUn)', 'Menge (KME)', 'Menge (BME)', 'Komponentenmenge', 'Komp.menge (KME)', '構成品目数量', '構成品目数量 (CUn)', '组件数量 (CUn)', '组件数量'],
    ],
  }, // prettier-ignore
  columns: {
    level: ['Lv', 'Level', 'Stufe', 'St', 'Lvl', '階層', 'レベル', '层次', '层'],
    path: [],
    findNo: ['Item', 'Item no.', 'Item number', 'Pos', 'Pos.', 'Position', 'Positionsnummer', '明細番号', '明細', '项目', '项目号'],
    partNumber: ['Component number', 'Component', 'Comp. no.', 'Komponentennummer', 'Komponente', 'Komponentennr.', '構成品目', '構成品目コード', '组件物料', '组件编号', '组件'],
    description: ['Object description', 'Component description', 'Objektkurztext', 'Objekttext', 'Komponentenbezeichnung', 'テキスト', '品目テキスト', 'オブジェクト内容説明', '对象描述', '物料描述'],
    quantityTotal: ['Comp. Qty (CUn)', 'Comp. Qty (BUn)', 'Component quantity (CUn)', 'Menge (KME)', 'Menge (BME)', 'Komp.menge (KME)', '構成品目数量 (CUn)', '组件数量 (CUn)'],
    unit: ['Un', 'CUn', 'Component UoM', 'KME', 'ME', 'Mengeneinheit', '単位', '数量単位', '单位'],
    itemType: ['ICt', 'Item category', 'PTp', 'Positionstyp', '明細カテゴリ', '项目类别'],
    material: ['Basic material', 'Werkstoff', '基本材質', '基本物料'],
    countryOfOrigin: ['Country of origin', 'CtryOrigin', 'Ursprungsland', 'Urspr.land', '原産国', '原产国'],
    hsCode: ['Comm. code', 'Commodity code', 'Comm./imp. code no.', 'Stat. Warennummer', 'Statistische Warennr.', '商品コード', '商品编码'],
    ignored: ['Explosion level', 'Auflösungsstufe', '展開階層', '展开层'],
  }, // prettier-ignore
  hierarchy: 'level',
  lines: [
    // Item categories D (document) and T (text) stand in the list and carry no material.
    { column: ['ICt', 'Item category', 'PTp', 'Positionstyp', '明細カテゴリ', '项目类别'], is: ['D', 'T'], kind: 'reference' },
  ], // prettier-ignore
  root: ['Material', 'Material number', 'Materialnummer', '品目', '品目コード', '物料', '物料编号'],
});
