import {
  type Assigned,
  type ColumnInput,
  columnsOf,
  DESCRIPTIVE,
  inputOf,
  profileOf,
  rolesOf,
} from './column-inputs.ts';
import { OTHERWISE } from './chained-columns.ts';
import { PART, WHOLE, differentOf, FEWEST_LINES, isNumber, put } from './component-columns.ts';
import { CJK } from '../headers/dictionary.ts';
import { headBesideLines } from './groups.ts';
import { foldText, headerWords } from '../headers/headers.ts';
import type { Field } from '../types.ts';

/* "Product Code | Product Name | Material Code | Material Name": of two numbers, each name belongs to the one that it is called after. */

/** Beginnings that words share: of compounds ("Produktnummer", "Produktname"), and where one of them is no more than that ("Part", "Partname"). */
const SHARED = { compound: 5, whole: 4, ideographs: 2 };

/** Whether two words of headers are of one thing: "component" and "components", "изделие" and "изделия", 成品编码 and 成品名称. */
function areOfOne(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.min(a.length, b.length);
  const least = CJK.test(a) ? SHARED.ideographs : most === SHARED.whole ? SHARED.whole : SHARED.compound;
  return most >= least && a.slice(0, least) === b.slice(0, least);
}

/** How much a name is called after a number: the words of its header that are in the name's, less those that are not; null where none is. */
function closeness(name: ColumnInput, number: ColumnInput): number | null {
  const own = headerWords(name.header);
  const words = headerWords(number.header);
  const met = words.filter((word) => own.some((other) => areOfOne(word, other))).length;
  return met === 0 ? null : 2 * met - words.length;
}

/** "Parent Part Name" and not "Part Name" beside "Parent Part | Part". */
function isAfter(name: ColumnInput, number: ColumnInput, other: ColumnInput): boolean {
  const to = closeness(name, number);
  return to !== null && to > (closeness(name, other) ?? -Infinity);
}

/** Whether a text is the same wherever a number is, and nowhere without one. */
function isOf({ profile }: ColumnInput, number: ColumnInput): boolean {
  const held = new Map<string, string>();
  const numbers = number.profile.cells();
  return profile.cells().every((text, row) => {
    if (text === '') return true;
    const own = numbers[row] ?? '';
    const known = held.get(own) ?? text;
    held.set(own, known);
    return own !== '' && known === text;
  });
}

/** Whether a text stands where a number does, and nowhere else. */
function standsBeside({ profile }: ColumnInput, number: ColumnInput): boolean {
  const numbers = number.profile.cells();
  return profile.cells().every((text, row) => text === '' || numbers[row] !== '');
}

const isText = ({ profile: { filled, letters, code } }: ColumnInput): boolean =>
  filled > 0 && letters >= 0.5 && code < 0.5;
const SAYING: ReadonlySet<Field> = new Set<Field>([...DESCRIPTIVE, 'category', 'itemType', 'material', 'endUse']);
const OPEN: ReadonlySet<Field> = new Set<Field>([...SAYING, 'partNumber', 'customerPn', 'document']);

interface Named {
  readonly number: ColumnInput;
  readonly name: ColumnInput;
}

/** The lines of one that are wholes of others: the rows in which a number stands here and there; null where a line is its own part. */
function linksOf(whole: ColumnInput, part: ColumnInput): (readonly [number, number])[] | null {
  const parts = part.profile.cells();
  const lines = new Map(parts.map((text, row) => [text, row]));
  const wholes = whole.profile.cells();
  if (wholes.some((text, row) => text !== '' && text === parts[row])) return null;
  return wholes.flatMap((text, row) => (text !== '' && lines.has(text) ? [[row, lines.get(text) ?? 0] as const] : []));
}

/** "Material" is no word for what is listed instead, and has "mate" in it. */
const isInstead = ({ header }: ColumnInput): boolean =>
  OTHERWISE.test(foldText(header).replace(/mater\p{L}{1,12}/u, ''));

/**
 * Whether the one is the assembly of the other: both headers say so; or the one does, and comes again with different parts, or is a part of
 * another by the same name.
 */
function isWholeOf(whole: Named, part: Named): boolean {
  const [left, right] = [whole.number, part.number];
  const isWhole = WHOLE.test(left.header) && !WHOLE.test(right.header);
  if ((!isWhole && !PART.test(right.header)) || PART.test(left.header) || isInstead(left) || isInstead(right))
    return false;
  const links = linksOf(left, right);
  if (links === null) return false;
  if (isWhole && PART.test(right.header)) return true;
  const [above, names] = [whole.name.profile.cells(), part.name.profile.cells()];
  if (links.length > 0) return links.every(([row, line]) => above[row] === names[line]);
  const wholes = differentOf(left.profile);
  return isWhole && left.profile.filled >= wholes * FEWEST_LINES && differentOf(right.profile) > wholes;
}

