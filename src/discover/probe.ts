import { promises } from 'node:fs';
import { isCalledPage, isListTitle } from './likely.ts';

/** Bytes looked at, at the start and (archives) at the end of a file. */
const HEAD = 64 * 1024;
const LINES = 100;
const TABLE_MEMBER = /\.(?:xlsx|xlsm|xls|xlsb|ods|fods|csv|tsv|xml|plmxml|stpx|3dxml|slk|zip)(?:PK|[^\w.]|$)/i;
const LFS = 'version https://git-lfs.github.com/spec/';
const latin1 = new TextDecoder('latin1');

/**
 * Whether a file whose name is mostly not a list's (`.txt`, `.html`, `.zip`) looks like one: rows of cells in HTML, lines that
 * are parted alike, an archive with tables in it. Only its ends are read. What cannot be opened counts as one, so that the
 * run says so.
 */
export async function looksLikeTable(absolute: string): Promise<boolean> {
  let head: string;
  let tail = '';
  try {
    const file = await promises.open(absolute);
    try {
      const { size } = await file.stat();
      head = latin1.decode(await piece(file, 0));
      if (head.startsWith('PK')) tail = latin1.decode(await piece(file, Math.max(0, size - HEAD)));
    } finally {
      await file.close();
    }
  } catch {
    return true;
  }
  return isTable(head, tail) || (isCalledPage(absolute) && /<li[\s>]/i.test(head));
}

/** What a table of parts has a column for, beside names of parts: how many. */
const HOW_MANY =
  /^(?:(?:total )?(?:qty|quantity|pcs|pieces|amount|count|units)|anzahl|menge|stück(?:zahl)?|quantit[eé]|qt[eé]|cantidad|cant|unidades|uds|quantit[aà]|quantidade|qtde?|unidades?|aantal|stuks|ilość|počet|množství|количество|кол-?во|кількість|antal|antall|määrä|darab(?:szám)?|mennyiség|cantitate|adet|miktar|jumlah|jml|kuantit(?:as|i)|số lượng|数量|數量|個数|員数|必要数|必要個数|所要数|수량|จำนวน)[.:#]?(?: ?\(.{0,20}\))?$/iu;
const NAMED =
  /^(?:(?:bom )?(?:part|item|component|material|hardware|device|product)s?(?: ?(?:name|number|no\.?|#))?|description|name|designation|bauteil|teil|komponente|bezeichnung|artikel|benennung|pi[eè]ces?|composants?|d[eé]signation|mat[eé]riel|nom(?: de la pièce)?|componentes?|piezas?|material(?:es)?|descripci[oó]n|nombre|peças?|descri[cç][aã]o|nome|componenti?|descrizione|onderdeel|naam|omschrijving|część|nazwa|element|komponent|díl|název|součástka|наименование|название|компонент|деталь|назва|del|benämning|nimi|osa|megnevezés|alkatrész|denumire|parça|malzeme|(?:nama )?(?:barang|komponen|bahan|alat)|nama|tên|linh kiện|名称|名稱|品名|部品|零件|元件|物料|器件|组件|부품|품명|명칭)(?: name)?[.:]?$/iu;
const RULE = /^[|:\- \t>]{3,400}$/;
const utf8 = new TextDecoder();

/** Words above things alone: "name" and "item" stand above anything. */
const THINGS =
  /^(?:parts?|components?|(?:raw )?materials?|hardware|bauteile?|teile?|komponenten?|materialien|pi[eè]ces?|composants?|mat[eé]riel|mat[eé]riau(?:x)?|componentes?|piezas?|material(?:es)?|peças?|materia(?:l|is)|componenti?|materiali|onderde(?:el|len)|część|części|komponent[iy]?|součástk[ay]|díly?|компоненты?|детал[ьи]|материалы?|элементы?|alkatrészek?|parça(?:lar)?|malzeme(?:ler)?|komponen|bahan|komponenter|delar|部品|部材|零件|元件|器件|物料|材料|配件|부품|재료)(?: name)?[.:]?$/iu;
/** What a list is looked through for, where a note holds a table of things and does not say how many. */
const SOUGHT =
  /(?<!\p{L})(?:magnets?|neod[iy]m\p{L}{0,12}|ndfeb|smco|motors?|motoren|servos?|servomotor\p{L}{0,3}|steppers?|schrittmotor\p{L}{0,3}|nema ?\d\d|(?:loud)?speakers?|lautsprecher|magnete|im[aáã]n(?:es)?|ímãs?|aimants?|moteurs?|motore?s|motori?|altavo[cz](?:es)?|alto-?falantes?|haut-?parleurs?|altoparlant[ei]|magnet[ei]n?|luidsprekers?|magnes\p{L}{0,3}|silnik\p{L}{0,3}|głośnik\p{L}{0,3}|magnety?|reproduktor\p{L}{0,2}|магнит\p{L}{0,3}|двигател\p{L}{1,2}|мотор\p{L}{0,2}|динамик\p{L}{0,2}|mıknatıs\p{L}{0,4}|hoparlör\p{L}{0,3}|mágnes\p{L}{0,3}|hangszóró\p{L}{0,2}|(?:pengeras|pembesar) suara|samarium|gadolinium|terbium|dysprosium|lutetium|scandium|yttrium|yttria)(?!\p{L})|(?:Sm|Gd|Dy|Lu|Sc|Y|Ho|Er|Tm|Eu|Yb)[2₂]O[3₃]|磁[铁鐵石钢鋼]|电机|電機|馬達|马达|モータ|サーボ|スピーカ|扬声器|揚聲器|喇叭|舵机|자석|모터|스피커/iu;
/** Code: names of functions, of variables, of files. */
const CODE = /`|\(\)|\p{L}_\p{L}|\p{Ll}\p{Lu}|\.(?:py|js|ts|cpp?|hp?|ino|rs|go|java|md)(?![\p{L}\d])|\//u;

/**
 * Whether a note in Markdown holds a list of parts: a table with their names and how many there are of each, one of things with a magnet, a
 * motor or a loudspeaker among them, or items below a title that says so. What cannot be opened holds none.
 */
export async function holdsPartsList(absolute: string): Promise<boolean> {
  try {
    const file = await promises.open(absolute);
    try {
      const text = utf8.decode(await piece(file, 0));
      return namesParts(text) || listsParts(text);
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

function namesParts(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.some((line, at) => {
    const below = lines[at + 1] ?? '';
    if (line.length > 1000 || !line.includes('|') || !below.includes('-') || !RULE.test(below)) return false;
    const cells = line.split('|').map((cell) => cell.replace(/[*_`]|<\/?[a-z]{1,6}>/g, '').trim());
    if (cells.some((cell) => HOW_MANY.test(cell)) && cells.some((cell) => NAMED.test(cell))) return true;
    // "Name | Properties | Price | Link", and a motor in one of its rows.
    if (cells.some((cell) => NAMED.test(cell)) && cells.some((cell) => BOUGHT.test(cell)) && holdsSought(lines.slice(at + 2, at + 2 + LINES), null)) return true; // prettier-ignore
    const column = cells.findIndex((cell) => THINGS.test(cell));
    return column >= 0 && holdsSought(lines.slice(at + 2, at + 2 + LINES), column);
  });
}

