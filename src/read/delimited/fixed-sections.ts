import { isRule, splitFixed } from './fixed-cells.ts';
import { columnStarts, type FixedLayout } from './fixed-width.ts';

/** A part of a text below a header of its own, and the columns of it. */
interface FixedSection extends FixedLayout {
  /** Index of the line of its header. */
  readonly from: number;
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 12;
const SAMPLE_LINES = 4000;
/** Lines of a block that show whether columns part it. */
const LOOKED_AT = 20;
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
  const sections: FixedSection[] = [];
  let isOpen = false;
  for (const [at, line] of lines.slice(0, SAMPLE_LINES).entries()) {
    if (isEnd(line)) isOpen = false;
    if (!isHead(line, scoreSample, true)) continue;
    const current = sections.at(-1);
    const isOther = current !== undefined && !isOpen && isCut(lines, at, current);
    if (!isOther && !isHead(line, scoreSample, false)) continue;
    const section = sectionAt(lines, at, scoreSample, isOther ? 1 : PARTED);
    if (section === null) continue;
    sections.push(section);
    isOpen = true;
  }
  const [first] = sections;
  return sections.some(({ starts }) => String(starts) !== String(first?.starts)) ? sections : null;
}

const isEnd = (line: string): boolean => line.trim() === '' || isRule(line);

/** Whether columns cut words of a block that begins here: it has others. */
const isCut = (lines: readonly string[], from: number, layout: FixedSection): boolean =>
  blockAt(lines, from, LOOKED_AT).some(
    (line) => PARTED_LINE.test(line) && splitSection(line, layout, true).length < FEWEST_WORDS,
  );

/** The lines from one on that no empty line and no rule parts. */
function blockAt(lines: readonly string[], from: number, most = SAMPLE_LINES): readonly string[] {
  let to = from;
  while (to < lines.length && to - from < most && !isEnd(lines[to] ?? '')) to++;
  return lines.slice(from, to);
}

const PARTED_LINE = /\S\s{2,}\S/;

/** "Qty   Part   Notes": words of headers, and hardly anything else; `loosely`: one such word beside others, above a block in columns of its own. */
function isHead(line: string, scoreSample: ScoreSample, loosely: boolean): boolean {
  if (line.length > LONGEST || isRule(line) || !PARTED_LINE.test(line)) return false;
  const words = line.trim().split(/\s{2,}/);
  if (words.length > MOST_WORDS || words.some((word) => /^\d|[:：]$/.test(word))) return false;
  const score = scoreSample([words]);
  return loosely ? score >= 1 : score >= FEWEST_WORDS && score >= words.length * KNOWN;
}

function sectionAt(
  lines: readonly string[],
  from: number,
  scoreSample: ScoreSample,
  fewest: number,
): FixedSection | null {
  const header = lines[from] ?? '';
  let first = from + 1;
  while (isRule(lines[first] ?? '')) first++;
  const block = blockAt(lines, first);
  const next = block.findIndex((line) => isHead(line, scoreSample, false));
  const below = next < 0 ? block : block.slice(0, next);
  if (below.length === 0) return null;
  const starts = columnStarts(header, below);
  const parted = below.filter((line) => splitFixed(line, { starts }).filter((cell) => cell.trim() !== '').length > 1);
  if (starts.length < FEWEST_WORDS || parted.length < below.length * fewest) return null;
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
