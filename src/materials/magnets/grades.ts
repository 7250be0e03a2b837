import type { GradePattern, SuffixClass } from '../../knowledge/types.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { createPatternSet, type PatternSet } from '../lexicon/pattern-set.ts';
import { magnetKind } from './magnet-kind.ts';

/** A magnet grade as written, with what it says. */
export interface GradeHit {
  /** In capitals, as the patterns read it. */
  readonly text: string;
  /** As the file writes it: evidence quotes, it does not correct. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly family: string;
  readonly suffix: SuffixClass | null;
  readonly pattern: GradePattern;
}

const compiled = new WeakMap<Knowledge, PatternSet>();

/** The grade patterns of a knowledge base, made ready once. */
export function gradePatterns(knowledge: Knowledge): PatternSet {
  let set = compiled.get(knowledge);
  if (set === undefined) {
    // Anchored on both sides: no Latin letter or digit may touch the grade; a date code after it may (N42EH-151021).
    set = createPatternSet(
      knowledge.patterns.map(({ pattern }) => pattern),
      knowledge.leads.grades,
    );
    compiled.set(knowledge, set);
  }
  return set;
}

/** ",20X10X5", ",2.0X.5X.25" */
const SIZE = /^,\d{1,4}(?:\.\d{1,3})?\s?(?:MM\s?)?[X×*]\s?\.?\d/;

/** "45/22 x 9", "45/22/9": the diameters of a ring before its height. */
const RING = /^\d\d\/\d\d(?: ?MM)? ?[X×*\/]/;

/** "SEE ZONE N42 SHT 2": a place on a drawing, or in a store. A sheet may be of the grade. */
const PLACE = /(?:ZONE|AISLE|SHELF|BIN|ROW) $/;

/** "Sm-Co 20/80 at%": shares of what an alloy is made of, of a hundred in all where nobody says so. */
const SHARES = /^(?:\/\d\d?)? ?(?:AT|WT|MOL)\.?[ -]?%/;
const OTHER_SHARE = /^\/(\d{2})(?![\d\/]| ?[X×*])/;

const isShare = (grade: string, behind: string): boolean =>
  SHARES.test(behind) || Number(grade.slice(-2)) + Number(OTHER_SHARE.exec(behind)?.[1]) === 100;

/** "30 Hz to 20 kHz", in capitals. */
const HERTZ = /^\d{1,4}HZ$/;

/** Hits of one text that are looked at; a text with more is no description. */
const MAX_HITS = 40;

/** All grades in an upper-case text; overlapping ones: the longest, then the one that needs no context. */
export function findGrades(upper: string, knowledge: Knowledge): GradeHit[] {
  const matches: { index: number; match: RegExpExecArray }[] = [];
  gradePatterns(knowledge).each(upper, (index, match) => {
    // A decimal point makes a figure part of a number; behind letters (N42SH,10X5) and before a size it only parts.
    const end = match.index + match[0].length;
    // "SmCo 20 mm" tells a size.
    const isNumber =
      /\d$/.test(match[0]) &&
      /^(?:[.,]\d| ?MM(?![A-Z]))/.test(upper.slice(end, end + 4)) &&
      !SIZE.test(upper.slice(end, end + 24));
    if (
      !isNumber &&
      !RING.test(upper.slice(match.index, end + 5)) &&
      !HERTZ.test(match[0]) &&
      !isShare(match[0], upper.slice(end, end + 10)) &&
      !PLACE.test(upper.slice(Math.max(0, match.index - 10), match.index))
    )
      matches.push({ index, match });
  });
  if (matches.length === 0) return [];
  const found: GradeHit[] = [];
  for (const { index, match } of matches.sort((a, b) => a.index - b.index).slice(0, MAX_HITS)) {
    const pattern = knowledge.patterns[index];
    if (pattern === undefined) continue;
    found.push({
      text: match[0],
      written: match[0],
      start: match.index,
      end: match.index + match[0].length,
      family: pattern.family,
      suffix: suffixOf(match, pattern, knowledge),
      pattern,
    });
  }
  found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || Number(a.pattern.needsContext) - Number(b.pattern.needsContext),
  );
  const kept: GradeHit[] = [];
  for (const hit of found) if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

/** `12x5x3 mm` and no `4x100Gb`, `Ø8x3`, `D10H4`, `1/2 x 1/8 in`: dimensions of a piece, one of the contexts that make a grade a magnet. */
export function hasDimensions(folded: string): boolean {
  return (
    /\d(?:\.\d+)?\s{0,2}(?:mm|["″]|''|in(?:ch)?)?\s{0,2}(?:[oi]\.?d\.?|dia\.?|[oφϕ⌀])?\s{0,2}[x×*]\s{0,2}(?:[dhø]\s{0,1})?\.?\d(?!\d{0,4}\s?[gmk](?:b|e|i|t|hz))/.test(
      folded,
    ) ||
    /[øϕ⌀]\s{0,2}\d/.test(folded) ||
    /(?<![a-z0-9])d\d{1,3}(?:\.\d)?\s{0,1}[xh*-]\s{0,1}\d/.test(folded)
  );
}

/** Class of sintered NdFeB: the letters, else what the pattern implies, else the coercivity figure; null: not told. */
function suffixOf(match: RegExpExecArray, pattern: GradePattern, knowledge: Knowledge): SuffixClass | null {
  if (magnetKind(pattern.family) !== 'ndfeb') return null;
  const letters = match.groups?.['s'];
  if (letters !== undefined) return knowledge.suffixes.get(letters) ?? null;
  if (pattern.suffix !== undefined)
    return pattern.suffix === null ? null : (knowledge.suffixes.get(pattern.suffix) ?? null);
  const figure = match.groups?.['h'];
  // Classes of coercivity are of sintered magnets: bonded and hot-pressed grades have none.
  const isSintered = pattern.family.startsWith('ndfeb-sintered');
  if (figure === undefined)
    return pattern.hcjUnit === undefined && isSintered ? (knowledge.suffixes.get('') ?? null) : null;
  // A figure of which no unit is kept: of bonded magnets, whose coercivity no heavy rare earth makes.
  if (pattern.hcjUnit === undefined) return null;
  // 10 kA/m are 0.1257 kOe; the class is the highest whose minimum is reached.
  const kiloOersted = Number(figure) * (pattern.hcjUnit === '10kA/m' ? 0.12566 : 1);
  let best: SuffixClass | null = null;
  for (const suffix of knowledge.suffixes.values()) {
    if (suffix.hcjMinKiloOersted <= kiloOersted + 0.3 && suffix.hcjMinKiloOersted > (best?.hcjMinKiloOersted ?? -1))
      best = suffix;
  }
  return best;
}

/** What a class of coercivity is called in evidence. */
export const classMeaning = ({ suffix, hcjMinKiloOersted, maxWorkingTempC }: SuffixClass): string =>
  `coercivity class ${suffix === '' ? 'N (no suffix)' : suffix}: ${hcjMinKiloOersted} kOe, up to ${maxWorkingTempC} °C`;
