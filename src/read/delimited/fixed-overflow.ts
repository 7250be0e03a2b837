import { isBlank, isRule, splitFixed, widthOf } from './fixed-cells.ts';
import type { FixedLayout } from './fixed-width.ts';

/** What the cells of a column have in common, in the lines that keep to all columns. */
interface Shape {
  readonly from: number;
  /** Where the next column starts. */
  readonly to: number;
  readonly isUsual: boolean;
  readonly isNumeric: boolean;
  /** One word with a figure, as numbers of parts are. */
  readonly isCode: boolean;
  readonly isWord: boolean;
  /** Column on which nearly all cells begin, and end; -1: on none. */
  readonly left: number;
  readonly right: number;
  /** The few cells that a column consists of: units, kinds. Null: it has others. */
  readonly known: ReadonlySet<string> | null;
}

/** A word of a line, in display columns, and how many blanks are before it. */
interface Word {
  readonly text: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}

const SAMPLE = 2000;
/** Lines that keep to the columns, below which nothing is known of these. */
const FEWEST = 2;
const MOST_WORDS = 80;
const MOST_COLUMNS = 60;
const NUMERIC = /^[-+]?(?:\d{1,12}(?:[.,'’]\d{1,6}){0,4}|[.,]\d{1,6})-?$/;
/** A row says so in three cells at least, two of which look like those of their columns. */
const FEWEST_CELLS = 3;
const FEWEST_LIKE = 2;
/** Share of the columns that all rows fill; more of them where the first cell looks like none of its column. */
const LEAST_OF_USUAL = 0.5;
const LEAST_OF_ODD = 0.7;
/** By how much words have to stand better otherwise than where the columns part them. */
const BETTER = 2;

/** Nearly all of some: one may be a header, a tenth anything else. */
const nearlyAll = (part: number, of: number): boolean => part >= FEWEST && part * 10 >= (of - 1) * 9;

/**
 * Cells of the lines of a list, as `splitFixed` has them, and those of a row of which a cell is wider than its column, or stands
 * beside it: what was pushed out of its column is told by the blanks around it and by what the cells above and below look like.
 */
export function fitter(
  lines: readonly string[],
  layout: Pick<FixedLayout, 'starts'>,
): (line: string, cells: readonly string[]) => readonly string[] {
  const shapes = layout.starts.length > MOST_COLUMNS ? null : shapesOf(lines, layout);
  if (shapes === null) return (_line, cells) => cells;
  return (line, cells) => {
    if (cells.length > 1 && !isOdd(cells, shapes)) return cells;
    const words = wordsOf(line);
    if (words.length < FEWEST_CELLS - 1 || words.length > MOST_WORDS) return cells;
    const fitted = fit(words, shapes);
    if (fitted === null || !isRow(fitted.ends, words, shapes)) return cells;
    if (cells.length > 1 && fitted.cost > costOf(cells, words, shapes) - BETTER) return cells;
    return cellsOf(fitted.ends, words, line);
  };
}

function shapesOf(lines: readonly string[], layout: Pick<FixedLayout, 'starts'>): readonly Shape[] | null {
  const rows: (readonly string[])[] = [];
  let isBelow = false;
  for (const [index, line] of lines.slice(0, SAMPLE).entries()) {
    if (isRule(line)) continue;
    const cells = splitFixed(line, layout);
    if (cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    // What stands above a rule, and the first words without a figure, are a header.
    if ((isBelow || /\d/.test(line)) && !isRule(lines[index + 1] ?? '')) rows.push(cells);
    isBelow = true;
  }
  if (rows.length < FEWEST) return null;
  return layout.starts.map((from, column) => {
    const filled = rows.flatMap((cells) => {
      const cell = cells[column] ?? '';
      if (cell.trim() === '') return [];
      const [first] = wordsOf(cell);
      const left = from + (first?.start ?? 0);
      return [{ text: cell.trim(), left, right: left + widthOfAll(cell.trim()) }];
    });
    const all = (is: (cell: { text: string }) => boolean): boolean =>
      nearlyAll(filled.filter(is).length, filled.length);
    const texts = filled.map(({ text }) => text);
    const counts = countsOf(texts);
    const known = new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])));
    return {
      from,
      to: layout.starts[column + 1] ?? Infinity,
      isUsual: nearlyAll(filled.length, rows.length),
      isNumeric: all(({ text }) => NUMERIC.test(text)),
      isCode: all(({ text }) => /^\S*\d\S*$/.test(text)),
      isWord: all(({ text }) => !/\s/.test(text)),
      left: mostly(filled.map(({ left }) => left)),
      right: mostly(filled.map(({ right }) => right)),
      known: all(({ text }) => known.has(text)) ? known : null,
    };
  });
}

