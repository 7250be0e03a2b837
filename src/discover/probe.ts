import { endsIn, endsOf, headText, isArchive } from './head-text.ts';
import { isCalledPage, isListTitle } from './likely.ts';

const LINES = 100;
const TABLE_MEMBER = /\.(?:xlsx|xlsm|xls|xlsb|ods|fods|csv|tsv|xml|plmxml|stpx|3dxml|slk|zip)$/i;
/** What a header of an archive begins with, and where its length of the name and the name are: of a file, of the directory. */
const HEADERS = [
  ['PK\u0003\u0004', 26, 30],
  ['PK\u0001\u0002', 28, 46],
] as const;
/** Each byte as the character of its number; `TextDecoder` makes windows-1252 of "latin1" from Node 23 on. */
const byByte = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
/** "Assembly HUB_MOTOR contains:", as Creo begins a bill. */
const CONTAINS = /^\s{0,20}(?:assembly|baugruppe|ensemble|assieme|conjunto)\s{1,20}\S{1,80}\s{1,20}(?:contains|enth\S{1,3}lt|contient|contiene)\s{0,20}:/i; // prettier-ignore
const LFS = 'version https://git-lfs.github.com/spec/';

/**
 * Whether a file whose name is mostly not a list's (`.txt`, `.html`, `.zip`) looks like one: rows of cells in HTML, lines that
 * are parted alike, an archive with tables in it. Only its ends are read. What cannot be opened counts as one, so that the
 * run says so.
 */
export async function looksLikeTable(absolute: string): Promise<boolean> {
  const ends = await endsOf(absolute);
  if (ends === null) return true;
  const head = headText(ends[0]);
  // Lines of settings are parted alike as well.
  if (/\.ya?ml$/i.test(absolute)) return hasMappings(head) || head.startsWith(LFS);
  return isTable(...ends) || (isCalledPage(absolute) && /<li[\s>]/i.test(head));
}

/** The same of bytes that are at hand. */
export const isTableText = (bytes: Uint8Array): boolean => isTable(...endsIn(bytes));

