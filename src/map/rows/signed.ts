import { foldText } from '../headers/headers.ts';

/** Who made a list, checked it and let it go, in the words of forms; accents are dropped. */
const SIGNED =
  /^(?:(?:prepared|checked|approved|reviewed|released|authori[sz]ed|verified|issued|drawn|designed|signed)(?: by)?|signatures?|erstellt|gepruft|freigegeben|genehmigt|gezeichnet|bearbeitet|unterschrift|verantwortlich(?:er)?|(?:etabli|verifie|approuve|redige|valide|prepare) par|visa|elaborado|revisado|aprobado|autorizado|preparado|realizado|firma|redatto|verificato|approvato|compilato|verificado|aprovado|assinatura|sporzadzil|zatwierdzil|sprawdzil|opracowal|podpis|vypracoval|schvalil|(?:z|s)?kontroloval|keszitette|ellenorizte|jovahagyta|alairas|hazirlayan|onaylayan|kontrol eden|imza|opgesteld|gecontroleerd|goedgekeurd|handtekening|upprattad|granskad|godkand|intocmit|verificat|aprobat|semnatura|laatinut|tarkastanut|hyvaksynyt|ответственныи|утвердил|утверждаю|проверил|составил|исполнитель|разработал|согласовано|подпись|руководитель|відповідальнии|затвердив|перевірив|склав|审核|審核|制单|制單|批准|编制|編製|校对|复核|審批|审批|制表|拟制|经办|核准|会签|作成|承認|検印|検図|確認|製図|審査|작성|검토|승인|확인|nguoi lap|nguoi duyet|dibuat|disetujui|diperiksa)(?: by| par| por| da| von| door| av)?(?:\s?[:：]|\s?_{2,}|$)/u;

const DATED = /^(?:date|datum|fecha|data|dato|datuma|kelt|tarih|дата|日期|日付|날짜|일자)\s?[:：]/u;

/** `审核：王伟 | 制单：李娜`, `Ответственный | ____ /Петров И. И./`: what a form has for signatures at its foot. `texts`: all cells of a row. */
export function isSigned(texts: readonly string[]): boolean {
  const [first = '', ...rest] = texts.map((text) => foldText(text.trim()));
  if (first.length > 60 || !SIGNED.test(first)) return false;
  // A word alone is one of a form where a line to sign on, or a name, stands beside it.
  if (!/[:：_]/.test(first))
    return rest.length > 0 && rest.every((text) => /_{3,}|\/.{3,}\//u.test(text) || SIGNED.test(text));
  return rest.every(
    (text) => SIGNED.test(text) || DATED.test(text) || /^[_\s./-]*$|^\D{1,40}$|^[\d./\-年月日 :]{4,20}$/u.test(text),
  );
}
