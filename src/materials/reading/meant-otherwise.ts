import type { Hit } from './reading.ts';
import type { Normalised } from '../text/normalise.ts';
import { FERRITE } from '../magnets/ferrite-words.ts';
import type { SymbolHit } from '../symbols/symbols.ts';

/*
 * A word for an element or a magnet's material is often named to say that it is not there ("must not contain dysprosium"), and a claim
 * that it is not there is often not made of this part ("Dy-free version on request", "not rare-earth free", "rare earth free?"). Loaded
 * where a text with such a word may say either. Offsets are of the folded text.
 */

/** Others that are listed before it: "not dysprosium- and terbium-free". */
const LIST = String.raw`(?:(?:\p{L}{1,2}|\p{L}{1,9}(?:ium|ym)|\p{L}{2,9}-)-?(?: ?[,/+&]| and| or| nor| und| oder| noch| et| ou| y| o| e) ?){0,3}`;
const ANY = "(?:(?:any|the|de|du|des|el|la|il|o) |d')?";

const DENIED_BEFORE = new RegExp(
  String.raw`(?:(?:does|do|did|must|may|shall|should|will|can|is|are|was|were)(?: not|n't)(?: (?:to )?(?:contain|include|have|hold|use|be (?:made|doped|alloyed) (?:of|with|from)))?|(?:not|never|nor) (?:contain|includ|us|hav)(?:s|es|ing)?|contain(?:s|ing)? (?:no|neither)|neither(?: contains?)?|enthalt (?:weder|nicht|kein(?:e|en|erlei)?)|(?:darf|durfen) kein(?:e|en)?|weder|ne (?:contient|comporte) (?:pas|ni|aucun(?:e)?)|sans aucun(?:e)?|no contiene(?: ni)?|non contiene(?: ne)?|nao contem|nie zawiera|neobsahuje|nu contine|innehaller (?:inte|ingen|inget)|(?:indeholder|inneholder) ikke|bevat geen|ei sisalla|не содержит|не містить|不(?:得|能|可|许|允许)?含有?|不使用|無使用) ${ANY}${LIST}$|不(?:得|能|可|许|允许)含有?$`,
  'u',
);

const REFUSED = String.raw`(?:not (?:used|present|detected|contained|included|added|allowed|accept(?:able|ed)|permit(?:ted)?|found)|none|nil|absent|prohibited|forbidden|banned|excluded|nicht (?:enthalten|vorhanden|verwendet|zulassig|erlaubt|gestattet|akzeptiert|nachweisbar)|unzulassig|verboten|ausgeschlossen|non (?:presente?|contenue?|autorisee?|admise?|acceptee?|utilisee?|ammess[oa]|consentit[oa]|presente)|interdite?|no (?:presente|permitid[oa]|admitid[oa]|detectad[oa]|aceptad[oa])|prohibid[oa]|nao permitid[oa]|proibid[oa]|vietat[oa]|niedozwolon[yae]|nie (?:jest )?dozwolon[yae]|не (?:допускается|содержится|разрешен[оа]?)|запрещен[оа]?|(?:は|を)?(?:不使用|未使用|不可|禁止|不检出|不含有|未含有|不添加|未添加)|不(?:允许|允許|得使用|可使用|接受)|禁用|(?: ?사용)? ?(?:금지|불가)|미(?:함유|사용|첨가)|불(?:함유|검출)|(?:를|을)? ?함유하지 ?않)`;
const DENIED_BEHIND = new RegExp(
  String.raw`^(?: ?(?:content|magnete?n?s?|aimants?|magnet[ie]|doping|gehalt|磁[铁鐵石体體]|자석))?[ :=(–-]{0,3}(?:(?:is|are|was|were|be|sind|ist|wird|werden|est|sont|es|son|e|sono|sao) )?${REFUSED}(?!\p{Script=Latin})`,
  'u',
);

/** Whether a text names what stands here only to say that it is not there, or must not be. */
export const isDeniedAt = (folded: string, start: number, end: number): boolean =>
  DENIED_BEFORE.test(folded.slice(Math.max(0, start - 80), start)) || DENIED_BEHIND.test(folded.slice(end, end + 48));

