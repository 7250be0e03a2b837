import { TextArena } from '../arena.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import type { UnitBytes } from '../unit-bytes.ts';
import { planRecords } from './xml-records.ts';
import { ElementStore } from './xml-records-store.ts';
import { joinReferences } from './xml-table-joins.ts';
import { fillRows } from './xml-table-rows.ts';
import { scanXml } from './xml-scan.ts';

/**
 * Any XML document → element tables: one sheet per kind of record element, one row per record, columns named by
 * attributes, child elements and named values (`columnNames`); `sheet.element(row)` gives path, line, parent and depth.
 * A document without records has no sheets.
 *
 * @throws ReadError `xml-malformed`, `xml-encoding`, `xml-too-varied`, `limit-…`
 */
export function readXml(bytes: UnitBytes, options: ReadOptions): Promise<ReadResult> {
  return new Promise((resolve) => resolve(readDocument(bytes, options)));
}

function readDocument(bytes: UnitBytes, options: ReadOptions): ReadResult {
  const texts = new TextArena();
  const store = new ElementStore(texts, options.limits);
  scanXml(bytes, store, options);
  const plan = planRecords(store.types);
  const rows = fillRows(store, plan, texts, options.limits);
  joinReferences(rows, texts);
  const sheets = rows.sheets.map(({ sheet, names }) => {
    sheet.columnNames = names;
    return sheet;
  });
  const root = store.root ?? undefined;
  return { format: 'xml', texts, sheets, details: {}, ...(root === undefined ? {} : { root }) };
}
