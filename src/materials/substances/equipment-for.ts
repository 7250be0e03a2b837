import { textsOf, type LineReading, type ReadLineText } from '../line.ts';

/* Equipment that a text calls by what goes through it: "Rohrofen zum Sintern von YBCO", 草酸钇沉淀用反应釜, Y2O3蒸着用ボート. */

const EUROPEAN =
  /(?:(?:ofen|anlage|tiegel|reaktor|schiffchen|maschine|m[üu]hle|ger[äa]t|vorrichtung|beh[äa]lter|becken|kessel|pistole|brenner|presse|autoklav|verdampfer|zentrifuge|filter|r[üu]hrwerk|mischer|wanne|werkzeug|einrichtung)|(?<!\p{L})(?:furnace|oven|kiln|reactor|vessel|tank|crucible|boat|gun|torch|mill|press|mould|mold|die|system|machine|equipment|line|plant|unit|apparatus|autoclave|evaporator|centrifuge|filter|mixer|sagger|saggar|tray|column|device|rig|jig|four|r[eé]acteur|creuset|cuve|nacelle|broyeur|moule|presse|installation|machine|appareil|horno|reactor|crisol|molino|prensa|molde|m[aá]quina|equipo|planta|forno|reattore|crogiolo|navicella|mulino|pressa|stampo|macchina|impianto|reator|cadinho|moinho|piec|reaktor|tygiel|m[lł]yn|prasa|urz[aą]dzenie|печь|реактор|тигель|лодочка|мельница|пресс|установка|аппарат|линия|камера))s?(?!\p{L})/u;
const PURPOSE =
  /(?<!\p{L})(?:zu[mr]|f[üu]r (?:das|die)|for(?: the)?|pour(?: la| le| l'|)|para(?: la| el| a| o|)|per(?: la| il| l'| lo|)|do|для) ?(?:(?:thermal|plasma|vacuum|thermischen|hot|cold) )?\p{L}{2,16}(?:[elr]n|ung|ion|ing|tion|ment|sis|age|ure|[cçsz]i[oó]n|[cç][aã]o|zione|aggio|ura|nia|ния|ки) (?:(?:of|von|de|du|des|di|del|der|do|da)(?: the| la)? |d'|dell')?/gu;
/** What a thing is made of or has is named behind these. */
const APART = /[,;|(（]|(?<!\p{L})(?:with|made|mit|aus|from|avec|en|con|com|из|с)(?!\p{L})/u;
/** And what coats it, before these. */
const COATED = /^[ -]?(?:coat|lin(?:ed|ing)|beschicht|sprayed|gespritzt)/u;

const PROCESS =
  '(?:沉淀|沈殿|溶解|焙烧|焙燒|煅烧|烧成|燒成|烧结|燒結|熔炼|熔煉|熔化|蒸镀|蒸鍍|蒸发|蒸馏|还原|還原|提纯|提純|萃取|干燥|乾燥|球磨|研磨|粉碎|混合|压制|成型|成形|喷涂|噴塗|溅射|生长|合成|制备|生产|蒸着|溶射|焼成|焼結|溶融|溶製|還元|精製|粉砕|加圧|育成|成膜|抽出|仮焼|消結|증착|소결|소성|용융|용해|용사|침전|환원|정제|추출|건조|분쇄|혼합|성형|합성|제조|하소|성장)';
const MACHINE =
  '(?:反应[釜器罐]|反應[釜器槽]|釜|槽|[罐窑窯炉爐]|[机機](?![械])|设备|設備|装置|裝置|球磨罐|炉|電気炉|リアクター?|反応[釜器槽炉]|ミル|タンク|전기로|반응[기조]|가마|[가-힣]{0,3}(?:로|기|조)(?![가-힣])|장치|설비|탱크)';
const VESSEL =
  '(?:坩埚|坩堝|舟皿?|ボート|るつぼ|ルツボ|セッター|匣鉢|匣钵|ガン|[喷噴]枪|噴槍|治具|モールド|模具|托盘|トレイ|보트|도가니|세터|건(?![가-힣])|지그|몰드|트레이)';
const OWN = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}ー]{0,6}?';
/** The word for the process, and behind it the equipment; a vessel that is not "for" the process may be made by it: 氧化钇烧结坩埚. */
const BEHIND = new RegExp(
  `${PROCESS} ?[用용] ?${OWN}(?:${MACHINE}|${VESSEL})|(?<![喷噴溶용]\\p{L}?)(?:沉淀|沈殿|溶解|焙烧|焙燒|煅烧|침전|용해|하소)(?:${MACHINE})`,
  'u',
);
/** The equipment, and behind it what is for: "電気炉 YAG焼結用". */
const BEFORE = new RegExp(`(?:${MACHINE}|${VESSEL})[^,;|、，；]{1,40}?(${PROCESS}) ?[用용](?!${OWN}(?:粉|粒|[원原]料|분말|タブレット))`, 'u'); // prettier-ignore

/** Whether each substance of a line is only what goes through the equipment that the line names. */
export const isEquipmentFor = (line: LineReading): boolean => {
  const texts = textsOf(line, 'description', 'material', 'remarks').filter((text) => placesOf(line, text).length > 0);
  return texts.length > 0 && texts.every((text) => isServed(text, placesOf(line, text)));
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a text names substances. */
const placesOf = ({ knowledge }: LineReading, { reading, symbols }: ReadLineText): readonly Place[] =>
  [
    ...reading.hits.filter(
      ({ meaning: { kind, value } }) =>
        kind === 'material' || kind === 'context-material' || (kind === 'element' && knowledge.followed.has(value)),
    ),
    ...reading.formulas,
    ...symbols,
  ].sort((a, b) => a.start - b.start);

function isServed({ source, reading: { hits, text } }: ReadLineText, places: readonly Place[]): boolean {
  const [first] = places;
  const end = Math.max(...places.map((place) => place.end));
  if (source.role !== 'description' || first === undefined) return false;
  const folded = text.folded.slice(0, 200);
  const behind = BEHIND.exec(folded);
  if (behind !== null && end <= behind.index && behind.index - end <= 8) return true;
  const before = BEFORE.exec(folded);
  if (before?.[1] !== undefined) {
    const process = before.index + before[0].lastIndexOf(before[1]);
    if (first.start > before.index && end <= process && process - end <= 8) return true;
  }
  for (const purpose of folded.matchAll(PURPOSE)) {
    const from = purpose.index + purpose[0].length;
    if (first.start < from || first.start - from > 24) continue;
    return (
      EUROPEAN.test(folded.slice(0, purpose.index)) &&
      !APART.test(folded.slice(from, end)) &&
      !COATED.test(folded.slice(end)) &&
      !hits.some(({ start, meaning: { kind, value } }) => kind === 'form' && GOODS.test(value) && start < purpose.index)
    );
  }
  return false;
}

/** Forms of what is worked, and not of what it is worked with. */
const GOODS = /^(?:target|powder|oxide|metal|alloy|film)$/;
