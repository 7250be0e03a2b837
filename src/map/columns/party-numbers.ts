import { type Assigned, type ColumnInput, DESCRIPTIVE, PARTNER, profileOf } from './column-inputs.ts';
import { headerCandidates } from '../headers/dictionary.ts';
import { headerWords } from '../headers/headers.ts';
import { mayBeCalledBy } from './parties.ts';
import type { Field } from '../types.ts';

/* "Manufacturer ID", "supplier_sku": a party and a word for a number is a number that the party gave, of itself or of what it sells. */

/** First or last words of a header that names a number. */
const NUMBER =
  /^(?:id|no|nr|num|number|code|ref|rif|reference|sku|pn|numero|nummer|numer|cislo|codigo|codice|cod|kod|sigla|symbol|номер|код|артикул)$/u;
/** Those that number goods, and no firms. */
const OF_GOODS = /^(?:sku|pn|артикул)$/u;
const GIVEN_BY: Partial<Record<Field, Field>> = { manufacturer: 'mpn', supplier: 'supplierPn' };

/** Romance and Slavonic languages put it first: "Rif. costruttore". */
const mayNumberOfParty = (header: string): boolean => {
  const words = headerWords(header);
  return NUMBER.test(words.at(-1) ?? '') || NUMBER.test(words[0] ?? '');
};

/** What lists of sales and deliveries to customers have a column for. */
const OF_SALES =
  /수주|판매|매출|출고|출하|납품|고객|покупат|клиент|отгруз|реализац|продаж|sprzeda|odbiorc|klient|wydan|客户|客戶|销售|銷售|出货|出貨|发货|出库/iu;

/** Whom a list of sales names is a customer; whom any other names, it is bought from. */
export function settlePartner(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  if (!inputs.some(({ header }) => OF_SALES.test(header))) return;
  for (const [at, each] of assigned.entries()) {
    const header = inputs.find(({ column }) => column === each.column)?.header ?? '';
    if (each.field === 'supplier' && each.kind !== 'user' && each.kind !== 'dialect' && PARTNER.test(header.trim()))
      assigned[at] = { ...each, field: 'endUser' };
  }
}

/**
 * Makes columns that were read as a party's name, or as a number of one's own, those of the number that the party gave the part: where
 * the word says so, or the cells are codes, most of them another one, and more of them than names in the column of the party itself.
 */
export function settlePartyNumbers(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  for (const [at, each] of assigned.entries()) {
    const header = inputs.find(({ column }) => column === each.column)?.header ?? '';
    const profile = profileOf(inputs, each.column);
    if (each.kind !== 'contained' || profile === undefined || profile.filled === 0 || !mayNumberOfParty(header))
      continue;
    const party = headerCandidates(header).find(({ field }) => GIVEN_BY[field] !== undefined)?.field;
    const field = party === undefined ? undefined : GIVEN_BY[party];
    if (party === undefined || field === undefined || (each.field !== party && each.field !== 'partNumber')) continue;
    const named = assigned.find((other) => other.field === party && other.column !== each.column);
    const names = named === undefined ? undefined : profileOf(inputs, named.column);
    const isOfGoods = OF_GOODS.test(headerWords(header).at(-1) ?? '');
    const differ = (): boolean =>
      profile.code + profile.longDigits >= 0.7 &&
      profile.distinct >= 0.6 &&
      (names === undefined
        ? party === 'manufacturer' && profile.distinct >= 0.9
        : profile.distinct * profile.filled > names.distinct * names.filled);
    // As many firms as numbers: those of firms are written alike, those of what several firms make are not.
    const vary = (): boolean =>
      names !== undefined &&
      profile.distinct * profile.filled >= names.distinct * names.filled &&
      profile.mostly(0.7, (text) => /^(?=.*\d)[\p{L}\d][\p{L}\d ./+-]{2,29}$/u.test(text.trim())) &&
      areOfManyShapes(profile.texts());
    if (isOfGoods || differ() || vary()) assigned[at] = { ...each, field };
  }
}

const shapeOf = (text: string): string =>
  text
    .trim()
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'A');

/** Whether two of three codes are written each in a way of its own, letters and digits alone told apart. */
function areOfManyShapes(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 1 && new Set(filled.map(shapeOf)).size * 3 >= filled.length * 2;
}

/** Words for who sells a thing, and for who makes it. */
const OF_SUPPLIER =
  /lieferant|lief\.|supplier|vendor|fourn|proveed|prov\.|forn\.|fornit|forneced|leveranc|dostawc|dodavatel|dodávateľ|dobav|поставщ|постачальн|доставчик|leverantör|leverandør|toimittaj|szállító|furnizor|tedarik|仕入|购入先|購入先|供[应應货貨]商|供方|공급|협력사|pemasok|nhà c/iu;
const OF_MAKER =
  /manufacturer|mfr|mfg|herstell|fabri[ck]an|constructeur|costruttor|produttor|productor|producent|producăt|výrob[ck]|производит|изготовит|виробник|tillverkar|valmistaj|gyártó|üretici|メーカー|製造元|製造商|制造商|厂[家商]|廠[家商]|제조사|메이커/iu;

/** The party by whose word a header says that a thing is called: `supplier` of "Bez. Lieferant"; null where it says neither. */
const calledBy = (header: string): 'supplier' | 'manufacturer' | null =>
  !mayBeCalledBy(header) ? null : OF_SUPPLIER.test(header) ? 'supplier' : OF_MAKER.test(header) ? 'manufacturer' : null;
const CALLED = new Set<Field>(['supplier', 'manufacturer', 'name', 'description']);
/** What firms have behind their names. */
const FIRM = /(?<!\p{L})(?:gmbh|ag|kg|ltd|inc|llc|corp|co|s\.?p\.?a|s\.?r\.?[lo]|s\.?a\.?s?|b\.?v|a\.?b|oy|a\/s|as|ооо|зао|ао|公司)\.?$/iu; // prettier-ignore

/**
 * "Bez. Lieferant", "Descrizione fornitore": what the supplier calls the thing. Firms that come again and again below it, where no other
 * column names them, are the suppliers; codes are their numbers.
 */
export function settleDesignations(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  for (const [at, each] of assigned.entries()) {
    if (!CALLED.has(each.field) || each.kind === 'user' || each.kind === 'dialect') continue;
    const header = inputs.find(({ column }) => column === each.column)?.header ?? '';
    const party = calledBy(header);
    if (party === null) continue;
    const profile = profileOf(inputs, each.column);
    if (profile === undefined || profile.filled === 0) continue;
    const isElsewhere = assigned.some((other) => other.column !== each.column && other.field === party);
    const isDescribed = assigned.some((other) => other.column !== each.column && DESCRIPTIVE.has(other.field));
    const areFirms =
      isDescribed &&
      !isElsewhere &&
      ((profile.filled >= 4 && profile.distinct <= 0.5) || profile.mostly(0.5, (text) => FIRM.test(text)));
    const isNumber = profile.code + profile.longDigits >= 0.7 && profile.prose < 0.2;
    const field = areFirms ? party : isNumber ? (GIVEN_BY[party] ?? 'description') : 'description';
    if (field !== each.field && !(each.field === 'name' && field === 'description')) assigned[at] = { ...each, field };
  }
}
