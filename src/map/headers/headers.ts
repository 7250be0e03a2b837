import { foldRightToLeft, plainRightToLeft } from '../../knowledge/letters.ts';
import { RIGHT_TO_LEFT } from '../../knowledge/scripts.ts';
import { endsInDigit, isPlain } from '../plain.ts';

/** A header text taken apart. Keys have no spaces, marks, accents or case, so that `Part-No.` and `PART NO` are one. */
export interface HeaderForm {
  /** Key of the whole text. */
  readonly key: string;
  /** Key without what stands in brackets at the end, and without a trailing index; equal to `key` when neither is there. */
  readonly bare: string;
  /** Text in brackets at the end (`kg` of `Mass [kg]`), or after a comma or dash when it is a unit; null if none. */
  readonly unit: string | null;
  /** `2` of `Manufacturer 2`; null if none. */
  readonly index: number | null;
  /** The text without what stands in brackets. */
  readonly body: string;
}

/** Longer cells are sentences, not headers. */
const MAX_LENGTH = 120;
/** Source text, not a header; `${DNP}` is a header of KiCad. */
const MARKUP = /<[a-z/]|":|^[{}]|[^$]\{$/iu;
const BRACKETS = /^(.*?)\s{0,9}[[(（【{]([^[\](){}（）【】]{0,40})[\])）】}]\s*[:*.]*$/su;
const DASH_UNIT =
  /^(.*\S)(?:\s{0,9}[,\-–—]\s{0,9}|\s{1,3}(?=[cm]m$))(mg|g|kg|t|lbs?|oz|mm|cm|m|pcs|ea|each|г|кг|мм|шт)\s*(?:\((?:each|total)\))?$/iu;
const INDEX = /^(.*\D)[\s_.-]{0,9}(\d{1,2})$/su;
/** `(单据头)父项物料编码#编码`: the part of a document, and which of its attributes. */
const GROUP_BEFORE = /^\*?\s*[(（[【][^()（）[\]【】]{1,30}[)）\]】]\s*(?=\p{L})/u;
/** `Komponenten/Menge`: the list of a document, and a field of its lines. */
const LIST_BEFORE =
  /^(?:components?|(?:bom ?)?lines?|komponenten?|stücklisten(?:positionen|zeilen)|composants?|lignes?(?: de [\p{L} ]{1,20})?|componentes?|l[ií]neas?(?: de [\p{L} ]{1,20})?|componenti|righe|onderdelen|komponenty|składniki|部件|组件|明细|構成部品|구성품)\s?\/\s?(?=\p{L})/iu;
const ATTRIBUTE_AFTER = /(?<=\p{L})#\p{L}{1,12}$/u;
/** ASCII without a number sign: the common case needs no Unicode work. */
const PLAIN = /^[\u0020-\u0022\u0024-\u007e]*$/u;
/** Han, kana and hangul as they are written: nothing to fold either. */
const CJK = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]+$/u;
/** Signs of Thai that are no letters of their own make its words: they stay. */
const MARKS = /[^\p{L}\p{N}%\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+/gu;

/** What nobody sees in texts that run from right to left. */
const UNSEEN = /[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g;

/** NFKC, lower case, Latin accents dropped; kana and hangul keep their marks. */
export function foldText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  if (RIGHT_TO_LEFT.test(text))
    return Array.from(plainRightToLeft(text.replace(UNSEEN, '').normalize('NFKC')), foldRightToLeft)
      .join('')
      .toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i');
}

/** `№`, `n°`, `n.º` and a `#` say "number" in every language. */
function spellNumberSigns(text: string): string {
  return text.replace(/№|#|\bn\.?\s?[°º]/giu, ' no ');
}

/** Key of a term or header: letters, digits and `%` only. */
export function headerKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[^a-z0-9%]+/g, '');
  return CJK.test(text) ? text : foldText(spellNumberSigns(text)).replace(MARKS, '');
}

