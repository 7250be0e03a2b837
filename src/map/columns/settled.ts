import { DESCRIPTIVE, MATERIAL, profileOf, RECORD, SYMBOL, type Assigned, type ColumnInput } from './column-inputs.ts';
import { headerCandidates } from '../headers/dictionary.ts';
import { namesOf } from '../headers/header-names.ts';
import { areMaterials } from './of-materials.ts';
import { assignMisspelt, assignUnnamedCount } from './meant-columns.ts';
import { isOfShop } from './parties.ts';
import type { Profile } from './profile.ts';
import type { Field } from '../types.ts';

/* Headers with more than one meaning, where the cells and the other columns say which: "Part" above U1, LS1, "Number" above 2, 4, 1. */

/** Dy, Y2O3, TbFeCo, ZrO2/Y2O3: made of symbols of elements, and of nothing else. */
const IN_SYMBOLS =
  /^(?:(?:A[cglrstu]|B[aeir]?|C[adelorsu]?|Dy|E[ru]|Fe?|G[ade]|H[efgo]?|I[nr]?|Kr?|L[aiu]|M[gno]|N[abdi]?|Os?|P[bdrt]?|R[behu]|S[bceimnr]?|T[abehilm]|[UVW]|Yb?|Z[nr])|[\s/:+·()-]|\d{1,2}(?:\.\d{1,2})?(?![\d.]))+$/u;

/** Letters of designators in circuits, by IEC 81346, GOST 2.710 and as programs number. */
const DESIGNATOR =
  /^(?:[CDFJ-MP-VXYZ]|LS|SW|BT|IC|LED|TP|FB|R[NV]|ZD|D[ADI]|V[DRT]|HL|S[ABPV]|X[PST]|ZQ|CN|JP|CON|BZ|MK|MIC|ANT|CR|TR|RL|PS|OK|MOT|USB|PCB|PWR)\d{1,3}(?!\d)/u;
