import { isFarTitle, isTelling } from './far-titles.ts';
import { endsOf, headText } from './head-text.ts';
import { lookIntoRecords } from './json-notes.ts';
import { isCalledRecords, isListTitle, isOfRecords } from './likely.ts';
import { isSaidAround } from './said-around.ts';
import type { NoteWords } from './types.ts';

const LINES = 100;

/** What a table of parts has a column for, beside names of parts: how many. */
const HOW_MANY =
  /^(?:(?:total )?(?:qty|quantity|pcs|pieces|amount|count|units)|anzahl|menge|stück(?:zahl)?|quantit[eé]|qt[eé]|cantidad|cant|unidades|uds|quantit[aà]|quantidade|qtde?|unidades?|aantal|stuks|ilość|počet|množství|количество|кол-?во|кількість|antal|antall|määrä|darab(?:szám)?|mennyiség|cantitate|adet|miktar|jumlah|jml|kuantit(?:as|i)|số lượng|数量|數量|個数|員数|必要数|必要個数|所要数|수량|จำนวน)[.:#]?(?: ?\(.{0,20}\))?$/iu;
/** "x": so many times. */
const TIMES = /^[x×]$/i;
const NAMED =
  /^(?:(?:bom )?(?:part|item|component|material|hardware|device|product)s?(?: ?(?:name|number|no\.?|#))?|description|name|designation|bauteil|teil|komponente|bezeichnung|artikel|benennung|pi[eè]ces?|composants?|d[eé]signation|mat[eé]riel|nom(?: de la pièce)?|componentes?|piezas?|material(?:es)?|descripci[oó]n|nombre|peças?|descri[cç][aã]o|nome|componenti?|descrizione|onderdeel|naam|omschrijving|część|nazwa|element|komponent|díl|název|součástka|súčiastka|diel|názov|naziv|dio|наименование|название|компонент|деталь|назва|del|benämning|nimi|osa|megnevezés|alkatrész|denumire|parça|bileşen|malzeme|(?:nama )?(?:barang|komponen|bahan|alat)|nama|tên|linh kiện|名称|名稱|品名|部品|零件|元件|物料|器件|组件|부품|품명|명칭)(?: name)?[.:]?$/iu;
const RULE = /^[|:\- \t>]{3,400}$/;
/** Empty lines between the rows of a table, as some editors write it. */
const SPACED_ROWS = /(\|[ \t]{0,40}\r?\n)(?:[ \t]{0,40}\r?\n){1,3}(?=[ \t]{0,40}\|)/g;

/** Words above substances, and above forms of them; a build has targets, and a survey compounds. */
const SUBSTANCES =
  /^(?:chemicals?|substances?|compounds?|reagents?|precursors?|powders?|targets?|raw materials?|ingredients?|chemikalien?|substanz(?:en)?|stoffe?|verbindung(?:en)?|reagenz(?:ien)?|pulver|rohstoffe?|produits?(?: chimiques?)?|r[ée]actifs?|compos[ée]s?|poudres?|mati[eè]res? premi[eè]res?|sustancias?|productos? qu[ií]micos?|qu[ií]micos?|reactivos?|compuestos?|polvos?|subst[aâ]ncias?|produtos? qu[ií]micos?|reagentes?|compostos?|sostanz[ae]|prodott[oi] chimic[oi]|reagent[ei]|compost[oi]|polver[ei]|chemicali[eë]n|stof(?:fen)?|kemikali(?:e|er|en|a|at|er)|kemikaalit?|kemisk[at]? (?:produkt|ämne)|substancj[ae]|chemikalia|odczynniki?|zwi[aą]zek|chemik[aá]lie|l[aá]tka|vegyszer(?:ek)?|vegy[uü]let|vegyi anyag|substan[tț][aăe]|reactivi?|kimyasal(?:lar)?|bileşik|madde|bahan kimia|hóa chất|вещество|вещества|реактивы?|реагенты?|соединени[ея]|препараты?|порош(?:ок|ки)|речовин[аи]|реактиви|药品|藥品|试剂|試劑|化学品|化學品|化合物|化学试剂|粉末|靶材|薬品|試薬|化学物質|物質|ターゲット|시약|약품|화합물|화학물질|물질|타겟)(?: name| namn| 名称| 이름)?[.:]?$|^(?:药品|藥品|试剂|試劑|薬品|試薬|化学品|化合物|物質|시약)(?:名称?|名稱|명)$/iu;
/** What stands beside substances that are kept or ordered. */
const OF_STOCK =
  /^(?:cas(?:[ -]?(?:no\.?|nr\.?|n[°º]|number|nummer|numéro|rn|#|号|號|番号|번호))?|size|diameter|thickness|location|storage|shelf|cabinet|weight|mass|volume|vendor|supplier|größe|dicke|lagerort|standort|masse|gewicht|lieferant|hersteller|taille|emplacement|poids|fournisseur|tamaño|ubicaci[oó]n|peso|proveedor|posizione|fornitore|tamanho|localiza[cç][aã]o|fornecedor|место|масса|вес|поставщик|规格|規格|位置|重量|存放位置|厂家|供应商|保管場所|メーカー|크기|위치|무게)[.:]?(?: ?[([].{1,20}[)\]])?$/iu;
/** "Dysprosium metal", "Gd2O3", "99.9 %": no build has such a target, and no wiring. */
const CHEMICAL = /\p{Lu}\p{Ll}?[\d₂₃]|i[uo]m(?!\p{L})|[oó]x[iy]d|\d ?%|[^\0-\u024f]/u;

/** Words above things alone: "name" and "item" stand above anything. */
const THINGS =
  /^(?:parts?|components?|(?:raw )?materials?|hardware|bauteile?|teile?|komponenten?|materialien|pi[eè]ces?|composants?|mat[eé]riel|mat[eé]riau(?:x)?|componentes?|piezas?|material(?:es)?|peças?|materia(?:l|is)|componenti?|materiali|onderde(?:el|len)|część|części|komponent[iy]?|součástk[ay]|súčiastk[ay]|díly?|diely?|sestavni deli|dijelovi|delovi|компоненты?|детал[ьи]|материалы?|элементы?|alkatrészek?|parça(?:lar)?|bileşen(?:ler)?|malzeme(?:ler)?|komponen|bahan|komponenter|delar|部品|部材|零件|元件|器件|物料|材料|配件|부품|재료)(?: name)?[.:]?$/iu;
/** What stands above things where their types stand beside them, and above pieces of programs where none do. */
const MODULES =
  /^(?:(?:hardware )?(?:modules?|devices?|units?)|baugruppen?|ger[äa]te?|appareils?|m[oó]dulos?|dispositivos?|moduli?|dispositiv[oi]|moduł|urządzenie|zařízení|element[yioe]?s?|elemen|элементы?|елементи?|модуль|устройство|пристрій|modül|cihaz|eszköz|(?:硬件|功能)?模(?:块|組|组)|设备|設備|モジュール|機器|모듈|장치)(?: name)?[.:]?$/iu;
/** What bills of costs call what stands on their lines, and any table what it is about: beside a quantity or a price it heads things. */
const ENTRY =
  /^(?:(?:line |cost )?item|entry|expense|purchase|thing|posten|position|gegenstand|postes?|objet|élément|concepto|partida|[ií]tem|voc[ei]|oggetto|post|vare|vara|pozycja|przedmiot|polo[zž]ka|postavka|stavka|ставка|tétel|articol|poziție|позиция|статья(?: расходов)?|товар|предмет|позиція|стаття|перо|nimike|tuote|erä|pozicija|pozīcija|positsioon|είδος|kalem(?:ler)?|ürün(?: adı)?|hạng mục|mục|sản phẩm|pos|barang|รายการ|البند|قلم|פריט|项目|名目|产品|物品|品目|費目|費用項目|項目|品項|產品|アイテム|モノ|もの|항목|품목|물품)[.:]?$/iu;
/** "Item ou serviço", "Pozycja / usługa": an entry by two names. */
const OR = /\s(?:or|ou|oder|of|o|eller|lub|nebo|alebo|ali|ili|или|або|vagy|sau|veya|and|und|et|y|e|i)\s|\s?[/&]\s?/iu;
const isEntry = (cell: string): boolean => ENTRY.test(cell) || (cell.length <= 40 && cell.split(OR).some((name) => ENTRY.test(name))); // prettier-ignore
/** "Previsto (R$)": what was planned, or spent. */
const IN_MONEY =
  /[([（]\s?(?:(?:R|US|A|C)?\\?\$|[€£¥₩₽₴₺₹]|EUR|USD|GBP|CHF|BRL|PLN|CZK|HUF|RON|SEK|NOK|DKK|JPY|CNY|RMB|KRW|RUB|UAH|TRY|zł|Kč|Ft|kr\.?|lei|元|円|원|руб\.?|грн\.?)\s?[)\]）]$/iu;
/** What a thing is there for, beside the column that says what it is. */
const FUNCTION =
  /^(?:function|role|purpose|task|funktion|aufgabe|zweck|rolle|fonction|r[ôo]le|usage|funci[óo]n|uso|papel|fun[çc][ãa]o|funzione|ruolo|functie|funkcj[ae]|rola|funkce|funkcia|функция|назначение|функція|призначення|i[sş]lev|görev|funkció|funcție|机能|機能|功能|用途|役割|作用|기능|용도|역할)[.:]?$/iu;
/** Code: names of functions, of variables, of files. */
const CODE = /`|\(\)|\p{L}_\p{L}|\p{Ll}\p{Lu}|\.(?:py|js|ts|cpp?|hp?|ino|rs|go|java|md)(?![\p{L}\d])|(?<! )\/(?! )/u;

/** What a look into a note says. */
export interface Look {
  /** Whether it holds a list of parts. */
  readonly isList: boolean;
  /** Of a note that holds none: the first item or row that names what one would be told of, cut; null: none does. */
  readonly names: string | null;
}

/**
 * Whether a note in Markdown holds a list of parts: a table with their names and how many there are of each, one of things of which one
 * would be told of, or items below a title that says so; and, where it does not, whether it names such a thing. What cannot be opened
 * counts as one, so that the run says so. `isPlain`: plain text, in which an item needs no sign, and a list counts its items.
 */
export async function lookInto(absolute: string, words: NoteWords, isPlain = false): Promise<Look> {
  const ends = await endsOf(absolute);
  if (ends === null) return { isList: true, names: null };
  const head = headText(ends[0]);
  const kind = isOfRecords(absolute) ? 'json' : isPlain ? 'text' : 'markdown';
  const look =
    kind === 'json' ? lookIntoRecords(head, words, isCalledRecords(absolute)) : lookIntoText(head, words, isPlain);
  // What a report of ours names is in the lists.
  return look.names !== null && words.isOwn?.(head, kind) === true ? { isList: false, names: null } : look;
}

function lookIntoText(head: string, words: NoteWords, isPlain: boolean): Look {
  const text = words.shown(head).replace(SPACED_ROWS, '$1').replace(QUOTED, '');
  const isList = isPlain ? countsParts(text, words) : namesParts(text, words) || listsParts(text, words);
  return { isList, names: isList ? null : nameIn(text, words, isPlain) };
}

function namesParts(text: string, words: NoteWords): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.some((line, at) => {
    const below = lines[at + 1] ?? '';
    if (line.length > 1000 || !line.includes('|') || !below.includes('-') || !RULE.test(below)) return false;
    const cells = line.split('|').map((cell) => cell.replace(/[*_`]|<\/?[a-z]{1,6}>/g, '').trim());
    if (cells.some((cell) => HOW_MANY.test(cell)) && cells.some((cell) => NAMED.test(cell))) return true;
    // "Name | Properties | Price | Link", "Reference | Nom Article | Quantité", and a motor in one of its rows.
    const columns = new Set(cells.map((cell) => words.columnOf(cell)));
    const rows = lines.slice(at + 2, at + 2 + LINES);
    const isOfThings = columns.has('thing') || columns.has('type');
    const isPriced = columns.has('priced') || cells.some((cell) => IN_MONEY.test(cell));
    const isCounted = columns.has('count') || cells.some((cell) => TIMES.test(cell));
    const isBought = columns.has('bought') || /https?:\/\//.test(rows[0] ?? '');
    // "Omskriving | x | Länk": whatever the things are called, so many of them are bought there.
    const isList = isOfThings ? isCounted || isPriced || isBought : isCounted && (isPriced || isBought);
    if (isList && holdsSought(rows, null, words)) return true;
    const entry = isCounted || isPriced ? cells.findIndex(isEntry) : -1;
    if (entry >= 0 && holdsSought(rows, entry, words)) return true;
    // "Chemical | Quantity | CAS"
    const substance = cells.findIndex((cell) => SUBSTANCES.test(cell));
    const isKept = isCounted || isPriced || isBought || cells.some((cell) => HOW_MANY.test(cell) || OF_STOCK.test(cell)); // prettier-ignore
    if (
      substance >= 0 &&
      isKept &&
      holdsSought(rows, substance, words, /^targets?/i.test(cells[substance] ?? '') ? CHEMICAL : undefined)
    )
      return true;
    // "Module | Model | Interface"
    const module = cells.findIndex((cell) => MODULES.test(cell));
    if (module >= 0 && columns.has('type') && holdsSought(rows, null, words)) return true;
    // "Function | Device": what does it, by its type.
    if (module >= 0 && cells.some((cell) => FUNCTION.test(cell)) && holdsSought(rows, module, words, /(?<![\d._])\d/))
      return true;
    const column = cells.findIndex((cell) => THINGS.test(cell));
    return column >= 0 && holdsSought(rows, column, words);
  });
}

/** Whether a column of the table that begins here names what is looked for; null: any; `by`: what it is to say besides. */
function holdsSought(lines: readonly string[], column: number | null, words: NoteWords, by?: RegExp): boolean {
  const end = lines.findIndex((line) => !line.includes('|') || line.length > 4000);
  return lines.slice(0, end < 0 ? undefined : end).some((line) => {
    const cells = column === null ? line.split('|') : [line.split('|')[column] ?? ''];
    return cells.some((cell) => by?.test(cell) !== false && isSought(cell.slice(0, 200), words));
  });
}

/** An address is no name; formulas are written as names in code are. */
function isSought(text: string, { isSought: asked }: NoteWords): boolean {
  const plain = text
    .replace(/\]\([^)]*\)|https?:\S+|<[^<>]{1,200}>/g, ' ')
    .replace(/[*[]+/g, '')
    .trim();
  if (plain === '' || CODE.test(plain.replace(/NdFeB|SmCo|YBa?CuO|\p{Lu}\p{Ll}?[2₂]O[3₃]/gu, ''))) return false;
  // "Main motor (base): stepper NEMA 17": what a place is called, and what is there.
  const colon = plain.search(/[:：]\s?\S/);
  return asked(plain) || (colon > 0 && asked(plain.slice(colon + 1).trim()));
}

