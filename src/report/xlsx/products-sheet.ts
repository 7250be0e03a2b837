import type { Glance } from '../procurement/glance.ts';
import type { OpenPart } from '../procurement/open-parts.ts';
import { type Anchors, NOBODY, SHEETS, some } from './names.ts';
import type { Cell, Row, SheetSpec } from './types.ts';

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ['Product', 34], ['Standing', 26], ['Parts', 9], ['To ask today', 11], ['To ask if unsettled measures run', 15], ['Asked, waiting', 11], ['Answered', 12],
  ['Suppliers to ask', 40], ['Part numbers to ask about', 44],
]; // prettier-ignore
const ORDER = ['needs an answer today', 'needs an answer if unsettled measures run', 'waits for answers', 'nothing is asked']; // prettier-ignore

interface ProductLine {
  readonly product: string;
  readonly parts: readonly OpenPart[];
  readonly standing: string;
}

/** Products in the order of the sheet: what needs an answer first. */
export function productLines({ parts }: Glance): ProductLine[] {
  const products = new Map<string, OpenPart[]>();
  for (const part of parts)
    for (const product of part.products) {
      const own = products.get(product);
      if (own === undefined) products.set(product, [part]);
      else own.push(part);
    }
  const rank = ({ standing }: ProductLine): number => ORDER.indexOf(standing);
  return [...products]
    .map(([product, own]) => ({ product, parts: own, standing: standingOf(own) }))
    .sort((a, b) => rank(a) - rank(b) || (a.product < b.product ? -1 : 1));
}

function standingOf(parts: readonly OpenPart[]): string {
  const asks = parts.filter(({ waiting }) => waiting === 'ask');
  if (asks.some(({ need }) => need === 'today')) return 'needs an answer today';
  if (asks.some(({ need }) => need === 'if-it-runs')) return 'needs an answer if unsettled measures run';
  return parts.some(({ waiting }) => waiting === 'waiting') ? 'waits for answers' : 'nothing is asked';
}

export const productRows = (lines: readonly ProductLine[]): Map<string, number> =>
  new Map(lines.map(({ product }, at) => [product, at + 2]));

export function productsSheet(lines: readonly ProductLine[], anchors: Anchors): SheetSpec {
  const rows: Row[] = [
    { cells: COLUMNS.map(([value]): Cell => ({ value, look: 'head' })) },
    ...lines.map((line) => ({ cells: cellsOf(line, anchors) })),
  ];
  if (lines.length === 0) rows.push({ cells: [{ value: 'No product holds a part that is asked about. That is no clearance.', look: 'muted' }], span: 4 }); // prettier-ignore
  return {
    name: SHEETS.products,
    widths: COLUMNS.map(([, width]) => width),
    rows,
    frozen: { rows: 1, columns: 1 },
    ...(lines.length > 0 && { table: { name: 'Products', header: 1 } }),
  };
}

function cellsOf({ product, parts, standing }: ProductLine, anchors: Anchors): Cell[] {
  const first = anchors.findingOfProduct.get(product);
  const asks = parts.filter(({ waiting }) => waiting === 'ask');
  const count = (need: OpenPart['need']): number => asks.filter((part) => part.need === need).length;
  const today = count('today');
  return [
    { value: product, ...(first !== undefined && { to: { sheet: SHEETS.findings, row: first } }) },
    { value: standing, look: today > 0 ? 'warning' : asks.length > 0 ? 'info' : 'plain' },
    { value: parts.length },
    { value: today },
    { value: count('if-it-runs') },
    { value: parts.filter(({ waiting }) => waiting === 'waiting').length },
    { value: parts.filter(({ waiting }) => waiting === 'settled').length },
    { value: some([...new Set(asks.map(({ supplier }) => supplier ?? NOBODY))], 8) },
    { value: some([...new Set(asks.map((part) => part.partNumber ?? part.description ?? part.partKey))], 12) },
  ];
}
