import type { Glance, SupplierLine } from '../procurement/glance.ts';
import { type Anchors, NOBODY, SHEETS, some } from './names.ts';
import type { Cell, Row, SheetSpec } from './types.ts';

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ['Supplier or maker', 30], ['Ask as no.', 10], ['Parts', 9], ['Products', 11], ['To ask today', 11], ['To ask if unsettled measures run', 15], ['Asked, waiting', 11],
  ['Answered', 12], ['Due', 13], ['State', 18], ['Licence', 18], ['Expiry', 11], ['Part numbers to ask about', 48],
]; // prettier-ignore
const HEADER = 1;

export const supplierRows = ({ suppliers }: Glance): Map<string, number> =>
  new Map(suppliers.map(({ key }, at) => [key, HEADER + 1 + at]));

/** One row per supplier, in the order in which to ask. */
export function suppliersSheet({ suppliers }: Glance, anchors: Anchors): SheetSpec {
  const rows: Row[] = [
    {
      cells: COLUMNS.map(([value], at): Cell => ({
        value,
        look: 'head',
        ...(at > 0 && at < 8 && { align: 'center' as const }),
      })),
    },
    ...suppliers.map((line) => ({ cells: cellsOf(line, anchors) })),
  ];
  if (suppliers.length === 0) rows.push({ cells: [{ value: 'Nothing to ask.', look: 'muted' }], span: 4 });
  return {
    name: SHEETS.suppliers,
    widths: COLUMNS.map(([, width]) => width),
    rows,
    frozen: { rows: HEADER, columns: 1 },
    ...(suppliers.length > 0 && { table: { name: 'Suppliers', header: HEADER } }),
  };
}

function cellsOf(line: SupplierLine, anchors: Anchors): Cell[] {
  const first = anchors.findingOfSupplier.get(line.key);
  const open = line.parts.filter(({ waiting }) => waiting === 'ask').map((part) => part.partNumber ?? part.description ?? part.partKey); // prettier-ignore
  return [
    { value: line.name ?? NOBODY, ...(first !== undefined && { to: { sheet: SHEETS.findings, row: first } }) },
    { value: line.rank ?? '', align: 'center' },
    { value: line.parts.length },
    { value: line.products.length },
    { value: line.ask, look: line.ask > 0 ? 'warning' : 'plain' },
    { value: line.askIfItRuns },
    { value: line.waiting },
    { value: line.settled },
    { value: line.due ?? '' },
    stateCell(line),
    { value: line.licence?.number ?? '' },
    { value: line.licence?.expiry ?? '' },
    { value: some([...new Set(open)], 20) },
  ]; // prettier-ignore
}

const ALARMING = new Set(['overdue', 'expired', 'refused']);

/** `none` stands for parts that no register speaks of. */
export function stateCell({ states }: SupplierLine): Cell {
  const words = states.map((state) => (state === 'none' ? 'no record' : state)).join(', ');
  return { value: words, look: states.some((state) => ALARMING.has(state)) ? 'error' : states.every((state) => state === 'answered') ? 'good' : 'plain' }; // prettier-ignore
}