/** With more columns of numbers than these, a list is none of assemblies and parts. */
const MOST_NUMBERS = 6;

/** Whether a column has none but some fields, and by no word of a user or a format. */
const isOneOf = (fields: ReadonlySet<Field>, roles: readonly Assigned[] = []): boolean =>
  roles.every(({ field, kind }) => fields.has(field) && kind !== 'user' && kind !== 'dialect');

/** The assembly and its part, where each has a number and a name called after it. */
function pairOf(inputs: readonly ColumnInput[], assigned: readonly Assigned[]): [Named, Named] | null {
  const roles = rolesOf(assigned);
  const open = inputs.filter(({ column, header }) => header !== '' && isOneOf(OPEN, roles.get(column)));
  const numbers = open.filter(({ profile }) => isNumber(profile));
  if (numbers.length > MOST_NUMBERS) return null;
  const texts = open.filter((input) => isText(input) && !numbers.includes(input));
  const named = (number: ColumnInput, other: ColumnInput): Named | null => {
    const name = texts.find((text) => isAfter(text, number, other) && isOf(text, number));
    return name === undefined ? null : { number, name };
  };
  for (const [at, left] of numbers.entries())
    for (const right of numbers.slice(at + 1)) {
      const [whole, part] = [named(left, right), named(right, left)];
      if (whole !== null && part !== null && isWholeOf(whole, part)) return [whole, part];
    }
  return null;
}

/**
 * The columns without those that name the assembly whose number is known, which are taken out of `assigned`; the name of the component
 * describes it, whatever word it is called by. `given` are all of the list.
 */
export function withoutNamesOfWholes(
  inputs: readonly ColumnInput[],
  assigned: Assigned[],
  given: readonly ColumnInput[],
): readonly ColumnInput[] {
  // "1, 1, 1" is that of a list in which all stands on one level.
  const isDepth = ({ field, column }: Assigned): boolean => {
    const profile = /^(?:level|path|findNo)$/.test(field) ? profileOf(inputs, column) : undefined;
    return profile !== undefined && (field === 'findNo' ? profile.dotted > 0.3 : differentOf(profile) > 1);
  };
  const isTree = assigned.some(isDepth);
  const pair = assigned.some(({ field }) => field === 'parent') ? null : pairOf(given, assigned);
  if (pair !== null) {
    put(assigned, pair[0].number.column, 'parent');
    put(assigned, pair[1].number.column, 'partNumber');
  }
  const roles = rolesOf(assigned);
  const marked = headBesideLines(inputs);
  const whole = marked?.head ?? inputs.find(({ column }) => roles.get(column)?.[0]?.field === 'parent');
  const part = pair?.[1].number ?? numberOf(inputs, assigned, whole, marked?.ofLine);
  if (whole === undefined || part === undefined) return inputs;
  const isSaying = (input: ColumnInput): boolean => input !== whole && isText(input) && isOneOf(SAYING, roles.get(input.column)); // prettier-ignore
  // "Item Description" beside "Item | Item Code (Items)"; some heads may have no lines, and are what it describes.
  const isUnmarked = (input: ColumnInput): boolean => marked?.ofLine.has(input) === false && standsBeside(input, part);
  const isOfWhole = (input: ColumnInput): boolean =>
    isSaying(input) && (isAfter(input, whole, part) || isUnmarked(input)) && isOf(input, whole);
  // Levels say what stands below what: the number on each line is that of the whole list.
  const isTop = (input: ColumnInput): boolean => pair !== null && isTree && input === whole;
  const left = inputs.filter((input) => !isOfWhole(input) && !isTop(input));
  const kept = columnsOf(left);
  const all = assigned.filter(({ column }) => kept.has(column));
  assigned.splice(0, assigned.length, ...all);
  const isMaterial = (input: ColumnInput): boolean => roles.get(input.column)?.[0]?.field === 'material';
  const name = left.find((input) => isMaterial(input) && isSaying(input) && isAfter(input, part, whole));
  const isNamed = all.some(({ field }) => field === 'name' || field === 'description');
  if (name !== undefined) put(assigned, name.column, 'description');
  else if (!isNamed && pair !== null) put(assigned, pair[1].name.column, 'description');
  return left;
}

/** The surest number of the lines. */
function numberOf(
  inputs: readonly ColumnInput[],
  assigned: readonly Assigned[],
  whole: ColumnInput | undefined,
  ofLine: ReadonlySet<ColumnInput> | undefined,
): ColumnInput | undefined {
  const isOwn = (input: ColumnInput | undefined): boolean => input !== undefined && input !== whole && ofLine?.has(input) !== false; // prettier-ignore
  return assigned
    .filter(({ field }) => field === 'partNumber')
    .sort((a, b) => b.score - a.score)
    .map(({ column }) => inputOf(inputs, column))
    .find(isOwn);
}
