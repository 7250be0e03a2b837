import type { Sheet } from '../read/sheet.ts';
import { type Field, type LineColumns, LineKind } from './types.ts';

/** Longer lists are written by programs, which wrap no cells. */
const MOST_LINES = 5000;
/** What goes on with the text above it: a word in small letters, or the end of brackets. */
const GOES_ON = /^\s{0,4}(?:\p{Ll}|[)\]])/u;
/** "N42SH 20x10x5": a grade or a size is no name. */
const OF_IT =
  /^\s{0,4}(?:[A-Z]{1,3}\d{2}[A-Z]{0,2}(?![\p{L}\d])|[øØ⌀]?\d{1,4}(?:[.,]\d{1,3})?\s?(?:mm\s?)?[x×*]\s?[øØ⌀]?\d)/u;
const BRIEF = 60;
/** Words that no name ends with: for, with, and; Russian adjectives before their noun; a comma, a hyphen, an open bracket. */
const IS_OPEN =
  /[,;(/–-]$|(?<!\p{L})(?:of|with|for|and|or|mit|für|und|oder|zum|zur|avec|pour|et|con|para|per|com|z|ze|dla|do|se|pro|с|со|для|из|на|под|и|или)$|\p{Script=Cyrillic}{3}(?:[ыи](?:й|е|м|х|ми)|[оеая]{1,2}[йя]|[ое]го|[ое]му|ую|юю)$/iu;

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
}

/**
 * "Ротор с постоянными" above "магнитами": a name that a drawing office wrapped into the row below, where nothing else stands. It is put
 * together in the line that has the number, and the row below is a note.
 */
export function joinWrapped(sheet: Sheet, { left, right, columns }: Frame, lines: LineColumns): void {
  const column = columns.get('description')?.[0] ?? -1;
  const others = [...columns].flatMap(([field, own]) => (field === 'description' ? [] : own));
  if (column < 0 || others.length === 0 || lines.count > MOST_LINES) return;
  for (let line = 1; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    if (sheet.id(row, column) === 0 || others.some((other) => sheet.id(row, other) !== 0)) continue;
    const above = lines.ordinal[line - 1] as number;
    if (lines.kind[line - 1] !== LineKind.part || sheet.rowNumber(row) - sheet.rowNumber(above) !== 1) continue;
    const text = sheet.text(row, column);
    const name = sheet.text(above, column);
    const isAlone = sheet.filled(row).every((at) => at === column || at < left || at > right);
    if (!isAlone || text.length > BRIEF || !((IS_OPEN.test(name.trimEnd()) && GOES_ON.test(text)) || OF_IT.test(text)) || !others.some((other) => sheet.id(above, other) !== 0)) continue; // prettier-ignore
    sheet.set(above, column, sheet.texts.intern(`${name} ${text}`));
    lines.kind[line] = LineKind.note;
  }
}
