import type { Sheet } from '../read/sheet.ts';
import { headerCandidates } from './headers/dictionary.ts';
import type { Field } from './types.ts';

/* Whoever supplies all that a list holds, and from where, as the rows above its header say: "Lieferant: X", "供应商名称 | X", "Ship from: China", the head of a quotation. */

/** Rows above a header that its head may have. */
const ROWS = 12;
/** Columns from a label to its value: cells between are merged. */
const FARTHEST = 4;
const MOST_CELLS = 12;
const LONGEST_LABEL = 40;
const LONGEST_NAME = 80;
/** Rows from a supplier to what is said of it. */
const NEAR = 2;
/** Words that mean a seller in a column, and anything else before a colon. */
const LOOSE =
  /^(?:source|sources|where|where to buy|buy from|purchase from|bought from|site|shop|store|laden|geschäft|kaufort|bezug|bezugsquelle|magasin|boutique|tienda|negozio|loja|winkel|sklep|obchod|магазин|店铺|agen|toko|where|업체명|取引先|거래처(?:명)?|контрагент|kontrahent|往来单位(?:名称)?|往來單位)$/iu;
/** Who sells or sends, on papers of trade. */
const SENDER =
  /^(?:seller|shipper|exporter|consignor|quoted by|offered by|angebot von|absender|verkäufer|expéditeur|vendeur|exportateur|speditore|mittente|esportatore|exportador|грузоотправитель|отправитель|продавец|境内发货人|发货人|發貨人|发货单位|卖方|賣方|出口商|报价单位|報價單位|报价方|수출자|송하인|판매자|輸出者|荷送人|売主|見積元|협력사명|공급사명|공급업체명)$/iu;
/** "name", "Firma" behind the word. */
const NAME = /[\s/-]{0,6}(?:name|firma|company|nazwa|nom|nombre|名称|名稱|名|명)$/iu;

/** A text that names somebody: letters, and no label, form or remark. */
const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  /\p{L}{2}/u.test(text) &&
  !/[:：]\s*$|^[[<{_]|_{3}|\.{4}|@|please|bitte|veuillez|填写|기입/iu.test(text) &&
  !/^(?:n[./ ]{0,2}a\.?|t\.?b\.?[acd]\.?|none|unknown|various|diverse|multiple|all|alle|name|x+|-+)$/iu.test(text) &&
  headerCandidates(text).every(({ kind }) => kind === 'contained');

function isSupplier(label: string): boolean {
  const word = label.trim();
  if (word === '' || word.length > LONGEST_LABEL || LOOSE.test(word)) return false;
  const plain = word.replace(NAME, '');
  return [word, plain].some(
    (one) =>
      SENDER.test(one) || headerCandidates(one).some(({ field, kind }) => field === 'supplier' && kind !== 'contained'),
  );
}

/** Papers on which whoever writes them sells, and those on which he buys. */
const OF_SELLER =
  /(?<!\p{L})(?:quotation|quote|offer|proforma|pro forma|commercial invoice|packing list|delivery note|angebot|lieferschein|rechnung|offre|devis|facture|oferta|presupuesto|factura|offerta|preventivo|fattura|nabídka|faktura|коммерческое предложение|счет)(?!\p{L})|报价单|報價單|報價|装箱单|見積書|納品書|견적서|거래명세서/iu;
const OF_BUYER =
  /(?<!\p{L})(?:request|rfq|enquiry|inquiry|purchase|order|anfrage|bestellung|demande|commande|solicitud|pedido|richiesta|ordine|zapytanie|poptávka|objednávka|запрос|заказ)(?!\p{L})|询价|詢價|采购|採購|注文|依頼|발주|요청/iu;
const FIRM =
  /(?<!\p{L})(?:co\.?,? ?ltd|ltd|limited|inc|llc|corp(?:oration)?|gmbh|ag|kg|s\.?p\.?a|s\.?r\.?l|s\.?a\.?s?|b\.?v|a\.?b|oy|s\.?r\.?o|sp\. ?z ?o\. ?o|ооо|зао|plc|pty)\.?$|公司$|厂$|株式会社|^\(주\)|㈜|주식회사/iu;
/** "… 御中": to whom it is written. */
const ADDRESSED = /御中$|귀중$|귀하$|^(?:to|an|à|a|attn)\s?[:：]/iu;

/** A firm that stands alone in the first row of a paper of a seller. */
function letterhead(sheet: Sheet, rows: readonly number[]): string | null {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) return null;
  const cells = sheet.filled(first);
  const name = sheet.text(first, cells[0] ?? 0).trim();
  if (cells.length !== 1 || !FIRM.test(name) || ADDRESSED.test(name) || name.length > LONGEST_NAME) return null;
  const said = rest.map((row) => sheet.filled(row).map((column) => sheet.text(row, column).slice(0, LONGEST_NAME)).join(' ')); // prettier-ignore
  return said.some((text) => OF_SELLER.test(text)) && !said.some((text) => OF_BUYER.test(text)) ? name : null;
}

/** A label above a list with what stands behind it, in its cell or in the next one. */
interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly row: number;
}

