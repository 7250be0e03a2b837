import { baseName, DOUBTFUL, EXTENSIONS, isConfiguration, MARKDOWN, NOT_READ, PACKED } from './names.ts';

/** What a parts list is called in the languages that vocabularies know. */
const S = String.raw`[\s_-]?`;
const LIST = [
  `boms?|bill${S}of${S}materials?|parts${S}(?:jlcpcb|jlc|lcsc|mouser|digi-?key|farnell|reichelt|needed|required|used|to${S}(?:buy|order))|(?:parts?|components?|materials?|hardware|equipment|gear)${S}list|(?:parts?|equipment|gear|spares)${S}inventory|list${S}of${S}(?:the${S}|all${S})?(?:parts|components|materials|hardware)|liste${S}der${S}(?:bauteile|komponenten|teile|materialien)`,
  `(?:bauteile?|ersatzteil|komponenten|material|teile)${S}liste|stückliste|stueckliste|bestell?liste|stuklijst|(?:onderdelen|materiaal|componenten|bestel)lijst`,
  `(?:komponent|artikel|material|reservdels)lista|komponentförteckning|stycklista|(?:komponent|materiale|reservedels|del)e?liste|stykliste`,
  'osaluettelo|osalista|komponentti(?:luettelo|lista)|tarvikelista|materiaali(?:luettelo|lista)|osade nimekiri',
  `nomenclature|liste${S}(?:de${S}|du${S}|des${S})?(?:pi[eè]ces|composants|mat[eé]riel|mat[eé]riaux)`,
  `(?:lista|listado|relação|elenco)${S}(?:de${S}|di${S}|dei${S}|delle${S})?(?:materiales|componentes|piezas|partes|repuestos|peças|pecas|materiais|componenti|materiali|parti|pezzi|ricambi)|distinta(?:${S}base)?`,
  `(?:lista|spis|wykaz)${S}(?:cz[eę][sś]ci|element[oó]w|materia[lł][oó]w|komponent[oó]w)|kusovn[ií]k|(?:seznam|zoznam)${S}(?:d[ií]l[uů]|sou[cč][aá]stek|materi[aá]lu|komponent[uů]?|dielov|s[uú][cč]iastok)`,
  `alkatr[eé]sz(?:${S}lista|${S}jegyz[eé]k)|darabjegyz[eé]k|anyag(?:lista|jegyz[eé]k)|list[aă]${S}(?:de${S})?(?:piese|componente|materiale)`,
  `(?:malzeme|par[cç]a|donan[iı]m)${S}listesi|(?:daftar|senarai)${S}(?:komponen|alat|bahan|material|part|suku${S}cadang|barang)|danh${S}s[aá]ch${S}(?:linh${S}ki[eệ]n|v[aậ]t${S}t[uư])`,
  `(?:komponentide|osade)${S}loetelu|(?:komponentų|dalių)${S}sąrašas|detaļu${S}saraksts|(?:попис|листа|списак)${S}(?:делова|материјала|компоненти)|(?:popis|lista|spisak)${S}(?:dijelova|delova|materijala|komponent[ia])|kosovnica|sastavnica|seznam${S}(?:delov|sestavnih${S}delov|materiala|komponent)|саставница`,
  `спецификация|перечень${S}(?:элементов|деталей|компонентов)|список${S}(?:деталей|компонентов|комплектующих|материалов|элементов)|перелік${S}(?:елементів|компонентів|деталей)|специфікація`,
  `(?:bom|硬件|電子|电子|配件|材料|物料|元器件|元件|零件|器件|设备|設備|耗材)(?:清单|清單|列表|明细表?|表)|(?:使用)?(?:部品|材料|パーツ)(?:表|リスト|一覧)|(?:부품|자재|재료)${S}(?:표|목록|리스트)`,
  `shopping${S}list|einkaufsliste|liste${S}(?:de${S}courses|d['’]achats?)|lista${S}de${S}(?:la${S})?compras?|lista${S}della${S}spesa|(?:boodschappen|inkoop)lijst|ink[öo]pslista|best[äa]llningslista|indk[øo]bsliste|bestillingsliste|innkj[øo]psliste|ostoslista|tilauslista|lista${S}zakup[óo]w|n[áa]kupn[íi]${S}seznam|n[áa]kupn[ýy]${S}zoznam`,
  `(?:materiales?|componentes?|piezas|cosas)${S}(?:a|para|por|que)${S}comprar|(?:pi[eè]ces|composants|mat[eé]riel)${S}[àa]${S}acheter|(?:materiali|componenti|pezzi)${S}da${S}(?:comprare|acquistare)|(?:pe[cç]as|materiais)${S}(?:a|para|por)${S}comprar|(?:components?|materials?|things|stuff)${S}to${S}(?:buy|order)`,
  `список${S}(?:покупок|закупок)|购物清单|採購清單|采购清单|購入リスト|買い物リスト|구매${S}(?:목록|리스트)`,
].join('|');
/** Characters of scripts that set no blank between words. */
const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const BEFORE = String.raw`(?:.{0,80}(?:[^\p{L}]|[${CJK}]))?`;
const BEHIND = String.raw`(?:(?:[^\p{L}]|[${CJK}]).{0,40})?`;
const called = (words: string, extensions: string): RegExp =>
  new RegExp(String.raw`^${BEFORE}(?:${words})\.(?:${extensions})$`, 'iu');
