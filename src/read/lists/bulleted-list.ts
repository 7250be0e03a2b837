import { TextArena } from '../arena.ts';
import { besideLists } from './beside-lists.ts';
import { latexAsItems } from './latex-items.ts';
import { leftOut } from './left-out.ts';
import { countedLine, countedSheet } from './counted-list.ts';
import { addItems } from './filed-items.ts';
import { limitError } from '../limits.ts';
import { withoutMarkup } from '../html/html-outline.ts';
import { labelIn, QUANTITY } from './item-labels.ts';
import { FEWEST, itemsIn, type Items } from './list-items.ts';
import { linesBelowPlain, linesOfSections } from './list-sections.ts';
import { treesAsItems } from './tree-lines.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

const MOST_BYTES = 1024 ** 2;

/**
 * The items of a text that is called a parts list and is made of them, or of what is below a title that says so, as one sheet of
 * quantities and things, and what `besideLists` finds outside those sections; null: it is no such text. An item that only opens those
 * below it is their heading; a label and a value below an item say how many there are, or are left out and named.
 *
 * @throws ReadError `limit-rows`
 */
export function readBulleted(bytes: Uint8Array, encoding: string, options: ReadOptions): ReadResult | null {
  if (bytes.length > MOST_BYTES) return null;
  const lines = treesAsItems(latexAsItems(withoutMarkup(new TextDecoder().decode(bytes).split(/\r\n|\n|\r/))));
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const { isListTitle } = options;
  const whole = options.isList?.() === true ? itemsIn(lines, null) : null;
  const titled = whole === null && isListTitle !== undefined ? linesOfSections(lines, isListTitle) : null;
  const note = whole ?? (titled === null ? itemsOfNote(lines, options) : itemsIn(lines, titled));
  const plain = note === null && isListTitle !== undefined ? linesBelowPlain(lines, isListTitle) : null;
  const within = plain ?? titled;
  const items = plain === null ? note : itemsIn(lines, plain);
  if (items === null) return null;
  const texts = new TextArena();
  const sheet = countedSheet(texts);
  const left = addItems(sheet, lines, items, isListTitle, 'whole');
  if (sheet.rowCount === 0) return null;
  const beside = within === null ? [] : besideLists(lines, texts, (at) => within[at] === 1);
  const outside =
    within === null ? [] : lines.flatMap((line, at) => (within[at] === 0 && line.trim() !== '' ? [at + 1] : []));
  return {
    format: beside.length > 0 ? 'markdown' : 'text',
    texts,
    sheets: [sheet, ...beside],
    details: { encoding },
    ...leftOut(
      [left, 'headings, sentences or labels among the items of a list'],
      [outside, 'outside the section that is called a list'],
    ),
  };
}

/** Share of the items of a text that have to say how many, where nothing calls it a list. */
const LEAST_COUNTED = 0.3;

/** Those of a note that nothing calls a list, and that somebody asks for, or of a text whose items say how many there are. */
function itemsOfNote(lines: readonly string[], { isNote }: ReadOptions): Items | null {
  const items = itemsIn(lines, null);
  if (items === null || isNote?.() === true) return items;
  let [counted, things] = [0, 0];
  for (const { text } of items.values()) {
    const label = labelIn(text);
    if (label === null) things++;
    // "- Servo:" above "quantity: 5"
    if (label === null ? countedLine(text) !== null : QUANTITY.test(label)) counted++;
  }
  return counted >= FEWEST && counted >= things * LEAST_COUNTED ? items : null;
}
