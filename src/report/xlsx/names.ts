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

export const NOBODY = '(no supplier or maker named)';

export const plural = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`; // prettier-ignore

/** Names in one cell: some, and how many more. */
export function some(names: readonly string[], most = 6): string {
  const rest = names.length - most;
  return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}
