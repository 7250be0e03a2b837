import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { JudgedFinding, JudgedUnit } from '../../judge/types.ts';
import { isContext } from '../../rules/location.ts';
import type { Location } from '../../rules/types.ts';
import type { Paint } from './paint.ts';
import { escapeText, head, unbroken, widthOf, wrap } from './text.ts';
import type { ReportContext } from '../types.ts';

/** Cells quoted per finding. */
const MOST_CELLS = 3;

/** `--> file : sheet "BOM" : D17`, then the quoted cells with the words that speak underlined. */
export function* excerptLines(
  finding: JudgedFinding,
  unit: JudgedUnit,
  context: ReportContext,
  paint: Paint,
): Generator<string> {
  const language = context.language ?? english;
  const first = finding.locations[0];
  const place = [escapeText(unit.path), ...placeWords(first, language)].map(unbroken).join(' : ');
  for (const [at, line] of wrap(place, context.width - 6).entries())
    yield `  ${at === 0 ? paint.quiet('-->') : '   '} ${line}\n`;
  const cells = quotedCells(finding, language);
  if (cells.length === 0) return;
  const gutter = Math.max(...cells.map(({ location }) => nameOf(location).length));
  yield `\n`;
  for (const { location, marks } of cells) {
    const window = windowOf(
      escapeText(location.text),
      marks[0]?.text ?? '',
      context.width - gutter - 7,
      context.unicode,
    );
    yield `  ${paint.place(nameOf(location).padStart(gutter))} | ${window}\n`;
    for (const { text, meaning } of marks) {
      const at = text === '' ? -1 : find(window, text);
      if (at < 0) continue;
      const under = ' '.repeat(widthOf(window.slice(0, at))) + '^'.repeat(widthOf(text));
      const room = context.width - gutter - 6 - under.length;
      const note = widthOf(meaning) <= room ? ` ${meaning}` : '';
      yield `  ${' '.repeat(gutter)} | ${paint.severity(finding.severity)(under)}${note}\n`;
    }
  }
  yield `\n`;
}

function placeWords(location: Location | undefined, { say }: Language): string[] {
  if (location === undefined) return [];
  const words: string[] = location.file === undefined ? [] : [escapeText(location.file)];
  if (location.sheet !== null)
    words.push(
      say('place.sheet', { sheet: escapeText(location.sheet) }) + (location.hidden === true ? say('place.hidden') : ''),
    );
  if (location.cell !== null) words.push(location.cell);
  else if (location.row !== null) words.push(say('place.row', { n: location.row }));
  if (location.line !== undefined && location.cell === null) words.push(say('place.line', { n: location.line }));
  if (location.path !== undefined) words.push(escapeText(location.path));
  return words;
}

const nameOf = (location: Location): string =>
  (location.file === undefined ? '' : `${escapeText(location.file)}:`) +
  (location.cell ?? (location.line === undefined ? '' : String(location.line)));
const keyOf = (location: Location): string =>
  JSON.stringify([location.file, location.sheet, location.row, location.column, location.path]);

interface Quoted {
  readonly location: Location;
  readonly marks: { readonly text: string; readonly meaning: string }[];
}

/** The cells that evidence was read in, in the order of trust; without evidence the cell the finding points at. */
function quotedCells(finding: JudgedFinding, { said }: Language): Quoted[] {
  const cells = new Map<string, Quoted>();
  for (const { location, text, meaning } of finding.evidence) {
    if (location === null || location.text === '') continue;
    const cell = cells.get(keyOf(location)) ?? { location, marks: [] };
    if (!cells.has(keyOf(location)) && cells.size === MOST_CELLS) continue;
    cells.set(keyOf(location), cell);
    if (!cell.marks.some((mark) => mark.text === escapeText(text)))
      cell.marks.push({ text: escapeText(text), meaning: escapeText(said(meaning)) });
  }
  const first = finding.locations[0];
  // A heading alone does not show the part that it stands above.
  const isAside = finding.evidence.every(({ role, location }) => location === null || isContext(role));
  if (isAside && cells.size > 0 && first !== undefined && first.text !== '')
    return [{ location: first, marks: [] }, ...cells.values()].slice(0, MOST_CELLS);
  if (cells.size === 0 && first !== undefined && first.text !== '') return [{ location: first, marks: [] }];
  return [...cells.values()];
}

/** Evidence may quote in normal case and width; where the words cannot be found again, nothing is marked. */
function find(text: string, mark: string): number {
  const exact = text.indexOf(mark);
  const lower = text.toLowerCase();
  return exact >= 0 || lower.length !== text.length ? exact : lower.indexOf(mark.toLowerCase());
}

/** The part of a long cell around the words that are marked. */
function windowOf(text: string, mark: string, width: number, unicode: boolean): string {
  if (widthOf(text) <= width) return text;
  const dots = unicode ? '…' : '...';
  const at = Math.max(0, find(text, mark));
  // A third of the room stays before the mark, so that both neighbours are seen.
  let start = at;
  while (start > 0 && widthOf(text.slice(start, at)) < width / 3) start--;
  const front = start === 0 ? '' : dots;
  const rest = text.slice(start);
  const room = width - front.length;
  return front + (widthOf(rest) <= room ? rest : head(rest, room - dots.length) + dots);
}
