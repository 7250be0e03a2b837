import { headerKey, headerWords } from '../headers/headers.ts';
import { LineKind, type Table } from '../types.ts';
import { namesPlace } from './storage-places.ts';

/** Words for what tells records of a file apart. As the last word of a header: `Key`, `nodeId`, `Record handle`. */
const IDS = new Set(
  'key keys id ids uid guid uuid oid pk handle hash checksum index idx seq sequence node nodeid ref bomref ident identifier rowid recid objectid elemid lid schlussel cle clave chiave chave klucz klic kluc kljuc sleutel nyckel nokkel avain kulcs cheie anahtar ключ ідентифікатор идентификатор uuid'.split(
    ' ',
  ),
);
const CJK_IDS = /(?:标识|標識|主键|主鍵|键|识别码|識別碼|キー|識別子|키|식별자)$/u;

const SAMPLE = 160;
const CODE = /^[^\s\d]*\d\S*$/u;
/** "N42 / 3", "yard": other words than numbers that places are called by. */
const PLACED =
  /^(?:\p{L}{1,12}|(?:[^\s\d]{0,4}\d\S{0,8}|\p{L}{1,4})(?:[ ,/&+]{1,3}(?:[^\s\d]{0,4}\d\S{0,8}|\p{L}{1,4})){1,2})$/u;
/** A number of a series: letters that all cells share, and digits. */
const SERIES = /^([^\s\d]{0,6}?)(\d{1,9})$/u;

/** Numbers that stand in names of grades: N28 to N56, 24H to 32EH, YXG-18 to YXG-35. */
const isOfGrades = (number: number): boolean => number >= 15 && number <= 60;

const namesIds = (header: string): boolean => {
  const last = headerWords(header.replace(/^.*[/@:]/su, '')).at(-1) ?? '';
  return IDS.has(last) || IDS.has(headerKey(header)) || CJK_IDS.test(header.trim());
};

/**
 * Whether an unmapped column only tells the records of a file apart, or where things are kept. All its cells are codes, and its header is a
 * word for that; or each line has another number of one series (n1, n2 … n99), more than grades of magnets have.
 */
export function tellsRecords({ sheet, lines, headers }: Table, column: number): boolean {
  const seen = new Set<string>();
  const count = Math.min(lines.count, SAMPLE);
  let [parts, filled, others] = [0, 0, 0];
  let isNamed = false;
  let prefix: string | null = null;
  let isSeries = true;
  let isWider = false;
  for (let line = 0; line < count; line++) {
    // A heading or a total may stand in the same column.
    if (lines.kind[line] !== LineKind.part) continue;
    parts++;
    const text = sheet.text(lines.ordinal[line] ?? 0, column).trim();
    if (text === '') continue;
    filled++;
    if (!CODE.test(text)) {
      others++;
      isNamed ||= !PLACED.test(text);
      continue;
    }
    seen.add(text);
    const [, letters, digits] = SERIES.exec(text) ?? [];
    isSeries &&= letters !== undefined && letters === (prefix ?? letters);
    prefix ??= letters ?? null;
    isWider ||= !isOfGrades(Number(digits)) || letters !== letters?.toUpperCase();
  }
  const header = headers.get(column) ?? '';
  if (others > 0) return !isNamed && others * 2 <= filled && namesPlace(header);
  if (namesIds(header) || (isSeries && isWider && filled >= 3 && filled === parts && seen.size === filled)) return true;
  return namesPlace(header);
}