/** Words of a header's text, as keys. */
export function headerWords(text: string): string[] {
  if (isPlain(text)) {
    const split = text
      .replaceAll('#', ' no ')
      .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
      .replace(/'s\b/g, ' ');
    return split
      .toLowerCase()
      .split(/[^a-z0-9%]+/)
      .filter((word) => word !== '');
  }
  const split = spellNumberSigns(RIGHT_TO_LEFT.test(text) ? foldText(text) : text)
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
    .replace(/['’]s\b/g, ' ');
  return foldText(split)
    .split(MARKS)
    .filter((word) => word !== '');
}

/** Takes a header text apart; null when it cannot be one (empty, or too long). */
export function headerForm(text: string): HeaderForm | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH || (/[<:{}]/.test(trimmed) && MARKUP.test(trimmed))) return null;
  const key = headerKey(trimmed);
  let body = /[(（[【]/.test(trimmed) ? trimmed.replace(GROUP_BEFORE, '') : trimmed;
  if (/^[^\d,;/]{2,40}\//.test(body)) body = body.replace(LIST_BEFORE, '');
  if (body.includes('#')) body = body.replace(ATTRIBUTE_AFTER, '');
  let unit: string | null = null;
  const inBrackets = /[\])）}】]/.test(body) ? BRACKETS.exec(body) : null;
  if (inBrackets?.[1] !== undefined && headerKey(inBrackets[1]) !== '') {
    body = inBrackets[1];
    unit = inBrackets[2]?.trim() ?? null;
  }
  const mayHaveUnit = (/[,\-–—]/.test(body) || body.endsWith('m')) && (unit === null || /^(?:each|total)$/i.test(unit));
  const afterDash = mayHaveUnit ? DASH_UNIT.exec(body) : null;
  if (afterDash?.[1] !== undefined) {
    body = afterDash[1];
    unit = afterDash[2] ?? null;
  }
  let index: number | null = null;
  const indexed = endsInDigit(body) ? INDEX.exec(body) : null;
  if (indexed?.[1] !== undefined && headerKey(indexed[1]) !== '') {
    body = indexed[1];
    index = Number(indexed[2]);
  }
  return { key, bare: body === trimmed ? key : headerKey(body), unit: unit === '' ? null : unit, index, body };
}

/** Unit that a header states: `kg` of `Mass [kg]`, `mm` of `Length, mm`; null if none. */
export function headerUnit(text: string): string | null {
  return headerForm(text)?.unit ?? null;
}

const MASS_WORDS = new Set(
  'mg g gr gm gram grams gramm gramme grammes gramos kg kgs kilo kilogram kilograms kilogramm t tonne tonnes lb lbs pounds oz г гр кг 克 千克 公斤 毫克 グラム 그램'.split(
    ' ',
  ),
);
/** Han, kana and hangul run on without a blank before the unit. */
const MASS_SUFFIX =
  /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}])(?:mg|kg|g|t|毫克|千克|公斤|克|キログラム|グラム|킬로그램|그램)$/u;

/** `kg/100`, `g/pc`, `[g] per 1000`: a unit that stands before what it is for. */
const MASS_PER =
  /(?<![\p{L}\d])(mg|gr?|kg|lbs?|oz)(?:\s?[/／]\s?(?:\d|(?:pcs?|pieces?|ea|each|unit|stk|st|stück|шт|个|個|件|只)(?!\p{L}))|\]|\))/iu;

/** Unit that the header of a mass states, in brackets or as its last word: `Mass [kg]`, `Weight_g`, `WeightKG`, `Masse/g`, `重量g`; null if none. */
export function massUnitOfHeader(text: string): string | null {
  const stated = headerUnit(text);
  if (stated !== null && !/^(?:each|total)$/i.test(stated)) return MASS_PER.exec(stated)?.[1] ?? stated;
  const before = MASS_PER.exec(text.slice(0, MAX_LENGTH))?.[1];
  if (before !== undefined) return before;
  const last = headerWords(text.slice(0, MAX_LENGTH)).at(-1) ?? '';
  return MASS_WORDS.has(last) ? last : (MASS_SUFFIX.exec(last)?.[0] ?? null);
}
