import {
  areNumbers,
  type Assigned,
  type ColumnInput,
  columnsOf,
  DESCRIPTIVE,
  MATERIAL,
  MODEL,
  profileOf,
  RECORD,
  SYMBOL,
  PARTNER,
  tells,
  OF_MAGNETS,
} from './column-inputs.ts';
import { headerCandidates } from '../headers/dictionary.ts';
import { TOO_LONG_TO_COUNT, fitOf, isCounter } from './fit.ts';
import { isItems, isLevel, isNamedQuantity, namesOf } from '../headers/header-names.ts';
import { demoteGroups } from './group-columns.ts';
import { markMagnetMass } from './magnet-columns.ts';
import { massUnitOfHeader } from '../headers/headers.ts';
import { setAside } from './aside-columns.ts';
import { markComponents } from './component-columns.ts';
import { markChildGroup } from './groups.ts';
import { demoteRatings, dropMachines } from './machines.ts';
import { addLevelColumns } from './level-columns.ts';
import { depthsAsSides } from './measured-depths.ts';
import { settleDesignations, settlePartner, settlePartyNumbers } from './party-numbers.ts';
import { mayBeCalledBy } from './parties.ts';
import { areClerks, sells } from './party-cells.ts';
import { withoutWholes } from './of-whole.ts';
import { withoutNamesOfWholes } from './named-after.ts';
import { promoteDescription } from './promoted.ts';
import { addSaying } from './saying-columns.ts';
import { settle } from './settled.ts';
import { settlePriceUnits } from './price-columns.ts';
import type { Profile } from './profile.ts';
import { takeClosing } from './stock-columns.ts';
import { addTelling } from './telling-apart.ts';
import { splitTotalQuantity } from './quantity-total.ts';
import type { Field } from '../types.ts';
import { gramsPer } from '../cells/units.ts';

export type { Assigned, ColumnInput };

/** Which columns are which field, 0-based, the best first; `confidence` (0…1) is how well headers and cells speak for all of it. */
export interface Assignment {
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  readonly confidence: number;
  readonly assigned: readonly Assigned[];
  /** Columns that say of the assembly above a line what it is, and nothing of the line. */
  readonly above: readonly number[];
}

/** Below this a header and its cells do not fit together. */
const MIN_SCORE = 0.34;
const DESIGNATES = /design|ref[ .-]?des|schaltplan|位号|位號|回路|기호|поз/i;

/** Words for what stands beside the part: alternates, what has spare parts, what was there before, packing, lots. */
const ASIDE =
  /alt|old|prev|form|bish|vorh|anci|anti|vec|prece|oud|vori|star|poprz|pův|před|gam|tidl|van|aie|rég|esk|önce|стар|пре|前|기존|변|subs|befor|avant|ante|prima|prz|было|이전|s[ou]st|аналог|muad|n[áa]hr|호환|2nd|ersatz|rempl|zamien|spare|wear|ersch|recha|ricam|rep[uol]|orde|estell|зап|[备備]|예비|gross|br[uü]t|lord|hrub|kotor|cả bì|g ?[./]? ?w(?!\p{L})|lot|los|batch|prio|^per$|[毛替代旧批优優]|総重|우선|대체|총중|замен|брут|ロット/iu;

/** Beginnings of words for what lies in stock, which counts where the quantities are what came in or went out. */
const LYING = /stock|hand|clos|best|exist|giac|esist|stan|saldo|estoq|остат|[存庫末]|재고/iu;
const isCount = ({ field }: Assigned): boolean => field === 'quantity' || field === 'quantityTotal';

/** A number that comes again and again may be that of the assembly which a line is a part of. */
const mayBeWhole = ({ profile: { code, longDigits, distinct, filled } }: ColumnInput): boolean =>
  filled > 2 && distinct < 0.7 && code + longDigits > 0.3;

/** `Qty (Items)`, `BoM Lines/Quantity`, or two part numbers. */
const mayHoldGroup = (inputs: readonly ColumnInput[], assigned: readonly Assigned[]): boolean =>
  inputs.some(({ header }) => /[/)]/.test(header)) || assigned.filter(({ field }) => field === 'partNumber').length > 1;