/** R_SENSE_A, C_VM_HF: a designator that says what for. */
const NAMED = /^(?:[CDFJ-MQRUXY]|LS|SW|BT|IC|LED|TP|FB|CN|JP)_[A-Z\d_]{1,30}$/u;
const NUMBER =
  /^(?:number|no|nr|num|n|numero|número|numéro|nummer|numer|nombre|номер|№|#|n[°º]|番号|编号|編號|번호)\.?$/iu;
/** "PLATE No.", "Ordering code", "Bestell-Nr": of an unknown kind, and a number of what stands in the line. */
const SOME_NUMBER =
  /(?:[\s_.-]|^)(?:no|nr|num|number|nummer|numero|numéro|número|code|código|codice|kodu?|číslo|numer|код|номер)\.?$|#$|[№番號号码碼]$|번호$|코드$/iu;
/** A number of something else. */
const OTHER_NUMBER =
  /asset|tag|inventar|ccu|voyage|vessel|pallet|crate|basket|tender|bid(?![a-z])|rfq|entry|declaration|waybill|shipment|container|employee|staff|cage|project|job|ticket|wbs|station|route|track|seri(?:al|en|e)|série|lot|batch|charge|order|auftrag|invoice|rechnung|draw|zeichn|plan|dessin|line|zeile|row|page|seite|fig|sheet|bin|box|shelf|rack|room|phone|tel|contract|zip|postal|cost|account|customs|tariff|hs|cas|ec|country|currency|unit|status|colou?r|rev|version|date|序号|序號|图号|圖號|批号|订单|일련/iu;
/** "Origin" above shops: where a thing is bought, and no country. */
const ORIGIN = /^origin(?:e|s)?(?:\s?\/|$)|^source/iu;
const MAKE_OR_BUY =
  /^(?:m|b|make|made|buy|bought|purchased?|ordered|in[- ]?house|manufactured?|external|internal|both|make or buy|(?:3d[- ]?)?print(?:ed|s)?|3d|laser[- ]?cut|machined|milled|cnc|salvaged?|scavenged|reused?|recycled|scrap|in stock|stock|existing|owned?|home ?made|diy|kauf(?:teil)?|ge(?:kauft|druckt)|eigen(?:fertigung|bau)?|fremd(?:bezug)?|zukauf|vorhanden|(?:3d-?)?druck(?:teil)?|acheté|imprimée?(?: 3d)?|récupérée?|comprado|impreso(?: 3d)?|reciclado|impresso(?: 3d)?|acquistato|stampato(?: 3d)?|gekocht|geprint|kupion[eay]|wydrukowan[eay]|куплено|напечатано|自制|外购|采购|自製|外購|採購|内製|外注|購入|购买|已有|(?:3d ?)?打印件?|自作|手持ち|(?:3d ?)?プリント|자작|구매|외주|출력)$/iu;
/** What parts two of them: "Purchased / 3D printed". */
const OR = /\s{0,3}(?:[/,;+&、]|\s(?:or|and|oder|und|ou|et|o|e|y|и|или)\s)\s{0,3}/iu;
/** Whether a cell only says how a thing comes about, or nothing. */
const isMakeOrBuy = (text: string): boolean =>
  /^[-–—?]?$/u.test(text.trim()) ||
  text
    .trim()
    .split(OR)
    .every((word) => MAKE_OR_BUY.test(word));
/** What a link is called that says nothing of where it leads. */
const ONLY_LINK =
  /^\W{0,4}(?:(?:(?:click|buy|order|shop|see) )?(?:here|now|it)|(?:(?:external|product|shop|store|buy|purchase|web) ?)?links?|url|web ?(?:site|page)|hier|lien|ici|enlace|aqu[ií]|qui|tutaj|odkaz|zde|ссылка|链接|連結|リンク|링크)\W{0,4}$/iu;
/** How many it takes at least, or are to be ordered; a "Min Qty" is what a shop sells at least. */
const AT_LEAST =
  /^(?:(?:to )?order|pedido|bestellen|commander|ordinare|comprar)$|^min(?:\.|imum|imal)? ?(?:amt\.?|amount|number|no\.?|count|needed|required|anzahl)$/iu;
/** What a price per piece is headed with where the word says no more. */
const EACH = /^(?:unit|each|ea|per unit|unité|unidad|unidade|stück|stk|einzeln|unità|eenheid|sztuka|шт|за шт)\.?$/iu;

const isCode = ({ code, longDigits }: Profile): number => code + longDigits;
const share = (texts: readonly string[], is: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(is).length / texts.length;

/** U1, LS1, "C3, C4": of several kinds, and most of those that circuits have. */
function designates({ refDes, filled, numbered, texts, mostly }: Profile, isRecord: boolean): boolean {
  if (filled < 3 || numbered) return false;
  const kinds = (): number => new Set(texts().map((text) => /^\p{L}+/u.exec(text)?.[0])).size;
  // "ID" above "C1", "J1, J2", "R1", "U1": records are not counted by letters of so many kinds.
  if (isRecord) return mostly(0.7, (text) => DESIGNATOR.test(text) || /^[JRUL]\d/.test(text)) && kinds() > 3;
  if (refDes < 0.7) return mostly(0.9, (text) => DESIGNATOR.test(text) || NAMED.test(text)) && kinds() > 2;
  return mostly(0.6, (text) => DESIGNATOR.test(text)) && kinds() > 1;
}

/** 2, 4, 1 set: small, again and again, and no counter of lines. */
const counts = (p: Profile): boolean =>
  p.quantity >= 0.7 &&
  p.meanLength < 4 &&
  p.longDigits === 0 &&
  ((p.filled >= 3 && p.ascending < 0.7 && p.distinct < 0.8) || (p.filled > 1 && p.filled <= 3 && p.ascending === 0));

const isName = (header: string): boolean =>
  headerCandidates(header).some(
    ({ field, kind }) => (field === 'name' || field === 'partNumber') && kind !== 'contained',
  );

/** "Materiał", "Anyag": the number of an article in SAP, where its cells are such. */
const isOfMaterials = (header: string): boolean =>
  headerCandidates(header).some(({ field, kind }) => field === 'material' && kind !== 'contained');

/** "Material", "Materiał": in lists of shops what is used, and no substance. */
const MATERIALS = /^(?:material|materiał|materiál|materials)$/iu;
/** A word and a figure, or two words: "Ogniwo 18650", "stm32g071rb"; a substance has one word, or its grade behind it ("EN 1.4301"). */
function isNameOfThing(text: string): boolean {
  const word = text.search(/\p{L}{3}/u);
  const isThing = word >= 0 && (/\d/.test(text.slice(word + 3)) || /\p{L}{3}\s{1,40}\p{L}{2}/u.test(text));
  return isThing && !/^(?:EN|DIN|AISI|PA|AlMg|S)\s?-?\d/u.test(text);
}

/** One or two letters and a figure of two digits, which counts from 1 by steps of 1 for each letter. */
const PLACE_ID = /^(\p{Lu}{1,2})-(\d{2})$/u;
function arePlaces({ filled, distinct, texts }: Profile): boolean {
  if (filled < 2 || distinct < 1) return false;
  const last = new Map<string, number>();
  for (const text of texts()) {
    const [, letters = '', digits = ''] = PLACE_ID.exec(text.trim()) ?? [];
    if (letters === '' || Number(digits) !== (last.get(letters) ?? 0) + 1) return false;
    last.set(letters, Number(digits));
  }
  return true;
}

const MASS_UNIT = /^(?:[kmµ]?g|kilo(?:gram)?s?|gram(?:m|me)?s?|lbs?|oz|t|[кмk]?г|千克|公斤|克)\.?$/iu;
/** A number in brackets and a name behind it. */
const NUMBER_AND_NAME = /^\[(?=[^[\]]*\d)[\p{L}\d][^[\]\s]{1,40}\]\s+\S/u;
const ITEM = /^items?(?: ?(?:name|id))?$/i;
/** "PEN-GAUGE": in capitals and without a blank, as programs let items be called. */
const isCapital = (text: string): boolean => /^[A-Z\d][A-Z\d._/-]{2,40}$/.test(text);
const isTag = (text: string): boolean => isCapital(text) && /[-_\d]/.test(text);

/** 100.4420: a number of a part that reads as a figure. */
const WITH_POINTS = /^\d{2,5}(?:\.\d{3,6}){1,3}$/;

/** Words for a kind of thing, and no codes: "Servomotores". */
const isWord = (text: string): boolean => /\p{Ll}{3}/u.test(text) && !/[\d_]|\p{L}-\p{L}/u.test(text);

/** Dotted numbers of which most hang below another that is there. */
function isTree(texts: readonly string[]): boolean {
  const all = new Set(texts.map((text) => text.trim().replace(/\.$/, '')));
  const deep = [...all].filter((text) => /^\d{1,4}(?:\.\d{1,4})+$/.test(text));
  const hung = deep.filter((text) => all.has(text.slice(0, text.lastIndexOf('.'))));
  const plain = [...all].filter((text) => /^\d{1,4}$/.test(text)).length;
  return deep.length + plain === all.size && deep.length * 2 >= all.size && hung.length * 5 >= deep.length * 4;
}

/** "Total" and no word for money. */
const TOTAL =
  /^(?:(?:grand )?totals?|sum|summe|gesamt|insgesamt|totale|totaal|suma|razem|celkem|spolu|итого|всего|разом|toplam|合計|合计|总计|總計|总数|總數|합계|총계)$/iu;
const isWhole = ({ filled, integer, money, decimals }: Profile): boolean =>
  filled >= 3 && integer >= 0.9 && money === 0 && decimals === 0;

/** 左 1, 右 1, 合計 2: a total of whole numbers right behind several columns of such that are no field is one of pieces. */
function isSum(inputs: readonly ColumnInput[], assigned: readonly Assigned[], total: Profile, header: string): boolean {
  if (!TOTAL.test(header) || !isWhole(total)) return false;
  const before = inputs.filter(
    ({ column, profile }) =>
      column < total.column && assigned.every((each) => each.column !== column) && isWhole(profile),
  );
  const sumOf = ({ texts }: Profile): number => texts().reduce((sum, text) => sum + Number(text), 0);
  return before.length > 1 && before.reduce((sum, { profile }) => sum + sumOf(profile), 0) <= sumOf(total) * 1.001;
}

/** Rows of which others say the same of things with other names, from which on it numbers no part. */
const SHARED = 0.5;

function isShared(p: Profile, names: readonly string[]): boolean {
  const namesOfEach = new Map<string, Set<string>>();
  const cells = p.cells();
  for (const [row, text] of cells.entries())
    if (text !== '' && (names[row] ?? '') !== '')
      namesOfEach.set(text, (namesOfEach.get(text) ?? new Set()).add(names[row] as string));
  const shared = cells.filter((text) => (namesOfEach.get(text)?.size ?? 0) > 1).length;
  return p.filled >= 4 && shared >= p.filled * SHARED;
}

/** Gives columns whose headers have several meanings the one that their cells show. What a user or a format said stays. */
export function settle(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const has = (...fields: Field[]): boolean => assigned.some(({ field }) => fields.includes(field));
  const headerOf = (column: number): string => inputs.find((input) => input.column === column)?.header.trim() ?? '';
  const described = (but: number): boolean =>
    assigned.some(({ field, column }) => {
      const p = profileOf(inputs, column);
      const isText = field === 'name' || field === 'description';
      return isText && column !== but && p !== undefined && p.letters >= 0.5 && isCode(p) < 0.5 && p.fill > 0.3;
    });
  /** Cells of the column that names things, row by row. */
  const namesBut = (but: number): readonly string[] => {
    const named = assigned.find(({ field, column }) => (field === 'name' || field === 'description') && column !== but);
    return named === undefined ? [] : (profileOf(inputs, named.column)?.cells() ?? []);
  };
  /** Changes the field of the columns that had one of some, where it holds. */
  const change = (from: readonly Field[], to: Field, is: (profile: Profile, each: Assigned) => boolean): void => {
    for (const [at, each] of assigned.entries()) {
      const profile = profileOf(inputs, each.column);
      if (profile === undefined || each.kind === 'user' || each.kind === 'dialect') continue;
      if (from.includes(each.field) && is(profile, each)) assigned[at] = { ...each, field: to };
    }
  };
  if (!has('refDes')) change(['partNumber', 'name', 'description', 'findNo'], 'refDes', (p, { column }) => designates(p, RECORD.test(headerOf(column)))); // prettier-ignore
  if (!has('quantity', 'quantityTotal'))
    change(['partNumber', 'findNo'], 'quantity', (p, { column }) => NUMBER.test(headerOf(column)) && counts(p));
  const isNumbered = (): boolean =>
    assigned.some(({ field, column }) => field === 'mpn' || (field === 'partNumber' && !RECORD.test(headerOf(column))));
  const isOwn = (p: Profile): boolean => isCode(p) >= 0.75 && p.distinct >= 0.7 && p.prose < 0.15 && p.dotted < 0.3;
  if (!isNumbered()) {
    const finds = assigned.filter(({ field }) => field === 'findNo').length;
    change(
      ['findNo'],
      'partNumber',
      (p, { column }) =>
        NUMBER.test(headerOf(column)) &&
        isOwn(p) &&
        (finds > 1 || p.letters > 0.5 || (p.longDigits > 0.7 && p.meanLength >= 7)),
    );
  }
  if (!isNumbered()) change(['name', 'description'], 'partNumber', (p, { column }) => isOwn(p) && described(column));
  // "Nom" above GA-EMA3-0200 and "Titre" beside it: the number of the house, whatever the makers of bought parts call theirs.
  else if (!has('partNumber'))
    change(
      ['name'],
      'partNumber',
      (p, { column }) => isOwn(p) && p.filled >= 3 && p.fill >= 0.9 && p.distinct >= 0.9 && described(column),
    );
  // "Item" above TGT-SC-3 and PEN-GAUGE, "Display Name" beside it.
  if (!isNumbered())
    change(
      ['name', 'description'],
      'partNumber',
      (p, { column }) => ITEM.test(headerOf(column)) && p.filled >= 3 && p.distinct >= 0.9 && p.mostly(0.9, isCapital) && p.mostly(0.5, isTag) && described(column), // prettier-ignore
    );
  // "Product" above "[MAG-100] Magnet": the number and the name in one cell, as Odoo shows products.
  if (!isNumbered()) {
    const named = assigned.find(
      ({ field, column }) => DESCRIPTIVE.has(field) && profileOf(inputs, column)?.mostly(0.8, (text) => NUMBER_AND_NAME.test(text)) === true, // prettier-ignore
    );
    if (named !== undefined) assigned.push({ ...named, field: 'partNumber', score: 0.5, kind: 'content' });
  }
  // "PLATE No.", and "name" above 100000001: no word says so, or a wrong one, and the cells are numbers of parts.
  if (!isNumbered()) {
    const isSaid = has('name', 'description', 'specification');
    const free = inputs.filter(
      ({ column, header, profile: p }) =>
        assigned.every((each) => each.column !== column) &&
        p.filled >= 3 &&
        p.fill >= 0.6 &&
        p.distinct >= 0.3 &&
        p.prose < 0.2 &&
        (isCode(p) >= 0.7 ||
          (p.distinct >= 0.8 && p.mostly(0.9, (text) => WITH_POINTS.test(text))) ||
          (p.integer >= 0.9 && p.meanLength >= 4 && p.distinct >= 0.9 && isName(header))) &&
        isSaid &&
        (isName(header) || isOfMaterials(header) || (SOME_NUMBER.test(header.trim()) && !OTHER_NUMBER.test(header))),
    );
    if (free.length === 1 && free[0] !== undefined)
      assigned.push({ field: 'partNumber', column: free[0].column, score: 0.5, kind: 'content' });
  }
  // 1, 1.1, 1.1.1: find numbers that show the tree, whatever their column is called.
  if (!has('findNo', 'level')) {
    const numbered = assigned.filter(({ field }) => field === 'partNumber' || field === 'mpn');
    const tree = inputs.find(
      ({ column, profile }) =>
        profile.filled >= 4 &&
        profile.distinct >= 0.9 &&
        !numbered.every((each) => each.column === column) &&
        assigned.every(
          (each) => each.column !== column || (each.kind === 'contained' && each.field === 'partNumber'),
        ) &&
        isTree(profile.texts()),
    );
    if (tree !== undefined) {
      const at = assigned.findIndex(({ column }) => column === tree.column);
      if (at >= 0) assigned.splice(at, 1);
      assigned.push({ field: 'findNo', column: tree.column, score: 0.6, kind: 'content' });
    }
  }
  // "Materiál" is the number of a part where nothing else is, and what it is made of beside one.
  change(
    ['partNumber'],
    'material',
    (p, { column }) =>
      isCode(p) < 0.5 &&
      p.letters >= 0.3 &&
      isOfMaterials(headerOf(column)) &&
      assigned.some(
        (each) =>
          each.field === 'partNumber' && each.column !== column && isCode(profileOf(inputs, each.column) ?? p) >= 0.5,
      ) &&
      described(column),
  );
  // "NdFeB N40", "AISI 1010", "304SS": what things are made of, whether or not anything else numbers them.
  change(['partNumber'], 'material', (p, { column }) => isOfMaterials(headerOf(column)) && described(column) && areMaterials(p)); // prettier-ignore
  // One and the same below "Material ID" at things of other names: what they are made of, and the number of none.
  change(['partNumber'], 'material', (p, { column }) => isOfMaterials(headerOf(column)) && isShared(p, namesBut(column))); // prettier-ignore
  // "Material;Ilość;Opis": first, above another thing in each line, in words, beside what only remarks on it, it is what the lines are called.
  if (!has('partNumber', 'mpn', 'name')) {
    const texts = assigned.filter(
      ({ field }) => DESCRIPTIVE.has(field) || field === 'material' || field === 'category',
    );
    const [first, ...rest] = [...texts].sort((a, b) => a.column - b.column);
    const saysFirst = (p: Profile): boolean =>
      p.filled >= 3 && p.fill >= 0.9 && p.distinct >= 0.95 && p.letters >= 0.9 && p.mostly(0.5, isNameOfThing);
    if (first?.field === 'material' && rest.length === 1 && DESCRIPTIVE.has(rest[0]?.field ?? 'link'))
      change(['material'], 'name', (p, { column }) => MATERIALS.test(headerOf(column)) && saysFirst(p));
  }
  // "Symbol" above "Dy", "Y2O3", "TbFeCo": of what the things are made, and no number of theirs.
  change(
    ['partNumber', 'mpn'],
    'material',
    (p, { column }) =>
      SYMBOL.test(headerOf(column)) &&
      p.filled >= 2 &&
      p.mostly(0.8, (text) => IN_SYMBOLS.test(text)) &&
      assigned.some((each) => each.column !== column && (DESCRIPTIVE.has(each.field) || each.field === 'material')),
  );
  // "P-01, P-02 … S-01" below "ID" are places in the list, where another column says what stands there.
  change(
    ['partNumber'],
    'findNo',
    (p, { column }) => RECORD.test(headerOf(column)) && !has('findNo') && described(column) && arePlaces(p),
  );
  // 材料 is what is used for a product, and what a part is made of: where something else names the parts, it is that.
  change(
    ['name', 'description'],
    'material',
    (_, { column }) =>
      MATERIAL.test(headerOf(column)) && described(column) && (headerOf(column) === '材料' || has('partNumber', 'mpn')),
  );
  // "Assembly" above an X: whether a part is one, and no number of it, where another column has that.
  for (let at = assigned.length - 1; at >= 0; at--) {
    const each = assigned[at];
    const profile = each?.field === 'partNumber' && each.kind !== 'user' ? profileOf(inputs, each.column) : undefined;
    if (profile === undefined || profile.filled === 0 || !profile.mostly(1, (text) => /^[x✓*]$/i.test(text.trim()))) continue; // prettier-ignore
    if (assigned.some(({ field, column }) => field === 'partNumber' && column !== each?.column)) assigned.splice(at, 1);
  }
  // "Quantity | Weight | Unit": what the figure beside it is measured in.
  const masses = new Set(assigned.filter(({ field }) => field === 'massUnit' || field === 'massTotal').map(({ column }) => column)); // prettier-ignore
  const isMassUnit = (p: Profile, { column }: Assigned): boolean =>
    masses.has(column - 1) && p.filled >= 2 && p.mostly(1, (text) => MASS_UNIT.test(text));
  if (!has('massUom')) change(['unit'], 'massUom', isMassUnit);
  // 组件数量 | 单位 | 净重 | 单位: of two that the words of a system name alike, the second.
  if (!has('massUom'))
    for (const [at, each] of assigned.entries()) {
      const profile = profileOf(inputs, each.column);
      const isSecond = each.field === 'unit' && assigned.some((other) => other.field === 'unit' && other.column < each.column); // prettier-ignore
      if (isSecond && profile !== undefined && isMassUnit(profile, each)) assigned[at] = { ...each, field: 'massUom' };
    }
  change(['countryOfOrigin'], 'link', ({ url }, { column }) => url > 0.3 && ORIGIN.test(headerOf(column)));
  const isNoCountry = (text: string): boolean => /\d/.test(text) || isOfShop(text);
  change(['countryOfOrigin'], 'supplier', (p, { column }) => ORIGIN.test(headerOf(column)) && p.filled > 0 && p.mostly(0.3, isNoCountry)); // prettier-ignore
  change(
    ['partNumber'],
    'category',
    (p, { column }) => isCode(p) < 0.2 && p.filled >= 3 && described(column) && p.mostly(0.7, isWord),
  );
  // "Référence" above "Pour tests en environnement bruyant", "Cat6, 2m": what is said of the thing that another column names, and no number.
  change(
    ['partNumber'],
    'specification',
    (p, { column }) =>
      p.filled >= 3 && p.prose >= 0.6 && isCode(p) < 0.25 && described(column) && namesOf(headerOf(column)).reference,
  );
  change(['supplier'], 'link', ({ url, filled, mostly }) => url > 0.5 || (filled > 0 && mostly(0.8, (text) => ONLY_LINK.test(text)))); // prettier-ignore
  change(
    ['supplier'],
    'makeBuy',
    ({ filled, mostly }) => filled > 0 && mostly(1, isMakeOrBuy) && !mostly(1, (text) => !/\p{L}/u.test(text)),
  );
  // "firmware/axis/Setup.h", "data sheet, page 12": where something is written, and nobody who sells it.
  change(
    ['supplier'],
    'remarks',
    (p, { column }) => /source/i.test(headerOf(column)) && share(p.texts(), (text) => /\w\/\w|\.\w{1,4}\b/.test(text)) > 0.5, // prettier-ignore
  );
  if (!has('quantity', 'quantityTotal')) change(['totalCost'], 'quantity', (p, { column }) => isSum(inputs, assigned, p, headerOf(column))); // prettier-ignore
  // "Min Amt." above 1, 3, 2: as many as it takes, where nothing else counts.
  if (!has('quantity', 'quantityTotal'))
    for (const { column, header, profile } of inputs)
      if (AT_LEAST.test(header.trim()) && counts(profile) && assigned.every((each) => each.column !== column))
        assigned.push({ field: 'quantity', column, score: 0.6, kind: 'content' });
  // "Source / order no." above shops, again and again, and no number.
  if (!has('supplier'))
    change(
      ['supplierPn'],
      'supplier',
      ({ filled, letters, distinct, code, longDigits }, { kind }) =>
        kind === 'contained' && filled > 3 && letters > 0.8 && distinct < 0.7 && code + longDigits < 0.2,
    );
  assignMisspelt(inputs, assigned);
  if (!has('quantity', 'quantityTotal')) assignUnnamedCount(inputs, assigned);
  if (has('unitCost')) return;
  for (const { column, header, profile } of inputs)
    if (profile.money > 0.5 && EACH.test(header.trim()) && assigned.every((each) => each.column !== column))
      assigned.push({ field: 'unitCost', column, score: 0.6, kind: 'content' });
}
