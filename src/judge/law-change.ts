import type { Control, Remark } from '../regulation/types.ts';
import type { Severity } from '../rules/types.ts';
import { atLeast } from './severity.ts';
import type { JudgedFinding, Verdict } from './types.ts';

/** What judging needs to tell a change of law from a change of the files. */
export interface LawChange {
  /** The controls as their measures stood on the last day that any source of their pack reaches. */
  readonly before: (controls: readonly Control[]) => readonly Control[];
  /** A run by the clock, not by a commit: it is where a change of law fails. */
  readonly isScheduled: boolean;
  /** What is said of lists once. */
  readonly remarks?: readonly Remark[];
  /** Name of a measure by its id; absent: the id. */
  readonly titleOf?: (measure: string) => string;
}

/** Did the law alone make the finding more severe than it was on the last day that the sources reach? */
export function isRaisedByLaw(severity: Severity, before: Severity): boolean {
  return severity !== before && atLeast(severity, before);
}

/** What a commit is told of a finding that the law alone raised: at most a warning. */
export function cappedForCommit(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : severity;
}

/**
 * Has the status of a measure concerned changed since the sources end, so that somebody has to look? Not where a pin
 * says that somebody has.
 */
function hasLawMoved(controls: readonly Control[], before: LawChange['before']): boolean {
  return controls.some(
    (control) =>
      control.pinned === undefined &&
      control.applies !== 'not-this-movement' &&
      before([control]).some(({ status }) => status !== control.status),
  );
}

/** Counts what the law changed, finding by finding, and says it once, with whose codes stand there; nothing where nothing is to be said. */
export function lawCounter(law: LawChange): { add(finding: JudgedFinding): void; notices(): Verdict['notices'] } {
  let raised = 0;
  let moved = 0;
  const { remarks = [] } = law;
  const due = new Set(remarks.filter(({ codes }) => codes === ''));
  return {
    add({ controls, isRaisedByLaw, reopened }) {
      for (const one of remarks) if (controls.some(({ entry }) => entry.startsWith(one.codes))) due.add(one);
      // A finding of the baseline that law reopens is said there.
      if (isRaisedByLaw === true && reopened === undefined) raised++;
      if (law.isScheduled && hasLawMoved(controls, law.before)) moved++;
    },
    notices() {
      const [messageId, findings] = law.isScheduled ? ['law-moved', moved] : ['law-raised', raised];
      return [
        ...(findings === 0 ? [] : [{ messageId, data: { findings: `${findings}` } }]),
        ...[...due].map((data) => ({ messageId: 'law-remark', data })),
      ];
    },
  };
}

/** Notices at which a scheduled run fails: the law moved, or nobody has looked for too long. */
export function failsSchedule(notices: Verdict['notices']): boolean {
  return notices.some(
    ({ messageId, data }) =>
      messageId === 'law-moved' ||
      messageId === 'law-not-reviewed' ||
      (messageId === 'baseline-reopened' && data['law'] !== undefined),
  );
}
