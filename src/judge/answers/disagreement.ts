import type { Finding } from '../../rules/types.ts';
import { CONFLICT_RULE } from './conflicts.ts';
import type { Declared, Disagreement } from '../declared/declared-entry.ts';
import type { Reconsidering } from './reconsider.ts';

/** What is declared of a part and contradicts itself, as findings of that part: declarations, and lines of several makers. */
export function disagreementFindings(
  part: Finding,
  { disagreements, makers }: Pick<Declared, 'disagreements' | 'makers'>,
  given: Reconsidering,
): readonly Finding[] {
  const rule = given.rules.get(CONFLICT_RULE);
  if (rule === undefined) return [];
  const finding = (messageId: string, data: Finding['data'], question: string, which: string): Finding => ({
    ...part,
    ruleId: CONFLICT_RULE,
    category: 'data',
    basis: 'fixed',
    defaultSeverity: rule.meta.severity,
    messageId,
    data,
    content: null,
    evidence: [],
    controls: [],
    question: { messageId: question, data: {} },
    // It may stand beside a contradiction with the bill.
    fingerprint: given.fingerprint(CONFLICT_RULE, `${part.partKey}|${which}`),
  });
  const joined = (of: (one: Disagreement) => string): string => [...new Set(disagreements.map(of))].join('; ');
  const between = {
    one: joined(({ one }) => one),
    other: joined(({ other }) => other),
    oneSource: joined(({ oneSource }) => oneSource),
    otherSource: joined(({ otherSource }) => otherSource),
  };
  return [
    ...(disagreements.length > 0 ? [finding('between', between, 'declarations', 'declarations')] : []),
    ...(makers === undefined ? [] : [finding('makers', { answers: makers }, 'maker', 'makers')]),
  ];
}
