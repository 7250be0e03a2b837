import type ExcelJS from 'exceljs';
import { heightOf, linesIn } from './row-height.ts';
import { looksLikeFormula } from '../tools/csv-cell.ts';
import { cellText, sheetName } from './text.ts';
import type { Cell, Look, Row, SheetSpec } from './types.ts';
import { withZipDate } from './zip-dates.ts';

const FONT = 'Calibri';
const LINE = 'FFBFC5CC';
const INK = 'FF1F2933';
const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

interface Style {
  readonly font?: Partial<ExcelJS.Font>;
  readonly fill?: ExcelJS.Fill;
}

const STYLES: Readonly<Record<Look, Style>> = {
  plain: {},
  title: { font: { size: 18, bold: true } },
  big: { font: { size: 15, bold: true }, fill: fill('FFEAF1FB') },
  muted: { font: { color: { argb: 'FF5A6672' } } },
  note: { font: { italic: true, color: { argb: 'FF5A6672' } } },
  head: { font: { bold: true, color: { argb: 'FFFFFFFF' } }, fill: fill('FF2B4A6F') },
  strong: { font: { bold: true, size: 12 } },
  error: { font: { bold: true, color: { argb: 'FF8C1D18' } }, fill: fill('FFFBE3E1') },
  warning: { font: { bold: true, color: { argb: 'FF6B4700' } }, fill: fill('FFFFF1D0') },
  info: { font: { color: { argb: 'FF1F4E79' } }, fill: fill('FFE8F0F8') },
  good: { font: { color: { argb: 'FF1B5E34' } }, fill: fill('FFE5F3E9') },
};
const FIELD = fill('FFFFFBE6');
/** Widths of a digit that stand empty beside a text, so that neighbours do not touch. */
const PADDING = 2;
const POINTS: Partial<Record<Look, number>> = { title: 26, big: 22, strong: 18 };

/** A workbook of sheets as bytes: the same sheets on the same day give the same bytes. */
export async function renderWorkbook(
  sheets: readonly SheetSpec[],
  asOf: string,
  title: string,
  category?: string,
): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  const date = new Date(`${asOf}T00:00:00Z`);
  Object.assign(book, {
    creator: 'Lintanide',
    lastModifiedBy: 'Lintanide',
    created: date,
    modified: date,
    title,
    ...(category !== undefined && { category }),
  });
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const legal = sheetName(name, taken);
    taken.add(legal.toLowerCase());
    names.set(name, legal);
  }
  for (const spec of sheets) await addSheet(book, spec, names);
  return withZipDate(new Uint8Array(await book.xlsx.writeBuffer()), asOf);
}

async function addSheet(book: ExcelJS.Workbook, spec: SheetSpec, names: ReadonlyMap<string, string>): Promise<void> {
  const { frozen, widths, rows, table } = spec;
  const sheet = book.addWorksheet(names.get(spec.name) ?? spec.name, {
    views: [
      frozen === undefined
        ? { showGridLines: false }
        : { showGridLines: false, state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows },
    ],
    pageSetup: {
      // A4; the library's enum has no value at run time.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
      paperSize: 9,
      orientation: spec.portrait === true ? 'portrait' : 'landscape',
      fitToPage: true,
      ...paperOf(spec),
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
      ...(frozen !== undefined &&
        frozen.rows > 0 && { printTitlesRow: `${String(frozen.rows)}:${String(frozen.rows)}` }),
    },
    headerFooter: { oddFooter: '&L&8Lintanide: no clearance, not legal advice&C&8&A&R&8&P / &N' },
  });
  sheet.columns = widths.map((width) => ({ width }));
  for (const [at, row] of rows.entries()) addRow(sheet, at + 1, row, spec, names);
  if (table !== undefined && rows.length > table.header) addTable(sheet, spec, table);
  if (spec.locked === true)
    await sheet.protect('', {
      formatColumns: true,
      formatRows: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
    });
}

/** Widths of the digit 0 that a page of A4 across holds at about 70 %: smaller letters are not read from paper. */
const PAGE_WIDTH = 200;
/** A sheet that is not much wider is one page all the same: two that are half empty read worse than small letters. */
const MOST_ON_ONE = 260;

/** Pages side by side; what stays on the screen when one scrolls to the right stands on each, so that every page says of which part it speaks. */
function paperOf({ frozen, widths }: SheetSpec): Pick<ExcelJS.PageSetup, 'fitToWidth'> & Partial<ExcelJS.PageSetup> {
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (width <= MOST_ON_ONE) return { fitToWidth: 1 };
  const kept = frozen?.columns ?? 0;
  const keptWidth = widths.slice(0, kept).reduce((sum, one) => sum + one, 0);
  return {
    fitToWidth: Math.max(2, Math.ceil((width - keptWidth) / (PAGE_WIDTH - keptWidth))),
    pageOrder: 'overThenDown',
    ...(kept > 0 && { printTitlesColumn: `A:${String.fromCharCode(64 + kept)}` }),
  };
}

