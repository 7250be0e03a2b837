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
/** The same of what any program may keep. */
const MOST_ASKED_OF_ANYTHING = 20;
const FEWEST = 2;
const LINK = /^links?$/i;

/** `["Part Number", "Quantity"]`, `["M-1", 4]`: rows of a table, of which the first is its header. */
const ROW =
  /\[\s{0,100}((?:(?:"(?:[^"\\]|\\.){0,200}"|-?[\d.]{1,20}|true|false|null)\s{0,100},\s{0,100}){1,40}(?:"(?:[^"\\]|\\.){0,200}"|-?[\d.]{1,20}|true|false|null))\s{0,100}\]/g;
const CELL = /"((?:[^"\\]|\\.){0,200})"|-?[\d.]{1,20}|true|false|null/g;
const TEXTS = /^(?:"(?:[^"\\]|\\.){0,200}"[\s,]{0,100}){2,41}$/;
const MOST_ROWS = 200;

interface Key {
  readonly column: ReturnType<NoteWords['columnOf']>;
  /** Whether it says that its values are numbers of parts. */
  readonly isNumber: boolean;
  times: number;
}

function keyOf(key: string, value: string | undefined, words: NoteWords): Key {
  // "link: base": of a robot, in a file of its own program.
  const isLinkOfNothing = LINK.test(key) && value?.includes('://') === false;
  const column = isLinkOfNothing ? null : words.columnOf(key);
  const meant = column === 'type' ? 'thing' : column === 'priced' ? 'bought' : column;
  return { column: meant, isNumber: words.isNumber(key), times: 0 };
}

/**
 * The same of JSON by its keys, as headers of tables: records that name things, say how many of them there are or where they are bought, and
 * of which one would be told of one at least. Programs keep records as well: what is not both is theirs, and is told of nothing, unless the
 * file `isCalled` parts and names such a thing anywhere. Records below others are a list where they number, name and count parts.
 */
export function lookIntoRecords(text: string, words: NoteWords, isCalled = false): Look {
  const isYaml = !/^\s*[[{]/.test(text);
  const grid = isYaml ? null : lookIntoRows(text, words);
  if (grid !== null) return grid;
  const isBehind = !isYaml && !RECORDS.test(text);
  // "root": { … "children": [ …: what systems export, and what any program keeps.
  const isDeep = isBehind && !RECORDS_BEHIND.test(text);
  const told = (): string | null => (isCalled ? namedIn(text, isYaml, words) : null);
  const keys = new Map<string, Key>();
  const names: string[] = [];
  for (const [, key = '', value] of text.matchAll(isYaml ? YAML_VALUE : VALUE)) {
    const known = keys.get(key);
    if (known === undefined && keys.size >= MOST_KEYS) continue;
    const own = known ?? keyOf(key, value, words);
    own.times++;
    keys.set(key, own);
    if (own.column === 'thing' && value !== undefined && names.length < MOST_ASKED) names.push(value);
  }
  const has = (of: (column: string) => boolean, fewest = FEWEST): boolean =>
    [...keys.values()].some(({ column, times }) => column !== null && of(column) && times >= fewest);
  const named = [...keys.values()].filter(({ column, times }) => column === 'thing' && times >= FEWEST);
  const isNumbered = named.some(({ isNumber }) => isNumber);
  // Part numbers, what has them, and how many: no program keeps these of anything else.
  if (isNumbered && named.length > 1 && has((column) => column === 'count')) return { isList: true, names: null };
  if (isDeep && !isNumbered && !has((column) => column === 'count')) return { isList: false, names: told() };
  const isOf = (...columns: readonly string[]): boolean =>
    columns.every((column) => has((own) => own === column, FEWEST_BEHIND));
  // Nothing is counted where one of each is bought.
  const isBought = (isYaml || isBehind) && isOf('thing', 'bought');
  const isOfParts = has((column) => column === 'thing') && (isBought || has((column) => (isYaml || isBehind ? column === 'count' : column !== 'thing'))); // prettier-ignore
  const asked = isDeep && !isNumbered ? names.slice(0, MOST_ASKED_OF_ANYTHING) : names;
  const sought = isOfParts || isBehind ? asked.find((name) => words.isSought(name)) : undefined;
  // A program keeps records of things and their number as well: where no price or firm stands with them, it is only told of.
  const isList =
    !isDeep && (sought === undefined ? isCalled && isOf('thing', 'bought') : isBehind ? isBought : isOfParts);
  return {
    isList,
    names: isList ? null : ((isOfParts || (isDeep && isNumbered && named.length > 1) ? sought : null) ?? told()),
  };
}

/** The same of rows below a header, as systems keep views of bills: `{"columns": […], "cells": [[…], […]]}`; null: there are none. */
function lookIntoRows(text: string, words: NoteWords): Look | null {
  let header: readonly string[] = [];
  let things: readonly number[] = [];
  let isNumbered = false;
  let [seen, below] = [0, 0];
  for (const [, row = ''] of text.matchAll(ROW)) {
    if (++seen > MOST_ROWS) break;
    const cells = [...row.matchAll(CELL)].map(([whole, value]) => value ?? whole);
    if (things.length > 0 && cells.length === header.length) {
      below++;
      // Numbers of parts beside their names: no program keeps these of anything else.
      if ((isNumbered && below >= FEWEST) || things.some((at) => words.isSought(cells[at] ?? '')))
        return { isList: true, names: null };
      continue;
    }
    const columns = TEXTS.test(row) ? cells.map((cell) => (cell === '' ? null : words.columnOf(cell))) : [];
    header = cells;
    below = 0;
    things = columns.includes('count') ? columns.flatMap((column, at) => (column === 'thing' ? [at] : [])) : [];
    isNumbered = things.length > 1 && cells.some((cell) => cell !== '' && words.isNumber(cell));
  }
  return null;
}

const YAML_TEXT =
  /^[ \t]{0,40}(?:-[ \t]{1,8}|[^\s:#][^:\n]{0,60}:[ \t]{1,8}){1,3}["']?(\p{L}[^\n]{1,80}?)["']?[ \t]{0,40}\r?$/gmu;
const TEXT = /[:[,]\s{0,20}"([^"\\]{2,80})"/gu;

/** The first of the texts in a file of records that names what one would be told of. */
function namedIn(text: string, isYaml: boolean, { isSought }: NoteWords): string | null {
  let asked = 0;
  for (const [, value = ''] of text.matchAll(isYaml ? YAML_TEXT : TEXT)) {
    if (++asked > MOST_ASKED) return null;
    if (isSought(value)) return value;
  }
  return null;
}