const OPEN_BEFORE =
  /(?:(?<!\p{L})(?:may|might|could|possibl[ey]|perhaps|maybe|whether|if|(?:ask|check|verify|confirm|clarify|test)(?: (?:the|with|supplier|maker|manufacturer|vendor|for|about|on|if|whether|it|presence of)){0,4}|kann|konnte|moglicherweise|eventuell|evtl\.?|ob|peut|pourrait|puede|podria|puo|potrebbe|pode|moze|может|возможно)(?: (?:contain|include|have|hold|be|enthalten|contenir|contener|contenere|conter|zawierac|содержать|there is|it contains?))?(?: (?:some|any|traces of))? |(?:可能|或许|是否)(?:含有?|有)?|もしかして)$/u;

const UNKNOWN = String.raw`(?:[?？]|un(?:known|clear|confirmed)|tb[acde](?!\p{L})|to be (?:confirmed|checked|defined|clarified|determined|advised|verified)|not (?:yet )?(?:known|stated|specified|confirmed|declared|tested|measured|analy[sz]ed|disclosed)|n\/?a(?!\p{L})|unbekannt|unklar|offen|zu (?:klaren|prufen|bestatigen)|nicht (?:bekannt|angegeben|gepruft|bestatigt)|inconnue?|a confirmer|non (?:precisee?|confirmee?|noto|nota)|desconocid[oa]|por confirmar|sconosciut[oa]|da confermare|desconhecid[oa]|a confirmar|nieznan[ya]|неизвестно|уточнить|(?:は|が)?(?:不明|未知|未确认|未確認|未定|待定|待确认|待確認|要確認|不详|不詳)|(?: ?함유)? ?(?:여부|미확인|확인 ?필요|미정))`;
const OPEN_BEHIND = new RegExp(
  String.raw`^(?: ?(?:content|share|amount|gehalt|anteil|teneur|contenido|contenuto|teor|含有?量|含有率?|含有の?有無|함유?량))?(?: ?[:=(–-])? ?(?:(?:is|are|ist|sind|est|es|e) )?${UNKNOWN}`,
  'u',
);

/** Whether a text leaves it open if what stands here is there. */
export const isOpenAt = (folded: string, start: number, end: number): boolean =>
  OPEN_BEFORE.test(folded.slice(Math.max(0, start - 80), start)) || OPEN_BEHIND.test(folded.slice(end, end + 48));

/** Where a claim ends that begins with an element: "Dy/Tb-free". */
const FREE = new RegExp(String.raw`^(?:[\s/,+&-]{0,3}(?:(?:and|or|und|oder|et|y|e) )?\p{L}{1,12}-?){0,3}?[- ]?(?:free|frei(?:e[rsnm]?)?|less|フリー|프리)(?!\p{Script=Latin})`, 'u'); // prettier-ignore

const NOT_OF_THIS = new RegExp(
  String.raw`(?<!\p{L})(?:not|isn't|aren't|no longer|never|nicht(?: mehr)?|keine?[rnsm]?|n'est (?:pas|plus)|pas|non|no es|ya no|nao|nie|не|ei ole|niet|inte|ikke|ask(?: (?:\p{L}+ )?(?:for|about|if|whether))?|anfrag(?:e|en)(?: nach)?|request(?:ed|s|ing)?(?: for)?|whether|if|replac(?:e|ed) (?:it )?(?:by|with)|ersetzen durch|alternatives?:?|alternativ:?|option(?:al(?:ly)?)?:?|also(?: available)?(?: as| in)?|auch|available (?:as|in)|change[d]? to|switch(?:ed)? to|convert(?:ed)? to|upgrade(?:d)? to|future|planned|geplant|wanted|prefer(?:red|ably|s)?|gewunscht|bevorzugt|optionally) (?:(?:an?|the|any|our|eine?n?|une?|un[ao]?) )?(?:(?:version|variant|type|magnets?|motor|grade) )?(?:(?:without|ohne|sans) )?${LIST}$|(?:并?非|不是|未必|是否)$`,
  'u',
);

