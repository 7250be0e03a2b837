import { english } from '../../locale/say.ts';
import type { Verdict } from '../../judge/types.ts';
import { glanceOf } from '../procurement/glance.ts';
import type { ReportContext } from '../types.ts';
import { entriesSheet, entryKey } from './entries-sheet.ts';
import { findingsSheet, firstRows, placedFindings } from './findings-sheet.ts';
import { licencesSheet, notCheckedSheet, sourcesSheet } from './further-sheets.ts';
import { glanceSheet } from './glance-sheet.ts';
import { type Anchors, CATEGORY, inLanguage } from './names.ts';
import { productLines, productRows, productsSheet } from './products-sheet.ts';
import { renderWorkbook } from './render.ts';
import { supplierRows, suppliersSheet } from './suppliers-sheet.ts';
import type { SheetSpec } from './types.ts';

/** The sheets of the procurement workbook as data. Pure. */
export function procurementSheets(verdict: Verdict, context: ReportContext): SheetSpec[] {
  const { say } = context.language ?? english;
  const glance = glanceOf(verdict, context);
  const placed = placedFindings(verdict, context);
  const products = productLines(glance);
  const anchors: Anchors = {
    supplierRow: supplierRows(glance),
    productRow: productRows(products),
    findingOfSupplier: firstRows(placed, ({ supplier }) => [supplier]),
    findingOfEntry: firstRows(placed, ({ finding }) => finding.controls.map(entryKey)),
    findingOfProduct: firstRows(placed, (one) => one.products),
  };
  const sheets = [
    glanceSheet(glance, verdict, anchors, say),
    suppliersSheet(glance, anchors, say),
    entriesSheet(placed, anchors, verdict, context),
    productsSheet(products, anchors, say),
    findingsSheet(placed, anchors, verdict, context),
    licencesSheet(glance, say),
    notCheckedSheet(verdict, context.language),
    sourcesSheet(verdict, glance, context),
  ];
  return inLanguage(sheets, say);
}

/** The workbook as bytes: for a file, never for the standard output. */
export async function xlsx(verdict: Verdict, context: ReportContext): Promise<Uint8Array> {
  return renderWorkbook(
    procurementSheets(verdict, context),
    verdict.asOf,
    (context.language ?? english).say('book.title'),
    CATEGORY,
  );
}
