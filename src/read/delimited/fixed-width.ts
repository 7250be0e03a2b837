import { isBlank, isRule, splitFixed, widthOf } from './fixed-cells.ts';
import { fitter } from './fixed-overflow.ts';

/** A list in columns of blanks, as mainframes, terminals and report writers print it. */
export interface FixedLayout {
  /** Display column on which each column starts, the first 0. */
  readonly starts: readonly number[];
  /** Header words. */
  readonly score: number;
  /** Widths of the columns as dashes below the header give them; null: there are none. */
  readonly widths: readonly number[] | null;
}

const SAMPLE_LINES = 400;
const LEAST_LINES = 3;
/** Lines below a header, one of which may run across a gap where a tenth of them is none. */
const FEWEST_WITH_ONE = 4;
const MOST_HEADERS = 60;
/** Share of the lines below the header that may run across a gap between two columns. */
const MOST_CROSSING = 0.1;
/** Share of the lines below a rule that may keep to none of its columns: headings, totals, page heads. */
const MOST_ASTRAY = 0.25;

type ScoreSample = (cells: readonly (readonly string[])[]) => number;

/** "# needed:" is a title of Markdown, and "#   Part   Qty" a header. */
const isTitle = (line: string): boolean => /^\s{0,3}#{1,6} \S/.test(line) && !/\S\s{2,}\S/.test(line);

/**
 * Finds the columns of a fixed-width list: the gaps that stay blank in (nearly) every line from a header line on. A line is
 * tried as header when splitting it so gives at least two header words, more than it has undivided.
 */
export function findFixedLayout(lines: readonly string[], scoreSample: ScoreSample): FixedLayout | null {
  const sample = lines.slice(0, SAMPLE_LINES).map((line) => line.slice(0, 4000));
  let best: FixedLayout | null = null;
  let tried = 0;
  for (const [index, line] of sample.entries()) {
    if (tried >= MOST_HEADERS) break;
    if (isRule(line) || !/\S\s+\S/.test(line) || isTitle(line)) continue;
    tried++;
    if (scoreSample([line.trim().split(/\s{2,}/), line.trim().split(/\s+/)]) < 2) continue;
    const below = sample.slice(index + 1).filter((other) => other.trim() !== '' && !isRule(other) && other !== line);
    if (below.length + 1 < LEAST_LINES) continue;
    for (const most of crossings(below.length)) {
      const starts = columnStarts(line, below, most);
      if (starts.length < 2) continue;
      const score = scoreSample([splitFixed(line, { starts }).map((cell) => cell.trim())]);
      const layout = { starts, score, widths: null };
      if (score < 2 || (best !== null && score <= best.score)) continue;
      // In a short list one cell may be too wide for its column, if the line is a row all the same.
      if (most === share(below.length) || kept(below, layout) === below.length) best = layout;
    }
  }
  // The dashes of a query tool are as wide as its columns, and leave no gap where these are full. Those of a person need not be.
  const ruled = ruledLayout(sample, scoreSample);
  if (best === null || ruled === null) return best ?? ruled ?? alignedLayout(sample);
  if (ruled.score >= best.score + 1) return ruled;
  return ruled.score >= best.score && kept(sample, ruled) >= kept(sample, best) ? ruled : best;
}

/** How many lines have cells in columns; wider ones are put together where dashes or headers stand above each column. */
function kept(lines: readonly string[], layout: FixedLayout): number {
  const fitted = fitter(lines, layout);
  return lines.filter((line) => fitted(line, splitFixed(line, layout)).length > 1).length;
}

const FEWEST_ALIGNED = 6;
/** Below any header's: such columns count where nothing else does. */
const ALIGNED = 0.5;

/**
 * Columns without a word that says so: the same three of them and more in nearly all lines, two blanks and more apart. What a list is
 * headed by is not known in every language.
 */
function alignedLayout(sample: readonly string[]): FixedLayout | null {
  const lines = sample.filter((line) => line.trim() !== '' && !isRule(line));
  const parted = lines.filter((line) => /\S\s{2,}\S/.test(line));
  if (parted.length < FEWEST_ALIGNED || parted.length < lines.length * (1 - MOST_CROSSING)) return null;
  const filled: number[] = [];
  for (const line of parted) count(line, filled, 1);
  const most = Math.floor(parted.length * MOST_CROSSING);
  const starts: number[] = [];
  let blank = 2;
  for (const [column, lineCount] of filled.entries()) {
    if (lineCount <= most) {
      blank++;
      continue;
    }
    if (blank >= 2) starts.push(starts.length === 0 ? 0 : column);
    blank = 0;
  }
  if (starts.length < 3) return null;
  const whole = parted.filter((line) => splitFixed(line, { starts }).filter((cell) => cell.trim() !== '').length >= 3);
  return whole.length * 5 >= parted.length * 4 ? { starts, score: ALIGNED, widths: null } : null;
}