/** So is what is called by the things themselves, in languages in which programs call theirs otherwise: "components.md" is a note. */
const ALONE = String.raw`parts|parts[\s_-]?orders?|перечень|composants|componentes|componenti|componente|komponenten|komponenter|komponenty|komponentit|komponen|bauteile|(?:elektronik|mechanik|kauf|norm|druck|zukauf|einzel|verschleiß)?teile|(?:raw|roh)[\s_-]?material(?:s|ien)|onderdelen|podzespo[łl]y|cz[eę][sś]ci|sou[čc][aá]stky|s[uú][čc]iastky|d[ií]ly|diely|dijelovi|rezervni${S}dijelovi|mat[eé]riel|materiales|materiali|materiais|materialen|malzemeler|par[cç]alar|alkatr[eé]szek|linh${S}?ki[eệ]n|комплектующие|компоненты|детали|запчасти|комплектуючі|компоненти|元器件|元件|零件|物料|部品|부품`;
/** Which of several a list is, behind what it is called: "parts_v1.2", "spare-parts-2024", "hardware_parts_us", "parts (1)". */
const LANGUAGES =
  'ar|bg|bn|ca|cs|cz|da|dk|de|el|gr|en|es|et|fa|fi|fr|gl|he|hi|hr|hu|id|it|ja|jp|ko|kr|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sr|sv|ta|th|tr|uk|ua|vi|zh|cn|tw|hk|us|gb|eu|br|mx|in|au|at|ch|be';
const ALOOF = String.raw`(?<!(?![${CJK}])\p{L})`;
const EDITION = String.raw`(?:[\s_.-]{0,3}(?:${ALOOF}(?:${LANGUAGES}|eng|ger|final|draft|new|old)|(?:${ALOOF}(?:v|ver|version|rev|revision|r)[\s_.-]?)?\d[\d.,_-]{0,12}[a-z]?|${ALOOF}rev(?:ision)?[\s_.-]?[a-z]|\(\d{1,3}\))(?![\p{L}\d])){0,4}`;
/** Text that is called one: no table has to be seen in it. */
const CALLED_LIST = called(String.raw`(?:${LIST}|parts?)${BEHIND}|(?:${ALONE})${EDITION}`, 'txt|prn|lst|asc|bom');
/** "part-numbers.md" is a note. */
const CALLED_IN_MARKDOWN = called(String.raw`(?:${LIST})${BEHIND}|(?:${ALONE})${EDITION}`, MARKDOWN.join('|'));
/** A page that is called one: in it items are a list as well. */
const CALLED_PAGE = called(String.raw`(?:${LIST}|parts?)${BEHIND}`, 'html?|xhtml');
/** So is a document, a picture or an archive that is called one: it is not read, and told of. */
const CALLED_UNREAD = called(`(?:${LIST})${BEHIND}`, NOT_READ.join('|'));
/** Programs keep parts and components of their own in JSON. */
const CALLED_IN_JSON = called(
  String.raw`(?:boms?|bill${S}of${S}materials?|parts?${S}list|stückliste|stueckliste|nomenclature|kusovník|спецификация|部品表|物料清单|物料清單|物料表|부품표)${BEHIND}`,
  'json|ya?ml',
);

/** Programs keep records under such names as well: what they name decides whether one is told of them. */
const CALLED_RECORDS = called(String.raw`(?:${LIST})${BEHIND}|(?:${ALONE})${EDITION}`, 'json|ya?ml');

/** What is below such a title is a list of parts. */
const TITLE = new RegExp(String.raw`^${BEFORE}(?:${LIST})${BEHIND}$`, 'iu');
/** What says of things that they are needed, or were used, before their name. */
const USED =
  'required|needed|necessary|used|electronic|mechanical|electrical|main|all|the|list of|liste der|liste des|lista de|benötigte|verwendete|gebruikte|benodigde|wykorzystan[eya]|użyt[eay]|potrzebne|použité|potřebné|potrebné|используемые|использованные|необходимые|використані|необхідні|használt|felhasznált|szükséges|kullanılan|kul+and?ığım(?:ız)?|gerekli|elektronik|mekanik|použité|uporabljen[ie]|potrebn[ie]|korišten[ie]|korišćen[ie]|folosite|necesare|använda|brukte|brugte|käytetyt|tarvittavat|vajalikud|kasutatud|사용(?:한|된)?|필요한|주요';
