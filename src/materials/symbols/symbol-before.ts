import { isOfGlass } from '../substances/glass-hosts.ts';
import { ALSO, FIGURE, LISTED_BEFORE, SHAPED, SIZED } from './symbol-words.ts';

/* What a symbol of an element may stand behind that proves it to be one; of what stands behind it only words that it is in something. */

const FORM_BEFORE =
  /(?:metal|target|targets|tgt|sputter|sputtering target|powder|oksida|logam|bubuk|serbuk|ingot|cible|(?:cible|blanco|alvo|bersaglio) (?:de |di )?(?:pulv[eé]ri[sz]a(?:tion|ci[oó]n|ç[ãa]o)|polverizzazione)|alvo|tarcza|terč|céltárgy|мишень|мишени|เป้าสปัตเตอร์|เป้าสปัตเตอริง|распыляем(?:ая|ые)|порошок|слиток|фольга|(?:oxid|chlorid|fluorid|nitrat)es? of|(?:metal|alloy|powder)s? of|oxydes? de|[oó]xidos? de|ossid[io] di|oxide? von|金属|靶材|靶|ターゲット|타겟|타깃|feuille|fil|foglio|filo|hilo|lamina|folie|draht|foil|wire|multi-?[eé]l[eé]ment\p{L}{0,4}[- ](?:std|standard|stock|solution)s?|icp(?:-?(?:ms|oes))?[ -](?:std|standard)s?|standards?[ -]icp|wzorzec(?: icp)?|est[aá]ndar(?: de)? icp|[eé]talon icp|padr[aã]o icp|(?:campione|soluzione standard)(?: icp)?|стандарт(?:ный раствор)? icp|ГСО|icp ?(?:标准|標準|표준)[溶용]?[液액]|magnetocaloric(?: (?:spheres|beads|powder|plates?|(?:working )?material))?|magnetic refrigerant|magnetokalorisches material|磁[气氣気]?(?:[制製致]冷|[热熱]|冷凍)(?:工[质質]|材料)|자기냉[동각] ?재료|[镀鍍]膜材?料|蒸[镀鍍发發]材?料|蒸着材料?|증착 ?재료)[\s:(,-]{1,3}(?:[a-z]{1,2}[/-]){0,2}$/iu;
/** "Fibre dopée Er", "волокно активное Yb 10/125": what is doped into the fibre before it; "Yb fiber 10/125" into that behind it. */
const FIBRE_BEFORE =
  /(?:fib(?:re|er|ra)|faser|волокно|światłowód|vlákno|szál|vezel|kuitu|ίνα|光[纤纖]|ファイバ)\s(?:(?:dop[ée]e?|dopad[ao]|dopat[ao]|dotiert|актив\p{L}{2,3}|акт\.|легированн\p{L}{2,3})\s)?(?:Yb|Er|Tm|Ho)?\/?$/iu;
const FIBRE_AFTER =
  /^(?:[/:](?:Yb|Er|Tm|Ho))?(?:[ -](?:\d{1,3}-)?(?:(?:double|dual|triple)[ -]clad(?:ding)? |active |LMA |PM )?(?:fib(?:er|re)(?![a-z])|faser|волокно)|(?:添加|ドープ|掺杂|摻雜| ?첨가 ?)(?:光|シングルモード|双包层)?(?:ファイバ|光?[纤纖]|파이버|광섬유))/i;
const NAMED_BEFORE = new RegExp(
  `(?:[Cc]ontain(?:s|ing)?|Fe14B ?\\+|FeB ?\\+|[Ww]ith|(?<![Nn]ot )[Dd]oped with|[Ee]nthält|[Mm]it|[Cc]ontient|[Cc]ontiene|含有?|添加)[\\s:]{0,1}${LISTED_BEFORE}`,
);
const NAMED_AFTER = new RegExp(
  `^(?:\\s{0,1}${ALSO}\\s{0,1}[A-Z][a-z]?|-(?:Dy|Tb)(?![a-z])){0,2}[- ](?:(?:by |durch |via |par |per |por )?(?:GBD|grain|korngrenz|diff?us)|(?:ein)?diffund|diff?us|difund|diffuz|korngrenz|haltig|dotiert|legiert|doped|dopant|bearing|contain|диффу|легиров|添加|[粒晶]界|扩散|擴散|拡散|渗|滲|掺|摻|含有|입계|확산|첨가|함유|ドープ|도[핑프])|^(?:[扩擴渗滲添掺摻拡]|[粒晶]界|含有|입계|확산|첨가|함유|ドープ|도[핑프])`,
  'i',
);
/**
 * "Grain boundary diffusion Tb", "diffusé au Dy", "dopé Ho", "晶界扩散Dy": what was diffused or doped in is in it. The English word with what follows it
 * alone is enough, since symbols need a capital; of a word of physics beside a part of another kind magnets are never asked.
 */
const DIFFUSED_BEFORE = new RegExp(
  `(?:\\bGBD|[Dd]iff?us(?:ion|ed|é[es]?|ione|o|a|i)|[Dd]iffundiert|[Kk]orngrenzendiffusion|[Dd]ifus(?:ión|ion)|[Dd]ifundid[oa]s?|[Дд]иффузи[яией]{1,2}|[Дд]иффундирован\\p{L}{0,3}|(?<!\\p{L})(?:[Dd]op(?:ed|é[es]{0,2}|ad[oa]s?)|[Dd]rogat[oaie]|[Dd]omieszkowan[yaei]|[Лл]егирован\\p{L}{2,3})|扩散|擴散|拡散|渗|滲|掺|摻|확산)(?:処理|处理|處理|した)?[\\s:(=-]{0,2}(?:(?:of|with|by|mit|von|de|du|d'|au|à|con|di|al|com|с|из)\\s)?${LISTED_BEFORE}`,
  'u',
);

const SIZED_TARGET = new RegExp(
  `(?:(?<!\\p{L})(?:(?:sputter|rund|rohr|planar)?targets?|tgt|cible|blanco|alvo|tarcza|terč)(?: (?:de |di )?(?:pulv|polv)\\p{L}{3,12})?|靶材?|ターゲット|타겟|타깃|мишень)(?:${SIZED}|${SHAPED}(?:${SIZED}|[\\s,:-]{1,3}))$`,
  'iu',
);
/** "Metal foil 0.1 mm Gd": of shorter words than a target's, and so of symbols that are no connectors. */
const SIZED_FORM = new RegExp(
  `(?<!\\p{L})(?:foil|folie|feuille|ingot|lump|slug|pellet|wire|draht|rod|powder|pulver)s?(?:${SIZED}|[\\s,:-]{1,3}${FIGURE}k?g[\\s,;:-]{1,3}|[\\s,:-]{1,3}\\d{2,3} mesh[\\s,;:-]{1,3})$`,
  'iu',
);
const ONLY_ELEMENT = /^(?:Gd|Dy|Ho|Tm|Lu|Yb|Eu)$/;

/** "Activation foils: Au, In, ": foils of several metals, of which each is pure. */
const ACTIVATED_BEFORE =
  /(?:activation foils?(?: sets?| kits?)?|aktivierungsfolien?|activatiefolies?|feuilles? d.activation|(?:láminas?|hojas?) de activación|fogli di attivazione|активационн\p{L}{2,3} фольг\p{L}{0,2}|活化箔|放射化箔)[ :,(-]{1,3}(?:[A-Z][a-z]?(?:, | |\/)){0,8}$/iu;

/** Whether a form stands right before a symbol: "target Sc", "oxides of Dy". */
export const isBehindForm = (before: string): boolean => FORM_BEFORE.test(before) || ACTIVATED_BEFORE.test(before);

/** Whether a symbol is what a fibre is doped with. */
export const isOfFibre = (before: string, after: string): boolean =>
  FIBRE_BEFORE.test(before) || FIBRE_AFTER.test(after);

/** Whether a symbol is said to be in something: "contains Dy", "Tb diffusion". */
export const isSaidToBeIn = (before: string, after: string): boolean =>
  NAMED_BEFORE.test(before) || DIFFUSED_BEFORE.test(before) || NAMED_AFTER.test(after);

/** Of these, words that say that it is doped into something. */
const DOPED = /(?<!\p{L})(?:co-?)?(?:dop|dotier|drogat|domieszk|легиров)|[掺摻添]|ドープ|첨가|도[핑프]/iu;
/** "Powder with Dy/Y dopant": that it is added says that it is an element. */
const IS_DOPANT = /^(?:\/[A-Z][a-z]?)?[ -]dopants?(?![a-z])/;
/** Whether it is said to be doped into a glass, which is no thing by its own name: フィルタガラス Sm添加, "verre dopé Sm". */
export const isInGlass = (before: string, after: string, text: string): boolean =>
  IS_DOPANT.test(after) || (isOfGlass(text) && DOPED.test(before.slice(-20) + after.slice(0, 8)));

/** Whether a target's size stands between it and the symbol, or a raw form's before one that is nothing else. */
export function isBehindSize(symbol: string, before: string): boolean {
  return SIZED_TARGET.test(before) || (ONLY_ELEMENT.test(symbol) && SIZED_FORM.test(before));
}

/** An amount of what is dissolved: "1000 mg/l ", "10 ppm: ". */
const AMOUNT = String.raw`(?:\d[\d.,]{0,6} ?(?:[mnµμu]?g\/m?[lL]|ppm)[ ,:]{1,3})?`;
const STANDARD_WORD = String.raw`(?:std|standards?|standardl(?:ö|oe)sung|st(?:andard )?solution|patr[oó]n|est[aá]ndar|[eé]talon|padr[aã]o|standaard|wzorzec|campione|стандарт|эталон)`;
/** A standard of an instrument, or of several elements, with its amount: "ICP std 1000 ug/mL ", "AAS standard 1 g/L ", "Internal standard mix ". */
const OF_STANDARD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:icp|aas)(?:-?(?:oes|ms|aes))?[ -]${STANDARD_WORD}|${STANDARD_WORD}(?: de)? (?:icp|aas)|(?:(?:multi|single)[- ]?element|internal) (?:re |ree )?${STANDARD_WORD})(?: (?:mix|solution))?[ ,:]{1,3}${AMOUNT}$`,
  'iu',
);
/** Symbols that are listed behind it. */
const LISTED = /(?:(?<![A-Za-z])[A-Z][a-z]?[, /]{1,2}){1,16}$/;

/** Whether what stands before a symbol is a standard solution, with its amount and with others of a list. */
export const isOfStandard = (before: string): boolean =>
  OF_STANDARD.test(before) || OF_STANDARD.test(before.replace(LISTED, ''));
