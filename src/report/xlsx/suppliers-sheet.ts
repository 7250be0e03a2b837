import type { Say } from '../../locale/types.ts';
import type { Glance, SupplierLine } from '../procurement/glance.ts';
import { type Anchors, type HeadKey, headWords, SHEETS, some } from './names.ts';
import type { Cell, Row, SheetSpec } from './types.ts';

const COLUMNS: readonly (readonly [title: HeadKey, width: number])[] = [
  ['supplier', 30],
  ['askAsNo', 10],
  ['parts', 9],
  ['products', 11],
  ['today', 11],
  ['ifRuns', 15],
  ['waiting', 11],
  ['answered', 12],
  ['due', 13],
  ['state', 18],
  ['licence', 18],
  ['expiry', 11],
  ['numbersToAsk', 48],
];
const HEADER = 1;

/** Row of each supplier, by key, in the sheet, from 1. */
export const supplierRows = ({ suppliers }: Glance): Map<string, number> =>
  new Map(suppliers.map(({ key }, at) => [key, HEADER + 1 + at]));

/** One row per supplier, in the order in which to ask. */
export function suppliersSheet({ suppliers, leftOut }: Glance, anchors: Anchors, say: Say): SheetSpec {
  const rows: Row[] = [
    {
      cells: COLUMNS.map(([value], at): Cell => ({
        value: headWords(say, value),
        look: 'head',
        ...(at > 0 && at < 8 && { align: 'center' as const }),
      })),
    },
    ...suppliers.map((line) => ({ cells: cellsOf(line, anchors, say) })),
  ];
  if (suppliers.length === 0)
    rows.push({
      cells: [{ value: say(leftOut.unasked > 0 ? 'book.first.noneNew' : 'book.nothingToAsk'), look: 'muted' }],
      span: 4,
    });
  return {
    name: SHEETS.suppliers,
    widths: COLUMNS.map(([, width]) => width),
    rows,
    frozen: { rows: HEADER, columns: 1 },
    ...(suppliers.length > 0 && { table: { name: 'Suppliers', header: HEADER } }),
  };
}

function cellsOf(line: SupplierLine, anchors: Anchors, say: Say): Cell[] {
  const first = anchors.findingOfSupplier.get(line.key);
  const open = line.parts
    .filter(({ waiting }) => waiting === 'ask')
    .map((part) => part.partNumber ?? part.description ?? part.partKey);
  return [
    {
      value: line.name ?? say('book.nobody'),
      ...(first !== undefined && { to: { sheet: SHEETS.findings, row: first } }),
    },
    { value: line.rank ?? '', align: 'center' },
    { value: line.parts.length },
    { value: line.products.length },
    { value: line.ask, look: line.ask > 0 ? 'warning' : 'plain' },
    { value: line.askIfItRuns },
    { value: line.waiting },
    { value: line.settled },
    { value: line.due ?? '' },
    stateCell(line, say),
    line.licence?.number === null
      ? { value: say('book.noLicence'), look: 'error' }
      : { value: line.licence?.number ?? '' },
    { value: line.licence?.expiry ?? '' },
    { value: some([...new Set(open)], say, 20) },
  ];
}

const ALARMING = new Set(['overdue', 'expired', 'refused']);

const STATES = ['open', 'partial', 'overdue', 'answered', 'expired', 'refused', 'dont-know'] as const;

/** State of a record in words; a word that no register has stays. */
export function stateWord(state: string, say: Say): string {
  if (state === 'none') return say('book.noRecord');
  const known = STATES.find((one) => one === state);
  return known === undefined ? state : say(`state.${known}`);
}

/** `none` stands for parts that no register speaks of. */
export function stateCell({ states }: SupplierLine, say: Say): Cell {
  const words = states.map((state) => stateWord(state, say)).join(', ');
  return {
    value: words,
    look: states.some((state) => ALARMING.has(state))
      ? 'error'
      : states.every((state) => state === 'answered')
        ? 'good'
        : 'plain',
  };
}
