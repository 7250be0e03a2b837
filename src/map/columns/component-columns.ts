import { type Assigned, type ColumnInput, DESCRIPTIVE, profileOf } from './column-inputs.ts';
import { chainAmong } from './chained-columns.ts';
import { arePlanned } from './planning-figures.ts';
import type { Profile } from './profile.ts';
import type { Field } from '../types.ts';

/** What a part of an assembly is called in systems whose tables name the assembly on every line. */
export const PART =
  /compon|komponen|composant|child|sub[- _]?(?:item|part)|figlio|hijo|filho|nižš|podrz|untergeordn|unterteil|onderde|ing[åa]ende|sk[łl]adnik|alkot|bile[şs]en|компонент|комплектующ|vật tư|子(?:件|项|項|物料|阶|階|品|部品)|元件|構成|下階|자품|자재|하위|mtl/iu;
/** And what the assembly is called there. */
export const WHOLE =
  /par(?:ent|tner)?[ _]?(?:item|part|num)|parent|assembl|(?<!sub[ _-]?)assy|father|(?:^|[^a-z])fg(?![a-z])|finished|(?:top|head|header|main|master)[ _](?:level[ _])?(?:item|part|material)|produit|(?:^|[^a-z])(?:kit|bom)(?![a-z])|product|produ[ckt]t?o?|prodot|padre|vyšš|nadrz|übergeordn|pai(?![a-z])|p[eè]re|compos[ée]|ober(?:teil|stufe|material|artikel)|(?<!\p{L})bg[- ]?n[ro]|kopf(?:artikel|material|teil)|samenstel|wyr[oó]b|v[yý]rob|term[eé]k|mamul|[üu]r[üu]n|baugruppe|erzeugnis|издели|спецификац|thành phẩm|tuote|сборк|sản phẩm|(?:barang|produk) jadi|สำเร็จรูป|父|母件|主件|成品|产品|產品|製品|[上][级級层層位阶階]|親|모품|모코드|상위|제품|item ?id/iu;
/** "LM-DOOR", "A.100": in capitals or figures and without a blank. */
const TAG = /^[\p{Lu}\d][\p{Lu}\d._/-]{2,40}$/u;
/** Codes or long numbers in most cells. */
export const isNumber = ({ code, longDigits, filled, integer, meanLength, mostly }: Profile): boolean =>
  filled >= 2 &&
  (code + longDigits >= 0.6 || (integer >= 0.9 && meanLength >= 4) || mostly(0.9, (text) => TAG.test(text)));

/** So many lines of one assembly on average. */
export const FEWEST_LINES = 1.5;
const MAY_BE_WHOLE: ReadonlySet<Field> = new Set<Field>(['partNumber', 'name', 'description', 'category', 'findNo', 'customerPn', 'material', 'itemType', 'endUse', 'document']); // prettier-ignore
const NUMBERED: ReadonlySet<Field> = new Set<Field>(['parent', 'partNumber']);
const SAYING: ReadonlySet<Field> = new Set<Field>([...DESCRIPTIVE, 'category', 'itemType', 'material', 'parent']);

const counted = new WeakMap<Profile, number>();

/** How many different texts a column has; counted once, since columns are compared with each other. */
export function differentOf(profile: Profile): number {
  let count = counted.get(profile);
  if (count === undefined) counted.set(profile, (count = new Set(profile.texts()).size));
  return count;
}

/**
 * "Item | Description | Component | Component description": tables of ERP systems name on each line the assembly and the part of it. The
 * number on the left is that of the assembly where it comes again and again, and a word says so of it or of the other. What stands
 * beside it and is as often the same describes the assembly, where the part is described as well.
 */
