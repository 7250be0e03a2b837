import { type Assigned, type ColumnInput, DESCRIPTIVE, profileOf, tells } from './column-inputs.ts';
import { headerUnit, headerWords } from '../headers/headers.ts';
import { markSpares } from './spare-columns.ts';
import { isSubstitute, markSubstitutes } from './substitutes.ts';

/** What may be used in place of the part, or was there before. */
const INSTEAD =
  /(?<!\p{L})(?:alt(?:ern|\.|[ _-])|subst|(?:2nd|second)[ _-]?source|ersatz|remplac|sostitut|sustitut|zamien|náhrad|old(?!\p{L})|alt(?:e|er|es)(?!\p{L}))|替代|代替|旧|舊|замен|аналог|대체/iu;
/** What was there before a change, and what is there behind it, in lists of changes. */
const BEFORE =
  /(?<!\p{L})(?:old|previous|prev\.?|former|alt(?:e[rs]?)?|bisher(?:ige?[rs]?)?|vorherige?[rs]?|ancien(?:ne)?|anterior|antigu[oa]|antig[oa]|vecchi[oa]|precedente|oude?|vorige|star[yaeýá]|poprzedni[aae]?|původní|předchozí|gammalt?|gamle?|tidligere|vanha|aiempi|régi|eski|önceki|стар(?:ый|ая|ое)|прежн(?:ий|яя|ее)|предыдущ(?:ий|ая|ее)|стар\.|before|vorher|avant|antes|prima|przed|было)(?!\p{L})|旧|舊|[変变變更]更?前|改前|변경 ?전|기존|이전/iu;
const AFTER =
  /(?<!\p{L})(?:new|neue?[rs]?|nouve(?:au|lle)|nuev[oa]|nuov[oa]|nov[oa]|nieuwe?|now[yae]|nov[ýáé]|nytt?|nye|uusi|új|yeni|нов(?:ый|ая|ое|\.)|after|nachher|apr[eè]s|despu[eé]s|depois|dopo|po|стало)(?!\p{L})|新|[変变變更]更?[後后]|改[後后]|변경 ?후|신규/iu;
/** What stands behind "old" and "new" where they are of the thing itself: nothing, that it is a value, what it is made of. */
const OF_THING =
  /^(?:values?|states?|design|version|wert|stand|zustand|ausführung|inhalt|valeur|état|valore?|stato|estado|waarde|wartość|hodnota|değer|значение|состояние|[值値内內]|内容|內容|[状狀][态態]|状態|값|내용|materials?|werkstoff|matériau|matière|materiale?|materiał|materiál|материал|材[料质質]|재질|)$/u;
/** Which goes first: of alternates, and of whatever is done or bought. */
const PRIORITY = /^(?:priority|prio\.?|priorität|priorité|prioridad|priorità|优先级|優先順序|優先順位|우선순위)$/iu;
/** With packing, or at most. */
export const GROSS =
  /(?<!\p{L})(?:(?:gross|brut|brüt|lordo|bruto|брут{1,2}о|hrubá|brută|g ?[./]? ?w|cả bì|kotor)(?!\p{L})|brutt[oó])|毛重|総重量|총중량/iu;
/** Of goods as they are sold. */
export const NET =
  /(?<!\p{L})(?:nett[oóa]|(?:net{1,2}|neto|netă|líquido|nt|n ?[./]? ?w|нетто|нето|tịnh|čistá|čista|bersih|grynasis)(?!\p{L}))|净重|淨重|正味|순중량/iu;
/** What only a list of what is packed has beside a thing: in how many packages it is, or in which. */
export const PACKED =
  /(?<!\p{L})(?:cartons?|ctns?|c\/no|cases|case no|packages|pkgs|pallets?|cbm|colis|palettes?|bultos?|cajas?|colli|collis|koli|kolli|kist[ea]|karton(?:s|y|ů|ok)?|kartonů|kartong(?:er)?|мест|короб(?:ок|ка|ки)|số (?:thùng|kiện)|thùng|koli adedi|scatole|caixas|volumes)(?!\p{L})|箱[数數号號]|件[数數]|才数|梱包数|ケース番号|박스 ?수|포장 ?수량|카톤/iu;
/** A size that is one of a package in so many words. */
const OF_PACKAGE =
  /(?<!\p{L})(?:carton|ctn|case|box(?:es)?|package|packing|packaging|pallet|crate|shipping|karton|kiste|verpackung|packmaß\p{L}*|versand|colis|carton|caisse|emballage|palette|caja|bulto|embalaje|scatola|collo|imballo|caixa|embalagem|doos|verpakking|opakowani\p{L}|krabice|balen\p{L}|обал\p{L}*|коробк\p{L}|упаковк\p{L}|короб\p{L}*|koli|kutu|ambalaj|thùng|kiện|kemasan|emballasje|emballage|kolli|doboz|csomagol\p{L}*)(?!\p{L})|箱|包装|包裝|梱包|外装|박스|포장|상자/iu;
