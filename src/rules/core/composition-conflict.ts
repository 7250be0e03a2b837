import type { Content, Evidence } from '../../materials/types.ts';
import { elementsOf } from '../../map/element-columns.ts';
import type { Rule } from '../types.ts';
import { reportShares } from './composition-shares.ts';

/** kOe: the coercivity classes UH, EH and AH, which are hardly made without heavy rare earths. */
const HEAVY_FROM = 25;

/**
 * Two statements of composition that cannot both hold. Within a bill: "Dy-free" beside a grade that is made with Dy or
 * Tb. Between the bill and an answer of the register the judge finds it, under the same name.
 */
export const compositionConflict: Rule = {
  id: 'data/composition-conflict',
  meta: {
    category: 'data',
    severity: 'error',
    summary: 'Two statements on the composition of a part contradict each other.',
    messages: {
      stated: '{claim} and {grade} contradict each other: a magnet of this class is hardly made without Dy or Tb',
      family:
        '{claim} and {grade} contradict each other: one names a magnet without rare earths, the other a rare-earth grade',
      lines:
        '{claim} and {grade} contradict each other: lines of one part say that it is magnets of two kinds. If they are two parts, each needs a number of its own',
      cas: 'CAS number {claim} is of another substance than {grade}: one of the two is wrong',
      excess:
        '{claim}: far more {symbol} than {family} holds, at most about {most} wt %. A figure, a unit or a column is wrong; the share was not used',
      impossible: '“{value}” is no share of {symbol}: it was not read, and says nothing of the part',
      sum: 'The shares {shares} are {sum} % together: one of them is wrong',
      declared: 'The answer in {source} says {declared}; the bill says {stated}',
      between: '{one} in {oneSource}, but {other} in {otherSource}: two declarations of one part contradict each other',
      makers:
        'The bill names no maker, and the register differs by maker: {answers}. What not all of them say settles nothing',
      within: 'The answer in {source} contradicts itself: {declared}, and {stated}',
    },
    questions: {
      share:
        'Ask whoever keeps the list, or the supplier, for the shares in wt % and the report that they are from; then correct the cell.',
      family: 'Ask the maker which of the two the magnet is, and for its data sheet; then correct the bill.',
      substance:
        'Ask the supplier which of the two it is, for the safety data sheet; then correct the number or the name in the bill.',
      either:
        'Ask the supplier which of the two holds, with a data sheet or test report; then correct the bill or the register.',
      declarations:
        'Ask the supplier which of the two declarations holds, with a test report; then take the other one out of the run or correct the register.',
      maker: 'Name the maker of the part in the bill; ask whoever buys it which of them it comes from.',
      which:
        'Ask the maker which of the two holds: the grade as ordered, and Dy and Tb in wt % with method and detection limit.',
    },
  },
  create(context) {
    return {
      bom() {
        if (context.bom.tables.some((table) => elementsOf(table).size > 0)) reportShares(context);
      },
      part(part) {
        const { conflict } = part.decomposition;
        if (conflict?.excess !== undefined) {
          const { symbol, family, most } = conflict.excess;
          context.report(part, {
            messageId: 'excess',
            data: { claim: `"${conflict.claim.text}"`, symbol, family, most },
            column: conflict.claim.column,
            question: { messageId: 'share', data: {} },
          });
          return;
        }
        if (conflict !== undefined) {
          const isOfCas = conflict.isOfCas === true;
          context.report(part, {
            messageId: isOfCas ? 'cas' : conflict.isOfLines === true ? 'lines' : 'family',
            data: { claim: `"${conflict.claim.text}"`, grade: `"${conflict.grade.text}"` },
            column: conflict.claim.column,
            question: { messageId: isOfCas ? 'substance' : 'family', data: {} },
          });
          return;
        }
        for (const content of part.contents) {
          const found = conflictIn(content);
          if (found === null) continue;
          context.report(part, {
            messageId: 'stated',
            data: { claim: `"${found.claim.text}"`, grade: `"${found.grade.text}"` },
            column: found.claim.column,
            question: { messageId: 'which', data: {} },
          });
          return;
        }
      },
    };
  },
};

function conflictIn({ evidence, material, trace }: Content): { claim: Evidence; grade: Evidence } | null {
  const grade = evidence.find((one) => one.kind === 'grade' && kiloOersted(one.meaning) >= HEAVY_FROM);
  if (grade === undefined || trace) return null;
  // What is stated to be there settles it: "Dy-free" may stand beside a share of Tb.
  if (evidence.some((one) => one.kind === 'declared' && /\b(?:Dy|Tb)\b/.test(one.meaning))) return null;
  const claim = evidence.find(
    (one) =>
      (one.kind === 'negative' && /\b(?:Dy|Tb)\b/.test(one.meaning)) ||
      (one.kind === 'material' && material === 'ndfeb-sintered-hrefree'),
  );
  return claim === undefined ? null : { claim, grade };
}

function kiloOersted(meaning: string): number {
  return Number(/(\d{1,3}(?:\.\d)?) kOe/.exec(meaning)?.[1] ?? 0);
}
