import { isUndecided } from './undecided.ts';

/* Cells for firms with words that are no name of one. */

/** Made by those who wrote the list, or out of their own stock: nobody is to be asked outside. */
const OURSELVES = new RegExp(
  `^(?:${[
    '(?:made |built |manufactured |produced )?in[- ]?house(?: (?:made|build|design|production|stock))?|(?:self|home)[- ]?(?:made|built|produced|sourced|supplied)|made (?:by us|ourselves|at home)|ourselves|own (?:design|production|manufacture|make|stock|inventory|workshop|part)|diy|inventory',
    '(?:our |own |from |the |home )?(?:workshop|stock|warehouse|lab(?:oratory)?|inventory)(?: (?:stock|inventory|spares?))?|in stock|on hand|already (?:owned|have|in stock)|owned|existing|reused?|re-?used parts?|salvaged?|scavenged|scrap|recycled',
    'eigen(?:fertigung|bau|produktion|bestand|e fertigung|e herstellung)|selbst(?: ?gebaut| ?gemacht|bau)|haus(?:intern)|lager(?:bestand)?|werkstatt|vorhanden|bestand',
    'fait maison|fabrication (?:maison|interne|propre)|interne|stock|atelier|récup(?:ération|éré)?|en stock',
    'fabricaci[oó]n propia|hecho en casa|propio|taller|reciclado|en existencia|fabricação própria|próprio|oficina|reaproveitado|em estoque',
    'produzione (?:interna|propria)|autoprodotto|fatto in casa|officina|magazzino|riciclato|eigen (?:productie|maak)|zelfgemaakt|voorraad',
    'produkcja własna|własn[ay](?: produkcja)?|warsztat|magazyn|vlastní(?: výroba)?|dílna|sklad|vlastná výroba|egentillverk(?:ad|ning)|oma valmistus|saját gyártás|kendi üretim(?:imiz)?|imalat',
    'собственн\\p{L}{2} (?:производств|изготовлен)\\p{L}{1,2}|собственное|самодельн\\p{L}{2}|склад|мастерская|власне виробництво',
    '自研|自制|自製|自产|自產|自备|自備|自有|自购|自行(?:设计|加工|制作|開發|开发)?|本公司|本厂|我司|公司自制|厂内|库存|自社(?:製|製作|開発|品)?|内製|社内|在庫|자체(?: ?(?:제작|개발|생산))?|자사|사내|자작|재고',
  ].join('|')})(?: ?[(（][^()（）]{0,40}[)）])?$`,
  'u',
); // prettier-ignore

/** That a thing is bought or made, inside or outside, and not by whom. */
const BOUGHT_OR_MADE = new RegExp(
  `^(?:${[
    '(?:to )?(?:buy|make|be bought|be made)|make[ /-]{1,3}buy|buy[ /-]in|bought(?:[ -](?:in|out|part))?|purchased?(?: part)?|extern(?:al(?:ly)?)?|intern(?:al(?:ly)?)?|outsourced?|subcontract(?:ed|or)?|cots|off[- ]the[- ]shelf',
    'zukauf(?:teil)?|kauf(?:teil)?|gekauft|fremd(?:bezug|fertigung|teil)?|eigen|achat|achetée?|externe|compra(?:d[oa])?|extern[oa]|intern[oa]|acquist(?:o|at[oa])|estern[oa]|inkoop|zakup|kupno|nákup|köp(?:t)?|købt|kjøpt',
    'покупн\\p{L}{2}|куплено|закупка|外购|外購|采购|採購|外协|购买|購入|外注|구매|외주',
  ].join('|')})(?: ?[(（].*)?$`,
  'u',
); // prettier-ignore

/** Stands for any other firm behind those that are named: "T-Motor / SunnySky / generic". */
const ANY_OTHER =
  /^(?:generic|any(?: other)?|others?|various|misc|oem|no[- ]?name|unbranded|similar|equivalent|equiv|alternatives?|etc|n\/?a|tbd|tbc|unknown|diverse|andere|divers|autres?|varios|otros|vari|altri|прочие|другие|等|他|その他|기타|其他)\.?$/u;
const OR_OTHER = /\s?[/,;|]\s?|\s(?:or|oder|ou|o|lub|или)\s/u;

/** The firms that are named, where others may do as well; null where none is named. */
function withoutOthers(name: string): string | null {
  const parts = name.split(OR_OTHER).map((part) => part.trim());
  const firms = parts.filter((part) => !ANY_OTHER.test(part.toLowerCase()));
  if (parts.length === 1 || firms.length === parts.length) return name;
  return firms.length === 0 ? null : firms.join(' / ');
}

