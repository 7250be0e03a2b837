import { TextArena } from './arena.ts';
import { ByteScanner, toUtf8 } from './scanner.ts';
import type { ReadOptions, ReadResult } from './types.ts';
import { planRecords } from './xml-records.ts';
import { ElementStore } from './xml-records-store.ts';
import { joinReferences } from './xml-table-joins.ts';
import { fillRows } from './xml-table-rows.ts';

/**
 * Any XML document → element tables: one sheet per kind of record element, one row per record, columns named by
 * attributes, child elements and named values (`columnNames`); `sheet.element(row)` gives path, line, parent and depth.
 * A document without records has no sheets.
 *
 * @throws ReadError `xml-malformed`, `xml-encoding`, `xml-too-varied`, `limit-…`
 */
export function readXml(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  return new Promise((resolve) => resolve(readDocument(bytes, options)));
}

function readDocument(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const texts = new TextArena();
  const store = new ElementStore(texts, options.limits);
  const scanner = new ByteScanner(store, options.limits);
  scanner.write(toUtf8(bytes, options.encoding));
  scanner.end();
  const plan = planRecords(store);
  const rows = fillRows(store, plan, texts, options.limits);
  joinReferences(store, plan, rows, texts);
  const sheets = rows.sheets.map(({ sheet, names }) => {
    sheet.columnNames = names;
    return sheet;
  });
  const root = store.root ?? undefined;
  return { format: 'xml', texts, sheets, details: {}, ...(root === undefined ? {} : { root }) };
}