function addRow(
  sheet: ExcelJS.Worksheet,
  number: number,
  row: Row,
  spec: SheetSpec,
  names: ReadonlyMap<string, string>,
): void {
  const target = sheet.getRow(number);
  let lines = 1;
  let points = 0;
  for (const [at, given] of row.cells.entries()) {
    if (given === null) continue;
    const cell: Cell = typeof given === 'object' ? given : { value: given };
    const [from, to] = row.groups?.find(([first]) => first === at + 1) ?? [1, at === 0 ? (row.span ?? 1) : 1];
    const span = to - from + 1;
    addCell(target.getCell(at + 1), cell, names, span === 1);
    const width = spec.widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
    lines = Math.max(
      lines,
      typeof cell.value === 'string'
        ? linesOf(cell, span === 1 && cell.align !== 'center' ? width - PADDING : width)
        : 1,
    );
    points = Math.max(points, POINTS[cell.look ?? 'plain'] ?? 0);
  }
  if ((row.span ?? 1) > 1) sheet.mergeCells(number, 1, number, row.span ?? 1);
  for (const [from, to] of row.groups ?? []) if (to > from) sheet.mergeCells(number, from, number, to);
  target.height = row.height ?? heightOf(lines, points);
}

/** Lines that a cell takes in its column; bold and large letters are wider. */
function linesOf({ value, look = 'plain' }: Cell, width: number): number {
  const lines = String(value).split('\n').map(cellText);
  return linesIn(lines.join('\n'), width, SCALES[look]);
}

const SCALES: Partial<Record<Look, number>> = {
  title: 1.9,
  big: 1.6,
  strong: 1.3,
  head: 1.08,
  error: 1.08,
  warning: 1.08,
};

function addCell(target: ExcelJS.Cell, { value, look = 'plain', to, align, isField, isFree }: Cell, names: ReadonlyMap<string, string>, isAlone: boolean): void {
  const style = STYLES[look];
  const text = typeof value === 'string' ? value.split('\n').map(cellText).join('\n') : value;
  const sheet = to === undefined ? undefined : names.get(to.sheet);
  if (to !== undefined && sheet !== undefined && text !== null && text !== '')
    target.value = { text: String(text), hyperlink: `#'${sheet.replaceAll("'", "''")}'!A${String(to.row)}` };
  else target.value = text;
  const isLink = to !== undefined && sheet !== undefined;
  target.font = { name: FONT, size: 10, color: { argb: INK }, ...style.font, ...(isLink && { underline: true, color: { argb: 'FF1F4E9E' } }) };
  const background = isField === true ? FIELD : style.fill;
  if (background !== undefined) target.fill = background;
  if (look === 'plain' || look === 'head' || ['error', 'warning', 'info', 'good'].includes(look) || isField === true)
    target.border = { bottom: { style: 'hair', color: { argb: LINE } }, ...(isField === true && { left: { style: 'hair', color: { argb: LINE } }, right: { style: 'hair', color: { argb: LINE } } }) };
  const horizontal = align ?? (typeof value === 'number' ? 'center' : 'left');
  target.alignment = { vertical: look === 'big' || look === 'title' ? 'middle' : 'top', wrapText: true, horizontal, ...(isAlone && horizontal === 'left' && { indent: 1 }) };
  // What a spreadsheet would run once the cell is edited stays text there too; so does what a reader fills in.
  const isOpen = isField === true || isFree === true;
  if (isOpen || (typeof text === 'string' && looksLikeFormula(text))) target.numFmt = '@';
  if (isOpen) target.protection = { locked: false };
} // prettier-ignore

/** The rows are there already: the table only names them, so that links and looks of the cells stay. */
function addTable(sheet: ExcelJS.Worksheet, { rows, widths }: SheetSpec, { name, header }: { readonly name: string; readonly header: number }): void {
  const head = rows[header - 1]?.cells ?? [];
  const looks = rows.slice(header - 1).map((_, at) => head.map((__, column) => {
    const { font, fill: background, border, alignment, numFmt, value } = sheet.getRow(header + at).getCell(column + 1);
    return { value, style: { font, fill: background, border, alignment, numFmt } };
  }));
  sheet.addTable({
    name,
    ref: `A${String(header)}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: head.map((cell) => ({ name: cellText(typeof cell === 'object' ? String(cell?.value ?? '') : String(cell)), filterButton: true })),
    rows: looks.slice(1).map((row) => row.map(({ value }) => value)),
  });
  for (const [at, row] of looks.entries())
    for (const [column, { style }] of row.entries()) if (column < widths.length) Object.assign(sheet.getRow(header + at).getCell(column + 1), style);
} // prettier-ignore
