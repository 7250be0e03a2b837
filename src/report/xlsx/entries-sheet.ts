import { english } from '../../locale/say.ts';
import type { Verdict } from '../../judge/types.ts';
import type { Control } from '../../regulation/types.ts';
import type { ReportContext } from '../types.ts';
import { addStatus, branchWords, type ClausesByStatus, statusesWords, toldStatus } from '../words/words.ts';
import type { PlacedFinding } from './findings-sheet.ts';
import { type Anchors, type HeadKey, headWords, SHEETS, some } from './names.ts';
import type { Cell, Row, SheetSpec } from './types.ts';
import { compareText } from '../../order.ts';

const COLUMNS: readonly (readonly [title: HeadKey, width: number])[] = [
  ['entry', 22],
  ['name', 46],
  ['measure', 16],
  ['movement', 12],
  ['statusOn', 21],
  ['readings', 34],
  ['parts', 9],
  ['outside', 12],
  ['toAsk', 9],
  ['products', 11],
  ['numbers', 48],
];

interface EntryLine {
  readonly control: Control;
  readonly statuses: ClausesByStatus;
  readonly parts: Map<string, string>;
  /** Parts that only hold it inside, which is generally outside the entry. */
  readonly outside: Set<string>;
  readonly open: Set<string>;
  readonly products: Set<string>;
}

/** Key by which findings are linked to an entry of one movement. */
export const entryKey = ({ entry, measure, movement }: Control): string => JSON.stringify([measure, movement, entry]);

/** One row per entry of a measure, with what it may reach. What is not this movement is left out. */
export function entriesSheet(
  placed: readonly PlacedFinding[],
  anchors: Anchors,
  verdict: Verdict,
  context: ReportContext,
): SheetSpec {
  const { say } = context.language ?? english;
  const lines = new Map<string, EntryLine>();
  for (const { finding, products } of placed)
    for (const control of finding.controls) {
      if (control.applies === 'not-this-movement') continue;
      const key = entryKey(control);
      const line = lines.get(key) ?? {
        control,
        statuses: new Map<string, Set<string>>(),
        parts: new Map<string, string>(),
        outside: new Set<string>(),
        open: new Set<string>(),
        products: new Set<string>(),
      };
      lines.set(key, line);
      addStatus(line.statuses, { ...control, status: toldStatus(control, verdict.asOf, context.packs) });
      line.parts.set(finding.partKey, finding.partNumber ?? finding.description ?? finding.partKey);
      // What is generally outside an entry is nobody asked for under it: an entry of another measure may ask.
      if (control.applies === 'generally-outside') line.outside.add(finding.partKey);
      else if (finding.record?.state !== 'answered') line.open.add(finding.partKey);
      for (const product of products) line.products.add(product);
    }
  const sorted = [...lines].sort(([a], [b]) => compareText(a, b));
  const rows: Row[] = [
    { cells: COLUMNS.map(([value]): Cell => ({ value: headWords(say, value, verdict.asOf), look: 'head' })) },
    ...sorted.map(([key, line]) => ({ cells: cellsOf(line, anchors.findingOfEntry.get(key), context) })),
  ];
  if (sorted.length === 0) rows.push({ cells: [{ value: say('book.entries.none'), look: 'muted' }], span: 4 });
  return {
    name: SHEETS.entries,
    widths: COLUMNS.map(([, width]) => width),
    rows,
    frozen: { rows: 1, columns: 1 },
    ...(sorted.length > 0 && { table: { name: 'Entries', header: 1 } }),
  };
}

function cellsOf(
  { control, statuses, parts, outside, open, products }: EntryLine,
  first: number | undefined,
  context: ReportContext,
): Cell[] {
  const { language = english } = context;
  const { entry, measure, movement, branches, isInferred } = control;
  return [
    {
      value: isInferred === true ? language.say('entry.inferred', { entry }) : entry,
      ...(first !== undefined && { to: { sheet: SHEETS.findings, row: first } }),
    },
    { value: context.entryName(entry) === entry ? '' : context.entryName(entry) },
    { value: context.measureTitle(measure) },
    { value: language.say(`movement.${movement}`) },
    {
      value: statusesWords(statuses, language),
      look: statuses.has('in-force') ? 'warning' : statuses.has('unverified') ? 'info' : 'plain',
    },
    { value: branches === undefined ? '' : branchWords(branches, language) },
    { value: parts.size },
    { value: outside.size },
    { value: open.size },
    { value: products.size },
    { value: some([...parts.values()], language.say, 20) },
  ];
}
