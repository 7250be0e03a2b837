import { RIGHT_TO_LEFT } from '../../knowledge/scripts.ts';
import { type Candidate, CJK, exact, linesOf } from './dictionary.ts';
import { headerForm, headerKey } from './headers.ts';

/* Headers that are no term of the dictionary as they stand, and are put together of one and of something else. */

/** What a header of two words, below that of a group, or with the prefix of a field means; none where its parts are no terms. */
export function compound(text: string): readonly Candidate[] {
  for (const told of [
    ofSubstance(text),
    onLines(text),
    bilingual(text),
    eitherOf(text),
    countedFor(text),
    belowGroup(text),
    prefixed(text),
    inLanguage(text),
    calledIn(text),
    partyOf(text),
  ])
    if (told.length > 0) return told;
  return [];
}

/** What a part of a header is the very word of, with or without a unit behind it. */
function wordOf(text: string): Candidate[] {
  const form = headerForm(text.trim());
  if (form === null) return [];
  const told = exact(form.key, 'bare');
  return told.length > 0 ? told : exact(form.bare, 'bare');
}

/** What is said of a substance, by the word below that of their group. */
const OF_SUBSTANCES = new Set(['cas', 'substancePercent', 'substancePpm', 'substanceMass']);

/** `Substance / CAS No.`, `含有物質 / 含有率[%]`: which of the words of substances a column is, below the word for all of them. */
function ofSubstance(text: string): Candidate[] {
  const [group = '', own = '', ...more] = text.split('/');
  if (own === '' || more.length > 0 || !wordOf(group).some(({ field }) => field === 'substance')) return [];
  return wordOf(own).filter(({ field }) => OF_SUBSTANCES.has(field));
}

/** `Código⏎Part number`: the same in two languages, each on its line, where one field is meant by all; "Material⏎Cost" is one header. */
function onLines(text: string): Candidate[] {
  const [first = [], ...others] = text.includes('\n') ? linesOf(text).map(wordOf) : [];
  if (others.length === 0) return [];
  return first.filter(({ field }) => others.every((other) => other.some((one) => one.field === field)));
}

