import type { MappedSheet } from '../map/types.ts';
import type { RecordView } from './types.ts';
import { compareText } from '../order.ts';

const MOST_NAMES = 60;

/** The kinds of records of a document that was read without knowing its format, most frequent first. */
export function recordsOf(mapped: readonly MappedSheet[]): RecordView[] {
  const generic = mapped.filter(({ sheet }) => sheet.columnNames !== null && sheet.columnFields === null);
  return generic
    .map(({ sheet }) => ({
      path: (sheet.element(0)?.path ?? '').replace(/\[\d+\]/g, ''),
      count: sheet.rowCount,
      names: (sheet.columnNames ?? []).filter((name) => name !== '').slice(0, MOST_NAMES),
    }))
    .filter(({ path }) => path !== '')
    .sort((a, b) => b.count - a.count || compareText(a.path, b.path));
}
