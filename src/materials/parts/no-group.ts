import type { Noun } from '../reading/head.ts';
import type { ReadLineText } from '../line.ts';
import { listsSeveral } from './lists-several.ts';

/** "(For Drone itself)", "Для мотора": what the lines of a group are for, and not what they are. */
const FOR =
  /^[\s([（【]{0,3}(?:for|für|fuer|zum|zur|pour|para|per|pro|dla|voor|till|til|za|для|για|için|用于|用於|適用|适用)(?![\p{L}\d])/iu;

/** "Laser crystals", "Laserstäbe", 激光晶体: goods of which lasers are made, and lasers are not. */
const OF_CRYSTALS =
  /cr[iy]sta|kristal|kryszta|krystal|кристал|rods?$|st[aä]be?$|barreau|barre|varilla|晶|結晶|棒|ロッド|결정|로드/i;
const namesMaterial = ({ reading: { hits } }: ReadLineText): boolean =>
  hits.some(({ meaning: { kind } }) => kind === 'material' || kind === 'context-material');

/** Whether the name of a group only tells of what its head is: "(For Drone itself)", "Smallest variant (motors only)". */
export function isNoGroupOf(
  { reading, source }: ReadLineText,
  head: Noun | null,
  descriptive: readonly ReadLineText[] = [],
): boolean {
  if (head === null) return false;
  if (head.value.startsWith('laser-') && OF_CRYSTALS.test(head.text) && descriptive.some(namesMaterial)) return true;
  if (FOR.test(source.text)) return true;
  if (reading.segments.some(({ role }) => role === 'and') && listsSeveral(source, reading)) return true;
  const segment = reading.segments[head.segment];
  if (segment?.role !== 'bracket' || segment.start < 2) return false;
  // "Drives (servo motors)": a bracket with nothing else names the kind.
  const within = reading.text.folded
    .slice(segment.start, segment.end)
    .replace(reading.text.folded.slice(head.start, head.end), '');
  return /\p{L}{3}/u.test(within);
}

/** "See wiki", "optional", "Ordered 2024-03-01", "based on the … project", 购买链接: what is said below a heading, or in a group, and is none of its things. */
const SAID_OF_GROUP =
  /^[\s[(*_]{0,4}(?:(?:see|cf\.?|refer to|voir|siehe|véase|vedi|zie|zobacz|viz|см\.?|дивись|参见|参考|见|參見|參考|見|参照|참조)(?!\p{L}(?!\p{sc=Han})|\p{sc=Latin}|\p{sc=Cyrillic})|(?:ordered|bought|purchased|thanks? to|credits? (?:to|go)|inspired by|based on|derived from|adapted from|designed by|remix(?:ed)? (?:of|from)|buy (?:at|from|here|it)|bestellt|gekauft|bezug(?:squelle)?\s?:|commandée?s? |achetée?s? |d'après |inspirée? d|basée? sur|pedid[oa]s? (?:el|a|em|en) |comprad[oa]s? |basad[oa] en|basead[oa] em|ordinat[oi] |acquistat[oi] |basat[oa] su|zamówion|kupion|заказан|куплен|купить|на основе)|(?:purchase|buy|shop|product|order)(?:ing|ed)? (?:link|page|url)|(?:购买|采购|购物|淘宝|商品|產品|产品|購買)(?:链接|連結|地址|网址)|链接|連結|附件|구매 ?링크|購入(?:リンク|先)|(?:optional|optionnel(?:le)?|opcional|opzionale|optionell|opcjonaln\p{L}|необязательно|可选|選配|任意|선택|t\.?b\.?[cd]\.?|todo|none|n\/a|various|divers(?:e|es)?|varios|vari|różne|разное)[\s\])*_.:!]{0,4}$)|(?:^|[\s[(])(?:wiki|videos?|tutorials?|build (?:log|guide)|instructions?|assembly (?:guide|manual)|blog|github|thingiverse|printables|youtube|readme|projects?|projet|projekt|proyecto|progetto|projeto|проект)(?: page)?\]?(?:\([^)]{0,200}\))?[\s)*_.]{0,3}$/iu;

/** Whether a line says something of its group, and names none of its things. */
export const isSaidOfGroup = ({ source: { text } }: ReadLineText): boolean => SAID_OF_GROUP.test(text.slice(0, 200));
