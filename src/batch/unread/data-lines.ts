import type { MappedSheet } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import type { Sheet } from '../../read/sheet.ts';
import { CarrierFinder, type NamedInside, namedIn } from './unread-content.ts';

/** Lines that are looked at. */
const MOST_LINES = 2000;
/** Of a line. */
const LONGEST = 400;

/** A value of a text that writes data line by line, and where it stands. */
interface DataValue {
  readonly ordinal: number;
  readonly text: string;
}

const PAIR = /^[\s-]{0,60}["']?[\p{L}_][\p{L}\p{N}_ .-]{0,40}["']?\s{0,8}[:=]\s{0,8}(\S.{0,400})$/u;
/** What structures such a text and says nothing: `parts:`, `[part1]`, `- `, `---`, comments, brackets. */
const FRAME =
  /^(?:[#;%].*|\[[^\]]{0,80}\]|[\s-]{0,60}["']?[\p{L}_][\p{L}\p{N}_ .-]{0,40}["']?\s{0,8}:|[-=.{}[\](),\s]{1,80})$/u;
const ITEM = /^\s{0,60}-\s{1,8}(\S.{0,400})$/u;
/** A command of TeX with what it takes in brackets. */
const COMMAND = /\\[A-Za-z]{1,40}\*?(?:\[[^\]]{0,80}\])?/g;

/** A text without a list that names in such a value what a list would be asked about. */
export function namedInData(mapped: readonly MappedSheet[], decomposer: Decomposer): NamedInside | null {
  const finder = new CarrierFinder(decomposer);
  for (const one of mapped)
    for (const { ordinal, text } of dataValues(one.sheet)) {
      const named = finder.inText(text);
      if (named !== null) return namedIn(one, { ordinal, column: one.sheet.filled(ordinal)[0] ?? 0, text: named });
    }
  return null;
}

/**
 * The values of a text that writes data as `name: value` (YAML, properties), `name=value` (INI) or in the rows of a TeX table
 * (`a & b \\\\`). Nothing for a text of which only some lines do: it tells a story.
 */
export function dataValues(sheet: Sheet): DataValue[] {
  const found: DataValue[] = [];
  const cells: DataValue[] = [];
  let lines = 0;
  let pairs = 0;
  let framing = 0;
  let commands = 0;
  for (let ordinal = 0; ordinal < Math.min(sheet.rowCount, MOST_LINES); ordinal++) {
    const line = sheet
      .filled(ordinal)
      .map((column) => sheet.text(ordinal, column))
      .join(' ')
      .slice(0, LONGEST)
      .trimEnd();
    if (line.trim() === '') continue;
    lines++;
    const value = PAIR.exec(line)?.[1] ?? ITEM.exec(line)?.[1];
    if (FRAME.test(line.trim())) framing++;
    else if (value !== undefined) {
      pairs++;
      found.push({ ordinal, text: bare(value) });
    }
    if (!line.includes('\\')) continue;
    commands++;
    if (line.includes('&') || /\\\\\s{0,8}(?:\\hline)?\s{0,8}$/.test(line))
      for (const text of cellsOf(line)) cells.push({ ordinal, text });
  }
  if (lines < 3) return [];
  if (commands * 4 >= lines && cells.length > 0) return cells;
  return pairs > 0 && (pairs + framing) * 5 >= lines * 4 ? found : [];
}

/** A value without its quotes, the comma or comment behind it. */
const bare = (value: string): string =>
  value
    .replace(/\s{1,8}#.*$/, '')
    .replace(/[,;\s]{1,8}$/, '')
    .replace(/^["'](.*)["']$/, '$1')
    .trim();

/** The cells of a row of a TeX table, without its commands. */
function cellsOf(line: string): string[] {
  return line
    .replace(/(?<!\\)%.*$/, '')
    .replace(/\\\\.*$/, '')
    .split(/(?<!\\)&/)
    .map((cell) =>
      cell
        .replace(COMMAND, ' ')
        .replace(/\\(?=[&%$#_])/g, '')
        .replace(/[{}]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((cell) => cell !== '');
}