const VERSION =
  '(?:[ -]?(?:version|variant|type|option|alternative|grade|model|magnete?n?|motor|design|execution|variante|ausfuhrung|typ|replacement|substitute|solution|product|版本?|型号?|款|タイプ|仕様|品|버전|사양)e?n?s?)';
const IS = '(?:(?:is|are|ist|sind|est|es|e) )?';
const AVAILABLE = String.raw`(?:available|possible|offered|released|lieferbar|verfugbar|moglich|erhaltlich|disponible|disponibile|disponivel|beschikbaar|доступ\p{L}{1,4})(?!\p{L})`;
const NOT_YET = String.raw`(?:(?:not|nicht|non|no|pas|niet|ikke|inte|не)(?: yet| noch)? ${AVAILABLE}|not (?:confirmed|guaranteed|acceptable|allowed|required|proven|claimed)|nicht (?:bestatigt|garantiert|zulassig)|(?:on|upon|by) request|auf (?:anfrage|wunsch)|sur demande|(?:a|bajo) pedido|su richiesta|sob (?:pedido|consulta)|на заказ|under (?:test|evaluation|development)|in (?:development|entwicklung|prufung)|optional(?!\p{L})|planned|geplant|wanted|preferred|gewunscht|${UNKNOWN}|可选|可選|选配|另购|要相談|選択可|선택)`;
/** "Dy-free version available" is of another one; "Dy-free, available from stock" is of this one. */
const OF_ANOTHER = new RegExp(`^(?:${VERSION} ?[(:,–-]? ?${IS}(?:${AVAILABLE}|${NOT_YET})|${VERSION}? ?[(:–-]? ?${IS}${NOT_YET})`, 'u'); // prettier-ignore

/** Whether a claim that something is not there is denied, asked, or made of another version: then it says nothing of this part. */
export const isRevokedAt = (folded: string, start: number, end: number): boolean =>
  NOT_OF_THIS.test(folded.slice(Math.max(0, start - 80), start)) || OF_ANOTHER.test(folded.slice(end, end + 64));

const claimEnd = (folded: string, end: number): number =>
  end + (FREE.exec(folded.slice(end, end + 60))?.[0].length ?? 0);

const isSaid = ({ meaning: { kind, value }, text }: Hit): boolean =>
  kind === 'element' ||
  kind === 'family' ||
  (kind === 'material' && !value.startsWith('soft-')) ||
  (kind === 'part' && FERRITE.test(text.toLowerCase()));

/** Marks what a text denies in more words than one that touches it: "contains neither dysprosium nor terbium", "ferrite not allowed". */
export function denyHits(hits: Hit[], { folded }: Normalised): void {
  for (const [i, hit] of hits.entries())
    if (!hit.negated && isSaid(hit) && isDeniedAt(folded, hit.start, hit.end)) hits[i] = { ...hit, negated: true };
}

/** Takes back those of these claims are not made of this part. "Not dysprosium-free" is no proof of any: what is left says nothing. */
export function revokeHits(hits: Hit[], claims: readonly Hit[], { folded }: Normalised): void {
  const revoked = claims.filter(({ start, end }) => isRevokedAt(folded, start, claimEnd(folded, end)));
  for (let i = hits.length - 1; i >= 0; i--)
    if (revoked.some(({ start }) => start === hits[i]?.start)) hits.splice(i, 1);
}

/** The same of symbols: denied, left open, or taken back. */
export const symbolsMeant = (symbols: readonly SymbolHit[], folded: string): SymbolHit[] =>
  symbols.flatMap((hit): SymbolHit[] => {
    const { start, end, cue } = hit;
    if (cue === 'negated') return isRevokedAt(folded, start, claimEnd(folded, end)) ? [] : [hit];
    if (cue !== 'named' && cue !== 'form') return [hit];
    if (isDeniedAt(folded, start, end)) return [{ ...hit, cue: 'negated' }];
    return cue === 'named' && isOpenAt(folded, start, end) ? [] : [hit];
  });