function countsOf<T>(of: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The number that nearly all are, -1: none. */
function mostly(of: readonly number[]): number {
  for (const [one, count] of countsOf(of)) if (nearlyAll(count, of.length)) return one;
  return -1;
}

/** Whether a number is missing where all others have one: there stands something else, or it stands in a cell beside. */
const isOdd = (cells: readonly string[], shapes: readonly Shape[]): boolean =>
  shapes.some(({ isNumeric, isUsual }, column) => {
    if (!isNumeric || !isUsual) return false;
    const [before = '', cell = '', behind = ''] = [column - 1, column, column + 1].map((at) =>
      (cells[at] ?? '').trim(),
    );
    return cell === '' ? /\S\s{2,}\S/.test(before) || /^\d\S*\s/.test(behind) : !NUMERIC.test(cell);
  });

/** Costs of what speaks against a cell. */
const COST = { foreign: 4, odd: 1.5, unknown: 1, number: 0.7, gap: 1.5, close: 1.2, within: 3, missing: 2 } as const;

/** What speaks against words being the cell of a column. */
function against(words: readonly Word[], from: number, to: number, shape: Shape, before: Shape | undefined): number {
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  const single = to - from === 1;
  let cost = placeCost(first, last, words[from - 1], shape);
  for (let at = from + 1; at < to; at++) if ((words[at] as Word).gap > 1) cost += COST.gap;
  const isNumber = single && NUMERIC.test(first.text);
  if (shape.isNumeric) cost += isNumber ? 0 : COST.foreign;
  else {
    if ((shape.isCode || shape.isWord) && !single) cost += COST.odd;
    else if (shape.isCode && !/\d/.test(first.text)) cost += COST.unknown;
    if (shape.known !== null && !shape.known.has(textOf(words, from, to))) cost += COST.unknown;
    if (isNumber && !shape.isCode) cost += COST.number;
  }
  // One blank is hardly what parts two columns, but where these are full.
  if (from > 0 && first.gap === 1 && first.start !== shape.left)
    cost += before?.isWord === true || isShaped(words, from, to, shape) ? COST.close : COST.within;
  return cost;
}

function placeCost(first: Word, last: Word, before: Word | undefined, shape: Shape): number {
  if (first.start === shape.left || last.end === shape.right) return 0;
  if (first.start >= shape.from && first.start < shape.to) return 0.3;
  // Pushed to the right by what stands before it.
  if (first.start >= shape.to)
    return before !== undefined && before.end >= shape.from
      ? 0.4 + Math.min(0.8, (first.start - shape.to) * 0.03)
      : 1 + Math.min(2, (first.start - shape.to) * 0.1);
  return 0.6 + Math.min(3, (shape.from - first.start) * 0.15);
}

/** The cheapest way to have all words in cells, in their order: behind which word each column ends. */
function fit(words: readonly Word[], shapes: readonly Shape[]): { ends: readonly number[]; cost: number } | null {
  const count = words.length;
  let ways = Array.from({ length: count + 1 }, (_, at): Way => ({ cost: at === 0 ? 0 : Infinity, last: undefined }));
  const froms: number[][] = [];
  for (const shape of shapes) {
    const next = ways.map((way) => ({ ...way, cost: way.cost + (shape.isUsual ? COST.missing : 0) }));
    const cameFrom = next.map((_, at) => at);
    for (const [from, way] of ways.entries()) {
      if (way.cost === Infinity) continue;
      for (let to = from + 1; to <= count; to++) {
        const cost = way.cost + against(words, from, to, shape, way.last);
        if (cost < (next[to] as Way).cost) [next[to], cameFrom[to]] = [{ cost, last: shape }, from];
      }
    }
    froms.push(cameFrom);
    ways = next;
  }
  const { cost } = ways[count] as Way;
  if (cost === Infinity) return null;
  const ends: number[] = [];
  let end = count;
  for (const cameFrom of froms.toReversed()) {
    ends.unshift(end);
    end = cameFrom[end] as number;
  }
  return { ends, cost };
}

/** The cheapest way so far up to a word, and the column of the last cell. */
interface Way {
  readonly cost: number;
  readonly last: Shape | undefined;
}

/** What the cells cost that the columns part. */
function costOf(cells: readonly string[], words: readonly Word[], shapes: readonly Shape[]): number {
  let [cost, from] = [0, 0];
  let last: Shape | undefined;
  for (const [column, shape] of shapes.entries()) {
    const to = from + wordsOf(cells[column] ?? '').length;
    if (to > from) [cost, last] = [cost + against(words, from, to, shape, last), shape];
    else if (shape.isUsual) cost += COST.missing;
    from = to;
  }
  return cost;
}

/** Whether a line is a row: no heading, total or sentence has three cells, two of which look like those above and below them. */
function isRow(ends: readonly number[], words: readonly Word[], shapes: readonly Shape[]): boolean {
  let [filled, like, placed, shaped] = [0, 0, 0, 0];
  let isForeign = false;
  let from = 0;
  for (const [column, shape] of shapes.entries()) {
    const to = ends[column] as number;
    if (to > from) {
      const [first, last] = [words[from] as Word, words[to - 1] as Word];
      filled++;
      const isPlaced = first.start === shape.left || last.end === shape.right;
      const isLike = isShaped(words, from, to, shape);
      const isApart = from === 0 || first.gap > 1 || first.start === shape.left;
      if (isPlaced && isApart) placed++;
      if (isLike) shaped++;
      else if (from === 0) isForeign = shape.isNumeric || shape.isCode || shape.known !== null;
      if ((isPlaced && isApart) || isLike) like++;
    }
    from = to;
  }
  const usual = shapes.filter((shape) => shape.isUsual).length;
  const gaps = words.filter(({ gap }, at) => at > 0 && gap > 1).length;
  return (
    filled >= Math.min(FEWEST_CELLS, shapes.length) &&
    filled > usual * (isForeign ? LEAST_OF_ODD : LEAST_OF_USUAL) &&
    like >= FEWEST_LIKE &&
    shaped > 0 &&
    (gaps > 0 || (placed >= FEWEST_LIKE && shaped >= FEWEST_LIKE))
  );
}

/** Whether words look like the cells of a column: a number, one with a figure, one of the few that it has. */
function isShaped(words: readonly Word[], from: number, to: number, shape: Shape): boolean {
  if (shape.known?.has(textOf(words, from, to)) === true) return true;
  const { text } = words[from] as Word;
  return to - from === 1 && (shape.isNumeric ? NUMERIC.test(text) : shape.isCode && /\d/.test(text));
}

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

function cellsOf(ends: readonly number[], words: readonly Word[], line: string): readonly string[] {
  let from = 0;
  return ends.map((to) => {
    const [first, last] = [words[from], words[to - 1]];
    const isEmpty = to <= from || first === undefined || last === undefined;
    from = to;
    return isEmpty ? '' : line.slice(first.at, last.at + last.text.length);
  });
}

function wordsOf(line: string): readonly Word[] {
  const words: Word[] = [];
  let [column, gap, from, start] = [0, 0, -1, 0];
  for (let at = 0; at <= line.length; at++) {
    const blank = at === line.length || isBlank(line, at);
    if (blank && from >= 0) {
      words.push({ text: line.slice(from, at), at: from, start, end: column, gap });
      [from, gap] = [-1, 0];
    }
    if (blank) gap++;
    else if (from < 0) [from, start] = [at, column];
    if (at < line.length) column += widthOf(line, at);
  }
  return words;
}

function widthOfAll(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += widthOf(text, at);
  return width;
}
