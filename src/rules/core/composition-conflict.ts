import type { Content, Evidence } from '../../materials/types.ts';
import { elementsOf } from '../../map/columns/element-columns.ts';
import type { Rule } from '../types.ts';
import { reportShares } from './composition-shares.ts';
import { MESSAGES, QUESTIONS } from './composition-words.ts';

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
    // Few lists contradict themselves: the words are loaded for those that do.
    get messages() {
      return MESSAGES;
    },
    get questions() {
      return QUESTIONS;
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
            messageId: isOfCas
              ? 'cas'
              : conflict.isOfLines === true
                ? 'lines'
                : conflict.isOfKinds === true
                  ? 'kinds'
                  : 'family',
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
  const grade = evidence.find((one) => one.kind === 'grade' && (one.about?.kiloOersted ?? 0) >= HEAVY_FROM);
  if (grade === undefined || trace) return null;
  // What is stated to be there settles it: "Dy-free" may stand beside a share of Tb.
  if (evidence.some((one) => one.kind === 'declared' && isOfHeavy(one))) return null;
  const claim = evidence.find(
    (one) =>
      (one.kind === 'negative' && isOfHeavy(one)) || (one.kind === 'material' && material === 'ndfeb-sintered-hrefree'),
  );
  return claim === undefined ? null : { claim, grade };
}

const isOfHeavy = ({ about }: Evidence): boolean =>
  about?.elements?.some((symbol) => symbol === 'Dy' || symbol === 'Tb') === true;
