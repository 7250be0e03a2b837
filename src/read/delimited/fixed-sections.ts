import { columnStarts, isRule, splitFixed, type FixedLayout } from './fixed-width.ts';

/** A part of a text below a header of its own, and the columns of it. */
export interface FixedSection extends FixedLayout {
  /** Index of the line of its header. */
  readonly from: number;
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 12;
const SAMPLE_LINES = 4000;
/** Share of the words that headers have. */
const KNOWN = 0.6;
/** Share of the lines below a header that its columns part. */
const PARTED = 0.6;
const LONGEST = 400;

type ScoreSample = (cells: readonly (readonly string[])[]) => number;

/**
 * The sections of a text in columns of blanks that has several lists one below the other, each with a header and columns of its own; null
 * where one layout does for all.
 */
export function findFixedSections(lines: readonly string[], scoreSample: ScoreSample): readonly FixedSection[] | null {
  const heads = lines.slice(0, SAMPLE_LINES).flatMap((line, at) => (isHead(line, scoreSample) ? [at] : []));
  if (heads.length < 2) return null;
  const sections = heads.flatMap((from, at) => {
    const section = sectionAt(lines, from, heads[at + 1] ?? lines.length, scoreSample);
    return section === null ? [] : [section];
  });
  const [first] = sections;
  if (first === undefined) return null;
  return sections.some(({ starts }) => String(starts) !== String(first.starts)) ? sections : null;
}

/** "Qty   Part   Notes": words of headers, and hardly anything else. */
function isHead(line: string, scoreSample: ScoreSample): boolean {
  if (line.length > LONGEST || isRule(line) || !/\S\s{2,}\S/.test(line)) return false;
  const words = line.trim().split(/\s{2,}/);
  if (words.length > MOST_WORDS || words.some((word) => /^\d/.test(word))) return false;
  const score = scoreSample([words]);
  return score >= FEWEST_WORDS && score >= words.length * KNOWN;
}

function sectionAt(lines: readonly string[], from: number, to: number, scoreSample: ScoreSample): FixedSection | null {
  const header = lines[from] ?? '';
  let first = from + 1;
  while (first < to && isRule(lines[first] ?? '')) first++;
  let last = first;
  while (last < to && (lines[last] ?? '').trim() !== '' && !isRule(lines[last] ?? '')) last++;
  const below = lines.slice(first, last);
  if (below.length === 0) return null;
  const starts = columnStarts(header, below);
  const parted = below.filter((line) => splitFixed(line, { starts }).filter((cell) => cell.trim() !== '').length > 1);
  if (starts.length < FEWEST_WORDS || parted.length < below.length * PARTED) return null;
  return {
    from,
    starts,
    widths: null,
    score: scoreSample([splitFixed(header, { starts }).map((cell) => cell.trim())]),
  };
}

/**
 * Cells of a line of a section; behind the first empty line or rule below its header only gaps of two blanks part them, for what stands
 * there may be the title of the next section, or a note.
 */
export function splitSection(line: string, layout: Pick<FixedLayout, 'starts'>, isBehind: boolean): string[] {
  const cells = splitFixed(line, layout);
  return isBehind && cells.slice(0, -1).some((cell) => /\S\s?$/.test(cell)) ? [line] : cells;
}
