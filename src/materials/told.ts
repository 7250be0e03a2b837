import type { Content } from './types.ts';

/** From which probability on a content is told of where neither a rule's options nor the policy says otherwise: in classes marked `report`, and in the others. */
export const TOLD_FROM = { report: 0.1, others: 0.7 } as const;

/** Whether a line is told of for this content alone. */
export const isTold = ({ report, confidence }: Pick<Content, 'report' | 'confidence'>): boolean =>
  confidence >= (report ? TOLD_FROM.report : TOLD_FROM.others);
