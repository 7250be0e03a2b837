import { assemblyNamed } from '../map/assembly-heading.ts';
import { lineField, lineTexts } from '../map/cells/texts.ts';
import { LineKind, type Field, type Table } from '../map/types.ts';
import { isFilledDown } from './hierarchy/parents.ts';
import { pathOf } from './hierarchy/paths.ts';
import { isPlausibleNumber, normaliseNumber, normaliseText } from './part-number.ts';
import { isNoNumber } from './placeholder.ts';
import type { Bom } from './types.ts';

/** Global line indexes of a part, in order. A view, not a copy. */
export function partLinesOf(bom: Bom, part: number): Int32Array {
  return bom.partLines.subarray(bom.partStart[part] ?? 0, bom.partStart[part + 1] ?? 0);
}

/** The table of a global line index; null where there is no such line. */
export function tableOf(bom: Bom, line: number): Table | null {
  return bom.tables[bom.lineTable[line] ?? -1] ?? null;
}

/**
 * Text of a field on a line: its first filled column, '' if none. A description that is spread over several columns
 * (name, description, specification) is joined left to right, each text once.
 */
export function fieldText(bom: Bom, line: number, field: Field): string {
  const table = tableOf(bom, line);
  if (table === null) return '';
  const index = bom.lineIndex[line] ?? -1;
  const columns = table.columns.get(field);
  if (field !== 'description' || columns === undefined || columns.length < 2) return lineField(table, index, field);
  const row = table.lines.ordinal[index] ?? 0;
  const texts = [...columns]
    .sort((a, b) => a - b)
    .map((column) => table.sheet.text(row, column).replace(/\s+/gu, ' ').trim());
  return joined(new Set(texts));
}

/** Each text against each other costs as much as there are squared. */
const MOST_COMPARED = 40;

/** Texts one behind the other, without those that others hold; of a great many all are told. */
function joined(texts: Set<string>): string {
  texts.delete('');
  const all = [...texts];
  if (all.length > MOST_COMPARED) return all.join(' · ');
  return all.filter((text) => !all.some((other) => other !== text && other.includes(text))).join(' · ');
}

const names = new WeakMap<Bom, (string | undefined)[]>();

/** Name of a line in a chain: its part number, else find number and the start of its description. */
export function lineName(bom: Bom, line: number): string {
  let known = names.get(bom);
  if (known === undefined) names.set(bom, (known = new Array<string | undefined>(bom.lineCount)));
  // Chains share their upper ends.
  return (known[line] ??= nameOfLine(bom, line));
}

/** A number that a person knows the part by: also without a digit ("P-MAG"), or short ("4711"), but no place in the list. */
const isShownNumber = (number: string): boolean =>
  isPlausibleNumber(number) ||
  (/^[^\s.,]{1,40}$/.test(number) && /\p{L}{2}|\d{4}/u.test(number) && !isNoNumber(number));

function nameOfLine(bom: Bom, line: number): string {
  for (const field of ['partNumber', 'mpn'] as const) {
    const number = fieldText(bom, line, field);
    if (number !== '' && isShownNumber(normaliseNumber(number))) return number;
  }
  const description = fieldText(bom, line, 'description');
  const short = description.length > 40 ? `${description.slice(0, 39).trimEnd()}…` : description;
  const find = fieldText(bom, line, 'findNo') || fieldText(bom, line, 'refDes').slice(0, 20);
  return [find, short || otherText(bom, line)].filter((text) => text !== '').join(' ') || `row ${rowOf(bom, line)}`;
}

/** Any words of a line that has neither number nor description. */
function otherText(bom: Bom, line: number): string {
  const table = tableOf(bom, line);
  const cells = table === null ? [] : lineTexts(table, bom.lineIndex[line] ?? -1);
  return cells
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(({ text }) => text.slice(0, 40))
    .slice(0, 2)
    .join(' ');
}

function rowOf(bom: Bom, line: number): number {
  const table = tableOf(bom, line);
  return table?.sheet.rowNumber(table.lines.ordinal[bom.lineIndex[line] ?? 0] ?? 0) ?? 0;
}

const filledDown = new WeakMap<Table, boolean>();

/** Names above a root line that the file gives without a line of their own: a parent number, the steps of a path. Outermost first. */
export function namesAbove(bom: Bom, line: number): string[] {
  const table = tableOf(bom, line);
  const index = bom.lineIndex[line] ?? 0;
  if (table === null) return [];
  const style = bom.styles[bom.lineTable[line] ?? 0];
  if (style === 'path') {
    const path = pathOf(table, index);
    const own = lineName(bom, line);
    return path.at(-1) === own || path.at(-1) === fieldText(bom, line, 'description') ? path.slice(0, -1) : path;
  }
  const root = rootOf(bom, table, line);
  if (style !== 'parent' && style !== 'fill-down' && !table.columns.has('parent')) return root;
  const name = parentText(table, index);
  const own = fieldText(bom, line, 'partNumber');
  return name === '' || normaliseNumber(name) === normaliseNumber(own) ? root : [name];
}

/** The top assembly that stands above the list, unless the line is that itself. */
function rootOf(bom: Bom, table: Table, line: number): string[] {
  const root = sectionName(table, bom.lineIndex[line] ?? 0) ?? table.root?.text ?? '';
  return root === '' || normaliseNumber(root) === normaliseNumber(fieldText(bom, line, 'partNumber')) ? [] : [root];
}

/** The assembly that the nearest heading of a line names, null if none does. */
function sectionName(table: Table, line: number): string | null {
  let heading = table.lines.heading[line] ?? -1;
  for (let depth = 0; heading >= 0 && depth < 8; depth++) {
    const isHeading = table.lines.kind[heading] === LineKind.heading;
    const name = isHeading ? assemblyNamed(lineTexts(table, heading).map(({ text }) => text)) : null;
    if (name !== null) return name;
    heading = table.lines.heading[heading] ?? -1;
  }
  return null;
}

/** The parent that a line names, looked up above where the table fills it in only once per group. */
function parentText(table: Table, line: number): string {
  const own = lineField(table, line, 'parent');
  let down = filledDown.get(table);
  if (down === undefined) filledDown.set(table, (down = table.columns.has('parent') && isFilledDown(table)));
  if (own !== '' || !down) return own;
  for (let above = line - 1; above >= 0 && above > line - 10_000; above--) {
    const text = lineField(table, above, 'parent');
    if (text !== '') return text;
  }
  return '';
}

/** Keys of the parts directly above a part, sorted, each once; a parent without a line is known by its number. */
export function parentsOf(bom: Bom, part: number): string[] {
  const start = bom.partStart[part] ?? 0;
  const end = bom.partStart[part + 1] ?? 0;
  if (end - start === 1) {
    const key = parentKeyOf(bom, bom.partLines[start] as number);
    return key === null ? [] : [key];
  }
  const keys = new Set<string>();
  for (let at = start; at < end; at++) {
    const key = parentKeyOf(bom, bom.partLines[at] as number);
    if (key !== null) keys.add(key);
  }
  return keys.size < 2 ? [...keys] : [...keys].sort();
}

function parentKeyOf(bom: Bom, line: number): string | null {
  const above = bom.parent[line] ?? -1;
  const key = above < 0 ? undefined : bom.partKey.at(bom.part[above] ?? -1);
  if (key !== undefined) return key;
  const name = namesAbove(bom, line).at(-1);
  if (name === undefined) return null;
  const number = normaliseNumber(name);
  return isPlausibleNumber(number) && bom.styles[bom.lineTable[line] ?? 0] !== 'path'
    ? `pn:${number}`
    : `d:${normaliseText(name)}|`;
}
