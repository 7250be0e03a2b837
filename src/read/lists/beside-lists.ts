import { type TextArena, TextKind } from '../arena.ts';
import { bareNamesOf } from './bare-names.ts';
import { addCounted, countedLine, countedSheet } from './counted-list.ts';
import { isOfAdvice, isOfNotes, isOfUnused, titleOf } from './list-sections.ts';
import { isOfTools } from './tool-titles.ts';
import { withoutAddress } from './line-address.ts';
import { inlineText } from './markdown-inline.ts';
import { isPictures } from './picture-lines.ts';
import { isSaid } from './said.ts';
import { Sheet } from '../sheet.ts';

/** "- ", "1. ", "- [ ] ". */
const BULLET = /^\s{0,40}(?:[-*+•]|\d{1,3}[.)])\s{1,10}(?:\[[ xX+✓✔]\]\s{1,4})?/;
const LONGEST_ITEM = 2000;
/** Signs of an item that may be a heading. */
const LONGEST_HEADING = 80;

/**
 * What stands beside the tables and lists of a text: counted things ("- 3x stepper motor NEMA 17") as a list, other items as a column of their
 * own, so those below a title of notes, and lines that may be names ("Servo motor MG996R"). All else is prose.
 *
 * @param isRead whether a line, by its index, is one of those tables and lists; asked in order, save for blank lines
 * @param unusedLines takes the numbers of lines that are items below a title of tools, or of what is not used
 */
export function besideLists(
  lines: readonly string[],
  texts: TextArena,
  isRead: (at: number) => boolean,
  unusedLines: number[] = [],
): Sheet[] {
  const counted = countedSheet(texts);
  const [items, names, said] = [columnOf(texts), columnOf(texts), columnOf(texts)];
  names.isNames = said.isNames = true;
  said.isItems = 'notes';
  const isBareName = bareNamesOf(lines);
  /** How far in the title of things that are not used is; 0: there is none. */
  let unused = 0;
  /** The same of the title of notes. */
  let notes = 0;
  /** "1. Motors" right above a table, and no last one of several items. */
  const isHeading = (line: string, at: number): boolean => {
    if (line.length > LONGEST_HEADING) return false;
    let above = at - 1;
    while (above >= 0 && lines[above]?.trim() === '') above--;
    return isAbove(at, isRead) && !BULLET.test(lines[above] ?? '');
  };
  const isAbove = (at: number, is: (below: number) => boolean): boolean => {
    let below = at + 1;
    while (below < lines.length && lines[below]?.trim() === '') below++;
    return below < lines.length && is(below);
  };
  /** "Motors" above a table or items: with a figure it is a thing all the same. */
  const isTitle = (text: string, at: number): boolean =>
    !/\d/.test(text) && isAbove(at, (below) => isRead(below) || BULLET.test(lines[below] ?? ''));
  lines.forEach((line, at) => {
    const title = line.includes('#') ? titleOf(line) : null;
    if (title !== null && (unused === 0 || title.level <= unused))
      unused = isOfUnused(title.title) || (title.level > 1 && isOfTools(title.title)) ? title.level : 0;
    if (title !== null && (notes === 0 || title.level <= notes)) {
      const shown = inlineText(title.title).text;
      notes = isOfNotes(shown) || isOfAdvice(shown) ? title.level : 0;
    }
    if (unused > 0) {
      if (BULLET.test(line) || countedLine(line) !== null) unusedLines.push(at + 1);
      return;
    }
    if (line.length > LONGEST_ITEM || isRead(at) || isPictures(line)) return;
    const [bullet = ''] = BULLET.exec(line) ?? [];
    const { text: shown, link: own } = withoutAddress(line.slice(bullet.length));
    const { text, link: first } = inlineText(shown);
    const link = own ?? first;
    const isCounted = notes === 0 || !isSaid(text);
    const found = isCounted ? (countedLine(text) ?? (/^\s*[-*+•]/.test(bullet) ? plainCount(text) : null)) : null;
    if (found !== null) {
      addCounted(counted, at + 1, found);
      if (link !== null) counted.links.set(`${String(at + 1)}:1`, link);
    } else if (text !== '' && (bullet === '' ? isBareName(at) && !isTitle(text, at) : !isHeading(line, at))) {
      const column = bullet === '' ? names : notes > 0 ? said : items;
      const row = column.addRow(at + 1);
      column.setLine(row, at + 1);
      column.set(row, 0, texts.intern(text, TextKind.string));
    }
  });
  return [counted, items, said, names].filter(({ rowCount }) => rowCount > 0);
}

function columnOf(texts: TextArena): Sheet {
  const column = new Sheet(null, texts);
  column.isItems = true;
  return column;
}

/** "1413 µS/cm": how much of something there is in what no list has. */
const VALUE = /^(?:[µμmkKMG]?S\/c?m|pp[mbt]|lux|lx|lm|[mkMh]?Pa|mbar|bar|psi|mol|[µμm]?g\/[mdµμ]?l)(?![\p{L}\d])/u;
/** "- 8 neodymium magnets": behind a bullet a figure counts. */
function plainCount(text: string): { count: string; thing: string } | null {
  const [, count = '', thing] = /^(\d{1,4}) (\p{L}{2}.{0,400})$/u.exec(text) ?? [];
  return thing === undefined || VALUE.test(thing) ? null : { count, thing };
}