/** The same where no blank parts words. */
const USED_JOINED = '使用(?:した|する|的)?|必要な?|所需(?:的)?|主要|需要(?:的)?';
/** The same behind it. */
const USED_BEHIND =
  'required|needed|used|necessary|nécessaires?|utilisée?s?|requise?s?|necesari[oa]s?|utilizad[oa]s?|usad[oa]s?|empleados|necessari|necessári[oa]s|utilizzat[ie]|usati|notwendig|benötigt|verwendet|utilizate|folosite|necesare|准备|準備|一覧|清单|清單';
/** Things in general, of which lists are made. */
const NOUNS = [
  "parts?|components?|(?:raw )?materials?|hardware|electronics|electrical|mechanics|equipment|supplies|ingredients|tech(?:nology)?|things you(?:['’]ll| will)? need|what you(?:['’]ll| will)? need",
  'bauteile|komponenten|teile|materialien|elektronik|mechanik|zutaten|composants|pièces|matériels?|matériaux|[ée]lectronique|componentes|piezas|materiales|electrónica|peças|materiais|eletr[ôó]nica|componenti|materiali|elettronica|komponen|bahan|alat (?:dan|&) bahan',
  'onderdelen|materialen|benodigdheden|komponenter|material|delar|deler|dele|materialer|komponentit|osat|tarvikkeet|materiaalit|komponendid|osad|materjalid|detaļas|komponentai|dalys|medžiagos',
  'komponenty|sprzęt|części|elementy|podzespoły|materiały|elektronika|části|součástky|materiál|súčiastky|díly|diely|sestavni deli|deli|komponente|materiali|dijelovi|delovi|materijal[i]?|делови|компоненти|материјал[и]?|части|материали',
  'alkatrészek|anyagok|hozzávalók|hardver|elektronika|komponensek|bileşenler|malzemeler|parçalar|donanım(?:lar)?|ekipman(?:lar)?|componente|piese|materiale',
  'детали|компоненты|комплектующие|материалы|электроника|механика|железо|оборудование|деталі|комплектуючі|матеріали|електроніка|обладнання',
  "(?:das |was )?(?:man |du |ihr |wir )?(?:braucht|brauchst|brauchen)(?: man| du| ihr| wir)?|was (?:man|du|ihr) (?:dafür |alles )?(?:braucht|brauchst|benötigt|benötigst)|occorrente|(?:che )?cosa (?:ti |vi )?serve|il necessario|ce qu['’]il (?:vous |te )?faut|il (?:vous|te) faut|ce dont (?:vous avez|tu as) besoin|fournitures|(?:lo |o |do )?que (?:necesitas|necesitarás|necesitamos|você (?:vai )?precisa(?:r)?|vamos precisar)|qué necesitas",
  'wat (?:je|heb je) nodig(?: hebt| hebben)?|czego potrzebujesz|co (?:będzie|jest) potrzebne|co (?:budeme? |budete |budeš )?potřeb(?:ujete|uješ|ovat)|čo (?:budete )?potreb(?:ujete|ovať)|(?:что|вам|нам) (?:вам |нам )?(?:понадобится|потребуется|нужно)|що (?:вам )?(?:потрібно|знадобиться)|mire (?:lesz|van) szükség|[iİ]htiyacınız olan(?:lar)?|gereken(?:ler)?|gerekliler|det (?:här )?behöver du|du trenger|det skal du bruge|(?:λίστα|κατάλογος) (?:υλικών|εξαρτημάτων)',
  'linh kiện|vật liệu|vật tư|thiết bị|υλικά|εξαρτήματα|المكونات|القطع|רכיבים|חלקים|อุปกรณ์|ชิ้นส่วน',
  '(?:电子|電子|硬件|硬體|机械|機械)?(?:元器件|元件|零件|材料|部件|器件|配件|物料|组件|組件)|硬件|硬體|(?:電子)?部品|部材|パーツ|必要なもの|用意するもの|準備するもの|하드웨어|부품|재료|준비물|구성품|구성 ?요소',
].join('|');
/** "for one set", "на один набор": for what a list is. */
const FOR_WHAT = String.raw`(?:\s(?:for|für|pour|para|per|voor|för|til|na|на|за)\s.{1,40})?`;
/** Parts of a kind, of something: "composants électroniques du robot". */
const OF_A_KIND = String.raw`(?:(?:electronic|electrical|mechanical|hardware) (?:parts|components|materials)|(?:composants|pièces|matériels?|éléments) (?:électroniques?|électriques?|mécaniques?)|(?:componentes|piezas|partes|materiales|elementos) (?:electr[oó]nic[oa]s|eléctric[oa]s|mecánic[oa]s)|(?:componentes|peças|materiais) (?:eletr[oô]nic[oa]s|elétric[oa]s|mecânic[oa]s)|(?:componenti|parti|materiali) (?:elettronic[ih]e?|elettric[ih]e?|meccanic[ih]e?))(?:\s(?:of|in|du|de la|de l['’]|des|del|de|do|da|della|dell['’])\s?.{1,40})?`;
/** So it is below one of these, in a text that is read for its lists. */
const THINGS = new RegExp(
  String.raw`^(?:(?:(?:${USED})[\s-]|(?:${USED_JOINED})\s?|\p{L}{3,20}\s(?:and|&|und|et|i|y|e|и|en|og|och|ve|a)\s){0,2}(?:${NOUNS})(?:[\s-]?(?:${USED_BEHIND}))?${FOR_WHAT}|${OF_A_KIND})$`,
  'iu',
);
/** A sentence, or its beginning. */
const SENTENCE = /[.!?,;。！？，]$/u;
/** "Components (bottom to top)": what is said of all of them. */
const BRACKETED = /\s{0,3}[(（][^()（）]{1,60}[)）]$/u;
const DECORATED = /^[^\p{L}]{1,20}|[^\p{L})）]{1,20}$/gu;