/** `EUR/1000`, `元/千只`: a price for several, by what stands before. */
const FOR_SEVERAL =
  /^([\p{L}\p{Sc} .-]{1,30}?)\s{0,4}[(（]?\s{0,4}(?:[/／每毎]|(?<!\p{L})(?:per|pro|je))\s{0,2}[\d千百]/iu;

/** `unitCost` for a price for several, "EUR/1000" or "元/千只", where what stands before is a price; else []. */
export function priced(text: string): Candidate[] {
  const before = FOR_SEVERAL.exec(text)?.[1];
  return before === undefined ? [] : exact(headerKey(before), 'bare').filter(({ field }) => field === 'unitCost');
}

/**
 * `Model / Typ`: two words that are both known as they stand mean what the first does, or what the second does. What a thing is made of
 * is said of nothing else (`Typ / Materiál`), and "part" of anything (`Artikel / Werkstoff`): then the second goes first.
 */
function eitherOf(text: string): Candidate[] {
  const [one, other, ...more] = text.split('/');
  if (one === undefined || other === undefined || more.length > 0) return [];
  const [first = [], second = []] = [one, other].map(wordOf);
  if (first.length === 0 || second.length === 0) return [];
  const material = second.filter(({ field }) => field === 'material');
  const isOfMaterial = material.length > 0;
  const isLoose = first.some(({ field }) => field === 'name') && first.some(({ field }) => field === 'partNumber');
  const [lead, rest] = isOfMaterial ? [material, first] : isLoose ? [second, first] : [first, second];
  // `Typ / nr katalogowy`: which type of the maker's it is, and no kind of thing.
  const [number, kind] = isNumber(second) ? [second, first] : [first, second];
  if (isNumber(number) && kind.some(isKind))
    return [...number, ...kind.filter((one) => isNumber([one]) && !number.some(({ field }) => field === one.field))];
  const isOther = (one: Candidate): boolean =>
    lead.every((known) => known.field !== one.field) && !(isOfMaterial && isKind(one));
  return [...lead, ...rest.filter(isOther)];
}

/** What a thing comes in: a quantity for that is how many are packed. */
const PACKED =
  /^(?:reels?|rolle|pack(?:age|ing|s)?|pkg|carton|ctn|box|karton|vpe|pal(?:let|ette)?|lot|los|batch|bag|tray|case|colis|caja|scatola|caixa|balení|opak\p{L}*|упак\p{L}*|箱|包|盒|盘|盤|箱入)\.?$/iu;

/** `Qté/rame`, `Menge / Set`: a quantity, and what it is for. */
function countedFor(text: string): Candidate[] {
  const [one, other, ...more] = text.split('/');
  if (one === undefined || other === undefined || more.length > 0 || PACKED.test(other.trim())) return [];
  if (!/^\p{L}[\p{L} .-]{1,24}$/u.test(other.trim())) return [];
  const form = headerForm(one.trim());
  return form === null ? [] : exact(form.key, 'bare').filter(({ field }) => field === 'quantity');
}

/** "Source of materials", "Supplier of part": whose the parts are, where the noun before "of" is a word for that. */
function partyOf(text: string): Candidate[] {
  const form = headerForm(/^([\p{L} ]{3,30}?) of (?:the )?[\p{L} ]{3,30}$/iu.exec(text.trim())?.[1] ?? '');
  return form === null
    ? []
    : exact(form.key, 'bare').filter(({ field }) => field === 'supplier' || field === 'manufacturer');
}

const isKind = ({ field }: Candidate): boolean => field === 'category' || field === 'itemType';
const NUMBERS = new Set(['partNumber', 'mpn', 'supplierPn', 'refDes']);
/** Whether a word means a number of the thing, and nothing besides: "Part" is its name as well, "Typ" its kind. */
const isNumber = (candidates: readonly Candidate[]): boolean =>
  candidates.length > 0 && candidates.every(({ field }) => NUMBERS.has(field));

/** `Technical / Grade`: the word of a column below that of a group, which says nothing. */
function belowGroup(text: string): Candidate[] {
  const own = text.slice(text.lastIndexOf(' / ') + 3);
  const form = own === text || !text.includes(' / ') ? null : headerForm(own.trim());
  return form === null ? [] : exact(form.key, 'bare');
}

/** `U_Part`, `tw_Nazwa`, `fldDescription`, `Part__c`: fields of databases, with letters that say whose they are. */
const PREFIX = /^(?:[a-z]{1,2}|attr|fld|field|col|udf|cust|custom|usr|prop|tbl)_(?=\p{L}{3})/iu;
const HUMPED = /^(?:fld|txt|str|col)(?=\p{Lu}\p{Ll}{2})/u;
const SUFFIX = /__c$/i;

function prefixed(text: string): Candidate[] {
  const header = text.trim();
  const [prefix = ''] = PREFIX.exec(header) ?? HUMPED.exec(header) ?? [];
  const own = header.slice(prefix.length).replace(SUFFIX, '');
  const form = own === header ? null : headerForm(own);
  if (form === null) return [];
  // `Id_Part` says more than whose it is.
  const before = prefix === '' ? null : headerForm(prefix.replace('_', ''));
  return before !== null && exact(before.key, 'bare').length > 0 ? [] : exact(form.key, 'bare');
}

/** `name_ru`, `Bezeichnung EN`: the language in which it stands. */
const LANGUAGE = /[ _-](?:en|de|fr|es|it|pt|nl|pl|cs|ru|uk|zh|cn|ja|jp|ko)\s*$/i;

function inLanguage(text: string): Candidate[] {
  const form = LANGUAGE.test(text) ? headerForm(text.replace(LANGUAGE, '')) : null;
  return form === null ? [] : exact(form.key, 'bare').filter(({ field }) => SAID.has(field));
}

/** "Name in building instructions", "Bezeichnung laut Zeichnung": what the thing is called, and where. */
const WHERE = /^(\p{L}[\p{L} ]{2,24}?) (?:in|im|as in|as per|per|on|according to|laut|gem(?:äß|aess)|nach|selon|según|secondo|conforme|według|podle|по|согласно)(?= \p{L})/iu; // prettier-ignore

function calledIn(text: string): Candidate[] {
  const form = headerForm(WHERE.exec(text.trim())?.[1] ?? '');
  return form === null
    ? []
    : exact(form.key, 'bare').filter(({ field }) => field === 'name' || field === 'description');
}

const SAID = new Set(['name', 'description', 'specification', 'remarks', 'material', 'category']);

/** `元件 Component`, `Menge / 数量`, `الكمية Quantity`: the same word twice, in an Asian and in another language. */
const BILINGUAL =
  /^(?:(?<cjk>[^\p{Script=Latin}]{1,20}?)[\s/|(（]+(?<latin>\p{Script=Latin}[^()（）]{1,40})[)）]?|(?<first>\p{Script=Latin}[^()（）]{0,40}?)[\s/|(（]+(?<second>[^\p{Script=Latin}()（）]{1,20})[)）]?)$/u;

/** What both halves mean, else what the Asian one does, which is the more exact; none where it is not known as it stands. */
function bilingual(text: string): Candidate[] {
  const halves = BILINGUAL.exec(text.trim())?.groups;
  const cjk = halves?.['cjk'] ?? halves?.['second'] ?? '';
  if (!CJK.test(cjk) && !RIGHT_TO_LEFT.test(cjk)) return [];
  const one = headerForm(cjk);
  const other = headerForm(halves?.['latin'] ?? halves?.['first'] ?? '');
  const own = one === null ? [] : exact(one.key, 'bare');
  const also = new Set(other === null ? [] : exact(other.key, 'bare').map(({ field }) => field));
  const shared = own.filter(({ field }) => also.has(field));
  return shared.length > 0 ? shared : own;
}

/** Words of a header that leave "level" the depth in a structure; "Reorder level", "Stock Level", "RiskLevel", "Nivel de stock" are others. */
const OF_STRUCTURE =
  /^(?:l(?:e?vl?|evels?)|niv(?:eau|el|o|a|ell?)?|livello|stufen?|ebenen?|poziom|uroven|уровень|bom|boms|[emp]bom|structur(?:e|al|ed)|struct|ass(?:embl)?y|item|hierarch(?:y|ical|ie)|indent(?:ed|ure)?|tree|explo(?:sion|ded)|comp(?:onent)?|part|product|node|depth|no|nr|num|number|code|id|line|display|relative|low|stuckliste\p{L}{0,3}|struktur\p{L}{0,4}|nomenclature|nomenklatur|de|du|la|del|di|da|do|der|im|in|of|the|estru?c?tura|struttura|distinta|lista|struktury|structuur|stuklijst|[^\p{L}]+|(?:bom|结构|結構|产品|產品|物料|部品|構成|品目|부품|자재|제품|구조)?(?:层级|级别|层次|阶次|阶层|级次|层|階層|層級|階次|階|レベル|레벨|단계|계층))$/u;

/** Whether all words of a header that holds "level" leave it the level of a structure. */
export const isOfStructure = (words: readonly string[]): boolean => words.every((word) => OF_STRUCTURE.test(word));
