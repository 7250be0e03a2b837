import type { FrameKey } from '../../locale/en.ts';
import type { Say } from '../../locale/types.ts';
import type { Glance } from '../procurement/glance.ts';
import type { OpenPart } from '../procurement/open-parts.ts';
import { type Anchors, type HeadKey, headWords, SHEETS, some } from './names.ts';
import type { Cell, Row, SheetSpec } from './types.ts';
import { compareText } from '../../order.ts';

const COLUMNS: readonly (readonly [title: HeadKey, width: number])[] = [
  ['product', 34],
  ['standing', 26],
  ['parts', 9],
  ['today', 11],
  ['ifRuns', 15],
  ['waiting', 11],
  ['answered', 12],
  ['suppliersToAsk', 40],
  ['numbersToAsk', 44],
];
const ORDER = [
  'book.standing.today',
  'book.standing.runs',
  'book.standing.waits',
  'book.standing.none',
] as const satisfies readonly FrameKey[];
type Standing = (typeof ORDER)[number];

interface ProductLine {
  readonly product: string;
  readonly parts: readonly OpenPart[];
  readonly standing: Standing;
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
    .sort((a, b) => rank(a) - rank(b) || compareText(a.product, b.product));
}

function standingOf(parts: readonly OpenPart[]): Standing {
  const asks = parts.filter(({ waiting }) => waiting === 'ask');
  if (asks.some(({ need }) => need === 'today')) return 'book.standing.today';
  if (asks.some(({ need }) => need === 'if-it-runs')) return 'book.standing.runs';
  return parts.some(({ waiting }) => waiting === 'waiting') ? 'book.standing.waits' : 'book.standing.none';
}

/** Row of each product in the sheet, from 1. */
export const productRows = (lines: readonly ProductLine[]): Map<string, number> =>
  new Map(lines.map(({ product }, at) => [product, at + 2]));

export function productsSheet(lines: readonly ProductLine[], anchors: Anchors, say: Say): SheetSpec {
  const rows: Row[] = [
    { cells: COLUMNS.map(([value]): Cell => ({ value: headWords(say, value), look: 'head' })) },
    ...lines.map((line) => ({ cells: cellsOf(line, anchors, say) })),
  ];
  if (lines.length === 0) rows.push({ cells: [{ value: say('book.products.none'), look: 'muted' }], span: 4 });
  return {
    name: SHEETS.products,
    widths: COLUMNS.map(([, width]) => width),
    rows,
    frozen: { rows: 1, columns: 1 },
    ...(lines.length > 0 && { table: { name: 'Products', header: 1 } }),
  };
}

function cellsOf({ product, parts, standing }: ProductLine, anchors: Anchors, say: Say): Cell[] {
  const first = anchors.findingOfProduct.get(product);
  const asks = parts.filter(({ waiting }) => waiting === 'ask');
  const count = (need: OpenPart['need']): number => asks.filter((part) => part.need === need).length;
  const today = count('today');
  return [
    { value: product, ...(first !== undefined && { to: { sheet: SHEETS.findings, row: first } }) },
    { value: say(standing), look: today > 0 ? 'warning' : asks.length > 0 ? 'info' : 'plain' },
    { value: parts.length },
    { value: today },
    { value: count('if-it-runs') },
    { value: parts.filter(({ waiting }) => waiting === 'waiting').length },
    { value: parts.filter(({ waiting }) => waiting === 'settled').length },
    { value: some([...new Set(asks.map(({ supplier }) => supplier ?? say('book.nobody')))], say, 8) },
    { value: some([...new Set(asks.map((part) => part.partNumber ?? part.description ?? part.partKey))], say, 12) },
  ];
}
