import type { HierarchyStyle } from '../bom/types.ts';
import type { ColumnView, FieldUse, HowKnown, QuantityBasis, TableView } from './types.ts';

const HIERARCHY: Readonly<Record<HierarchyStyle, string>> = {
  flat: 'none, a flat list',
  level: 'by the level column',
  dotted: 'by dotted find numbers (1, 1.2, 1.2.3)',
  parent: 'by the parent column',
  path: 'by the path column',
  nested: 'by the nesting of the elements',
  sections: 'by the assembly that a sheet or a heading names',
  'fill-down': 'by the parent column, filled in once per group',
  indent: 'by indentation or outline',
};

const HOW: Readonly<Record<HowKnown, string>> = {
  exact: 'exact word',
  bare: 'bare word',
  contained: 'contained word',
  content: 'its cells',
  dialect: 'the format',
  user: 'your mapping',
};

export const howWords = ({ how }: FieldUse): string => HOW[how];

/** Lists that say where parts are used, by their dialects. */
const WHERE_USED = new Set(['where-used', 'sap/cs15']);

export function hierarchyWords({ hierarchy, depth, root, dialect }: TableView): string {
  if (WHERE_USED.has(dialect ?? ''))
    return 'not read, nor quantities: it says where parts are used, not what is in them';
  const levels = hierarchy === 'flat' ? '' : `, ${String(depth)} ${depth === 1 ? 'level' : 'levels'}`;
  return `${HIERARCHY[hierarchy]}${levels}${root === null ? '' : `, top assembly "${root}" above the list`}`;
}

const BASIS: Readonly<Record<QuantityBasis, string>> = {
  none: 'not stated',
  'in-names': 'as the names say it',
  'per-parent': 'per piece of the parent line',
  'per-list': 'as listed, for one of the whole',
  'per-base': 'per as many pieces of the parent line as the base quantity says',
  'in-all': 'totals in one of the whole; divided by those of the parent line',
};

export function quantityWords({ quantityBasis, columns }: TableView): string {
  const field = quantityBasis === 'in-all' ? 'quantityTotal' : 'quantity';
  const column = columns.find(({ fields }) => fields.some((use) => use.field === field && use.rank === 1));
  return `${BASIS[quantityBasis]}${column === undefined ? '' : ` (${columnWords(column)})`}`;
}

/** For how many pieces prices are; null where there is nothing to say: none, or each for one. */
export function priceWords({ prices, columns }: TableView): string | null {
  const at = columns.find(({ column }) => column === prices?.column);
  if (prices === null || prices.basis === 'one' || at === undefined) return null;
  const where = columnWords(at);
  if (prices.basis === 'column') return `for as many pieces as ${where} says`;
  if (prices.basis === 'open') return `not known: for how many pieces they are, ${where} does not say`;
  return `for ${String(prices.pieces)} pieces each (${where})`;
}

/** `column C "Qty"`, or the name of an element. */
function columnWords({ name, header }: ColumnView): string {
  return header === name ? name : header === '' ? `column ${name}` : `column ${name} "${header}"`;
}

export function decimalWords({ decimal }: TableView): string {
  if (decimal === null) return 'no cell shows which; 1.234 and 1,234 stay unknown';
  return decimal === '.' ? 'point (1,234.5)' : 'comma (1.234,5)';
}

/** What lines are called, one and several of a kind. */
const LINES = {
  part: ['part', 'parts'],
  heading: ['heading', 'headings'],
  total: ['total', 'totals'],
  note: ['note', 'notes'],
  reference: ['document or text line', 'document or text lines'],
  substance: ['substance of a line above', 'substances of lines above'],
} as const;

/** `43 parts, 2 headings, 1 total`. */
export function countWords({ counts }: TableView): string {
  return (Object.keys(LINES) as (keyof typeof LINES)[])
    .filter((kind) => kind === 'part' || counts[kind] > 0)
    .map((kind) => `${String(counts[kind])} ${LINES[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}

/** `description`, `partNumber (2nd)`: later columns speak where the earlier are empty. */
export function fieldWords({ field, rank, of }: FieldUse): string {
  if (of === 1 || rank === 1) return field;
  return `${field} (${rank === 2 ? '2nd' : rank === 3 ? '3rd' : `${String(rank)}th`})`;
}