/**
 * Whether a title says that a list of parts is below it; `loosely`: or of things, as in a text that is read for its lists; `first`: the first
 * line of a text, which may be a sentence that speaks of a list.
 */
export function isListTitle(title: string, loosely: boolean | 'first'): boolean {
  if (loosely === 'first')
    return title.length <= 60 && title.split(/\s+/).length <= 8 && !SENTENCE.test(title) && isListTitle(title, false);
  const plain = title.normalize('NFC').replace(DECORATED, '');
  if (plain.length > 100) return false;
  return TITLE.test(plain) || (loosely && THINGS.test(plain.replace(BRACKETED, '')));
}

/** Whether a text is called a parts list in one of the languages. */
export function isCalledList(path: string): boolean {
  const name = baseName(path).normalize('NFC');
  // "GreatComponentList.md" is of three words.
  return [name, name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')].some(
    (words) => CALLED_LIST.test(words) || CALLED_IN_MARKDOWN.test(words) || CALLED_IN_JSON.test(words),
  );
}

/** Whether a page of HTML is called a parts list. */
export const isCalledPage = (path: string): boolean => CALLED_PAGE.test(baseName(path).normalize('NFC'));

/** Whether a file of records is called a parts list, or parts. */
export const isCalledRecords = (path: string): boolean => CALLED_RECORDS.test(baseName(path).normalize('NFC'));

/** Whether what is called a parts list is in a form that is not read. */
export const isCalledUnread = (path: string): boolean => CALLED_UNREAD.test(baseName(path).normalize('NFC'));

/** Whether a name has the extension of a form that is not read. */
export const isNotRead = (path: string): boolean =>
  (NOT_READ as readonly string[]).includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());

/** "hub_motor.bom.1": Creo numbers what it writes. */
const isNumberedBill = (path: string): boolean => /\.bom\.\d{1,2}$/i.test(path);

/** Whether the bytes must say if a file that a search found is a table. */
export function isDoubtful(path: string): boolean {
  if (/(?:^|\/)(?:[^/]+\.)?(?:bom|cdx)\.json$/i.test(path)) return false;
  if (isCalledList(path)) return false;
  return (
    isNumberedBill(path) ||
    (DOUBTFUL as readonly string[]).includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
  );
}

/** Whether a file keeps records of any kind, of which its keys must say what they are. */
export const isOfRecords = (path: string): boolean => /\.(?:json|ya?ml)$/i.test(path);

/** Whether a file that a search found is a note by its name: Markdown that is not called a parts list. */
export function isNote(path: string): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return (MARKDOWN as readonly string[]).includes(extension) && !isCalledList(path);
}

/** Whether a file that nobody named is an input by its name; `doubtful`: its bytes must say. */
export function likelihoodOf(path: string): 'yes' | 'doubtful' | 'no' {
  const name = baseName(path).toLowerCase();
  const isNever = /(?:^|\/)(?:node_modules|\.git)\//.test(path) || name.startsWith('~$') || name.startsWith('.~lock.');
  if (isNever || isConfiguration(path)) return 'no';
  if (/^(?:.*\.cdx\.json|bom\.json|.*\.bom\.json)$/.test(name)) return 'yes';
  if (PACKED.some((inner) => name.endsWith(`.${inner}.gz`))) return 'yes';
  if (isCalledList(path)) return 'yes';
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if ((EXTENSIONS as readonly string[]).includes(extension)) return 'yes';
  return isNumberedBill(name) || (DOUBTFUL as readonly string[]).includes(extension) ? 'doubtful' : 'no';
}
