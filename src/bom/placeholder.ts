/** Says in a cell that there is nothing to say, in the languages of the vocabularies; of numbers and of companies alike. */
const NOTHING = new RegExp(
  `^(?:${[
    '#?n[/. ]{0,2}a\\.?', 't\\.?b\\.?[acds]\\.?', 'null|nil|nan|none|no value|not (?:known|given|specified|assigned|defined|applicable|available)',
    'to be (?:determined|defined|decided|confirmed|advised|announced|specified)', 'unknown|undefined|unspecified|undecided|as required|generic|custom|internal|any',
    'various|several|multiple|misc\\.?|miscellaneous|(?:data )?missing|no data',
    'keine daten|fehlt|sin datos|sem dados|nessun dato|données manquantes|brak danych|veri (?:eksik|yok)|нет данных|データなし|数据缺失|无数据|無資料|데이터 ?없음',
    'keine?|keine angabe|k\\. ?a\\.|ohne|unbekannt|nicht bekannt|entfällt|offen|zu klären|diverse|div\\.|verschiedene|mehrere',
    'inconnue?|sans|aucune?|néant|non (?:connu|défini|applicable)|à définir|divers|diverses',
    'desconocid[oa]|ningun[oa]|por definir|no aplica|vari[oa]s', 'sconosciut[oa]|nessun[oa]|da definire', 'desconhecid[oa]|nenhuma?|a definir|vári[oa]s',
    'onbekend|geen|n\\.?v\\.?t\\.?', 'brak|nieznan[yae]|nie dotyczy|różn[ei]', 'neznám[ýáé]|není|žádn[ýáé]|různ[íéá]',
    'нет|неизвест(?:но|ен|ный)|не указан[оа]?|отсутствует|н/д|разные', 'немає|невідом(?:о|ий)|різні',
    'okänd|saknas|ukendt|ukjent|ingen', 'tuntematon|ei tiedossa|useita', 'ismeretlen|nincs|különböző', 'necunoscut', 'bilinmiyor|yok|belirsiz|çeşitli', '(?:tidak|belum) (?:ada|diketahui|ditentukan)|tiada|berbagai|pelbagai',
    'άγνωστος?|κανένας?|διάφορα', 'ไม่ทราบ|ไม่มี', 'không (?:rõ|có|biết)|chưa (?:rõ|biết)',
    '无|無|暂无|没有|未知|不明|不详|不詳|不清楚|待定|[待未][确確][认認定]|未定|未指定|不适用|多家|各种', 'なし|無し|該当なし|各種', '없음|미정|미상|불명|모름|알 수 없음|해당 ?없음|다수|각종',
  ].join('|')})$`,
  'u',
); // prettier-ignore

/** What stands in the place of a number besides: a kind of part, or where else to look. */
const NO_NUMBER =
  /^(?:standard|printed|no (?:part )?(?:number|no\.?)|ohne nummer|(?:see|siehe|voir|vedi|véase|zie|см\.?) .*|参见.*|见图.*|図面参照|도면 ?참조)$/u;

/** Letters and digits alone: none at all (`-`, `???`), zeros, or the `x` of a form that nobody filled in. */
const isBlank = (text: string): boolean => /^(?:0+|x+)?$/u.test(text.replace(/[^\p{L}\p{N}]/gu, ''));

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** "20x10x5mm": how large a thing is. */
const SIZE = /^[dø⌀]?[\d.,]+ ?(?:mm)?(?: ?[x×*] ?[\d.,]+ ?(?:mm)?){1,2}$/iu;

/** Whether a cell says that there is nothing to say: `TBD`, `n/a`, 待定. */
export function saysNothing(text: string): boolean {
  const word = folded(text);
  return isBlank(word) || NOTHING.test(word);
}

/** Whether a text in a number column numbers nothing: `TBD`, `n/a`, `see drawing`, `000000`. No part is known by it. */
export function isNoNumber(text: string): boolean {
  if (text.endsWith('mm') && SIZE.test(text)) return true;
  // Most numbers are of ASCII without a blank, and hold a digit.
  if (/^[!-~]*[1-9][!-~]*$/.test(text)) return false;
  return saysNothing(text) || NO_NUMBER.test(folded(text));
}

/** "MG996R", "N42 D20x5": a type or a size, and no word beside it that could name a firm. */
const TYPE = /^(?!3M)(?=[\x20-\x7e]{5,60}$)(?=.*\d)(?!.*(?<![A-Za-z\d])[A-Za-z]{3,}(?![A-Za-z\d]))/;

/** The company that a cell names; null for an empty one and for one that names nobody: `-`, `unknown`, `various`, `不明`, or a type alone. */
export function companyIn(text: string | null | undefined): string | null {
  const name = text?.trim() ?? '';
  const word = folded(name);
  return isBlank(word) || NOTHING.test(word) || TYPE.test(name) ? null : name;
}
