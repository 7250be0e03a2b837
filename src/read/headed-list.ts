import { TextArena } from './arena.ts';
import { countOf } from './bulleted-list.ts';
import { addCounted, countedSheet } from './counted-list.ts';
import { limitError } from './limits.ts';
import { titleOf } from './list-sections.ts';
import { inlineText } from './markdown-inline.ts';
import type { ReadOptions, ReadResult } from './types.ts';

const MOST_BYTES = 1024 ** 2;
const FEWEST = 3;
/** Share of the titles that have to say how many, or lead to where the thing is bought. */
const LEAST_SHOWN = 0.4;

/**
 * A text that is called a parts list and has a title for each thing ("### 298:1 Micro Metal Gearmotor (x2)", "### [Zumo chassis](https://…)"),
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
  const level = [6, 5, 4, 3, 2].find((one) => titles.filter((title) => title.level === one).length >= FEWEST);
  if (level === undefined) return null;
  const things = titles.filter((title) => title.level === level);
  const shown = things.filter(({ text, link }) => link !== null || countOf(text) !== null).length;
  if (shown < things.length * LEAST_SHOWN) return null;
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const sheet = countedSheet(new TextArena());
  let heading = '';
  for (const title of titles) {
    if (title.level < level) heading = options.isListTitle?.(title.text) === true ? '' : title.text;
    if (title.level !== level) continue;
    addCounted(sheet, title.at + 1, countOf(title.text) ?? { count: '', thing: title.text }, heading);
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
