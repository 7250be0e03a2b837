import { english } from '../../locale/say.ts';
import type { JudgedFinding, JudgedUnit, Verdict } from '../../judge/types.ts';
import type { Say } from '../../locale/types.ts';
import { gramsOf, rowOf } from '../tools/csv.ts';
import { placeOf } from '../terminal/place.ts';
import { supplierOf } from '../words/asked.ts';
import { supplierKey } from '../procurement/open-parts.ts';
import { visible } from '../select.ts';
import type { ReportContext } from '../types.ts';
import { productsOf } from '../commands/whatif-changes.ts';
import { head } from '../terminal/text.ts';
import { heightOf, linesIn } from './row-height.ts';
import { type Anchors, type HeadKey, headWords, SHEETS, some } from './names.ts';
import { stateWord } from './suppliers-sheet.ts';
import type { Cell, Look, Row, SheetSpec } from './types.ts';
import { compareText } from '../../order.ts';

/** Rows that a workbook gets at most: more would take gigabytes to write. The CSV report has no limit. */
const MOST_FINDINGS = 20_000;

export interface PlacedFinding {
  readonly unit: JudgedUnit;
  readonly finding: JudgedFinding;
  readonly supplier: string;
  readonly products: readonly string[];
  /** Row of the sheet. */
  readonly row: number;
}

const HEADER = 2;
const RANK: Readonly<Record<string, number>> = { error: 0, warning: 1, info: 2 };

/** Findings in the order of the sheet: most severe first, then by supplier, so that a supplier's stand together. */
export function placedFindings(verdict: Verdict, context: ReportContext): readonly PlacedFinding[] {
  return verdict.units
    .flatMap((unit) =>
      visible(unit, context).map((finding) => ({
        ...{ unit, finding },
        supplier: supplierKey(supplierOf(finding, context)),
        products: productsOf(finding, unit.path),
      })),
    )
    .sort(
      (a, b) =>
        (RANK[a.finding.severity] ?? 3) - (RANK[b.finding.severity] ?? 3) || compareText(a.supplier, b.supplier),
    )
    .map((placed, at) => ({ ...placed, row: HEADER + 1 + at }));
}

/** Row of the first finding of each key, among those that the sheet holds. */
export function firstRows(
  placed: readonly PlacedFinding[],
  keysOf: (one: PlacedFinding) => readonly string[],
): Map<string, number> {
  const rows = new Map<string, number>();
  for (const one of placed.slice(0, MOST_FINDINGS))
    for (const key of keysOf(one)) if (!rows.has(key)) rows.set(key, one.row);
  return rows;
}

const COLUMNS: readonly (readonly [title: HeadKey, width: number])[] = [
  ['severity', 11], ['part', 18], ['description', 32], ['supplier', 30], ['file', 24], ['place', 14], ['product', 20], ['uses', 8],
  ['material', 18], ['elements', 24], ['grams', 20], ['inboundEntries', 18], ['inbound', 46], ['outboundEntries', 18],
  ['outbound', 46], ['question', 40], ['record', 12], ['owner', 16], ['due', 13], ['finding', 60], ['rule', 22],
]; // prettier-ignore

export function findingsSheet(
  placed: readonly PlacedFinding[],
  anchors: Anchors,
  verdict: Verdict,
  context: ReportContext,
): SheetSpec {
  const { say } = context.language ?? english;
  const cut = placed.length - MOST_FINDINGS;
  const note = cut > 0 ? say('book.findings.cut', { n: MOST_FINDINGS, more: cut }) : say('book.findings.note');
  const rows: Row[] = [
    { cells: [{ value: note, look: cut > 0 ? 'warning' : 'note' }], span: 8 },
    { cells: COLUMNS.map(([value]): Cell => ({ value: headWords(say, value), look: 'head' })), height: 18 },
    ...placed.slice(0, MOST_FINDINGS).map((one) => rowOfFinding(cellsOf(one, anchors, verdict, context))),
  ];
  if (placed.length === 0) rows.push({ cells: [{ value: say('book.findings.none'), look: 'muted' }], span: 8 });
  return {
    name: SHEETS.findings,
    widths: COLUMNS.map(([, width]) => width),
    rows,
    frozen: { rows: HEADER, columns: 2 },
    ...(placed.length > 0 && { table: { name: 'Findings', header: HEADER } }),
  };
}

/** Lines a row shows at most; the cell holds more. */
const MOST_LINES = 9;

/** As high as its longest text needs: reckoned, since 20,000 rows of wrapped texts would take long. */
function rowOfFinding(cells: Cell[]): Row {
  let lines = 1;
  for (const [at, { value }] of cells.entries()) {
    const room = (COLUMNS[at]?.[1] ?? 10) - 2;
    if (typeof value === 'string') lines = Math.max(lines, linesIn(value.slice(0, 1000), room));
  }
  return { cells, height: heightOf(Math.min(MOST_LINES, lines)) };
}

/** `Dy likely; Tb possible`. */
function elementsIn({ content }: JudgedFinding, say: Say): string {
  const shown = (content?.elements ?? []).filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely');
  return shown.map(({ symbol, presence }) => `${symbol} ${say(`presence.${presence}`)}`).join('; ');
}

/** What stands on every page for a part without a number: the beginning of its description. */
function calledBy(description: string | number | null | undefined): string {
  const words = String(description ?? '');
  const short = head(words, LONGEST_NAME);
  return short === words ? words : `${short.trimEnd()}…`;
}
const LONGEST_NAME = 48;

function cellsOf({ unit, finding, supplier, products }: PlacedFinding, anchors: Anchors, verdict: Verdict, context: ReportContext): Cell[] {
  const { say, said } = context.language ?? english;
  const row = rowOf(finding, unit, verdict, context);
  const cell = (value: string | number | null | undefined, look: Look = 'plain'): Cell => ({ value: value ?? '', look });
  const link = (value: string, sheet: string, to: number | undefined): Cell => (to === undefined ? cell(value) : { value, to: { sheet, row: to } });
  return [
    cell(say(`severity.${finding.severity}`), finding.severity === 'off' ? 'plain' : finding.severity),
    cell(row.part || calledBy(row.description)),
    cell(row.description),
    link(supplierOf(finding, context) ?? say('book.nobody'), SHEETS.suppliers, anchors.supplierRow.get(supplier)),
    cell(row.file),
    cell(placeOf(finding.locations[0], context.language)),
    link(some(products, say, 3), SHEETS.products, anchors.productRow.get(products[0] ?? '')),
    cell(finding.uses),
    ...[finding.content === null ? null : said(finding.content.name), elementsIn(finding, say), gramsOf(finding, context.language), row.inbound_entries, row.inbound, row.outbound_entries, row.outbound, row.question, row.record === null || row.record === undefined ? null : stateWord(String(row.record), say), row.owner, row.due, row.finding, row.rule].map((value) => cell(value)),
  ];
} // prettier-ignore
