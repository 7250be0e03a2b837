import { byteText } from '../encoding/byte-text.ts';
import { ReadError } from '../../errors.ts';
import { TextArena } from '../arena.ts';
import { toUtf8Text, type Utf8Text } from '../encoding/encoding.ts';
import { listsOfPage } from './html-lists.ts';
import { holdsItems } from './html-outline.ts';
import { htmlTables } from './html-tables.ts';
import { attributeOf } from './html-tokens.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

/** How far a page is searched for its frames. */
const FRAMES = 256 * 1024;
const decoder = new TextDecoder();

/**
 * HTML tables, as SAP, ERP systems and Excel write them under the name `.xls`: one sheet per table with rows. A nested
 * table is a sheet of its own and no text of the cell around it.
 *
 * @throws ReadError `no-sheets` when the document has no table, `html-truncated` when it ends inside one, `limit-…`
 */
export function readHtml(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const text = htmlText(bytes, options);
  const texts = new TextArena();
  const html = decoder.decode(text.bytes);
  const tables = htmlTables(html, texts, options);
  const lists = holdsItems(html) ? listsOfPage(html, tables.length > 0, texts, options) : null;
  const sheets = [...tables, ...(lists?.sheets ?? [])];
  if (sheets.length === 0) throw noTables(framePages(html.slice(0, FRAMES)));
  return {
    format: 'html',
    texts,
    sheets,
    details: { encoding: text.encoding },
    ...(lists !== null && lists.skipped.length > 0 && { skipped: lists.skipped }),
  };
}

export function noTables(pages: readonly string[] = []): ReadError {
  return pages.length === 0
    ? new ReadError(
        'no-sheets',
        'The HTML document holds no table, and no list below a title that calls it one.',
        'Export the list as .xlsx or .csv.',
      )
    : new ReadError(
        'no-sheets',
        `The HTML document is a frame page without tables: its sheets are in ${pages.slice(0, 5).join(', ')}${pages.length > 5 ? ', …' : ''}.`,
        'Lint those pages, or save the workbook as .xlsx.',
      );
}

/** Pages that a frame page shows; the strip of sheet tabs that Excel writes is none. */
function framePages(html: string): string[] {
  const pages = Array.from(html.matchAll(/<frame\s([^>]{1,2000})>/gi), ([, attributes]) =>
    attributeOf(attributes ?? '', 'src'),
  );
  return [
    ...new Set(pages.filter((page) => page !== null && page !== '' && !/tabstrip\.html?$/i.test(page))),
  ] as string[];
}

/** The document as UTF-8: what it (or the mail part around it, `outside`) declares, if that fits, else what is found. */
export function htmlText(bytes: Uint8Array, options: ReadOptions, outside?: string): Utf8Text {
  const head = byteText(bytes.subarray(0, 8192));
  const inside = /<meta[^>]{1,300}?charset\s{0,4}=\s{0,4}["']?([\w:-]{2,40})/i.exec(head)?.[1];
  const declared = inside ?? (outside === undefined || /^(?:us-ascii|unicode)$/i.test(outside) ? undefined : outside);
  if (options.encoding === null && declared !== undefined && !/^utf-?16/i.test(declared)) {
    try {
      return toUtf8Text(bytes, { ...options, encoding: declared });
    } catch {
      // It lies; find out.
    }
  }
  return toUtf8Text(bytes, options);
}
