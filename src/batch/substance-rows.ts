import type { Knowledge } from '../knowledge/knowledge.ts';
import { readLevel } from '../bom/hierarchy/levels.ts';
import { parseNumber } from '../map/numbers.ts';
import { lineField } from '../map/texts.ts';
import { LineKind, type Field, type MappedSheet, type Substance, type Table } from '../map/types.ts';

/** Substances that are told of one material at most, so that its text stays one that is judged whole. */
const MOST = 40;

/** What is known of substances by their CAS numbers, and of elements. */
type Substances = Pick<Knowledge, 'cas' | 'weights'>;

/** Per cent: from here on a material is that substance. */
const WHOLE = 90;

/** Per cent by weight of the line above: `5.2`, and of `4,5 - 6` the middle; NaN: the cell states none. */
function shareOf(table: Table, line: number): number {
  const text = lineField(table, line, 'substancePercent');
  const figures = (text.match(/\d[\d.,]*/g) ?? []).slice(0, 2).map((figure) => parseNumber(figure, table.decimal));
  const share = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return share > 0 && share <= 100 ? share : NaN;
}

const NEODYMIUM = /^n[eé]od[iyí]m(?:ium|io|e)?$/i;

/**
 * What a substance says of its material: an element of rare earths by its symbol, since "neodymium" alone is what magnets are called; of
 * an oxide the element that it brings ("Y2O3 8 %": Y 6.3 %), since a material with some of it is no oxide; any other by its name.
 */
function toldBy(name: string, cas: string, share: number, { cas: known, weights }: Substances): string {
  const { elements, formula } = known.get(cas.trim()) ?? {};
  const [symbol = NEODYMIUM.test(name) ? 'Nd' : undefined, ...others] = elements ?? [];
  if (symbol === undefined || others.length > 0 || share >= WHOLE) return `${name} ${percent(share)}`;
  let [own, all] = [0, 0];
  for (const [, atom = '', count] of (formula ?? '').matchAll(/([A-Z][a-z]?)(\d*)/g)) {
    const weight = (weights.get(atom) ?? NaN) * Number(count === '' ? 1 : count);
    all += weight;
    if (atom === symbol) own += weight;
  }
  return `${symbol} ${percent(own > 0 && all > 0 ? (share * own) / all : share)}`;
}

const percent = (share: number): string => `${Number(share.toPrecision(4))} %`;

const NAMING: readonly Field[] = ['substance', 'name', 'description', 'material', 'cas'];

/** The name of the substance that a line is, and the column that says it; null where it is a part: it has a number of its own, or pieces. */
function substanceOf(table: Table, line: number): { readonly name: string; readonly column: number } | null {
  if (/[\p{L}\d]/u.test(lineField(table, line, 'partNumber')) || lineField(table, line, 'quantity') !== '') return null;
  const row = table.lines.ordinal[line] as number;
  for (const field of NAMING)
    for (const column of table.columns.get(field) ?? []) {
      const name = table.sheet.text(row, column).trim();
      if (name !== '') return { name, column };
    }
  return null;
}

/**
 * Lists of materials by level, as systems for material data print them: below a material its substances, each with its share. Those
 * are no parts: what they say is told of the material above them ("Iron 64.5 %, Dysprosium 5.2 %"), and their lines hold no content of
 * their own.
 */
export function foldSubstances(mapped: readonly MappedSheet[], known: Substances): void {
  for (const { tables } of mapped) {
    for (const table of tables) {
      const composed = composedOf(table, known);
      if (composed.size > 0) table.composed = composed;
    }
  }
}

function composedOf(table: Table, known: Substances): Map<number, Substance[]> {
  const composed = new Map<number, Substance[]>();
  const { kind, ordinal, count } = table.lines;
  let above: { readonly row: number; readonly level: number } | null = null;
  for (let line = 0; line < count; line++) {
    if (kind[line] !== LineKind.part) continue;
    const level = readLevel(lineField(table, line, 'level'));
    const share = shareOf(table, line);
    if (Number.isNaN(share)) {
      above = { row: ordinal[line] as number, level };
      continue;
    }
    const found = substanceOf(table, line);
    if (above === null || !(level > above.level) || found === null) continue;
    kind[line] = LineKind.reference;
    const substances = composed.get(above.row) ?? [];
    composed.set(above.row, substances);
    const told = toldBy(found.name, lineField(table, line, 'cas'), share, known);
    if (substances.length < MOST) substances.push({ told, ordinal: ordinal[line] as number, column: found.column });
  }
  return composed;
}