function bestOf(input: ColumnInput, context: ReadonlySet<Field>): Assigned | null {
  let best: Assigned | null = null;
  for (const { field, kind, score } of headerCandidates(input.header)) {
    const weighed = score * fitOf(field, input.profile) * leaning(field, input, context);
    if (weighed >= MIN_SCORE && weighed > (best?.score ?? 0))
      best = { field, column: input.column, score: weighed, kind };
  }
  // "C1, C2, C3 …" of a list without footprints and values counts its lines, and designates no capacitors.
  if (
    best?.field === 'refDes' &&
    input.profile.numbered &&
    !context.has('footprint') &&
    !context.has('specification') &&
    !DESIGNATES.test(input.header)
  )
    return { ...best, field: 'findNo' };
  // "Index" above "D01, D02, D04": another one in each line numbers the lines, and says of none how often it was changed.
  if (
    best?.field === 'revision' &&
    input.profile.filled > FEWEST_NUMBERED &&
    input.profile.distinct === 1 &&
    headerCandidates(input.header).some(({ field, kind }) => field === 'findNo' && kind !== 'contained')
  )
    return { ...best, field: 'findNo' };
  // Numbers that only count the lines are no part numbers, whatever their header says.
  const short = input.profile.integer === 1 && input.profile.meanLength < 3 && isItems(input.header);
  if (
    best?.field === 'partNumber' &&
    (short || (isCounter(input.profile) && input.profile.meanLength < TOO_LONG_TO_COUNT))
  )
    return { ...best, field: 'findNo' };
  return best;
}

/** What `depthsAsSides` is asked for. */
const DEEP = /depth|prof[ou]nd/i;

const FEWEST_NUMBERED = 4;

const mayNumberLine = (header: string): boolean =>
  headerCandidates(header).some(({ field }) => field === 'partNumber' || field === 'findNo');
const MASS = /^masse$/i;

/** "Valeur", "Hodnota": of a component, and of money. */
const isValueToo = (header: string): boolean =>
  headerCandidates(header).some(({ field, kind }) => field === 'specification' && kind !== 'contained');

const isUnitToo = (header: string): boolean => headerCandidates(header).some(({ field }) => field === 'unit');

/** What the other columns say about an ambiguous header. `context` holds fields that some other header names for sure. */
function leaning(field: Field, input: ColumnInput, context: ReadonlySet<Field>): number {
  const is = namesOf(input.header);
  // "Element" is a substance in a declaration, and a thing in any other list.
  if (is.element && (field === 'substance' || field === 'name')) {
    const declares = context.has('cas') || context.has('substancePercent') || context.has('substanceMass');
    return declares === (field === 'substance') ? 1 : 0.5;
  }
  const electronic = context.has('refDes') || context.has('footprint');
  if (is.comment) return field === (electronic && !context.has('name') ? 'specification' : 'remarks') ? 1.1 : 0.8;
  if ((electronic || input.profile.refDes > 0.6) && is.reference)
    return (field === 'refDes') === (electronic || !areNumbers(input.profile)) ? 1.3 : 0.6;
  if (is.loose) {
    if (field === 'partNumber' && context.has('partNumber')) return 0.55;
    if (field === 'findNo' && context.has('findNo')) return 0.7;
    if (field === 'name' && input.profile.prose > 0.3) return 1.1;
  }
  // "Qty | Un.": of two words the one that is none for a unit says how many.
  if (field === 'quantity' && context.has('quantity')) return isUnitToo(input.header) ? 0.3 : 0.8;
  // "BOM_ID" above another number in each line, where nothing else numbers the lines, is their own, and that of no assembly.
  const isOwn = input.profile.filled > 2 && input.profile.distinct === 1 && !context.has('partNumber');
  if (field === 'parent' && isOwn && mayNumberLine(input.header)) return 0.3;
  // The value of a resistor is a number, too.
  if (field === 'totalCost' && electronic && input.profile.money === 0 && isValueToo(input.header)) return 0.3;
  // "Site" is where a thing lies or is made, and the page of a shop.
  const other = field === 'supplier' ? 'plant' : field === 'plant' ? 'supplier' : null;
  if (other !== null && headerCandidates(input.header).some((candidate) => candidate.field === other))
    return sells(input.header, input.profile) === (field === 'supplier') ? 1 : 0.5;
  if (field === 'endUser' && is.buyer) return areClerks(input.profile) ? 0.2 : 1;
  if (field === 'unit' && input.profile.numeric > 0.8) return 0.3;
  if (field === 'massUnit' && input.profile.letters > 0.8) return 0.3;
  // `Masse/g` is no measure (`Maße`), which folds to the same; nor is `Masse` above figures, or figures with a unit of mass.
  if (
    field === 'dimensions' &&
    (input.profile.numeric > 0.8
      ? gramsPer(massUnitOfHeader(input.header) ?? '') !== null || MASS.test(input.header)
      : MASS.test(input.header) && input.profile.mostly(0.5, (text) => /^[\d.,]+ ?[kmu]?g$/i.test(text.trim())))
  )
    return 0.3;
  if (is.amount) {
    // "Amount" is money where its numbers have cents, and nothing says what they are a measure of.
    const cents = input.profile.decimals + input.profile.money > input.profile.numeric * 0.3 && !context.has('unit');
    if (field === 'quantity' && cents) return 0.3;
    if (field === 'totalCost') return cents || context.has('quantity') ? 1 : 0.5;
  }
  // Where a thing is soldered in, in a list of a circuit; in any other list, where it is kept.
  if (field === 'refDes' && !context.has('footprint') && input.profile.refDes < 0.5 && is.location) return 0.1;
  return 1;
}

