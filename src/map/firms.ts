import type { Sheet } from '../read/sheet.ts';
import { headerCandidates } from './headers/dictionary.ts';
import type { Field } from './types.ts';

/* Whether a sheet lists firms, and what each of them sells. Asked for where the first column is headed by a word for one. */

/** What heads what a firm is good for, beside the firm. */
const SPECIALTY =
  /^(?:special(?:i?t(?:y|ies)|i[sz]ation)|expertise|focus|(?:product )?range|assortment|known for|(?:good|best|great|useful) for|sells|they sell|sortiment|spezialit[äa]t|spezialgebiet|spezialisierung|schwerpunkte?|angebot|sp[ée]cialit[ée]s?|gamme|especialidad(?:e|es)?|surtido|specialit[àa]|assortimento|gamma|gama|assortiment|specialiteit|specialisatie|asortyment|specjalno[śs][ćc]|specjalizacja|specializace|zaměření|[šs]pecializ[áa]cia|kínálat|profil|specialitet|специализация|ассортимент|спеціалізація|асортимент|uzmanlık(?: alanı)?|主[营營](?:产品|產品|业务|業務|范围|範圍)?|经营范围|專長|专长|取扱(?:い?品|い?商品|い?製品|い)?|得意分野|専門分野|취급 ?(?:품목|제품|상품)|전문 ?분야)$/iu;
/** "What we buy there", "Was wir dort kaufen", "Ce qu'on y achète". */
const BOUGHT_THERE =
  /^(?:what|was|ce qu|qué|lo que|o que|(?:che )?cosa|co|что|що|wat)(?=[ '’]).{0,30}[ '’](?:there|from them|they|dort|bei ihnen|y|allí|ahí|lá|là|lì|tam|там|daar)(?!\p{L})/iu;
/** The same words above parts, unless addresses of firms stand beside them. */
const PRODUCTS =
  /^(?:products?|goods|produkte?|waren|produits?|productos?|prodott[oi]|produtos?|producten|produkty|výrobky|продукция|товары|продукція|ürünler|产品|產品|製品|商品|제품|상품)$/iu;
/** The address of a firm, which leads to none of its things. */
const HOME = /^\s?(?:https?:\/\/)?(?:[\p{L}\d-]{1,40}\.){1,4}\p{L}{2,10}\/?\s?$/iu;
const ADDRESS = /:\/\/|^\s?www\.|\p{L}\.\p{L}{2,6}\//iu;

/** A table that counts, numbers or prices things lists them, whoever sells them; so does one with their names. */
const OF_PARTS: readonly Field[] = [
  'name',
  'quantity',
  'quantityTotal',
  'partNumber',
  'mpn',
  'supplierPn',
  'refDes',
  'unitCost',
  'totalCost',
];

/** Whether the headers in a row are those of firms and what they sell, and the rows below name each of them once. */
export function isListOfFirms(sheet: Sheet, head: number): boolean {
  const columns = sheet.filled(head);
  const fieldsOf = (column: number): readonly Field[] =>
    headerCandidates(sheet.text(head, column)).flatMap(({ field, kind }) => (kind === 'contained' ? [] : [field]));
  const firm = columns.slice(0, 2).find((column) => fieldsOf(column)[0] === 'supplier');
  if (firm === undefined) return false;
  const rows = Array.from({ length: sheet.rowCount - head - 1 }, (_, at) => head + 1 + at).filter((row) => sheet.filled(row).length > 0); // prettier-ignore
  const cellsOf = (column: number): string[] => rows.map((row) => sheet.text(row, column).trim()).filter((text) => text !== ''); // prettier-ignore
  // Below a gap or a title another list may stand.
  const isOne = rows.every((row, at) => sheet.filled(row).length > 1 && sheet.rowNumber(row) - sheet.rowNumber(rows[0] ?? 0) === at); // prettier-ignore
  const named = cellsOf(firm);
  if (rows.length < 2 || !isOne || named.length < rows.length || new Set(named).size < named.length) return false;
  const isMostly = (column: number, pattern: RegExp): boolean => {
    const cells = cellsOf(column);
    return cells.length > 0 && cells.filter((text) => pattern.test(text)).length * 2 > cells.length;
  };
  const hasHomes = columns.some((column) => isMostly(column, HOME));
  const sold = columns.find((column) => {
    const header = sheet.text(head, column).trim();
    return SPECIALTY.test(header) || BOUGHT_THERE.test(header) || (hasHomes && PRODUCTS.test(header));
  });
  if (sold === undefined || isMostly(sold, /\d/)) return false;
  return columns.every(
    (column) =>
      column === sold ||
      column === firm ||
      (!(column > firm && fieldsOf(column).some((field) => OF_PARTS.includes(field))) &&
        (hasHomes || !isMostly(column, ADDRESS))),
  );
}