const TITLED = /^\s{0,3}(#{1,6})\s{0,4}(\S.{0,100})$/;
/** Titles and items are written in HTML as well. */
const MARKED = /^\s{0,40}<h([1-6])(?:\s[^<>]{0,100})?>\s{0,10}([^<>]{1,100})</i;
/** "Parts list for one pump:", "**Hardware:**": a line of its own above items. */
const PLAIN_TITLE = /^\s{0,3}(?:\*\*|__)?(\p{L}[^:：|]{2,60})[:：](?:\*\*|__)?\s*$/u;
/** "* __Parts__:": an item that heads those further in. */
const ITEM_TITLE = /^\s{0,3}[-*+•]\s{1,4}(?:\*\*|__)?(\p{L}[^:：|]{2,60}?)(?:(?:\*\*|__)[:：]|[:：](?:\*\*|__)?)\s*$/u;
/** What a page is called in what stands before it, for the program that makes pages of notes. */
const FRONT =
  /^---[ \t]*\n(?:[^\n]*\n){0,40}?title:[ \t]{1,10}["']?([^"'\n]{2,100})["']?[ \t]*\n(?:[^\n]*\n){0,40}?---[ \t]*(?:\n|$)/;
const BELOW_ALL = 7;
const ITEM =
  /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s|^\s{0,3}(?:\d{1,3} ?[x×] |(?:menge|anzahl|qty|quantity|quantit[éeà]|cantidad|ilość|počet|кол-во|количество):? {1,3}\d{1,4} {1,3})(?=\p{L}|\d)|<li[\s>]/iu;
/** A block quote: some write their lists as such. */
const QUOTED = /^[ \t]{0,3}(?:>[ \t]?){1,3}/gm;
const ROW = /^\s{0,40}<tr[\s>]/i;
const FEWEST_ITEMS = 3;

/** The line below the header of a table. */
const isRule = (line: string): boolean => line.includes('|') && line.includes('---') && RULE.test(line);

function titleOf(line: string): { readonly level: number; readonly title: string } | null {
  const [, signs = '', title] = TITLED.exec(line) ?? [];
  if (title !== undefined) return { level: signs.length, title };
  const plain = PLAIN_TITLE.exec(line)?.[1];
  if (plain !== undefined) return { level: BELOW_ALL, title: plain };
  const item = ITEM_TITLE.exec(line)?.[1];
  if (item !== undefined && isListTitle(item, true)) return { level: BELOW_ALL, title: item };
  const [, level, marked] = MARKED.exec(line) ?? [];
  return marked === undefined ? null : { level: Number(level), title: marked.trim() };
}

/** "Materials", "Gerekli malzemeler" right above an item: the words alone say what it is. */
function bareTitle(line: string, below = ''): { readonly level: number; readonly title: string } | null {
  const title = line.replace(/[*_]{2}/g, '').trim();
  const isTitle = /^\p{L}/u.test(title) && title.length <= 60 && ITEM.test(below) && isListTitle(title, true);
  return isTitle ? { level: BELOW_ALL, title } : null;
}

/** An item by what it names, without its sign and how many there are of it. */
function isItemSought(line: string, above: string, words: NoteWords): boolean {
  const whole = line.replace(LEAD, '');
  const item = whole.slice(0, 200);
  if (isSought(item, words) || explained(item).some((text) => isSought(text, words))) return true;
  return isSaidAround(whole, above, words);
}
/** "**Spring, fixed ring** — SmCo magnet ring": what a thing is called, and what it is, by a material or a size. What it does is not asked. */
const EXPLAINED = /^(\*\*[^*]{2,60})\*\*\s{0,3}(?:[—–:：]|-\s)(?:(?=.{0,80}(?:\p{Lu}\p{Ll}\p{Lu}|\d))(.{2,300}))?/su;
const explained = (item: string): string[] =>
  (EXPLAINED.exec(item) ?? []).slice(1).filter((text: string | undefined) => text !== undefined);
const LEAD =
  /^\s{0,40}(?:(?:[-*+•]|\d{1,3}[.)])\s{1,4}(?:\[[ x]\]\s)?)?(?:\d{1,4}\s?[x×*]\s|(?:menge|anzahl|qty|quantity|quantit[éeà]|cantidad|ilość|počet|кол-во|количество):? {1,3}\d{1,4} {1,3})?/iu;

