/* What a header says beside the party that it names: "Supplier answer", "Vendor e-mail". */

/** What somebody says to a question. Terms of `remarks` besides, but for those that also stand before what a firm is called. */
const ANSWER =
  /^(?:answers?|respon[sc]es?|repl(?:y|ies)|feedback|antwort(?:en)?|ruckmeldung|auskunft|reponses?|respuestas?|risposta|risposte|respostas?|antwoord|odpowied[zź]|odpoved|ответ|отзыв|відповідь|svar|vastaus|valasz|raspuns|cevap|jawaban|instructions?|messages?|questions?|frage|text)$/u;
const ANSWER_CJK = /回答|答复|答覆|回复|回覆|返信|返答|답변|회신|응답/u;
/** What is known of a firm beside its name. */
const OF_FIRM =
  /^(?:e?mail|phone|telephone|telefon|tel|fax|lead|leadtime|date|country|land|pays|pais|paese|kraj|страна)$/u;
const NAMES_FIRM = new Set(['raison', 'razon', 'razao']);
/** A header that names two things: "Supplier, remarks". */
const TWO_THINGS = /[,;&+|]|(?<!\p{L})(?:and|und|et|y|e|i|en|och|og|и)(?!\p{L})/iu;
/** Han, kana and Hangul. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/**
 * `said`: a word for what is said ("NOTE_TO_VENDOR", "供应商备注"), by whom it names or to whom; `fact`: what is known of a firm beside its name; null: neither,
 * or it names two things. `isRemark`: whether a key is a term of remarks; `partsOf`: what a text without blanks may be made of.
 */
export function besideParty(
  body: string,
  words: readonly string[],
  bare: string,
  isRemark: (key: string) => boolean,
  partsOf: (bare: string) => readonly string[],
): 'said' | 'fact' | null {
  if (TWO_THINGS.test(body)) return null;
  const isSaid =
    words.some((word) => ANSWER.test(word) || (!NAMES_FIRM.has(word) && isRemark(word))) ||
    (CJK.test(bare) && bare.length <= 30 && (ANSWER_CJK.test(bare) || partsOf(bare).some(isRemark)));
  if (isSaid) return 'said';
  return words.some((word) => OF_FIRM.test(word)) ? 'fact' : null;
}
