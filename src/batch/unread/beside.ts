import type { Bom } from '../../bom/types.ts';
import { isSettled } from '../../map/not-parts.ts';
import type { Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { MAX_LENGTH } from '../../materials/text/normalise.ts';
import type { Decomposition } from '../../materials/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import type { Unread } from '../../rules/types.ts';
import type { OpenUnit } from '../open-unit.ts';
import type { Skipped } from '../types.ts';
import type { LongTexts } from './long-texts.ts';
import { haveNotes, holdsFew, idsInScripts, mayHoldMore } from './may-hold-more.ts';
import { sheetsOfNotes } from './of-notes.ts';
import { CarrierFinder } from './unread-content.ts';
import { unreadOf } from './unread.ts';

/** What stands beside the lists of a unit. */
interface Beside {
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
  /** Sheets of notes: they are read as notes among lines are, once the parts are known. */
  readonly notes: readonly Sheet[];
}

/** Whether all that a file holds are records and what stands beside them. */
export const isRecords = (format: string): boolean => format === 'json' || format === 'yaml';

/** Names what would be reported and stands in no list of a unit with lists. Code that hardly any file needs waits until one does. */
export async function besideLists({ format, mapped, tables }: OpenUnit, decomposer: Decomposer): Promise<Beside> {
  const hasOther = mapped.some((one) => one.tables.length === 0);
  const notes = mapped.some((one) => one.tables.length === 0 && !isSettled(one.reason)) ? sheetsOfNotes(mapped) : [];
  const asLists = notes.length === 0 ? mapped : mapped.filter(({ sheet }) => !notes.includes(sheet));
  const isMarkdown = format === 'markdown';
  const unread = unreadOf(asLists, tables, decomposer, isMarkdown || isRecords(format));
  if (mayHoldMore(tables)) unread.push(...(await import('./unread-within.ts')).unreadWithin(tables, decomposer));
  if (mapped.length > 1 && mapped.some(holdsFew))
    unread.push(...(await import('./unread-few.ts')).fewBeside(mapped, tables, unread, decomposer));
  if (isMarkdown && hasOther)
    unread.push(...(await import('./unread-beyond.ts')).beyondLists(asLists, tables, unread, decomposer));
  const inScripts = idsInScripts(tables);
  if (inScripts.size > 0) unread.push(...(await import('./unread-scripts.ts')).unreadScripts(tables, inScripts));
  const long = await longTextsIn(tables, decomposer);
  if (long !== null) unread.push(...long.unread);
  return { unread, skipped: long?.skipped ?? [], notes };
}

/** What is known for unread once the parts are taken apart: notes that name other things than the lines, and parents without a line. */
export async function besideParts(
  { notes }: Beside,
  tables: readonly Table[],
  bom: Bom,
  parts: readonly Decomposition[],
  decomposer: Decomposer,
): Promise<Unread[]> {
  const unread: Unread[] = [];
  if (notes.length > 0 || haveNotes(tables, decomposer))
    unread.push(...(await import('./unread-notes.ts')).unreadNotes(tables, parts, decomposer, notes));
  if (tables.some(({ columns }) => columns.has('parent')))
    unread.push(...(await import('./unread-parents.ts')).unreadParents(bom, parts, decomposer));
  return unread;
}

/** What of the lists is longer than what is judged of a text. */
async function longTextsIn(tables: readonly Table[], decomposer: Decomposer): Promise<LongTexts | null> {
  const ids = tables[0]?.sheet.texts.idsLongerThan(MAX_LENGTH);
  if (ids === undefined || ids.size === 0) return null;
  return (await import('./long-texts.ts')).longTexts(tables, ids, new CarrierFinder(decomposer));
}