/** What a title opened: its level, 0: nothing; `isFirm`: it is called a parts list; `isFar`: things in general, of something. */
interface Opened {
  readonly level: number;
  readonly isFirm: boolean;
  readonly isFar: boolean;
}
const NOTHING: Opened = { level: 0, isFirm: false, isFar: false };

/** What a title opens; null: it stands inside of what is open. */
function openedBy(level: number, title: string, open: Opened): Opened | null {
  const isWithin = open.level > 0 && level > open.level;
  if (isWithin && !open.isFar) return null;
  const isFirm = isListTitle(title, false);
  if (isFirm || isListTitle(title, true)) return { level, isFirm, isFar: false };
  if (isWithin) return null;
  return isFarTitle(title) ? { level, isFirm: false, isFar: true } : NOTHING;
}

/** Whether a title says that a list of parts is below it, and items are, or a table. */
function listsParts(text: string, words: NoteWords): boolean {
  const [, page = ''] = FRONT.exec(text) ?? [];
  let open = isListTitle(page, false) ? { level: 1, isFirm: true, isFar: false } : NOTHING;
  let isTable = false;
  let [items, sought, counted, all, headed, isNamed, above] = [0, 0, 0, 0, 0, false, ''];
  const lines = text.split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    const titled = line.length > 200 ? null : (titleOf(line) ?? bareTitle(line, lines[at + 1]));
    const opened = titled === null ? null : openedBy(titled.level, titled.title, open);
    if (opened !== null) {
      open = opened;
      [items, sought, headed, isNamed] = [0, 0, 0, false];
    } else if (titled !== null && open.isFirm && titled.level < BELOW_ALL) {
      // "### 6. Loudspeaker" below a parts list: a title for each thing, with a picture of it.
      headed++;
      isNamed ||= isSought(titled.title.replace(LEAD, ''), words);
      if (headed >= FEWEST_ITEMS && isNamed) return true;
    }
    if (titled !== null) above = titled.title;
    if (titled !== null || line.length > 1000) continue;
    const isItem = ITEM.test(line);
    if (isItem && COUNTED_ITEM.test(line)) {
      all++;
      if (isItemSought(line, above, words)) counted++;
    }
    const { level, isFirm, isFar } = open;
    if (level === 0) continue;
    if (isItem) items++;
    // Below "Hardware" and "Components" software is listed, too: one of the items has to be of the kind that is looked for.
    if (isItem && (!isFar || isTelling(withoutAddresses(line))) && isItemSought(line, above, words)) sought++;
    // The title of a whole text says less of each of its items.
    if (items >= FEWEST_ITEMS && (isFirm || sought > (isFar && level === 1 ? 1 : 0))) return true;
    if (isFirm && (isRule(line) || ROW.test(line))) return true;
    if (isRule(line)) isTable = true;
    else if (isTable && !line.includes('|')) isTable = false;
    else if (isTable && line.split('|').some((cell) => (!isFar || isTelling(cell)) && isSought(cell.slice(0, 200), words))) return true; // prettier-ignore
  }
  return counted > 0 && all >= FEWEST_COUNTED;
}

