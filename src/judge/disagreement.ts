import type { Finding } from '../rules/types.ts';
import { CONFLICT_RULE } from './conflicts.ts';
import type { Disagreement } from './declared-entry.ts';
import type { Reconsidering } from './reconsider.ts';

/** Declarations of one part that contradict each other, as a finding of that part. */
export function disagreementFinding(part: Finding, disagreements: readonly Disagreement[], given: Reconsidering): Finding | null {
  const rule = given.rules.get(CONFLICT_RULE);
  const [first] = disagreements;
  if (rule === undefined || first === undefined) return null;
  const joined = (of: (one: Disagreement) => string): string => [...new Set(disagreements.map(of))].join('; ');
  return {
    ...part,
    ruleId: CONFLICT_RULE,
    category: 'data',
    basis: 'fixed',
    defaultSeverity: rule.meta.severity,
    messageId: 'between',
    data: {
      one: joined(({ one }) => one),
      other: joined(({ other }) => other),
      oneSource: joined(({ oneSource }) => oneSource),
      otherSource: joined(({ otherSource }) => otherSource),
    },
    content: null,
    evidence: [],
    controls: [],
    question: { messageId: 'declarations', data: {} },
    // It may stand beside a contradiction with the bill.
    fingerprint: given.fingerprint(CONFLICT_RULE, `${part.partKey}|declarations`),
  };
} // prettier-ignore
