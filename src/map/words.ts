import { foldText } from './headers.ts';

const TOTAL =
  /^(?:(?:grand|sub|net|overall)[\s-]?)?(?:total|totals|sum|summe|gesamt(?:summe|preis|kosten)?|zwischensumme|totale|totaux|subtotal|som(?:me|a)|suma|razem|итого|всего|разом|сума|celkem|celkom|spolu|skupaj|(?:sve)?ukupno|укупно|totaal|toplam|jumlah|yhteensa|合计|合計|总计|總計|小计|小計|总价|總價|합계|총계|소계|(?:ال)?(?:مجموع|اجمالي)|جمع كل|סה["']?כ|סך הכל)(?![\p{L}\d])/u;
const TOTAL_CJK = /^(?:合计|合計|总计|總計|小计|小計|总价|總價|合計参考|합계|총계|소계)/u;
/** "Number of parts:", "zzgl. 19 % MwSt.", "VAT (20%)": what a sum is of, and what is added to one. */
const COUNT_LABEL =
  /^(?:number of|no\. of|anzahl(?: der)?|nombre de|numero de|liczba|кол-во|количество) ?\p{L}{3,16}(?: ?\p{L}{3,16})?\s?:$/u;
const TAX =
  /^(?:(?:zzgl|inkl|incl|excl|exkl|plus|dont|mas|piu)\.? ?|\+ ?)?(?:\d{1,2}(?:[.,]\d{1,2})? ?% ?)?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|vat|tva|iva|dph|btw|moms|pdv|kdv|gst|sales tax|ндс|пдв|增值税|消費税|부가세)\.?(?: ?\(?\d{1,2}(?:[.,]\d{1,2})? ?%\)?)?\s?:?$/u;
const FOOTER =
  /^(?:page|seite|pagina|página|стр\.?|лист|strona|strana|stran|stranica|страна|halaman|页|頁|ページ)\s*:?\s*\d+(?:\s*(?:of|von|de|sur|dari|di|из|od|z|\/)\s*\d+)?$|^第\s*\d+\s*[页頁]|^\*{2,}\s*end\b|^end of (?:report|list|bom)/u;
const NOTE =
  /^(?:notes?|remarks?|hinweis|anmerkung(?:en)?|bemerkung(?:en)?|nota|note bene|注|备注|備考|注意|примечани[ея]|uwag[ai]|catatan|keterangan|ps|p\.s\.|notiz|opmerking(?:en)?|obs(?:erva[cç][aãoõe]{1,2}s?)?|observaci[oó]n(?:es)?|remarques?|avvertenz[ae]|not(?:lar)?|dikkat|пояснение|важно|внимание|poznamk[ay]|opomb[ae]|napomen[ae]|напомен[ае]|备考|説明|说明|附注|附註|備註|비고|참고|주의|참조|ملاحظ(?:ه|ات)|توضيحات|הער(?:ה|ות))\s*[:：]|^p\.s\./u;

/** A label of a total or subtotal: `Total`, `Summe Brutto:`, `*Total lines`, `合計参考`, `소 계`. */
export function isTotalLabel(text: string): boolean {
  if (text.length > 40) return false;
  const folded = foldText(text.trim()).replace(/^[*=]{1,3}\s?/, '');
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

/** A word that joins a line to the one above it as an alternative: `ALT`, `oder`, `or`, `或`. */
export function isAlternativeMark(text: string): boolean {
  return /^[\s\-–—(*]*(?:alt(?:ern(?:ate|ative|ativ)?)?|or|oder|ou|oppure|substitute|subst|ersatz|或|或者|替代|代替|または|又は|대체|또는)[\s\-–—.:)*]*$/iu.test(
    text.slice(0, 24),
  );
}

/** A sentence about the list, not a thing in it. `isItem`: its number goes on from the one above, so only a word that says so makes it a note. */
export function isNote(text: string, isItem = false): boolean {
  const trimmed = text.trim();
  if (NOTE.test(foldText(trimmed.slice(0, 40)))) return true;
  if (!isItem && trimmed.length >= 12 && /[。！？](?:$|[^）)」』\s]{2})/u.test(trimmed)) return true;
  return !isItem && (trimmed.length > 140 || (/[.!?。]$/u.test(trimmed) && trimmed.split(/\s+/u).length > 7));
}

/** "NOTE 4:" in a cell of its own, and the note behind it; "(6 rows affected)". */
export const isNoteLabel = (text: string): boolean =>
  /^\(?\d+ (?:rows?|records?|row\(s\)|record\(s\)) (?:affected|selected|returned|fetched|in set)(?! ?\p{L})|^(?:(?:general )?notes?|anm(?:erkung)?|bemerkung|hinweis|notas?|remarques?|uwagi?|pozn(?:ámka)?|примечани[ея]|注意?|備考|备注)\.?\s?\d{0,2}\s?[:：]$/iu.test(
    text.trim(),
  );

/** Whether a text titles what explains the codes of a list. */
export const isLegend = (text: string): boolean =>
  /^(?:(?:l[eé]gende?|leyenda|legenda)(?:[ :-]{1,3}(?:(?:of|der|des|de|dei) )?\p{L}{0,16}(?:gruppen|groups?|codes?|c[oó]digos|k[uü]rzel|farben|colou?rs|symbole?s?|types?|klassen|classes|gruppi|grupos|groupes))?|key\s?:|codes?\s?:|abbreviations|abk[uü]rzungen|abréviations|abreviaturas|凡例|图例|圖例|범례|условные обозначения|обозначения|objaśnienia|vysvětlivky)\s?[:：]?$/iu.test(
    text,
  );

/** "A = machined part": one such code, and what it means; "M1 = servo motor" is a thing by its designator. */
export const isExplained = (text: string): boolean => /^(?:\p{Lu}{1,3}|\d{1,2}|[*†]) ?[=＝] ?\p{L}/u.test(text);

/** Verbs and words beside them that no name of a thing has, as far as they are nothing else in another language. */
const SAYS =
  /(?<![\p{L}\d'’-])(?:is|are|was|were|has|have|cannot|can['’]t|must|should|will|would|don['’]t|doesn['’]t|please|we|they|you|because|ist|sind|wird|werden|wurde|muss|müssen|soll|sollen|kann|können|haben|bitte|nicht|damit|weil|wenn|dass|est|sont|doit|doivent|faut|peut|peuvent|c['’]est|ne|está|están|hay|vale|valen|debe|deben|puede|pueden|tiene|tienen|são|estão|deve|devem|pode|podem|tem|têm|não|è|sono|deve|devono|può|possono|hanno|vanno|non|jest|są|mają|musi|muszą|nie|można|trzeba|jsou|musí|není|lze|не|нужно|надо|должен|должны|можно|zijn|moet|moeten|niet|wordt|är|måste|inte|er|må|ikke|değil|gerekir|adalah|harus|tidak)(?![\p{L}\d'’-])/u;
const FEWEST_WORDS = 5;

/** Whether a text that stands alone in its row says something: five words or more, one of them a verb or what goes with one. */
export function isSentence(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.split(/\s+/u).length >= FEWEST_WORDS &&
    !/\d\s*(?:[x×]|pcs|szt|stk|шт)/iu.test(trimmed) &&
    SAYS.test(trimmed)
  );
}

/** Values of an item-type column that make a line a document, drawing or text position: listed, but no content. */
export function isReferenceType(text: string, header: string): boolean {
  const folded = foldText(text.trim());
  if (
    /^(?:document|documentation|dokument|drawing|zeichnung|reference|reference only|text ?item|textposition|specification|文档|图纸|参考|図面|文書)$/u.test(
      folded,
    )
  )
    return true;
  // One-letter item categories only under the headers that SAP prints.
  return /^[dt]$/u.test(folded) && /^(?:ptp|postp|postyp|ict|item category|positionstyp)$/iu.test(header.trim());
}