/** "4 motory, 6V 100RPM", "3 x servo", "サーボ 3個": a line of plain text by how many there are, and what it names. */
const COUNTED_FIRST =
  /^[-*•\s]{0,6}(?:(?:menge|anzahl|qty|quantity):? {1,3})?(\d{1,3})(?: ?(?:[x×*]|pcs|pieces|stk|stück|szt|ks|шт)(?!\p{L})\.?)? {1,3}(?=\p{L}{2})/iu;
const COUNTED_LAST =
  /[ (]{0,3}(?:[x×*] ?\d{1,3}|(?<!\d)\d{1,3} ?(?:[x×]|(?:pcs|stk|szt|ks|шт)\.?|[個个个只枚台本개]))\)?\s{0,9}$/iu;
const MOSTLY_NAMES = 0.6;
/** Share of the lines that say how many, where half of them are told by that alone (`probe.ts`). */
const LEAST_COUNTED = 0.25;

/** Whether plain text consists of names of things, of which several are counted, and one of these is what is looked for. */
function countsParts(text: string, words: NoteWords): boolean {
  const lines = text
    .split(/\r\n|\r|\n/, LINES)
    .map((line) => withoutAddresses(line).trim())
    .filter((line) => line !== '');
  const names = lines.filter(isShortName);
  const counted = names.filter((line) => COUNTED_FIRST.test(line) || COUNTED_LAST.test(line));
  if (counted.length < FEWEST_COUNTED || counted.length < lines.length * LEAST_COUNTED) return false;
  if (names.length < lines.length * MOSTLY_NAMES) return false;
  // "1 Open the lid", "2 Take the motor out"
  const numbers = counted.flatMap((line) => COUNTED_FIRST.exec(line)?.[1] ?? []).map(Number);
  const areSteps = numbers.length > 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1); // prettier-ignore
  return !areSteps && counted.some((line) => isSought(line.replace(COUNTED_FIRST, '').replace(COUNTED_LAST, ''), words)); // prettier-ignore
}

