import type { Look } from './notes.ts';
import type { NoteWords } from './types.ts';

/** A value of a record with its key: texts, and numbers. */
const VALUE = /"([^"\\]{1,40})"\s{0,20}:\s{0,20}(?:"((?:[^"\\]|\\.){0,200})"|-?\d)/gu;
/** Records at the top, or below the one key that is there first. */
const RECORDS = /^\s{0,100}(?:\{\s{0,100}"[^"\\]{1,40}"\s{0,20}:\s{0,100})?\[\s{0,100}\{/;
/** Keys of records that are told apart, and values that are asked about. */
const MOST_KEYS = 100;
const MOST_ASKED = 200;
const FEWEST = 2;

/**
 * The same of JSON by its keys, as headers of tables: records that name things, say how many of them there are or where they are bought, and
 * of which one would be told of one at least. Programs keep records as well: what is not both is theirs, and is told of nothing.
 */
export function lookIntoRecords(text: string, words: NoteWords): Look {
  if (!RECORDS.test(text)) return { isList: false, names: null };
  const keys = new Map<string, { readonly column: ReturnType<NoteWords['columnOf']>; times: number }>();
  const names: string[] = [];
  for (const [, key = '', value] of text.matchAll(VALUE)) {
    const known = keys.get(key);
    if (known === undefined && keys.size >= MOST_KEYS) continue;
    const column = words.columnOf(key);
    const told = known ?? { column: column === 'type' ? 'thing' : column, times: 0 };
    told.times++;
    keys.set(key, told);
    if (told.column === 'thing' && value !== undefined && names.length < MOST_ASKED) names.push(value);
  }
  const has = (of: (column: string) => boolean): boolean =>
    [...keys.values()].some(({ column, times }) => column !== null && of(column) && times >= FEWEST);
  const isOfParts = has((column) => column === 'thing') && has((column) => column !== 'thing');
  return { isList: isOfParts && names.some((name) => words.isSought(name)), names: null };
}
