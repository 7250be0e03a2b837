import type { Sheet } from '../../read/sheet.ts';
import type { Table } from '../../map/types.ts';
import { parentsByDepth, varied } from './levels.ts';
import { isPart, type TableStructure } from './types.ts';

const TAB = 4;
/** Blanks that a spreadsheet indents by, per step of a format. */
const FORMAT_STEP = 3;
/** Lines that are looked at before a column is taken for an indented one. */
const PROBE = 2000;
/** A single blank in front is a slip. */
const LEAST_WIDTH = 2;
/** Fewer indented lines are slips of the hand, or of a copy and paste, and no tree. */
const LEAST_LINES = 3;

/**
 * Outline levels of the rows, else the indentation of the name or number, by blanks or by the format of the cell; null when there is neither. Where the system that
 * wrote the list is known to indent (`said`), any blanks in front count.
 */
export function byIndent(table: Table, said = false): TableStructure | null {
  const { sheet, lines } = table;
  const outline = (line: number): number => sheet.outline(lines.ordinal[line] ?? 0);
  if (varied(table, outline)) return parentsByDepth(table, outline, 'indent');
  const named = [...(table.columns.get('partNumber') ?? []), ...(table.columns.get('description') ?? [])];
  for (const column of named.slice(0, 3)) {
    const steps = indentSteps(table, column, said);
    if (steps === null) continue;
    const depth = (line: number): number => {
      const own = widthAt(sheet, lines.ordinal[line] ?? 0, column);
      return Number.isNaN(own) ? NaN : steps.filter((width) => width <= own).length;
    };
    return parentsByDepth(table, depth, 'indent');
  }
  return null;
}

/**
 * Widths that a column is indented by, the narrowest first, which is that of the first line; null where blanks are no pattern. A tree
 * indents in even steps, goes down one step at a time, and mostly has several lines below one; stray blanks do none of it.
 */
function indentSteps(table: Table, column: number, said: boolean): number[] | null {
  const widths: number[] = [];
  const count = Math.min(table.lines.count, PROBE);
  for (let line = 0; line < count; line++) {
    if (!isPart(table, line)) continue;
    const width = widthAt(table.sheet, table.lines.ordinal[line] ?? 0, column);
    if (!Number.isNaN(width)) widths.push(width);
  }
  const steps = [...new Set(widths)].sort((a, b) => a - b);
  const [base = 0, first, second] = steps;
  // What stands in front of every line is padding, and the first line is at the top.
  if (widths[0] !== base || first === undefined || first - base < LEAST_WIDTH) return null;
  if (said) return steps;
  const step = second === undefined ? first - base : second - first;
  if (steps.some((width, i) => i > 1 && width - (steps[i - 1] as number) !== step)) return null;
  let indented = 0;
  let alone = 0;
  for (let i = 1; i < widths.length; i++) {
    const own = widths[i] as number;
    const above = widths[i - 1] as number;
    if (own > above && steps.indexOf(own) > steps.indexOf(above) + 1) return null;
    if (own === base) continue;
    indented++;
    if (above === base && (widths[i + 1] ?? base) === base) alone++;
  }
  return indented >= LEAST_LINES && alone * 2 <= indented ? steps : null;
}

/** Blanks in front of a text, and what the format of its cell indents it by; NaN where there is no text. */
function widthAt(sheet: Sheet, row: number, column: number): number {
  const text = sheet.text(row, column);
  return text === '' ? NaN : indentOf(text) + sheet.indent(row, column) * FORMAT_STEP;
}

function indentOf(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === '\t') width += TAB;
    else if (char === ' ' || char === '\u00a0' || char === '\u3000') width++;
    else break;
  }
  return width;
}
