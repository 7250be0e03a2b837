import { isAdvice } from './advice.ts';

/** What a sentence has and the name of a thing has not: "Juego de 4 motores paso a paso NEMA 17 (1.8deg/step, 40N/cm)." is one. */
const VERB =
  /(?<!\p{L})(?:is|are|was|be|been|has|have|had|should|must|will|would|can|could|may|needs?|needed|does?|used?|uses|makes?|sure|please|you|we|i|it|they|this|these|es|son|debe|deben|puede|pueden|hay|será|tiene|tienen|se|ist|sind|muss|müssen|wird|werden|kann|können|soll|sollte|man|est|sont|doit|doivent|peut|peuvent|il|elle|on|sono|deve|devono|può|si|é|são|pode|podem|jest|są|może|należy|je|jsou|musí|должен|должны|можно|нужно|является|это|zijn|moet|kan|wordt|är|ska|kan)(?!\p{L})/iu;
const LONG_AND_ENDED = /^.{60,}[.!?]\s*$/u;
const SENTENCE =
  /(?<!(?<!\p{L})(?:in|ft|yd|oz|lbs?|no|nr|dia|max|min|approx|ca|incl|inkl|pcs|qty|ea|stk|szt|bzw|vs))[.!?]\s+\p{Lu}.{20,}|^.{18,}[。！？]\s*$|[。！？].{4,}[。！？]/u;
/** "Connect both drives to the controller", "Set the current limits for the motors.": a step, and no thing. */
const STEP =
  /^(?:set(?! of)|confirm|check|connect|attach|install|solder|make sure|flash|upload|remove|insert|tighten|adjust|calibrate|align|download|configure|assemble|measure|verify|ensure|cent(?:re|er))\s(?:.{0,80}\s)?(?:the|your|all|both|each|every|it|them)\s/i;