const DASHES = /[-=_]{2,}/g;
const FEWEST_RULED = 3;

/** Columns as the dashes below the header part them ("-------- ----- ---"), whatever its words are; null: hardly all lines keep to them. */
function ruledLayout(lines: readonly string[], scoreSample: ScoreSample): FixedLayout | null {
  for (const [index, line] of lines.entries()) {
    if (index === 0 || !isRule(line) || (lines[index - 1] ?? '').trim() === '') continue;
    const groups = [...line.matchAll(DASHES)];
    const starts = groups.map(({ index: at }, group) => (group === 0 ? 0 : at));
    if (starts.length < FEWEST_RULED) continue;
    const below = lines.slice(index + 1).filter((other) => other.trim() !== '' && !isRule(other));
    const header = splitFixed(lines[index - 1] ?? '', { starts }).map((cell) => cell.trim());
    const layout = { starts, score: scoreSample([header]), widths: groups.map(([dashes]) => dashes.length) };
    const whole = kept(below, layout);
    if (whole >= FEWEST_RULED && whole >= below.length * (1 - MOST_ASTRAY)) return layout;
  }
  return null;
}

/** What a text ends with, or goes on with, that was too long for its column. */
const GOES_ON = /[,;:(/&+–-]$|(?:^|\s)(?:with|for|of|and|or|mit|für|und|oder|avec|pour|et|con|per|para|y|e|с|для|и)$/iu;
const BEGINS_BEHIND =
  /^(?:[)\],;]|(?:with|without|for|mit|ohne|für|avec|sans|pour|con|senza|sin|per|para|с|без|для)\s)/iu;

/**
 * Whether the only text of a line goes on with the one above it in its column, as query tools wrap, and listings of mainframes. Below
 * dashes it does where its first word had no room there; a heading had.
 *
 * @param above what stands in that column of the line above
 * @param width of the column, as dashes give it
 */
export const goesOn = (above: string, text: string, width: number | undefined): boolean =>
  above !== '' &&
  (GOES_ON.test(above) ||
    BEGINS_BEHIND.test(text) ||
    (width !== undefined && above.length + 1 + (text.split(/\s/, 1)[0] ?? '').length > width));

const share = (lines: number): number => Math.floor(lines * MOST_CROSSING);

/** How many lines may run across a gap: a tenth, and in a short list one. */
const crossings = (lines: number): readonly number[] =>
  share(lines) === 0 && lines >= FEWEST_WITH_ONE ? [0, 1] : [share(lines)];

/** Starts of the columns: behind every gap that header and lines have in common. */
export function columnStarts(header: string, below: readonly string[], most = share(below.length)): number[] {
  const filled: number[] = [];
  for (const line of below) count(line, filled, 1);
  const inHeader: number[] = [];
  count(header, inHeader, 1);
  const width = Math.max(filled.length, inHeader.length);
  const isGap = (column: number): boolean => (inHeader[column] ?? 0) === 0 && (filled[column] ?? 0) <= most;
  const spans: { start: number; end: number }[] = [];
  for (let column = 0; column < width; column++) {
    if (isGap(column)) continue;
    const start = column;
    while (column < width && !isGap(column)) column++;
    spans.push({ start, end: column });
  }
  // "Part Number" above short numbers: a gap one blank wide, with no cell below one of its words, parts no columns.
  const kept: { start: number; end: number }[] = [];
  const headed = ({ start, end }: { start: number; end: number }): boolean =>
    inHeader.slice(start, end).some((filledHere) => filledHere > 0);
  for (const span of spans) {
    const before = kept.at(-1);
    const bare = (of: { start: number; end: number }): boolean => {
      for (let column = of.start; column < of.end; column++) if ((filled[column] ?? 0) > most) return false;
      return true;
    };
    // Two words of a long text that happen to stand below each other: a column has a header.
    if (before !== undefined && !headed(span)) before.end = span.end;
    else if (before !== undefined && span.start - before.end === 1 && (bare(span) || bare(before)))
      before.end = span.end;
    else kept.push({ ...span });
  }
  return kept.map(({ start }, index) => (index === 0 ? 0 : start));
}

/** Adds to the display columns in which a line has a character. */
function count(line: string, into: number[], by: number): void {
  let column = 0;
  for (let at = 0; at < line.length; at++) {
    const width = widthOf(line, at);
    for (let i = 0; i < width; i++) {
      while (into.length <= column) into.push(0);
      if (!isBlank(line, at)) into[column] = (into[column] ?? 0) + by;
      column++;
    }
  }
}
