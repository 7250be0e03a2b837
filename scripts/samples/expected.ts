import type { Placed } from './markup.ts';
import type { Cell, Expectation, Sample } from './types.ts';

/** Where an expectation stands: sheet and row (CSV: record number), or for XML line and path. */
interface Place {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly line?: number;
  readonly path?: string;
  readonly partNumber: string | null;
}

export interface ExpectedFile {
  readonly status: 'checked' | 'no-bom' | 'unreadable';
  /** Acceptable codes of the error, for an unreadable file. */
  readonly errorCodes: readonly string[] | null;
  readonly format: string | null;
  readonly sheets: readonly (string | null)[];
  readonly tables: readonly { readonly sheet: string | null; readonly headerRow: number | null }[];
  readonly lines: number | null;
  readonly findings: readonly (Place & Expectation)[];
  readonly negatives: readonly (Place & { readonly why: string })[];
  readonly traces: readonly (Place & { readonly why: string })[];
}

const nothing = { sheets: [], tables: [], lines: null, findings: [], negatives: [], traces: [] };

function unreadable(...errorCodes: string[]): ExpectedFile {
  return { status: 'unreadable', errorCodes, format: null, ...nothing };
}

export const broken: Readonly<Record<string, ExpectedFile>> = {
  'broken/truncated.xlsx': unreadable('zip-truncated'),
  'broken/encrypted.xlsx': unreadable('encrypted'),
  'broken/photo.xls': unreadable('not-a-table'),
  'broken/empty.csv': unreadable('empty'),
};

function textOf(cell: Cell | undefined): string | null {
  if (cell === undefined || cell === null || cell === '') return null;
  return typeof cell === 'object' ? null : String(cell);
}

export function expectedOf(sample: Sample): ExpectedFile {
  const findings: (Place & Expectation)[] = [];
  const negatives: (Place & { why: string })[] = [];
  const traces: (Place & { why: string })[] = [];
  for (const sheet of sample.sheets) {
    const body = sheet.headerRow === null ? 0 : sheet.rows.length - sheet.headerRow;
    if (sheet.lines !== undefined && sheet.lines !== body)
      throw new Error(`${sample.file}: ${body} lines, not ${sheet.lines}`);
    const width = sheet.headerRow === null ? Infinity : sheet.rows[sheet.headerRow - 1]!.cells.length;
    sheet.rows.forEach(({ cells, finding, negative, trace }, i) => {
      const name = `${sample.file} row ${i + 1}`;
      if (cells.length > width) throw new Error(`${name}: ${cells.length} cells under ${width} headers`);
      const place: Place = { sheet: sheet.name, row: i + 1, partNumber: textOf(cells[sheet.partColumn]) };
      if (finding !== undefined) findings.push({ ...place, ...finding });
      if (negative !== undefined) negatives.push({ ...place, why: negative });
      if (trace !== undefined) traces.push({ ...place, why: trace });
    });
  }
  const tables = sample.sheets.filter((sheet) => sheet.headerRow !== null);
  return {
    status: tables.length > 0 ? 'checked' : 'no-bom',
    errorCodes: null,
    format: sample.format,
    sheets: sample.sheets.map((sheet) => sheet.name),
    tables: tables.map(({ name, headerRow }) => ({ sheet: name, headerRow })),
    lines: tables.length === 1 ? (tables[0]!.lines ?? null) : null,
    findings,
    negatives,
    traces,
  };
}

export function expectedXml(placed: readonly Placed[]): ExpectedFile {
  const place = ({ item, line, path }: Placed): Place => ({
    sheet: null,
    row: null,
    line,
    path,
    partNumber: item.attributes['number'] ?? null,
  });
  return {
    ...nothing,
    status: 'checked',
    errorCodes: null,
    format: 'xml',
    sheets: [null],
    tables: [{ sheet: null, headerRow: null }],
    lines: placed.length,
    findings: placed.flatMap((p) => (p.item.finding === undefined ? [] : [{ ...place(p), ...p.item.finding }])),
    negatives: placed.flatMap((p) => (p.item.negative === undefined ? [] : [{ ...place(p), why: p.item.negative }])),
  };
}
