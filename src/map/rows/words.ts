import { foldText } from '../headers/headers.ts';

const TOTAL =
  /^(?:(?:grand|sub|net|overall|ara|genel|sous|mezi|celkovy|czesciowa)[\s-]?)?(?:total|totals|sum|summe|gesamt(?:summe|preis|kosten)?|zwischensumme|totale|totaux|subtotal|som(?:me|a)|suma|razem|итого|всего|разом|сума|celkem|celkom|spolu|skupaj|(?:sve)?ukupno|укупно|totaal|toplam|(?:mind)?osszesen|(?:veg|resz)osszeg|jumlah|yhteensa|合计|合計|总计|總計|小计|小計|总价|總價|합계|총계|소계|(?:ال)?(?:مجموع|اجمالي)|جمع كل|סה["']?כ|סך הכל)(?![\p{L}\d])/u;
const TOTAL_CJK = /^(?:合计|合計|总计|總計|小计|小計|总价|總價|合計参考|합계|총계|소계)/u;
/** "Number of parts:", "zzgl. 19 % MwSt.", "VAT (20%)": what a sum is of, and what is added to one. */
const COUNT_LABEL =
  /^(?:number of|no\. of|anzahl(?: der)?|nombre de|numero de|liczba|кол-во|количество) ?\p{L}{3,16}(?: ?\p{L}{3,16})?(?:\s?:|(?<=position(?:en|s)|items|lines|lignes|pozycji|позиций))$/u;
const TAX =
  /^(?:(?:zzgl|inkl|incl|excl|exkl|plus|dont|mas|piu)\.? ?|\+ ?)?(?:\d{1,2}(?:[.,]\d{1,2})? ?% ?)?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|vat|tva|iva|dph|btw|moms|pdv|kdv|gst|sales tax|ндс|пдв|增值税|消費税|부가세)\.?(?: ?\(?\d{1,2}(?:[.,]\d{1,2})? ?%\)?)?\s?:?$/u;
const FOOTER =
  /^(?:page|seite|pagina|página|стр\.?|лист|strona|strana|stran|stranica|страна|halaman|页|頁|ページ)\s*:?\s*\d+(?:\s*(?:of|von|de|sur|dari|di|из|od|z|\/)\s*\d+)?$|^第\s*\d+\s*[页頁]|^\*{2,}\s*end\b|^end of (?:report|list|bom)/u;

/** A label of a total or subtotal: `Total`, `Summe Brutto:`, `*Total lines`, `# total: 5 lines`, `合計参考`, `소 계`. */
export function isTotalLabel(text: string): boolean {
  if (text.length > 40) return false;
  const folded = foldText(text.trim()).replace(/^[*=#/-]{1,3}\s?/, '');
  if (COUNT_LABEL.test(folded) || (/[ %.:]|[^\0-\x7f]/u.test(folded) && TAX.test(folded))) return true;
  if (TOTAL.test(folded)) return folded.split(/\s+/u).length <= 4;
  return TOTAL_CJK.test(folded.replace(/^(\S)\s(?=\S(?:\s|$))/u, '$1'));
}

/** A level in words: the thing itself, above the numbered ones. */
export function isTopLevel(text: string): boolean {
  return /^(?:top(?:[ -]?level)?|root|顶层|頂層|最上位|최상위)$/iu.test(text);
}

/** A page footer or an end mark. */
export function isFooter(text: string): boolean {
  return text.length <= 60 && FOOTER.test(foldText(text.trim()));
}

const TITLE_BLOCK =
  /^(?:изм|лист(?:ов)?|№\s*докум|подп(?:ись)?|дата|разраб|пров(?:ерил)?|н\.?\s*контр|утв|лит|перв\.?\s*примен|справ\.?\s*№|инв\.?\s*№.*|взам\.?\s*инв.*|т\.?\s*контр|копировал|формат.*)\.?$/u;

/** A label of the title block that drawing standards (ГОСТ 2.104) put at the foot of a sheet. */
export function isTitleBlockLabel(text: string): boolean {
  return text.length <= 30 && TITLE_BLOCK.test(text.trim().toLowerCase());
}

/** "NOTE 4:" in a cell of its own, and the note behind it; "(6 rows affected)". */
export const isNoteLabel = (text: string): boolean =>
  /^\(?\d+ (?:rows?|records?|row\(s\)|record\(s\)) (?:affected|selected|returned|fetched|in set)(?! ?\p{L})|^(?:(?:general )?notes?|anm(?:erkung)?|bemerkung|hinweis|notas?|remarques?|uwagi?|pozn(?:ámka)?|примечани[ея]|注意?|備考|备注)\.?\s?\d{0,2}\s?[:：]$/iu.test(
    text.trim(),
  );

/** `# total: 5 lines`, `-- do not edit`, `REM end of list`: what tools take for a comment. */
export const isCommented = (text: string): boolean => /^(?:# ?(?=\p{L})|\/\/|-- |REM )/u.test(text);
