import { placeOf } from '../report/terminal/place.ts';
import { cutMiddle, escapeText, pad, widthOf, wrap } from '../report/terminal/text.ts';
import type { Amount, FileInventory, InventoryRow } from './types.ts';
import { amountWords, contentWords, quantityWords, standingWords, widestWords } from './words.ts';

interface TextOptions {
  readonly width: number;
  readonly unicode: boolean;
}

/** Deeper levels are not set in further: the text needs the room. */
const DEEPEST = 10;

/** The trees of the files with contents and grams at each level, in pieces of text. */
export function* inventoryText(files: readonly FileInventory[], options: TextOptions): Generator<string> {
  for (const file of files) {
    yield* headLines(file, options.width);
    if (file.status !== 'checked') continue;
    if (file.rows.length === 0) yield '  No line is known to hold a followed element.\n';
    const withChildren = new Set(file.rows.map(({ parent }) => parent));
    for (const [index, row] of file.rows.entries()) yield* rowLines(row, withChildren.has(index), options);
    yield* totalLines(file, options);
    yield '\n';
  }
  const told = files.some(({ rows }) => rows.length > 0);
  if (!told) return;
  const legend =
    'Grams are those in one piece of the line they stand under: typical (least-most). Quantities are per piece of the line above. ' +
    'Estimates from what the files say, no analysis; a line that is not listed is not cleared.';
  for (const line of wrap(legend, options.width)) yield `${line}\n`;
}

function* headLines(file: FileInventory, width: number): Generator<string> {
  const { status, error, lines, parts, rows, unclassified } = file;
  const path = escapeText(file.path);
  if (status === 'unreadable') {
    yield `${path}\n`;
    yield* indented(`not read: ${escapeText(error?.message ?? '')}`, '  ', width);
    if (error !== null && error.hint !== '') yield* indented(`try: ${escapeText(error.hint)}`, '  ', width);
    yield '\n';
  } else if (status === 'no-bom') yield `${path}  no parts list\n\n`;
  else {
    // What is unlikely or excluded makes no carrier, here as in the coverage of a lint.
    const carriers = rows.filter(({ contents }) =>
      contents.some(({ presence }) => presence !== 'unlikely' && presence !== 'excluded'),
    ).length;
    const counts = `${counted(lines, 'line')}, ${counted(parts, 'part')}, ${String(carriers)} with content, ${String(unclassified.length)} say too little`;
    yield* withRest(path, counts, width, false);
  }
}

/** A start and a rest on one line, the rest at the right edge or behind the start; on two where one has no room. */
function* withRest(start: string, rest: string, width: number, right = true): Generator<string> {
  const gap = width - widthOf(start) - widthOf(rest);
  if (gap >= 2) yield `${start}${' '.repeat(right ? gap : 2)}${rest}\n`;
  else yield `${start}\n${' '.repeat(right ? Math.max(0, width - widthOf(rest)) : 2)}${rest}\n`;
}

const counted = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`;

function* rowLines(row: InventoryRow, isAssembly: boolean, { width, unicode }: TextOptions): Generator<string> {
  const indent = '  '.repeat(Math.min(row.level, DEEPEST) + 1);
  // Further in there is no room: the level says where the row hangs.
  const depth = row.level > DEEPEST ? `[level ${String(row.level)}] ` : '';
  const name = `${indent}${depth}${escapeText(quantityWords(row.quantity))} ${escapeText(row.name)}`;
  const place = cutMiddle(placeOf(row.place), Math.floor(width / 2), unicode);
  const room = width - widthOf(name) - widthOf(place) - 4;
  const told = row.description ?? '';
  const description = wordsIn(row.name).includes(wordsIn(told).slice(0, 24)) ? '' : escapeText(told);
  const cut = room < 8 ? '' : cutMiddle(description, room, unicode);
  yield* withRest(cut === '' ? name : `${name}  ${cut}`, place, width);
  const notes = [...standingWords(row), ...row.contents.map(contentWords)];
  if (row.alternativeTo !== null) notes.unshift(`instead of ${placeOf(row.alternativeTo)}`);
  if (row.brokenDownAt !== null) notes.push(`broken down at ${placeOf(row.brokenDownAt)}`);
  for (const note of notes) yield* indented(escapeText(note), `${indent}    `, width);
  yield* amountLines(row.amounts, isAssembly, `${indent}    `, width);
}

/** Letters and digits: what the cells of one description are joined by is not the same everywhere. */
const wordsIn = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Amounts side by side, none of them broken; then what leaves most open. */
function* amountLines(
  amounts: readonly Amount[],
  withWidest: boolean,
  indent: string,
  width: number,
): Generator<string> {
  let line = '';
  for (const words of amounts.map(amountWords)) {
    if (line !== '' && indent.length + line.length + 3 + words.length > width) {
      yield `${indent}${line}\n`;
      line = '';
    }
    line += line === '' ? words : `   ${words}`;
  }
  if (line !== '') yield* indented(line, indent, width);
  const widest = withWidest ? widestWords(amounts) : '';
  if (widest !== '') yield* indented(`widest: ${widest}`, indent, width);
}

function* indented(text: string, indent: string, width: number): Generator<string> {
  for (const line of wrap(text, width - indent.length)) yield `${indent}${line.trimStart()}\n`;
}

function* totalLines({ rows, total }: FileInventory, { width }: TextOptions): Generator<string> {
  const roots = rows.filter(({ parent }) => parent === null).length;
  if (roots < 2 || total.length === 0) return;
  yield '  all that is listed\n';
  yield* amountLines(total, true, '      ', width);
}

/** The lines that say too little to judge: place, name, text. */
export function* unclassifiedText(files: readonly FileInventory[], { width, unicode }: TextOptions): Generator<string> {
  for (const file of files) {
    yield* headLines(file, width);
    const places = file.unclassified.map(({ place }) => placeOf(place));
    const column = places.reduce((widest, place) => Math.max(widest, Math.min(24, widthOf(place))), 0);
    for (const [index, { name, text }] of file.unclassified.entries()) {
      const start = `  ${pad(places[index] ?? '', column)}  `;
      const words = name === text || text === '' ? escapeText(name) : `${escapeText(name)}  ${escapeText(text)}`;
      yield `${start}${cutMiddle(words, Math.max(20, width - widthOf(start)), unicode)}\n`;
    }
    if (file.status === 'checked') yield '\n';
  }
}
