import type { Field } from '../types.ts';
import { headerCandidates, isTerm } from './dictionary.ts';

/** Fields that a text is the very word of, best first. */
const termsOf = (text: string): readonly Field[] =>
  isTerm(text) ? headerCandidates(text).flatMap(({ field, kind }) => (kind === 'contained' ? [] : [field])) : [];

/** Words that a header is of by itself, and their share of a row that is one. */
const WORDS = 3;
const SHARE = 0.6;
/** What says that the columns of a group are of the line itself: its depth, its number, how many. */
const OF_LINE: readonly Field[] = ['level', 'findNo', 'partNumber', 'mpn', 'refDes', 'quantity', 'unit'];
/** What no firm, drawing or store has of its own. */
const OF_NONE_ELSE = new Set<Field>(['level', 'quantity', 'unit']);
const NAMES = new Set<Field>(['name', 'description', 'specification']);
const NUMBERS = new Set<Field>(['findNo', 'partNumber', 'mpn']);
/** Words for the thing, or for its use: as titles of columns they say nothing that the columns do not. */
const THINGS = new Set<Field>(['name', 'description', 'specification', 'partNumber', 'findNo', 'refDes', 'itemType', 'category', 'material']); // prettier-ignore
const USES = new Set<Field>(['quantity', 'endUse']);
/** Their columns are named by their kinds alone: "Unit | Total" below "Weight". */
const MEASURES = new Set<Field>(['massUnit', 'massTotal', 'unitCost', 'totalCost', 'dimensions', 'priceUnit', 'substance', 'alternate']); // prettier-ignore

/** A column that a word of the dictionary heads: its fields, best first, and the column in which the word of its group stands. */
interface Column {
  readonly column: number;
  readonly text: string;
  readonly terms: readonly Field[];
  readonly group: number;
}

/** A header of more columns is a matrix. */
const MOST = 200;

/** `Bezeichnung 1`, `Bezeichnung 2`: words that tell themselves apart. */
const isNumbered = (one: string, other: string): boolean =>
  one !== other && one.replace(/\d+/g, '') === other.replace(/\d+/g, '');

/**
 * Which columns of a header of two rows mean what their lower word says: "Level" below "Assembly", where the lower row reads as a header. A group
 * speaks where the word is none of the dictionary, where it stands below another group as well ("Qty" below "each" and "in all"), and where it is
 * somebody else's or a measure: "Name" below "Supplier", "Unit" below "Weight".
 */
export function columnsAlone(
  upper: ReadonlyMap<number, string>,
  lower: ReadonlyMap<number, string>,
  groups: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const alone = new Set<number>();
  // What the upper row alone names is a column as well.
  const columns = [...lower, ...[...upper].filter(([column]) => !lower.has(column))]
    .map(([column, text]) => ({ column, text, terms: termsOf(text), group: groups.get(column) ?? column }))
    .filter(({ terms }) => terms.length > 0);
  if (columns.length > MOST) return alone;
  const below = columns.filter(({ column }) => lower.has(column));
  if (below.length < lower.size * SHARE || new Set(below.map(({ terms }) => terms[0])).size < WORDS) return alone;
  if (!below.some(({ terms }) => terms.some((field) => NAMES.has(field) || NUMBERS.has(field)))) return alone;

  const isOf = ({ terms: [field] }: Column, fields: ReadonlySet<Field>): boolean =>
    field !== undefined && fields.has(field);
  /** Whether another group has a column of the kind, too. */
  const isTwice = ({ text, group }: Column, isSame: (other: Column) => boolean): boolean =>
    columns.some((other) => other.group !== group && isSame(other) && !isNumbered(text, other.text));
  /** A number of something; "Pos." beside all groups is the line's. */
  const isNumber = (one: Column): boolean =>
    isOf(one, NUMBERS) && (one.terms[0] !== 'findNo' || (lower.has(one.column) && upper.has(one.group)));
  const twice = new Set(
    below.filter((one) =>
      isTwice(one, (other) => other.terms[0] === one.terms[0] || (isNumber(one) && isNumber(other))),
    ),
  );
  /** What a group alone has of the line; nothing where the numbers of other things stand beside the line's. */
  const owned = new Map<number, Set<Field>>();
  for (const group of new Set(below.map((one) => one.group))) {
    const of = below.filter((one) => one.group === group);
    const isOfMore = of.some((one) => twice.has(one) && isNumber(one));
    owned.set(group, new Set(isOfMore ? [] : of.flatMap((one) => (twice.has(one) ? [] : one.terms.slice(0, 1)))));
  }
  for (const one of below) {
    const [field] = one.terms;
    const title = termsOf(upper.get(one.group) ?? '');
    if (field === undefined || twice.has(one)) continue;
    const has = (...fields: readonly Field[]): boolean => fields.some((of) => owned.get(one.group)?.has(of) === true);
    // "Material" over "Name, Standard": what the thing is made of, unless the line's number stands there.
    const isOfMaterial = title.includes('material') && field === 'name' && isTwice(one, (other) => isOf(other, NAMES));
    // "In all" is no word of a header, and makes another one of "Qty".
    const isOther = title.length === 0 && termsOf(`${upper.get(one.group) ?? ''} / ${one.text}`)[0] !== field;
    if (isOther || speaks(title, field, has, isOfMaterial)) continue;
    alone.add(one.column);
  }
  return alone;
}

/** Whether the word of a group is needed to know what a column below it is. */
function speaks(
  title: readonly Field[],
  field: Field,
  has: (...fields: readonly Field[]) => boolean,
  isOfMaterial: boolean,
): boolean {
  if (title.some((of) => MEASURES.has(of))) return true;
  if (title.some((of) => USES.has(of))) return !has('level', 'quantity');
  if (title[0] === 'parent') return !has('level');
  if (title.length > 0 && !title.some((of) => THINGS.has(of))) return !OF_NONE_ELSE.has(field);
  return isOfMaterial ? !has('level', 'partNumber') : !has(...OF_LINE);
}
