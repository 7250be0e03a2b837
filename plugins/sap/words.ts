/** Header texts that the reports of SAP share, by what they name: English, German, Japanese, Chinese; long, medium and short forms. */
export const sapWords = {
  component: ['Component number', 'Component', 'Comp. no.', 'Komponentennummer', 'Komponente', 'Komponentennr.', '構成品目', '構成品目コード', '组件物料', '组件编号', '组件'],
  /** MNGKO, MNGLG: exploded, in so many pieces of the top assembly as the report was asked for. */
  exploded: ['Comp. Qty (CUn)', 'Comp. Qty (BUn)', 'Component quantity (CUn)', 'Menge (KME)', 'Menge (BME)', 'Komp.menge (KME)', '構成品目数量 (CUn)', '组件数量 (CUn)'],
  /** MENGE in some layouts and MNGKO in others: what it counts cannot be told from the header. */
  either: ['Component quantity', 'Comp. quantity', 'Comp. qty', 'Komponentenmenge', 'Komp.-Menge', '構成品目数量', '组件数量'],
  level: ['Lv', 'Level', 'Lvl', 'Stufe', 'St', '階層', 'レベル', '层次', '层'],
  dottedLevel: ['Explosion level', 'Auflösungsstufe', '展開階層', '展开层'],
  item: ['Item', 'Item no.', 'Item number', 'Pos', 'Pos.', 'Position', 'Positionsnummer', '明細番号', '明細', '项目', '项目号'],
  text: ['Object description', 'Component description', 'Objektkurztext', 'Objekttext', 'Komponentenbezeichnung', 'テキスト', '品目テキスト', 'オブジェクト内容説明', '对象描述', '物料描述', '组件描述'],
  unit: ['Un', 'CUn', 'Component UoM', 'KME', 'ME', 'Mengeneinheit', '単位', '数量単位', '单位'],
  category: ['ICt', 'Item category', 'PTp', 'PT', 'Positionstyp', '明細カテゴリ', '项目类别'],
  basicMaterial: ['Basic material', 'Werkstoff', '基本材質', '基本物料'],
  origin: ['Country of origin', 'CtryOrigin', 'Ursprungsland', 'Urspr.land', '原産国', '原产国'],
  commodity: ['Comm. code', 'Commodity code', 'Comm./imp. code no.', 'Stat. Warennummer', 'Statistische Warennr.', '商品コード', '商品编码'],
  material: ['Material', 'Material number', 'Materialnummer', '品目', '品目コード', '物料', '物料编号'],
  /** Number of pieces that a list is for: what was asked for goes before what the bill is kept for. */
  base: ['Required quantity', 'Reqd quantity', 'Reqd Qty', 'Einsatzmenge', 'Bedarfsmenge', '所要数量', '需求数量', 'Base quantity', 'Base Qty', 'Basismenge', '基準数量', '基本数量', '基础数量'],
} as const; // prettier-ignore

/** Item categories D (document) and T (text) stand in a list and carry no material. */
export const documentsAndTexts = { column: sapWords.category, is: ['D', 'T'], kind: 'reference' } as const;