/** Whether a column of the table that begins here names what is looked for; null: any. */
function holdsSought(lines: readonly string[], column: number | null): boolean {
  const end = lines.findIndex((line) => !line.includes('|') || line.length > 4000);
  return lines.slice(0, end < 0 ? undefined : end).some((line) => {
    const cells = column === null ? line.split('|') : [line.split('|')[column] ?? ''];
    return cells.some((cell) => isSought(cell.slice(0, 200)));
  });
}

/** An address is no name; formulas are written as names in code are. */
function isSought(text: string): boolean {
  const plain = text.replace(/\]\([^)]*\)|https?:\S+/g, '');
  return SOUGHT.test(plain) && !CODE.test(plain.replace(/NdFeB|SmCo|YBa?CuO|\p{Lu}\p{Ll}?[2₂]O[3₃]/gu, ''));
}

/** What things that are bought have a column for. */
const BOUGHT =
  /^(?:(?:unit |total |approx\.? )?(?:price|cost)s?|link|url|vendor|supplier|store|shop|where to (?:buy|get)|preis|kosten|bezugsquelle|prix|lien|fournisseur|precio|enlace|proveedor|prezzo|preço|cena|sklep|цена|ссылка|fiyat|harga|价格|價格|单价|链接|连结|購入先|価格|値段|リンク|가격|링크)(?: ?[(（\[].{0,12}[)）\]])?[.:]?$/iu;

const TITLED = /^\s{0,3}(#{1,6})\s{0,4}(\S.{0,100})$/;
/** Titles and items are written in HTML as well. */
const MARKED = /^\s{0,40}<h([1-6])(?:\s[^<>]{0,100})?>\s{0,10}([^<>]{1,100})</i;
const ITEM = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s|<li[\s>]/i;
const ROW = /^\s{0,40}<tr[\s>]/i;
const FEWEST_ITEMS = 3;

/** The line below the header of a table. */
const isRule = (line: string): boolean => line.includes('|') && line.includes('---') && RULE.test(line);

function titleOf(line: string): { readonly level: number; readonly title: string } | null {
  const [, signs = '', title] = TITLED.exec(line) ?? [];
  if (title !== undefined) return { level: signs.length, title };
  const [, level, marked] = MARKED.exec(line) ?? [];
  return marked === undefined ? null : { level: Number(level), title: marked.trim() };
}

/** Whether a title says that a list of parts is below it, and items are, or a table. */
function listsParts(text: string): boolean {
  let level = 0;
  let isFirm = false;
  let [items, sought, counted] = [0, 0, 0];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const titled = line.length > 200 ? null : titleOf(line);
    if (titled !== null && (level === 0 || titled.level <= level)) {
      isFirm = isListTitle(titled.title, false);
      level = isFirm || isListTitle(titled.title, true) ? titled.level : 0;
      [items, sought] = [0, 0];
    }
    if (titled !== null || line.length > 1000) continue;
    const isItem = ITEM.test(line);
    if (isItem && COUNTED_ITEM.test(line) && isSought(line)) counted++;
    if (level === 0) continue;
    if (isItem) items++;
    // Below "Hardware" and "Components" software is listed, too: one of the items has to be of the kind that is looked for.
    if (isItem && isSought(line)) sought++;
    if (items >= FEWEST_ITEMS && (isFirm || sought > 0)) return true;
    if (isFirm && (isRule(line) || ROW.test(line))) return true;
  }
  return counted >= FEWEST_COUNTED;
}

