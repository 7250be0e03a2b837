import { isListTitle } from './likely.ts';

/** What programs have parts of, and what is said of parts that one need not have. */
const OF_PROGRAMS =
  /(?<!\p{L})(?:software|firmware|app|react|vue|angular|svelte|ui|web|api|code|python|java\w*|architecture|front-?end|back-?end|design|support(?:ed|s)?|compatib\p{L}*|tested|reusable|custom|shared|new|changed|removed|updated|deprecated|missing|broken|unterstützt\p{L}*|getestet\p{L}*|kompatib\p{L}*|logiciel\p{L}*|soportad\p{L}*|suportad\p{L}*|obsługiwan\p{L}*|kompatyb\p{L}*|podporovan\p{L}*|программ\p{L}*|поддержив\p{L}*|совместим\p{L}*)(?!\p{L})|软件|軟體|前端|后端|代码|界面|支持|支援|兼容|相容|ソフト|対応|互換|소프트|지원|호환/iu;
const DECORATED = /^[^\p{L}]{1,20}|[^\p{L})）]{1,20}$/gu;
const MOST_WORDS = 6;
const MOST_BESIDE = 3;
/** What leads from parts to what they are of. */
const OF =
  /^(?:of|in|for|from|d[ueoai]|des|de[lr]|della|dello|dos|das|von|vom|im|van|voor|från|av|af|i|z|ze|od|из|от|для|від|на|του|της|pentru|din)$|^(?:d|dell|nell)['’]/iu;
/** Where no word leads there, and where parts are named as its own. */
const WITHOUT_OF =
  /^(?:komponent[yi]|cz[eę][sś]ci|elementy|podzespo[łl]y|sou[cč][aá]stky|s[uú][cč]iastky|d[ií]ly|diely|dijelovi|delovi|sestavni deli|детали|компоненты|комплектующие|запчасти|деталі|компоненти|части|делови|komponen|bahan|linh kiện)\s\p{L}{3,30}$|^\p{L}{3,30}(?:['’]\p{L}{1,3})?\s(?:malzemeleri|parçaları|bileşenleri|donanımı|alkatrészei|elemei|anyagai)$/iu;
/** "Antriebskomponenten", with what they belong to in the same word. */
const JOINED = /^\p{L}{3,30}[- ]?(?:komponenten|bauteile|materialien|onderdelen|komponenter|komponentit)$/iu;
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{4,14}$/u;
/** "V5 系统组件": of which model. */
const MODEL = /^[A-Za-z\d.+-]{1,20}[ -]?(?=[\p{Script=Han}\p{Script=Katakana}])/u;
const OWN = 2;

/** Whether a title names things in general beside what they are of: "Robot components", "Composants du robot", "机器人硬件". */
export function isFarTitle(title: string): boolean {
  const plain = title.normalize('NFC').replace(DECORATED, '');
  if (plain.length > 60 || OF_PROGRAMS.test(plain)) return false;
  const own = plain.replace(MODEL, '');
  if (CJK.test(own)) {
    for (let at = own === plain ? 1 : 0; at <= own.length - OWN; at++)
      if (isListTitle(own.slice(at), true)) return true;
    return false;
  }
  if (WITHOUT_OF.test(plain) || JOINED.test(plain)) return true;
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  return words.some((word, at) => {
    if (at === 0) return false;
    if (at <= MOST_BESIDE && isListTitle(words.slice(at).join(' '), true)) return true;
    return OF.test(word) && isListTitle(words.slice(0, at).join(' '), true);
  });
}

const SENTENCE = /[.!?。！？]\s*$/u;

/** Whether an item that names what is looked for says more than a word that programs have as well: "Motor". */
export const isTelling = (item: string): boolean =>
  item.length <= 80 && !SENTENCE.test(item) && /\d|\p{L}{2}\s+\p{L}{2}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{4}/u.test(item); // prettier-ignore
