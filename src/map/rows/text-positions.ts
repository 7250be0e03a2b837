import { foldText } from '../headers/headers.ts';
import { firstFilled, type Frame } from './lines.ts';
import { isInstruction, isRemark } from './words-aside.ts';

/** "Text: …", as systems print positions of a bill that hold nothing else. */
const LABELLED =
  /^(?:text(?:position|zeile|baustein|item|line|o|e)?|txt|testo|tekst|szoveg|текст|metin|文本|テキスト|텍스트)\s?[:：]/u;

/** What is to be done, by verbs in the form that languages give orders and drawings in; accents are dropped. */
const TO_DO = [
  // English: a verb that is no noun, or one that is both with "before", "after" or "acc. to" behind. What is to be chosen or bought is a part.
  /^(?:deliver|install|inspect|ensure|apply|remove|assemble|tighten|verify|(?:de)?magneti[sz]e|observe|attach|adjust|glue (?:the |all |\d)|make sure|take care)(?! (?:kit|set)s?)(?!\p{L})/u,
  /^(?:supply|check|test|clean|glue|mount|pack|mark|press|ship|store|use|bond|seal|fit|insert)(?!\p{L}) .{2,60}(?:(?<!\p{L})(?:before|after|prior to|until|according|acc\.|unmagneti[sz]ed))(?!\p{L})/u,
  /^(?:supply|ship|store|use) \p{L}+ (?:without|only)(?!\p{L})/u,
  /(?<!\p{L})(?:to be|must be|shall be|should be|must not be|shall not be) (?:\p{L}{2,12} )?(?!(?:defin|select|confirm|determin|specifi|decid|purchas|order|procur|quot|sourc|approv|add)ed)(?:\p{L}{3,}ed|sent|kept|held|cut|put|driven|shown)(?!\p{L})/u,
  // German and Dutch: the verb at the end, or before what it is done with.
  /\s(?:(?:an|aus)?liefern|(?:uber|nach)?prufen|(?:ab)?reinigen|(?:ein|auf|an|ver|fest|ab)?kleben|(?:vor|de)?montieren|(?:ein|an)bauen|einsetzen|(?:ein|auf)pressen|einlegen|verwenden|beachten|sichern|(?:auf|ent)?magnetisieren|entfetten|markieren|kennzeichnen|lagern|verpacken|ausrichten|einstellen|auftragen|entfernen|vergiessen|verschrauben|anziehen|(?:aus)?wuchten|entgraten|abstimmen)[.!]{0,2}$/u,
  /(?<!\p{L})(?:lijmen|leveren|reinigen|monteren|controleren|gebruiken)(?: (?:met|voor|na|zonder|volgens)(?!\p{L}).{0,40})?[.!]?$/u,
  // Romance languages: the infinitive first.
  /^(?:livrer|coller|monter|verifier|nettoyer|controler|utiliser|respecter|appliquer|serrer|assembler|fournir|(?:de)?magnetiser|inserer|entregar|pegar|limpiar|montar|comprobar|verificar|revisar|usar|utilizar|suministrar|aplicar|colocar|instalar|apretar|imantar|(?:des)?magnetizar|incollare|consegnare|fornire|pulire|montare|verificare|controllare|utilizzare|applicare|serrare|(?:s)?magnetizzare|inserire|colar|fornecer|limpar|apertar|lipiti|montati|verificati|livrati|curatati)(?!\p{L})/u,
  /(?<!\p{L})(?:a livrer|a controler|a verifier|da consegnare|da verificare|a entregar)(?!\p{L})/u,
  // Slavic languages: the infinitive anywhere.
  /(?<!\p{L})(?:(?:przy|w|na)?kleic|dostarczyc|oczyscic|(?:za)?montowac|sprawdzic|uzyc|stosowac|namagnesowac|zabezpieczyc|(?:na|pri|v)?lepit|dodat|ocistit|(?:z)?kontrolovat|(?:na)?montovat|pouzit|(?:z)?magnetovat|(?:при|в|на)?клеить|поставлять|поставить|очистить|проверить|установить|использовать|намагнитить|закрепить|монтировать|смазать|обезжирить|(?:при|в)?клеіти|перевірити|встановити|очистити)(?!\p{L})/u,
  /\p{L}{3}(?:[iu]lacak|[ie]lecek|ulecek|nacak|necek|mali(?:dir)?|meli(?:dir)?)[.!]?$/u,
  /(?:必须|(?<!剃)须|需(?![求方])|应当|不得|禁止|严禁|切勿|務必|必須|須|請勿)\p{Script=Han}|(?:すること|のこと|ないこと|下さい|ください)[。.]?$|(?:할|될|말) ?것[.]?$|(?:하시오|하십시오|바랍니다)[.]?$/u,
];

/** Whether a line that has no number and no quantity is a text: it is labelled so, is a remark, or says what is to be done. */
export function isTextPosition(text: string): boolean {
  if (text.length < 4 || !/\s|[:：]|[\u3040-\u9fff]/u.test(text)) return false;
  if (isRemark(text) || isInstruction(text)) return true;
  const folded = foldText(text);
  return LABELLED.test(folded) || TO_DO.some((order) => order.test(folded));
}

/** Lines that tell whether parts have item numbers, and how many of them have. */
const LOOKED_AT = 60;
const MOSTLY = 0.6;

/** Whether a row has no item number where nearly all that are counted have one: so lists number parts that have no other number. */
export function isUnnumbered(
  { sheet, firstRow, lastRow }: Frame,
  row: number,
  numbers: ReadonlySet<number>,
  counts: readonly number[],
): boolean {
  const isNumbered = (at: number): boolean => [...numbers].some((column) => /[^\s–—-]/.test(sheet.text(at, column)));
  if (numbers.size === 0 || isNumbered(row)) return false;
  let [counted, numbered] = [0, 0];
  for (let at = firstRow; at <= Math.min(lastRow, firstRow + LOOKED_AT); at++) {
    if (firstFilled(sheet, at, counts) === 0) continue;
    counted++;
    if (isNumbered(at)) numbered++;
  }
  return counted >= 3 && numbered >= counted * MOSTLY;
}