/** Lengths in centimetres, metres or inches, as packages are measured. */
const OF_PACKED_UNIT = /^(?:cm|m|in|inch|inches|")$/iu;
/** Millimetres or centimetres that a package has at least on each side. */
const LEAST_SIDE = 10;

/** 40x30x25: on no side as small as a small part. */
function isOfPackage(text: string): boolean {
  const sides = text.split(/[x×*хX]/u).map((side) => parseFloat(side.trim().replace(',', '.')));
  return sides.length === 3 && sides.every((side) => side >= LEAST_SIDE);
}

/** What a header tells of beside when it was so. */
const restOf = (header: string, when: RegExp): string =>
  header
    .replace(when, '')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

/** "Alt. Description" is of an alternate, "Bezeichnung alt" of old. */
const isNamedInstead = (header: string): boolean =>
  isSubstitute(header) && (!BEFORE.test(header) || /^alt[. _-]{1,2}(?:desc|name|item|part)/i.test(header));

/** "alt | neu" above "mech. | electric, BLDC": what is there now says of the thing what it is, be it of a material or a motor. */
function describeNow(inputs: readonly ColumnInput[], assigned: Assigned[], column: number): void {
  if (!tells(inputs, column) || !assigned.some(({ field }) => DESCRIPTIVE.has(field) || field === 'partNumber')) return;
  const at = assigned.findIndex((each) => each.column === column);
  if (at >= 0 && !/^(?:remarks|material|grade)$/.test(assigned[at]?.field ?? '')) return;
  const kind = assigned[at]?.kind ?? 'content';
  if (kind === 'user' || kind === 'dialect') return;
  assigned.splice(at < 0 ? assigned.length : at, 1, { field: 'specification', column, score: 0.5, kind });
}

/** How much is made or bought at once, and no base of what lines say. */
const LOT = /lot|los|batch|charge|批量|ロット|로트|^per$/iu;

/**
 * Takes back what a column of something else got: the description of an alternate is none of the part, the gross weight is not what it
 * weighs where the net weight stands beside it, and a lot size that differs from line to line is no base of their quantities.
 */
export function setAside(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const headerOf = (column: number): string => inputs.find((input) => input.column === column)?.header ?? '';
  const isOpen = ({ kind }: Assigned): boolean => kind !== 'user' && kind !== 'dialect';
  const drop = (is: (each: Assigned) => boolean): void => {
    for (let at = assigned.length - 1; at >= 0; at--) {
      const each = assigned[at] as Assigned;
      if (isOpen(each) && is(each)) assigned.splice(at, 1);
    }
  };
  const ofSubstitutes = markSubstitutes(inputs, assigned);
  // "Old part no. | Old qty | New part no. | New qty": the line is what there is behind the change.
  const changed = new Set(
    inputs.filter(({ header }) => BEFORE.test(header) && !AFTER.test(header)).map(({ column }) => column),
  );
  const isAfter = ({ field, column }: Assigned): boolean =>
    AFTER.test(headerOf(column)) && assigned.some((other) => other.field === field && changed.has(other.column));
  if (changed.size > 0 && assigned.some(isAfter)) drop(({ column }) => changed.has(column));
  for (const column of changed) {
    const rest = restOf(headerOf(column), BEFORE);
    const after = inputs.find(
      ({ column: at, header }) => !changed.has(at) && AFTER.test(header) && restOf(header, AFTER) === rest,
    );
    if (after === undefined || assigned.some((each) => each.column === column && !isOpen(each))) continue;
    drop((each) => each.column === column);
    assigned.push({ field: 'remarks', column, score: 0, kind: 'content', replacedBy: after.column });
    if (OF_THING.test(rest)) describeNow(inputs, assigned, after.column);
  }
  const isAside = (header: string): boolean => INSTEAD.test(header) || isNamedInstead(header);
  const described =
    !ofSubstitutes && assigned.some(({ field, column }) => DESCRIPTIVE.has(field) && !isAside(headerOf(column)));
  if (described)
    for (const [at, each] of assigned.entries()) {
      const header = headerOf(each.column);
      if (isOpen(each) && DESCRIPTIVE.has(each.field) && isAside(header))
        assigned[at] = { ...each, field: 'remarks', ...(isNamedInstead(header) && { instead: true }) };
    }
  const isNumbered =
    !ofSubstitutes && assigned.some(({ field, column }) => field === 'partNumber' && !INSTEAD.test(headerOf(column)));
  if (isNumbered) drop(({ field, column }) => field === 'partNumber' && INSTEAD.test(headerOf(column)));
  // "P0", "high": where nothing else speaks of alternates, it is when a thing is to be bought.
  if (!assigned.some(({ field, column }) => field === 'alternate' && !PRIORITY.test(headerOf(column).trim())))
    drop(({ field, column }) => field === 'alternate' && PRIORITY.test(headerOf(column).trim()));
  const isPacked = inputs.some(({ header }) => PACKED.test(header) || GROSS.test(header));
  drop(({ field, column }) => {
    if (field !== 'dimensions') return false;
    const header = headerOf(column);
    if (OF_PACKAGE.test(header)) return true;
    const isUnit = OF_PACKED_UNIT.test(headerUnit(header) ?? headerWords(header).at(-1) ?? '');
    return isPacked && (isUnit || profileOf(inputs, column)?.mostly(0.8, isOfPackage) === true);
  });
  const isMass = ({ field }: Assigned): boolean => field === 'massUnit' || field === 'massTotal';
  if (assigned.some((each) => isMass(each) && NET.test(headerOf(each.column))))
    drop((each) => isMass(each) && GROSS.test(headerOf(each.column)));
  drop(({ field, column }) => {
    const profile = profileOf(inputs, column);
    return (
      field === 'quantityBase' &&
      LOT.test(headerOf(column)) &&
      profile !== undefined &&
      new Set(profile.texts()).size > 1
    );
  });
  markSpares(inputs, assigned);
}