/** "- Coreless motor 12 V × 1 … ¥680", "- 2x servo": an item that says how many, or what it costs. */
const COUNTED_ITEM =
  /(?:^\s{0,3}\d{1,3} ?[x×]\s(?=\S)|^\s{0,40}[-*+•]\s{1,4}\d{1,4} ?(?:[x×]|(?:pcs|pieces|db|tane|adet|szt\.?|ks|kpl|stk\.?|stück|st\.?|uds?\.?|unidades|pz\.?|pezzi|buc\.?|buah|шт\.?|kom\.?|gab\.?|vnt\.?|tk)(?!\p{L}))\s)|[\s(][x×] ?\d{1,4}(?!\d)|[¥€$£]\s?\d|\d\s?(?:€|円|元|zł|руб)|\d ?(?:pcs|個|个|개)/iu;
/** Such items, of which one names what is looked for. */
const FEWEST_COUNTED = 2;

/** Items and rows of a note that are asked about, and characters up to which one is a name and no sentence. */
const MOST_ASKED = 200;
const NAME_LENGTH = 60;
/** "12、25GA370直流减速电机2个" */
const NUMBERED = /^\s{0,40}\d{1,3}[、．)]\s{0,4}/u;

/** A line of plain text that may be the name of a thing: short, and neither sentence nor code. */
const isShortName = (line: string): boolean =>
  line.trim().length <= NAME_LENGTH && /\p{L}{2}/u.test(line) && !/[.!?。！？;{}=]\s*$/.test(line) && line.trim().split(/\s+/).length <= 9; // prettier-ignore

