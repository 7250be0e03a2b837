import type { Sheet } from '../../read/sheet.ts';
import { isOfTools } from '../../read/lists/tool-titles.ts';
import { type Field, LineKind, type LineColumns } from '../types.ts';
import type { Frame } from './lines.ts';

const titleOf = (sheet: Sheet, ordinal: number): string => sheet.text(ordinal, sheet.filled(ordinal)[0] ?? 0);

/** Whether a line stands in a section of tools: directly, or below a heading of such a section. */
function isBelowTools(sheet: Sheet, { heading, ordinal, kind }: LineColumns, line: number): boolean {
  if (sheet.titles >= 0 && isOfTools(sheet.text(ordinal[line] as number, sheet.titles))) return true;
  for (let above = heading[line] ?? -1; above >= 0; above = heading[above] ?? -1) {
    if (kind[above] === LineKind.heading && isOfTools(titleOf(sheet, ordinal[above] as number))) return true;
  }
  return false;
}

/** By which the lines of a bill are counted or numbered. */
const NUMBERED: readonly Field[] = ['findNo', 'partNumber', 'mpn', 'path', 'level'];

/**
 * Makes what stands in sections of tools a mere mention: a thing is built with them, and they are not in it. A list that has nothing else is a
 * list of tools, and keeps its lines; so does a section whose lines are numbered as those of the others are: the tool of a machine is built in.
 */
export function leaveOutTools({ sheet, columns }: Pick<Frame, 'sheet' | 'columns'>, lines: LineColumns): void {
  const { count, kind } = lines;
  const parts = Array.from({ length: count }, (_, line) => line).filter((line) => kind[line] === LineKind.part);
  const tools = parts.filter((line) => isBelowTools(sheet, lines, line));
  if (tools.length === parts.length) return;
  const isNumbered = (line: number): boolean =>
    NUMBERED.some((field) =>
      columns.get(field)?.some((column) => /\d/.test(sheet.text(lines.ordinal[line] as number, column))),
    );
  if (tools.filter(isNumbered).length * 2 > tools.length) return;
  for (const line of tools) kind[line] = LineKind.reference;
}

/** Rows of such a section, as first and last ordinals, for those who are told what is left out. */
export function toolSections(sheet: Sheet, lines: LineColumns): (readonly [number, number])[] {
  const sections: [number, number][] = [];
  let before = -2;
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.reference || !isBelowTools(sheet, lines, line)) continue;
    const row = lines.ordinal[line] as number;
    const open = sections.at(-1);
    if (open !== undefined && before === line - 1) open[1] = row;
    else sections.push([row, row]);
    before = line;
  }
  return sections;
}