export function markComponents(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  if (assigned.some(({ field }) => field === 'level')) return;
  const fieldOf = (column: number): Assigned | undefined => assigned.find((each) => each.column === column);
  const isFixed = (column: number): boolean => ['user', 'dialect'].includes(fieldOf(column)?.kind ?? '');
  const mayBe = ({ column, header, profile }: ColumnInput): boolean => {
    const field = fieldOf(column)?.field;
    if (field === 'material' && !WHOLE.test(header)) return false;
    // 500, 10000: how many are ordered at least.
    if (profile.numeric > 0.8 && arePlanned(header)) return false;
    return (field === undefined || field === 'parent' || MAY_BE_WHOLE.has(field)) && isNumber(profile);
  };
  const numbers = inputs.filter(
    (input) => mayBe(input) && (!isFixed(input.column) || NUMBERED.has(fieldOf(input.column)?.field ?? 'unit')),
  );
  // GEN, MAG, GEN: a class of goods comes again on parts that another column numbers one by one.
  const isNumberedBy = (left: ColumnInput, right: ColumnInput): boolean =>
    inputs.some((other) => {
      const own = fieldOf(other.column);
      if (other === left || other === right || own?.field !== 'partNumber' || own.kind === 'content') return false;
      return isNumber(other.profile) && differentOf(other.profile) > differentOf(right.profile);
    });
  // "product_id | parent_id": a column that is called so is of the whole, wherever it stands.
  const isAbove = ({ column }: ColumnInput): boolean => assigned.some((each) => each.column === column && each.field === 'parent' && /^(?:tech|term|bare)$/.test(each.kind)); // prettier-ignore
  const said = numbers.findLast(
    (right) =>
      !isAbove(right) &&
      numbers.some(
        (left) => isPair(left, right, fieldOf(left.column)?.field === 'parent') && !isNumberedBy(left, right),
      ),
  );
  const isTree = ({ field, column }: Assigned): boolean =>
    field === 'parent' || field === 'path' || (field === 'findNo' && (profileOf(inputs, column)?.dotted ?? 0) > 0.3);
  const chain = said !== undefined || assigned.some(isTree) ? null : chainAmong(numbers);
  const part = said ?? chain?.part;
  if (part === undefined) return;
  // Of several ("Top assembly | Parent | Component") the one whose numbers are those of components too, and the nearest of these.
  const own = new Set(part.profile.texts());
  const met = ({ profile }: ColumnInput): number => new Set(profile.texts().filter((text) => own.has(text))).size;
  const wholesOf =
    chain === null
      ? numbers.filter((left) => isPair(left, part, fieldOf(left.column)?.field === 'parent'))
      : [chain.whole];
  const whole = wholesOf.reduce<ColumnInput | undefined>((best, left) => (best === undefined || met(left) >= met(best) ? left : best), undefined); // prettier-ignore
  if (whole === undefined) return;
  const wholes = differentOf(whole.profile);
  for (const other of wholesOf)
    if (other !== whole && !isFixed(other.column))
      dropFrom(assigned, other.column, ['parent', 'partNumber', 'itemType']);
  put(assigned, whole.column, 'parent');
  put(assigned, part.column, 'partNumber');
  // The part is described on its right, or on the left of the whole's own.
  const isText = ({ column, profile }: ColumnInput): boolean =>
    column !== whole.column && column !== part.column && profile.letters >= 0.5 && profile.filled >= 2;
  const saying = inputs.filter((input) => isText(input) && differentOf(input.profile) > wholes);
  const isDescribed = saying.some(({ column }) => DESCRIPTIVE.has(fieldOf(column)?.field ?? 'unit'));
  const next = saying.find(({ column }) => column === part.column + 1 && fieldOf(column) === undefined);
  if (!isDescribed && next === undefined) return;
  if (next !== undefined && (!isDescribed || PART.test(next.header)))
    assigned.push({ field: 'description', column: next.column, score: 0.6, kind: 'content' });
  for (let at = assigned.length - 1; at >= 0; at--) {
    const { column, field } = assigned[at] as Assigned;
    const profile = profileOf(inputs, column);
    const header = inputs.find((input) => input.column === column)?.header ?? '';
    const isBeside = (column > whole.column && column < part.column) || WHOLE.test(header);
    // "Désignation" beside "Désignation composant": of the whole, however seldom it is filled in.
    const isPaired =
      isBeside && inputs.some((other) => other.column > part.column && isOfComponent(other.header, header));
    const isOfWhole = isBeside && column !== whole.column && profile !== undefined && (profile.filled >= 2 || isPaired);
    if (
      isOfWhole &&
      fieldOf(column)?.kind !== 'user' &&
      SAYING.has(field) &&
      !PART.test(header) &&
      differentOf(profile) <= wholes
    )
      assigned.splice(at, 1);
  }
}

/** Whether a header is another with a word for components behind or before it: "Item Name (Items)" and "Item Name". */
function isOfComponent(header: string, plain: string): boolean {
  const [long, short] = [header.toLowerCase(), plain.toLowerCase()];
  const at = short === '' ? -1 : long.indexOf(short);
  if (at < 0 || long === short) return false;
  const rest = `${long.slice(0, at)} ${long.slice(at + short.length)}`;
  return PART.test(rest) || /\(items?\)/.test(rest);
}

/** Whether the number on the left comes again and again, that on the right less so, and a word says what either is. */
function isPair(left: ColumnInput, right: ColumnInput, isParent: boolean): boolean {
  const [wholes, parts] = [differentOf(left.profile), differentOf(right.profile)];
  const isSaid = isParent || WHOLE.test(left.header) || PART.test(right.header);
  if (left.column >= right.column || !isSaid || PART.test(left.header)) return false;
  if (left.profile.filled >= wholes * FEWEST_LINES && parts > wholes) return true;
  // A chain of assemblies with a part each: what one is a part of is a part of the next.
  const own = new Set(right.profile.texts());
  return [...new Set(left.profile.texts())].filter((text) => own.has(text)).length >= 2;
}

function dropFrom(assigned: Assigned[], column: number, fields: readonly Field[]): void {
  const at = assigned.findIndex((each) => each.column === column && fields.includes(each.field));
  if (at >= 0) assigned.splice(at, 1);
}

/** Gives a column another field than it has. */
export function put(assigned: Assigned[], column: number, field: Field): void {
  const at = assigned.findIndex((each) => each.column === column);
  const known = assigned[at];
  if (known?.field === field) return;
  const marked: Assigned = { field, column, score: Math.max(0.6, known?.score ?? 0), kind: 'content' };
  if (at < 0) assigned.push(marked);
  else assigned[at] = marked;
}