/** "- Coreless motor 12 V × 1 … ¥680", "- 2x servo": an item that says how many, or what it costs. */
const COUNTED_ITEM =
  /(?:^\s{0,40}[-*+•]\s{1,4}\d{1,4} ?[x×]\s)|[\s(][x×] ?\d{1,4}(?!\d)|[¥€$£]\s?\d|\d\s?(?:€|円|元|zł|руб)|\d ?(?:pcs|個|个|개)/iu;
const FEWEST_COUNTED = 2;

/** The same of bytes that are at hand. */
export function isTableText(bytes: Uint8Array): boolean {
  return isTable(latin1.decode(bytes.subarray(0, HEAD)), latin1.decode(bytes.subarray(Math.max(0, bytes.length - HEAD)))); // prettier-ignore
}

function isTable(head: string, tail: string): boolean {
  // An archive without a single file was to hold something.
  if (head.startsWith('PK\u0005\u0006')) return true;
  if (head.startsWith('PK')) return TABLE_MEMBER.test(head) || TABLE_MEMBER.test(tail);
  // A list that was not fetched is no list that is not there.
  if (head.startsWith(LFS)) return true;
  const text = head.replaceAll('\0', '');
  if (/^\s*[[{]/.test(text)) return /"bomFormat"\s{0,20}:\s{0,20}"CycloneDX"/.test(text);
  return /<(?:td|th)[\s>]/i.test(text) || /^\s*(?:<\?xml|ID;P)/.test(text) || hasColumns(text) || hasCounts(text);
}

/** "2x DC motor", "4 pcs M3 nut": what a line says there is so many of. */
const COUNTED =
  /^[-*•\s]{0,6}\d{1,4} ?(?:[x×*]|pcs?\.?|pieces?|stk\.?|st\.?|stück|ea\.?|szt\.?|ks|шт\.?|個|个|本|개)?[ :.-]{1,3}[^\s\d]/iu;

/** "Steppers: 3x NEMA 17", "DC motor x2". */
const COUNTED_WITHIN = /^[^\d:;,|\t]{2,40}:\s{0,20}\d{1,4} ?[x×*]\s|\s\(?(?:[x×] ?\d{1,4}|\d{1,4} ?[x×])\)?\s{0,20}$/iu;

/** Half of the lines, and two at least, say how many. Items of a text are numbered "1." or "1)". */
function hasCounts(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, LINES).filter((line) => line.trim() !== '');
  const says = (line: string): boolean => (COUNTED.test(line) && !/^\s*\d{1,3}[.)]\s/.test(line)) || COUNTED_WITHIN.test(line.slice(0, 4000)); // prettier-ignore
  const counted = lines.filter(says).length;
  return counted >= 2 && counted * 2 >= lines.length;
}

async function piece(file: Awaited<ReturnType<typeof promises.open>>, position: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(HEAD);
  const { bytesRead } = await file.read(buffer, 0, HEAD, position);
  return buffer.subarray(0, bytesRead);
}

/** Half of the lines, and two at least, are parted alike, by one separator or by wide gaps; or two into four and more. */
function hasColumns(text: string): boolean {
  const lines = text
    .split(/\r\n|\r|\n/, LINES)
    .map((line) => line.slice(0, 4000))
    .filter((line) => line.trim() !== '' && !/^[\s|+=_-]+$/.test(line));
  for (const separator of ['\t', ';', '|', ',', '^', '~']) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const parts = line.split(separator).length;
      // One comma in a sentence is no column.
      if (parts >= (separator === ',' ? 3 : 2)) counts.set(parts, (counts.get(parts) ?? 0) + 1);
    }
    // Prose holds no tabs or bars time and again: below a long title a short list is one too.
    const firm = /[\t|;^]/.test(separator) && [...counts].some(([parts, count]) => parts >= 4 && count >= 2);
    if (firm) return true;
    const most = Math.max(0, ...counts.values());
    if (most >= 2 && most * 2 >= lines.length) return true;
  }
  const gapped = lines.filter((line) => (line.trim().match(/\S {2,}(?=\S)/g) ?? []).length >= 2).length;
  return gapped >= 2 && gapped * 2 >= lines.length;
}