const withoutAddresses = (line: string): string =>
  line.replace(/\]\([^()]{0,2000}\)/g, ']').replace(/https?:\/\/\S{1,2000}/g, '');

/** A line of Markdown that is no sentence: alone below a title, or one of those further in below "Lista elementów:". */
function isAlone(lines: readonly string[], at: number): boolean {
  const above = (lines[at - 1] ?? '').trim() === '' ? (lines[at - 2] ?? '') : (lines[at - 1] ?? '');
  if (titleOf(above) !== null && (lines[at + 1] ?? '').trim() === '') return true;
  if (!/^[ \t]{2}/.test(lines[at] ?? '')) return false;
  let from = at;
  while (/^[ \t]{2}\s*\S/.test(lines[from - 1] ?? '') && !ITEM.test(lines[from - 1] ?? '') && at - from < LINES) from--;
  const [, opened] = /^\s{0,20}(?:[-*+•]\s{1,4})?(\p{L}[^:：]{2,60})[:：]\s*$/u.exec(lines[from - 1] ?? '') ?? [];
  return opened !== undefined && isListTitle(opened, true);
}

/** The first item, or row of a table, that names what one would be told of. */
function nameIn(text: string, words: NoteWords, isPlain: boolean): string | null {
  let [asked, isTable, above] = [0, false, ''];
  const lines = text.split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    isTable = line.includes('|') && (isTable || isRule(line));
    above = (line.length > 200 ? null : titleOf(line))?.title ?? above;
    const isRow = (isTable || line.trimStart().startsWith('|')) && !RULE.test(line);
    // The header of a table is a title rather than a thing.
    if (isRow && isRule(lines[at + 1] ?? '')) continue;
    const shown = withoutAddresses(line);
    const isName = (): boolean => isShortName(shown) && (isPlain || isAlone(lines, at));
    if (shown.length > 300 || (!isRow && !ITEM.test(line) && !isName())) continue;
    if (++asked > MOST_ASKED) return null;
    const item = shown.replace(LEAD, '').replace(NUMBERED, '');
    const names = (isRow ? shown.split('|') : [item, ...explained(item)]).map((name) => name.trim());
    const found = names.find((name) => name.length <= NAME_LENGTH && isSought(name, words));
    if (found !== undefined) return found;
    const whole = isRow ? '' : line.replace(LEAD, '');
    if (isSaidAround(whole, above, words)) return `${above}: ${item}`;
  }
  return null;
}