/** Fields that a header names alone: they help to read the ambiguous ones. */
function certainFields(inputs: readonly ColumnInput[]): Set<Field> {
  const certain = new Set<Field>();
  for (const { header, profile } of inputs) {
    const candidates = headerCandidates(header).filter((candidate) => candidate.kind !== 'contained');
    // A value is one of money where its cells are.
    const isValue = profile.letters > 0.5 && profile.money < 0.3;
    const meant = candidates.filter(({ field }) => !isValue || (field !== 'totalCost' && field !== 'unitCost'));
    const only = meant[0];
    if (meant.length !== 1 || only === undefined) continue;
    // Tens of thousands look like numbers of parts, and "Qty" says that they are none.
    const isCount = only.field === 'quantity' && isNamedQuantity(header) && profile.numeric > 0.5;
    if (isCount || fitOf(only.field, profile) > 0.5) certain.add(only.field);
  }
  return certain;
}

/** What cells say of a column whose header says nothing. */
function byContent(input: ColumnInput, leftmostText: number): Assigned | null {
  const { profile, column } = input;
  const found = (field: Field, score: number): Assigned => ({ field, column, score, kind: 'content' });
  if (profile.url === 1 && profile.filled > 0) return found('link', 0.6);
  if (profile.filled < 2) return null;
  if (profile.url >= 0.5) return found('link', 0.6);
  if (profile.arrow >= 0.6) return found('path', 0.6);
  if (input.header !== '') return null;
  const isOutline = profile.dotted >= 0.4 && profile.dotted + profile.integer >= 0.9;
  // 0.2 is a price.
  if (isOutline && !profile.texts().some((text) => /^\s*0\.\d/.test(text))) return found('findNo', 0.6);
  if (isCounter(profile)) return found('findNo', 0.5);
  if (profile.letters >= 0.8 && profile.fill <= 0.5 && column < leftmostText) return found('category', 0.5);
  return null;
}

const isNamedAs = (inputs: readonly ColumnInput[], { column, kind }: Assigned, meant: Field): boolean =>
  kind !== 'user' &&
  kind !== 'dialect' &&
  headerCandidates(inputs.find((input) => input.column === column)?.header ?? '').some(({ field }) => field === meant);

/** Whether something about a list is unusual enough to look at its cells again: it has no numbers or quantities, or they do not look it. */
function isOpen(inputs: readonly ColumnInput[], assigned: readonly Assigned[]): boolean {
  const at = (...fields: Field[]): Profile | undefined =>
    profileOf(inputs, assigned.find(({ field }) => fields.includes(field))?.column ?? -1);
  const number = at('partNumber');
  // 材料, and a unit beside a mass, have two meanings: `settled.ts`.
  if (inputs.some(({ header }) => MATERIAL.test(header) || RECORD.test(header.trim()) || SYMBOL.test(header.trim())))
    return true;
  // The number of a part in one system, and what it is made of elsewhere.
  if (assigned.some((each) => each.field === 'partNumber' && isNamedAs(inputs, each, 'material'))) return true;
  // "motor de mezclado" below "tipo".
  if (inputs.some(({ header, profile }) => profile.distinct === 1 && profile.prose >= 0.5 && namesOf(header).type))
    return true;
  const isUnit = (at: number): boolean => assigned.some(({ field, column }) => field === 'unit' && column === at);
  if (assigned.some(({ field, column }) => /^mass[UT]/.test(field) && isUnit(column + 1))) return true;
  // 1, 1.1, 1.1.1 below a header that does not say so.
  if (at('findNo', 'level') === undefined && inputs.some(({ profile }) => profile.dotted >= 0.2 && profile.distinct >= 0.9)) return true; // prettier-ignore
  if (!at('quantity')) return true;
  return number === undefined
    ? at('mpn') === undefined ||
        assigned.some(({ field, column }) => field === 'name' && (profileOf(inputs, column)?.code ?? 0) >= 0.75)
    : assigned.some(({ field, column }) => field === 'partNumber' && profileOf(inputs, column)?.meanLength === 1) ||
        at('supplier', 'countryOfOrigin') !== undefined ||
        number.refDes > 0.6 ||
        (number.meanLength > 5 && number.code + number.longDigits < 0.2);
}

