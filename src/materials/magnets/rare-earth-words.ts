const OTHER_LANGUAGES =
  'seltene?[nr]?[ -]?erd(?:en|metalle?)?|terres? rares?|tierras? raras?|terre rare|terras raras|редкозем\\p{L}{1,11}|稀土[类類]?|希土類?|レアアース|희토류';

/** Rare earths as texts call them that do not say which, folded: part of a pattern. What is a word here has to be known to the screen, too. */
export const RARE_EARTHS = `rare[ -]earths?|${OTHER_LANGUAGES}`;

/** Minerals that are ores of rare earths, folded: part of a pattern, as above. */
export const RARE_EARTH_MINERALS =
  'monazit[eao]?|bastna?e?sit[ea]?|x[eé]notim[eao]?|loparit[ea]?|монацит\\p{L}{0,5}|бастнезит\\p{L}{0,5}|ксенотим\\p{L}{0,5}|лопарит\\p{L}{0,5}|独居石|獨居石|氟碳铈|氟碳鈰|磷钇|磷釔|モナザイト|バストネサイト|ゼノタイム|모나자이트|독거석|제노타임|ion(?:ic)?[ -]adsorption (?:rare[ -]earth )?clays?|ionenadsorptionston|argiles? [aà] adsorption ionique|arcillas? de adsorci[oó]n i[oó]nica|ионно-адсорбционн\\p{L}{1,2} глин\\p{L}{1,2}|[离離]子吸附型[粘黏]土|[离離]子吸附型(?:稀土)?[矿礦]|イオン吸着型粘土|イオン吸着型鉱[床石]?|이온 ?흡착형 ?(?:점토|광상)';

const NAMED = new RegExp(`rare[ -]?earth(?![- ]free)|${OTHER_LANGUAGES}`, 'iu');

/** The words by which a text names rare earths; null: it does not. */
export const rareEarthsIn = (text: string): string | null => NAMED.exec(text)?.[0] ?? null;

const SAID = new RegExp(
  `^(?:contains?|enth[aä]lt|contient|contiene|contém|zawiera|содержит|含有?|包含|포함:?) ?(?:${RARE_EARTHS})(?: ?(?:elements?|metals?|elemente?|metalle?|元素|원소))?(?![ -]?\\p{L})`,
  'u',
);

/** The words of a remark by which a part is said to hold rare earths, whichever, folded; null: it does not begin so. */
export const saidToHoldRareEarths = (folded: string): string | null => SAID.exec(folded)?.[0] ?? null;

const HOW =
  'sintered|bonded|gesinterte?s?|gebunden|frittee?s?|sinterizad[ao]s?|sinterizzat[aeo]|спеченн\\p{L}{1,3}|烧结|燒結|焼結|粘结|소결';
const ALL = new RegExp(
  `^ {0,3}(?:(?:${HOW})[ -]?)?(?:${RARE_EARTHS})(?: ?(?:elements?|metals?|alloys?|materials?|elemente?|metalle?|元素|원소))?(?:[ ,-]{0,2}(?:${HOW}))? {0,3}$`,
  'u',
);

/** Whether a text that says of which material something is says rare earths, whichever, and no more. */
export const isOfRareEarths = (folded: string): boolean => ALL.test(folded);
