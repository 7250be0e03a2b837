import { standingOf } from '../bom/standing.ts';
import type { Bom } from '../bom/types.ts';
import type { Evidence } from '../materials/types.ts';

/** Of more lines none is asked what it says. */
const MOST_ASKED = 1000;

/** The place that a report names is one where the part is built in, if there is one. */
export function builtInFirst(bom: Bom, lines: readonly number[]): readonly number[] {
  if (lines.length < 2 || standingOf(bom, lines[0] ?? -1) === null) return lines;
  const at = lines.findIndex((line) => standingOf(bom, line) === null);
  return at < 0 ? lines : [lines[at] ?? 0, ...lines.slice(0, at), ...lines.slice(at + 1)];
}

/**
 * A list that says on a line of its own what each piece of a part is made of: of the lines of a part those are where a content is that
 * do not say otherwise in the cells that speak for it, one that says so first. `textAt` is the text of a line in a column.
 */
export function sayingLines(
  lines: readonly number[],
  evidence: readonly Pick<Evidence, 'column' | 'text'>[],
  textAt: (line: number, column: number) => string,
): readonly number[] {
  if (lines.length < 2 || lines.length > MOST_ASKED) return lines;
  const inCells = evidence.filter(({ column }) => column >= 0);
  if (inCells.length === 0) return lines;
  const words = inCells.map(({ text }) => text.toLowerCase());
  const rows = lines.map((line) => inCells.map(({ column }) => textAt(line, column).toLowerCase()));
  const says = (row: readonly string[], at: number): boolean => row[at]?.includes(words[at] as string) === true;
  // What every line says tells none of them apart.
  const telling = [...words.keys()].filter((at) => !rows.every((row) => says(row, at)));
  if (telling.length === 0) return lines;
  const answers = rows.map((row) => {
    if (telling.some((at) => says(row, at))) return 'yes';
    return telling.every((at) => row[at]?.trim() !== '') ? 'no' : null;
  });
  const first = answers.indexOf('yes');
  if (first < 0) return lines;
  return [lines[first] as number, ...lines.filter((_, at) => at !== first && answers[at] !== 'no')];
}
