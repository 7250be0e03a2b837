import type { FrameKey } from '../../locale/en.ts';
import type { Say } from '../../locale/types.ts';
import type { SheetSpec } from './types.ts';

/** What the document's properties say, by which reading knows the workbook again among bills (`read/own-report.ts`). */
export const CATEGORY = 'Lintanide report';

/** Sheets of the procurement workbook, in their order. */
export const SHEETS = {
  glance: 'At a glance',
  suppliers: 'Suppliers',
  entries: 'Control entries',
  products: 'Products',
  findings: 'Findings',
  licences: 'Licences',
  notChecked: 'Not checked',
  sources: 'Sources',
} as const;

/** Rows of each sheet that others lead to. */
export interface Anchors {
  readonly supplierRow: ReadonlyMap<string, number>;
  readonly productRow: ReadonlyMap<string, number>;
  /** First finding of a supplier, of an entry, of a product. */
  readonly findingOfSupplier: ReadonlyMap<string, number>;
  readonly findingOfEntry: ReadonlyMap<string, number>;
  readonly findingOfProduct: ReadonlyMap<string, number>;
}

/** Names of columns, by their key. */
export type HeadKey = FrameKey extends infer Key ? (Key extends `book.head.${infer Name}` ? Name : never) : never;

/** The head of a column in words; `date` goes into those that name one. */
export const headWords = (say: Say, key: HeadKey, date = ''): string => say(`book.head.${key}`, { date });

/**
 * The sheets under their names in the language, with what leads to them. The first keeps its name: by it reading knows the
 * workbook again (`read/own-report.ts`).
 */
export function inLanguage(sheets: readonly SheetSpec[], say: Say): SheetSpec[] {
  const names = new Map<string, string>(
    Object.entries(SHEETS).map(([key, name]) => [
      name,
      key === 'glance' ? name : say(`book.sheet.${key as Exclude<keyof typeof SHEETS, 'glance'>}`),
    ]),
  );
  const named = (name: string): string => names.get(name) ?? name;
  return sheets.map((sheet) => ({
    ...sheet,
    name: named(sheet.name),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell === null || typeof cell !== 'object' || cell.to === undefined
          ? cell
          : { ...cell, to: { ...cell.to, sheet: named(cell.to.sheet) } },
      ),
    })),
  }));
}

/** Names in one cell: some, and how many more. */
export function some(names: readonly string[], say: Say, most = 6): string {
  const rest = names.length - most;
  const first = names.slice(0, most).join(', ');
  return rest > 0 ? say('book.more', { names: first, n: rest }) : first;
}