/**
 * Gives each column its field: the header proposes, the cells decide, the other columns break ties.
 * Several columns may share a field, the best first; all texts that describe the thing are `description`. `fixed` is what a user
 * says of columns, `dialect` what a system's own names say; `elements` are columns that give the share of an element, `stairs` those
 * of which each line fills the one of its level.
 */
export function assignColumns(
  given: readonly ColumnInput[],
  fixed: ReadonlyMap<number, Field> = new Map(),
  dialect: ReadonlyMap<number, Field> = new Map(),
  elements: ReadonlySet<number> = new Set(),
  stairs: readonly number[] = [],
): Assignment {
  const context = certainFields(given);
  const assigned: Assigned[] = [];
  for (const input of given) {
    const field = fixed.get(input.column);
    const named = dialect.get(input.column);
    if (field !== undefined) assigned.push({ field, column: input.column, score: 1, kind: 'user' });
    else if (named !== undefined) {
      // A system's name for a column settles what it is; whether it is the best of its kind, its cells say.
      const score = Math.min(1, fitOf(named, input.profile));
      assigned.push({ field: named, column: input.column, score, kind: 'dialect' });
    } else if (elements.has(input.column)) {
      assigned.push({ field: 'elementShare', column: input.column, score: 0.95, kind: 'term' });
    } else {
      const best = bestOf(input, context);
      if (best !== null) assigned.push(best);
    }
  }
  let inputs = mayNameWhole(assigned) ? withoutWholes(given, assigned) : given;
  if (assigned.some(({ field, kind }) => kind === 'contained' && /^(?:man|sup|partN)/.test(field)))
    settlePartyNumbers(inputs, assigned);
  if (inputs.some(({ header }) => PARTNER.test(header.trim()))) settlePartner(inputs, assigned);
  if (inputs.some(({ header }) => mayBeCalledBy(header))) settleDesignations(inputs, assigned);
  if (inputs.some(({ header }) => MODEL.test(header.trim()))) {
    dropMachines(inputs, assigned);
    demoteRatings(inputs, assigned);
  }
  if (inputs.some(({ header }) => DEEP.test(header))) depthsAsSides(inputs, assigned);
  if (isOpen(inputs, assigned)) settle(inputs, assigned);
  if (assigned.some(({ field }) => field === 'parent') || inputs.some(mayBeWhole)) markComponents(inputs, assigned);
  if (mayNameWhole(assigned) || mayHoldGroup(inputs, assigned)) inputs = withoutNamesOfWholes(inputs, assigned, given);
  if (inputs.some(({ header }) => OF_MAGNETS.test(header))) markMagnetMass(inputs, assigned);
  if (assigned.some(({ field }) => field === 'dimensions') || inputs.some(({ header }) => ASIDE.test(header)))
    setAside(inputs, assigned);
  if (assigned.filter(isCount).length !== 1 || inputs.some(({ header }) => LYING.test(header)))
    takeClosing(inputs, assigned);
  // `Level 1`, `Level 2`, …
  const levels = inputs.filter(({ header, column }) => stairs.includes(column) || isLevel(header));
  if (levels.length > 1) addLevelColumns(inputs, levels, assigned, stairs.length > 0);
  if (inputs.some(({ header }) => headerCandidates(header).some(({ field }) => field === 'priceUnit')))
    settlePriceUnits(inputs, assigned);
  const marked = mayHoldGroup(inputs, assigned) ? markChildGroup(inputs, assigned) : [...assigned];
  const texts = marked
    .filter(({ field }) => DESCRIPTIVE.has(field) || field === 'partNumber')
    .map(({ column }) => column);
  const leftmost = texts.length > 0 ? Math.min(...texts) : Infinity;
  const taken = columnsOf(marked);
  for (const input of inputs) {
    if (taken.has(input.column)) continue;
    const guess = byContent(input, leftmost);
    if (guess !== null) marked.push(guess);
  }
  // A list must say what its things are.
  if (!marked.some((each) => isName(each) && tells(inputs, each.column))) promoteDescription(inputs, marked);
  const named = marked.filter((each) => isName(each) && each.kind !== 'user' && each.kind !== 'dialect');
  if (named.length > 1 && !marked.some(({ field }) => field === 'category')) demoteGroups(inputs, named, marked);
  const told = marked.filter(({ field }) => TELLS_APART.has(field));
  if (told.length === 1 && told[0] !== undefined) addTelling(inputs, told[0].column, marked);
  addSaying(inputs, marked);
  const own = columnsOf(inputs);
  return {
    columns: collect(inputs, marked),
    confidence: confidenceOf(inputs, marked),
    assigned: marked,
    above: given.map(({ column }) => column).filter((column) => !own.has(column)),
  };
}