/** Where anybody sells, and nobody knows what is in it: a kind of shop, or a market of many sellers. */
const CHANNEL = new RegExp(
  `^(?:${[
    '(?:(?:the|any|a|your|our) )?(?:(?:local|online|offline|internet|web|general|street|flea|open) )?(?:(?:hardware|electronics?|hobby|diy|craft|auto(?:motive)?(?: parts)?|bike|tool) )?(?:stores?|shops?|market(?:place)?s?|vendors?|suppliers?|sellers?|dealers?|retailers?|purchase)',
    'local(?:ly)?|on-?line|offline|internet|web|diy store|fabrication|(?:(?:auto(?:motive)?|car|metal|computer|electronics?|vehicle) )?(?:scrap|junk|salvage)(?: ?yards?| shops?| dealers?)?|second ?hand|used|bazaar',
    'baumarkt|fachhandel|schrott(?:platz)?|flohmarkt|einzelhandel|internet(?:handel|shop)?|magasin|boutique|ferretería|tienda(?: local)?|mercado(?: local)?|loja(?: local)?|ferramenta|negozio|sklep(?: internetowy)?|рынок|магазин|网购|網購|本地|市场|市場|通販|市販|시장|온라인',
    '(?:amazon|ebay|ali ?express|alibaba|taobao|tmall|temu|shopee|lazada|tokopedia|mercado ?(?:libre|livre)|etsy|ozon|wildberries|pinduoduo|淘宝|天猫|拼多多|京东|쿠팡|楽天)(?:\\.(?:com|co|cn|de|es|fr|it|uk|ca|in|jp|pl|ru|nl|se|au|br|mx|sg|my|vn|id|ph|th)){0,2}',
  ].join('|')})$`,
  'u',
); // prettier-ignore
const isChannel = (word: string): boolean =>
  word.split(/\s?[/,;&+|]\s?|\s(?:or|and|oder|und|ou|o|y|e|lub|или)\s/u).every((part) => CHANNEL.test(part.trim()));

/** "Prior Scientific (used)", "Robotis / robots-shop.de": how it was bought, or where, behind who makes it. */
const BOUGHT = /\s{0,9}[(（](?:used|refurbished|second[- ]?hand|new|gebraucht|d['’]occasion|usad[oa]|usato)[)）]$/iu;
const MAKER_AND_SHOP = /^([^/]*\p{L}{2}[^/]*?)\s*\/\s*(?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,6}){1,2}$/iu;

/** A remark in brackets behind a name, with a figure in it: "Robokits (100 RPM listed at ₹477)". */
const NOTE = /^([^()（）]*\p{L}{2}[^()（）]*?)\s*[(（][^()（）]*\d[^()（）]*[)）]$/u;

/** How a figure of the line came about, or the paper that says it: nobody. */
const FIGURE_OR_PAPER = new RegExp(
  `^(?:(?:price |cost |own |my |our |rough )?(?:${[
    'estimat(?:e[sd]?|ion)|measured|calculat(?:ed|ion)|computed|assum(?:ed|ption)|guess(?:ed)?|data ?-?sheet|spec(?:ification)?(?: ?sheet)?|drawing|catalog(?:ue)?|quot(?:e|ation)|netlist|manual|literature|reference',
    'schätzung|geschätzt|gemessen|berechnet|angenommen|datenblatt|zeichnung|katalog|angebot|estim(?:é|ée|ation)|mesurée?|calculée?|fiche technique|devis|estimad[oa]|estimación|medid[oa]|calculad[oa]|hoja de datos|catálogo|presupuesto|stima(?:t[oa])?|misurat[oa]|calcolat[oa]|scheda tecnica|estimativa|geschat|gemeten|berekend|szacunek|szacowan[ey]|zmierzon[ey]|odhad|změřeno|katalogový list',
    'оценка|измерено|расч[её]т|даташит|каталог|估计|估算|预估|估計|实测|實測|计算|数据手册|規格書|推定|見積(?:もり)?|実測|計算|データシート|추정|실측|계산|데이터시트',
  ].join('|')})|read ?me(?: .{0,40})?)(?:$|\\s?[:;(（,].*$)`,
  'u',
);
/** "docs/motor_2024.pdf", "netlist.yaml", "https://maker.example/motor.pdf": where something is written. */
const FILE =
  /^(?:(?:https?:\/\/\S{1,2000}|[^\s:]{1,200})\.(?:pdf|txt|ya?ml|json|csv|tsv|xlsx?|docx?|step|stp|stl|3mf|dxf|dwg|f3d|kicad_\w{3}|png|jpe?g|svg|cpp)|[^\s:/]{1,100}\/[^\s:]{1,200}\.(?:md|net|zip|[hc]|py|html?))(?:[?#]\S{0,400})?$/iu;

/** No firm has a longer name with its shop. */
const LONGEST = 200;

/** A number of few digits names nobody outside the list that gives it; 1688 is a market. */
const NUMBER = /^(?!1688$)\d{1,4}$/;

/** The name of a firm without what is only noted behind it; null where the cell says that nobody else made or sold the thing, or names nobody. */
export function firmIn(name: string): string | null {
  if (FILE.test(name.trim())) return null;
  const isName = name.length <= LONGEST;
  const whole = ((isName ? NOTE.exec(name)?.[1] : undefined) ?? name).replace(BOUGHT, '').trim();
  const maker = isName ? MAKER_AND_SHOP.exec(whole)?.[1] : undefined;
  const plain = withoutOthers(maker !== undefined && !isChannel(maker.toLowerCase()) ? maker : whole);
  if (plain === null) return null;
  const word = plain.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
  const isNobody = [OURSELVES, BOUGHT_OR_MADE, NUMBER, FIGURE_OR_PAPER].some((of) => of.test(word)) || isChannel(word);
  return isNobody || isUndecided(word) ? null : plain;
}