function isTable(head: Uint8Array, tail: Uint8Array): boolean {
  if (isArchive(head)) {
    const [first, last] = [byByte(head), byByte(tail)];
    // An archive without a single file was to hold something.
    if (first.startsWith('PK\u0005\u0006')) return true;
    return [...memberNames(first), ...memberNames(last)].some((name) => TABLE_MEMBER.test(name));
  }
  const text = headText(head);
  // A list that was not fetched is no list that is not there.
  if (text.startsWith(LFS)) return true;
  if (/^\s*[[{]/.test(text)) return /"bomFormat"\s{0,20}:\s{0,20}"CycloneDX"/.test(text) || hasRecords(text);
  if (/<(?:td|th)[\s>]/i.test(text) || /^\s*(?:<\?xml|ID;P)/.test(text) || hasColumns(text) || hasMappings(text))
    return true;
  if (CONTAINS.test(text) || hasCards(text)) return true;
  const lines = linesOf(text);
  return hasCounts(lines) || (isListTitle((lines[0] ?? '').trim(), 'first') && isOfNames(lines.slice(1)));
}

/** Names of files in an archive, as far as headers of them are in a piece of it. Behind a name others may stand (times, owners). */
function* memberNames(piece: string): Generator<string> {
  for (const [mark, lengthAt, nameAt] of HEADERS)
    for (let at = piece.indexOf(mark); at >= 0; at = piece.indexOf(mark, at + 4)) {
      const length = piece.charCodeAt(at + lengthAt) | (piece.charCodeAt(at + lengthAt + 1) << 8);
      if (length > 0) yield piece.slice(at + nameAt, at + nameAt + length);
    }
}

/** Records at the top of JSON, or below a key that says of what they are. */
const RECORDS =
  /^\s{0,100}\[\s{0,100}\{|"(?:bom|boms|bill[_ -]?of[_ -]?materials?|parts?|parts?[_ -]?list|components?|materials?|hardware)"\s{0,20}:\s{0,20}\[\s{0,100}\{/i;
const NAMES =
  /"(?:name|(?:part|item|component|material|product)(?:[_ -]?(?:name|number|no))?|description|designation|bezeichnung|nom|nombre|nome|名称|名稱|品名)"\s{0,20}:\s{0,20}"/gi;
const COUNTS =
  /"(?:qty|quantity|quantities|count|pcs|pieces|amount|anzahl|menge|stückzahl|quantité|qté|cantidad|quantità|quantidade|数量|數量|個数|수량)"\s{0,20}:\s{0,20}["\d]/gi;

/** Whether JSON holds several records with a name and how many there are of each: programs keep names alone, and numbers alone. */
function hasRecords(text: string): boolean {
  if (!RECORDS.test(text)) return false;
  const [names, counts] = [text.match(NAMES)?.length ?? 0, text.match(COUNTS)?.length ?? 0];
  return names >= 2 && counts >= 2 && counts * 3 >= names;
}

/** The same of YAML: `- name: …` above `qty: 3`. */
const KEYS =
  /^[ \t]{0,40}(?:- {1,8})?["']?(?:name|(?:part|item|component|material|product)(?:[_ -]?(?:name|number|no))?|description|designation|desc|bezeichnung|nom|nombre|nome|名称|名稱|品名)["']?: {1,8}\S/gim;
const KEYS_OF_COUNTS =
  /^[ \t]{0,40}(?:- {1,8})?["']?(?:qty|quantity|quantities|pcs|anzahl|menge|stückzahl|quantité|qté|cantidad|quantità|quantidade|数量|數量|個数|수량)["']?: {1,8}["']?\d/gim;
const FLOW = /^[ \t]{0,40}- {1,8}\{[^\n]{0,400}(?:qty|quantity|anzahl|menge|数量)["']?: {0,8}["']?\d/gim;

function hasMappings(text: string): boolean {
  if (!text.includes(': ') || /^\s*[[{<]/.test(text)) return false;
  const flow = text.match(FLOW)?.length ?? 0;
  const [names, counts] = [text.match(KEYS)?.length ?? 0, text.match(KEYS_OF_COUNTS)?.length ?? 0];
  return flow >= 2 || (names >= 2 && counts >= 2 && counts * 3 >= names);
}

/** `Description . . : X` time and again: cards, one for each part. */
const FIELD_OF_CARD =
  /^[ \t]{0,40}((?:(?:item|part|component|article|material|product)(?:[ _-]?(?:name|number|code|no\.?))?|description|designation|(?:artikel|teile?|material|sach)-?(?:nummer|nr\.?)?|bezeichnung|benennung|werkstoff|désignation|référence|matière|código|referencia|descripción|designação|descrizione|codice|materiale|品番|品名|品目|材質|材料|物料编码|名称|품번|품명))[ \t]{0,20}(?:(?:[.·][ \t]?){2,60}|…{1,30})[ \t]{0,4}[:：=]/gimu;

/** Two such fields, each of two cards. */
function hasCards(text: string): boolean {
  const counts = new Map<string, number>();
  for (const [, key = ''] of text.matchAll(FIELD_OF_CARD)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).length > 1;
}

/** "2x DC motor", "4 pcs M3 nut": what a line says there is so many of. */
const COUNTED =
  /^[-*•\s]{0,6}\d{1,4} ?(?:[x×*]|pcs?\.?|pieces?|stk\.?|st\.?|stück|ea\.?|szt\.?|ks|шт\.?|個|个|本|개)?[ :.-]{1,3}[^\s\d]/iu;

/** "Menge 11 Schrauben M3", "Qty 4 bearing": the same with the word for it. */
const COUNTED_BY_WORD =
  /^[-*•\s]{0,6}(?:menge|anzahl|qty|quantity|quantit[éeà]|cantidad|ilość|počet|кол-во|количество)[:.]? {1,4}\d{1,4} {1,4}\S*\p{L}/iu;

/** "Steppers: 3x NEMA 17", "DC motor x2", "MG90S舵机 *4". */
const COUNTED_WITHIN = /^[^\d:;,|\t]{2,40}:\s{0,20}\d{1,4} ?[x×*]\s|\s\(?(?:[x×] ?\d{1,4}|\d{1,4} ?[x×])\)?\s{0,20}$/iu;

/** "・モーター×２", "电机*4个（含线）": so many, behind a script without blanks. */
const COUNTED_BEHIND =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ーΩ）)][x×✕*＊] ?[\d０-９]{1,4}(?:個|个|本|枚|只|台|개)?\s{0,10}(?:[(（][^()（）]{0,80}[)）])?\s{0,20}$/u;
const ITEM = /^\s{0,40}(?:[-*+•]\s|[・･])/;
/** Share of items that have to say how many, of which most of a text is made. */
const LEAST_COUNTED = 0.3;

/** An address below a thing is where it is bought. */
const ADDRESS = /^\s{0,40}<?https?:\/\/\S{1,2000}\s*$/i;

/** The first lines that hold something. */
const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/, LINES).filter((line) => line.trim() !== '');

/** Words of a line that may name a thing; prose has more. */
const MOST_WORDS = 9;

/** Whether most lines are short, and end like no sentence. */
function isOfNames(lines: readonly string[]): boolean {
  const names = lines.filter((line) => line.trim().split(/\s+/).length <= MOST_WORDS && !/[.!?。！？]\s*$/.test(line));
  return names.length >= 3 && names.length * 5 >= lines.length * 3;
}

/** Half of the lines, and two at least, say how many. Items of a text are numbered "1." or "1)". */
function hasCounts(all: readonly string[]): boolean {
  const lines = all.filter((line) => !ADDRESS.test(line));
  const says = (line: string): boolean =>
    (COUNTED.test(line) && !/^\s*\d{1,3}[.)]\s/.test(line)) ||
    COUNTED_BY_WORD.test(line) ||
    COUNTED_WITHIN.test(line.slice(0, 4000)) ||
    COUNTED_BEHIND.test(line.slice(0, 4000));
  const counted = lines.filter(says).length;
  if (counted >= 2 && counted * 2 >= lines.length) return true;
  const items = lines.filter((line) => ITEM.test(line));
  const firm = items.filter((line) => COUNTED_WITHIN.test(line) || COUNTED_BEHIND.test(line)).length;
  return items.length * 2 >= lines.length && firm >= 3 && firm >= items.length * LEAST_COUNTED;
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
