import { foldText } from '../headers/headers.ts';

const NOTE =
  /^(?:notes?|remarks?|hinweis|anmerkung(?:en)?|bemerkung(?:en)?|nota|note bene|注|备注|備考|注意|примечани[ея]|uwag[ai]|catatan|keterangan|ps|p\.s\.|notiz|opmerking(?:en)?|obs(?:erva[cç][aãoõe]{1,2}s?)?|observaci[oó]n(?:es)?|remarques?|avvertenz[ae]|not(?:lar)?|dikkat|пояснение|важно|внимание|poznamk[ay]|opomb[ae]|napomen[ae]|напомен[ае]|备考|説明|说明|附注|附註|備註|비고|참고|주의|참조|ملاحظ(?:ه|ات)|توضيحات|הער(?:ה|ות))\s*[:：]|^p\.s\./u;

/** "Hinweis: …", "Note: …". */
export const isRemark = (text: string): boolean => NOTE.test(foldText(text.trim().slice(0, 40)));

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

/** Whether a text titles what explains the codes of a list. */
export const isLegend = (text: string): boolean =>
  /^(?:(?:l[eé]gende?|leyenda|legenda)(?:[ :-]{1,3}(?:(?:of|der|des|de|dei) )?\p{L}{0,16}(?:gruppen|groups?|codes?|c[oó]digos|k[uü]rzel|farben|colou?rs|symbole?s?|types?|klassen|classes|gruppi|grupos|groupes))?|key\s?:|codes?\s?:|abbreviations|abk[uü]rzungen|abréviations|abreviaturas|凡例|图例|圖例|범례|условные обозначения|обозначения|objaśnienia|vysvětlivky)\s?[:：]?$/iu.test(
    text,
  );

/** "A = machined part", "Parts WF = woofer, TW = tweeter": codes, and what they mean; "M1 = servo motor" is a thing by its designator. */
export const isExplained = (text: string): boolean =>
  /^(?:\p{Lu}{1,3}|\d{1,2}|[*†]|[^=＝\d]{1,40} \p{Lu}{1,4} ?[=＝][^=＝]{1,60}[,;、，] ?\p{Lu}{1,4}) ?[=＝] ?\p{L}/u.test(
    text,
  );

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

/** What somebody is to do with a thing: "Keep motor dry", "Servo motor: align before mounting". */
const DO =
  /(?:^|[:：;,–-]\s+)(?:keep|handle with|align|ensure|make sure|do not|don['’]t|never|always|avoid|beware|be careful|mind the|nicht|immer|niemals|vor \p{L}+ (?:schützen|prüfen)|ne pas|toujours|éviter|no (?:usar|tocar|doblar)|evitar|siempre|non (?:usare|toccare)|evitare|não (?:usar|tocar)|nie (?:dotykać|zginać)|unikać|nedotýkat|chránit|не (?:трогать|сгибать|допускать)|беречь|избегать|niet |altijd |håll |undvik )|(?:beachten|vermeiden|ausrichten|schützen|handle with care|请勿.{0,20}|注意.{0,20}|取扱注意|취급주의|하지 ?마십시오)[.!。]?$/iu;

/** Whether a text that stands alone in its row tells what to do with a thing. */
export const isInstruction = (text: string): boolean =>
  /\s|[\p{Script=Han}\p{Script=Hangul}]/u.test(text) && DO.test(text.trim());

/** Values of a column of types that make a line without number and quantity a comment. */
export const isCommentType = (text: string): boolean =>
  /^(?:comments?|kommentar|kommentare|komm|bemerkung|hinweis|anmerkung|bem[æe]rkning|merknad|anm[äe]rkning|notes?|remarks?|text|text ?line|textzeile|tekst|texte?|testo|texto|commentaire|remarque|comentario|comentari|coment[áa]rio|observa[cç][aã]o|observaci[óo]n|nota|commento|opmerking|commentaar|uwagi?|komentarz|koment[áa][řr]|pozn[áa]mka|komentar|opomba|napomena|megjegyz[ée]s|a[çc][ıi]klama|yorum|not|kommentti|huomautus|комментарий|примечание|текст|коментар|примітка|σχόλιο|κείμενο|ghi chú|catatan|备注|備註|注释|註解|说明|說明|文本|コメント|注記|備考|テキスト|비고|주석|설명|코멘트|텍스트|متن|ملاحظة|הערה)$/iu.test(
    text.trim(),
  );

/** Values of an item-type column that make a line a document, drawing or text position: listed, but no content. */
export function isReferenceType(text: string, header: string): boolean {
  const folded = foldText(text.trim());
  if (
    /^(?:document|documentation|dokument|drawing|zeichnung|refere[nz](?:ce|cni|z|cia|cyjn[ya])|reference only|text|text ?item|text ?line|textposition|textzeile|texte|testo|texto|tekst|текст|文本|テキスト|텍스트|comment|kommentar|specification|文档|图纸|参考|図面|文書)$/u.test(
      folded,
    )
  )
    return true;
  // One-letter item categories only under the headers that SAP prints.
  return (
    /^[dt]$/u.test(folded) &&
    /^(?:ptp|pty|tpp|postp|postyp|ict|itm ?cat\.?|item cat(?:egory|\.)?|positionstyp|tipo de posici[oó]n|tipo posizione|type de poste)$/iu.test(
      header.trim(),
    )
  );
}

/** "Recapitulation of: ROTOR": the parts of all assemblies above, once more. */
export const isSummaryTitle = (text: string): boolean =>
  /^(?:recapitulation of|summary of parts|récapitulati(?:f|on) d|zusammenfassung (?:von|der teile)|riepilogo d|resumen de)(?![\p{Ll}])/iu.test(
    text.trim(),
  );
