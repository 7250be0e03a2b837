import type { PartView, RuleContext } from '../types.ts';
import { tellOnce } from './once-for-all.ts';

/** More with one cause in one list are one finding: what is wrong is the column. */
const MOST = 3;

const BOTH = '{stated} stated for a piece, and about {grams} by the dimensions';
const USED = 'The dimensions were used';

/** By cause; `several-` is of a whole list. */
export const WORDS = {
  unit: `${BOTH}: a thousand times apart, as where g and kg are mistaken for each other. ${USED}: correct the weight or its unit`,
  line: `${BOTH}: {quantity} pieces weigh that much, so it is likely the weight of the line. ${USED}: give the weight of a piece, or name the column as a total`,
  apart: `${BOTH}. ${USED}: check the weight, its unit, what it is the weight of, and the dimensions`,
  'several-unit': `{count} weights of this list, first ${BOTH}: a thousand times apart, as where g and kg are mistaken for each other. ${USED}; other parts were weighed by this column: correct its unit`,
  'several-line': `{count} weights of this list, first ${BOTH}: {quantity} pieces weigh that much, so the column is likely the weight of the line. ${USED}; other parts were weighed by this column: name it as a total`,
  'several-apart': `{count} weights of this list, first ${BOTH}. ${USED}; other parts were weighed by this column: check its unit and what it is the weight of`,
} as const;

type Cause = 'unit' | 'line' | 'apart';

interface Told {
  readonly part: PartView;
  readonly line: number;
  readonly column: number;
  readonly data: Readonly<Record<string, string>>;
}

/** Weights that the dimensions of their part contradict: each, or those with one cause once for the list. */
export function tellWeights(context: RuleContext, parts: readonly PartView[]): void {
  const { tables, lineTable, lineIndex } = context.bom;
  const byCause = new Map<string, { readonly cause: Cause; readonly told: Told[] }>();
  for (const part of parts) {
    const mass = part.contents.find((content) => content.mass?.unlike !== undefined)?.mass;
    const [line] = part.lines;
    if (mass?.unlike === undefined || line === undefined) continue;
    const at = lineTable[line] ?? -1;
    const table = tables[at];
    const each = table?.columns.get('massUnit')?.[0];
    const column = each ?? table?.columns.get('massTotal')?.[0] ?? -1;
    const quantity = each === undefined ? NaN : (table?.lines.quantity[lineIndex[line] ?? -1] ?? NaN);
    const { min, typ, max } = mass.grams;
    const isTimes = (factor: number): boolean => {
      const each = (mass.unlike ?? NaN) / factor;
      return each >= min * 0.8 && each <= max * 1.25;
    };
    const cause: Cause = isTimes(1000) || isTimes(1e-3) ? 'unit' : quantity > 1 && isTimes(quantity) ? 'line' : 'apart';
    const data = { stated: grams(mass.unlike), grams: grams(typ), quantity: String(quantity) };
    const key = `${at} ${cause}`;
    const group = byCause.get(key) ?? { cause, told: [] };
    byCause.set(key, group);
    group.told.push({ part, line, column, data });
  }
  for (const { cause, told } of byCause.values()) {
    const [first] = told;
    if (first !== undefined && told.length > MOST) {
      const data = { ...first.data, count: told.length };
      tellOnce(context, first.line, first.column, { messageId: `several-${cause}`, data });
      continue;
    }
    for (const { part, column, data } of told) context.report(part, { messageId: cause, data, column });
  }
}

/** Three figures, and never a power of ten. */
const grams = (value: number): string => `${String(Number(value.toPrecision(3)))} g`;
