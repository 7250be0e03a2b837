import type { Look } from './notes.ts';
import type { NoteWords } from './types.ts';

/** The same of YAML. */
const YAML_VALUE =
  /^[ \t]{0,40}(?:-[ \t]{1,8})?["']?([\p{L}_][\p{L}\p{N}_ -]{0,39})["']?:[ \t]{1,8}(?:["']?(\p{L}.{0,200}?|\d[^\n]{0,20}\p{L}.{0,200}?)["']?|["']?\d[\d.,]{0,12}["']?)[ \t]{0,40}$/gmu;
/** A value of a record with its key: texts, and numbers. */
const VALUE = /"([^"\\]{1,40})"\s{0,20}:\s{0,20}(?:"((?:[^"\\]|\\.){0,200})"|-?\d)/gu;
/** Records at the top, or below the one key that is there first. */
const RECORDS = /^\s{0,100}(?:\{\s{0,100}"[^"\\]{1,40}"\s{0,20}:\s{0,100})?\[\s{0,100}\{/;
/** The same behind values of their own: who wrote it, and when. */
const RECORDS_BEHIND =
  /^\s{0,100}\{(?:\s{0,100}"[^"\\]{1,40}"\s{0,20}:\s{0,20}(?:"[^"\\]{0,200}"|-?[\d.]{1,20}|true|false|null)\s{0,20},){1,20}\s{0,100}"[^"\\]{1,40}"\s{0,20}:\s{0,100}\[\s{0,100}\{/;
/** Of records behind others so many name things, say how many, and where they are bought. */
const FEWEST_BEHIND = 3;
/** Keys of records that are told apart, and values that are asked about. */
const MOST_KEYS = 100;
const MOST_ASKED = 200;
const FEWEST = 2;

/**
 * The same of JSON by its keys, as headers of tables: records that name things, say how many of them there are or where they are bought, and
 * of which one would be told of one at least. Programs keep records as well: what is not both is theirs, and is told of nothing.
 */
export function lookIntoRecords(text: string, words: NoteWords): Look {
  const isYaml = !/^\s*[[{]/.test(text);
  const isBehind = !isYaml && !RECORDS.test(text);
  if (isBehind && !RECORDS_BEHIND.test(text)) return { isList: false, names: null };
  const keys = new Map<string, { readonly column: ReturnType<NoteWords['columnOf']>; times: number }>();
  const names: string[] = [];
  for (const [, key = '', value] of text.matchAll(isYaml ? YAML_VALUE : VALUE)) {
    const known = keys.get(key);
    if (known === undefined && keys.size >= MOST_KEYS) continue;
    const column = words.columnOf(key);
    const told = known ?? { column: column === 'type' ? 'thing' : column, times: 0 };
    told.times++;
    keys.set(key, told);
    if (told.column === 'thing' && value !== undefined && names.length < MOST_ASKED) names.push(value);
  }
  const has = (of: (column: string) => boolean, fewest = FEWEST): boolean =>
    [...keys.values()].some(({ column, times }) => column !== null && of(column) && times >= fewest);
  const isOf = (...columns: readonly string[]): boolean =>
    columns.every((column) => has((own) => own === column, FEWEST_BEHIND));
  const isOfParts = has((column) => column === 'thing') && has((column) => (isYaml || isBehind ? column === 'count' : column !== 'thing')); // prettier-ignore
  const sought = isOfParts || isBehind ? names.find((name) => words.isSought(name)) : undefined;
  // A program keeps records of things and their number as well: where no price or firm stands with them, it is only told of.
  const isList = sought !== undefined && (isBehind ? isOf('thing', 'bought') : isOfParts);
  return { isList, names: isList || !isOfParts ? null : (sought ?? null) };
}
