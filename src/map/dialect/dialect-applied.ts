import type { Sheet } from '../../read/sheet.ts';
import { spellings, TITLE_ROWS, type KnownDialect, type LineRule } from './dialect.ts';
import { headerKey } from '../headers/headers.ts';
import type { Frame } from '../rows/lines.ts';
import { LineKind, type LineColumns, type TableRoot } from '../types.ts';

/* What a dialect says of a list that is one of its system. */

/** The column of the first of these header texts that the table has; undefined: it has none of them. */
export function columnNamed(headers: ReadonlyMap<number, string>, texts: readonly string[]): number | undefined {
  const own = [...headers].map(([column, text]) => [column, spellings(text)] as const);
  return texts
    .map(headerKey)
    .map((key) => own.find(([, keys]) => keys.includes(key))?.[0])
    .find((found) => found !== undefined);
}

const KINDS = { reference: LineKind.reference, note: LineKind.note, heading: LineKind.heading, total: LineKind.total };

/** Gives lines the kind that the dialect's rules say. */
export function applyLineRules(
  known: KnownDialect,
  frame: Pick<Frame, 'sheet' | 'headers' | 'left' | 'right'>,
  lines: LineColumns,
): void {
  for (const rule of known.dialect.lines ?? [])
    linesWhere(frame, lines, rule, (line) => {
      lines.kind[line] = KINDS[rule.kind];
    });
  const continued = (known.dialect.continued ?? [])
    .map((text) => columnNamed(frame.headers, [text]))
    .filter((column) => column !== undefined);
  if (continued.length === 0) return;
  for (let line = 1; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    if (!continued.some((column) => frame.sheet.id(row, column) !== 0)) continue;
    let alone = true;
    for (let column = frame.left; column <= frame.right && alone; column++)
      alone = frame.sheet.id(row, column) === 0 || continued.includes(column);
    if (alone) lines.kind[line] = LineKind.note;
  }
}

/** Calls `then` for each line whose cell in a column is one of some texts; looked at once per distinct text. */
export function linesWhere(
  { sheet, headers }: Pick<Frame, 'sheet' | 'headers'>,
  lines: LineColumns,
  rule: Pick<LineRule, 'column' | 'is'>,
  then: (line: number) => void,
): void {
  const column = columnNamed(headers, rule.column);
  if (column === undefined) return;
  const values = new Set(rule.is.map(headerKey));
  const memo = new Map<number, boolean>();
  for (let line = 0; line < lines.count; line++) {
    const id = sheet.id(lines.ordinal[line] as number, column);
    if (id === 0) continue;
    let hit = memo.get(id);
    if (hit === undefined) memo.set(id, (hit = values.has(headerKey(sheet.texts.text(id).slice(0, 200)))));
    if (hit) then(line);
  }
}

/** The top assembly that a report names above its header; null where it names none. */
export function rootAbove(known: KnownDialect, sheet: Sheet, headerRow: number): TableRoot | null {
  return labelled(sheet, headerRow, known.dialect.root ?? []);
}

/** Text beside one of some labels above a header, the first label that stands there: `Material: 4711`, `Material   4711`, or two cells. */
export function labelled(sheet: Sheet, headerRow: number, texts: readonly string[]): TableRoot | null {
  const labels = texts.map(headerKey);
  let found: TableRoot | null = null;
  let best = labels.length;
  for (let row = Math.max(0, headerRow - TITLE_ROWS); row < headerRow && best > 0; row++) {
    const filled = sheet.filled(row);
    for (const [at, column] of filled.entries()) {
      const text = sheet.text(row, column).slice(0, 200).trim();
      const [, label = text, inside] = /^(.{2,40}?)(?:[:：=]\s*|\s{2,})(\S.*)?$/u.exec(text) ?? [];
      // `Base Qty (EA)` has the unit in the label.
      const keys = [headerKey(label), headerKey(label.replace(/\s{0,9}[(（][^()（）]{1,8}[)）]$/u, ''))];
      const rank = labels.findIndex((key) => keys.includes(key));
      if (rank < 0 || rank >= best) continue;
      const next = filled[at + 1];
      const value = inside?.split(/\s{2,}/u)[0]?.trim() ?? (next === undefined ? '' : sheet.text(row, next).trim());
      if (value !== '') [found, best] = [{ text: value, row: sheet.rowNumber(row) }, rank];
    }
  }
  return found;
}