function* labelledAbove(sheet: Sheet, headerRow: number, rows: readonly number[]): Generator<Labelled> {
  for (const row of rows) {
    const columns = sheet.filled(row);
    if (columns.length > MOST_CELLS) continue;
    // Right above a header stand words for groups of its columns: a label is one there by its colon.
    const isClose = sheet.rowNumber(headerRow) - sheet.rowNumber(row) === 1;
    for (const [at, column] of columns.entries()) {
      const cell = sheet.text(row, column).trim();
      const [, label = cell, own = ''] = /^([^:：]{2,40})[:：]\s*(.*)$/su.exec(cell) ?? [];
      if (isClose && label === cell) continue;
      const next = columns[at + 1] ?? Infinity;
      const value = own === '' && next - column <= FARTHEST ? sheet.text(row, next).trim() : own.trim();
      yield { label, value, row };
    }
  }
}

function rowsAbove(sheet: Sheet, headerRow: number, top: number): number[] {
  const rows: number[] = [];
  for (let row = Math.max(top, headerRow - ROWS); row < headerRow; row++)
    if (sheet.filled(row).length > 0) rows.push(row);
  return rows;
}

/** The supplier that is named above a header; null where nobody is, or several are. `top`: the first row that may be looked at. */
export function supplierAbove(sheet: Sheet, headerRow: number, top = 0): string | null {
  const rows = rowsAbove(sheet, headerRow, top);
  const named = new Set<string>();
  for (const { label, value } of labelledAbove(sheet, headerRow, rows))
    if (isSupplier(label) && isName(value)) named.add(value);
  const [only = null] = named;
  return named.size > 1 ? null : (only ?? letterhead(sheet, rows));
}

/** A country, of whomever the row speaks. */
const LAND = /^(?:land|country|country code|pays|pa[ií]s|paese|kraj|zem[ěe]|krajina|država|страна|країна|国家|國家|国别|國別|国|국가|quốc gia|negara|ülke|ország|țara)$/iu; // prettier-ignore
/** A code of two letters, or a name. */
const PLACE = /^(?:\p{Lu}{2}|\p{L}[\p{L} .'’()-]{2,40}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,12})$/u;
const isOf = (label: string, field: Field): boolean =>
  headerCandidates(label.trim()).some((candidate) => candidate.field === field && candidate.kind !== 'contained');

/**
 * From where a list is shipped, as the rows above its header say: "Ship from: China", 发货地, or the country of the supplier that is named
 * right before it ("Lieferant: X", "Land: CN"). Null where they say nothing, or name several places.
 */
export function shipFromAbove(sheet: Sheet, headerRow: number, top = 0): string | null {
  const said = new Set<string>();
  const ofSupplier = new Set<string>();
  let whose: { readonly isSupplier: boolean; readonly row: number } | null = null;
  for (const { label, value, row } of labelledAbove(sheet, headerRow, rowsAbove(sheet, headerRow, top))) {
    if (isOf(label, 'shipFrom')) {
      if (PLACE.test(value)) said.add(value);
    } else if (isSupplier(label) && isName(value)) whose = { isSupplier: true, row };
    else if ((isOf(label, 'endUser') || isOf(label, 'shipTo')) && value !== '') whose = { isSupplier: false, row };
    else if (LAND.test(label.trim()) && PLACE.test(value) && whose?.isSupplier === true && row - whose.row <= NEAR)
      ofSupplier.add(value);
  }
  const [only = null, ...more] = said.size > 0 ? said : ofSupplier;
  return more.length > 0 ? null : only;
}
