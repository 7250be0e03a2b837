import { TextArena } from '../arena.ts';
import { countOf } from './item-counts.ts';
import { addCounted, countedSheet } from './counted-list.ts';
import { QUANTITY_WORDS } from './item-labels.ts';
import { limitError } from '../limits.ts';
import { titleOf } from './list-sections.ts';
import { inlineText } from './markdown-inline.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

const MOST_BYTES = 1024 ** 2;
const FEWEST = 3;
/** Share of the titles that have to say how many, or lead to where the thing is bought. */
const LEAST_SHOWN = 0.4;

const NUMBER = /^\d{1,3}(?:[.)]\s{1,4}|[、．]\s{0,4})(?=\p{L}|\d)/u;
/** "Quantity: 2", "#### 紅色數量：3", "- **Qty:** 4 pcs" */
const STATED = new RegExp(
  String.raw`^(?:\p{L}{1,12}[ ]?)?(?:${QUANTITY_WORDS})\s?[:：]\s{0,4}(\d{1,6})(?![\d.,])`,
  'iu',
);
/** Signs of titles and items, and of what is bold. */
const SIGNS = /^\s{0,40}(?:#{1,6}|[-*+•](?!\*))?\s{0,10}(?:\*\*|__)?|\*\*|__/g;

/** How many there are by what stands below a title up to the next that is no deeper: a sum where kinds are told apart; null: nothing says so. */
function countBelow(lines: readonly string[], from: number, level: number): string | null {
  let [sum, isStated] = [0, false];
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.length > LONGEST_LABEL) continue;
    const title = line.includes('#') ? titleOf(line) : null;
    if (title !== null && title.level <= level) break;
    const [, count] = STATED.exec(line.replace(SIGNS, '')) ?? [];
    if (count !== undefined) [sum, isStated] = [sum + Number(count), true];
  }
  return isStated ? String(sum) : null;
}
const LONGEST_LABEL = 200;

/**
 * A text that is called a parts list and has a title for each thing ("### 298:1 Micro Metal Gearmotor (x2)", "### Servo" above "Quantity: 2", "### [Zumo chassis](https://…)"),
 * with a picture and some words below, as one sheet; null: it is none. The titles above them are what they are filed under; what stands
 * below them is left out and named.
 *
 * @throws ReadError `limit-rows`
 */
export function readHeaded(bytes: Uint8Array, encoding: string, options: ReadOptions): ReadResult | null {
  if (bytes.length > MOST_BYTES || options.isList?.() !== true) return null;
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  const titles = lines.flatMap((line, at) => {
    const found = line.includes('#') ? titleOf(line) : null;
    return found === null ? [] : [{ at, level: found.level, ...inlineText(found.title) }];
  });
  const named = titles.filter(({ text }) => !STATED.test(text));
  const level = [6, 5, 4, 3, 2].find((one) => named.filter((title) => title.level === one).length >= FEWEST);
  if (level === undefined) return null;
  const things = named.filter((title) => title.level === level);
  const stated = new Map(things.map(({ at }) => [at, countBelow(lines, at, level)] as const));
  const shown = things.filter(
    ({ at, text, link }) => link !== null || stated.get(at) != null || countOf(text) !== null,
  );
  if (shown.length < things.length * LEAST_SHOWN) return null;
  // "### 6. Loudspeaker": no six of them.
  const isNumbered = things.filter(({ text }) => NUMBER.test(text)).length * 2 > things.length;
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const sheet = countedSheet(new TextArena());
  let heading = '';
  for (const title of named) {
    if (title.level < level) heading = options.isListTitle?.(title.text) === true ? '' : title.text;
    if (title.level !== level) continue;
    const thing = isNumbered ? title.text.replace(NUMBER, '') : title.text;
    addCounted(sheet, title.at + 1, countOf(thing) ?? { count: stated.get(title.at) ?? '', thing }, heading);
    if (title.link !== null) sheet.links.set(`${String(title.at + 1)}:1`, title.link);
  }
  const left = lines.filter((line, at) => line.trim() !== '' && !things.some((title) => title.at === at)).length;
  const skipped =
    left === 0
      ? {}
      : {
          skipped: [
            { what: `${String(left)} lines of text`, reason: 'below or above the titles, each of which names a thing' },
          ],
        };
  return { format: 'text', texts: sheet.texts, sheets: [sheet], details: { encoding }, ...skipped };
}
