import { headerCandidates } from '../headers/dictionary.ts';
import { isType, namesOf } from '../headers/header-names.ts';
import { DESCRIPTIVE, profileOf, RECORD, type ColumnInput } from './column-inputs.ts';
import { codesIn, isOfMaterials, type Meanings } from './meanings.ts';
import { arePlanned } from './planning-figures.ts';
import type { Profile } from './profile.ts';

/* Designators, numbers of parts and numbers of lines: which of them cells are, and which numbers are none. */

/** Letters of designators in circuits, by IEC 81346, GOST 2.710 and as programs number. */
const DESIGNATOR =
  /^(?:[CDFJ-MP-VXYZ]|LS|SW|BT|IC|LED|TP|FB|R[NV]|ZD|D[ADI]|V[DRT]|HL|S[ABPV]|X[PST]|ZQ|CN|JP|CON|BZ|MK|MIC|ANT|CR|TR|RL|PS|OK|MOT|USB|PCB|PWR)\d{1,3}(?!\d)/u;
/** R_SENSE_A, C_VM_HF: a designator that says what for. */
const NAMED = /^(?:[CDFJ-MQRUXY]|LS|SW|BT|IC|LED|TP|FB|CN|JP)_[A-Z\d_]{1,30}$/u;

/** Kinds of designators from which on a circuit has them, whatever their column is called. */
const KINDS = 4;
/** "R1, R2": pieces of one line, and no number of it. */
const SEVERAL = /^\p{L}{1,3}\d{1,4}[,;/ ]\s?\p{L}{1,3}\d/u;

/** U1, LS1, "C3, C4": of several kinds, and most of those that circuits have. `isTold`: the header says that they are something else. */
function designates({ refDes, filled, numbered, texts, mostly }: Profile, isRecord: boolean, isTold = false): boolean {
  if (filled < 3 || numbered) return false;
  const kinds = (): number => new Set(texts().map((text) => /^\p{L}+/u.exec(text)?.[0])).size;
  const areOfMany = (): boolean =>
    mostly(0.7, (text) => DESIGNATOR.test(text) || /^[JRUL]\d/.test(text)) && kinds() >= KINDS;
  // "ID" above "C1", "J1, J2", "R1", "U1": records are not counted by letters of so many kinds.
  if (isRecord) return areOfMany();
  if (isTold && !areOfMany() && !texts().some((text) => SEVERAL.test(text))) return false;
  if (refDes < 0.7) return mostly(0.9, (text) => DESIGNATOR.test(text) || NAMED.test(text)) && kinds() > 2;
  return mostly(0.6, (text) => DESIGNATOR.test(text)) && kinds() > 1;
}

/** "Part No", "品番": a number of the part, and nothing else. */
const saysNumber = (header: string): boolean => {
  const known = headerCandidates(header).filter(({ kind }) => kind !== 'contained');
  return known.length > 0 && known.every(({ field }) => field === 'partNumber');
};

export function designatorsByCells(list: Meanings): void {
  const isNumbered = (own: number): boolean =>
    list.has('mpn') || list.assigned.some(({ field, column }) => field === 'partNumber' && column !== own);
  list.change(['partNumber', 'name', 'description', 'findNo'], 'refDes', (p, header, { column }) =>
    designates(p, RECORD.test(header), saysNumber(header) && !list.has('footprint') && !isNumbered(column)),
  );
}

/**
 * "UArduino", "TILTleft, TILTright" below "Name", and 1, 2 pieces of what another column says: as many names as there are pieces, on each
 * row, are those of the pieces.
 */
export function namesOfPieces(list: Meanings): void {
  const counted = list.assigned.find(({ field }) => field === 'quantity');
  const counts = counted === undefined ? undefined : profileOf(list.inputs, counted.column)?.cells();
  if (counts === undefined) return;
  const namesEach = ({ cells }: Profile): boolean => {
    const names = cells().map((text) => (text === '' ? 0 : text.split(',').length));
    return names.some((count) => count > 1) && names.every((count, row) => count === Number(counts[row]));
  };
  list.change(
    ['name', 'description'],
    'refDes',
    (p, _, { column }) =>
      p.filled >= 3 && p.distinct === 1 && p.prose < 0.9 && list.isDescribedBeside(column) && namesEach(p),
  );
}