/** Whether columns may name what lines are a part of: there is a parent, or more than one name. */
function mayNameWhole(assigned: readonly Assigned[]): boolean {
  const names = assigned.filter(isName);
  return names.length > 1 || names[0]?.kind === 'contained' || assigned.some(({ field }) => field === 'parent');
}
const isName = ({ field }: Assigned): boolean => field === 'name' || field === 'description';
/** What tells the things of a list apart: where one alone does, a column without a known header may. */
const TELLS_APART = new Set<Field>([
  ...DESCRIPTIVE,
  'partNumber',
  'mpn',
  'supplierPn',
  'material',
  'grade',
  'dimensions',
]);

function isNumeric(inputs: readonly ColumnInput[], column: number): boolean {
  return (profileOf(inputs, column)?.numeric ?? 0) >= 0.8;
}

function fillOf(inputs: readonly ColumnInput[], column: number): number {
  return profileOf(inputs, column)?.fill ?? 0;
}

function collect(inputs: readonly ColumnInput[], assigned: readonly Assigned[]): Map<Field, number[]> {
  const rank = (a: Assigned): number =>
    a.score +
    (a.field === 'specification' ? -1 : isNamed(inputs, a) ? 0.1 : 0) +
    (fillOf(inputs, a.column) < 0.05 || (DESCRIPTIVE.has(a.field) && isNumeric(inputs, a.column)) ? -2 : 0);
  const ordered = [...assigned].sort((a, b) => rank(b) - rank(a) || a.column - b.column);
  const sets = new Map<Field, Set<number>>();
  for (const each of ordered) {
    const field = DESCRIPTIVE.has(each.field) ? 'description' : each.field;
    const own = sets.get(field);
    if (own === undefined) sets.set(field, new Set([each.column]));
    else own.add(each.column);
  }
  const columns = new Map(Array.from(sets, ([field, own]) => [field, [...own]]));
  if ((columns.get('quantity')?.length ?? 0) > 1 && !columns.has('quantityTotal')) splitTotalQuantity(inputs, columns);
  for (const field of ['level', 'path', 'remarks', 'dimensions', 'category'] as const)
    columns.get(field)?.sort((a, b) => a - b);
  // A number belongs to the maker that it stands beside: the first to the first, whatever their cells look like.
  const [makers, numbers] = [columns.get('manufacturer') ?? [], columns.get('mpn') ?? []];
  if (makers.length > 1 && numbers.length > 1) for (const list of [makers, numbers]) list.sort((a, b) => a - b);
  return columns;
}

/** A column headed as the name says what the thing is before its description does, if it holds words. */
function isNamed(inputs: readonly ColumnInput[], { field, column, kind }: Assigned): boolean {
  const profile = profileOf(inputs, column);
  return field === 'name' && kind !== 'content' && (profile?.prose ?? 0) > 0.5;
}

function confidenceOf(inputs: readonly ColumnInput[], assigned: readonly Assigned[]): number {
  const named = inputs.filter((input) => input.header !== '');
  const told = columnsOf(assigned.filter(({ kind }) => kind !== 'content'));
  const known = named.filter(({ column }) => told.has(column));
  const identity = Math.max(
    0,
    ...assigned
      .filter(({ field }) => DESCRIPTIVE.has(field) || field === 'partNumber' || field === 'mpn')
      .map(({ score }) => score),
  );
  const share = named.length === 0 ? 0 : known.length / named.length;
  return Math.round(Math.min(1, 0.6 * identity + 0.4 * share) * 100) / 100;
}
