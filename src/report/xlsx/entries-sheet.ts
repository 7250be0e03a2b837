import type { Verdict } from '../../judge/types.ts';
import type { Control } from '../../regulation/types.ts';
import type { ReportContext } from '../types.ts';
import { branchWords, statusWord } from '../words.ts';
import type { PlacedFinding } from './findings-sheet.ts';
import { type Anchors, SHEETS, some } from './names.ts';
import type { Cell, Row, SheetSpec } from './types.ts';

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ['Entry', 22], ['Name', 46], ['Measure', 16], ['Movement', 12], ['Status', 21], ['Readings, where no source settles it', 34], ['Parts', 9],
  ['To ask', 9], ['Products', 11], ['Part numbers', 48],
]; // prettier-ignore

interface EntryLine {
  readonly control: Control;
  readonly parts: Map<string, string>;
  readonly open: Set<string>;
  readonly products: Set<string>;
}

/** Key by which findings are linked to an entry of one movement. */
export const entryKey = ({ entry, measure, movement }: Control): string => JSON.stringify([measure, movement, entry]);

/** One row per entry of a measure, with what it may reach. What is not this movement is left out. */
export function entriesSheet(placed: readonly PlacedFinding[], anchors: Anchors, verdict: Verdict, context: ReportContext): SheetSpec {
  const lines = new Map<string, EntryLine>();
  for (const { finding, products } of placed)
    for (const control of finding.controls) {
      if (control.applies === 'not-this-movement') continue;
      const key = entryKey(control);
      const line = lines.get(key) ?? { control, parts: new Map<string, string>(), open: new Set<string>(), products: new Set<string>() };
      lines.set(key, line);
      line.parts.set(finding.partKey, finding.partNumber ?? finding.description ?? finding.partKey);
      if (finding.record?.state !== 'answered') line.open.add(finding.partKey);
      for (const product of products) line.products.add(product);
    }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows: Row[] = [
    { cells: COLUMNS.map(([value]): Cell => ({ value: value === 'Status' ? `Status on ${verdict.asOf}` : value, look: 'head' })) },
    ...sorted.map(([key, line]) => ({ cells: cellsOf(line, anchors.findingOfEntry.get(key), context) })),
  ];
  if (sorted.length === 0) rows.push({ cells: [{ value: 'No entry is concerned by what was found.', look: 'muted' }], span: 4 });
  return {
    name: SHEETS.entries,
    widths: COLUMNS.map(([, width]) => width),
    rows,
    frozen: { rows: 1, columns: 1 },
    ...(sorted.length > 0 && { table: { name: 'Entries', header: 1 } }),
  };
} // prettier-ignore

function cellsOf({ control, parts, open, products }: EntryLine, first: number | undefined, context: ReportContext): Cell[] {
  const { entry, measure, movement, status, branches } = control;
  return [
    { value: entry, ...(first !== undefined && { to: { sheet: SHEETS.findings, row: first } }) },
    { value: context.entryName(entry) === entry ? '' : context.entryName(entry) },
    { value: context.measureTitle(measure) },
    { value: movement },
    { value: statusWord(status), look: status === 'in-force' ? 'warning' : status === 'unverified' ? 'info' : 'plain' },
    { value: branches === undefined ? '' : branchWords(branches) },
    { value: parts.size },
    { value: open.size },
    { value: products.size },
    { value: some([...parts.values()], 20) },
  ];
} // prettier-ignore