export const NUMBER =
  /^(?:number|no|nr|num|n|numero|número|numéro|nummer|numer|nombre|nomor|nombor|číslo|szám|broj|številka|număr|numara|numeris|numurs|номер|број|αριθμός|رقم|מספר|หมายเลข|số|№|#|n[°º]|番号|编号|編號|번호)\.?$/iu;

/** Codes of which each line has its own. */
const areOwn = (p: Profile): boolean => codesIn(p) >= 0.75 && p.distinct >= 0.7 && p.prose < 0.15 && p.dotted < 0.3;

/** Words without a blank, as programs have them, each of its own: moteur_horloge, relais. */
const areKeys = (p: Profile): boolean =>
  p.letters > 0.9 && p.distinct >= 0.9 && p.meanLength >= 3 && p.mostly(0.9, (text) => /^[\w./-]+$/.test(text));

/** "Number" above codes, where another column numbers the lines, or they are too long for that; above keys of things that another names. */
export function codesBelowNumber(list: Meanings): void {
  const finds = list.assigned.filter(({ field }) => field === 'findNo').length;
  const mayBe = (p: Profile): boolean => finds > 1 || p.letters > 0.5 || (p.longDigits > 0.7 && p.meanLength >= 7);
  list.change(
    ['findNo'],
    'partNumber',
    (p, header, { column }) =>
      NUMBER.test(header) && ((areOwn(p) && mayBe(p)) || (areKeys(p) && list.isDescribedBeside(column))),
  );
}

/** "Name" above codes, where another column says in words what they are. */
export function codesAsNumbers(list: Meanings): void {
  list.change(['name', 'description'], 'partNumber', (p, _, { column }) => areOwn(p) && list.isDescribedBeside(column));
}

/** "Nom" above GA-EMA3-0200 and "Titre" beside it: the number of the house, whatever the makers of bought parts call theirs. */
export function namesAsHouseNumbers(list: Meanings): void {
  list.change(
    ['name'],
    'partNumber',
    (p, _, { column }) =>
      areOwn(p) && p.filled >= 3 && p.fill >= 0.9 && p.distinct >= 0.9 && list.isDescribedBeside(column),
  );
}

const ITEM = /^items?(?: ?(?:name|id))?$/i;
/** "PEN-GAUGE": in capitals and without a blank, as programs let items be called. */
const isCapital = (text: string): boolean => /^[A-Z\d][A-Z\d._/-]{2,40}$/.test(text);
const isTag = (text: string): boolean => isCapital(text) && /[-_\d]/.test(text);

/** "Componente" is what a part is called, and its number. */
const mayNumber = (header: string): boolean =>
  headerCandidates(header).some(({ field, kind }) => field === 'partNumber' && kind !== 'contained');

/** "Item", "Componente" above TGT-SC-3 and PEN-GAUGE, "Display Name" beside it. */
export function tagsOfItems(list: Meanings): void {
  const areTags = (p: Profile): boolean =>
    p.filled >= 3 && p.distinct >= 0.9 && p.mostly(0.9, isCapital) && p.mostly(0.5, isTag);
  list.change(
    ['name', 'description'],
    'partNumber',
    (p, header, { column }) => (ITEM.test(header) || mayNumber(header)) && areTags(p) && list.isDescribedBeside(column),
  );
}

/** A number in brackets and a name behind it. */
const NUMBER_AND_NAME = /^\[(?=[^[\]]*\d)[\p{L}\d][^[\]\s]{1,40}\]\s+\S/u;

/** "Product" above "[MAG-100] Magnet": the number and the name in one cell, as Odoo shows products. */
export function numbersBeforeNames(list: Meanings): void {
  const { inputs, assigned } = list;
  const named = assigned.find(
    ({ field, column }) =>
      DESCRIPTIVE.has(field) && profileOf(inputs, column)?.mostly(0.8, (text) => NUMBER_AND_NAME.test(text)) === true,
  );
  if (named !== undefined) assigned.push({ ...named, field: 'partNumber', score: 0.5, kind: 'content' });
}

/** "PLATE No.", "Ordering code", "Bestell-Nr": of an unknown kind, and a number of what stands in the line. */
const SOME_NUMBER =
  /(?:[\s_.-]|^)(?:no|nr|num|number|nummer|numero|numéro|número|code|código|codice|kodu?|číslo|numer|код|номер)\.?$|#$|[№番號号码碼]$|번호$|코드$/iu;
/** A number of something else. */
const OTHER_NUMBER =
  /asset|tag|inventar|ccu|voyage|vessel|pallet|crate|basket|tender|bid(?![a-z])|rfq|entry|declaration|waybill|shipment|container|employee|staff|cage|project|job|ticket|wbs|station|route|track|seri(?:al|en|e)|série|lot|batch|charge|order|auftrag|invoice|rechnung|draw|zeichn|plan|dessin|line|zeile|row|page|seite|fig|sheet|bin|box|shelf|rack|room|phone|tel|contract|zip|postal|cost|account|customs|tariff|hs|cas|ec|country|currency|unit|status|colou?r|rev|version|date|序号|序號|图号|圖號|批号|订单|일련/iu;

const isName = (header: string): boolean =>
  headerCandidates(header).some(
    ({ field, kind }) => (field === 'name' || field === 'partNumber') && kind !== 'contained',
  );

/** 100.4420: a number of a part that reads as a figure. */
const WITH_POINTS = /^\d{2,5}(?:\.\d{3,6}){1,3}$/;

/** Whether a column numbers parts although no word says so, or a wrong one: its cells are numbers, and its header could be of such. */
function areUnnamedNumbers({ header, profile: p }: ColumnInput): boolean {
  if (p.filled < 3 || p.fill < 0.6 || p.distinct < 0.3 || p.prose >= 0.2) return false;
  const areNumbers =
    codesIn(p) >= 0.7 ||
    (p.distinct >= 0.8 && p.mostly(0.9, (text) => WITH_POINTS.test(text))) ||
    (p.integer >= 0.9 && p.meanLength >= 4 && p.distinct >= 0.9 && isName(header));
  const mayNumber = (): boolean => SOME_NUMBER.test(header.trim()) && !OTHER_NUMBER.test(header);
  if (p.numeric > 0.8 && arePlanned(header)) return false;
  return areNumbers && (isName(header) || isOfMaterials(header) || mayNumber());
}

/** "PLATE No.", and "name" above 100000001, where it is the only one such and another column says what the things are. */
export function numbersOfNoField(list: Meanings): void {
  if (!list.has('name', 'description', 'specification')) return;
  const free = list.inputs.filter((input) => list.isFree(input.column) && areUnnamedNumbers(input));
  if (free.length === 1 && free[0] !== undefined) list.add('partNumber', free[0].column, 0.5);
}

/** Dotted numbers of which most hang below another that is there; a few words below them are a total or notes. */
function isTree(texts: readonly string[]): boolean {
  const written = new Set(texts.map((text) => text.trim().replace(/\.$/, '')));
  const all = new Set([...written].filter((text) => !/\p{L}{3}/u.test(text)));
  if (written.size - all.size > Math.max(1, written.size * MOST_WORDS)) return false;
  const deep = [...all].filter((text) => /^\d{1,4}(?:\.\d{1,4})+$/.test(text));
  const hung = deep.filter((text) => all.has(text.slice(0, text.lastIndexOf('.'))));
  const plain = [...all].filter((text) => /^\d{1,4}$/.test(text)).length;
  return deep.length + plain === all.size && deep.length * 2 >= all.size && hung.length * 5 >= deep.length * 4;
}

/** Of the cells of a column of numbers. */
const MOST_WORDS = 0.25;

/** 1, 1.1, 1.1.1: find numbers that show the tree, whatever their column is called. */
export function numbersOfTree(list: Meanings): void {
  const { inputs, assigned } = list;
  const numbered = assigned.filter(({ field }) => field === 'partNumber' || field === 'mpn');
  const isOpen = (column: number): boolean =>
    !numbered.every((each) => each.column === column) &&
    assigned.every((each) => each.column !== column || (each.kind === 'contained' && each.field === 'partNumber'));
  const tree = inputs.find(
    ({ column, profile }) =>
      profile.filled >= 4 && profile.distinct >= 0.9 && isOpen(column) && isTree(profile.texts()),
  );
  if (tree === undefined) return;
  const at = assigned.findIndex(({ column }) => column === tree.column);
  if (at >= 0) assigned.splice(at, 1);
  list.add('findNo', tree.column, 0.6);
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

/** "P-01, P-02 … S-01" below "ID" are places in the list, where another column says what stands there. */
export function placesInList(list: Meanings): void {
  list.change(
    ['partNumber'],
    'findNo',
    (p, header, { column }) =>
      RECORD.test(header) && !list.has('findNo') && list.isDescribedBeside(column) && arePlaces(p),
  );
}

/** A tick, and no number. */
const TICK = /^[x✓*]$/i;

/** "Assembly" above an X: whether a part is one, and no number of it, where another column has that; also where a format named both. */
export function withoutTicks({ inputs, assigned }: Meanings): void {
  for (let at = assigned.length - 1; at >= 0; at--) {
    const each = assigned[at];
    if (each?.field !== 'partNumber' || each.kind === 'user') continue;
    const profile = profileOf(inputs, each.column);
    if (profile === undefined || profile.filled === 0 || !profile.mostly(1, (text) => TICK.test(text.trim()))) continue;
    if (assigned.some(({ field, column }) => field === 'partNumber' && column !== each.column)) assigned.splice(at, 1);
  }
}

/** Words for a kind of thing, and no codes: "Servomotores". */
const isWord = (text: string): boolean => /\p{Ll}{3}/u.test(text) && !/[\d_]|\p{L}-\p{L}/u.test(text);

/** "motor de mezclado" below "tipo", and what each is for below "descripcion": of another type on each row, in words, is what a thing is called. */
export function typesAsNames(list: Meanings): void {
  const areNames = ({ filled, distinct, prose, letters, fill }: Profile): boolean =>
    filled >= 4 && distinct === 1 && prose >= 0.5 && letters >= 0.8 && fill >= 0.9;
  const at = list.assigned.findIndex(({ field, column, kind }) => {
    const p = profileOf(list.inputs, column);
    const isNaming = field === 'category' && isType(list.headerOf(column)) && p !== undefined && areNames(p);
    return isNaming && kind !== 'user' && kind !== 'dialect' && list.isDescribedBeside(column);
  });
  const type = list.assigned[at];
  // What a thing is goes before what it is for.
  if (type !== undefined) list.assigned[at] = { ...type, field: 'name', score: 1 };
}

/** A word and a figure, of several words: "SG90 servo motor", "speaker 8 ohm", "N52 magnet"; "Group 1" and "Class 2" are kinds. */
const isRated = (text: string): boolean =>
  /\d/.test(text) && /\p{L}{3}/u.test(text) && !/^\p{L}+[ _-]?\d{1,3}$/u.test(text.trim());

/** "SG90 servo motor", "speaker 8 ohm 2 W" below "type", beside "Gripper" and "Alarm": which thing it is, and no kind of things. */
export function typesAsSpecification(list: Meanings): void {
  list.change(
    ['category'],
    'specification',
    (p, header, { column }) =>
      isType(header) && p.filled >= 2 && p.distinct >= 0.7 && list.isDescribedBeside(column) && p.mostly(0.5, isRated),
  );
}

/** "Servomotores" again and again, where another column describes the things: of which kind they are. */
export function kindsAsCategory(list: Meanings): void {
  list.change(
    ['partNumber'],
    'category',
    (p, _, { column }) => codesIn(p) < 0.2 && p.filled >= 3 && list.isDescribedBeside(column) && p.mostly(0.7, isWord),
  );
}

/**
 * "Référence" above "Pour tests en environnement bruyant", "Cat6, 2m": what is said of the thing that another column names, and no
 * number.
 */
export function wordsAsSpecification(list: Meanings): void {
  list.change(
    ['partNumber'],
    'specification',
    (p, header, { column }) =>
      p.filled >= 3 &&
      p.prose >= 0.6 &&
      codesIn(p) < 0.25 &&
      list.isDescribedBeside(column) &&
      namesOf(header).reference,
  );
}