/** "Don't glue the motor", "先装 Y 轴两侧电机": what somebody tells another. */
const TELLS =
  /^(?:don['’]t|do not|tried|never|always|remember|note that|be careful|careful)\s|^(?:先|再|然后|最后|注意|请|不要|记得)|已废弃/iu;
/** "Servo model and torque specification.": what is to be written down of a thing. */
const TO_RECORD =
  /(?<!\p{L})(?:model|type|make|brand|variant|version)s? (?:and|or) (?:\p{L}+ ){0,3}(?:specifications?|ratings?|type|model|manufacturer|numbers?)\.?$/iu;
/** Whether an item is a sentence, a step or what somebody tells, and not the name of a thing. */
export const isSaid = (text: string): boolean =>
  SENTENCE.test(text) ||
  (LONG_AND_ENDED.test(text) && VERB.test(text)) ||
  STEP.test(text) ||
  TELLS.test(text) ||
  TO_RECORD.test(text) ||
  isAdvice(text);

/** Who tells another what to choose, or what will do instead: "Motors: choose those with metal gears", "can be replaced by". */
const CHOICE = new RegExp(
  [
    String.raw`(?:^|[:：—–]\s{0,3})(?:(?:please )?(?:choose|prefer|avoid|make sure|be sure|(?:select|pick|consider) (?:an?|the|one|those|only))|wir empfehlen|we (?:recommend|suggest)|achten sie|bitte|veillez à|bien vérifier|vérifie[rz]|privilégie[rz]|choisi(?:r|ssez)|asegúr\p{L}{2,8}|eli[gj]\p{L}{1,5}|certifique-se|escolh[ae]m?|assicurat\p{L}{1,4}|scegliete|kies|zorg(?: ervoor)?|wybier\p{L}{1,6}|upewnij|vyberte|ujistěte|убедитесь|выбирайте|обратите внимание|переконайтеся|обирайте|győződjön|válasszon|pastikan|pilih|đảm bảo|hãy|nên chọn)(?![\p{L}])|[:：]\s{0,3}(?:选择|選擇)|(?:^|[:：]\s{0,3})(?:注意|避免|务必|请)`,
    String.raw`(?<!\p{L})(?:(?:can|may|could|should|must) (?:also |easily )?be (?:replaced|substituted|swapped|exchanged)|(?:kann|können|darf) (?:\p{L}{1,20} ){0,4}(?:ersetzt|ausgetauscht) werden|peu(?:t|vent) être remplacée?s?|(?:se )?puede[n]? (?:ser )?(?:reemplaza|sustitui)\p{L}{1,4}|pode[m]? ser substituíd[oa]s?|pu?[oò]s?(?:sono)? essere sostituit[oaie]|(?:kan|kunnen) (?:\p{L}{1,20} ){0,4}vervangen worden|można (?:\p{L}{1,20} )?zastąpić|lze nahradit|можно заменить|можна замінити|có thể thay(?: thế)?|dapat diganti|helyettesíthető|değiştirilebilir\.?$)(?!\p{L})`,
    '建议(?:选[择购用]|購買|购买|采购|多备)|可以(?:用.{1,20})?(?:替换|替代|代替|换成)|可用.{1,20}(?:替换|替代|代替)|に置き換え(?:可|でき)|で代用(?:可|でき)|대체 ?가능\\.?$',
  ].join('|'),
  'iu',
);
const REMARKS = /[(（][^()（）]{0,120}[)）]/gu;

/** Whether an item tells what to choose, apart from what stands in brackets: beside tables that list the parts it is about. */
export const tellsChoice = (text: string): boolean => CHOICE.test(text.replace(REMARKS, ''));

/** Where a sentence ends and another begins. */
const ENDS =
  /(?<!(?<!\p{L})(?:in|ft|yd|oz|lbs?|no|nr|dia|max|min|approx|ca|incl|inkl|pcs|qty|ea|stk|szt|bzw|vs|e\.g|z\.b))[.!?]\s+(?=[\p{Lu}"“„(])|[。！？]/u;
/** "Glue the magnets.", "Coller les aimants.": who tells what to do says the article at once; "The motor turns the wheel" begins with it. */
const ORDER =
  /^(?:(?:the|these|this|der|die|das|le|la|les|el|los|las|il|gli) \S+ \S+ \S|\p{L}{2,14}\s(?:up |down |out |in |on )?(?:the|your|all|a|an|both|each|den|die|das|alle|einen?|le|la|les|une?|los|las|el|il|lo|gli|de|het)\s)/iu;
/** "Install motors.", "Magnete einkleben.", "Motors get hot.": without an article. */
const DOES =
  /^(?:install|mount|clean|attach|glue|insert|remove|assemble|check|measure|solder|connect|drill|press|print|adjust|calibrate|align|secure|tighten|place|test|buy|order|use|add|cut|einbauen|montieren|kleben|prüfen|monter|coller|visser|souder|instalar|montar|colocar|pegar|soldar|montare|incollare)\s(?!\d)|\s\p{Ll}{0,12}(?:kleben|bauen|schrauben|setzen|montieren|prüfen|löten|stecken|anschließen|drucken|befestigen|legen)$|(?<!\p{L})(?:gets?|goes|go|runs?|comes?|don['’]?t|not included|bekommen|werden)(?!\p{L})/iu;
/** What a name of the East has not, and a sentence there has. */
const SAID_EAST = /[，、を]|(?:ます|です|する|した|ない|요|다)$|^(?:请|先|用|把|将|需要|可以)|需要|可以|用于|必须/u;
const LONGEST_NAME = 100;
const MOST_WORDS = 14;
const LONGEST_EAST = 30;

/**
 * The name that an item of several sentences begins with, and what it says of the thing behind it: "Hub motor 350 W. Buy two."; `name`
 * null: it begins with a sentence as well.
 */
export function nameAndSaid(text: string): { readonly name: string | null; readonly said: string } {
  const at = text.search(ENDS);
  const name = at < 0 ? '' : text.slice(0, at).trim();
  const isEast = /[。！？]/u.test(text[at] ?? '');
  const isName =
    /\p{L}{3}|\p{L}\d|\p{Script=Han}{2}|[\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(name) &&
    name.length <= (isEast ? LONGEST_EAST : LONGEST_NAME) &&
    name.split(/\s+/).length <= MOST_WORDS &&
    !/[:：]$/u.test(name) &&
    !VERB.test(name) &&
    !isSaid(name) &&
    !ORDER.test(name) &&
    !DOES.test(name) &&
    !(isEast && SAID_EAST.test(name));
  return isName ? { name, said: text.slice(at + 1).trim() } : { name: null, said: '' };
}
